// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"

#include <vector>

namespace dovetail::graph {

/// Edges that carry the effect: those between variables that are both descendants of a treatment and
/// ancestors of an outcome, by paths that avoid `adjusted`. Linear. Sorted as CausalGraph::edges().
std::vector<Edge> causalEdges(const CausalGraph& graph, const VariableSet& treatments,
                              const VariableSet& outcomes, const VariableSet& adjusted);

struct BiasingEdges {
    std::vector<Edge> edges;
    bool complete = true; ///< false: cut by limits or the user; every edge listed is right
};

/// Edges that carry bias: those on paths from a treatment to an outcome that are not causal, are open
/// given `adjusted`, repeat no variable, and have neither treatments nor outcomes inside. (A collider
/// is open if it or a descendant is adjusted.)
///
/// Linear for most edges. For some, looking for a path without repeated variables is a search that can
/// take exponential time; hence the limits.
BiasingEdges biasingEdges(const CausalGraph& graph, const VariableSet& treatments,
                          const VariableSet& outcomes, const VariableSet& adjusted,
                          const ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::graph
