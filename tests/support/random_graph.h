// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/causal_graph.h"

namespace dovetail::test {

/// How a random graph is drawn; probabilities are per pair or variable.
struct RandomGraphShape {
    std::size_t size = 6;
    double directed = 0.35;
    double bidirected = 0.1;
    double latent = 0.2;
    std::size_t treatments = 1;
    std::size_t outcomes = 1;
};

/// An acyclic graph whose order of variables is not its causal order.
graph::CausalGraph randomGraph(Random& random, const RandomGraphShape& shape);

/// A random subset, each member with this probability.
graph::VariableSet randomSubset(Random& random, const graph::VariableSet& of, double probability = 0.5);

/// All variables of the graph.
graph::VariableSet allVariables(const graph::CausalGraph& graph);
graph::VariableSet without(const graph::VariableSet& set, const graph::VariableSet& removed);

/// Local random graph for timings: `parents` of each variable among the 20 before it.
graph::CausalGraph localGraph(Random& random, std::size_t size, std::size_t parents);

/// As many different edges between random pairs, each from the earlier variable to the later.
graph::CausalGraph uniformGraph(Random& random, std::size_t size, std::size_t edges);

/// k ways x <- a_i -> b_i -> y beside x -> y: 2^k minimal adjustment sets. x and y have their roles.
graph::CausalGraph parallelPaths(std::size_t k);

} // namespace dovetail::test
