// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

namespace dovetail::graph {

/// The two ends of an edge.
struct Ends {
    Position from;
    Position to;
};

/// Where the control point of a bent edge goes when its ends go elsewhere: the edge keeps its shape in
/// relation to the line between them (a similarity; ends that lay on one another just shift it).
Position followed(const Position& bend, const Ends& before, const Ends& after);

/// Moves variables, and the bends of their edges with them. Linear in the number of edges.
void moveVariables(CausalGraph& graph, const Positions& positions);

} // namespace dovetail::graph
