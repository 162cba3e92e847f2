// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/shown_answer.h"

#include "core/estimand/simplification.h"
#include "core/identify/district_engine.h"
#include "core/identify/verification.h"

namespace dovetail::identify {

EffectAnswer shownAnswer(const graph::CausalGraph& graph, const EffectQuery& query) {
    constexpr std::size_t mostVariables = 60;
    EffectAnswer answer = identifyEffect(graph, query);
    if (!answer.estimand) return answer;
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

} // namespace dovetail::identify
