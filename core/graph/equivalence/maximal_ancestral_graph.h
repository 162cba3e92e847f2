// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/list_limits.h"
#include "core/graph/marked_graph.h"

namespace dovetail::graph {

/// What of a graph cannot be seen, and what the data were chosen by.
struct Unobserved {
    VariableSet latents;
    VariableSet selected; ///< of a variable in both, what is said here counts
};

/// The maximal ancestral graph over the other variables: an edge between a and b where a path joins them
/// on which every inner variable is a collider or latent, and every collider an ancestor of a, b or a
/// selected variable (an inducing path); a tail at a if it is an ancestor of b or of a selected variable
/// (Richardson, Spirtes 2002, section 4.2.1). It separates as the graph does given the selected variables.
///
/// After the latent projection, one search for each variable with a bidirected edge, in the part of its
/// district above it, finds the edges at ancestors; only pairs of which each can pass the other's first
/// obstacle are searched one by one. About linear where districts are small. `limits.sets` does not count;
/// the error says whether time ran out or the work was stopped.
Result<MarkedGraph> maximalAncestralGraph(const CausalGraph& graph, const Unobserved& unobserved,
                                          const ListLimits& limits = {}, const Progress& progress = {});

/// Nothing being selected, and whatever time it takes. The second is for the role Latent.
MarkedGraph maximalAncestralGraph(const CausalGraph& graph, const VariableSet& latents);
MarkedGraph maximalAncestralGraph(const CausalGraph& graph);

} // namespace dovetail::graph
