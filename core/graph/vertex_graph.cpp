// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/vertex_graph.h"

namespace dovetail::graph {

VertexGraph::VertexGraph(const CausalGraph& graph, const Keep& keep) {
    std::vector<Pair> down;
    std::vector<Pair> up;
    std::vector<Pair> across;
    const auto& directed = graph.directed();
    down.reserve(boost::num_edges(directed));
    up.reserve(boost::num_edges(directed));
    for (const auto edge : boost::make_iterator_range(boost::edges(directed))) {
        const auto from = static_cast<Vertex>(source(edge, directed));
        const auto to = static_cast<Vertex>(target(edge, directed));
        if (keep && !keep(from, to, EdgeKind::Directed)) continue;
        down.emplace_back(from, to);
        up.emplace_back(to, from);
    }
    const auto& bidirected = graph.bidirected();
    for (const auto edge : boost::make_iterator_range(boost::edges(bidirected))) {
        const auto from = static_cast<Vertex>(source(edge, bidirected));
        const auto to = static_cast<Vertex>(target(edge, bidirected));
        if (keep && !keep(from, to, EdgeKind::Bidirected)) continue;
        across.emplace_back(from, to);
        across.emplace_back(to, from);
    }
    children_ = listsOf(graph.size(), down);
    parents_ = listsOf(graph.size(), up);
    siblings_ = listsOf(graph.size(), across);
}

// Counting sort by the first vertex.
VertexGraph::Lists VertexGraph::listsOf(std::size_t size, std::span<const Pair> pairs) {
    Lists lists;
    lists.begins.assign(size + 1, 0);
    for (const auto& [owner, entry] : pairs)
        ++lists.begins[owner + 1];
    for (std::size_t vertex = 0; vertex < size; ++vertex)
        lists.begins[vertex + 1] += lists.begins[vertex];
    lists.entries.resize(pairs.size());
    std::vector<std::uint32_t> next(lists.begins.begin(), lists.begins.end() - 1);
    for (const auto& [owner, entry] : pairs)
        lists.entries[next[owner]++] = entry;
    return lists;
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

namespace {

template <typename Neighbours>
VertexMask closure(const VertexMask& of, const VertexMask* without, const Neighbours& neighbours) {
    VertexMask reached(of.size(), 0);
    std::vector<Vertex> queue;
    const auto visit = [&](Vertex vertex) {
        if (reached[vertex] || (without && (*without)[vertex])) return;
        reached[vertex] = 1;
        queue.push_back(vertex);
    };
    for (Vertex vertex = 0; vertex < of.size(); ++vertex) {
        if (of[vertex]) visit(vertex);
    }
    while (!queue.empty()) {
        const Vertex vertex = queue.back();
        queue.pop_back();
        for (const Vertex next : neighbours(vertex))
            visit(next);
    }
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
