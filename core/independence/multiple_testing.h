// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::independence {

/// How p-values are adjusted for having asked many questions.
enum class Adjustment : std::uint8_t {
    None,
    /// False discovery rate of independent or positively dependent tests (Benjamini and Hochberg 1995).
    BenjaminiHochberg,
    /// False discovery rate whatever the dependence (Benjamini and Yekutieli 2001, theorem 1.3).
    BenjaminiYekutieli,
    /// Probability of any false discovery, whatever the dependence (Holm 1979).
    Holm,
};

inline constexpr std::array adjustments{Adjustment::None, Adjustment::BenjaminiHochberg,
                                        Adjustment::BenjaminiYekutieli, Adjustment::Holm};

/// The adjusted p-values, in the order given: the smallest level at which each would be a discovery. At most
/// 1, never smaller than the p-value, in the same order as those; equals stay equal. NaN (not tested) stays
/// NaN and does not count as a test. O(n log n).
std::vector<double> adjustedPValues(std::span<const double> pValues, Adjustment adjustment);

} // namespace dovetail::independence
