// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/districts.h"

#include <boost/graph/connected_components.hpp>

#include <algorithm>

namespace dovetail::graph {

namespace {

VariableSet setOfVertices(const CausalGraph& graph, const std::vector<Vertex>& vertices) {
    std::vector<VariableId> ids;
    for (const Vertex vertex : vertices)
        ids.push_back(graph.idAt(vertex));
    return VariableSet(ids.begin(), ids.end());
}

/// Adds to `found` what bidirected edges join with `found[from]` and all later entries.
void addSiblings(const VertexGraph& graph, VertexMask& seen, std::vector<Vertex>& found, std::size_t from) {
    for (; from < found.size(); ++from) {
        for (const Vertex sibling : graph.siblings(found[from])) {
            if (seen[sibling]) continue;
            seen[sibling] = 1;
            found.push_back(sibling);
        }
    }
}

} // namespace

std::vector<std::vector<Vertex>> districts(const VertexGraph& graph) {
    std::vector<std::vector<Vertex>> all;
    VertexMask seen(graph.size(), 0);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (seen[vertex]) continue;
        seen[vertex] = 1;
        std::vector<Vertex> district{vertex};
        addSiblings(graph, seen, district, 0);
        std::ranges::sort(district);
        all.push_back(std::move(district));
    }
    return all;
}

std::vector<VariableSet> districts(const CausalGraph& graph) {
    std::vector<std::size_t> component(graph.size());
    const std::size_t count = boost::connected_components(graph.bidirected(), component.data());
    std::vector<std::vector<Vertex>> members(count);
    for (std::size_t vertex = 0; vertex < component.size(); ++vertex)
        members[component[vertex]].push_back(static_cast<Vertex>(vertex));
    std::vector<VariableSet> all;
    for (const auto& district : members)
        all.push_back(setOfVertices(graph, district));
    return all;
}

std::vector<Vertex> markovBlanket(const VertexGraph& graph, Vertex vertex) {
    VertexMask seen(graph.size(), 0);
    std::vector<Vertex> blanket{vertex};
    seen[vertex] = 1;
    for (const Vertex child : graph.children(vertex)) {
        seen[child] = 1;
        blanket.push_back(child);
    }
    addSiblings(graph, seen, blanket, 0);
    const std::size_t members = blanket.size();
    for (std::size_t i = 0; i < members; ++i) {
        for (const Vertex parent : graph.parents(blanket[i])) {
            if (seen[parent]) continue;
            seen[parent] = 1;
            blanket.push_back(parent);
        }
    }
    std::erase(blanket, vertex);
    std::ranges::sort(blanket);
    return blanket;
}

VariableSet markovBlanket(const CausalGraph& graph, VariableId id) {
    return setOfVertices(graph, markovBlanket(graph.vertexGraph(), static_cast<Vertex>(graph.index(id))));
}

} // namespace dovetail::graph
