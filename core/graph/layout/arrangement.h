// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

#include <optional>

namespace dovetail::graph {

enum class LayoutStyle {
    FlowRightwards, ///< causes left of their effects
    FlowDownwards,  ///< causes above their effects
    ByRoles,        ///< treatment left, outcome right, confounders above, mediators between
};

/// New positions for all variables, or for those in `movable` only: then the others stay where they are, and
/// the movable ones keep to the middle of where they were, moved aside until they overlap none of the
/// others. Variables without a position are always given one. See the layouts for their cost.
Positions arranged(const CausalGraph& graph, LayoutStyle style,
                   const std::optional<VariableSet>& movable = {});

} // namespace dovetail::graph
