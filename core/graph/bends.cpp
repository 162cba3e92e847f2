// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/bends.h"

#include <complex>

namespace dovetail::graph {

Position followed(const Position& bend, const Ends& before, const Ends& after) {
    using Point = std::complex<double>;
    const auto point = [](const Position& position) { return Point(position.x, position.y); };
    const Point from = point(before.from);
    const Point line = point(before.to) - from;
    const Point newFrom = point(after.from);
    const Point newLine = point(after.to) - newFrom;
    // A shift stays a shift to the last bit, and so does one of ends in one place.
    const bool shifted = line == newLine || line == Point();
    const Point moved =
        shifted ? point(bend) + (newFrom - from) : newFrom + (point(bend) - from) * (newLine / line);
    return {moved.real(), moved.imag()};
}

void moveVariables(CausalGraph& graph, const Positions& positions) {
    const auto ends = [&](const Edge& edge) -> std::optional<Ends> {
        const auto& from = graph.variable(edge.from).position;
        const auto& to = graph.variable(edge.to).position;
        if (!from || !to) return std::nullopt;
        return Ends{*from, *to};
    };
    std::vector<std::pair<Edge, Ends>> bent;
    for (const Edge& edge : graph.edges()) {
        if (!graph.details(edge).bend) continue;
        if (!positions.contains(edge.from) && !positions.contains(edge.to)) continue;
        if (const auto before = ends(edge)) bent.emplace_back(edge, *before);
    }
    for (const auto& [id, position] : positions)
        graph.setPosition(id, position);
    for (const auto& [edge, before] : bent) {
        EdgeDetails details = graph.details(edge);
        details.bend = followed(*details.bend, before, *ends(edge));
        graph.setDetails(edge, std::move(details));
    }
}

} // namespace dovetail::graph
