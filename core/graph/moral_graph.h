// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_graph.h"

namespace dovetail::graph {

/// The augmented graph: an undirected edge wherever a path joins two variables on which every inner
/// variable is a collider. Without bidirected edges this is the moral graph. A district together with
/// its parents is a clique of it, and it has no other edges (Richardson 2003, section 2.2). Time is that
/// of writing these cliques.
MarkedGraph moralGraph(const CausalGraph& graph);

/// An undirected edge for each pair that is connected given nothing. O(n (n + m)).
MarkedGraph correlationGraph(const CausalGraph& graph);

} // namespace dovetail::graph
