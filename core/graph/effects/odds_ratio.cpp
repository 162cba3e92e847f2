// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/odds_ratio.h"

namespace dovetail::graph {

AdjustmentCheck checkOddsRatioSet(const CausalGraph& graph, VariableId treatment, VariableId outcome,
                                  VariableId selected, const VariableSet& set) {
    using Problem = AdjustmentCheck::Problem;
    if (set.contains(selected) || selected == treatment || selected == outcome) {
        return {Problem::OverlapsQuestion, selected};
    }
    AdjustmentCheck check = AdjustmentProblem(graph, {{treatment}, {outcome}}).check(set);
    if (!check.valid()) return check;
    VariableSet given = set;
    given.insert(outcome);
    if (auto path = openPath(graph, {treatment}, {selected}, given)) {
        return {Problem::SelectedByOutcome, selected, std::move(*path)};
    }
    return check;
}

} // namespace dovetail::graph
