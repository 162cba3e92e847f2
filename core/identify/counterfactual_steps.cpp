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
    return {condition ? "Ancestors of the condition (Correa, Lee and Bareinboim 2021, theorem 2)"
                      : "Ancestors of the event (Correa, Lee and Bareinboim 2021, theorem 2)",
            "With all its counterfactual ancestors the " + std::string(condition ? "condition" : "event") +
                " is about " + explain::list(graph, variables) + ", each in the world that its index names.",
            mechanismsText(graph, mechanisms, over), variables, variables};
}

ExplainedStep experimentStep(const CausalGraph& graph, const std::vector<Mechanism>& district,
                             const estimand::Expression& gives) {
    const VariableSet members = variablesOf(district);
    const bool observed = surroundings(district) == members;
    return {"District (theorems 3 and 4)",
            explain::list(graph, members) +
                (members.size() == 1 ? " is a district of its own" : " are one district") +
                (observed
                     ? " that nothing else affects: it is as it is observed."
                     : " and asked for in a single world, so that an experiment on its parents shows it."),
            formulaText(graph, district, gives), surroundings(district), members};
}

ExplainedStep twoWorldsStep(const CausalGraph& graph, const std::vector<Mechanism>& district) {
    const VariableSet members = variablesOf(district);
    return {"Two worlds at once (theorem 4)",
            "The district of " + explain::list(graph, members) + " is asked for in two worlds at once, " +
                mechanismsText(graph, district) + ", which no experiment shows together.",
            {},
            surroundings(district),
            members};
}

ExplainedStep observationStep(const CausalGraph& graph, const std::vector<Mechanism>& district,
                              const std::optional<estimand::Expression>& gives) {
    const VariableSet members = variablesOf(district);
    if (!gives) {
        return {"Not from observations (ID)",
                "What an experiment would tell about " + explain::list(graph, members) +
                    " is not identified from observations.",
                {},
                surroundings(district),
                members};
    }
    return {"From observations (ID)",
            "What an experiment would tell about " + explain::list(graph, members) +
                " follows from the observed distribution.",
            formulaText(graph, district, *gives), surroundings(district), members};
}

} // namespace dovetail::identify
