// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/list_limits.h"
#include "core/graph/marked_graph.h"

namespace dovetail::graph {

/// The structural intervention distance (Peters and Bühlmann, "Structural intervention distance for
/// evaluating causal graphs", Neural Computation 27, 2015): of how many ordered pairs of variables the
/// effect of one on the other is inferred wrongly when the parents in the estimated graph are adjusted for
/// while `truth` is true. A pair is wrong if the estimate has the second as a parent of the first although
/// there is an effect, or if the parents are not an adjustment set in the true graph. Not symmetric, from 0
/// to n (n - 1). Variables are matched by name; refused if a name is in one graph only, or if a graph has
/// bidirected edges. Roles do not matter.
///
/// O(n (n + m)): all pairs that start at one variable are decided in one walk (after Henckel, Würtzen,
/// Weichwald, "Adjustment identification distance", 2024, who show that walks will do).
Result<std::size_t> structuralInterventionDistance(const CausalGraph& truth, const CausalGraph& estimate);

/// The distances of the DAGs of a class lie between these two, and each of the two is one of them.
struct InterventionDistanceBounds {
    std::size_t lower = 0;
    std::size_t upper = 0;
    bool complete = true; ///< false if time cut the search: there may be smaller and larger ones
};

/// The same for the class that a CPDAG stands for, over the variables of `truth` (their ids). Goes through
/// the members of each undirected component by itself, in the worst case exponentially many; hence the time
/// limit. Refused if it is not a CPDAG: edges of another kind, or an arrow within an undirected component.
Result<InterventionDistanceBounds> interventionDistanceBounds(const CausalGraph& truth,
                                                              const MarkedGraph& cpdag,
                                                              const ListLimits& limits = {},
                                                              const Progress& progress = {});
/// The same for the class of a DAG, with variables matched by name.
Result<InterventionDistanceBounds> interventionDistanceBounds(const CausalGraph& truth,
                                                              const CausalGraph& member,
                                                              const ListLimits& limits = {},
                                                              const Progress& progress = {});

} // namespace dovetail::graph
