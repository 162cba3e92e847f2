// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/independence/level_codes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::independence {

/// The rows of each combination of a stratum, x and y that occurs, stratum by stratum.
class CountedCells {
public:
    struct Cell {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
        double rows = 0;
    };

    /// Codes of the same rows. Linear.
    CountedCells(const LevelCodes& x, const LevelCodes& y, const LevelCodes& strata);

    std::size_t strata() const { return first_.size() - 1; }
    std::span<const Cell> stratum(std::size_t index) const {
        return std::span(cells_).subspan(first_[index], first_[index + 1] - first_[index]);
    }
    std::size_t levelsOfX() const { return levelsOfX_; }
    std::size_t levelsOfY() const { return levelsOfY_; }

private:
    std::vector<Cell> cells_;
    std::vector<std::size_t> first_; ///< of each stratum's cells, and one more
    std::size_t levelsOfX_;
    std::size_t levelsOfY_;
};

/// The rows of each level within a stratum; clearing costs as much as what was added.
class Margin {
public:
    explicit Margin(std::size_t levels) : rows_(levels) {}

    void add(std::uint32_t level, double rows) {
        if (rows_[level] == 0) occurring_.push_back(level);
        rows_[level] += rows;
    }
    void clear() {
        for (const std::uint32_t level : occurring_)
            rows_[level] = 0;
        occurring_.clear();
    }
    double operator[](std::uint32_t level) const { return rows_[level]; }
    const std::vector<std::uint32_t>& occurring() const { return occurring_; }

private:
    std::vector<double> rows_;
    std::vector<std::uint32_t> occurring_;
};

} // namespace dovetail::independence
