// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/vertex_graph.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dovetail::graph {

/// The variables themselves and all that have a directed path into (out of) one of them. Linear.
VariableSet ancestors(const CausalGraph& graph, const VariableSet& of);
VariableSet descendants(const CausalGraph& graph, const VariableSet& of);

/// Causes before effects; among variables that could come next, the one added first. O((n + m) log n).
std::vector<VariableId> topologicalOrder(const CausalGraph& graph);

/// All variables outside `from` and `given` that are m-connected with a variable of `from` given
/// `given` (d-connected if there are no bidirected edges). Roles do not matter. Linear: the
/// reachability form of d-separation (Geiger, Verma, Pearl 1990; "Bayes ball", Shachter 1998),
/// with bidirected edges as in Richardson 2003.
VariableSet connected(const CausalGraph& graph, const VariableSet& from, const VariableSet& given);
VertexMask connected(const VertexGraph& graph, const VertexMask& from, const VertexMask& given);

/// Are the disjoint sets m-separated given `given`? Linear in the edges among their ancestors, which are
/// all that is looked at (Lauritzen, Dawid, Larsen, Leimer 1990: other vertices open no path), plus a
/// byte a vertex. The first question after a change of the graph takes time linear in the graph.
bool separated(const CausalGraph& graph, const VariableSet& a, const VariableSet& b,
               const VariableSet& given);
bool separated(const VertexGraph& graph, std::span<const Vertex> a, std::span<const Vertex> b,
               std::span<const Vertex> given);
bool separated(const VertexGraph& graph, const VertexMask& a, const VertexMask& b, const VertexMask& given);

/// A path as it is drawn: `edges[i]` joins `vertices[i]` and `vertices[i + 1]`, in the direction of
/// its own arrow.
struct Path {
    std::vector<VariableId> vertices;
    std::vector<Edge> edges;
    bool operator==(const Path&) const = default;

    /// Do both edges at inner vertex `i` (0 < i < vertices.size() - 1) point at it?
    bool isCollider(std::size_t i) const;
};

/// "stone_size ← size → success"
std::string text(const CausalGraph& graph, const Path& path);

/// A shortest path from `a` to `b` that is open given `given`, without repeated vertices and with no
/// inner vertex in `a` or `b`; nothing if there is none. Linear.
std::optional<Path> openPath(const CausalGraph& graph, const VariableSet& a, const VariableSet& b,
                             const VariableSet& given);
/// The same in a snapshot of `graph` with fewer edges.
std::optional<Path> openPath(const CausalGraph& graph, const VertexGraph& snapshot, const VertexMask& a,
                             const VertexMask& b, const VertexMask& given);

} // namespace dovetail::graph
