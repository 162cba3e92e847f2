// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/marked_diagram.h"

#include <string_view>

// The readers behind core/graph/formats/formats.h, which has checked that the text is UTF-8 and not too
// long. Each is linear in the text (but for logarithms) and not recursive, unless it says otherwise.
namespace dovetail::graph::formats {

/// Graphviz's language, read by Boost.Graph. Chains, groups, default attributes, `strict`. An edge's marks
/// come from `dir`, `arrowhead` and `arrowtail` as Graphviz draws them, with `odot` for a circle; edges
/// dashed and without heads are <->, as in drawings with arcs for unobserved causes. Roles are attributes
/// (`exposure`, `latent` ..., also `observed=no`), `style=dashed` makes a variable latent. Groups are
/// nested at most 100 deep; texts that stand for more than 20 million edges and attributes are refused.
Result<Diagram> readDot(std::string_view text);

/// GraphML as networkx, igraph, yEd and Dovetail write it: one graph, without hyperedges and nested
/// graphs.
Result<Diagram> readGraphMl(std::string_view text);

/// The Interchange Format of Bayesian networks (Cozman 1998, version 0.15): the structure, with the states
/// of a variable as its attribute `states`. Tables are checked for their form and left out.
Result<Diagram> readBif(std::string_view text);

/// Tetrad's and causal-learn's text: "Graph Nodes:", "Graph Edges:".
Result<Diagram> readTetrad(std::string_view text);

/// lavaan's model syntax (Rosseel 2012): `~`, `=~`, `<~` and `~~`.
Result<Diagram> readLavaan(std::string_view text);

/// Lines of source, target and kind of edge, separated by commas, semicolons or tabs (RFC 4180).
Result<Diagram> readEdgeList(std::string_view text);

/// Is this such a list without names of columns? All its rows have one separator and two or three fields,
/// and none of them reads like a statement of another format. Linear.
bool isBareEdgeList(std::string_view text);

} // namespace dovetail::graph::formats
