// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/independence/correlations.h"
#include "core/independence/test_result.h"

namespace dovetail::independence {

/// Is the partial correlation of x and y given z zero? Fisher's z: atanh(r) √(n - |z| - 3) is about standard
/// normal if it is (Fisher 1924; Anderson 2003, section 4.3.3); exact enough from a few dozen rows on for
/// normal columns. The effect is r with the interval tanh(atanh(r) ± 1.96 / √(n - |z| - 3)). Columns of z
/// that the others determine are left out and not counted.
///
/// Codes of boolean and ordinal columns count as numbers. Errors: InvalidInput (a column of unordered
/// levels), InvalidData (too few rows; x or y constant, or determined by z; an infinite cell), Cancelled.
Result<TestResult> partialCorrelationTest(const data::Table& table, const Variables& variables,
                                          const Progress& progress = {});

/// The same, with correlations that several tests share. O(|z|³), but where columns nearly determine each
/// other, which takes another look at the rows: O(rows · |z|²).
Result<TestResult> partialCorrelationTest(const data::Table& table, const Variables& variables,
                                          SharedCorrelations& correlations, const Progress& progress = {});

} // namespace dovetail::independence
