// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_graph.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace dovetail::graph {

enum class EffectKind {
    Total,  ///< of all treatments together on all outcomes together
    Direct, ///< what remains when every edge treatment -> outcome is cut
};

/// Which effect an adjustment set is for.
struct EffectQuestion {
    VariableSet treatments;
    VariableSet outcomes;
    EffectKind effect = EffectKind::Total;
    VariableSet selected = {}; ///< the data hold only cases chosen by these variables

    /// As the roles in the graph have it.
    static EffectQuestion fromRoles(const CausalGraph& graph, EffectKind effect = EffectKind::Total);
};

/// What an adjustment set has to contain, and what it cannot.
struct SetConstraints {
    VariableSet mandatory;
    VariableSet unavailable;

    /// Role Adjusted makes mandatory, role Latent unavailable.
    static SetConstraints fromRoles(const CausalGraph& graph);
};

/// Whether a set is an adjustment set, and if not, why.
struct AdjustmentCheck {
    enum class Problem {
        None,
        OverlapsQuestion,  ///< `culprit` is a treatment, outcome or selection variable
        Forbidden,         ///< `culprit` is affected by the treatment in a way that spoils the set
        OpenPath,          ///< `path` is a biasing path that is open
        SelectedByOutcome, ///< `path` joins an outcome and a selection variable
    };
    Problem problem = Problem::None;
    std::optional<VariableId> culprit = {};
    Path path = {};

    bool valid() const { return problem == Problem::None; }
};

struct AdjustmentSets {
    std::vector<VariableSet> sets; ///< by size, then by ids
    bool complete = true;          ///< false if a limit cut the list
};

/// Adjustment sets for one question in one graph, by the complete ("constructive") adjustment
/// criterion: Shpitser, VanderWeele, Robins 2010; van der Zander, Liskiewicz, Textor, "Separators and
/// adjustment sets in causal graphs: complete criteria and an algorithmic framework", 2019. A set is
/// valid if it has no forbidden member and m-separates treatments and outcomes in the proper
/// back-door graph, which lacks the first edges of the causal paths.
///
/// Selection follows DAGitty: the set together with the selected variables has to separate, and
/// outcomes and selected variables must be separated by nothing in the same graph. This is type 1 of the
/// generalised adjustment criterion, complete where nothing is measured outside the selected cases; for
/// the other types see SelectionAdjustmentProblem.
///
/// For direct effects the graph lacks all edges from a treatment to an outcome instead, and forbidden
/// are the outcomes that descend from a treatment and their descendants.
///
/// Keeps a pointer to the graph, which must outlive it unchanged. Treatments and outcomes have to be
/// disjoint and of the graph. Every call other than `forEachMinimal` is linear in the graph.
class AdjustmentProblem {
public:
    AdjustmentProblem(const CausalGraph& graph, EffectQuestion question);

    const EffectQuestion& question() const { return question_; }
    /// Is there a directed path from a treatment to an outcome?
    bool hasCausalPath() const;
    /// What no adjustment set may contain: for the total effect the descendants of vertices, other
    /// than treatments, on proper causal paths.
    VariableSet forbidden() const { return setOf(*graph_, forbidden_); }
    bool isForbidden(VariableId id) const { return forbidden_[graph_->index(id)] != 0; }

    AdjustmentCheck check(const VariableSet& set) const;
    /// All ancestors of treatments, outcomes and mandatory variables that may be in a set, if that is
    /// valid. Otherwise no valid set exists (Theorem "constructive adjustment set" of the paper).
    std::optional<VariableSet> canonical(const SetConstraints& constraints) const;
    /// What `canonical` tests: if it is not valid, its check shows why there is no set.
    VariableSet canonicalCandidate(const SetConstraints& constraints) const;
    /// One minimal set, the one nearest to the treatments.
    std::optional<VariableSet> oneMinimal(const SetConstraints& constraints) const;
    /// Every set from which no member other than a mandatory one can be left out, each once, with
    /// polynomial delay; until `take` returns false. False if it was stopped by `take` or by time.
    bool forEachMinimal(const SetConstraints& constraints, const std::function<bool(VariableSet)>& take,
                        std::optional<std::chrono::steady_clock::duration> time = {}) const;
    AdjustmentSets minimalSets(const SetConstraints& constraints, const ListLimits& limits = {}) const;

private:
    bool admits(const SetConstraints& constraints) const;
    VertexMask allowed(const SetConstraints& constraints) const;

    const CausalGraph* graph_;
    EffectQuestion question_;
    VertexMask treatments_, outcomes_, selected_;
    VertexMask forbidden_;
    VertexGraph cut_; ///< the proper back-door graph, or its counterpart for direct effects
};

} // namespace dovetail::graph
