// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

#include <QString>

namespace dovetail::ui {

/// Causes before their effects; among those that could come next, the one further left (then further
/// up): the order in which Tab visits the variables.
std::vector<graph::VariableId> causalOrder(const graph::CausalGraph& graph,
                                           const graph::Positions& positions);

enum class Direction { Left, Right, Up, Down };

/// The variable that an arrow key goes to: the nearest one within 45 degrees of the direction, and if
/// there is none, the nearest on that side at all.
std::optional<graph::VariableId> nearestTowards(const graph::Positions& positions, graph::VariableId from,
                                                Direction direction);

/// A variable, its role, its causes and its effects, as a sentence for a screen reader.
QString describeVariable(const graph::CausalGraph& graph, graph::VariableId variable);

} // namespace dovetail::ui
