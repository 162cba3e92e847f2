// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dovetail::independence {

/// P(chi-squared > statistic). No degrees of freedom: 1.
double chiSquaredTail(double statistic, double degreesOfFreedom);

struct NoncentralityInterval {
    double lower = 0;
    double upper = 0;
};

/// The 95 % interval of a noncentrality: those under which a chi-squared statistic such as this one is in
/// neither of the outer 2.5 % (Steiger and Fouladi 1997, "inversion"). Sankaran's approximation (1963,
/// Biometrika 50) is used above `largeStatistic`, where it has more than six right digits.
NoncentralityInterval noncentralityInterval(double statistic, double degreesOfFreedom);

/// Where the series of the noncentral distribution grows long.
inline constexpr double largeStatistic = 2000;

} // namespace dovetail::independence
