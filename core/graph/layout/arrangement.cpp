// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/arrangement.h"

#include "core/graph/layout/flow_layout.h"
#include "core/graph/layout/role_layout.h"
#include "core/graph/layout/spacing.h"
#include "core/graph/subgraphs.h"

#include <algorithm>
#include <cmath>

namespace dovetail::graph {

using namespace layout;

namespace {

Positions laidOut(const CausalGraph& graph, LayoutStyle style) {
    switch (style) {
    case LayoutStyle::FlowRightwards:
        return flowLayout(graph, FlowDirection::Rightwards);
    case LayoutStyle::FlowDownwards:
        return flowLayout(graph, FlowDirection::Downwards);
    case LayoutStyle::ByRoles:
        return roleLayout(graph);
    }
    return {};
}

Position middleOf(const Positions& positions) {
    Position low = positions.begin()->second;
    Position high = low;
    for (const auto& [id, position] : positions) {
        low = {std::min(low.x, position.x), std::min(low.y, position.y)};
        high = {std::max(high.x, position.x), std::max(high.y, position.y)};
    }
    return {(low.x + high.x) / 2, (low.y + high.y) / 2};
}

Positions shifted(Positions positions, double dx, double dy) {
    for (auto& [id, position] : positions)
        position = {std::round(position.x + dx), std::round(position.y + dy)};
    return positions;
}

/// Down or up, whichever is nearer, until none of the moved variables overlaps one that stays.
Positions besides(const CausalGraph& graph, const Positions& staying, const Positions& moved) {
    const auto fits = [&](const Positions& tried) {
        return std::ranges::all_of(
            tried, [&](const auto& one) { return isFree(graph, staying, one.first, one.second); });
    };
    for (int step = 0;; ++step) {
        for (const int side : {1, -1}) {
            Positions tried = shifted(moved, 0, side * step * rowDistance / 2);
            if (fits(tried)) return tried;
        }
    }
}

} // namespace

Positions arranged(const CausalGraph& graph, LayoutStyle style, const std::optional<VariableSet>& movable) {
    if (!movable) return laidOut(graph, style);
    Positions all = completed(graph);
    Positions staying;
    Positions before;
    for (const auto& [id, position] : all)
        (movable->contains(id) ? before : staying).emplace(id, position);
    if (before.empty()) return all;
    const Positions laid = laidOut(inducedSubgraph(graph, *movable), style);
    const Position from = middleOf(laid);
    const Position to = middleOf(before);
    for (const auto& [id, position] : besides(graph, staying, shifted(laid, to.x - from.x, to.y - from.y)))
        all[id] = position;
    return all;
}

} // namespace dovetail::graph
