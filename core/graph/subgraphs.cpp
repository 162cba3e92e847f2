// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/subgraphs.h"

#include "core/graph/separation.h"

#include <algorithm>
#include <cassert>

namespace dovetail::graph {

namespace {

/// Of `graph` the variables and edges that the tests accept.
template <typename KeepVariable, typename KeepEdge>
CausalGraph filtered(const CausalGraph& graph, const KeepVariable& keepVariable, const KeepEdge& keepEdge) {
    CausalGraph result;
    for (const Variable& variable : graph.variables()) {
        if (!keepVariable(variable.id)) continue;
        [[maybe_unused]] const auto added = result.restoreVariable(variable);
        assert(added);
    }
    std::vector<Edge> edges = graph.edges();
    std::erase_if(edges, [&](const Edge& edge) {
        return !keepVariable(edge.from) || !keepVariable(edge.to) || !keepEdge(edge);
    });
    [[maybe_unused]] const auto added = result.addEdges(edges);
    assert(added);
    for (const Edge& edge : edges)
        result.setDetails(edge, graph.details(edge));
    return result;
}

constexpr auto everyVariable = [](VariableId) { return true; };
constexpr auto everyEdge = [](const Edge&) { return true; };

} // namespace

CausalGraph inducedSubgraph(const CausalGraph& graph, const VariableSet& kept) {
    return filtered(
        graph, [&](VariableId id) { return kept.contains(id); }, everyEdge);
}

CausalGraph ancestralGraph(const CausalGraph& graph, const VariableSet& of) {
    return inducedSubgraph(graph, ancestors(graph, of));
}

CausalGraph backDoorGraph(const CausalGraph& graph, const VariableSet& treatments) {
    return filtered(graph, everyVariable, [&](const Edge& edge) {
        return edge.kind != EdgeKind::Directed || !treatments.contains(edge.from);
    });
}

CausalGraph mutilatedGraph(const CausalGraph& graph, const VariableSet& set) {
    return filtered(graph, everyVariable, [&](const Edge& edge) {
        const bool arrowAtStart = edge.kind == EdgeKind::Bidirected && set.contains(edge.from);
        return !set.contains(edge.to) && !arrowAtStart;
    });
}

CausalGraph randomisedGraph(const CausalGraph& graph) {
    const VariableSet randomised = graph.withRole(Role::Randomised);
    return randomised.empty() ? graph : mutilatedGraph(graph, randomised);
}

VertexMask onProperCausalPaths(const VertexGraph& graph, const VertexMask& treatments,
                               const VertexMask& outcomes) {
    VertexMask starts(graph.size(), 0);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (!treatments[vertex]) continue;
        for (const Vertex child : graph.children(vertex))
            starts[child] = 1;
    }
    VertexMask on = descendants(graph, starts, &treatments);
    const VertexMask above = ancestors(graph, outcomes, &treatments);
    for (std::size_t vertex = 0; vertex < on.size(); ++vertex)
        on[vertex] = on[vertex] && above[vertex];
    return on;
}

CausalGraph properBackDoorGraph(const CausalGraph& graph, const VariableSet& treatments,
                                const VariableSet& outcomes) {
    const VertexMask causal =
        onProperCausalPaths(graph.vertexGraph(), maskOf(graph, treatments), maskOf(graph, outcomes));
    return filtered(graph, everyVariable, [&](const Edge& edge) {
        return edge.kind != EdgeKind::Directed || !treatments.contains(edge.from) ||
               !causal[graph.index(edge.to)];
    });
}

CausalGraph canonicalDag(const CausalGraph& graph) {
    CausalGraph result =
        filtered(graph, everyVariable, [](const Edge& edge) { return edge.kind == EdgeKind::Directed; });
    std::vector<Edge> arms;
    std::string name;
    std::size_t number = 0;
    for (const Edge& edge : graph.edges()) {
        if (edge.kind != EdgeKind::Bidirected) continue;
        do {
            ++number;
            name = number == 1 ? "U" : "U" + std::to_string(number);
        } while (result.find(name));
        const auto cause = result.addVariable(name, Role::Latent);
        assert(cause);
        arms.push_back({*cause, edge.from});
        arms.push_back({*cause, edge.to});
    }
    [[maybe_unused]] const auto added = result.addEdges(arms);
    assert(added);
    return result;
}

std::vector<Edge> atomicEdges(const CausalGraph& graph) {
    const VertexGraph& vertices = graph.vertexGraph();
    std::vector<Edge> atomic;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        // A child below another child: no child is below itself.
        VertexMask grandchildren(graph.size(), 0);
        for (const Vertex child : vertices.children(vertex)) {
            for (const Vertex grandchild : vertices.children(child))
                grandchildren[grandchild] = 1;
        }
        const VertexMask below = descendants(vertices, grandchildren);
        for (const Vertex child : vertices.children(vertex)) {
            if (!below[child]) atomic.push_back({graph.idAt(vertex), graph.idAt(child)});
        }
    }
    std::ranges::sort(atomic);
    return atomic;
}

} // namespace dovetail::graph
