// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

namespace dovetail::graph {

/// Causes left of their effects: a variable stands in the layer of the longest directed path that
/// leads to it. Layers are about 170 units apart (more where names are long), variables of one layer
/// at least 90. After Sugiyama, Tagawa & Toda (1981): edges that span layers pass through empty
/// slots, so that a straight edge seldom runs through a variable; few crossings by barycentre sweeps.
/// Deterministic. O(sweeps * (E' log E')), E' the edges cut at each layer.
Positions layered(const CausalGraph& graph);

} // namespace dovetail::graph
