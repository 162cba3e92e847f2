// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace dovetail::ui {

/// How wide the columns of a grid are and where they stand, in pixels from the left of the first.
class GridColumns {
public:
    static constexpr int narrowest = 24;

    void setCount(int count, int width) {
        widths_.assign(static_cast<std::size_t>(count), width);
        place(0);
    }
    void setWidth(int column, int width) {
        widths_[static_cast<std::size_t>(column)] = std::max(width, narrowest);
        place(column);
    }

    int count() const { return static_cast<int>(widths_.size()); }
    int width(int column) const { return widths_[static_cast<std::size_t>(column)]; }
    int left(int column) const { return lefts_[static_cast<std::size_t>(column)]; }
    int total() const { return lefts_.back(); }
    /// The column at x, or -1 beyond the last.
    int at(int x) const {
        if (x < 0 || x >= total()) return -1;
        return static_cast<int>(std::ranges::upper_bound(lefts_, x) - lefts_.begin()) - 1;
    }

private:
    void place(int from) {
        lefts_.resize(widths_.size() + 1);
        for (auto column = static_cast<std::size_t>(from); column < widths_.size(); ++column)
            lefts_[column + 1] = lefts_[column] + widths_[column];
    }

    std::vector<int> widths_;
    std::vector<int> lefts_{0}; ///< and where the last one ends
};

} // namespace dovetail::ui
