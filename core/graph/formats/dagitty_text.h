// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"
#include "core/graph/marked_diagram.h"

#include <string>
#include <string_view>

namespace dovetail::graph {

/// Reads a graph as DAGitty (dagitty.net) writes it: `dag { x [exposure] ... }` with chains, groups,
/// abbreviated roles and positions, with or without the `dag { }`, or in one of the two formats from
/// before DAGitty 3 (a list of variables, an empty line, and a list or matrix of children). Beyond
/// DAGitty: comments (`//`, `#`, `/* */`) and the role `randomised`. Attributes that Dovetail has no use
/// for are kept for writing, except the bounding box `bb`, which the positions give. Edges written twice
/// count once. What stands behind a chain of edges in brackets holds for each of them.
///
/// Refused with line and column: anything else; edge types other than ->, <- and <->; graph types
/// other than dag and digraph; directed cycles, which the message names.
/// Linear in the text and n log n in the number of edges.
Result<CausalGraph> parseDagitty(std::string_view text);

/// The same, and the types `pdag` (edges ->, <- and --), `mag` (also <->) and `pag` (also with circles,
/// @->, @-@, @--). Whether the edges make a legal graph of the type is not checked.
Result<Diagram> parseDagittyDiagram(std::string_view text);

enum class Detail {
    Full,      ///< everything that the graph holds: reading gives the same graph, apart from the ids
    Structure, ///< names, roles and edges alone
};

/// The graph as DAGitty prints it: lines of variables with their roles, then lines of edges, both
/// sorted by UTF-16 code units; names other than [0-9a-zA-Z_.]+ in double quotes, with `"` and `\`
/// escaped by a `\`. Positions have at least DAGitty's 3 decimals, and as many as they need.
std::string writeDagitty(const CausalGraph& graph, Detail detail = Detail::Full);
std::string writeDagitty(const MarkedDiagram& diagram, Detail detail = Detail::Full);
std::string writeDagitty(const Diagram& diagram, Detail detail = Detail::Full);

/// Is `a` before `b` in the order of UTF-16 code units, by which DAGitty (and JavaScript) sort?
bool lessUtf16(std::string_view a, std::string_view b);

} // namespace dovetail::graph
