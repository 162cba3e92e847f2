// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/formula_check.h"

#include "core/graph/subgraphs.h"
#include "core/identify/verification.h"

namespace dovetail::identify {

using estimand::Expression;
using graph::CausalGraph;
using graph::Role;
using graph::VariableSet;

Check checkOf(const CausalGraph& drawn, const Question& question, const Expression& formula,
              const graph::ListClock& clock) {
    const CausalGraph graph = graph::randomisedGraph(drawn);
    constexpr std::uint64_t seed = 1;
    switch (verify(graph, {question.outcomes, question.treatments, {}}, formula, seed, clock)) {
    case Verification::Right:
        return Check::Right;
    case Verification::Wrong:
        return Check::Wrong;
    case Verification::Undecided:
        break;
    }
    return Check::Open;
}

std::optional<Expression> toldFormula(const CausalGraph& drawn, const Question& question,
                                      const Identification& answer,
                                      const std::optional<VariableSet>& adjusted) {
    if (answer.formula) return answer.formula;
    if (answer.verdict != Verdict::IdentifiedByAdjustment) return std::nullopt;
    if (adjusted) return adjustmentEstimand(question, *adjusted, drawn.withRole(Role::Selected));
    if (!answer.hasCausalPath) return estimand::probability(estimand::symbolsOf(question.outcomes));
    if (answer.minimalSets.empty()) return std::nullopt;
    return adjustmentEstimand(question, answer.minimalSets.front(), drawn.withRole(Role::Selected));
}

Sentence checkText(Check check) {
    switch (check) {
    case Check::None:
        break;
    case Check::Right:
        return phrase("identify",
                      "Checked: in a random model of this graph the formula gives the true effect.");
    case Check::Wrong:
        return phrase("identify", "A check on a random model of this graph contradicts the formula, so it is "
                                  "not shown. This is a mistake of the program: please report it.");
    case Check::Open:
        return phrase("identify", "Not checked: the comparison with a random model of this graph was not "
                                  "through in the time given.");
    }
    return {};
}

} // namespace dovetail::identify
