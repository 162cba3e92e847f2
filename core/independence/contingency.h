// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/permuted_counts.h"
#include "core/independence/test_result.h"

namespace dovetail::independence {

struct CountOptions {
    CountStatistic statistic = CountStatistic::GSquared;
    std::uint64_t seed = 1; ///< of the permutations, where counts are small
};

/// Is x independent of y in every stratum of z? Compares the counts of each stratum with those that its
/// margins would give, and adds up over strata. Values of numeric columns count as levels.
///
/// Degrees of freedom: a stratum in which r levels of x and c levels of y occur gives (r - 1)(c - 1); levels
/// that do not occur there have expected counts of zero and parameters that cannot be estimated, and count
/// for neither (Bishop, Fienberg and Holland 1975, Discrete Multivariate Analysis, chapter 3 on zeros in
/// fitted margins). So a stratum with one level of x says nothing.
///
/// Where expected counts are below 5 in more than a fifth of the cells (Cochran 1954), neither statistic has
/// the chi-squared distribution of its degrees of freedom. Then a multiple of it is compared with the
/// chi-squared distribution that has its mean and variance under permutations of y within strata (Pearson's
/// type III, as Mielke and Berry 2007 fit it, by two moments); statistic and degrees of freedom are those
/// scaled ones, and a note says so.
///
/// The effect is Cramér's V over the strata without what chance adds: √((χ² - df) / Σ n_z min(r_z - 1, c_z -
/// 1)), 0 where that is negative, of Pearson's χ² whichever the statistic (the correction of Bergsma 2013,
/// whose second part, of r and c, is left out); its interval inverts the noncentral chi-squared distribution
/// (Steiger and Fouladi 1997; Smithson 2003).
///
/// Errors: InvalidData (a column is constant; no stratum says anything), Cancelled. Linear in the rows.
Result<TestResult> contingencyTest(const data::Table& table, const Variables& variables,
                                   const CountOptions& options = {}, const Progress& progress = {});

} // namespace dovetail::independence
