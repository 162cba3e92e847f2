// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/test_result.h"

#include <vector>

namespace dovetail::independence {

/// Is x independent of y given z, where x and y hold levels and z numbers, or numbers and levels? The ratio
/// of likelihoods of two multinomial logistic regressions, with y among the regressors and without it: (r -
/// 1)(c - 1) degrees of freedom for r and c levels, less those of y that z determines. Levels enter as
/// indicators, without interactions: the conditionals of the pairwise mixed model of Lee and Hastie 2015. (A
/// conditional Gaussian model cannot answer here: its conditionals of x given z and given y and z contradict
/// each other.)
///
/// The response is the one of x and y with fewer levels, the first in the table if they have as many. The
/// effect is the share of the response's information that y explains beyond z, 1 - exp(-(statistic - df) / n)
/// (Cox and Snell 1989; Magee 1990, without what chance adds); its interval inverts the noncentral
/// chi-squared distribution.
///
/// `levels` says for each column of the table whether its values count as levels; columns of text always do.
/// Errors: InvalidInput (x or y holds numbers), InvalidData (nothing varies; too few rows or too many levels;
/// an infinite cell), Cancelled. O(rows · (parameters)²) an iteration, of which there are about a dozen.
Result<TestResult> logisticRegressionTest(const data::Table& table, const Variables& variables,
                                          const std::vector<bool>& levels = {},
                                          const Progress& progress = {});

} // namespace dovetail::independence
