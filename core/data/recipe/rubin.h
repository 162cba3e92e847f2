// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>

namespace dovetail::data {

/// One estimate from those of several imputed tables (Rubin 1987, section 3.1).
struct PooledEstimate {
    double estimate = 0;           ///< the mean of the estimates
    double withinVariance = 0;     ///< the mean of their squared standard errors, W
    double betweenVariance = 0;    ///< of the estimates, B, with m - 1 in the denominator
    double totalVariance = 0;      ///< W + (1 + 1/m) B
    double degreesOfFreedom = 0;   ///< infinite where nothing was missing and no `completeDegrees` were given
    double relativeIncrease = 0;   ///< (1 + 1/m) B / W: what missingness adds to the variance
    double missingInformation = 0; ///< (r + 2 / (df + 3)) / (r + 1), between 0 and 1

    double standardError() const;

    struct Interval {
        double lower = 0;
        double upper = 0;
    };
    /// By Student's t distribution. `level` is between 0 and 1, such as 0.95.
    Interval interval(double level) const;
};

/// Of one estimate and its variance (squared standard error) a table. With the degrees of freedom that the
/// estimate would have in complete data (n minus the number of coefficients), degrees are those of Barnard
/// and Rubin (1999, Biometrika 86, equation 3), which never exceed these; otherwise Rubin's of 1987 (3.1.6).
///
/// Errors: InvalidInput (fewer than two tables, lists of different length, a number that is not finite, a
/// negative variance, variances that are all zero).
Result<PooledEstimate> pooled(std::span<const double> estimates, std::span<const double> variances,
                              std::optional<double> completeDegrees = {});

} // namespace dovetail::data
