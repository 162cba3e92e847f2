// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/identify/effect_query.h"

namespace dovetail::identify {

/// The longest formula that is shown, in nodes.
constexpr std::size_t longestShown = estimand::longestWritten;

/// `identifyEffect` with the estimand as it is shown to people: simplified, checked on a random model of the
/// graph (the unsimplified one stands where the check fails; a formula that fails it in both forms is not
/// shown, and the answer "not decided"), and with indices told apart.
///
/// The verdict comes first, and is "not decided" if the clock is over before it. After that the clock only
/// cuts what can be made up for: simplification stops where it is, and the check may remain open
/// (EffectAnswer::checked; `verify` does it later). A formula that stays longer than `longestShown` is left
/// as it was found, as parts that it shares.
EffectAnswer shownAnswer(const graph::CausalGraph& graph, const EffectQuery& query,
                         const graph::ListClock& clock = {});

/// A smallest front-door set, if the estimand is the front-door formula of it: names no other variables than
/// the query and the set, all of which lies on causal paths.
std::optional<graph::VariableSet> frontdoorSetOf(const graph::CausalGraph& graph, const EffectQuery& query,
                                                 const estimand::Expression& estimand);

} // namespace dovetail::identify
