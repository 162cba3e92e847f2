// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/c_factors.h"

#include <bit>

namespace dovetail::test {

namespace {

using Mask = std::uint32_t;

/// What is reached from `start` by `neighbours` within `allowed`.
Mask closure(const std::vector<Mask>& neighbours, Mask start, Mask allowed) {
    Mask reached = start & allowed;
    for (Mask before = 0; before != reached;) {
        before = reached;
        for (Mask rest = before; rest != 0; rest &= rest - 1)
            reached |= neighbours[static_cast<std::size_t>(std::countr_zero(rest))] & allowed;
    }
    return reached;
}

/// Algorithm Identify(C, T, Q[T]): both sets are c-components of the subgraphs over them, C within T. True
/// if Q[C] can be computed from Q[T].
bool identify(const MaskGraph& graph, Mask c, Mask t) {
    const Mask ancestors = closure(graph.parents, c, t); // in the subgraph over T
    if (ancestors == c) return true;
    if (ancestors == t) return false;
    // C is connected by bidirected edges, so it lies within one c-component of the ancestors.
    return identify(graph, c, closure(graph.siblings, c, ancestors));
}

} // namespace

bool identifiable(const MaskGraph& graph, std::uint32_t treatments, std::uint32_t outcomes) {
    const Mask all = (Mask{1} << graph.parents.size()) - 1;
    const Mask d = closure(graph.parents, outcomes, all & ~treatments);
    for (Mask rest = d; rest != 0;) {
        const Mask component = closure(graph.siblings, rest & (~rest + 1), d);
        rest &= ~component;
        if (!identify(graph, component, closure(graph.siblings, component, all))) return false;
    }
    return true;
}

} // namespace dovetail::test
