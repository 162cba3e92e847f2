// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/vertex_masks.h"

#include <algorithm>

namespace dovetail::graph::masks {

VertexMask both(VertexMask a, const VertexMask& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] = static_cast<std::uint8_t>((a[i] != 0) & (b[i] != 0));
    return a;
}

VertexMask either(VertexMask a, const VertexMask& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] = static_cast<std::uint8_t>((a[i] | b[i]) != 0);
    return a;
}

VertexMask without(VertexMask a, const VertexMask& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] = static_cast<std::uint8_t>((a[i] != 0) & (b[i] == 0));
    return a;
}

VertexMask complement(VertexMask a) {
    for (auto& entry : a)
        entry = !entry;
    return a;
}

VertexMask only(std::size_t size, Vertex vertex) {
    VertexMask mask(size, 0);
    mask[vertex] = 1;
    return mask;
}

bool any(const VertexMask& mask) {
    return std::ranges::any_of(mask, [](std::uint8_t entry) { return entry != 0; });
}

bool within(const VertexMask& a, const VertexMask& b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] && !b[i]) return false;
    }
    return true;
}

} // namespace dovetail::graph::masks
