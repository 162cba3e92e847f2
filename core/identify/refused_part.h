// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

#include <chrono>
#include <optional>

namespace dovetail::identify {

/// As little of a graph as is needed for a refusal.
struct RefusedPart {
    graph::CausalGraph graph; ///< the variables of the query and of the edges that are left
    Hedge hedge;              ///< in that graph
};

/// Which edges are given up first.
enum class SpareFirst {
    Far, ///< from the variables of the query, so that paths that stay are short; by chance among equals
    Any, ///< by chance
};

/// Where to look.
enum class RefusedFrom {
    Hedge, ///< in the hedge and a forest of shortest paths from its roots down to the outcomes; the whole
           ///< graph if the query is identified there, which happens with conditions only
    Graph, ///< in the whole graph
};

/// A part of the graph in which the query is not identified either, and is identified without any one of its
/// edges. What is refused in a part is refused in the whole: a model of the part in which everything else is
/// independent of it is a model of the whole. Which part is found depends on the order in which edges are
/// tried: fewest edges are not promised. `graph` has no latent variables and refuses the query, else the call
/// fails; it also does when stopped. Nothing if the deadline passes. Asks for identification O(k log n) times
/// where k edges of n are left: from the hedge, the size of the graph matters for the first of these only.
Result<std::optional<RefusedPart>> refusedPart(const graph::CausalGraph& graph, const EffectQuery& query,
                                               SpareFirst order, Random& random,
                                               std::chrono::steady_clock::time_point deadline,
                                               const Progress& progress = {},
                                               RefusedFrom from = RefusedFrom::Hedge);

} // namespace dovetail::identify
