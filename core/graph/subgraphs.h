// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/vertex_graph.h"

namespace dovetail::graph {

// Graphs of the same variables (ids, names, roles, positions) with fewer of them or fewer edges. Linear.

/// The variables of `kept` and the edges between them.
CausalGraph inducedSubgraph(const CausalGraph& graph, const VariableSet& kept);

/// The subgraph on `of` and all ancestors.
CausalGraph ancestralGraph(const CausalGraph& graph, const VariableSet& of);

/// Without the edges out of the treatments (Pearl 1995).
CausalGraph backDoorGraph(const CausalGraph& graph, const VariableSet& treatments);

/// Without the arrows into `set`, <-> included: the graph after the intervention do(set) (Pearl 2009,
/// section 3.2.3).
CausalGraph mutilatedGraph(const CausalGraph& graph, const VariableSet& set);

/// What the graph says about the data once its randomised variables are: mutilated at the variables with
/// the role Randomised. Every question about a graph with such variables is one about this graph.
CausalGraph randomisedGraph(const CausalGraph& graph);

/// Without the first edges of proper causal paths from the treatments to the outcomes (van der Zander,
/// Liskiewicz, Textor 2014, definition 5).
CausalGraph properBackDoorGraph(const CausalGraph& graph, const VariableSet& treatments,
                                const VariableSet& outcomes);

/// Vertices other than treatments on directed paths from a treatment to an outcome that meet the
/// treatments only at the start.
VertexMask onProperCausalPaths(const VertexGraph& graph, const VertexMask& treatments,
                               const VertexMask& outcomes);

/// A DAG with a latent variable of its own, called U, U2 ..., in place of each bidirected edge. Separates
/// the variables of `graph` as it does (Richardson, Spirtes 2002, section 6.1).
CausalGraph canonicalDag(const CausalGraph& graph);

/// The directed edges u -> v without another directed path from u to v: the transitive reduction (Aho,
/// Garey, Ullman 1972). Sorted. O(n (n + m)).
std::vector<Edge> atomicEdges(const CausalGraph& graph);

} // namespace dovetail::graph
