// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <map>

namespace dovetail::graph {

/// Two worlds in one graph: the actual one, with the variables of a graph, and the one in which some of
/// them were set, with counterparts ("y*").
struct TwinNetwork {
    CausalGraph graph; ///< the variables of the original keep their ids
    /// By original. What was set has a counterpart without causes; what the setting cannot change is the
    /// same variable in both worlds and has none.
    std::map<VariableId, VariableId> counterparts;
    /// By exogenous variable ("U_y"): what it causes in the actual world.
    std::map<VariableId, VariableSet> exogenous;
};

/// The twin network of do(set) (Balke, Pearl, "Probabilistic evaluation of counterfactual queries", 1994):
/// a variable and its counterpart share what else causes them, a latent variable of its own kind. Drawn are
/// only those exogenous variables that join the worlds. Duplicates that cannot differ are merged: what does
/// not descend from `set` has the same causes in both worlds, up to the roots, and so the same value
/// (Shpitser, Pearl, "What counterfactuals can be tested", 2007, lemma 24); it stays once and causes
/// in both. A bidirected edge is a latent common cause, which both worlds share, too; where neither of its
/// ends has a counterpart with causes it is kept as it is. Linear in the size of the graph, times the
/// logarithm.
TwinNetwork twinNetwork(const CausalGraph& graph, const VariableSet& set);

} // namespace dovetail::graph
