// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/list_limits.h"
#include "core/graph/marked_graph.h"

#include <optional>
#include <vector>

namespace dovetail::graph {

/// A DAG with the edges of the PDAG, its arrows, and no further unshielded collider, as sorted edges; nothing
/// if there is none. The PDAG need not be closed under Meek's rules. Every edge must be directed or
/// undirected. Dor, Tarsi 1992: sinks are taken off one by one. O(m d^2 log d), d the greatest degree.
/// `stuck` gets the variables that were left where nothing is returned.
std::optional<std::vector<Edge>> consistentExtension(const MarkedGraph& pdag, VariableSet* stuck = nullptr);

/// One maximal ancestral graph of the class that the PAG stands for: tails at circles across from arrows, and
/// circles at both ends oriented without unshielded colliders (Zhang, "Causal reasoning with ancestral
/// graphs", 2008). No undirected edges where the PAG has none. Of a graph that is no PAG the
/// result may be no MAG. O(m log m).
MarkedGraph memberMag(const MarkedGraph& pag);

enum class UndirectedEdges {
    Excluded, ///< nothing was selected on
    Allowed,
};

struct MagMembers {
    std::vector<MarkedGraph> members;
    bool complete = true; ///< false if a limit, the time or the user cut the list
};

/// The maximal ancestral graphs of the class, each once. Without undirected edges a breadth-first search over
/// single changes of a mark that keep the class, which reach all (Zhang, Spirtes 2005); all
/// members found stay in memory. With them, or where the PAG itself has a tail across from a tail or circle,
/// circles are tried both ways, in exponential time. `pag` must be a PAG.
MagMembers magMembers(const MarkedGraph& pag, UndirectedEdges undirected = UndirectedEdges::Excluded,
                      const ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::graph
