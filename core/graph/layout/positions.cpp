// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/positions.h"

#include "core/graph/layout/layered_layout.h"
#include "core/graph/layout/spacing.h"

#include <algorithm>
#include <cmath>

namespace dovetail::graph {

using namespace layout;

namespace {

constexpr double largestExtent = 20000;

std::optional<Position> meanOf(const Positions& placed, const VariableSet& variables) {
    Position sum;
    int count = 0;
    for (const VariableId id : variables) {
        const auto found = placed.find(id);
        if (found == placed.end()) continue;
        sum.x += found->second.x;
        sum.y += found->second.y;
        ++count;
    }
    if (count == 0) return std::nullopt;
    return Position{sum.x / count, sum.y / count};
}

/// Right of its causes, or else left of its effects, or else below everything.
Position wantedPlace(const CausalGraph& graph, const Positions& placed, VariableId id) {
    const auto causes = meanOf(placed, graph.parents(id));
    const auto effects = meanOf(placed, graph.children(id));
    if (causes && effects) return {(causes->x + effects->x) / 2, (causes->y + effects->y) / 2};
    if (causes) return {causes->x + layerDistance, causes->y};
    if (effects) return {effects->x - layerDistance, effects->y};
    if (const auto confounded = meanOf(placed, graph.siblings(id))) {
        return {confounded->x, confounded->y + rowDistance};
    }
    double left = placed.begin()->second.x;
    double bottom = placed.begin()->second.y;
    for (const auto& [other, position] : placed) {
        left = std::min(left, position.x);
        bottom = std::max(bottom, position.y);
    }
    return {left, bottom + rowDistance};
}

Positions completedFrom(const CausalGraph& graph, Positions placed) {
    if (placed.empty()) return layered(graph);
    for (const Variable& variable : graph.variables()) {
        if (placed.contains(variable.id)) continue;
        placed[variable.id] = freePlace(graph, placed, variable.id, wantedPlace(graph, placed, variable.id));
    }
    return placed;
}

Positions givenPositions(const CausalGraph& graph) {
    Positions given;
    for (const Variable& variable : graph.variables()) {
        if (variable.position) given[variable.id] = *variable.position;
    }
    return given;
}

/// How much larger the picture must be for no two variables to overlap. Pairs that lie on one spot
/// are left out: no factor parts them.
double neededScale(const CausalGraph& graph, const Positions& given) {
    double scale = 0;
    for (auto a = given.begin(); a != given.end(); ++a) {
        for (auto b = std::next(a); b != given.end(); ++b) {
            const double dx = std::abs(a->second.x - b->second.x) / pairWidth(graph, a->first, b->first);
            const double dy = std::abs(a->second.y - b->second.y) / (nodeHeight + gap);
            const double apart = std::max(dx, dy);
            if (apart > 0) scale = std::max(scale, 1 / apart);
        }
    }
    return scale;
}

} // namespace

Positions completed(const CausalGraph& graph) {
    return completedFrom(graph, givenPositions(graph));
}

Positions fittedToCanvas(const CausalGraph& graph) {
    Positions given = givenPositions(graph);
    if (given.empty()) return layered(graph);
    Position low = given.begin()->second;
    Position high = low;
    for (const auto& [id, position] : given) {
        low = {std::min(low.x, position.x), std::min(low.y, position.y)};
        high = {std::max(high.x, position.x), std::max(high.y, position.y)};
    }
    const double extent = std::max(high.x - low.x, high.y - low.y);
    // A picture with a few variables nearly on one spot stays of a size that fits a screen; what still
    // overlaps is moved aside below.
    const double roomy = 260 * std::sqrt(static_cast<double>(given.size())) + 6 * layerDistance;
    const double needed = neededScale(graph, given);
    double scale = needed > 1 ? needed * 1.02 : 1; // rounding must not bring the overlap back
    if (extent * scale > roomy) scale = std::max(1.0, roomy / extent);
    if (extent > largestExtent) scale = largestExtent / extent;

    Positions placed;
    for (auto& [id, position] : given) {
        if (scale != 1) position = {std::round(position.x * scale), std::round(position.y * scale)};
        placed[id] = freePlace(graph, placed, id, position);
    }
    return completedFrom(graph, std::move(placed));
}

} // namespace dovetail::graph
