// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/vertex_graph.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dovetail::graph {

/// A directed edge between two of the vertices 0 .. size - 1.
struct Arrow {
    Vertex from;
    Vertex to;
};

/// The witness that arrows are not acyclic: the indices of the arrows of one directed cycle, in the order
/// of the cycle, so that each ends where the next one starts and the last where the first starts. Empty if
/// there is no cycle. Linear: Kahn's algorithm (1962) takes away vertices without an arrow into them; each
/// that is left has an arrow from another that is left, and going back along those ends in a cycle.
std::vector<std::size_t> directedCycle(std::size_t size, std::span<const Arrow> arrows);

/// The same for edges between any variables. Bidirected edges do not count.
std::vector<Edge> directedCycle(std::span<const Edge> edges);

} // namespace dovetail::graph
