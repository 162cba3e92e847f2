// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

namespace dovetail::identify {

/// As little of a graph as is needed for a refusal.
struct RefusedPart {
    graph::CausalGraph graph; ///< the variables of the query and of the edges that are left
    Hedge hedge;              ///< in that graph
};

/// A part of the graph in which the query is not identified either, and is identified without any one of its
/// edges. What is refused in a part is refused in the whole: a model of the part in which everything else
/// is independent of it is a model of the whole. Which part is found depends on the order in which edges are
/// tried, which is random: fewest edges are not promised. `graph` has no latent variables and refuses the
/// query, else the call fails; it also does when stopped. Asks for identification O(k log n) times where k
/// edges of n are left.
Result<RefusedPart> refusedPart(const graph::CausalGraph& graph, const EffectQuery& query, Random& random,
                                const Progress& progress = {});

} // namespace dovetail::identify
