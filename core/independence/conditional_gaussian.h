// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/test_result.h"

#include <vector>

namespace dovetail::independence {

/// Is x independent of y given z, where numbers and levels come together and x or y holds numbers? The ratio
/// of likelihoods in conditional Gaussian models (Lauritzen and Wermuth 1989; as a test: Andrews, Ramsey and
/// Cooper 2018): in each stratum of z's levels a number is normal around a line in z's numbers,
///
///   if y holds levels: one line for each level of y against one for all,
///   if both hold numbers: a line with y in it against one without.
///
/// Otherwise than in Andrews, Ramsey and Cooper the variance may differ between strata but not between levels
/// of y (as in Lee and Hastie 2015): a ratio with unequal variances rejects independence wherever x is not
/// normal (Box 1953). So what is tested is dependence of the mean.
///
/// A stratum with n rows, p parameters of lines without y and q with it adds n log(rss₀ / rss₁), and q - p
/// degrees of freedom; parameters that a small or constant group cannot tell do not count; a stratum with n -
/// q < 5 is left out. The sum is divided by its expectation over its degrees of freedom (Bartlett's
/// correction), which is known exactly: Σ n (ψ((n - p) / 2) - ψ((n - q) / 2)) for normal residuals.
///
/// The effect is the share of variance that y explains beyond z, 1 - exp(-(statistic - df) / n), over strata;
/// its interval inverts the noncentral chi-squared distribution.
///
/// `levels` says for each column of the table whether its values count as levels; columns of text always do.
/// Errors: InvalidInput (both x and y hold levels), InvalidData (nothing varies; too few rows; an infinite
/// cell), Cancelled. O(rows · numbers²).
Result<TestResult> conditionalGaussianTest(const data::Table& table, const Variables& variables,
                                           const std::vector<bool>& levels = {},
                                           const Progress& progress = {});

} // namespace dovetail::independence
