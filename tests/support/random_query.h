// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/identify/effect_query.h"

namespace dovetail::test {

/// Three disjoint sets of observed variables; outcomes are drawn first and more often.
inline identify::EffectQuery randomQuery(Random& random, const graph::CausalGraph& graph) {
    identify::EffectQuery query;
    for (const graph::Variable& variable : graph.variables()) {
        if (variable.roles.has(graph::Role::Latent)) continue;
        const std::size_t draw = random.below(query.outcomes.empty() ? 3 : 6);
        if (draw == 0) query.outcomes.insert(variable.id);
        if (draw == 1) query.treatments.insert(variable.id);
        if (draw == 2) query.given.insert(variable.id);
    }
    return query;
}

} // namespace dovetail::test
