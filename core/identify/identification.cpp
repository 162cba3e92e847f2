// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identification.h"

#include "core/base/sorted_sets.h"
#include "core/estimand/printing.h"
#include "core/graph/effects/effect_paths.h"
#include "core/graph/subgraphs.h"
#include "core/identify/explanation.h"
#include "core/identify/formula_check.h"
#include "core/identify/shown_answer.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace dovetail::identify {

using graph::AdjustmentCheck;
using graph::AdjustmentProblem;
using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::EffectQuestion;
using graph::ListClock;
using graph::ListLimits;
using graph::Role;
using graph::SetConstraints;
using graph::VariableId;
using graph::VariableSet;

namespace {

EffectQuestion effectQuestion(const CausalGraph& graph, const Question& question) {
    return {question.treatments, question.outcomes, graph::EffectKind::Total, graph.withRole(Role::Selected)};
}

/// The graph with a latent variable in place of each bidirected edge. Ids of variables stay.
struct WithHiddenCauses {
    CausalGraph graph;
    std::map<VariableId, Edge> edgeOf;

    explicit WithHiddenCauses(const CausalGraph& original) : graph(graph::canonicalDag(original)) {
        std::size_t hidden = original.size(); // they come last, in the order of the edges
        for (const Edge& edge : original.edges()) {
            if (edge.kind == EdgeKind::Bidirected) edgeOf.emplace(graph.idAt(hidden++), edge);
        }
    }
};

/// Of the minimal sets that could be used if all latent variables were measured, one with as few
/// latent variables as possible (among those listed in a short time).
std::optional<VariableSet> ifAllWereMeasured(const CausalGraph& graph, const Question& question,
                                             const ListLimits& limits, const Progress& progress) {
    const AdjustmentProblem problem(graph, effectQuestion(graph, question));
    const VariableSet latent = graph.withRole(Role::Latent);
    const auto found = problem.minimalSets({graph.withRole(Role::Adjusted), {}}, limits, progress);
    if (found.sets.empty()) return std::nullopt;
    return *std::ranges::min_element(
        found.sets, {}, [&](const VariableSet& set) { return intersection(set, latent).size(); });
}

std::string names(const CausalGraph& graph, const VariableSet& set) {
    std::string text;
    for (const VariableId id : set)
        text += (text.empty() ? "" : ", ") + graph.name(id);
    return text;
}

/// "P(y | do(x)) = "
std::string effectText(const CausalGraph& graph, const Question& question) {
    return "P(" + names(graph, question.outcomes) + " | do(" + names(graph, question.treatments) + ")) = ";
}

void explainOpenPath(Identification& answer, const CausalGraph& graph, const Question& question,
                     const AdjustmentProblem& problem, const graph::Path& path, const ListLimits& limits,
                     const Progress& progress) {
    answer.witness = path.edges;
    const VariableSet latent = graph.withRole(Role::Latent);
    std::vector<Edge> confounded;
    std::optional<VariableSet> together = ifAllWereMeasured(graph, question, limits, progress);
    if (together) {
        answer.wouldSuffice = intersection(*together, latent);
    } else {
        const WithHiddenCauses expanded(graph);
        together = ifAllWereMeasured(expanded.graph, question, limits, progress);
        if (together) {
            VariableSet known;
            for (const VariableId id : *together) {
                const auto hidden = expanded.edgeOf.find(id);
                if (hidden == expanded.edgeOf.end()) {
                    known.insert(id);
                } else {
                    confounded.push_back(hidden->second);
                }
            }
            together = known;
            answer.wouldSuffice = intersection(known, latent);
        }
    }
    explain::openPath(answer, graph, question, problem, path, confounded,
                      difference(together.value_or(VariableSet{}), latent));
}

/// Of the minimal sets that could be used if everything observed were also measured outside the selected
/// cases, one with as few variables from there as possible (among those listed in a short time).
std::optional<graph::SelectionAdjustment>
ifMeasuredOutside(const CausalGraph& graph, const Question& question, const SetConstraints& constraints,
                  const ListLimits& limits, const Progress& progress) {
    VariableSet observed;
    for (const graph::Variable& variable : graph.variables())
        observed.insert(variable.id);
    const graph::SelectionAdjustmentProblem problem(graph, {question.treatments, question.outcomes,
                                                            graph.withRole(Role::Selected),
                                                            difference(observed, constraints.unavailable)});
    auto found = problem.minimal(constraints, limits, progress).list;
    if (found.empty()) return std::nullopt;
    return *std::ranges::min_element(
        found, {}, [](const graph::SelectionAdjustment& adjustment) { return adjustment.external.size(); });
}

/// There is no adjustment set: is there another formula?
void decideByFormula(Identification& answer, const CausalGraph& graph, const Question& question,
                     const ListClock& clock) {
    const EffectQuery query{question.outcomes, question.treatments, {}};
    EffectAnswer effect = shownAnswer(graph, query, clock);
    answer.derivation = std::move(effect.steps);
    answer.hedge = std::move(effect.hedge);
    if (!effect.decided) {
        answer.verdict = Verdict::Undecided;
        explain::undecided(answer);
        return;
    }
    if (!effect.estimand) {
        answer.verdict = Verdict::NotIdentified;
        explain::notIdentified(answer, graph, question);
        return;
    }
    answer.verdict = Verdict::IdentifiedByFormula;
    answer.check = effect.checked ? Check::Right : Check::Open;
    answer.formula = std::move(effect.estimand);
    if (answer.hasCausalPath) {
        answer.frontdoorSet = frontdoorSetOf(graph, query, *answer.formula);
    }
    answer.way = answer.frontdoorSet ? Way::FrontDoor : answer.hasCausalPath ? Way::General : Way::NoEffect;
    answer.estimand = effectText(graph, question) + (answer.formula->size() > longestShown
                                                         ? "a formula that is too long to be shown"
                                                         : estimand::print(*answer.formula, graph));
    explain::byFormula(answer, graph, question);
}

void explainNoSet(Identification& answer, const CausalGraph& graph, const Question& question,
                  const AdjustmentProblem& problem, const SetConstraints& constraints, const Limits& limits,
                  const Progress& progress) {
    const ListClock clock({.time = limits.time}, progress);
    // Lists only help to explain; most of the time is for the verdict.
    const ListLimits aQuarter{limits.sets, limits.time / 4};
    answer.verdict = Verdict::NotByAdjustment;
    // First what the user can change at once: variables marked as adjusted.
    const SetConstraints unmarked{{}, constraints.unavailable};
    const VariableSet unusable = intersection(constraints.mandatory, constraints.unavailable);
    const VariableSet marked = difference(constraints.mandatory, unusable);
    AdjustmentCheck check = problem.check(problem.canonicalCandidate({marked, constraints.unavailable}));
    if (!constraints.mandatory.empty() && problem.canonical(unmarked)) {
        if (check.valid()) check = {AdjustmentCheck::Problem::Forbidden, *unusable.begin()};
        answer.witness = check.path.edges;
        explain::marksInTheWay(answer, graph, question, check, constraints.mandatory);
        return;
    }
    if (!constraints.mandatory.empty()) check = problem.check(problem.canonicalCandidate(unmarked));
    if (check.problem == AdjustmentCheck::Problem::SelectedByOutcome) {
        answer.witness = check.path.edges;
        answer.withOutsideData = ifMeasuredOutside(graph, question, unmarked, aQuarter, progress);
        explain::selectedByOutcome(answer, graph, question, check);
        return;
    }
    explainOpenPath(answer, graph, question, problem, check.path, aQuarter, progress);
    if (graph.withRole(Role::Selected).empty()) decideByFormula(answer, graph, question, clock);
}

} // namespace

Question questionOf(const CausalGraph& graph) {
    return {graph.withRole(Role::Treatment), graph.withRole(Role::Outcome)};
}

estimand::Expression adjustmentEstimand(const Question& question, const VariableSet& adjusted,
                                        const VariableSet& selected) {
    const estimand::Symbols set = estimand::symbolsOf(adjusted);
    const auto outcome =
        estimand::probability(estimand::symbolsOf(question.outcomes),
                              estimand::symbolsOf(united(united(question.treatments, adjusted), selected)));
    if (set.empty()) return outcome;
    return estimand::sum(
        set, estimand::product({outcome, estimand::probability(set, estimand::symbolsOf(selected))}));
}

std::string adjustmentFormula(const CausalGraph& graph, const Question& question,
                              const VariableSet& adjusted) {
    const VariableSet selected = graph.withRole(Role::Selected);
    if (!selected.empty()) {
        return graph::selectionFormula(graph, {question.treatments, question.outcomes, selected},
                                       {adjusted, {}});
    }
    const std::string outcome = names(graph, question.outcomes);
    const std::string treatment = names(graph, question.treatments);
    const std::string left = effectText(graph, question);
    if (adjusted.empty()) return left + "P(" + outcome + " | " + treatment + ")";
    const std::string set = names(graph, adjusted);
    return left + "Σ_{" + set + "} P(" + outcome + " | " + treatment + ", " + set + ") P(" + set + ")";
}

namespace {

/// A formula that is known to be wrong is not told.
Identification contradicted(Identification answer) {
    answer.verdict = Verdict::Undecided;
    answer.check = Check::None;
    answer.way = Way::None;
    answer.minimalSets.clear();
    answer.canonicalSet.reset();
    answer.estimand.clear();
    answer.headline = phrase("identify", "Not decided: the formula did not stand the check.");
    answer.reason = checkText(Check::Wrong);
    answer.nextStep = phrase("identify", "Report the graph to the makers of the program.");
    return answer;
}

/// In a graph whose randomised variables have no arrows into them.
Identification identifyIn(const CausalGraph& graph, const Question& question, const Limits& limits,
                          const Progress& progress) {
    Identification answer;
    if (question.treatments.empty() || question.outcomes.empty() ||
        !intersection(question.treatments, question.outcomes).empty()) {
        explain::incomplete(answer, graph, question);
        return answer;
    }

    const AdjustmentProblem problem(graph, effectQuestion(graph, question));
    answer.hasCausalPath = problem.hasCausalPath();
    if (!answer.hasCausalPath) {
        // do-calculus rule 3: nothing that is done to the treatments reaches the outcomes.
        answer.estimand = effectText(graph, question) + "P(" + names(graph, question.outcomes) + ")";
    }

    SetConstraints constraints = SetConstraints::fromRoles(graph);
    VariableSet unmeasured;
    for (const VariableSet* set : {&question.treatments, &question.outcomes}) {
        for (const VariableId id : intersection(*set, constraints.unavailable))
            unmeasured.insert(id);
        // Marked as adjusted and asked about: the question counts.
        constraints.mandatory = difference(constraints.mandatory, *set);
    }
    if (!unmeasured.empty()) {
        answer.verdict = Verdict::NotIdentified;
        explain::unmeasured(answer, graph, unmeasured);
        return answer;
    }

    answer.canonicalSet = problem.canonical(constraints);
    if (!answer.canonicalSet) {
        explainNoSet(answer, graph, question, problem, constraints, limits, progress);
        return answer;
    }
    auto found =
        problem.minimalSets(constraints, {std::max<std::size_t>(limits.sets, 1), limits.time}, progress);
    if (found.sets.empty() && !progress.cancelled()) {
        // The time was over before the first set. That there is one is known, and one is found soon.
        found = problem.minimalSets(constraints, {.sets = 1});
        found.complete = false;
    }
    if (found.sets.empty()) {
        answer.verdict = Verdict::Undecided;
        answer.headline = phrase("identify", "Not decided in the time given.");
        answer.reason = phrase(
            "identify", "The effect can be computed by adjustment, but the search for a set was stopped.");
        answer.nextStep = phrase("identify", "Let it be searched for longer.");
        return answer;
    }
    answer.verdict = Verdict::IdentifiedByAdjustment;
    answer.minimalSets = std::move(found.sets);
    answer.complete = found.complete;
    answer.way = answer.hasCausalPath
                     ? wayByAdjustment(graph, question.treatments, answer.minimalSets.front())
                     : Way::NoEffect;
    if (answer.hasCausalPath) {
        answer.estimand = adjustmentFormula(graph, question, answer.minimalSets.front());
    }
    const auto told = toldFormula(graph, question, answer, {});
    answer.check = checkOf(graph, question, *told, ListClock({.time = limits.time / 4}, progress));
    if (answer.check == Check::Wrong) return contradicted(std::move(answer));
    explain::identified(answer, graph, question);
    explain::selectionIsHarmless(answer, graph, question);
    return answer;
}

} // namespace

Identification identify(const CausalGraph& drawn, const Question& question, const Limits& limits,
                        const Progress& progress) {
    const CausalGraph graph = graph::randomisedGraph(drawn);
    Identification answer = identifyIn(graph, question, limits, progress);
    if (graph.edgeCount() < drawn.edgeCount()) explain::randomised(answer, drawn);
    return answer;
}

Highlights highlights(const CausalGraph& whole, const Question& question, const VariableSet& adjusted,
                      const Limits& limits) {
    const CausalGraph graph = graph::randomisedGraph(whole);
    Highlights drawn;
    if (question.treatments.empty() || question.outcomes.empty()) return drawn;
    drawn.causal = graph::causalEdges(graph, question.treatments, question.outcomes, adjusted);
    auto biasing =
        graph::biasingEdges(graph, question.treatments, question.outcomes, adjusted, {.time = limits.time});
    drawn.biasing = std::move(biasing.edges);
    drawn.complete = biasing.complete;
    return drawn;
}

SetVerdict judge(const CausalGraph& graph, const AdjustmentProblem& problem, const VariableSet& adjusted) {
    const AdjustmentCheck check = problem.check(adjusted);
    return {check.valid(), explain::verdictOn(graph, problem, adjusted, check)};
}

SetVerdict judge(const CausalGraph& drawn, const Question& question, const VariableSet& adjusted) {
    const CausalGraph graph = graph::randomisedGraph(drawn);
    if (question.treatments.empty() || question.outcomes.empty() ||
        !intersection(question.treatments, question.outcomes).empty()) {
        Identification answer;
        explain::incomplete(answer, graph, question);
        return {false, answer.reason};
    }
    return judge(graph, AdjustmentProblem(graph, effectQuestion(graph, question)), adjusted);
}

} // namespace dovetail::identify
