// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_accessible.h"

#include "ui/data/data_grid.h"
#include "ui/data/grid_header.h"
#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace dovetail::ui {

namespace {

struct GridAccess {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::GridAccess)
};

constexpr int headRow = -1;

/// A cell, or with the row `headRow` the head of a column. Looks at the grid when it is asked.
class CellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccessible(DataGrid* grid, GridCell cell) : grid_(grid), cell_(cell) {}

    bool isValid() const override {
        return grid_ && cell_.column < grid_->columnCount() && cell_.row < grid_->rowCount();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return grid_ ? grid_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(grid_.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override {
        return isHead() ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        const data::Column& column = grid_->column(cell_.column);
        if (kind == QAccessible::Name) {
            if (isHead()) return ui::text(column.name());
            return grid_->isMissing(cell_) ? GridAccess::tr("missing") : grid_->shownText(cell_);
        }
        if (kind != QAccessible::Description) return {};
        const auto index = static_cast<std::size_t>(cell_.column);
        if (!isHead())
            return GridAccess::tr("%1, row %2")
                .arg(ui::text(column.name()))
                .arg(grid_->tableRow(cell_.row) + 1);
        QStringList parts{sorting()};
        if (const auto* filter = grid_->rows()->filterOf(index))
            parts << GridAccess::tr("filtered: %1").arg(filterText(column, *filter));
        if (const auto* profile = grid_->rows()->profile(index)) parts << profileSentence(column, *profile);
        parts.removeAll(QString());
        return parts.join(QStringLiteral("; "));
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QWidget* on = isHead() ? static_cast<QWidget*>(grid_->header()) : grid_->viewport();
        const QRect place = isHead() ? grid_->header()->columnRect(cell_.column) : grid_->cellRect(cell_);
        return {on->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        if (isHead()) return state;
        state.selectable = state.multiSelectable = state.focusable = true;
        state.selected = isSelected();
        state.focused = grid_->hasFocus() && grid_->current() == cell_;
        state.offscreen = !grid_->visible().contains(cell_);
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface && !isHead()
                   ? static_cast<QAccessibleTableCellInterface*>(this)
                   : nullptr;
    }

    bool isSelected() const override { return !isHead() && grid_->selection().contains(cell_); }
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return cell_.column; }
    int rowIndex() const override { return cell_.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    bool isHead() const { return cell_.row == headRow; }
    QString sorting() const {
        const auto& keys = grid_->rows()->sortKeys();
        const auto key =
            std::ranges::find(keys, static_cast<std::size_t>(cell_.column), &data::SortKey::column);
        if (key == keys.end()) return {};
        return key->descending ? GridAccess::tr("sorted, descending") : GridAccess::tr("sorted, ascending");
    }

    QPointer<DataGrid> grid_;
    GridCell cell_;
};

/// The grid. Its children are the heads of all columns and then, row by row, the cells in sight.
class GridAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit GridAccessible(DataGrid* grid) : QAccessibleWidget(grid, QAccessible::Table) {}
    ~GridAccessible() override { forget(); }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override {
        const GridRange seen = grid()->visible();
        return grid()->columnCount() + static_cast<int>(seen.bottom < seen.top ? 0 : seen.cells());
    }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const int columns = grid()->columnCount();
        if (index < columns) return cell({headRow, index});
        const GridRange seen = grid()->visible();
        const int width = seen.right - seen.left + 1;
        return cell({seen.top + (index - columns) / width, seen.left + (index - columns) % width});
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child) return index;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint place = grid()->viewport()->mapFromGlobal(QPoint(x, y));
        if (const auto at = grid()->cellAt(place)) return cell(*at);
        const QPoint inHead = grid()->header()->mapFromGlobal(QPoint(x, y));
        for (int column = 0; column < grid()->columnCount(); ++column)
            if (grid()->header()->columnRect(column).contains(inHead)) return cell({headRow, column});
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return grid()->hasFocus() && !grid()->isEmpty() ? cell(grid()->current()) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return there ? cell({row, column}) : nullptr;
    }
    int selectedCellCount() const override {
        std::int64_t cells = 0;
        for (const GridRange& range : grid()->selection().ranges())
            cells += grid()->isEmpty() ? 0 : range.cells();
        return static_cast<int>(std::min<std::int64_t>(cells, std::numeric_limits<int>::max()));
    }
    /// Those in sight: a selected column may have ten million.
    QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        const GridRange seen = grid()->visible();
        for (int row = seen.top; row <= seen.bottom; ++row)
            for (int column = seen.left; column <= seen.right; ++column)
                if (grid()->selection().contains({row, column})) cells << cell({row, column});
        return cells;
    }
    QString columnDescription(int column) const override {
        return column >= 0 && column < columnCount() ? ui::text(grid()->column(column).name()) : QString();
    }
    QString rowDescription(int row) const override {
        return row >= 0 && row < rowCount() ? QString::number(grid()->tableRow(row) + 1) : QString();
    }
    int selectedColumnCount() const override { return static_cast<int>(selectedColumns().size()); }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    int columnCount() const override { return grid()->columnCount(); }
    int rowCount() const override { return grid()->rowCount(); }
    QList<int> selectedColumns() const override {
        QList<int> columns;
        for (int column = 0; column < columnCount(); ++column)
            if (isColumnSelected(column)) columns << column;
        return columns;
    }
    /// Those in sight.
    QList<int> selectedRows() const override {
        QList<int> rows;
        const GridRange seen = grid()->visible();
        for (int row = seen.top; row <= seen.bottom; ++row)
            if (isRowSelected(row)) rows << row;
        return rows;
    }
    bool isColumnSelected(int column) const override {
        return rowCount() > 0 &&
               std::ranges::any_of(grid()->selection().ranges(), [&](const GridRange& range) {
                   return range.top == 0 && range.bottom == rowCount() - 1 && column >= range.left &&
                          column <= range.right;
               });
    }
    bool isRowSelected(int row) const override {
        return columnCount() > 0 &&
               std::ranges::any_of(grid()->selection().ranges(), [&](const GridRange& range) {
                   return range.left == 0 && range.right == columnCount() - 1 && row >= range.top &&
                          row <= range.bottom;
               });
    }
    bool selectRow(int row) override {
        return select({row, 0}, DataGrid::Step::Replace, GridSelection::Unit::Rows);
    }
    bool selectColumn(int column) override {
        return select({0, column}, DataGrid::Step::Replace, GridSelection::Unit::Columns);
    }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forget(); }

    QAccessibleInterface* cell(GridCell which) const {
        constexpr std::size_t mostKept = 20'000;
        const auto key = std::pair(which.row, which.column);
        if (const auto found = cells_.find(key); found != cells_.end())
            return QAccessible::accessibleInterface(found->second);
        if (cells_.size() >= mostKept) forget();
        auto* made = new CellAccessible(grid(), which);
        cells_.emplace(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    DataGrid* grid() const { return static_cast<DataGrid*>(widget()); }
    bool select(GridCell cell, GridSelection::Step step, GridSelection::Unit unit) {
        if (cell.row < 0 || cell.row >= rowCount() || cell.column < 0 || cell.column >= columnCount())
            return false;
        grid()->goTo(cell, step, unit);
        return true;
    }
    void forget() const {
        for (const auto& [key, id] : cells_)
            QAccessible::deleteAccessibleInterface(id);
        cells_.clear();
    }

    mutable std::map<std::pair<int, int>, QAccessible::Id> cells_;
};

QList<QAccessibleInterface*> CellAccessible::columnHeaderCells() const {
    auto* grid = static_cast<GridAccessible*>(parent());
    return grid ? QList<QAccessibleInterface*>{grid->cell({headRow, cell_.column})}
                : QList<QAccessibleInterface*>{};
}

QAccessibleInterface* makeGridAccessible(const QString&, QObject* object) {
    auto* grid = qobject_cast<DataGrid*>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility() {
    QAccessible::installFactory(makeGridAccessible); // which does nothing where it is already
}

void tellCurrentCell(DataGrid* grid) {
    if (!QAccessible::isActive() || grid->isEmpty()) return;
    auto* table = QAccessible::queryAccessibleInterface(grid);
    if (!table || !table->tableInterface()) return;
    const GridCell cell = grid->current();
    if (auto* about = table->tableInterface()->cellAt(cell.row, cell.column)) {
        QAccessibleEvent event(about, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace dovetail::ui
