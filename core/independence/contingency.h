// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/test_result.h"

namespace dovetail::independence {

enum class CountStatistic : std::uint8_t {
    GSquared,   ///< twice the logarithm of the ratio of likelihoods
    ChiSquared, ///< Pearson's
};

/// Is x independent of y in every stratum of z? Compares the counts of each stratum with those that its
/// margins would give, and adds up over strata. Values of numeric columns count as levels.
///
/// Degrees of freedom: a stratum in which r levels of x and c levels of y occur gives (r - 1)(c - 1); levels
/// that do not occur there have expected counts of zero and parameters that cannot be estimated, and count
/// for neither (Bishop, Fienberg and Holland 1975, Discrete Multivariate Analysis, chapter 3 on zeros in
/// fitted margins). So a stratum with one level of x says nothing.
///
/// The effect is Cramér's V over the strata without what chance adds: √((χ² - df) / Σ n_z min(r_z - 1, c_z -
/// 1)), 0 where that is negative, of Pearson's χ² whichever the statistic (the correction of Bergsma 2013,
/// whose second part, of r and c, is left out); its interval inverts the noncentral chi-squared distribution
/// (Steiger and Fouladi 1997; Smithson 2003). A note says where expected counts are small (Cochran 1954:
/// below 5 in more than a fifth of the cells).
///
/// Errors: InvalidData (a column is constant; no stratum says anything), Cancelled. Linear in the rows.
Result<TestResult> contingencyTest(const data::Table& table, const Variables& variables,
                                   CountStatistic statistic = CountStatistic::GSquared,
                                   const Progress& progress = {});

} // namespace dovetail::independence
