// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dovetail::graph {

/// The index of a variable in its graph (CausalGraph::index), small because algorithms hold many.
using Vertex = std::uint32_t;

/// One entry a vertex: not zero if the vertex is in the set.
using VertexMask = std::vector<std::uint8_t>;

/// A graph laid out for algorithms: three flat neighbour lists a vertex. A snapshot, not a view: it
/// does not follow later changes of the CausalGraph. Linear to build; CausalGraph::vertexGraph() keeps one.
///
/// Boost.Graph's algorithms run on the graphs of CausalGraph. Here run those that it does not have, and
/// searches over directed and bidirected edges together or within a part of a graph, thousands of times a
/// question.
class VertexGraph {
public:
    /// Is this edge part of the snapshot? Vertices in the order of the edge's arrow, of a bidirected edge
    /// the smaller one first.
    using Keep = std::function<bool(Vertex from, Vertex to, EdgeKind kind)>;

    explicit VertexGraph(const CausalGraph& graph);
    /// Without the edges that `keep` refuses.
    VertexGraph(const CausalGraph& graph, const Keep& keep);
    VertexGraph(const VertexGraph& graph, const Keep& keep);

    std::size_t size() const { return parents_.begins.size() - 1; }
    bool hasBidirected() const { return !siblings_.entries.empty(); }
    std::span<const Vertex> parents(Vertex vertex) const { return parents_.of(vertex); }
    std::span<const Vertex> children(Vertex vertex) const { return children_.of(vertex); }
    /// The vertices joined with `vertex` by a bidirected edge.
    std::span<const Vertex> siblings(Vertex vertex) const { return siblings_.of(vertex); }

private:
    struct Lists {
        std::vector<std::uint32_t> begins;
        std::vector<Vertex> entries;
        std::span<const Vertex> of(Vertex vertex) const {
            return {entries.data() + begins[vertex], entries.data() + begins[vertex + 1]};
        }
    };
    /// `neighbours(vertex)` is a range, `keeps(vertex, neighbour)` whether the edge between them stays.
    template <typename Neighbours, typename Keeps>
    static Lists listsOf(std::size_t size, std::size_t atMost, const Neighbours& neighbours,
                         const Keeps& keeps);
    template <typename Graph>
    void copy(const Graph& graph, std::size_t arrows, std::size_t arcs, const Keep& keep);

    Lists parents_, children_, siblings_;
};

/// Every variable of `set` must be of `graph`.
VertexMask maskOf(const CausalGraph& graph, const VariableSet& set);
VariableSet setOf(const CausalGraph& graph, const VertexMask& mask);

std::vector<Vertex> verticesOf(const CausalGraph& graph, const VariableSet& set);
std::vector<Vertex> verticesOf(const VertexMask& mask);

/// `of` and all vertices with a directed path into it that uses no vertex of `without` (nullptr: of
/// nothing). Vertices of `of` that are in `without` are not in the result. Linear.
VertexMask ancestors(const VertexGraph& graph, const VertexMask& of, const VertexMask* without = nullptr);
VertexMask descendants(const VertexGraph& graph, const VertexMask& of, const VertexMask* without = nullptr);

} // namespace dovetail::graph
