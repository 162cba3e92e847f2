// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/directed_cycle.h"

#include <algorithm>
#include <unordered_map>

namespace dovetail::graph {

std::vector<std::size_t> directedCycle(std::size_t size, std::span<const Arrow> arrows) {
    std::vector<std::uint32_t> begins(size + 1, 0);
    std::vector<std::uint32_t> waiting(size, 0);
    for (const Arrow& arrow : arrows) {
        ++begins[arrow.from + 1];
        ++waiting[arrow.to];
    }
    for (std::size_t vertex = 0; vertex < size; ++vertex)
        begins[vertex + 1] += begins[vertex];
    std::vector<Vertex> heads(arrows.size());
    {
        std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
        for (const Arrow& arrow : arrows)
            heads[next[arrow.from]++] = arrow.to;
    }
    std::vector<Vertex> ready;
    ready.reserve(size);
    for (Vertex vertex = 0; vertex < size; ++vertex) {
        if (waiting[vertex] == 0) ready.push_back(vertex);
    }
    for (std::size_t next = 0; next < ready.size(); ++next) {
        for (std::uint32_t i = begins[ready[next]]; i < begins[ready[next] + 1]; ++i) {
            if (--waiting[heads[i]] == 0) ready.push_back(heads[i]);
        }
    }
    if (ready.size() == size) return {};

    // waiting > 0: left over, and so is the start of some arrow into it.
    std::vector<std::size_t> into(size, arrows.size());
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        if (waiting[arrows[i].from] > 0) into[arrows[i].to] = i;
    }
    auto at = static_cast<Vertex>(
        std::ranges::find_if(waiting, [](std::uint32_t count) { return count > 0; }) - waiting.begin());
    std::vector<std::uint8_t> passed(size, 0);
    for (; !passed[at]; at = arrows[into[at]].from)
        passed[at] = 1;
    std::vector<std::size_t> cycle;
    for (Vertex vertex = at; cycle.empty() || vertex != at; vertex = arrows[into[vertex]].from)
        cycle.push_back(into[vertex]);
    std::ranges::reverse(cycle);
    return cycle;
}

std::vector<Edge> directedCycle(std::span<const Edge> edges) {
    std::unordered_map<std::uint32_t, Vertex> vertexOf;
    std::vector<Arrow> arrows;
    std::vector<std::size_t> edgeOf; // of each arrow
    const auto vertex = [&](VariableId id) {
        return vertexOf.try_emplace(id.value, static_cast<Vertex>(vertexOf.size())).first->second;
    };
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].kind != EdgeKind::Directed) continue;
        const Vertex from = vertex(edges[i].from);
        arrows.push_back({from, vertex(edges[i].to)});
        edgeOf.push_back(i);
    }
    std::vector<Edge> cycle;
    for (const std::size_t arrow : directedCycle(vertexOf.size(), arrows))
        cycle.push_back(edges[edgeOf[arrow]]);
    return cycle;
}

} // namespace dovetail::graph
