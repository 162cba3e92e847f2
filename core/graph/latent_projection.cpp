// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/latent_projection.h"

#include "core/graph/vertex_graph.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace dovetail::graph {

namespace {

/// Searches down from vertices, over latent ones.
class LatentPaths {
public:
    LatentPaths(const VertexGraph& graph, const VertexMask& latent)
        : graph_(graph), latent_(latent), seen_(graph.size(), 0) {}

    /// The observed vertices at the ends of directed paths from children of `start` over latent vertices.
    std::vector<Vertex> nextObserved(Vertex start) {
        ++round_;
        std::vector<Vertex> found;
        stack_.assign(1, start);
        while (!stack_.empty()) {
            const Vertex vertex = stack_.back();
            stack_.pop_back();
            for (const Vertex child : graph_.children(vertex)) {
                if (seen_[child] == round_) continue;
                seen_[child] = round_;
                (latent_[child] ? stack_ : found).push_back(child);
            }
        }
        return found;
    }

    std::vector<Vertex> observedFrom(Vertex vertex) {
        return latent_[vertex] ? nextObserved(vertex) : std::vector<Vertex>{vertex};
    }

private:
    const VertexGraph& graph_;
    const VertexMask& latent_;
    std::vector<std::uint64_t> seen_; ///< carries the number of the search that set it
    std::uint64_t round_ = 0;
    std::vector<Vertex> stack_;
};

} // namespace

CausalGraph latentProjection(const CausalGraph& graph, const VariableSet& latents) {
    const VertexGraph& vertices = graph.vertexGraph();
    const VertexMask latent = maskOf(graph, latents);
    LatentPaths paths(vertices, latent);
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
            const auto below = paths.nextObserved(vertex);
            for (std::size_t i = 0; i < below.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j)
                    joinBidirected(below[i], below[j]);
            }
            continue;
        }
        [[maybe_unused]] const auto added = result.restoreVariable(graph.variables()[vertex]);
        assert(added);
        for (const Vertex below : paths.nextObserved(vertex))
            edges.insert({graph.idAt(vertex), graph.idAt(below)});
    }
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (vertices.siblings(vertex).empty()) continue;
        const auto here = paths.observedFrom(vertex);
        for (const Vertex sibling : vertices.siblings(vertex)) {
            if (sibling < vertex) continue;
            for (const Vertex there : paths.observedFrom(sibling)) {
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

} // namespace dovetail::graph
