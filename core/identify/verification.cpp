// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/verification.h"

#include "core/estimand/evaluation.h"
#include "core/scm/discrete_model.h"

#include <algorithm>
#include <cmath>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;

Verification verify(const graph::CausalGraph& graph, const EffectQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed) {
    Random random(seed);
    const auto model = scm::DiscreteModel::random(graph, random);
    if (!model) return Verification::Undecided;
    const auto truth = model->effect(query.outcomes, query.treatments, query.given);
    const auto value = estimand::evaluate(estimand, *model, std::size_t{1} << 16);
    constexpr std::size_t largest = 1 << 16;
    if (!truth || !value || truth->values().size() > largest || value->values().size() > largest)
        return Verification::Undecided;
    // Where the formula names a variable that the query does not, all of its values have to give the same.
    const Factor difference = *truth + Factor(-1) * *value;
    constexpr double tolerance = 1e-9;
    const bool right =
        std::ranges::all_of(difference.values(), [](double gap) { return std::abs(gap) <= tolerance; });
    return right ? Verification::Right : Verification::Wrong;
}

} // namespace dovetail::identify
