// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/list_limits.h"
#include "core/graph/separation.h"

#include <functional>
#include <string>
#include <vector>

namespace dovetail::graph {

struct PathListing {
    std::vector<Path> paths;
    bool complete = true; ///< false if a limit, the time or the user cut the list
};

/// All paths without repeated variables from each treatment to each outcome, causal or not, open or
/// not; they may run through other treatments and outcomes. Depth first, one search a treatment, and
/// only into directions from which an unmet outcome can still be reached: O(n + m) a step and O(n)
/// steps a path (Read and Tarjan, "Bounds on backtrack algorithms for listing cycles, paths, and
/// spanning trees", 1975).
PathListing allPaths(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                     const ListLimits& limits = {}, const Progress& progress = {});
/// Hands them to `take` until it returns false; what `take` needs counts in the time. False if it was
/// `take`, a limit, the time or the user that ended the list.
bool forEachPath(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                 const std::function<bool(const Path&)>& take, const ListLimits& limits = {},
                 const Progress& progress = {});

/// Do all edges point from the first to the last variable?
bool isCausal(const Path& path);

/// What happens on a path when some variables are conditioned on, variable by variable.
struct PathStatus {
    enum class Why {
        BlockedByGiven,     ///< the variable is conditioned on and no collider: blocks
        ClosedCollider,     ///< a collider with neither itself nor a descendant conditioned on: blocks
        OpenedCollider,     ///< a collider that is conditioned on itself
        OpenedByDescendant, ///< a collider of which `opener`, a descendant, is conditioned on
    };
    struct Note {
        VariableId variable;
        Why why;
        VariableId opener; ///< the variable itself unless OpenedByDescendant
        bool operator==(const Note&) const = default;
    };
    bool open = true;
    std::vector<Note> notes; ///< in the order of the path; variables that pass by themselves have none
};

/// Judges paths of one graph given one set: a path is open if no inner non-collider is in the set and
/// every collider is, or has a descendant there (Pearl 1988; Richardson 2003 with bidirected edges).
/// Linear to make, then O(length log n) a path. Keeps a pointer to the graph.
class PathJudge {
public:
    PathJudge(const CausalGraph& graph, const VariableSet& given);
    PathStatus status(const Path& path) const;

private:
    const CausalGraph* graph_;
    VertexMask given_;
    std::vector<Vertex> opener_; ///< a given vertex at or below each vertex, or the size of the graph
};

/// The reason for people: "Closed: collider m is not conditioned on, nor is a descendant of it."
std::string text(const CausalGraph& graph, const PathStatus& status);

} // namespace dovetail::graph
