// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

#include <cstdint>
#include <span>

namespace dovetail::identify {

enum class Verification {
    Right,     ///< the formula has the true value, for all values of the query
    Wrong,     ///< it does not
    Undecided, ///< not in the time given, or not within the precision of numbers
};

/// Compares P(outcomes | do(treatments), given) in a random model of the graph, computed with its hidden
/// causes, with the value of the formula on the model's distribution of the observed variables. Every formula
/// that is shown passes this first. Only what is above the variables of the query and the formula is
/// modelled.
///
/// Two kinds of model. Binary tables where the exact sums over them are small (verifyByTables); else a linear
/// one with normal noise (verifyByGaussians), for which the formula, its sums read as integrals, takes time
/// that is polynomial in the variables, however dense the graph is. In both a formula that is wrong in one
/// model of the kind is wrong in almost all. Of normal distributions one could be right that is wrong of
/// others; the tests look for such among thousands of damaged formulas and find none.
///
/// Variables that select the cases are variables like all others: a formula under selection has to hold
/// whatever value they have in its conditions.
Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed = 1,
                    const graph::ListClock& clock = {});

/// The same for a formula in several sources: one model for each, which differs from the one that is asked
/// about in the mechanisms of `differing`.
Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    std::span<const Source> sources, const estimand::Expression& estimand,
                    std::uint64_t seed = 1, const graph::ListClock& clock = {});

/// What a distance of two functions (estimand::distance) says: rounding, a difference, or neither for sure.
Verification verdictOn(double distance);

/// The parts of `verify`. Undecided where a table would have more than `largest` cells.
Verification verifyByTables(const graph::CausalGraph& graph, const EffectQuery& query,
                            const estimand::Expression& estimand, std::uint64_t seed = 1,
                            std::size_t largest = std::size_t{1} << 16, const graph::ListClock& clock = {});
Verification verifyByGaussians(const graph::CausalGraph& graph, const EffectQuery& query,
                               std::span<const Source> sources, const estimand::Expression& estimand,
                               std::uint64_t seed = 1, const graph::ListClock& clock = {});

} // namespace dovetail::identify
