// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/causal_graph.h"

#include <map>
#include <vector>

namespace dovetail::test {

/// A probability table over the variables of a graph, all of them with the values 0 and 1: entry i is the
/// probability that each variable has the bit of i at its index.
class JointTable {
public:
    explicit JointTable(std::vector<double> cells) : cells_(std::move(cells)) {}

    /// What some variables are: bits of `values` at the places of `mask`.
    struct Event {
        std::size_t mask = 0, values = 0;
        Event with(const Event& other) const { return {mask | other.mask, values | other.values}; }
    };
    double probability(const Event& event) const;
    double probability(const Event& event, const Event& given) const {
        return probability(event.with(given)) / probability(given);
    }

private:
    std::vector<double> cells_;
};

/// The bits of a set of variables, and every event about exactly these variables.
std::size_t bitsOf(const graph::CausalGraph& graph, const graph::VariableSet& set);
std::vector<JointTable::Event> eventsOf(std::size_t mask);

/// A structural causal model of an ADMG by its definition: random conditional probability tables, and a
/// hidden fair coin in place of each bidirected edge. For graphs with few variables.
class DiscreteModel {
public:
    DiscreteModel(const graph::CausalGraph& graph, Random& random);

    /// The distribution when the variables of `done.mask` are set (none: the observational one).
    JointTable joint(const JointTable::Event& done = {}) const;

private:
    struct Mechanism {
        std::vector<std::size_t> parents; ///< bits; hidden ones come after the graph's own
        std::vector<double> one;          ///< P(variable = 1 | parents) for each of their values
    };
    std::size_t observed_, hidden_;
    std::vector<Mechanism> mechanisms_;
};

} // namespace dovetail::test
