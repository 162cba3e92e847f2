// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/counterfactual_steps.h"

#include "core/identify/explanation.h"
#include "core/identify/shown_answer.h"

namespace dovetail::identify {

using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableSet;

namespace {

VariableSet variablesOf(const std::vector<Mechanism>& mechanisms) {
    VariableSet variables;
    for (const Mechanism& mechanism : mechanisms)
        variables.insert(mechanism.variable);
    return variables;
}

/// With the parents of the members.
VariableSet surroundings(const std::vector<Mechanism>& mechanisms) {
    VariableSet variables = variablesOf(mechanisms);
    for (const Mechanism& mechanism : mechanisms) {
        for (const auto& [parent, value] : mechanism.parents)
            variables.insert(parent);
    }
    return variables;
}

std::string text(const CausalGraph& graph, const Mechanism& mechanism) {
    std::string parents;
    for (const auto& [parent, value] : mechanism.parents)
        parents += (parents.empty() ? "" : ", ") + estimand::print(value, graph);
    const std::string value = estimand::print(mechanism.value, graph);
    return parents.empty() ? value : value + "_{" + parents + "}";
}

std::string formulaText(const CausalGraph& graph, const std::vector<Mechanism>& district,
                        const estimand::Expression& gives) {
    if (gives.size() > longestShown) return {};
    return mechanismsText(graph, district) + " = " + estimand::print(gives, graph);
}

} // namespace

std::string mechanismsText(const CausalGraph& graph, const std::vector<Mechanism>& mechanisms,
                           const Symbols& over) {
    const std::string sum = estimand::print(over, graph);
    std::string all;
    for (const Mechanism& mechanism : mechanisms)
        all += (all.empty() ? "" : ", ") + text(graph, mechanism);
    return (sum.empty() ? "" : "Σ_{" + sum + "} ") + "P(" + all + ")";
}

ExplainedStep ancestorsStep(const CausalGraph& graph, const std::vector<Mechanism>& mechanisms,
                            const Symbols& over, bool condition) {
    const VariableSet variables = variablesOf(mechanisms);
    const Phrase& rule =
        condition
            ? phrase("derivation", "Ancestors of the condition (Correa, Lee and Bareinboim 2021, theorem 2)")
            : phrase("derivation", "Ancestors of the event (Correa, Lee and Bareinboim 2021, theorem 2)");
    const Phrase& sentence =
        condition
            ? phrase("derivation", "With all its counterfactual ancestors the condition is about %1, each "
                                   "in the world that its index names.")
            : phrase("derivation", "With all its counterfactual ancestors the event is about %1, each in "
                                   "the world that its index names.");
    return {rule, sentence(explain::list(graph, variables)), mechanismsText(graph, mechanisms, over),
            variables, variables};
}

ExplainedStep experimentStep(const CausalGraph& graph, const std::vector<Mechanism>& district,
                             const estimand::Expression& gives) {
    const VariableSet members = variablesOf(district);
    const bool observed = surroundings(district) == members;
    const bool one = members.size() == 1;
    Phrase told =
        phrase("derivation", "%1 is a district of its own that nothing else affects: it is as it is "
                             "observed.");
    if (observed && !one) {
        told =
            phrase("derivation", "%1 are one district that nothing else affects: it is as it is observed.");
    } else if (!observed && one) {
        told = phrase("derivation", "%1 is a district of its own and asked for in a single world, so that an "
                                    "experiment on its parents shows it.");
    } else if (!observed) {
        told =
            phrase("derivation", "%1 are one district and asked for in a single world, so that an experiment "
                                 "on its parents shows it.");
    }
    return {phrase("derivation", "District (theorems 3 and 4)"), told(explain::list(graph, members)),
            formulaText(graph, district, gives), surroundings(district), members};
}

ExplainedStep twoWorldsStep(const CausalGraph& graph, const std::vector<Mechanism>& district) {
    const VariableSet members = variablesOf(district);
    return {phrase("derivation", "Two worlds at once (theorem 4)"),
            phrase("derivation", "The district of %1 is asked for in two worlds at once, %2, which no "
                                 "experiment shows together.")(explain::list(graph, members),
                                                               mechanismsText(graph, district)),
            {},
            surroundings(district),
            members};
}

ExplainedStep observationStep(const CausalGraph& graph, const std::vector<Mechanism>& district,
                              const std::optional<estimand::Expression>& gives) {
    const VariableSet members = variablesOf(district);
    const Sentence names = explain::list(graph, members);
    if (!gives) {
        return {phrase("derivation", "Not from observations (ID)"),
                phrase("derivation",
                       "What an experiment would tell about %1 is not identified from observations.")(names),
                {},
                surroundings(district),
                members};
    }
    return {phrase("derivation", "From observations (ID)"),
            phrase("derivation",
                   "What an experiment would tell about %1 follows from the observed distribution.")(names),
            formulaText(graph, district, *gives), surroundings(district), members};
}

} // namespace dovetail::identify
