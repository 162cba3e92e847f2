// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/marked_vertices.h"

#include <algorithm>
#include <cassert>

namespace dovetail::graph {

MarkedVertices::MarkedVertices(const MarkedGraph& graph)
    : variables_(graph.variables()), begins_(variables_.size() + 1, 0) {
    const auto edges = graph.edges();
    std::vector<std::pair<Vertex, Vertex>> ends;
    ends.reserve(edges.size());
    for (const MarkedEdge& edge : edges) {
        ends.emplace_back(vertexOf(edge.a), vertexOf(edge.b));
        ++begins_[ends.back().first + 1];
        ++begins_[ends.back().second + 1];
    }
    for (std::size_t vertex = 0; vertex < variables_.size(); ++vertex)
        begins_[vertex + 1] += begins_[vertex];
    halves_.resize(2 * edges.size());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [a, b] = ends[i];
        halves_[next[a]++] = {b, edges[i].atA, edges[i].atB};
        halves_[next[b]++] = {a, edges[i].atB, edges[i].atA};
    }
    for (Vertex vertex = 0; vertex < size(); ++vertex)
        std::ranges::sort(std::span(halves_.data() + begins_[vertex], halves_.data() + begins_[vertex + 1]),
                          {}, &Half::other);
}

MarkedGraph MarkedVertices::marked() const {
    MarkedGraph graph(variables_);
    for (Vertex vertex = 0; vertex < size(); ++vertex) {
        for (const Half& half : edges(vertex)) {
            if (half.other > vertex) graph.join(idAt(vertex), half.here, idAt(half.other), half.there);
        }
    }
    return graph;
}

const MarkedVertices::Half* MarkedVertices::find(Vertex a, Vertex b) const {
    const auto list = edges(a);
    const auto found = std::ranges::lower_bound(list, b, {}, &Half::other);
    return found != list.end() && found->other == b ? &*found : nullptr;
}

void MarkedVertices::setMark(Vertex at, Vertex other, Mark mark) {
    const Half* here = find(at, other);
    const Half* there = find(other, at);
    assert(here && there);
    halves_[number(*here)].here = mark;
    halves_[number(*there)].there = mark;
}

VertexMask MarkedVertices::maskOf(const VariableSet& set) const {
    VertexMask mask(size(), 0);
    for (const VariableId id : set)
        mask[vertexOf(id)] = 1;
    return mask;
}

VariableSet MarkedVertices::setOf(const VertexMask& mask) const {
    std::vector<VariableId> ids;
    for (Vertex vertex = 0; vertex < size(); ++vertex) {
        if (mask[vertex]) ids.push_back(idAt(vertex));
    }
    return VariableSet(ids.begin(), ids.end());
}

namespace {

template <typename Follows>
VertexMask closure(const MarkedVertices& graph, const VertexMask& of, const VertexMask* without,
                   const Follows& follows) {
    VertexMask reached(graph.size(), 0);
    std::vector<Vertex> queue;
    const auto visit = [&](Vertex vertex) {
        if (reached[vertex] || (without && (*without)[vertex])) return;
        reached[vertex] = 1;
        queue.push_back(vertex);
    };
    for (Vertex vertex = 0; vertex < of.size(); ++vertex) {
        if (of[vertex]) visit(vertex);
    }
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const MarkedVertices::Half& half : graph.edges(queue[i])) {
            if (follows(half)) visit(half.other);
        }
    }
    return reached;
}

} // namespace

VertexMask markedAncestors(const MarkedVertices& graph, const VertexMask& of) {
    return closure(graph, of, nullptr, [](const MarkedVertices::Half& half) {
        return half.here == Mark::Arrow && half.there == Mark::Tail;
    });
}

VertexMask markedDescendants(const MarkedVertices& graph, const VertexMask& of, const VertexMask* without) {
    return closure(graph, of, without, [](const MarkedVertices::Half& half) { return half.outOf(); });
}

} // namespace dovetail::graph
