// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/list_limits.h"
#include "core/graph/marked_graph.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace dovetail::graph {

/// The completed partially directed graph: arrows that all DAGs with the same separations share, other
/// edges undirected. Refused if there are bidirected edges. Roles do not matter. Chickering 1995,
/// algorithm Label-Edges: O(sum over edges of the degree of their starts). `limits.sets` does not count; the
/// error says whether time ran out or the work was stopped.
Result<MarkedGraph> completedGraph(const CausalGraph& graph, const ListLimits& limits = {},
                                   const Progress& progress = {});

/// How many DAGs have this CPDAG: the product over its undirected components of the number of acyclic
/// orientations without v-structures, by "clique-picking" (Wienoebst, Bannach, Liskiewicz 2021,
/// theorem 3 and algorithm 1), in polynomial time. Nothing if time ran out or the work was stopped;
/// `limits.sets` does not count.
std::optional<boost::multiprecision::cpp_int>
classSize(const MarkedGraph& cpdag, const ListLimits& limits = {}, const Progress& progress = {});

struct EquivalenceMembers {
    std::vector<std::vector<Edge>> members; ///< the edges of each, sorted
    bool complete = true;                   ///< false if a limit cut the list
};

/// The DAGs of the class, each once, with polynomial delay: an undirected edge is turned both ways and
/// Meek's rules complete each, which leaves no dead end (Meek 1995, theorem 4). Also of a PDAG with
/// background knowledge, closed under the rules or not: those with its arrows and no further unshielded
/// collider; none if there is no such DAG.
EquivalenceMembers equivalenceMembers(const MarkedGraph& pdag, const ListLimits& limits = {},
                                      const Progress& progress = {});

/// Is a PDAG the completed one of a DAG, so that its arrows follow from its unshielded colliders?
bool isCompleted(const MarkedGraph& pdag);

} // namespace dovetail::graph
