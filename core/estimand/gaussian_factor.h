// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/symbol.h"

#include <Eigen/Core>

#include <functional>
#include <optional>

namespace dovetail::estimand {

/// exp(logScale - x' precision x / 2), a function of real numbers x, one for each symbol, in their order: a
/// normal density around 0, a conditional one, or what comes of multiplying, dividing and integrating such.
/// What a Factor is to discrete variables; as large as the square of its symbols, not exponential in them.
class GaussianFactor {
public:
    /// The number 1.
    GaussianFactor() = default;
    /// `precision` is symmetric, with a row for each symbol.
    GaussianFactor(Symbols symbols, Eigen::MatrixXd precision, double logScale);

    const Symbols& symbols() const { return symbols_; }
    const Eigen::MatrixXd& precision() const { return precision_; }
    double logScale() const { return logScale_; }

    /// The integral over the symbols, all of which are axes. Nothing if it is not finite (to the precision of
    /// the numbers).
    std::optional<GaussianFactor> integratedOver(const Symbols& symbols) const;
    GaussianFactor renamed(const std::function<Symbol(Symbol)>& name) const;

    GaussianFactor& operator*=(const GaussianFactor& other) { return add(other, 1); }
    GaussianFactor& operator/=(const GaussianFactor& other) { return add(other, -1); }
    GaussianFactor& operator*=(double number); ///< which is positive

private:
    GaussianFactor& add(const GaussianFactor& other, double times);

    Symbols symbols_;
    Eigen::MatrixXd precision_ = Eigen::MatrixXd(0, 0);
    double logScale_ = 0;
};

/// How far two functions are apart: the largest difference of a coefficient, as a part of 1 plus the sizes of
/// the coefficients in its row and column. Symbols that one of them lacks count as coefficients 0 there. Not
/// a number if one of the two holds such.
double distance(const GaussianFactor& a, const GaussianFactor& b);

} // namespace dovetail::estimand
