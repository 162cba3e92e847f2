// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/structural_distance.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dovetail::graph {

namespace {

/// Which of a -> b, b -> a, a <-> b join a pair.
using Joined = std::array<bool, 3>;
using Pairs = std::map<std::pair<VariableId, VariableId>, Joined>;

/// The pairs with an edge, under the ids that the variables have in `named`.
Pairs joinedPairs(const CausalGraph& graph, const CausalGraph& named) {
    Pairs pairs;
    for (const Edge& edge : graph.edges()) {
        const VariableId from = *named.find(graph.name(edge.from));
        const VariableId to = *named.find(graph.name(edge.to));
        Joined& joined = pairs[std::minmax(from, to)];
        joined[edge.kind == EdgeKind::Bidirected ? 2 : from < to ? 0 : 1] = true;
    }
    return pairs;
}

template <typename Map>
std::size_t differences(const Map& one, const Map& other) {
    std::size_t common = 0;
    std::size_t same = 0;
    for (const auto& [pair, joined] : one) {
        const auto found = other.find(pair);
        if (found == other.end()) continue;
        ++common;
        if (found->second == joined) ++same;
    }
    return one.size() + other.size() - common - same;
}

} // namespace

Result<std::size_t> structuralHammingDistance(const CausalGraph& one, const CausalGraph& other) {
    const std::array<std::pair<const CausalGraph*, const CausalGraph*>, 2> ways{
        {{&one, &other}, {&other, &one}}};
    for (const auto& [here, there] : ways) {
        for (const Variable& variable : here->variables()) {
            if (there->find(variable.name)) continue;
            return fail(
                ErrorCode::InvalidInput, phrase("graph", "“%1” is in one of the graphs only.")(variable.name),
                phrase("graph", "Compare graphs of the same variables."), {.variable = variable.name});
        }
    }
    return differences(joinedPairs(one, one), joinedPairs(other, one));
}

std::size_t structuralHammingDistance(const MarkedGraph& one, const MarkedGraph& other) {
    assert(one.variables() == other.variables());
    const auto pairs = [](const MarkedGraph& graph) {
        std::map<std::pair<VariableId, VariableId>, std::pair<Mark, Mark>> all;
        for (const MarkedEdge& edge : graph.edges())
            all[{edge.a, edge.b}] = {edge.atA, edge.atB};
        return all;
    };
    return differences(pairs(one), pairs(other));
}

} // namespace dovetail::graph
