// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/pattern_graph.h"

#include <algorithm>
#include <cassert>

namespace dovetail::graph {

PatternGraph::PatternGraph(const MarkedGraph& graph)
    : variables_(graph.variables()),
      parents_(variables_.size()),
      children_(variables_.size()),
      neighbours_(variables_.size()) {
    const auto vertexOf = [&](VariableId id) {
        return static_cast<Vertex>(variables_.index_of(variables_.find(id)));
    };
    for (const MarkedEdge& edge : graph.edges()) {
        const Vertex a = vertexOf(edge.a);
        const Vertex b = vertexOf(edge.b);
        assert(edge.directed() || edge.undirected());
        if (edge.undirected()) {
            neighbours_[a].insert(b);
            neighbours_[b].insert(a);
        } else {
            const auto [from, to] = edge.atB == Mark::Arrow ? std::pair(a, b) : std::pair(b, a);
            children_[from].insert(to);
            parents_[to].insert(from);
        }
    }
}

MarkedGraph PatternGraph::marked() const {
    MarkedGraph graph(variables_);
    for (Vertex a = 0; a < neighbours_.size(); ++a) {
        for (const Vertex b : neighbours_[a])
            graph.joinUndirected(*variables_.nth(a), *variables_.nth(b));
        for (const Vertex b : children_[a])
            graph.joinDirected(*variables_.nth(a), *variables_.nth(b));
    }
    return graph;
}

bool PatternGraph::adjacent(Vertex a, Vertex b) const {
    return parents_[a].contains(b) || children_[a].contains(b) || neighbours_[a].contains(b);
}

std::optional<std::pair<PatternGraph::Vertex, PatternGraph::Vertex>> PatternGraph::anyUndirected() const {
    for (Vertex a = 0; a < neighbours_.size(); ++a) {
        if (!neighbours_[a].empty()) return std::pair(a, *neighbours_[a].begin());
    }
    return std::nullopt;
}

void PatternGraph::orient(Vertex a, Vertex b) {
    turn(a, b);
    work();
}

void PatternGraph::close() {
    for (Vertex a = 0; a < neighbours_.size(); ++a)
        await(a);
    work();
}

void PatternGraph::turn(Vertex a, Vertex b) {
    neighbours_[a].erase(b);
    neighbours_[b].erase(a);
    children_[a].insert(b);
    parents_[b].insert(a);
    // R1, R2 and R3 look at edges at a or b, R4 also at edges into a child of b.
    await(a);
    await(b);
    for (const Vertex child : children_[b])
        await(child);
}

void PatternGraph::await(Vertex vertex) {
    for (const Vertex other : neighbours_[vertex]) {
        waiting_.emplace_back(vertex, other);
        waiting_.emplace_back(other, vertex);
    }
}

void PatternGraph::work() {
    while (!waiting_.empty()) {
        const auto [a, b] = waiting_.front();
        waiting_.pop_front();
        if (undirected(a, b) && forced(a, b)) turn(a, b);
    }
}

/// Does a rule turn a - b into a -> b?
bool PatternGraph::forced(Vertex a, Vertex b) const {
    // R1: c -> a, and c is not adjacent to b.
    for (const Vertex c : parents_[a]) {
        if (!adjacent(c, b)) return true;
    }
    std::vector<Vertex> into; // c -> b with a - c
    for (const Vertex c : parents_[b]) {
        // R2: a -> c -> b.
        if (children_[a].contains(c)) return true;
        // R4: a - d, d -> c -> b, c adjacent to a, d not adjacent to b.
        if (adjacent(a, c)) {
            for (const Vertex d : parents_[c]) {
                if (undirected(a, d) && !adjacent(d, b)) return true;
            }
        }
        if (undirected(a, c)) into.push_back(c);
    }
    // R3: a - c -> b and a - d -> b, c and d not adjacent.
    for (std::size_t i = 0; i < into.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!adjacent(into[i], into[j])) return true;
        }
    }
    return false;
}

PatternGraph PatternMembers::next() {
    while (true) {
        PatternGraph pattern = std::move(open_.back());
        open_.pop_back();
        const auto edge = pattern.anyUndirected();
        if (!edge) return pattern;
        open_.push_back(pattern);
        open_.back().orient(edge->second, edge->first);
        pattern.orient(edge->first, edge->second);
        open_.push_back(std::move(pattern));
    }
}

MarkedGraph meekClosure(const MarkedGraph& graph) {
    PatternGraph pattern(graph);
    pattern.close();
    return pattern.marked();
}

} // namespace dovetail::graph
