// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <chrono>
#include <optional>
#include <vector>

namespace dovetail::graph {

/// Edges that carry the effect: those between variables that are both descendants of a treatment and
/// ancestors of an outcome, by paths that avoid `adjusted`. Linear. Sorted as CausalGraph::edges().
std::vector<Edge> causalEdges(const CausalGraph& graph, const VariableSet& treatments,
                              const VariableSet& outcomes, const VariableSet& adjusted);

struct BiasingEdges {
    std::vector<Edge> edges;
    bool complete = true; ///< false: time ran out; every edge listed is right, others may be missing
};

/// Edges that carry bias: those on paths from a treatment to an outcome that are not causal, are open
/// given `adjusted`, repeat no variable, and have neither treatments nor outcomes inside. (A collider
/// is open if it or a descendant is adjusted.)
///
/// Linear for most edges. For some, looking for a path without repeated variables is a search that can
/// take exponential time; hence the limit.
BiasingEdges biasingEdges(const CausalGraph& graph, const VariableSet& treatments,
                          const VariableSet& outcomes, const VariableSet& adjusted,
                          std::optional<std::chrono::steady_clock::duration> time = {});

} // namespace dovetail::graph
