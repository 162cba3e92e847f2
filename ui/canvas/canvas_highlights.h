// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <optional>
#include <vector>

namespace dovetail::ui {

/// What the canvas shows of the answer to the query. An edge may be in both lists; edges and variables
/// that are no longer in the graph are passed over.
struct CanvasHighlights {
    std::vector<graph::Edge> causal;  ///< edges on causal paths from treatment to outcome
    std::vector<graph::Edge> biasing; ///< edges on open biasing paths
    graph::VariableSet adjusted;      ///< the adjustment set in use
    /// The part that is looked at; the rest fades. None: everything.
    std::optional<graph::VariableSet> subgraph = {};
    graph::VariableSet ringed = {}; ///< variables of it that are spoken of
    bool operator==(const CanvasHighlights&) const = default;
};

} // namespace dovetail::ui
