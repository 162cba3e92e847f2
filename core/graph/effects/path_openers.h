// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/list_limits.h"
#include "core/graph/separation.h"

#include <span>
#include <vector>

namespace dovetail::graph {

/// A variable that makes a biasing path an open one: a fork (the common cause of its neighbours on the
/// path) that is not adjusted for, or a collider that is, itself or by a descendant.
struct PathOpener {
    enum class Kind { Fork, Collider };
    VariableId variable;
    Kind kind = Kind::Fork;
    /// Of a collider: what is adjusted for, the variable itself or a descendant. Of a fork: itself.
    VariableId adjusted;
    Path path; ///< a short one, from the treatment to the outcome
    bool operator==(const PathOpener&) const = default;
};

struct PathOpeners {
    std::vector<PathOpener> list; ///< in the order of the graph, a fork before a collider
    bool complete = true;         ///< false: every entry is right, others may be missing
};

/// The forks and colliders on open biasing paths. `biasing` must be all the edges on such paths, as
/// biasingEdges finds them. Linear for each variable where two shortest open walks, from a treatment to the
/// variable and on to an outcome, meet nowhere else; where they do, the paths over these edges are looked at
/// one by one, of which there may be exponentially many. Hence the limits (`sets` counts paths).
PathOpeners pathOpeners(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                        const VariableSet& adjusted, std::span<const Edge> biasing,
                        const ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::graph
