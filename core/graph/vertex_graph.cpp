// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/vertex_graph.h"

#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <memory>

namespace dovetail::graph {

namespace {

/// The Boost graphs with the interface of VertexGraph.
struct BoostGraphs {
    const CausalGraph::Directed& directed;
    const CausalGraph::Bidirected& bidirected;

    std::size_t size() const { return boost::num_vertices(directed); }
    auto parents(Vertex vertex) const {
        return boost::make_iterator_range(boost::inv_adjacent_vertices(vertex, directed));
    }
    auto children(Vertex vertex) const {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, directed));
    }
    auto siblings(Vertex vertex) const {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, bidirected));
    }
};

} // namespace

template <typename Neighbours, typename Keeps>
VertexGraph::Lists VertexGraph::listsOf(std::size_t size, std::size_t atMost, const Neighbours& neighbours,
                                        const Keeps& keeps) {
    Lists lists;
    lists.begins.reserve(size + 1);
    lists.begins.push_back(0);
    lists.entries.reserve(atMost);
    for (Vertex vertex = 0; vertex < size; ++vertex) {
        for (const auto neighbour : neighbours(vertex)) {
            const auto entry = static_cast<Vertex>(neighbour);
            if (keeps(vertex, entry)) lists.entries.push_back(entry);
        }
        lists.begins.push_back(static_cast<std::uint32_t>(lists.entries.size()));
    }
    return lists;
}

template <typename Graph>
void VertexGraph::copy(const Graph& graph, std::size_t arrows, std::size_t arcs, const Keep& keep) {
    const std::size_t size = graph.size();
    const auto parents = [&](Vertex vertex) { return graph.parents(vertex); };
    const auto children = [&](Vertex vertex) { return graph.children(vertex); };
    const auto siblings = [&](Vertex vertex) { return graph.siblings(vertex); };
    if (!keep) {
        const auto all = [](Vertex, Vertex) { return true; };
        parents_ = listsOf(size, arrows, parents, all);
        children_ = listsOf(size, arrows, children, all);
        siblings_ = listsOf(size, 2 * arcs, siblings, all);
        return;
    }
    parents_ = listsOf(size, arrows, parents, [&](Vertex vertex, Vertex parent) {
        return keep(parent, vertex, EdgeKind::Directed);
    });
    children_ = listsOf(size, arrows, children,
                        [&](Vertex vertex, Vertex child) { return keep(vertex, child, EdgeKind::Directed); });
    siblings_ = listsOf(size, 2 * arcs, siblings, [&](Vertex vertex, Vertex sibling) {
        return keep(std::min(vertex, sibling), std::max(vertex, sibling), EdgeKind::Bidirected);
    });
}

VertexGraph::VertexGraph(const CausalGraph& graph) : VertexGraph(graph, {}) {}

VertexGraph::VertexGraph(const CausalGraph& graph, const Keep& keep) {
    copy(BoostGraphs{graph.directed(), graph.bidirected()}, boost::num_edges(graph.directed()),
         boost::num_edges(graph.bidirected()), keep);
}

VertexGraph::VertexGraph(const VertexGraph& graph, const Keep& keep) {
    copy(graph, graph.children_.entries.size(), graph.siblings_.entries.size() / 2, keep);
}

VertexMask maskOf(const CausalGraph& graph, const VariableSet& set) {
    VertexMask mask(graph.size(), 0);
    for (const VariableId id : set)
        mask[graph.index(id)] = 1;
    return mask;
}

VariableSet setOf(const CausalGraph& graph, const VertexMask& mask) {
    std::vector<VariableId> ids;
    for (std::size_t vertex = 0; vertex < mask.size(); ++vertex) {
        if (mask[vertex]) ids.push_back(graph.idAt(vertex));
    }
    return VariableSet(ids.begin(), ids.end());
}

std::vector<Vertex> verticesOf(const CausalGraph& graph, const VariableSet& set) {
    std::vector<Vertex> vertices;
    vertices.reserve(set.size());
    for (const VariableId id : set)
        vertices.push_back(static_cast<Vertex>(graph.index(id)));
    return vertices;
}

std::vector<Vertex> verticesOf(const VertexMask& mask) {
    std::vector<Vertex> vertices;
    for (Vertex vertex = 0; vertex < mask.size(); ++vertex) {
        if (mask[vertex]) vertices.push_back(vertex);
    }
    return vertices;
}

namespace {

/// Whether a neighbour is new is as good as random: the inner loop writes it down in any case and then
/// counts it or not, without a branch.
template <typename Neighbours>
VertexMask closure(const VertexMask& of, const VertexMask* without, const Neighbours& neighbours) {
    // What is not to be reached is marked by a bit of its own, which goes at the end.
    constexpr std::uint8_t barred = 2;
    VertexMask reached(of.size(), 0);
    for (std::size_t vertex = 0; without && vertex < of.size(); ++vertex)
        reached[vertex] = (*without)[vertex] != 0 ? barred : 0;
    const auto queue = std::make_unique_for_overwrite<Vertex[]>(of.size() + 1);
    std::size_t end = 0;
    const auto visit = [&](Vertex vertex) {
        const bool fresh = reached[vertex] == 0;
        reached[vertex] = static_cast<std::uint8_t>(reached[vertex] | (fresh ? 1 : 0));
        queue[end] = vertex;
        end += fresh ? 1 : 0;
    };
    for (Vertex vertex = 0; vertex < of.size(); ++vertex) {
        if (of[vertex]) visit(vertex);
    }
    for (std::size_t i = 0; i < end; ++i) {
        for (const Vertex next : neighbours(queue[i]))
            visit(next);
    }
    for (std::size_t vertex = 0; without && vertex < of.size(); ++vertex)
        reached[vertex] &= 1;
    return reached;
}

} // namespace

VertexMask ancestors(const VertexGraph& graph, const VertexMask& of, const VertexMask* without) {
    return closure(of, without, [&](Vertex vertex) { return graph.parents(vertex); });
}

VertexMask descendants(const VertexGraph& graph, const VertexMask& of, const VertexMask* without) {
    return closure(of, without, [&](Vertex vertex) { return graph.children(vertex); });
}

} // namespace dovetail::graph
