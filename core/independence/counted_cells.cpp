// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/counted_cells.h"

#include <numeric>

namespace dovetail::independence {

CountedCells::CountedCells(const LevelCodes& x, const LevelCodes& y, const LevelCodes& strata)
    : first_(strata.levels + 1, 0), levelsOfX_(x.levels), levelsOfY_(y.levels) {
    const LevelCodes combined = pairs(pairs(strata, x), y);
    std::vector<Cell> cells(combined.levels);
    std::vector<std::uint32_t> stratum(combined.levels);
    for (std::size_t row = 0; row < combined.codes.size(); ++row) {
        const std::uint32_t cell = combined.codes[row];
        cells[cell].x = x.codes[row];
        cells[cell].y = y.codes[row];
        cells[cell].rows += 1;
        stratum[cell] = strata.codes[row];
    }
    for (const std::uint32_t s : stratum)
        ++first_[s + 1];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    cells_.resize(cells.size());
    std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        cells_[next[stratum[cell]]++] = cells[cell];
}

} // namespace dovetail::independence
