// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/separation_hubs.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

namespace dovetail::test {

/// A random task for separators in a graph, and its answer by definition.
struct RandomSeparationTask {
    graph::VariableSet a, b, mandatory, allowed;

    RandomSeparationTask(Random& random, const graph::CausalGraph& graph) {
        for (const graph::Variable& variable : graph.variables()) {
            graph::VariableSet* const sets[] = {&a, &b, &mandatory, &allowed, &allowed, &allowed, nullptr};
            if (graph::VariableSet* set = sets[random.below(std::size(sets))]) set->insert(variable.id);
        }
    }

    graph::SeparationTask in(const graph::CausalGraph& graph) const {
        return {maskOf(graph, a), maskOf(graph, b), maskOf(graph, mandatory), maskOf(graph, allowed)};
    }

    /// All separators, minimal or not.
    std::vector<graph::VariableSet> separators(const graph::CausalGraph& graph) const {
        auto sets = subsets(allowed, mandatory);
        std::erase_if(
            sets, [&](const graph::VariableSet& set) { return !separatedByMoralGraph(graph, a, b, set); });
        return sets;
    }
};

inline graph::VariableSet idsOf(const graph::CausalGraph& graph, std::span<const graph::Vertex> vertices) {
    graph::VariableSet ids;
    for (const graph::Vertex vertex : vertices)
        ids.insert(graph.idAt(vertex));
    return ids;
}

} // namespace dovetail::test
