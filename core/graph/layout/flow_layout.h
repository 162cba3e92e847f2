// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

namespace dovetail::graph {

/// Where time flows: from causes to their effects.
enum class FlowDirection { Rightwards, Downwards };

/// Causes before their effects, laid out by Graphviz's dot (Gansner, Koutsofios, North and Vo 1993).
/// Bidirected edges do not decide who comes first. Deterministic; the picture starts at (0, 0).
/// Above 200 variables, where dot becomes slow, or where its layout engine is not installed, `layered` takes
/// its place, which is always quick.
///
/// Safe to call from several threads; the calls wait for each other, because Graphviz keeps its state for
/// the whole process.
Positions flowLayout(const CausalGraph& graph, FlowDirection direction);

} // namespace dovetail::graph
