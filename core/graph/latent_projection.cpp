// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/latent_projection.h"

#include "core/graph/moral_graph.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_graph.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace dovetail::graph {

namespace {

/// The observed vertices at the ends of directed paths from children of `start` over latent vertices.
std::vector<Vertex> nextObserved(const VertexGraph& graph, const VertexMask& latent, Vertex start) {
    std::vector<Vertex> found;
    std::vector<Vertex> stack{start};
    VertexMask seen(graph.size(), 0);
    while (!stack.empty()) {
        const Vertex vertex = stack.back();
        stack.pop_back();
        for (const Vertex child : graph.children(vertex)) {
            if (seen[child]) continue;
            seen[child] = 1;
            (latent[child] ? stack : found).push_back(child);
        }
    }
    return found;
}

std::vector<Vertex> observedFrom(const VertexGraph& graph, const VertexMask& latent, Vertex vertex) {
    return latent[vertex] ? nextObserved(graph, latent, vertex) : std::vector<Vertex>{vertex};
}

} // namespace

CausalGraph latentProjection(const CausalGraph& graph, const VariableSet& latents) {
    const VertexGraph& vertices = graph.vertexGraph();
    const VertexMask latent = maskOf(graph, latents);
    CausalGraph result;
    std::set<Edge> edges;
    const auto joinBidirected = [&](Vertex a, Vertex b) {
        if (a == b) return;
        const auto [from, to] = std::minmax({graph.idAt(a), graph.idAt(b)});
        edges.insert({from, to, EdgeKind::Bidirected});
    };
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (latent[vertex]) {
            // What is below a latent vertex is below its topmost latent ancestor, too.
            const auto isLatent = [&](Vertex parent) { return latent[parent] != 0; };
            if (std::ranges::any_of(vertices.parents(vertex), isLatent)) continue;
            const auto below = nextObserved(vertices, latent, vertex);
            for (std::size_t i = 0; i < below.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j)
                    joinBidirected(below[i], below[j]);
            }
            continue;
        }
        [[maybe_unused]] const auto added = result.restoreVariable(graph.variables()[vertex]);
        assert(added);
        for (const Vertex below : nextObserved(vertices, latent, vertex))
            edges.insert({graph.idAt(vertex), graph.idAt(below)});
    }
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (vertices.siblings(vertex).empty()) continue;
        const auto here = observedFrom(vertices, latent, vertex);
        for (const Vertex sibling : vertices.siblings(vertex)) {
            if (sibling < vertex) continue;
            for (const Vertex there : observedFrom(vertices, latent, sibling)) {
                for (const Vertex vertexHere : here)
                    joinBidirected(vertexHere, there);
            }
        }
    }
    const std::vector<Edge> sorted(edges.begin(), edges.end());
    [[maybe_unused]] const auto added = result.addEdges(sorted);
    assert(added);
    return result;
}

CausalGraph latentProjection(const CausalGraph& graph) {
    return latentProjection(graph, graph.withRole(Role::Latent));
}

MarkedGraph maximalAncestralGraph(const CausalGraph& graph, const VariableSet& latents) {
    const CausalGraph projection = latentProjection(graph, latents);
    const VertexGraph& vertices = projection.vertexGraph();
    // A path that no set blocks between variables without an edge has colliders only, and one of them has a
    // bidirected edge: two arrows into an ancestor of their starts would make a cycle.
    CausalGraph nearDistricts = projection;
    VariableSet observed;
    for (const Variable& variable : projection.variables())
        observed.insert(variable.id);
    MarkedGraph mag(std::move(observed));
    for (const Edge& edge : projection.edges()) {
        if (edge.kind != EdgeKind::Directed) continue;
        mag.joinDirected(edge.from, edge.to);
        if (projection.siblings(edge.to).empty()) nearDistricts.removeEdge(edge);
    }
    const MarkedGraph candidates = moralGraph(nearDistricts);
    for (const MarkedEdge& pair : candidates.edges()) {
        if (mag.adjacent(pair.a, pair.b)) continue;
        VertexMask a(projection.size(), 0);
        VertexMask b = a;
        const std::size_t indexA = projection.index(pair.a);
        const std::size_t indexB = projection.index(pair.b);
        a[indexA] = 1;
        b[indexB] = 1;
        const VertexMask aboveA = ancestors(vertices, a);
        const VertexMask aboveB = ancestors(vertices, b);
        VertexMask given(projection.size(), 0);
        for (std::size_t i = 0; i < given.size(); ++i)
            given[i] = (aboveA[i] || aboveB[i]) && !a[i] && !b[i];
        if (separated(vertices, a, b, given)) continue;
        mag.join(pair.a, aboveB[indexA] ? Mark::Tail : Mark::Arrow, pair.b,
                 aboveA[indexB] ? Mark::Tail : Mark::Arrow);
    }
    return mag;
}

MarkedGraph maximalAncestralGraph(const CausalGraph& graph) {
    return maximalAncestralGraph(graph, graph.withRole(Role::Latent));
}

} // namespace dovetail::graph
