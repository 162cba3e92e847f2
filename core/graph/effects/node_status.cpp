// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/node_status.h"

#include "core/graph/moral_graph.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

/// The proper back-door graph, also without edges from a treatment to another that a proper causal path
/// leaves: the first edge of a causal path through that one.
CausalGraph viewedGraph(const CausalGraph& graph) {
    const VariableSet treatments = graph.withRole(Role::Treatment);
    const VariableSet outcomes = graph.withRole(Role::Outcome);
    const VertexMask causal =
        onProperCausalPaths(graph.vertexGraph(), maskOf(graph, treatments), maskOf(graph, outcomes));
    VariableSet starts;
    for (const VariableId treatment : treatments) {
        const VariableSet children = graph.children(treatment);
        if (std::ranges::any_of(children, [&](VariableId id) { return causal[graph.index(id)] != 0; })) {
            starts.insert(treatment);
        }
    }
    CausalGraph viewed = properBackDoorGraph(graph, treatments, outcomes);
    for (const VariableId from : treatments) {
        for (const VariableId to : starts)
            viewed.removeEdge({from, to});
    }
    return viewed;
}

} // namespace

std::string_view statusName(NodeStatus status) {
    switch (status) {
    case NodeStatus::Exposure:
        return "exposure";
    case NodeStatus::Outcome:
        return "outcome";
    case NodeStatus::Latent:
        return "latent";
    case NodeStatus::AncestorOfExposure:
        return "ancestor_of_exposure";
    case NodeStatus::AncestorOfOutcome:
        return "ancestor_of_outcome";
    case NodeStatus::AncestorOfBoth:
        return "ancestor_of_both";
    case NodeStatus::Other:
        break;
    }
    return "other";
}

std::vector<NodeStatus> nodeStatus(const CausalGraph& graph) {
    const VariableSet treatments = graph.withRole(Role::Treatment);
    const VariableSet outcomes = graph.withRole(Role::Outcome);
    const VertexGraph cut(viewedGraph(graph));
    const VertexMask aboveTreatments = ancestors(cut, maskOf(graph, treatments));
    const VertexMask aboveOutcomes = ancestors(cut, maskOf(graph, outcomes));
    std::vector<NodeStatus> all;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const Roles roles = graph.variables()[i].roles;
        all.push_back(roles.has(Role::Treatment)               ? NodeStatus::Exposure
                      : roles.has(Role::Outcome)               ? NodeStatus::Outcome
                      : roles.has(Role::Latent)                ? NodeStatus::Latent
                      : aboveTreatments[i] && aboveOutcomes[i] ? NodeStatus::AncestorOfBoth
                      : aboveTreatments[i]                     ? NodeStatus::AncestorOfExposure
                      : aboveOutcomes[i]                       ? NodeStatus::AncestorOfOutcome
                                                               : NodeStatus::Other);
    }
    return all;
}

MarkedGraph moralView(const CausalGraph& graph) {
    VariableSet asked = graph.withRole(Role::Treatment);
    const VariableSet outcomes = graph.withRole(Role::Outcome);
    asked.insert(outcomes.begin(), outcomes.end());
    return moralGraph(ancestralGraph(viewedGraph(graph), asked));
}

} // namespace dovetail::graph
