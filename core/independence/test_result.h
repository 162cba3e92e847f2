// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dovetail::independence {

/// What is asked of a table: is column x independent of column y given the others? By index; all different.
struct Variables {
    std::size_t x = 0;
    std::size_t y = 0;
    std::vector<std::size_t> given = {};
    /// x, y, and the given ones.
    std::vector<std::size_t> all() const;
    bool operator==(const Variables&) const = default;
};

enum class Method : std::uint8_t {
    PartialCorrelation,  ///< numbers, linear dependence
    GSquared,            ///< levels, by the ratio of likelihoods
    ChiSquared,          ///< levels, by Pearson's statistic
    ConditionalGaussian, ///< numbers and levels together; x or y (or both) are numbers
    LogisticRegression,  ///< numbers and levels together; x and y are levels
    Kernel,              ///< anything, without a form of dependence in mind
};

inline constexpr std::array methods{Method::PartialCorrelation, Method::GSquared,
                                    Method::ChiSquared,         Method::ConditionalGaussian,
                                    Method::LogisticRegression, Method::Kernel};

/// "partial correlation (Fisher's z)", "G²", ...
Sentence methodName(Method method);

/// How strong a dependence is, on a scale that does not grow with the rows: 0 is none, 1 (or -1) the most.
struct EffectSize {
    Sentence name = {}; ///< "partial correlation", "Cramér's V", ...
    double estimate = 0;
    /// Of a 95 % interval; NaN where the method has none.
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
};

/// What a test of independence found.
struct TestResult {
    Method method = Method::PartialCorrelation;
    double statistic = 0;
    /// Of the statistic's distribution if x and y are independent: chi-squared, or n - |z| - 3 of Fisher's z.
    /// For the kernel test the shape of the gamma distribution, doubled (of a scaled chi-squared).
    double degreesOfFreedom = 0;
    double pValue = 1; ///< the probability of such a statistic, or one more extreme, under independence
    EffectSize effect = {};
    std::size_t rows = 0;    ///< that were used
    std::size_t dropped = 0; ///< left out because a cell of this test's columns is missing
    /// Of what was drawn (rows, permutations), if anything was.
    std::uint64_t seed = 0;
    std::vector<Sentence> notes = {}; ///< what a person should read beside the numbers
};

/// The normal distribution's 97.5 % quantile: half the width of a 95 % interval in standard errors.
inline constexpr double normalQuantile = 1.959963984540054;

} // namespace dovetail::independence
