// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

namespace dovetail::identify {

/// P(outcomes | do(treatments)) in the whole population, from the distribution of the selected cases alone,
/// P(V | selection): the districts without causes of the selection are read off it and divided out, as often
/// as that goes (Correa, Tian and Bareinboim, "Identification of causal effects in the presence of
/// selection bias", AAAI 2019, algorithm RC). In the estimand the selection variable stands among the
/// conditions, for its one value.
///
/// Not identified comes without a hedge. Sound; whether it is complete is not known. Not decided if the clock
/// is over first.
EffectAnswer recoverEffect(const graph::CausalGraph& graph, const EffectQuery& query,
                           graph::VariableId selection, const graph::ListClock& clock = {});

} // namespace dovetail::identify
