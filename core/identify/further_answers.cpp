// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/further_answers.h"

#include "core/base/sorted_sets.h"
#include "core/graph/subgraphs.h"
#include "core/identify/district_engine.h"
#include "core/identify/explanation.h"
#include "core/identify/selection_remedies.h"

namespace dovetail::identify {

using explain::list;
using graph::CausalGraph;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

bool canBeAsked(const CausalGraph& graph, const Question& question) {
    const VariableSet asked = united(question.treatments, question.outcomes);
    return !question.treatments.empty() && !question.outcomes.empty() &&
           !meets(question.treatments, question.outcomes) && !meets(asked, graph.withRole(Role::Latent));
}

std::string printed(const CausalGraph& graph, const VariableSet& set) {
    return estimand::print(estimand::symbolsOf(set), graph);
}

} // namespace

FurtherAnswers furtherAnswers(const CausalGraph& drawn, const Question& question,
                              const graph::ListLimits& limits, const Progress& progress) {
    const CausalGraph graph = graph::randomisedGraph(drawn);
    FurtherAnswers answers;
    if (!canBeAsked(graph, question)) return answers;
    if (!graph.withRole(Role::Selected).empty()) {
        answers.remedies = selectionRemedies(graph, question, limits, progress);
        return answers;
    }
    const EffectQuery query{question.outcomes, question.treatments, {}};
    const EffectAnswer answer = identifyEffect(graph, query, graph::ListClock(limits, progress));
    answers.remedies.complete = answer.decided;
    if (answer.decided && !answer.identified()) {
        if (question.treatments.size() == 1 && question.outcomes.size() == 1) {
            answers.instruments = graph::instruments(graph, *question.treatments.begin(),
                                                     *question.outcomes.begin(), limits, progress);
        }
        answers.remedies = remedies(graph, query, limits, progress);
    }
    answers.mediation = mediation(graph, question, graph::ListClock(limits, progress));
    return answers;
}

Sentence instrumentText(const CausalGraph& graph, const Question& question,
                        const graph::Instrument& instrument) {
    const Sentence self = list(graph, {instrument.instrument});
    const std::string condition = instrument.given.empty() ? "" : " | " + printed(graph, instrument.given);
    const std::string z = estimand::print({instrument.instrument}, graph);
    const std::string ratio = "cov(" + printed(graph, question.outcomes) + ", " + z + condition + ") / cov(" +
                              printed(graph, question.treatments) + ", " + z + condition + ")";
    if (instrument.given.empty()) {
        return phrase("identify", "%1 is an instrument: under the further assumption that the effect is the "
                                  "same for every case and linear, it is %2.")(self, ratio);
    }
    return phrase("identify", "%1 is an instrument given %2: under the further assumption that the effect is "
                              "the same for every case and linear, it is %3.")(
        self, list(graph, instrument.given), ratio);
}

Sentence remedyText(const CausalGraph& graph, const Question& question, const Remedy& remedy) {
    const bool one = remedy.variables.size() == 1;
    const Sentence variables = list(graph, remedy.variables);
    switch (remedy.kind) {
    case Remedy::Kind::Measure:
        return (one ? phrase("identify", "Measure %1, which is latent now.")
                    : phrase("identify", "Measure %1, which are latent now."))(variables);
    case Remedy::Kind::Experiment:
        if (remedy.variables == question.treatments) {
            return (one ? phrase("identify", "Make an experiment on %1 itself.")
                        : phrase("identify", "Make an experiment on %1 themselves."))(variables);
        }
        return phrase("identify",
                      "Add an experiment that sets %1 and measures the other variables.")(variables);
    case Remedy::Kind::Census:
        return phrase("identify",
                      "Measure %1 among all cases, too, selected or not (in a census, say).")(variables);
    case Remedy::Kind::Unselected: {
        VariableSet causes;
        for (const graph::Edge& edge : remedy.edges)
            causes.insert(edge.from);
        return phrase("identify", "Get cases that were not selected by %1.")(list(graph, causes));
    }
    case Remedy::Kind::Unconfounded:
        break;
    }
    Sentence pairs;
    for (const graph::Edge& edge : remedy.edges) {
        const Sentence pair = phrase("identify", "%1 and %2")(explain::quoted(graph, edge.from),
                                                              explain::quoted(graph, edge.to));
        pairs = pairs.empty() ? pair : phrase("identify", "%1, and of %2")(pairs, pair);
    }
    return phrase("identify", "Rule out, or measure, the hidden common cause of %1.")(pairs);
}

Sentence mediationText(const CausalGraph& graph, const Question& question, const Mediation& mediation) {
    const Phrase& told =
        mediation.fromObservations ? phrase("identify", "The natural direct and indirect effect of %1 on %2 "
                                                        "through %3 can be computed from the data.")
        : mediation.fromExperiments
            ? phrase("identify", "The natural direct and indirect effect of %1 on %2 through %3 cannot be "
                                 "computed from these data, but from experiments.")
            : phrase("identify",
                     "The natural direct and indirect effect of %1 on %2 through %3 cannot be told "
                     "apart, not even by experiments.");
    return told(list(graph, question.treatments), list(graph, question.outcomes),
                list(graph, mediation.mediators));
}

std::string mediationFormula(const CausalGraph& graph, const Question& question, const Mediation& mediation,
                             estimand::Notation notation) {
    if (!mediation.fromObservations) return {};
    const auto symbols = [&](const VariableSet& set, std::uint16_t primes) {
        std::string text;
        for (const VariableId id : set)
            text += (text.empty() ? "" : ", ") + estimand::print({id, primes}, graph, notation);
        return text;
    };
    const auto below = [&](const std::string& index) {
        return notation == estimand::Notation::Rich ? "<sub>" + index + "</sub>" : "_{" + index + "}";
    };
    std::string world = symbols(question.treatments, 0);
    for (const VariableId id : mediation.mediators) {
        world += ", " + estimand::print({id}, graph, notation) + below(symbols(question.treatments, 1));
    }
    std::string events;
    for (const VariableId id : question.outcomes)
        events += (events.empty() ? "" : ", ") + estimand::print({id}, graph, notation) + below(world);
    return "P(" + events + ") = " + estimand::print(*mediation.fromObservations, graph, {notation, {}});
}

} // namespace dovetail::identify
