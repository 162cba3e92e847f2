// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/vertex_graph.h"

#include <vector>

namespace dovetail::graph {

/// The districts (c-components): sets of variables joined by bidirected edges, in the order of their
/// first variables. Linear. Tian, Pearl 2002; Richardson 2003.
std::vector<VariableSet> districts(const CausalGraph& graph);
std::vector<std::vector<Vertex>> districts(const VertexGraph& graph);

/// The least set that separates the variable from all others. In a DAG its parents, children and the
/// other parents of children; with bidirected edges the districts of the variable and of its children,
/// and their parents (Richardson 2003, section 3). Roles do not matter. Linear in what it visits.
VariableSet markovBlanket(const CausalGraph& graph, VariableId id);
std::vector<Vertex> markovBlanket(const VertexGraph& graph, Vertex vertex);

} // namespace dovetail::graph
