// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_graph.h"
#include "core/graph/vertex_graph.h"

#include <span>
#include <vector>

namespace dovetail::graph {

/// A graph with marks laid out for algorithms: the edges of each vertex, sorted by the other end. A vertex is
/// the position of a variable among the sorted variables of the MarkedGraph. A snapshot; its marks can be
/// changed, its edges cannot. Looking an edge up takes the logarithm of the degree.
class MarkedVertices {
public:
    /// An edge as seen from one of its ends.
    struct Half {
        Vertex other;
        Mark here;
        Mark there;

        bool into() const { return here == Mark::Arrow; }
        bool outOf() const { return here == Mark::Tail && there == Mark::Arrow; }
        bool bidirected() const { return here == Mark::Arrow && there == Mark::Arrow; }
        bool undirected() const { return here == Mark::Tail && there == Mark::Tail; }
    };

    explicit MarkedVertices(const MarkedGraph& graph);
    MarkedGraph marked() const;

    std::size_t size() const { return begins_.size() - 1; }
    std::size_t halfCount() const { return halves_.size(); }
    std::span<const Half> edges(Vertex vertex) const {
        return {halves_.data() + begins_[vertex], halves_.data() + begins_[vertex + 1]};
    }
    /// Numbers the halves of all edges.
    std::size_t number(const Half& half) const { return static_cast<std::size_t>(&half - halves_.data()); }
    /// Seen from `a`; nullptr if there is no edge.
    const Half* find(Vertex a, Vertex b) const;
    bool adjacent(Vertex a, Vertex b) const { return find(a, b) != nullptr; }
    bool directed(Vertex a, Vertex b) const {
        const Half* half = find(a, b);
        return half && half->outOf();
    }
    /// Changes the mark at `at` of its edge with `other`, which must be there.
    void setMark(Vertex at, Vertex other, Mark mark);

    VariableId idAt(Vertex vertex) const { return *variables_.nth(vertex); }
    Vertex vertexOf(VariableId id) const {
        return static_cast<Vertex>(variables_.index_of(variables_.find(id)));
    }
    VertexMask maskOf(const VariableSet& set) const;
    VariableSet setOf(const VertexMask& mask) const;

private:
    VariableSet variables_;
    std::vector<std::uint32_t> begins_;
    std::vector<Half> halves_;
};

/// `of` and what directed paths lead to it (lead to from it). Linear.
VertexMask markedAncestors(const MarkedVertices& graph, const VertexMask& of);
VertexMask markedDescendants(const MarkedVertices& graph, const VertexMask& of,
                             const VertexMask* without = nullptr);

} // namespace dovetail::graph
