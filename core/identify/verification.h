// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

#include <cstdint>

namespace dovetail::identify {

enum class Verification {
    Right,     ///< the formula has the true value, for all values of the query
    Wrong,     ///< it does not
    Undecided, ///< the model is too large for exact sums
};

/// Compares P(outcomes | do(treatments), given) in a random model of the graph, computed with its hidden
/// causes by truncated factorisation, with the value of the formula on the model's distribution of the
/// observed variables. Every formula that is shown passes this first. A wrong formula passes with probability
/// 0.
Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed = 1);

} // namespace dovetail::identify
