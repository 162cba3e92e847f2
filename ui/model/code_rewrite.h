// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <string>

namespace dovetail::ui {

/// The drawing as DAGitty text; without positions it has no places of variables and no bends of edges.
std::string codeOf(const graph::CausalGraph& graph, bool positions);

graph::CausalGraph withoutPositions(graph::CausalGraph graph);

/// `code`, which says what `before` is, changed so that it says what `after` is: only those statements are
/// touched that have to be, and comments and layout stay. Where that cannot be done, it is `codeOf(after)`
/// below the comment lines that the text began with. Linear, but for the logarithms of look-ups.
std::string rewrittenCode(const std::string& code, const graph::CausalGraph& before,
                          const graph::CausalGraph& after, bool positions);

} // namespace dovetail::ui
