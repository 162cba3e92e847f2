// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/independence/counted_cells.h"

#include <optional>

namespace dovetail::independence {

enum class CountStatistic : std::uint8_t {
    GSquared,   ///< twice the logarithm of the ratio of likelihoods
    ChiSquared, ///< Pearson's
};

/// Mean and variance of a statistic of counts.
struct StatisticMoments {
    double mean = 0;
    double variance = 0;
};

/// Those that a statistic has if y is dealt anew to the rows of each stratum: independence, given the
/// margins. From 500 permutations, fewer (but at least 100) where that is more than 2·10⁷ rows. Nothing if x
/// and y have too many levels together, or the statistic is always the same. Error: Cancelled. Linear in the
/// rows.
Result<std::optional<StatisticMoments>> permutedMoments(const CountedCells& cells, CountStatistic statistic,
                                                        std::uint64_t seed, const Progress& progress);

} // namespace dovetail::independence
