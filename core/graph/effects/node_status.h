// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_graph.h"

#include <string_view>
#include <vector>

namespace dovetail::graph {

/// What a variable is to the question that the roles ask, as DAGitty colours it.
enum class NodeStatus : std::uint8_t {
    Exposure,
    Outcome,
    Latent,
    AncestorOfExposure,
    AncestorOfOutcome,
    AncestorOfBoth,
    Other,
};

/// "ancestor_of_exposure"
std::string_view statusName(NodeStatus status);

/// One entry a variable, in their order. Ancestors are those in the proper back-door graph: causes of the
/// outcome by way of the exposure alone are causes of the exposure only. Linear.
std::vector<NodeStatus> nodeStatus(const CausalGraph& graph);

/// The moral graph of what nodeStatus colours: of the ancestors of exposures and outcomes in the proper
/// back-door graph. Holds every path that an empty adjustment set leaves to be looked at.
MarkedGraph moralView(const CausalGraph& graph);

} // namespace dovetail::graph
