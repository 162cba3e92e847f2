// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/selection_remedies.h"

#include "core/base/sorted_sets.h"
#include "core/graph/effects/selection_adjustment.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/remedy_search.h"
#include "core/identify/selection_recovery.h"

namespace dovetail::identify {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

bool isLatent(const CausalGraph& graph, VariableId id) {
    return graph.variable(id).roles.has(Role::Latent);
}

class SelectionSearch {
public:
    SelectionSearch(const CausalGraph& graph, const Question& question, const graph::ListClock& clock)
        : graph_(graph), question_(question), clock_(clock) {
        selected_ = graph.withRole(Role::Selected);
        above_ = graph::ancestors(graph, united(united(question.outcomes, question.treatments), selected_));
    }

    std::vector<RemedyCandidates> ways() const {
        std::vector<VariableId> latent;
        std::vector<VariableId> measured;
        for (const graph::Variable& variable : graph_.variables()) {
            const VariableId id = variable.id;
            if (!above_.contains(id) || selected_.contains(id)) continue;
            if (isLatent(graph_, id)) {
                latent.push_back(id);
            } else if (!question_.outcomes.contains(id) && !question_.treatments.contains(id)) {
                measured.push_back(id);
            }
        }
        std::vector<Edge> confounded;
        std::vector<Edge> selecting;
        for (const Edge& edge : graph_.edges()) {
            if (edge.kind == EdgeKind::Bidirected) confounded.push_back(edge);
            if (edge.kind == EdgeKind::Directed && selected_.contains(edge.to)) selecting.push_back(edge);
        }
        const std::vector<VariableId> treatments(question_.treatments.begin(), question_.treatments.end());
        return {ofVariables(Remedy::Kind::Measure, latent), ofVariables(Remedy::Kind::Census, measured),
                ofVariables(Remedy::Kind::Experiment, treatments),
                ofEdges(Remedy::Kind::Unconfounded, confounded),
                ofEdges(Remedy::Kind::Unselected, selecting)};
    }

private:
    bool helps(const Remedy& remedy) const {
        const bool outside = remedy.kind == Remedy::Kind::Census;
        return isRecoverable(withRemedy(graph_, remedy), question_,
                             outside ? remedy.variables : VariableSet(), clock_);
    }

    RemedyCandidates ofVariables(Remedy::Kind kind, const std::vector<VariableId>& candidates) const {
        const auto remedy = [kind, candidates](std::span<const std::size_t> members) {
            const auto ids = chosenOf(candidates, members);
            return Remedy{kind, VariableSet(ids.begin(), ids.end()), {}};
        };
        return {candidates.size(), [this, remedy](auto members) { return helps(remedy(members)); }, remedy};
    }

    RemedyCandidates ofEdges(Remedy::Kind kind, const std::vector<Edge>& candidates) const {
        const auto remedy = [kind, candidates](std::span<const std::size_t> members) {
            return Remedy{kind, {}, chosenOf(candidates, members)};
        };
        return {candidates.size(), [this, remedy](auto members) { return helps(remedy(members)); }, remedy};
    }

    const CausalGraph& graph_;
    const Question& question_;
    const graph::ListClock& clock_;
    VariableSet selected_, above_;
};

} // namespace

CausalGraph withRemedy(const CausalGraph& graph, const Remedy& remedy) {
    CausalGraph changed = graph;
    switch (remedy.kind) {
    case Remedy::Kind::Measure:
        for (const VariableId id : remedy.variables)
            changed.setRoles(id, graph.variable(id).roles.without(Role::Latent));
        break;
    case Remedy::Kind::Experiment:
        return graph::mutilatedGraph(graph, remedy.variables);
    case Remedy::Kind::Unconfounded:
    case Remedy::Kind::Unselected:
        for (const Edge& edge : remedy.edges)
            (void)changed.removeEdge(edge);
        break;
    case Remedy::Kind::Census:
        break;
    }
    return changed;
}

bool isRecoverable(const CausalGraph& graph, const Question& question, const VariableSet& external,
                   const graph::ListClock& clock) {
    const VariableSet selected = graph.withRole(Role::Selected);
    const graph::SelectionAdjustmentProblem problem(
        graph, {question.treatments, question.outcomes, selected, external});
    const auto constraints = graph::SetConstraints::fromRoles(graph);
    if (problem.canonical({{}, constraints.unavailable})) return true;
    if (!external.empty() || selected.size() != 1) return false;
    return recoverEffect(graph, {question.outcomes, question.treatments, {}}, *selected.begin(), clock)
        .identified();
}

Remedies selectionRemedies(const CausalGraph& graph, const Question& question,
                           const graph::ListLimits& limits, const Progress& progress) {
    const VariableSet asked = united(question.outcomes, question.treatments);
    if (meets(asked, graph.withRole(Role::Latent)) || meets(asked, graph.withRole(Role::Selected))) return {};
    const graph::ListClock clock(limits, progress);
    if (isRecoverable(graph, question, {}, clock)) return {};
    if (clock.over()) return {{}, false};
    return RemedySearch(limits.sets, clock).run(SelectionSearch(graph, question, clock).ways());
}

} // namespace dovetail::identify
