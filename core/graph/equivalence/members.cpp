// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/members.h"

#include "core/graph/equivalence/marked_vertices.h"

#include <queue>

#include <algorithm>
#include <deque>

namespace dovetail::graph {

namespace {

using Half = MarkedVertices::Half;

/// Takes sinks off a PDAG one by one.
class SinkRemoval {
public:
    explicit SinkRemoval(const MarkedVertices& graph) : graph_(graph), there_(graph.size(), 1) {}

    void run() {
        std::deque<Vertex> waiting;
        VertexMask awaited(graph_.size(), 1);
        for (Vertex vertex = 0; vertex < graph_.size(); ++vertex)
            waiting.push_back(vertex);
        while (!waiting.empty()) {
            const Vertex vertex = waiting.front();
            waiting.pop_front();
            awaited[vertex] = 0;
            if (!there_[vertex] || !isSink(vertex)) continue;
            there_[vertex] = 0;
            for (const Half& half : graph_.edges(vertex)) {
                if (!there_[half.other]) continue;
                edges.push_back({graph_.idAt(half.other), graph_.idAt(vertex)});
                if (awaited[half.other]) continue;
                awaited[half.other] = 1;
                waiting.push_back(half.other);
            }
        }
    }

    std::vector<Edge> edges;
    VariableSet left() const { return graph_.setOf(there_); }

private:
    /// No arrow out of it, and what it is joined with undirected is adjacent to all that it is joined with.
    bool isSink(Vertex vertex) const {
        for (const Half& half : graph_.edges(vertex)) {
            if (!there_[half.other] || half.into()) continue;
            if (half.outOf()) return false;
            for (const Half& other : graph_.edges(vertex)) {
                if (there_[other.other] && other.other != half.other &&
                    !graph_.adjacent(half.other, other.other)) {
                    return false;
                }
            }
        }
        return true;
    }

    const MarkedVertices& graph_;
    VertexMask there_;
};

/// Maximum cardinality search over the edges o-o: each vertex's place in the order (Tarjan, Yannakakis 1984).
/// Oriented along it, a chordal graph has no unshielded collider.
std::vector<std::size_t> circleOrder(const MarkedVertices& pag) {
    std::vector<std::size_t> place(pag.size(), pag.size());
    std::vector<std::uint32_t> weight(pag.size(), 0);
    std::priority_queue<std::pair<std::uint32_t, Vertex>> open; // outdated entries stay
    for (Vertex vertex = 0; vertex < pag.size(); ++vertex)
        open.emplace(0, vertex);
    std::size_t next = 0;
    while (!open.empty()) {
        const auto [at, vertex] = open.top();
        open.pop();
        if (place[vertex] != pag.size() || at != weight[vertex]) continue;
        place[vertex] = next++;
        for (const Half& half : pag.edges(vertex)) {
            if (half.here != Mark::Circle || half.there != Mark::Circle || place[half.other] != pag.size()) {
                continue;
            }
            open.emplace(++weight[half.other], half.other);
        }
    }
    return place;
}

} // namespace

std::optional<std::vector<Edge>> consistentExtension(const MarkedGraph& pdag, VariableSet* stuck) {
    const MarkedVertices vertices(pdag);
    SinkRemoval removal(vertices);
    removal.run();
    VariableSet left = removal.left();
    if (!left.empty()) {
        if (stuck) *stuck = std::move(left);
        return std::nullopt;
    }
    std::ranges::sort(removal.edges);
    return std::move(removal.edges);
}

MarkedGraph memberMag(const MarkedGraph& pag) {
    const MarkedVertices vertices(pag);
    const auto place = circleOrder(vertices);
    MarkedGraph mag(pag.variables());
    for (const MarkedEdge& edge : pag.edges()) {
        const auto closed = [](Mark mark) { return mark == Mark::Circle ? Mark::Tail : mark; };
        if (edge.atA != Mark::Circle || edge.atB != Mark::Circle) {
            mag.join(edge.a, closed(edge.atA), edge.b, closed(edge.atB));
        } else if (place[vertices.vertexOf(edge.a)] < place[vertices.vertexOf(edge.b)]) {
            mag.joinDirected(edge.a, edge.b);
        } else {
            mag.joinDirected(edge.b, edge.a);
        }
    }
    return mag;
}

} // namespace dovetail::graph
