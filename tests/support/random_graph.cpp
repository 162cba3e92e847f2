// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_graph.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <stdexcept>

namespace dovetail::test {

using namespace graph;

CausalGraph randomGraph(Random& random, const RandomGraphShape& shape) {
    CausalGraph drawn;
    std::vector<std::size_t> order(shape.size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(std::span(order));
    for (std::size_t i = 0; i < shape.size; ++i) {
        (void)drawn.addVariable("v" + std::to_string(i));
    }
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < shape.size; ++i) {
        for (std::size_t j = i + 1; j < shape.size; ++j) {
            const VariableId a = drawn.idAt(order[i]);
            const VariableId b = drawn.idAt(order[j]);
            if (random.uniform() < shape.directed) edges.push_back({a, b});
            if (random.uniform() < shape.bidirected) edges.push_back({a, b, EdgeKind::Bidirected});
        }
    }
    if (!drawn.addEdges(edges)) throw std::logic_error("a random graph has a cycle");
    random.shuffle(std::span(order));
    for (std::size_t i = 0; i < shape.size; ++i) {
        Roles roles;
        if (i < shape.treatments) {
            roles = Role::Treatment;
        } else if (i < shape.treatments + shape.outcomes) {
            roles = Role::Outcome;
        } else if (random.uniform() < shape.latent) {
            roles = Role::Latent;
        }
        drawn.setRoles(drawn.idAt(order[i]), roles);
    }
    return drawn;
}

VariableSet randomSubset(Random& random, const VariableSet& of, double probability) {
    VariableSet subset;
    for (const VariableId id : of) {
        if (random.uniform() < probability) subset.insert(id);
    }
    return subset;
}

VariableSet allVariables(const CausalGraph& graph) {
    VariableSet all;
    for (const Variable& variable : graph.variables())
        all.insert(variable.id);
    return all;
}

VariableSet without(const VariableSet& set, const VariableSet& removed) {
    VariableSet left;
    std::ranges::set_difference(set, removed, std::inserter(left, left.end()));
    return left;
}

CausalGraph localGraph(Random& random, std::size_t size, std::size_t parents) {
    CausalGraph drawn;
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < size; ++i) {
        const VariableId id = drawn.addVariable("v" + std::to_string(i)).value();
        const std::size_t window = std::min<std::size_t>(i, 20);
        VariableSet chosen;
        while (chosen.size() < std::min(parents, window))
            chosen.insert(drawn.idAt(i - 1 - random.below(window)));
        for (const VariableId parent : chosen)
            edges.push_back({parent, id});
    }
    if (!drawn.addEdges(edges)) throw std::logic_error("a random graph has a cycle");
    return drawn;
}

CausalGraph uniformGraph(Random& random, std::size_t size, std::size_t edges) {
    CausalGraph drawn;
    for (std::size_t i = 0; i < size; ++i)
        (void)drawn.addVariable("v" + std::to_string(i));
    std::set<Edge> chosen;
    while (chosen.size() < edges) {
        const std::size_t a = random.below(size);
        const std::size_t b = random.below(size);
        if (a != b) chosen.insert({drawn.idAt(std::min(a, b)), drawn.idAt(std::max(a, b))});
    }
    const std::vector<Edge> list(chosen.begin(), chosen.end());
    if (!drawn.addEdges(list)) throw std::logic_error("a random graph has a cycle");
    return drawn;
}

CausalGraph parallelPaths(std::size_t k) {
    CausalGraph drawn;
    const VariableId x = drawn.addVariable("x", Role::Treatment).value();
    const VariableId y = drawn.addVariable("y", Role::Outcome).value();
    std::vector<Edge> edges{{x, y}};
    for (std::size_t i = 0; i < k; ++i) {
        const VariableId a = drawn.addVariable("a" + std::to_string(i)).value();
        const VariableId b = drawn.addVariable("b" + std::to_string(i)).value();
        for (const Edge edge : {Edge{a, x}, Edge{a, b}, Edge{b, y}})
            edges.push_back(edge);
    }
    if (!drawn.addEdges(edges)) throw std::logic_error("this graph has no cycle");
    return drawn;
}

} // namespace dovetail::test
