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

std::string edgeText(const CausalGraph& graph, const Edge& edge) {
    const char* arrow = edge.kind == EdgeKind::Bidirected ? " ↔ " : " → ";
    return graph.name(edge.from) + arrow + graph.name(edge.to);
}

/// `one` or `several`, with the names of the set as the first argument and `more` as the others.
template <typename... More>
Sentence about(const CausalGraph& graph, const VariableSet& set, const Phrase& one, const Phrase& several,
               const More&... more) {
    return (set.size() == 1 ? one : several)(list(graph, set), more...);
}

Sentence noEffectHeadline(const CausalGraph& graph, const Question& question) {
    return about(graph, question.treatments, phrase("identify", "In this graph, %1 has no effect on %2."),
                 phrase("identify", "In this graph, %1 have no effect on %2."),
                 list(graph, question.outcomes));
}

Sentence noEffectReason(const CausalGraph& graph, const Question& question) {
    return phrase("identify", "No directed path leads from %1 to %2, so whatever association the data show "
                              "is bias.")(list(graph, question.treatments), list(graph, question.outcomes));
}

/// Why nothing on the path can be used to close it: clauses of a list.
Sentence obstacles(const CausalGraph& graph, const AdjustmentProblem& problem, const Path& path) {
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
    std::vector<Sentence> parts;
    if (!latent.empty()) {
        parts.push_back(about(graph, latent, phrase("identify", "%1 is latent (not measured)"),
                              phrase("identify", "%1 are latent (not measured)")));
    }
    if (!affected.empty()) {
        parts.push_back(
            about(graph, affected,
                  phrase("identify", "%1 may not be adjusted for, being an effect of the treatment"),
                  phrase("identify", "%1 may not be adjusted for, being effects of the treatment")));
    }
    for (const Edge& edge : path.edges) {
        if (edge.kind == EdgeKind::Bidirected) {
            parts.push_back(phrase("identify", "%1 stands for a common cause that was not measured")(
                edgeText(graph, edge)));
        }
    }
    if (!colliders.empty()) {
        parts.push_back(about(
            graph, colliders,
            phrase("identify", "leaving the collider %1 alone would leave another biasing path open"),
            phrase("identify", "leaving the colliders %1 alone would leave another biasing path open")));
    }
    return enumeration(std::move(parts));
}

/// A path from an outcome to a selection variable all along the arrows.
bool isCaused(const Path& path) {
    return std::ranges::all_of(path.edges, [&](const Edge& edge) {
        const auto at = static_cast<std::size_t>(&edge - path.edges.data());
        return edge.kind == EdgeKind::Directed && edge.from == path.vertices[at];
    });
}

/// What selected the cases, and how it meets the question.
Sentence selectedReason(const CausalGraph& graph, const AdjustmentCheck& check) {
    const Sentence name = quoted(graph, *check.culprit);
    if (check.path.edges.empty()) {
        return phrase("identify",
                      "%1 decides which cases are in the data and is part of the question at the same "
                      "time.")(name);
    }
    const Phrase& how =
        isCaused(check.path)
            ? phrase("identify", "%1 decides which cases are in the data and depends on the outcome: %2.")
            : phrase("identify", "%1 decides which cases are in the data and is joined with the outcome by "
                                 "more than the effect: %2.");
    return how(name, text(graph, check.path));
}

} // namespace

Sentence quoted(const CausalGraph& graph, VariableId id) {
    return dovetail::quoted(graph.name(id));
}

Sentence list(const CausalGraph& graph, const VariableSet& set) {
    std::vector<Sentence> names;
    names.reserve(set.size());
    for (const VariableId id : set)
        names.push_back(quoted(graph, id));
    return enumeration(std::move(names));
}

Sentence setText(const CausalGraph& graph, const VariableSet& set) {
    if (set.empty()) return phrase("identify", "nothing");
    std::string text = "{";
    for (const VariableId id : set)
        text += (text.size() > 1 ? ", " : "") + graph.name(id);
    return text + "}";
}

void incomplete(Identification& answer, const CausalGraph& graph, const Question& question) {
    answer.verdict = Verdict::Incomplete;
    answer.headline = phrase("identify", "The question is not complete yet.");
    for (const VariableId id : question.treatments) {
        if (!question.outcomes.contains(id)) continue;
        answer.reason =
            phrase("identify", "%1 is marked both as treatment and as outcome.")(quoted(graph, id));
        answer.nextStep = phrase("identify", "Choose another variable as outcome, or as treatment.");
        return;
    }
    const bool noTreatment = question.treatments.empty();
    const bool noOutcome = question.outcomes.empty();
    if (graph.empty()) {
        answer.reason = phrase("identify", "The graph has no variables.");
        answer.nextStep =
            phrase("identify", "Draw the variables and the arrows between them, or open a graph.");
    } else if (noTreatment && noOutcome) {
        answer.reason = phrase("identify", "No variable is marked as treatment, and none as outcome.");
        answer.nextStep =
            phrase("identify", "Mark the variable that would be set as treatment and the one you "
                               "care about as outcome.");
    } else if (noTreatment) {
        answer.reason = phrase("identify", "No variable is marked as treatment.");
        answer.nextStep = phrase("identify", "Mark the variable that would be set as treatment.");
    } else {
        answer.reason = phrase("identify", "No variable is marked as outcome.");
        answer.nextStep = phrase("identify", "Mark the variable that you care about as outcome.");
    }
}

void unmeasured(Identification& answer, const CausalGraph& graph, const VariableSet& latent) {
    answer.headline = phrase("identify", "The effect cannot be computed by adjustment.");
    answer.reason = about(graph, latent,
                          phrase("identify", "%1 is latent: without measurements of treatment and outcome "
                                             "there is nothing to compare."),
                          phrase("identify", "%1 are latent: without measurements of treatment and outcome "
                                             "there is nothing to compare."));
    answer.nextStep = phrase("identify", "Take the mark “latent” off if there are data, or ask about "
                                         "measured variables.");
    if (!answer.hasCausalPath)
        answer.nextStep += phrase("identify", "(The graph already says that the effect is zero.)");
}

void identified(Identification& answer, const CausalGraph& graph, const Question& question) {
    const VariableSet& set = answer.minimalSets.front();
    const std::size_t count = answer.minimalSets.size();
    const Sentence treatments = list(graph, question.treatments);
    const Sentence outcomes = list(graph, question.outcomes);
    if (!answer.hasCausalPath) {
        answer.headline = noEffectHeadline(graph, question);
        answer.reason = noEffectReason(graph, question);
        answer.reason +=
            set.empty() ? phrase("identify",
                                 "No biasing path is open either: the graph expects them to be independent.")
                        : phrase("identify", "It should vanish after adjusting for %1.")(setText(graph, set));
        answer.nextStep =
            phrase("identify", "If you expect an effect, draw the path it takes; otherwise check "
                               "with data whether the association really vanishes.");
        return;
    }
    if (set.empty()) {
        answer.headline = phrase("identify", "The effect can be computed without adjustment.");
        answer.reason =
            phrase("identify", "No biasing path between %1 and %2 is open, so their association is "
                               "the effect.")(treatments, outcomes);
        answer.nextStep =
            phrase("identify", "Estimate the effect from data; leave effects of the treatment out "
                               "of the adjustment.");
        return;
    }
    answer.headline = phrase("identify", "The effect can be computed by adjustment.");
    answer.reason =
        phrase("identify", "Adjusting for %1 closes every biasing path from %2 to %3 and leaves the "
                           "causal paths open.")(setText(graph, set), treatments, outcomes);
    if (!answer.complete) {
        answer.reason +=
            countedPhrase("identify", "More than %n smallest possible sets exist; the list is cut.",
                          "More than %n smallest possible sets exist; the list is cut.", count);
    } else if (count > 1) {
        answer.reason += countedPhrase("identify", "%n sets do so without a superfluous member.",
                                       "%n set does so without a superfluous member.", count);
    }
    answer.nextStep =
        count > 1
            ? phrase("identify", "Choose the set that is measured best, then estimate the effect from data.")
            : phrase("identify", "Estimate the effect from data with this set.");
}

void selectionIsHarmless(Identification& answer, const CausalGraph& graph, const Question& question) {
    const VariableSet selected = graph.withRole(Role::Selected);
    if (selected.empty()) return;
    answer.reason +=
        about(graph, selected,
              phrase("identify", "That %1 decides which cases are in the data does not bias this: apart from "
                                 "the effect nothing joins it with %2."),
              phrase("identify", "That %1 decide which cases are in the data does not bias this: apart from "
                                 "the effect nothing joins them with %2."),
              list(graph, question.outcomes));
}

void marksInTheWay(Identification& answer, const CausalGraph& graph, const Question& question,
                   const AdjustmentCheck& check, const VariableSet& marked) {
    answer.headline = phrase("identify", "The variables marked as adjusted spoil the adjustment.");
    if (check.culprit) {
        const VariableId id = *check.culprit;
        const Sentence name = quoted(graph, id);
        if (check.problem == Problem::OverlapsQuestion) {
            answer.reason = phrase("identify", "%1 is marked as adjusted but also decides which cases are in "
                                               "the data.")(name);
        } else if (graph.variable(id).roles.has(Role::Latent)) {
            answer.reason =
                phrase("identify", "%1 is marked as adjusted but is latent, so there is nothing to "
                                   "adjust with.")(name);
        } else {
            answer.reason =
                phrase("identify",
                       "%1 is marked as adjusted but is an effect of %2 on or behind a causal "
                       "path; adjusting for it distorts the effect.")(name, list(graph, question.treatments));
        }
        answer.nextStep = phrase("identify", "Take the mark “adjusted” off %1.")(name);
        return;
    }
    answer.reason = phrase("identify", "With %1 adjusted, the biasing path %2 stays open whatever else is "
                                       "adjusted for.")(list(graph, marked), text(graph, check.path));
    VariableSet opened;
    for (std::size_t i = 1; i + 1 < check.path.vertices.size(); ++i) {
        if (check.path.isCollider(i)) opened.insert(check.path.vertices[i]);
    }
    if (!opened.empty())
        answer.reason += phrase("identify", "Adjusting opens it at %1.")(list(graph, opened));
    answer.nextStep = phrase("identify", "Take the mark “adjusted” off; without such marks there is a valid "
                                         "adjustment set.");
}

void openPath(Identification& answer, const CausalGraph& graph, const Question& question,
              const AdjustmentProblem& problem, const Path& path, const std::vector<Edge>& confounded,
              const VariableSet& together) {
    answer.headline = answer.hasCausalPath
                          ? phrase("identify", "The effect cannot be computed by adjustment.")
                          : noEffectHeadline(graph, question);
    const std::string drawn = text(graph, path);
    if (path.edges.size() == 1 && path.edges[0].kind == EdgeKind::Directed) {
        answer.reason = phrase("identify", "The arrow %1 runs from outcome to treatment; nothing lies on it "
                                           "that could be adjusted for.")(edgeText(graph, path.edges[0]));
    } else if (path.edges.size() == 1) {
        answer.reason =
            phrase("identify", "The biasing path %1 stays open whatever is adjusted for: it stands "
                               "for a common cause that was not measured.")(drawn);
    } else {
        answer.reason = phrase("identify", "The biasing path %1 stays open whatever is adjusted for: %2.")(
            drawn, obstacles(graph, problem, path));
    }
    if (!answer.hasCausalPath) {
        answer.reason = textOf({noEffectReason(graph, question), answer.reason});
        answer.nextStep = phrase("identify", "If you expect an effect, draw the path it takes.");
        return;
    }

    std::vector<Sentence> measured;
    if (!answer.wouldSuffice.empty()) measured.push_back(list(graph, answer.wouldSuffice));
    for (const Edge& edge : confounded) {
        measured.push_back(phrase("identify", "the common cause behind %1")(edgeText(graph, edge)));
    }
    if (measured.empty()) {
        answer.nextStep = phrase("identify", "Measuring more does not help; check the arrows on this path.");
        return;
    }
    const bool one = answer.wouldSuffice.size() + confounded.size() == 1;
    const Sentence what = enumeration(std::move(measured));
    if (together.empty()) {
        answer.nextStep =
            (one ? phrase("identify", "If %1 were measured, adjusting for it would be enough.")
                 : phrase("identify", "If %1 were measured, adjusting for them would be enough."))(what);
    } else {
        answer.nextStep =
            (one ? phrase("identify",
                          "If %1 were measured, adjusting for it together with %2 would be enough.")
                 : phrase("identify",
                          "If %1 were measured, adjusting for them together with %2 would be enough."))(
                what, setText(graph, together));
    }
}

void byFormula(Identification& answer, const CausalGraph& graph, const Question& question) {
    if (!answer.hasCausalPath) return; // said by openPath: there is no effect
    if (answer.frontdoorSet) {
        answer.headline = phrase("identify", "The effect can be computed by the front-door formula.");
        answer.reason +=
            phrase("identify", "But every directed path from %1 to %2 runs through %3, and neither half of "
                               "the way is confounded beyond what the data show.")(
                list(graph, question.treatments), list(graph, question.outcomes),
                list(graph, *answer.frontdoorSet));
    } else {
        answer.headline = phrase("identify", "The effect can be computed, though not by adjustment.");
        answer.reason +=
            phrase("identify", "But the parts into which unobserved causes divide the graph can be "
                               "computed one by one, and together they give the effect.");
    }
    answer.nextStep = phrase("identify", "Estimate the effect from data by the formula below.");
}

void undecided(Identification& answer) {
    answer.headline = phrase("identify", "Not decided in the time given.");
    answer.reason +=
        phrase("identify", "Whether another formula gives the effect was not found out: the search "
                           "was stopped.");
    answer.nextStep += phrase("identify", "Or let it be searched for longer.");
}

void notIdentified(Identification& answer, const CausalGraph& graph, const Question& question) {
    answer.headline =
        phrase("identify", "The effect cannot be computed from these variables, however large the data.");
    const Hedge& hedge = *answer.hedge;
    VariableSet outer;
    std::ranges::set_difference(hedge.larger, hedge.smaller, std::inserter(outer, outer.end()));
    answer.reason +=
        phrase("identify", "No other formula exists: %1 and %2 are tied together by unobserved causes, so "
                           "that two models can agree on all data and disagree on the effect of %3.")(
            list(graph, outer), list(graph, hedge.smaller), list(graph, question.treatments));
    answer.nextStep +=
        phrase("identify", "An experiment is another way, or an instrument with further assumptions.");
}

void selectedByOutcome(Identification& answer, const CausalGraph& graph, const Question& question,
                       const AdjustmentCheck& check) {
    answer.headline = phrase("identify", "The effect cannot be computed by adjustment from selected cases.");
    answer.reason = selectedReason(graph, check);
    const Sentence name = quoted(graph, *check.culprit);
    if (answer.withOutsideData) {
        const auto& [set, external] = *answer.withOutsideData;
        const Sentence adjusted = setText(graph, set);
        if (set == external) {
            answer.nextStep =
                about(graph, external,
                      phrase("identify",
                             "If %1 was also measured among all cases, selected or not (in a census, say), "
                             "adjusting for %2 with its distribution from there would be enough."),
                      phrase("identify",
                             "If %1 were also measured among all cases, selected or not (in a census, say), "
                             "adjusting for %2 with its distribution from there would be enough."),
                      adjusted);
        } else {
            answer.nextStep =
                about(graph, external,
                      phrase("identify",
                             "If %1 was also measured among all cases, selected or not (in a census, say), "
                             "adjusting for %2 with the distribution of %3 from there would be enough."),
                      phrase("identify",
                             "If %1 were also measured among all cases, selected or not (in a census, say), "
                             "adjusting for %2 with the distribution of %3 from there would be enough."),
                      adjusted, setText(graph, external));
        }
        answer.nextStep += phrase("identify", "Or use data that were not selected by %1, or take the mark "
                                              "“selected” off if they were not.")(name);
    } else {
        answer.nextStep = phrase("identify", "Use data that were not selected by %1, or take the mark "
                                             "“selected” off if they were not.")(name);
    }
    if (!answer.hasCausalPath) {
        answer.nextStep += about(graph, question.treatments,
                                 phrase("identify", "(The graph already says that %1 has no effect.)"),
                                 phrase("identify", "(The graph already says that %1 have no effect.)"));
    }
}

void randomised(Identification& answer, const CausalGraph& drawn) {
    VariableSet cut;
    for (const VariableId id : drawn.withRole(Role::Randomised)) {
        if (!drawn.parents(id).empty() || !drawn.siblings(id).empty()) cut.insert(id);
    }
    answer.reason += about(drawn, cut, phrase("identify", "%1 is randomised: arrows into it do not count."),
                           phrase("identify", "%1 are randomised: arrows into them do not count."));
}

Sentence verdictOn(const CausalGraph& graph, const AdjustmentProblem& problem, const VariableSet& adjusted,
                   const AdjustmentCheck& check) {
    const bool direct = problem.question().effect == graph::EffectKind::Direct;
    const Sentence set = setText(graph, adjusted);
    switch (check.problem) {
    case Problem::None:
        return (direct
                    ? phrase("identify", "Adjusting for %1 closes every biasing path and every indirect one.")
                    : phrase("identify", "Adjusting for %1 closes every biasing path and leaves the causal "
                                         "paths open."))(set);
    case Problem::OverlapsQuestion:
        return phrase("identify",
                      "%1 is a treatment, an outcome or a selection variable, and none of these can "
                      "be adjusted for.")(quoted(graph, *check.culprit));
    case Problem::Forbidden:
        return (direct ? phrase("identify", "%1 is an outcome's effect and may not be adjusted for.")
                       : phrase("identify",
                                "%1 is an effect of the treatment on or behind a causal path; "
                                "adjusting for it distorts the effect."))(quoted(graph, *check.culprit));
    case Problem::SelectedByOutcome: {
        const Sentence culprit = quoted(graph, *check.culprit);
        if (check.path.edges.empty()) {
            return phrase("identify",
                          "The cases were selected by %1, which is part of the question.")(culprit);
        }
        return (isCaused(check.path)
                    ? phrase("identify", "The cases were selected by %1, which depends on the outcome: %2.")
                    : phrase("identify", "The cases were selected by %1, which is joined with the outcome by "
                                         "more than the effect: %2."))(culprit, text(graph, check.path));
    }
    case Problem::OpenPath:
        break;
    }
    return phrase("identify", "With %1 adjusted, the path %2 is open.")(set, text(graph, check.path));
}

} // namespace dovetail::identify::explain
