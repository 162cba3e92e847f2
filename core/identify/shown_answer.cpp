// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/shown_answer.h"

#include "core/estimand/simplification.h"
#include "core/graph/effects/frontdoor.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/district_engine.h"
#include "core/identify/verification.h"

namespace dovetail::identify {

using estimand::Expression;
using graph::CausalGraph;
using graph::VariableSet;

namespace {

VariableSet askedVariables(const EffectQuery& query) {
    VariableSet all = query.outcomes;
    all.insert(query.treatments.begin(), query.treatments.end());
    all.insert(query.given.begin(), query.given.end());
    return all;
}

} // namespace

EffectAnswer shownAnswer(const CausalGraph& graph, const EffectQuery& query, const graph::ListClock& clock) {
    EffectAnswer answer = identifyEffect(graph, query, clock);
    if (!answer.estimand) return answer;
    const VariableSet asked = askedVariables(query);
    VariableSet named = asked;
    for (const estimand::Symbol symbol : estimand::symbolsNamed(*answer.estimand))
        named.insert(symbol.variable);
    // What is above all that the formula names separates it as the whole graph does.
    const CausalGraph above = graph::ancestralGraph(graph, named);
    const Expression found = *answer.estimand;
    const Expression shorter = estimand::simplified(found, above, clock);
    const bool canBeShown = shorter.size() <= longestShown;
    answer.estimand = canBeShown ? shorter : found;
    // Every rule is proven; that nothing wrong is shown must not rest on a proof without a mistake.
    constexpr std::uint64_t seed = 1;
    Verification verification = verify(above, query, *answer.estimand, seed, clock);
    if (verification == Verification::Wrong && canBeShown) {
        answer.estimand = found;
        verification = verify(above, query, found, seed, clock);
    }
    answer.checked = verification == Verification::Right;
    if (verification == Verification::Wrong) { // a mistake of ours: better no answer than this one
        answer.estimand.reset();
        answer.decided = false;
        return answer;
    }
    answer.estimand = estimand::withDistinctIndices(*answer.estimand, estimand::symbolsOf(asked));
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
