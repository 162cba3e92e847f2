// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/estimand/gaussian_factor.h"
#include "core/graph/list_limits.h"

#include <optional>

namespace dovetail::estimand {

/// The distributions that an estimand names, all variables jointly normal around 0.
class GaussianDistributions {
public:
    virtual ~GaussianDistributions() = default;
    /// The density of `of` given `given` where `intervened` are set, with axes as the term names them.
    /// Nothing if it is not known, or not finite.
    virtual std::optional<GaussianFactor> conditional(const Probability& term) const = 0;
};

/// The value of the expression where probabilities are densities and sums are integrals: every identity that
/// holds for all distributions with densities holds for it. Polynomial: the cube of the symbols that meet in
/// a product, times the nodes of the expression, shared parts counted once.
///
/// Nothing for what is not closed under it (weighted sums, means), for integrals that are not finite, for
/// numbers that are not positive, and when the clock is over first.
std::optional<GaussianFactor> evaluate(const Expression& expression,
                                       const GaussianDistributions& distributions,
                                       const graph::ListClock& clock = {});

} // namespace dovetail::estimand
