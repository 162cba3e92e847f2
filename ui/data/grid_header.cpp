// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_header.h"

#include "ui/data/data_grid.h"
#include "ui/data/grid_header_painter.h"
#include "ui/data/grid_style.h"
#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace dovetail::ui {

namespace {

constexpr int edgeReach = 4; // pixels

} // namespace

GridHeader::GridHeader(DataGrid* grid) : QWidget(grid), grid_(grid) {
    setObjectName(QStringLiteral("gridHeader"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &GridHeader::dragWanted, grid, &DataGrid::dragColumn);
}

int GridHeader::neededHeight() const {
    return HeaderPainter::height(grid_->font());
}

int GridHeader::neededWidth(int column) const {
    return HeaderPainter::neededWidth(grid_->font(), grid_->column(column));
}

QRect GridHeader::columnRect(int column) const {
    return {grid_->columns().left(column) - grid_->horizontalScrollBar()->value(), 0,
            grid_->columns().width(column), height()};
}

QRect GridHeader::nameRect(int column) const {
    return columnRect(column).adjusted(0, 0, 0, fontMetrics().height() + GridStyle::padding - height());
}

QRect GridHeader::funnelRect(int column) const {
    return HeaderPainter::funnelRect(columnRect(column), grid_->font());
}

QString GridHeader::tip(int column) const {
    const data::Column& of = grid_->column(column);
    const auto index = static_cast<std::size_t>(column);
    const data::ColumnProfile* profile = grid_->rows()->profile(index);
    QString html = profile ? profileTable(of, *profile)
                           : QStringLiteral("<b>%1</b>").arg(text(of.name()).toHtmlEscaped());
    if (const data::ColumnFilter* filter = grid_->rows()->filterOf(index))
        html +=
            QStringLiteral("<p>%1</p>").arg(tr("Filter: %1").arg(filterText(of, *filter)).toHtmlEscaped());
    return html;
}

void GridHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const GridStyle style(grid_->palette(), grid_->hasFocus());
    painter.fillRect(rect(), style.head);
    const GridColumns& columns = grid_->columns();
    const int offset = grid_->horizontalScrollBar()->value();
    const HeaderPainter heads(painter, style, grid_->font());
    for (int column = std::max(0, columns.at(offset)); column < columns.count(); ++column) {
        const QRect place = columnRect(column);
        if (place.left() >= width()) break;
        const auto index = static_cast<std::size_t>(column);
        const GridRows& rows = *grid_->rows();
        const bool selected = std::ranges::any_of(grid_->selection().ranges(), [&](const GridRange& range) {
            return column >= range.left && column <= range.right;
        });
        const auto& keys = rows.sortKeys();
        const auto key = std::ranges::find(keys, index, &data::SortKey::column);
        heads.paint({.column = grid_->column(column),
                     .profile = rows.profile(index),
                     .shown = rows.shownInBins(index),
                     .filter = rows.filterOf(index),
                     .sortKey = key == keys.end() ? nullptr : &*key,
                     .sortPlace = keys.size() < 2 ? 0 : static_cast<int>(key - keys.begin()) + 1,
                     .selected = selected && !grid_->isEmpty(),
                     .hovered = column == hovered_},
                    place);
    }
    painter.fillRect(0, height() - 1, width(), 1, style.line);
}

int GridHeader::columnAt(int x) const {
    return grid_->columns().at(x + grid_->horizontalScrollBar()->value());
}

int GridHeader::edgeAt(int x) const {
    for (const int reach : {-edgeReach, edgeReach}) {
        const int column = columnAt(x + reach);
        if (column >= 0 && std::abs(columnRect(column).right() + 1 - x) <= edgeReach) return column;
    }
    return -1;
}

void GridHeader::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    grid_->setFocus(Qt::MouseFocusReason);
    pressPlace_ = event->pos();
    resized_ = edgeAt(pressPlace_.x());
    pressed_ = resized_ >= 0 ? -1 : columnAt(pressPlace_.x());
    if (resized_ >= 0) pressWidth_ = grid_->columns().width(resized_);
}

void GridHeader::mouseMoveEvent(QMouseEvent* event) {
    if (resized_ >= 0) {
        grid_->setColumnWidth(resized_, pressWidth_ + event->pos().x() - pressPlace_.x());
        return;
    }
    if (pressed_ >= 0 &&
        (event->pos() - pressPlace_).manhattanLength() >= QApplication::startDragDistance()) {
        emit dragWanted(std::exchange(pressed_, -1));
        return;
    }
    setCursor(edgeAt(event->pos().x()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (const int column = columnAt(event->pos().x()); column != hovered_) {
        hovered_ = column;
        update();
    }
}

void GridHeader::mouseReleaseEvent(QMouseEvent* event) {
    resized_ = -1;
    const int column = std::exchange(pressed_, -1);
    if (column < 0 || column != columnAt(event->pos().x()) || event->button() != Qt::LeftButton) return;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (funnelRect(column).contains(event->pos())) {
        grid_->openFilter(column);
    } else if (event->modifiers() & Qt::ControlModifier) {
        grid_->goTo({grid_->current().row, column}, shift ? DataGrid::Step::Extend : DataGrid::Step::Add,
                    DataGrid::Unit::Columns);
    } else {
        grid_->cycleSorting(column, shift);
    }
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int column = edgeAt(event->pos().x()); column >= 0 && event->button() == Qt::LeftButton) {
        grid_->fitColumn(column);
    } else {
        mousePressEvent(event); // two quick clicks sort twice
    }
}

void GridHeader::contextMenuEvent(QContextMenuEvent* event) {
    const int column = columnAt(event->pos().x());
    if (column >= 0) grid_->showMenu({grid_->current().row, column}, event->globalPos());
}

void GridHeader::wheelEvent(QWheelEvent* event) {
    QCoreApplication::sendEvent(grid_->viewport(), event);
}

void GridHeader::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

bool GridHeader::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos().x());
    if (column < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString use =
        funnelRect(column).contains(help->pos())
            ? tr("Filter the rows by this column")
            : tr("A click sorts, Ctrl+click selects, a drag onto the canvas makes a variable.");
    QToolTip::showText(help->globalPos(),
                       tip(column) + QStringLiteral("<p><i>%1</i></p>").arg(use.toHtmlEscaped()), this,
                       columnRect(column));
    return true;
}

} // namespace dovetail::ui
