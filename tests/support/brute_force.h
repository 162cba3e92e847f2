// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <vector>

// Slow, simple definitions to compare the fast algorithms with. They share no code with them.
namespace dovetail::test {

/// m-separation by moralising the ancestral graph, with a hidden variable in place of each
/// bidirected edge (Lauritzen et al. 1990).
bool separatedByMoralGraph(const graph::CausalGraph& graph, const graph::VariableSet& x,
                           const graph::VariableSet& y, const graph::VariableSet& z);

/// A path without repeated variables.
struct EnumeratedPath {
    std::vector<graph::VariableId> vertices;
    std::vector<graph::Edge> edges;
    bool causal = true; ///< all arrows point from the first to the last variable
    /// Non-colliders not in z, colliders in z or with a descendant there.
    bool open(const graph::CausalGraph& graph, const graph::VariableSet& z) const;
};

/// All paths from x to y whose inner variables are in neither.
std::vector<EnumeratedPath> properPaths(const graph::CausalGraph& graph, const graph::VariableSet& x,
                                        const graph::VariableSet& y, bool throughOutcomes);

/// The adjustment criterion as it is defined, over paths (Shpitser, VanderWeele, Robins 2010): no
/// member descends from an inner or last variable of a proper causal path, and every proper
/// non-causal path is blocked.
bool isAdjustmentSetByPaths(const graph::CausalGraph& graph, const graph::VariableSet& x,
                            const graph::VariableSet& y, const graph::VariableSet& z);

/// Every set between `must` and `must` plus `candidates`, in no particular order.
std::vector<graph::VariableSet> subsets(const graph::VariableSet& candidates, const graph::VariableSet& must);

/// Those of `sets` of which no other is a subset.
std::vector<graph::VariableSet> minimalOf(std::vector<graph::VariableSet> sets);

} // namespace dovetail::test
