// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_gutter.h"

#include "ui/data/data_grid.h"
#include "ui/data/grid_style.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace dovetail::ui {

GridGutter::GridGutter(DataGrid* grid) : QWidget(grid), grid_(grid) {
    setObjectName(QStringLiteral("gridGutter"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
}

int GridGutter::neededWidth() const {
    constexpr std::size_t atLeast = 999;
    const auto& table = grid_->rows()->table();
    const std::size_t last = std::max(atLeast, table ? table->rows() : 0);
    // In most fonts digits are equally wide; otherwise 8 is wide.
    const QString widest(QString::number(static_cast<qulonglong>(last)).size(), QLatin1Char('8'));
    return grid_->fontMetrics().horizontalAdvance(widest) + 2 * GridStyle::padding;
}

int GridGutter::headHeight() const {
    return grid_->viewport()->y() - y();
}

int GridGutter::rowAt(int y) const {
    if (y < headHeight()) return -1;
    return grid_->firstRow() + (y - headHeight()) / grid_->rowHeight();
}

void GridGutter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const GridStyle style(grid_->palette(), grid_->hasFocus());
    painter.fillRect(rect(), style.head);
    const int head = headHeight();
    const GridRange visible = grid_->visible();
    painter.setFont(grid_->font());
    for (int row = visible.top; row <= visible.bottom; ++row) {
        const QRect place(0, head + (row - visible.top) * grid_->rowHeight(), width(), grid_->rowHeight());
        const bool selected = std::ranges::any_of(grid_->selection().ranges(), [&](const GridRange& range) {
            return row >= range.top && row <= range.bottom;
        });
        if (selected) painter.fillRect(place, style.selection);
        painter.setPen(selected ? style.text : style.muted);
        painter.drawText(place.adjusted(0, 0, -GridStyle::padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(static_cast<qulonglong>(grid_->tableRow(row)) + 1));
    }
    painter.fillRect(0, 0, width(), head, style.head);
    painter.fillRect(0, head - 1, width(), 1, style.line);
    painter.fillRect(width() - 1, 0, 1, height(), style.line);
    // The corner selects everything.
    const int side = GridStyle::padding + 2;
    const QPoint corner(width() - 4, head - 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.line);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner - QPoint(0, side)}));
}

void GridGutter::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || grid_->isEmpty()) return;
    grid_->setFocus(Qt::MouseFocusReason);
    const int row = rowAt(event->pos().y());
    if (row < 0) {
        grid_->selectAll();
    } else if (row < grid_->rowCount()) {
        using Step = DataGrid::Step;
        const Step step = event->modifiers() & Qt::ShiftModifier     ? Step::Extend
                          : event->modifiers() & Qt::ControlModifier ? Step::Add
                                                                     : Step::Replace;
        grid_->goTo({row, grid_->current().column}, step, DataGrid::Unit::Rows);
    }
}

void GridGutter::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || grid_->isEmpty()) return;
    const int row = rowAt(event->pos().y());
    if (row < 0) return;
    const GridCell cell{std::min(row, grid_->rowCount() - 1), grid_->current().column};
    grid_->goTo(cell, DataGrid::Step::Extend, DataGrid::Unit::Rows);
    grid_->scrollTo(cell);
}

void GridGutter::wheelEvent(QWheelEvent* event) {
    QCoreApplication::sendEvent(grid_->viewport(), event);
}

bool GridGutter::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
                           rowAt(help->pos().y()) < 0
                               ? tr("Select everything")
                               : tr("The row's number in the table; a click selects the row"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace dovetail::ui
