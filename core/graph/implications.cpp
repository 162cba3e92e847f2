// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/implications.h"

#include "core/graph/minimal_separators.h"
#include "core/graph/vertex_masks.h"

namespace dovetail::graph {

namespace {

VertexMask neighbours(const VertexGraph& vertices, Vertex vertex) {
    VertexMask joined = masks::only(vertices.size(), vertex);
    for (const auto& list :
         {vertices.parents(vertex), vertices.children(vertex), vertices.siblings(vertex)}) {
        for (const Vertex other : list)
            joined[other] = 1;
    }
    return joined;
}

VariableSet idsOf(const CausalGraph& graph, std::span<const Vertex> vertices) {
    std::vector<VariableId> ids;
    for (const Vertex vertex : vertices)
        ids.push_back(graph.idAt(vertex));
    return VariableSet(ids.begin(), ids.end());
}

} // namespace

Independences implications(const CausalGraph& graph, PerMissingEdge per, const ListLimits& limits,
                           const Progress& progress) {
    const ListClock clock(limits, progress);
    const VertexGraph& vertices = graph.vertexGraph();
    const std::size_t size = graph.size();
    const VertexMask observed = masks::complement(maskOf(graph, graph.withRole(Role::Latent)));
    Independences found;
    for (Vertex x = 0; x < size; ++x) {
        if (!observed[x]) continue;
        const VertexMask joined = neighbours(vertices, x);
        for (Vertex y = x + 1; y < size; ++y) {
            if (!observed[y] || joined[y]) continue;
            if (clock.over()) {
                found.complete = false;
                return found;
            }
            MinimalSeparators separators(
                vertices, {masks::only(size, x), masks::only(size, y), VertexMask(size, 0), observed});
            bool enough = false; // as many as were asked for this pair: not a cut
            while (!enough) {
                const auto separator = separators.next(clock);
                if (!separator) break;
                if (found.list.size() == limits.sets) {
                    found.complete = false;
                    return found;
                }
                found.list.push_back({graph.idAt(x), {graph.idAt(y)}, idsOf(graph, *separator)});
                enough = per == PerMissingEdge::One;
            }
            if (!enough && !separators.finished()) {
                found.complete = false;
                return found;
            }
        }
    }
    return found;
}

Result<Independences> basisSet(const CausalGraph& graph, const ListLimits& limits, const Progress& progress) {
    if (boost::num_edges(graph.bidirected()) > 0) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("graph", "The basis set is defined for graphs without bidirected edges."),
            phrase("graph",
                   "Draw each bidirected edge as a latent common cause, or ask for all implications."));
    }
    const ListClock clock(limits, progress);
    const VertexGraph& vertices = graph.vertexGraph();
    Independences found;
    for (Vertex x = 0; x < graph.size(); ++x) {
        if (clock.over()) {
            found.complete = false;
            break;
        }
        VertexMask parents(graph.size(), 0);
        for (const Vertex parent : vertices.parents(x))
            parents[parent] = 1;
        const VertexMask below = descendants(vertices, masks::only(graph.size(), x));
        const VertexMask others = masks::complement(masks::either(below, parents));
        if (!masks::any(others)) continue;
        if (found.list.size() == limits.sets) {
            found.complete = false;
            break;
        }
        found.list.push_back({graph.idAt(x), setOf(graph, others), setOf(graph, parents)});
    }
    return found;
}

} // namespace dovetail::graph
