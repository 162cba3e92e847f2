// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace dovetail::ui {

/// A cell of a grid: the position of its row among the shown ones, and its column.
struct GridCell {
    int row = 0;
    int column = 0;
    bool operator==(const GridCell&) const = default;
};

/// Cells from one corner to the other, both in it.
struct GridRange {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
    bool contains(GridCell cell) const {
        return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    }
    std::int64_t cells() const { return std::int64_t{bottom - top + 1} * std::int64_t{right - left + 1}; }
    bool operator==(const GridRange&) const = default;
};

/// Which cells are selected: ranges, so that ten million rows take no more memory than one. The last range
/// goes from the anchor to the current cell, and grows and shrinks with it.
class GridSelection {
public:
    /// What a step to a cell does to what was selected.
    enum class Step { Replace, Extend, Add };
    /// Whole rows and columns stay whole when they grow.
    enum class Unit { Cells, Rows, Columns };

    void reset(int rows, int columns) {
        rows_ = rows;
        columns_ = columns;
        go({}, Step::Replace);
    }

    void go(GridCell cell, Step step, Unit unit = Unit::Cells) {
        if (step == Step::Replace) ranges_.clear();
        if (step != Step::Extend || ranges_.empty()) {
            anchor_ = cell;
            ranges_.emplace_back();
        }
        if (step != Step::Extend || unit != Unit::Cells) unit_ = unit;
        current_ = cell;
        ranges_.back() = rangeTo(cell);
    }
    void selectAll() {
        ranges_ = {{0, 0, rows_ - 1, columns_ - 1}};
        unit_ = Unit::Cells;
    }

    GridCell current() const { return current_; }
    const std::vector<GridRange>& ranges() const { return ranges_; }
    bool contains(GridCell cell) const {
        return std::ranges::any_of(ranges_, [&](const GridRange& range) { return range.contains(cell); });
    }
    /// The smallest range around all of it.
    GridRange bounds() const {
        GridRange around = ranges_.front();
        for (const GridRange& range : ranges_)
            around = {std::min(around.top, range.top), std::min(around.left, range.left),
                      std::max(around.bottom, range.bottom), std::max(around.right, range.right)};
        return around;
    }

private:
    GridRange rangeTo(GridCell cell) const {
        GridRange range{std::min(anchor_.row, cell.row), std::min(anchor_.column, cell.column),
                        std::max(anchor_.row, cell.row), std::max(anchor_.column, cell.column)};
        if (unit_ == Unit::Rows) {
            range.left = 0;
            range.right = columns_ - 1;
        } else if (unit_ == Unit::Columns) {
            range.top = 0;
            range.bottom = rows_ - 1;
        }
        return range;
    }

    int rows_ = 0;
    int columns_ = 0;
    GridCell anchor_;
    GridCell current_;
    Unit unit_ = Unit::Cells;
    std::vector<GridRange> ranges_{GridRange{}};
};

} // namespace dovetail::ui
