// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/explanation.h"

#include "core/graph/separation.h"

#include <algorithm>
#include <span>

namespace dovetail::identify::explain {

using graph::AdjustmentCheck;
using graph::AdjustmentProblem;
using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Path;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;
using Problem = AdjustmentCheck::Problem;

namespace {

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string joined(std::span<const std::string> parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string edgeText(const CausalGraph& graph, const Edge& edge) {
    const char* arrow = edge.kind == EdgeKind::Bidirected ? " ↔ " : " → ";
    return graph.name(edge.from) + arrow + graph.name(edge.to);
}

std::string is(const VariableSet& set) {
    return set.size() == 1 ? "is" : "are";
}

std::string noEffectHeadline(const CausalGraph& graph, const Question& question) {
    return "In this graph, " + list(graph, question.treatments) +
           (question.treatments.size() == 1 ? " has" : " have") + " no effect on " +
           list(graph, question.outcomes) + ".";
}

std::string noEffectReason(const CausalGraph& graph, const Question& question) {
    return "No directed path leads from " + list(graph, question.treatments) + " to " +
           list(graph, question.outcomes) + ", so whatever association the data show is bias.";
}

/// Why nothing on the path can be used to close it.
std::string obstacles(const CausalGraph& graph, const AdjustmentProblem& problem, const Path& path) {
    VariableSet latent;
    VariableSet affected;
    VariableSet colliders;
    for (std::size_t i = 1; i + 1 < path.vertices.size(); ++i) {
        const VariableId id = path.vertices[i];
        if (path.isCollider(i)) {
            colliders.insert(id);
        } else if (problem.isForbidden(id)) {
            affected.insert(id);
        } else {
            latent.insert(id);
        }
    }
    std::vector<std::string> parts;
    if (!latent.empty()) {
        parts.push_back(list(graph, latent) + " " + is(latent) + " latent (not measured)");
    }
    if (!affected.empty()) {
        parts.push_back(list(graph, affected) +
                        (affected.size() == 1 ? " may not be adjusted for, being an effect of the treatment"
                                              : " may not be adjusted for, being effects of the treatment"));
    }
    for (const Edge& edge : path.edges) {
        if (edge.kind == EdgeKind::Bidirected) {
            parts.push_back(edgeText(graph, edge) + " stands for a common cause that was not measured");
        }
    }
    if (!colliders.empty()) {
        parts.push_back("leaving the " + std::string(colliders.size() == 1 ? "collider " : "colliders ") +
                        list(graph, colliders) + " alone would leave another biasing path open");
    }
    return joined(parts);
}

/// For a path from an outcome to a selection variable.
std::string howSelectionMeetsOutcome(const CausalGraph& graph, const Path& path) {
    const bool caused = std::ranges::all_of(path.edges, [&](const Edge& edge) {
        const auto at = static_cast<std::size_t>(&edge - path.edges.data());
        return edge.kind == EdgeKind::Directed && edge.from == path.vertices[at];
    });
    return (caused ? "depends on the outcome: " : "is joined with the outcome by more than the effect: ") +
           text(graph, path);
}

} // namespace

std::string quoted(const CausalGraph& graph, VariableId id) {
    return "“" + graph.name(id) + "”";
}

std::string list(const CausalGraph& graph, const VariableSet& set) {
    std::vector<std::string> parts;
    for (const VariableId id : set)
        parts.push_back(quoted(graph, id));
    return joined(parts);
}

std::string setText(const CausalGraph& graph, const VariableSet& set) {
    if (set.empty()) return "nothing";
    std::string text = "{";
    for (const VariableId id : set)
        text += (text.size() > 1 ? ", " : "") + graph.name(id);
    return text + "}";
}

void incomplete(Identification& answer, const CausalGraph& graph, const Question& question) {
    answer.verdict = Verdict::Incomplete;
    for (const VariableId id : question.treatments) {
        if (!question.outcomes.contains(id)) continue;
        answer.headline = "The question is not complete yet.";
        answer.reason = quoted(graph, id) + " is marked both as treatment and as outcome.";
        answer.nextStep = "Choose another variable as outcome, or as treatment.";
        return;
    }
    const bool noTreatment = question.treatments.empty();
    const bool noOutcome = question.outcomes.empty();
    answer.headline = "The question is not complete yet.";
    if (graph.empty()) {
        answer.reason = "The graph has no variables.";
        answer.nextStep = "Draw the variables and the arrows between them, or open a graph.";
    } else if (noTreatment && noOutcome) {
        answer.reason = "No variable is marked as treatment, and none as outcome.";
        answer.nextStep =
            "Mark the variable that would be set as treatment and the one you care about as outcome.";
    } else if (noTreatment) {
        answer.reason = "No variable is marked as treatment.";
        answer.nextStep = "Mark the variable that would be set as treatment.";
    } else {
        answer.reason = "No variable is marked as outcome.";
        answer.nextStep = "Mark the variable that you care about as outcome.";
    }
}

void unmeasured(Identification& answer, const CausalGraph& graph, const VariableSet& latent) {
    answer.headline = "The effect cannot be computed by adjustment.";
    answer.reason = list(graph, latent) + " " + is(latent) +
                    " latent: without measurements of treatment and outcome there is nothing to compare.";
    answer.nextStep = "Take the mark “latent” off if there are data, or ask about measured variables.";
    if (!answer.hasCausalPath) answer.nextStep += " (The graph already says that the effect is zero.)";
}

void identified(Identification& answer, const CausalGraph& graph, const Question& question) {
    const VariableSet& set = answer.minimalSets.front();
    const std::size_t count = answer.minimalSets.size();
    const std::string treatments = list(graph, question.treatments);
    const std::string outcomes = list(graph, question.outcomes);
    if (!answer.hasCausalPath) {
        answer.headline = noEffectHeadline(graph, question);
        answer.reason = noEffectReason(graph, question);
        answer.reason += set.empty()
                             ? " No biasing path is open either: the graph expects them to be independent."
                             : " It should vanish after adjusting for " + setText(graph, set) + ".";
        answer.nextStep =
            "If you expect an effect, draw the path it takes; otherwise check with data whether "
            "the association really vanishes.";
        return;
    }
    if (set.empty()) {
        answer.headline = "The effect can be computed without adjustment.";
        answer.reason = "No biasing path between " + treatments + " and " + outcomes +
                        " is open, so their association is the effect.";
        answer.nextStep =
            "Estimate the effect from data; leave effects of the treatment out of the adjustment.";
        return;
    }
    answer.headline = "The effect can be computed by adjustment.";
    answer.reason = "Adjusting for " + setText(graph, set) + " closes every biasing path from " + treatments +
                    " to " + outcomes + " and leaves the causal paths open.";
    if (!answer.complete) {
        answer.reason +=
            " More than " + std::to_string(count) + " smallest possible sets exist; the list is cut.";
    } else if (count > 1) {
        answer.reason += " " + std::to_string(count) + " sets do so without a superfluous member.";
    }
    answer.nextStep = count > 1 ? "Choose the set that is measured best, then estimate the effect from data."
                                : "Estimate the effect from data with this set.";
}

void selectionIsHarmless(Identification& answer, const CausalGraph& graph, const Question& question) {
    const VariableSet selected = graph.withRole(Role::Selected);
    if (selected.empty()) return;
    answer.reason += " That " + list(graph, selected) + (selected.size() == 1 ? " decides" : " decide") +
                     " which cases are in the data does not bias this: apart from the effect nothing joins " +
                     (selected.size() == 1 ? "it" : "them") + " with " + list(graph, question.outcomes) + ".";
}

void marksInTheWay(Identification& answer, const CausalGraph& graph, const Question& question,
                   const AdjustmentCheck& check, const VariableSet& marked) {
    answer.headline = "The variables marked as adjusted spoil the adjustment.";
    if (check.culprit) {
        const VariableId id = *check.culprit;
        const std::string name = quoted(graph, id);
        if (check.problem == Problem::OverlapsQuestion) {
            answer.reason = name + " is marked as adjusted but also decides which cases are in the data.";
        } else if (graph.variable(id).roles.has(Role::Latent)) {
            answer.reason =
                name + " is marked as adjusted but is latent, so there is nothing to adjust with.";
        } else {
            answer.reason = name + " is marked as adjusted but is an effect of " +
                            list(graph, question.treatments) +
                            " on or behind a causal path; adjusting for it distorts the effect.";
        }
        answer.nextStep = "Take the mark “adjusted” off " + name + ".";
        return;
    }
    answer.reason = "With " + list(graph, marked) + " adjusted, the biasing path " + text(graph, check.path) +
                    " stays open whatever else is adjusted for.";
    VariableSet opened;
    for (std::size_t i = 1; i + 1 < check.path.vertices.size(); ++i) {
        if (check.path.isCollider(i)) opened.insert(check.path.vertices[i]);
    }
    if (!opened.empty()) answer.reason += " Adjusting opens it at " + list(graph, opened) + ".";
    answer.nextStep = "Take the mark “adjusted” off; without such marks there is a valid adjustment set.";
}

void openPath(Identification& answer, const CausalGraph& graph, const Question& question,
              const AdjustmentProblem& problem, const Path& path, const std::vector<Edge>& confounded,
              const VariableSet& together) {
    answer.headline = answer.hasCausalPath ? "The effect cannot be computed by adjustment."
                                           : noEffectHeadline(graph, question);
    const std::string drawn = text(graph, path);
    if (path.edges.size() == 1 && path.edges[0].kind == EdgeKind::Directed) {
        answer.reason = "The arrow " + edgeText(graph, path.edges[0]) +
                        " runs from outcome to treatment; nothing lies on it that could be adjusted for.";
    } else if (path.edges.size() == 1) {
        answer.reason = "The biasing path " + drawn +
                        " stays open whatever is adjusted for: it stands for a "
                        "common cause that was not measured.";
    } else {
        answer.reason = "The biasing path " + drawn +
                        " stays open whatever is adjusted for: " + obstacles(graph, problem, path) + ".";
    }
    if (!answer.hasCausalPath) {
        answer.reason = noEffectReason(graph, question) + " " + answer.reason;
        answer.nextStep = "If you expect an effect, draw the path it takes.";
        return;
    }

    std::vector<std::string> measured;
    if (!answer.wouldSuffice.empty()) measured.push_back(list(graph, answer.wouldSuffice));
    for (const Edge& edge : confounded) {
        measured.push_back("the common cause behind " + edgeText(graph, edge));
    }
    if (measured.empty()) {
        answer.nextStep = "Measuring more does not help; check the arrows on this path.";
    } else {
        const bool one = answer.wouldSuffice.size() + confounded.size() == 1;
        answer.nextStep =
            "If " + joined(measured) + " were measured, adjusting for " + (one ? "it" : "them") +
            (together.empty() ? "" : " together with " + setText(graph, together)) + " would be enough.";
    }
    answer.nextStep = capitalised(answer.nextStep);
}

void byFormula(Identification& answer, const CausalGraph& graph, const Question& question) {
    if (!answer.hasCausalPath) return; // said by openPath: there is no effect
    if (answer.frontdoorSet) {
        answer.headline = "The effect can be computed by the front-door formula.";
        answer.reason += " But every directed path from " + list(graph, question.treatments) + " to " +
                         list(graph, question.outcomes) + " runs through " +
                         list(graph, *answer.frontdoorSet) +
                         ", and neither half of the way is confounded beyond what the data show.";
    } else {
        answer.headline = "The effect can be computed, though not by adjustment.";
        answer.reason +=
            " But the parts into which unobserved causes divide the graph can be computed one by one, "
            "and together they give the effect.";
    }
    answer.nextStep = "Estimate the effect from data by the formula below.";
}

void undecided(Identification& answer) {
    answer.headline = "Not decided in the time given.";
    answer.reason += " Whether another formula gives the effect was not found out: the search was stopped.";
    answer.nextStep += " Or let it be searched for longer.";
}

void notIdentified(Identification& answer, const CausalGraph& graph, const Question& question) {
    answer.headline = "The effect cannot be computed from these variables, however large the data.";
    const Hedge& hedge = *answer.hedge;
    VariableSet outer;
    std::ranges::set_difference(hedge.larger, hedge.smaller, std::inserter(outer, outer.end()));
    answer.reason +=
        " No other formula exists: " + list(graph, outer) + " and " + list(graph, hedge.smaller) +
        " are tied together by unobserved causes, so that two models can agree on all data and disagree "
        "on the effect of " +
        list(graph, question.treatments) + ".";
    answer.nextStep += " An experiment is another way, or an instrument with further assumptions.";
}

void selectedByOutcome(Identification& answer, const CausalGraph& graph, const Question& question,
                       const AdjustmentCheck& check) {
    answer.headline = "The effect cannot be computed by adjustment from selected cases.";
    const std::string name = quoted(graph, *check.culprit);
    answer.reason = check.path.edges.empty()
                        ? name + " decides which cases are in the data and is part of the question at the "
                                 "same time."
                        : name + " decides which cases are in the data and " +
                              howSelectionMeetsOutcome(graph, check.path) + ".";
    const std::string instead =
        "use data that were not selected by " + name + ", or take the mark “selected” off if they were not.";
    if (answer.withOutsideData) {
        const auto& [set, external] = *answer.withOutsideData;
        answer.nextStep =
            "If " + list(graph, external) + (external.size() == 1 ? " was" : " were") +
            " also measured among all cases, selected or not (in a census, say), adjusting for " +
            setText(graph, set) + " with " +
            (set == external ? "its distribution" : "the distribution of " + setText(graph, external)) +
            " from there would be enough. Or " + instead;
    } else {
        answer.nextStep = capitalised(instead);
    }
    if (!answer.hasCausalPath) {
        answer.nextStep += " (The graph already says that " + list(graph, question.treatments) +
                           (question.treatments.size() == 1 ? " has" : " have") + " no effect.)";
    }
}

void randomised(Identification& answer, const CausalGraph& drawn) {
    VariableSet cut;
    for (const VariableId id : drawn.withRole(Role::Randomised)) {
        if (!drawn.parents(id).empty() || !drawn.siblings(id).empty()) cut.insert(id);
    }
    answer.reason += " " + list(drawn, cut) + " " + is(cut) + " randomised: arrows into " +
                     (cut.size() == 1 ? "it" : "them") + " do not count.";
}

std::string verdictOn(const CausalGraph& graph, const AdjustmentProblem& problem, const VariableSet& adjusted,
                      const AdjustmentCheck& check) {
    const bool direct = problem.question().effect == graph::EffectKind::Direct;
    const std::string set = setText(graph, adjusted);
    switch (check.problem) {
    case Problem::None:
        return "Adjusting for " + set + " closes every biasing path" +
               (direct ? " and every indirect one." : " and leaves the causal paths open.");
    case Problem::OverlapsQuestion:
        return quoted(graph, *check.culprit) +
               " is a treatment, an outcome or a selection variable, and none of "
               "these can be adjusted for.";
    case Problem::Forbidden:
        return quoted(graph, *check.culprit) +
               (direct
                    ? " is an outcome's effect and may not be adjusted for."
                    : " is an effect of the treatment on or behind a causal path; adjusting for it distorts "
                      "the effect.");
    case Problem::SelectedByOutcome:
        return "The cases were selected by " + quoted(graph, *check.culprit) + ", which " +
               (check.path.edges.empty() ? "is part of the question"
                                         : howSelectionMeetsOutcome(graph, check.path)) +
               ".";
    case Problem::OpenPath:
        break;
    }
    return "With " + set + " adjusted, the path " + text(graph, check.path) + " is open.";
}

} // namespace dovetail::identify::explain
