// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/mediation.h"

#include "core/base/sorted_sets.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/counterfactual.h"
#include "core/identify/counterfactual_verification.h"

namespace dovetail::identify {

using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// Between treatments and outcomes by arrows that pass no treatment; measured.
VariableSet mediatorsOf(const CausalGraph& graph, const Question& question) {
    const VariableSet below = graph::descendants(graph, question.treatments);
    const CausalGraph cut = graph::mutilatedGraph(graph, question.treatments);
    const VariableSet above = graph::ancestors(cut, question.outcomes);
    VariableSet between = intersection(below, above);
    between = difference(between, united(question.treatments, question.outcomes));
    return difference(between, graph.withRole(graph::Role::Latent));
}

CounterfactualQuery crossWorlds(const Question& question, const VariableSet& mediators) {
    std::map<VariableId, CounterfactualVariable::Setting> first;
    std::map<VariableId, CounterfactualVariable::Setting> second;
    for (const VariableId id : question.treatments) {
        first.emplace(id, estimand::Symbol{id});
        second.emplace(id, estimand::Symbol{id, 1});
    }
    for (const VariableId id : mediators)
        first.emplace(id, std::make_shared<const CounterfactualVariable>(CounterfactualVariable{id, second}));
    CounterfactualQuery query;
    for (const VariableId id : question.outcomes)
        query.events.push_back({{id, first}, estimand::Symbol{id}});
    return query;
}

} // namespace

std::optional<Mediation> mediation(const CausalGraph& graph, const Question& question,
                                   const graph::ListClock& clock) {
    const VariableSet asked = united(question.treatments, question.outcomes);
    if (question.treatments.empty() || question.outcomes.empty() ||
        meets(question.treatments, question.outcomes) || meets(asked, graph.withRole(graph::Role::Latent))) {
        return std::nullopt;
    }
    Mediation answer{mediatorsOf(graph, question), {}, {}, false};
    if (answer.mediators.empty()) return std::nullopt;
    const CounterfactualQuery query = crossWorlds(question, answer.mediators);
    CounterfactualAnswer found = identifyCounterfactual(graph, query, clock);
    if (!found.decided) return std::nullopt;
    answer.checked = true;
    for (const auto* formula : {&found.fromExperiments, &found.fromObservations}) {
        if (!*formula) continue;
        constexpr std::uint64_t seed = 1;
        const Verification verification = verify(graph, query, **formula, seed, clock);
        if (verification == Verification::Wrong) return std::nullopt; // a mistake of ours: nothing is told
        answer.checked = answer.checked && verification == Verification::Right;
    }
    estimand::Symbols named = estimand::symbolsOf(asked);
    for (const VariableId id : question.treatments)
        named.insert({id, 1});
    for (auto* formula : {&found.fromExperiments, &found.fromObservations}) {
        if (*formula) *formula = estimand::withDistinctIndices(**formula, named);
    }
    answer.fromExperiments = std::move(found.fromExperiments);
    answer.fromObservations = std::move(found.fromObservations);
    return answer;
}

} // namespace dovetail::identify
