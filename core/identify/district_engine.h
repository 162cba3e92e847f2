// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

#include <span>

namespace dovetail::identify {

/// The complete algorithm for P(outcomes | do(treatments), given) from the distribution of the observed
/// variables: Tian's factorisation into districts (Tian and Pearl 2002; Huang and Valtorta 2006, sound and
/// complete), in the steps of ID and IDC (Shpitser and Pearl 2006, UAI and AAAI). The estimand names the
/// variables of the query and sums over the rest; it may name a variable that it does not depend on.
///
/// Variables with the role Latent are projected out first; other roles do not matter. Polynomial: O(n^2 (n +
/// m)) set operations at most, linear in most graphs. The formula is as the algorithm finds it, not
/// simplified. Not decided if the clock is over first.
EffectAnswer identifyEffect(const graph::CausalGraph& graph, const EffectQuery& query,
                            const graph::ListClock& clock = {});

/// The same from several distributions: experiments on other variables, other populations (Bareinboim and
/// Pearl 2012, 2014; Lee, Correa and Bareinboim 2020). A district is taken from the first source in which no
/// mechanism in it differs and none of it was set. Source i is number i in the estimand. Without conditions.
///
/// Where a source is not about all variables, every choice of those above the outcomes that are left out of
/// the diagram is tried, which is exponential in their number: not decided if the clock is over before, or
/// after 2^16 of them.
EffectAnswer identifyEffect(const graph::CausalGraph& graph, const EffectQuery& query,
                            std::span<const Source> sources, const graph::ListClock& clock = {});

} // namespace dovetail::identify
