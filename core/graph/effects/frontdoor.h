// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/effects/adjustment.h"
#include "core/graph/list_limits.h"

#include <functional>
#include <optional>
#include <vector>

namespace dovetail::graph {

/// Whether a set meets the front-door criterion, and if not, why.
struct FrontdoorCheck {
    enum class Problem {
        None,
        OverlapsQuestion, ///< `culprit` is a treatment or an outcome
        MissedPath,       ///< the causal path `path` meets no member
        TreatmentPath,    ///< the back-door path `path` from a treatment to a member is open
        OutcomePath, ///< the back-door path `path` from a member to an outcome is open given the treatments
    };
    Problem problem = Problem::None;
    std::optional<VariableId> culprit = {};
    Path path = {};

    bool valid() const { return problem == Problem::None; }
};

struct FrontdoorSets {
    std::vector<VariableSet> sets; ///< by size, then by ids
    bool complete = true;          ///< false if a limit, the time or the user cut the list
};

/// Front-door adjustment (Pearl 1995) for sets X of treatments and Y of outcomes: a set Z meets every
/// directed path from X to Y; no back-door path from X to Z is open; all back-door paths from Z to Y
/// are blocked by X. Tests, finds and lists after Jeong, Tian, Bareinboim, "Finding and listing
/// front-door adjustment sets", NeurIPS 2022.
///
/// Keeps a pointer to the graph, which must outlive it unchanged. Treatments and outcomes have to be
/// disjoint and of the graph.
class FrontdoorProblem {
public:
    FrontdoorProblem(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes);

    /// Roles do not matter. Linear.
    FrontdoorCheck check(const VariableSet& set) const;

    /// The largest front-door set that contains all mandatory and no unavailable variables, or nothing
    /// if there is no such set. Linear: the third condition is reached by striking out members whose
    /// back-door paths are open until none is left (Jeong et al. 2022, Theorem 1), in one walk that gets
    /// further with each (Wienöbst, van der Zander, Liskiewicz, "Linear-time algorithms for front-door
    /// adjustment in causal graphs", AAAI 2024).
    std::optional<VariableSet> largest(const SetConstraints& constraints) const;

    /// One from which no members other than mandatory ones can be left out, not even several together.
    /// Linear, after the same paper: of the largest set the members that a causal path meets, and those
    /// that are needed to close the back-door paths of members.
    std::optional<VariableSet> oneMinimal(const SetConstraints& constraints) const;

    /// Every set without unavailable variables of which no proper subset with the mandatory variables is
    /// a front-door set, each once. Splits what is left after each set found by its members and gives up
    /// a part that `largest` finds empty; no polynomial delay is known for minimal sets, hence limits.
    /// Each part takes linear time.
    FrontdoorSets minimalSets(const SetConstraints& constraints, const ListLimits& limits = {},
                              const Progress& progress = {}) const;

    /// Every front-door set with all mandatory and no unavailable variables, each once, until `take` returns
    /// false; false if it was stopped. At most O(n (n + m)) between two sets: before each choice `largest`
    /// says whether any set is left beyond it (Jeong et al. 2022, LISTFDSETS; O(n^2 (n + m)) there).
    bool forEach(const SetConstraints& constraints, const ListLimits& limits, const Progress& progress,
                 const std::function<bool(VariableSet)>& take) const;

private:
    /// A directed path from a treatment to an outcome that meets no member.
    std::optional<Path> pathAround(const VertexMask& members) const;
    std::optional<VertexMask> largestBetween(const VertexMask& must, const VertexMask& allowed) const;
    std::optional<VertexMask> minimalBetween(const VertexMask& must, const VertexMask& allowed) const;
    bool isMinimal(const VertexMask& set, const VertexMask& must) const;
    /// Vertices with a directed path to an outcome that meets no member after its start.
    VertexMask reachingOutcomes(const VertexMask& members) const;
    /// The first members on directed paths from treatments; some more than once.
    std::vector<Vertex> firstMet(const VertexMask& members) const;
    VertexGraph withoutEdgesFrom(const VertexMask& vertices) const;
    VertexMask allowed(const SetConstraints& constraints) const;

    const CausalGraph* graph_;
    VertexGraph whole_;
    VertexMask treatments_, outcomes_;
    VertexGraph treatmentsCut_;     ///< without the edges out of treatments
    VertexMask joinedToTreatments_; ///< by an open back-door path
};

} // namespace dovetail::graph
