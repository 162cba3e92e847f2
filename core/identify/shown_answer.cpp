// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/shown_answer.h"

#include "core/estimand/simplification.h"
#include "core/graph/effects/frontdoor.h"
#include "core/graph/separation.h"
#include "core/identify/district_engine.h"
#include "core/identify/verification.h"

namespace dovetail::identify {

EffectAnswer shownAnswer(const graph::CausalGraph& graph, const EffectQuery& query) {
    constexpr std::size_t mostVariables = 60;
    EffectAnswer answer = identifyEffect(graph, query);
    if (!answer.estimand || answer.estimand->size() > longestShown) return answer;
    if (graph.size() <= mostVariables) {
        // Every rule is proven; that nothing wrong is shown must not rest on a proof without a mistake.
        const auto shorter = estimand::simplified(*answer.estimand, graph);
        if (verify(graph, query, shorter) != Verification::Wrong) answer.estimand = shorter;
    }
    estimand::Symbols asked;
    for (const auto* set : {&query.outcomes, &query.treatments, &query.given}) {
        for (const graph::VariableId id : *set)
            asked.insert({id});
    }
    answer.estimand = estimand::withDistinctIndices(*answer.estimand, asked);
    return answer;
}

std::optional<graph::VariableSet> frontdoorSetOf(const graph::CausalGraph& graph, const EffectQuery& query,
                                                 const estimand::Expression& estimand) {
    graph::VariableSet unavailable = graph.withRole(graph::Role::Latent);
    const graph::VariableSet below = graph::descendants(graph, query.treatments);
    const graph::VariableSet above = graph::ancestors(graph, query.outcomes);
    for (const graph::Variable& variable : graph.variables()) {
        if (!below.contains(variable.id) || !above.contains(variable.id)) unavailable.insert(variable.id);
    }
    const graph::FrontdoorProblem problem(graph, query.treatments, query.outcomes);
    const auto set = problem.oneMinimal({{}, unavailable});
    if (!set) return std::nullopt;
    for (const estimand::Symbol symbol : estimand::symbolsNamed(estimand)) {
        const graph::VariableId id = symbol.variable;
        if (!set->contains(id) && !query.treatments.contains(id) && !query.outcomes.contains(id))
            return std::nullopt;
    }
    return set;
}

} // namespace dovetail::identify
