// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <map>

namespace dovetail::graph {

/// Centres of the variables, in canvas units.
using Positions = std::map<VariableId, Position>;

/// The positions that the graph comes with, kept as they are, and near their neighbours the variables
/// that have none. `layered` if no variable has one.
Positions completed(const CausalGraph& graph);

/// For graphs from files whose coordinates are in units of their own (DAGitty: often -3..3): the given
/// positions scaled by one factor so that no two variables overlap, if they do; then `completed`. Positions
/// that already fit are returned unchanged. O(V^2).
Positions fittedToCanvas(const CausalGraph& graph);

} // namespace dovetail::graph
