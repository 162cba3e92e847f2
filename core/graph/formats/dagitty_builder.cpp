// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"

#include <algorithm>

namespace dovetail::graph::dagitty {

VariableId GraphBuilder::variable(const std::string& name) {
    if (const auto known = graph_.find(name)) return *known;
    return *graph_.addVariable(name);
}

void GraphBuilder::addRole(VariableId variable, Role role) {
    graph_.setRoles(variable, graph_.variable(variable).roles.with(role));
}

void GraphBuilder::addEdge(Edge edge, Place place) {
    if (edge.kind == EdgeKind::Bidirected && edge.to < edge.from) std::swap(edge.from, edge.to);
    if (known_.insert(edge).second) edges_.emplace_back(edge, place);
}

bool GraphBuilder::takeEdge(const Edge& edge) {
    if (known_.erase(edge) == 0) return false;
    std::erase_if(edges_, [&](const auto& entry) { return entry.first == edge; });
    return true;
}

Result<CausalGraph> GraphBuilder::build() const {
    CausalGraph graph = graph_;
    std::vector<Edge> all;
    all.reserve(edges_.size());
    for (const auto& [edge, place] : edges_)
        all.push_back(edge);
    if (graph.addEdges(all)) return graph;
    for (const auto& [edge, place] : edges_) {
        if (const auto added = graph.addEdge(edge); !added) {
            return parseError(place, added.error().message, added.error().advice);
        }
    }
    return graph;
}

} // namespace dovetail::graph::dagitty
