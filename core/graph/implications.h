// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"

#include <vector>

namespace dovetail::graph {

/// What the graph says about data: x is independent of every variable of y given z.
struct Independence {
    VariableId x;
    VariableSet y;
    VariableSet given;
    bool operator==(const Independence&) const = default;
};

struct Independences {
    std::vector<Independence> list;
    bool complete = true; ///< false if a limit, the time or the user cut the list
};

enum class PerMissingEdge {
    All, ///< every minimal separating set
    One, ///< the one nearest to the first variable
};

/// The testable implications of missing edges: for each pair of variables that are not latent and not
/// joined by an edge, the minimal sets without latents that m-separate them. Roles other than latent
/// do not matter. Polynomial delay within a pair (see MinimalSeparators); a pair that cannot be
/// separated costs linear time.
Independences implications(const CausalGraph& graph, PerMissingEdge per = PerMissingEdge::All,
                           const ListLimits& limits = {}, const Progress& progress = {});

/// The directed local Markov property: each variable is independent of its non-descendants other than
/// parents given its parents; no entry where there are none. All other separations follow (Lauritzen,
/// Dawid, Larsen, Leimer 1990). Latent variables count like others. O(n (n + m)).
///
/// Refused for graphs with bidirected edges, where the property is not enough.
Result<Independences> basisSet(const CausalGraph& graph, const ListLimits& limits = {},
                               const Progress& progress = {});

} // namespace dovetail::graph
