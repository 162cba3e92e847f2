// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/moral_graph.h"

#include "core/graph/districts.h"
#include "core/graph/separation.h"

namespace dovetail::graph {

namespace {

VariableSet allOf(const CausalGraph& graph) {
    VariableSet all;
    for (const Variable& variable : graph.variables())
        all.insert(variable.id);
    return all;
}

} // namespace

MarkedGraph moralGraph(const CausalGraph& graph) {
    const VertexGraph& vertices = graph.vertexGraph();
    MarkedGraph moral(allOf(graph));
    std::vector<std::uint32_t> lastClique(graph.size(), 0);
    std::uint32_t number = 0;
    for (const auto& district : districts(vertices)) {
        ++number;
        std::vector<Vertex> clique;
        const auto add = [&](Vertex vertex) {
            if (lastClique[vertex] != number) clique.push_back(vertex);
            lastClique[vertex] = number;
        };
        for (const Vertex vertex : district) {
            add(vertex);
            for (const Vertex parent : vertices.parents(vertex))
                add(parent);
        }
        for (std::size_t i = 0; i < clique.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                moral.joinUndirected(graph.idAt(clique[i]), graph.idAt(clique[j]));
        }
    }
    return moral;
}

MarkedGraph correlationGraph(const CausalGraph& graph) {
    const VertexGraph& vertices = graph.vertexGraph();
    MarkedGraph correlations(allOf(graph));
    const VertexMask nothing(graph.size(), 0);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        VertexMask from = nothing;
        from[vertex] = 1;
        const VertexMask reached = connected(vertices, from, nothing);
        for (Vertex other = vertex + 1; other < graph.size(); ++other) {
            if (reached[other]) correlations.joinUndirected(graph.idAt(vertex), graph.idAt(other));
        }
    }
    return correlations;
}

} // namespace dovetail::graph
