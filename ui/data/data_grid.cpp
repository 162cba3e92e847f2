// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_grid.h"

#include "ui/data/column_list_model.h"
#include "ui/data/grid_accessible.h"
#include "ui/data/grid_gutter.h"
#include "ui/data/grid_header.h"
#include "ui/data/grid_style.h"
#include "ui/data/grid_text.h"
#include "ui/data/number_glyphs.h"
#include "ui/document/text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr int rowPadding = 6;

/// One paint of some cells.
class CellPainter {
public:
    CellPainter(const DataGrid& grid, QPainter& painter, const data::TextPattern& pattern)
        : grid_(grid),
          painter_(painter),
          pattern_(pattern),
          style_(grid.palette(), grid.hasFocus()),
          metrics_(grid.font()),
          numbers_(grid.font()),
          dash_(QChar(0x2013)),
          dashWidth_(metrics_.horizontalAdvance(dash_)) {}

    void paint(const QRect& rect) {
        painter_.fillRect(rect, style_.base);
        const GridRange cells = cellsIn(rect);
        paintStripes(cells, rect);
        for (int column = cells.left; column <= cells.right; ++column)
            paintColumn(column, cells.top, cells.bottom);
        if (cells.contains(grid_.current())) outlineCurrent();
    }

private:
    GridRange cellsIn(const QRect& rect) const {
        const GridRange visible = grid_.visible();
        if (visible.bottom < visible.top) return visible;
        const int firstRow = grid_.firstRow();
        const int offset = grid_.horizontalScrollBar()->value();
        const int right = grid_.columns().at(offset + rect.right());
        return {std::max(visible.top, firstRow + rect.top() / grid_.rowHeight()),
                std::max(visible.left, grid_.columns().at(offset + rect.left())),
                std::min(visible.bottom, firstRow + rect.bottom() / grid_.rowHeight()),
                right < 0 ? visible.right : std::min(visible.right, right)};
    }

    void paintStripes(const GridRange& cells, const QRect& rect) {
        const int right = grid_.columns().total() - grid_.horizontalScrollBar()->value();
        for (int row = cells.top; row <= cells.bottom; ++row) {
            if (row % 2 == 0) continue;
            const QRect cell = grid_.cellRect({row, 0});
            painter_.fillRect(rect.left(), cell.top(), std::min(right, rect.right() + 1) - rect.left(),
                              cell.height(), style_.stripe);
        }
    }

    void paintColumn(int index, int top, int bottom) {
        const data::Column& column = grid_.column(index);
        const QRect first = grid_.cellRect({top, index});
        const int height = (bottom - top + 1) * first.height();
        const bool marking = !pattern_.empty();
        for (int row = top; row <= bottom; ++row) {
            const GridCell cell{row, index};
            QRect rect = first.translated(0, (row - top) * first.height());
            const std::size_t tableRow = grid_.tableRow(row);
            if (grid_.selection().contains(cell)) painter_.fillRect(rect, style_.selection);
            if (marking && pattern_.isIn(column, tableRow)) painter_.fillRect(rect, style_.match);
            paintText(column, tableRow, rect);
        }
        painter_.setPen(style_.text);
        numbers_.draw(painter_);
        painter_.fillRect(first.right(), first.top(), 1, height, style_.line);
    }

    void paintText(const data::Column& column, std::size_t row, const QRect& rect) {
        const int room = rect.width() - 2 * GridStyle::padding;
        const int left = rect.left() + GridStyle::padding;
        const int baseline = rect.top() + (rect.height() - metrics_.height()) / 2 + metrics_.ascent();
        if (column.isMissing(row)) {
            painter_.setPen(style_.muted);
            const int indent = column.isNumeric() ? std::max(0, room - dashWidth_) : 0;
            painter_.drawText(QPoint(left + indent, baseline), dash_);
            return;
        }
        QString shown = cellText(column, row);
        if (shown.isEmpty() || room <= 0) return;
        if (column.isNumeric()) {
            if (const auto width = numbers_.width(shown); width && *width <= room) {
                numbers_.add(shown, QPointF(left + room - std::ceil(*width), baseline));
                return;
            }
        }
        int width = metrics_.horizontalAdvance(shown);
        if (width > room) {
            shown = metrics_.elidedText(shown.simplified(), Qt::ElideRight, room);
            width = metrics_.horizontalAdvance(shown);
        }
        const int indent = column.isNumeric() ? std::max(0, room - width) : 0;
        painter_.setPen(style_.text);
        painter_.drawText(QPoint(left + indent, baseline), shown);
    }

    void outlineCurrent() {
        const QRect rect = grid_.cellRect(grid_.current());
        painter_.setPen(QPen(grid_.hasFocus() ? style_.accent : style_.muted, grid_.hasFocus() ? 2 : 1));
        painter_.setBrush(Qt::NoBrush);
        const int inset = grid_.hasFocus() ? 1 : 0;
        painter_.drawRect(rect.adjusted(inset, inset, -1 - inset, -1));
    }

    const DataGrid& grid_;
    QPainter& painter_;
    const data::TextPattern& pattern_;
    GridStyle style_;
    QFontMetrics metrics_;
    NumberGlyphs numbers_;
    QString dash_;
    int dashWidth_;
};

} // namespace

DataGrid::DataGrid(QWidget* parent)
    : QAbstractScrollArea(parent),
      rows_(new GridRows(this)),
      header_(new GridHeader(this)),
      gutter_(new GridGutter(this)) {
    installGridAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(rows_, &GridRows::tableChanged, this, &DataGrid::takeTable);
    connect(rows_, &GridRows::rowsChanged, this, &DataGrid::takeRows);
    connect(rows_, &GridRows::arrangementChanged, header_, qOverload<>(&QWidget::update));
    connect(rows_, &GridRows::profileReady, header_, qOverload<>(&QWidget::update));
    connect(rows_, &GridRows::failed, this, &DataGrid::said);
    connect(this, &DataGrid::currentChanged, this, [this] { tellCurrentCell(this); });
    retranslate();
    measure();
}

void DataGrid::setTable(GridRows::Table table) {
    rows_->setTable(std::move(table));
}

void DataGrid::takeTable() {
    columns_.setCount(rows_->table() ? static_cast<int>(rows_->table()->columnCount()) : 0, 100);
    selection_.reset(rowCount(), columnCount());
    currentTableRow_.reset();
    pattern_ = data::TextPattern();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    constexpr int widestAtFirst = 24; // characters
    const int most = fontMetrics().averageCharWidth() * widestAtFirst + 2 * GridStyle::padding;
    for (int column = 0; column < columnCount(); ++column)
        columns_.setWidth(column, fittingWidth(column, most));
    layOut();
    updateAll();
    emit currentChanged();
    emit selectionChanged();
}

/// The current cell stays on its row of the table, wherever that has gone.
void DataGrid::takeRows() {
    GridCell cell{0, current().column};
    if (currentTableRow_) {
        const auto position = rows_->rows().positionOf(*currentTableRow_);
        if (position) cell.row = static_cast<int>(*position);
    }
    const bool isThere = cell.row > 0;
    const auto row = currentTableRow_;
    selection_.reset(rowCount(), columnCount());
    layOut();
    if (!isEmpty()) selection_.go(cell, Step::Replace);
    currentTableRow_ = row;
    if (isThere) {
        scrollTo(cell);
    } else {
        verticalScrollBar()->setValue(0);
    }
    updateAll();
    emit currentChanged();
    emit selectionChanged();
}

QString DataGrid::shownText(GridCell cell) const {
    return isMissing(cell) ? QString(QChar(0x2013)) : cellText(column(cell.column), tableRow(cell.row));
}

QRect DataGrid::cellRect(GridCell cell) const {
    return {columns_.left(cell.column) - horizontalScrollBar()->value(), (cell.row - firstRow()) * rowHeight_,
            columns_.width(cell.column), rowHeight_};
}

std::optional<GridCell> DataGrid::cellAt(QPoint place) const {
    const int column = columns_.at(place.x() + horizontalScrollBar()->value());
    if (place.y() < 0 || column < 0) return std::nullopt;
    const int row = firstRow() + place.y() / rowHeight_;
    if (row >= rowCount()) return std::nullopt;
    return GridCell{row, column};
}

int DataGrid::firstRow() const {
    return verticalScrollBar()->value();
}

int DataGrid::wholeRows() const {
    return std::max(1, viewport()->height() / rowHeight_);
}

GridRange DataGrid::visible() const {
    if (isEmpty()) return {0, 0, -1, -1};
    const int offset = horizontalScrollBar()->value();
    const int right = columns_.at(offset + viewport()->width() - 1);
    const int rows = (viewport()->height() + rowHeight_ - 1) / rowHeight_;
    return {firstRow(), std::max(0, columns_.at(offset)),
            static_cast<int>(std::min<std::int64_t>(rowCount(), std::int64_t{firstRow()} + rows)) - 1,
            right < 0 ? columnCount() - 1 : right};
}

void DataGrid::goTo(GridCell cell, Step step, Unit unit) {
    if (isEmpty()) return;
    cell = {std::clamp(cell.row, 0, rowCount() - 1), std::clamp(cell.column, 0, columnCount() - 1)};
    const GridSelection before = selection_;
    selection_.go(cell, step, unit);
    currentTableRow_ = tableRow(cell.row);
    if (unit == Unit::Cells) scrollTo(cell);
    tellSelection(before);
}

void DataGrid::selectAll() {
    const GridSelection before = selection_;
    if (!isEmpty()) selection_.selectAll();
    tellSelection(before);
}

/// Only what is selected now and was not, or the other way round, is painted again.
void DataGrid::tellSelection(const GridSelection& before) {
    QRegion changed = regionOf(before.ranges()) ^ regionOf(selection_.ranges());
    const auto columnsOf = [](const GridSelection& selection) {
        std::vector<std::pair<int, int>> columns;
        for (const GridRange& range : selection.ranges())
            columns.emplace_back(range.left, range.right);
        return columns;
    };
    if (before.current() != current())
        changed += regionOf(
            {{before.current().row, before.current().column, before.current().row, before.current().column},
             {current().row, current().column, current().row, current().column}});
    viewport()->update(changed);
    gutter_->update();
    if (columnsOf(before) != columnsOf(selection_)) header_->update();
    if (before.current() != current()) emit currentChanged();
    if (before.ranges() != selection_.ranges()) emit selectionChanged();
}

/// Of the viewport; what is out of sight does not count.
QRegion DataGrid::regionOf(const std::vector<GridRange>& ranges) const {
    QRegion region;
    const GridRange seen = visible();
    for (const GridRange& range : ranges) {
        const int top = std::max(range.top, seen.top);
        const int bottom = std::min(range.bottom, seen.bottom);
        const int left = std::max(range.left, seen.left);
        const int right = std::min(range.right, seen.right);
        if (top <= bottom && left <= right) region += cellRect({top, left}).united(cellRect({bottom, right}));
    }
    return region;
}

void DataGrid::scrollTo(GridCell cell) {
    if (cell.row < firstRow()) {
        verticalScrollBar()->setValue(cell.row);
    } else if (cell.row >= firstRow() + wholeRows()) {
        verticalScrollBar()->setValue(cell.row - wholeRows() + 1);
    }
    const int left = columns_.left(cell.column);
    const int right = left + columns_.width(cell.column);
    const int offset = horizontalScrollBar()->value();
    if (left < offset || columns_.width(cell.column) > viewport()->width()) {
        horizontalScrollBar()->setValue(left);
    } else if (right > offset + viewport()->width()) {
        horizontalScrollBar()->setValue(right - viewport()->width());
    }
}

void DataGrid::setPattern(const data::TextPattern& pattern) {
    pattern_ = pattern;
    viewport()->update();
}

void DataGrid::setColumnWidth(int column, int width) {
    columns_.setWidth(column, width);
    layOut();
    updateAll();
}

void DataGrid::fitColumn(int column) {
    constexpr int widest = 80; // characters
    setColumnWidth(column, fittingWidth(column, fontMetrics().averageCharWidth() * widest));
}

/// Cells in sight, and some from all over the table, so that ten million rows take no longer than a hundred.
int DataGrid::fittingWidth(int index, int most) const {
    constexpr int looks = 60;
    int width = header_->neededWidth(index);
    const QFontMetrics metrics(font());
    const auto look = [&](int row) {
        const QString shown = shownText({row, index});
        constexpr qsizetype long_ = 200;
        width = std::max(width, metrics.horizontalAdvance(shown.left(long_)) + 2 * GridStyle::padding + 1);
    };
    const int rows = rowCount();
    const GridRange inSight = visible();
    for (int row = inSight.top; row <= inSight.bottom; ++row)
        look(row);
    for (int n = 0; n < std::min(looks, rows); ++n)
        look(static_cast<int>(std::int64_t{n} * rows / looks) % rows);
    return std::min(width, std::max(most, header_->neededWidth(index)));
}

QMimeData* DataGrid::columnMime(int column) const {
    auto* mime = new QMimeData;
    mime->setData(ColumnListModel::mimeType(), text(this->column(column).name()).toUtf8());
    return mime;
}

void DataGrid::measure() {
    rowHeight_ = fontMetrics().height() + rowPadding;
    layOut();
}

void DataGrid::layOut() {
    const int left = gutter_->neededWidth();
    const int top = header_->neededHeight();
    setViewportMargins(left, top, 0, 0);
    const QRect inner = viewport()->geometry();
    header_->setGeometry(inner.left(), inner.top() - top, inner.width(), top);
    gutter_->setGeometry(inner.left() - left, inner.top() - top, left, top + inner.height());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - wholeRows()));
    verticalScrollBar()->setPageStep(wholeRows());
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, std::max(0, columns_.total() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    wantProfiles();
}

void DataGrid::updateAll() {
    viewport()->update();
    header_->update();
    gutter_->update();
}

/// Of the columns in sight, and nobody else's time.
void DataGrid::wantProfiles() {
    if (!isVisible() || columnCount() == 0 || !rows_->table()) return;
    const int offset = horizontalScrollBar()->value();
    const int first = std::max(0, columns_.at(offset));
    const int last = columns_.at(offset + viewport()->width() - 1);
    std::vector<std::size_t> wanted;
    for (int column = first; column <= (last < 0 ? columnCount() - 1 : last); ++column)
        wanted.push_back(static_cast<std::size_t>(column));
    rows_->wantProfiles(std::move(wanted));
}

void DataGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    CellPainter cells(*this, painter, pattern_);
    for (const QRect& rect : event->region()) {
        painter.setClipRect(rect);
        cells.paint(rect);
    }
    if (rows_->table() && rowCount() == 0) {
        painter.setClipping(false);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         rows_->isFiltered() ? tr("No row passes the filters.")
                                             : tr("The table has no rows."));
    }
}

void DataGrid::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DataGrid::scrollContentsBy(int dx, int dy) {
    const int down = std::clamp(dy, -10'000, 10'000) * rowHeight_;
    if (std::abs(down) < viewport()->height() && std::abs(dx) < viewport()->width()) {
        viewport()->scroll(dx, down);
    } else {
        viewport()->update();
    }
    if (dx != 0) {
        header_->update();
        wantProfiles();
    }
    if (dy != 0) gutter_->update();
}

void DataGrid::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LocaleChange)
        updateAll();
}

void DataGrid::retranslate() {
    setAccessibleName(tr("Rows of the data"));
}

} // namespace dovetail::ui
