// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/grid_columns.h"
#include "ui/data/grid_rows.h"
#include "ui/data/grid_selection.h"

#include <QAbstractScrollArea>

#include <limits>

class QMimeData;

namespace dovetail::ui {

class GridGutter;
class GridHeader;

/// The cells of a table, read-only, with a header that sorts, filters and sums up.
///
/// Ten million rows cost no more than ten: only cells in sight are looked at, the vertical scroll bar counts
/// rows, and what takes longer than a frame is a job of `rows()`. Missing cells are a muted dash, so that
/// they do not look like empty texts.
///
/// Keys: arrows, page, home and end move (Ctrl: to the edge; Shift: select), Ctrl+A, Ctrl+Space (columns),
/// Shift+Space (rows), Ctrl+C and Ctrl+Shift+C (with and without names), Alt+Up sorts by the column,
/// Alt+Down opens its filter, Esc stops work. A column's name is dragged onto the canvas.
class DataGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Step = GridSelection::Step;
    using Unit = GridSelection::Unit;

    explicit DataGrid(QWidget* parent = nullptr);

    void setTable(GridRows::Table table);
    GridRows* rows() const { return rows_; }
    GridHeader* header() const { return header_; }
    GridGutter* gutter() const { return gutter_; }
    const GridColumns& columns() const { return columns_; }
    const GridSelection& selection() const { return selection_; }

    /// Shown rows; at most what an int holds.
    int rowCount() const {
        return static_cast<int>(std::min<std::size_t>(rows_->rows().size(), std::numeric_limits<int>::max()));
    }
    int columnCount() const { return columns_.count(); }
    bool isEmpty() const { return rowCount() == 0 || columnCount() == 0; }
    GridCell current() const { return selection_.current(); }
    const data::Column& column(int column) const {
        return rows_->table()->column(static_cast<std::size_t>(column));
    }
    /// Which row of the table stands there.
    std::size_t tableRow(int row) const { return rows_->rows()[static_cast<std::size_t>(row)]; }
    /// As it is painted.
    QString shownText(GridCell cell) const;
    bool isMissing(GridCell cell) const { return column(cell.column).isMissing(tableRow(cell.row)); }

    /// Of the viewport.
    QRect cellRect(GridCell cell) const;
    /// Nothing outside of the cells.
    std::optional<GridCell> cellAt(QPoint place) const;
    int rowHeight() const { return rowHeight_; }
    int firstRow() const;
    /// Rows that are in sight from top to bottom.
    int wholeRows() const;
    /// Columns and rows that are in sight, also in part; empty (bottom < top) if there are none.
    GridRange visible() const;

    void goTo(GridCell cell, Step step = Step::Replace, Unit unit = Unit::Cells);
    void scrollTo(GridCell cell);
    void selectAll();
    /// Cells that contain it are marked.
    void setPattern(const data::TextPattern& pattern);

    /// By this column alone: ascending, descending, not at all; `further` adds it to the others.
    void cycleSorting(int column, bool further = false);
    void sortBy(int column, bool descending);
    void openFilter(int column);
    void showStatistics(int column);
    void setColumnWidth(int column, int width);
    /// As wide as its name, and the cells in sight, need.
    void fitColumn(int column);
    void copy(bool names);
    /// What is dragged onto the canvas.
    QMimeData* columnMime(int column) const;
    void dragColumn(int column);
    void showMenu(GridCell cell, QPoint globalPlace);

signals:
    void currentChanged();
    void selectionChanged();
    /// Something to tell the user about what he has just done.
    void said(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void takeTable();
    void takeRows();
    void retranslate();
    void measure();
    void layOut();
    void updateAll();
    void wantProfiles();
    void tellSelection(const GridSelection& before);
    QRegion regionOf(const std::vector<GridRange>& ranges) const;
    int fittingWidth(int column, int most) const;
    bool isOwnKey(const QKeyEvent& event) const;
    std::optional<GridCell> movedBy(const QKeyEvent& event) const;
    void dragTo(QPoint place);

    GridRows* rows_;
    GridHeader* header_;
    GridGutter* gutter_;
    GridColumns columns_;
    GridSelection selection_;
    data::TextPattern pattern_;
    int rowHeight_ = 20;
    std::optional<std::size_t> currentTableRow_; ///< where the current cell is, whatever the order
    QPoint dragPlace_;
    int dragTimer_ = 0; ///< scrolls while the mouse selects beyond the edge
    bool selecting_ = false;
    QPointer<Job> copying_;
};

} // namespace dovetail::ui
