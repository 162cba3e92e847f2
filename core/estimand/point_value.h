// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/estimand/conditionals.h"

#include <cstdint>

namespace dovetail::estimand {

/// How the value of an estimand is found.
struct PointOptions {
    /// Sums with at most as many terms are added up; larger ones are sampled.
    std::size_t mostTerms = std::size_t{1} << 16;
    /// Draws of a sampled sum, at most.
    std::size_t draws = 64000;
    /// Sampling may stop earlier at this standard error.
    double precision = 0;
    std::uint64_t seed = 1;
};

struct PointValue {
    double value = 0;
    double standardError = 0; ///< of the sampling alone; 0 if all was added up
    std::size_t draws = 0;    ///< 0 if all was added up
    std::uint64_t seed = 0;
    bool exact() const { return draws == 0; }
};

/// The value of the expression where its free symbols have the values `at`. By enumeration where that is
/// small. Otherwise by Monte Carlo: an index of a sum is drawn from a factor that is its distribution given
/// what has a value already (so the factor cancels), else uniformly with the number of its values as weight;
/// sums within sums get a draw each, denominators many, so that a ratio is biased by the order of one over
/// the draws. The standard error is that of 16 to 32 independent replications, and so covers all of the
/// sampling. Same seed, same bits.
///
/// Errors: a symbol without a value, a distribution that is not known, a stopped job.
Result<PointValue> valueAt(const Expression& expression, const Conditionals& conditionals,
                           const Assignment& at, const PointOptions& options = {},
                           const Progress& progress = {});

} // namespace dovetail::estimand
