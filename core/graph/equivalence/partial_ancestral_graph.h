// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/marked_graph.h"

namespace dovetail::graph {

/// What all maximal ancestral graphs share that separate as `mag` does: its edges, with the marks that are
/// the same in all, and a circle at every other end. `mag` must be a MAG. Rules R0 to R10 of Zhang ("On the
/// completeness of orientation rules for causal discovery in the presence of latent confounders and
/// selection bias", 2008), which find every such mark. Polynomial; the only errors are that time
/// ran out and that the work was stopped.
Result<MarkedGraph> partialAncestralGraph(const MarkedGraph& mag, const ListLimits& limits = {},
                                          const Progress& progress = {});

/// Of the MAG over the variables that are neither latent nor selected.
Result<MarkedGraph> partialAncestralGraph(const CausalGraph& graph, const Unobserved& unobserved,
                                          const ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::graph
