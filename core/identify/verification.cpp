// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/verification.h"

#include "core/estimand/evaluation.h"
#include "core/graph/subgraphs.h"
#include "core/scm/discrete_model.h"

#include <algorithm>
#include <cmath>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;

Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed, const graph::ListClock& clock) {
    graph::VariableSet named = query.outcomes;
    named.insert(query.treatments.begin(), query.treatments.end());
    named.insert(query.given.begin(), query.given.end());
    for (const Symbol symbol : estimand::symbolsNamed(estimand))
        named.insert(symbol.variable);
    Random random(seed);
    scm::DiscreteShape shape;
    std::size_t largest = std::size_t{1} << 16;
    if (clock.left()) {
        shape.largestTable = std::size_t{1} << 14; // well under a millisecond each
        largest = shape.largestTable;
    }
    const auto model = scm::DiscreteModel::random(graph::ancestralGraph(graph, named), random, shape);
    if (!model || clock.over()) return Verification::Undecided;
    const auto truth = model->effect(query.outcomes, query.treatments, query.given);
    if (!truth) return Verification::Undecided;
    const auto value = estimand::evaluate(estimand, *model, largest, clock);
    if (!value || truth->values().size() > largest || value->values().size() > largest)
        return Verification::Undecided;
    // Where the formula names a variable that the query does not, all of its values have to give the same.
    const Factor difference = *truth + Factor(-1) * *value;
    constexpr double tolerance = 1e-9;
    const bool right =
        std::ranges::all_of(difference.values(), [](double gap) { return std::abs(gap) <= tolerance; });
    return right ? Verification::Right : Verification::Wrong;
}

} // namespace dovetail::identify
