// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/effects/adjustment.h"
#include "core/graph/equivalence/marked_model.h"

#include <string>

namespace dovetail::graph {

/// Whether a set adjusts in every graph that the marks stand for, and if not, why.
struct ClassAdjustmentCheck {
    enum class Problem {
        None,
        OverlapsQuestion, ///< `culprit` is a treatment or outcome
        NotAmenable,      ///< `path` may be causal, and its first edge may be confounded or point back
        Forbidden,        ///< `culprit` may be affected by the treatment in a way that spoils the set
        OpenPath,         ///< `path` is biasing and open; its edges are those of a member of the class
    };
    Problem problem = Problem::None;
    std::optional<VariableId> culprit = {};
    std::vector<VariableId> path = {};

    bool valid() const { return problem == Problem::None; }
};

/// Sets that adjust for a total effect in every DAG that a PDAG, MAG or PAG stands for, by the generalised
/// adjustment criterion: the graph is amenable (each possibly causal path starts with a directed edge out of
/// a treatment, in MAGs and PAGs a visible one), the set has no forbidden member, and it blocks every proper
/// path that is not causal. It is complete: Perković, Textor, Kalisch, Maathuis 2018; for PDAGs
/// with background knowledge Perković, Kalisch, Maathuis 2017. Given the first two conditions
/// one member decides the third (2018), so that sets are found in a member as AdjustmentProblem
/// does.
///
/// Keeps a pointer to the model, which must outlive it unchanged. Treatments and outcomes have to be
/// disjoint.
class ClassAdjustment {
public:
    /// Refused: undirected edges in a MAG or PAG (the criterion is about graphs without selection), selected
    /// variables, direct effects.
    static Result<ClassAdjustment> of(const MarkedModel& model, EffectQuestion question);

    bool amenable() const { return witness_.empty(); }
    /// A path that shows why the graph is not amenable.
    const std::vector<VariableId>& witness() const { return witness_; }
    /// What no set may contain: possible descendants of variables, other than treatments, on proper possibly
    /// causal paths. Where the graph is not amenable, it may hold a few more of a PDAG's variables.
    VariableSet forbidden() const { return model_->vertices().setOf(forbidden_); }

    ClassAdjustmentCheck check(const VariableSet& set) const;
    /// All possible ancestors of treatments, outcomes and mandatory variables that may be in a set, if that
    /// is valid; otherwise there is no valid set (Perković et al. 2018).
    std::optional<VariableSet> canonical(const SetConstraints& constraints) const;
    VariableSet canonicalCandidate(const SetConstraints& constraints) const;
    std::optional<VariableSet> oneMinimal(const SetConstraints& constraints) const;
    /// As AdjustmentProblem::minimalSets.
    AdjustmentSets minimalSets(const SetConstraints& constraints, const ListLimits& limits = {},
                               const Progress& progress = {}) const;

private:
    ClassAdjustment(const MarkedModel& model, EffectQuestion question);
    void findWitness();
    void findForbidden();
    std::vector<VariableId> continuation(Vertex treatment, Vertex second) const;
    bool permits(const SetConstraints& constraints) const;
    SetConstraints inMember(const SetConstraints& constraints) const;

    const MarkedModel* model_;
    AdjustmentProblem problem_; ///< in the member
    VertexMask treatments_, outcomes_, forbidden_;
    std::vector<VariableId> witness_;
};

/// Is a -> b visible: can there be no common cause of the two that is not in the graph? Zhang 2008 ("Causal
/// reasoning with ancestral graphs"). Linear.
bool visibleEdge(const MarkedVertices& graph, Vertex a, Vertex b);

/// The reason for people.
std::string text(const MarkedModel& model, const ClassAdjustmentCheck& check);

} // namespace dovetail::graph
