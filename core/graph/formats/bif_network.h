// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"

#include <string>
#include <string_view>
#include <vector>

namespace dovetail::graph::formats {

/// A Bayesian network with its probabilities.
struct BifNetwork {
    struct Node {
        std::vector<std::string> states;  ///< in the order of the file
        std::vector<std::size_t> parents; ///< indices of nodes, in the order of the file
        std::vector<double>
            probabilities; ///< P(state | parents): the state runs fastest, then the last parent
    };
    CausalGraph graph;
    std::vector<Node> nodes; ///< in the order of the graph's variables, which is that of the file
};

/// Reads the whole of a BIF file. Probabilities are made to sum to 1 where they do so but for rounding
/// (0.01). In a table that goes over all values of the parents, the variable's own state runs slowest
/// (Cozman, The Interchange Format for Bayesian Networks, version 0.15).
///
/// Errors: Parse, with the place: what `read` of formats.h refuses, and variables without states or
/// probabilities, states of one name, a combination of parents' states without probabilities or with two of
/// them, sums that are not 1, and tables of more than 2^24 numbers.
Result<BifNetwork> readBifNetwork(std::string_view text);

} // namespace dovetail::graph::formats
