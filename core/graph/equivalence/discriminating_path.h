// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/marked_vertices.h"

#include <vector>

namespace dovetail::graph {

/// Looks for discriminating paths: theta, ..., alpha, beta, gamma, on which every vertex between theta and
/// beta is a collider and a parent of gamma, and theta is not adjacent to gamma (Richardson, Spirtes
/// 2002). Keeps a reference to the graph, whose marks may change.
class DiscriminatingPaths {
public:
    explicit DiscriminatingPaths(const MarkedVertices& graph) : graph_(graph), seen_(graph.size(), 0) {}

    /// Is there one for beta that ends in alpha, beta, gamma? Both must be adjacent to beta. Linear.
    bool end(Vertex alpha, Vertex beta, Vertex gamma);

private:
    const MarkedVertices& graph_;
    std::vector<std::uint64_t> seen_; ///< carries the number of the search that set it
    std::uint64_t round_ = 0;
    std::vector<Vertex> queue_;
};

} // namespace dovetail::graph
