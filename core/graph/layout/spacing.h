// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

#include <span>
#include <string>

// How much room variables need on the canvas: what all layouts keep to.
namespace dovetail::graph::layout {

constexpr double layerDistance = 170; ///< from cause to effect
constexpr double rowDistance = 90;    ///< of neighbours in one layer
constexpr double nodeHeight = 40;
constexpr double gap = 28;

/// About the width at which the canvas draws a name; it elides very long ones.
double estimatedWidth(const std::string& name);

/// How far apart the centres of two variables must be for them to stand side by side.
double pairWidth(const CausalGraph& graph, VariableId a, VariableId b);

/// Does a variable at this place overlap none of those that are placed? O(placed).
bool isFree(const CausalGraph& graph, const Positions& placed, VariableId id, const Position& position);

/// The free place nearest to the wanted one, on rings of a grid around it.
Position freePlace(const CausalGraph& graph, const Positions& placed, VariableId id, const Position& wanted);

/// The numbers nearest to the wanted ones (least squares) that keep their order and the distances between
/// neighbours (`distances[i]` from i to i + 1): isotonic regression by pooling adjacent violators, after the
/// distances have been taken off. O(n).
std::vector<double> spread(std::span<const double> wanted, std::span<const double> distances);

} // namespace dovetail::graph::layout
