// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

#include <cstdint>

namespace dovetail::identify {

enum class Verification {
    Right,     ///< the formula has the true value, for all values of the query
    Wrong,     ///< it does not
    Undecided, ///< the model is too large for exact sums, or for those in the time given
};

/// Compares P(outcomes | do(treatments), given) in a random model of the graph, computed with its hidden
/// causes by truncated factorisation, with the value of the formula on the model's distribution of the
/// observed variables. Every formula that is shown passes this first. A wrong formula passes with probability
/// 0. Exact; only what is above the variables of the query and the formula is modelled. Where the clock has
/// an end, tables are smaller, so that it is kept.
Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed = 1,
                    const graph::ListClock& clock = {});

} // namespace dovetail::identify
