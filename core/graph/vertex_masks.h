// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/vertex_graph.h"

// Algebra of vertex masks of one size, for the algorithms of this folder. Each call is linear.
namespace dovetail::graph::masks {

VertexMask both(VertexMask a, const VertexMask& b);
VertexMask either(VertexMask a, const VertexMask& b);
VertexMask without(VertexMask a, const VertexMask& b);
VertexMask complement(VertexMask a);
VertexMask only(std::size_t size, Vertex vertex);

bool any(const VertexMask& mask);
/// Is every vertex of `a` in `b`?
bool within(const VertexMask& a, const VertexMask& b);

} // namespace dovetail::graph::masks
