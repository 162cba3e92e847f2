// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

namespace dovetail::identify {

/// `identifyEffect` with the estimand as it is shown to people: simplified, checked on a random model of the
/// graph (the unsimplified one stands where the check fails), and with indices told apart. Graphs of more
/// than 60 variables are not simplified: asking for separations would take longer than a look is worth.
/// Formulas of more than `longestShown` nodes are left as they were found.
constexpr std::size_t longestShown = 3000;
EffectAnswer shownAnswer(const graph::CausalGraph& graph, const EffectQuery& query);

/// A smallest front-door set, if the estimand is the front-door formula of it: names no other variables than
/// the query and the set, all of which lies on causal paths.
std::optional<graph::VariableSet> frontdoorSetOf(const graph::CausalGraph& graph, const EffectQuery& query,
                                                 const estimand::Expression& estimand);

} // namespace dovetail::identify
