// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/effect_query.h"

#include <cstdint>
#include <string_view>

namespace dovetail::identify {

/// The short name of the way to an estimand.
enum class Way : std::uint8_t {
    None,         ///< not identified
    Observed,     ///< nothing is set: a conditional probability
    NoEffect,     ///< no causal path from the treatments to the outcomes
    Randomised,   ///< nothing causes the treatments
    NoAdjustment, ///< the treatments have causes, but no biasing path is open
    BackDoor,     ///< by adjustment
    FrontDoor,
    General,            ///< algorithm ID, by no way that has a name
    GeneralConditional, ///< algorithm IDC
};

/// The way of an estimand that `shownAnswer` found. Linear.
Way wayOf(const graph::CausalGraph& graph, const EffectQuery& query, const estimand::Expression& estimand);

/// Of an effect that is identified by adjustment for `adjusted`.
Way wayByAdjustment(const graph::CausalGraph& graph, const graph::VariableSet& treatments,
                    const graph::VariableSet& adjusted);

/// "back-door", "front-door", "ID" ... as in the scripting contract; empty for None.
std::string_view nameOf(Way way);

} // namespace dovetail::identify
