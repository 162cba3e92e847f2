// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"

#include <string>
#include <string_view>

namespace dovetail::graph {

/// Reads a graph as DAGitty (dagitty.net) writes it: `dag { x [exposure] ... }` with chains, groups,
/// abbreviated roles and positions, with or without the `dag { }`, or in one of the two formats from
/// before DAGitty 3 (a list of variables, an empty line, and a list or matrix of children).
/// Attributes that Dovetail has no use for are skipped. Edges written twice count once.
///
/// Refused with line and column: anything else; edge types other than ->, <- and <->; graph types
/// other than dag and digraph; directed cycles, which the message names.
/// Linear in the text and the number of edges.
Result<CausalGraph> parseDagitty(std::string_view text);

enum class WithPositions { Yes, No };

/// The graph as DAGitty prints it: lines of variables with their roles, then lines of edges, both
/// sorted by UTF-16 code units; names other than [0-9a-zA-Z_.]+ in double quotes, with `"` and `\`
/// escaped by a `\`. Positions have 3 decimals, as DAGitty's.
std::string writeDagitty(const CausalGraph& graph, WithPositions positions = WithPositions::Yes);

/// Is `a` before `b` in the order of UTF-16 code units, by which DAGitty (and JavaScript) sort?
bool lessUtf16(std::string_view a, std::string_view b);

} // namespace dovetail::graph
