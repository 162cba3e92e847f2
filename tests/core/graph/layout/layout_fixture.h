// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

#include <cmath>
#include <random>

namespace dovetail::test {

using namespace graph;

inline CausalGraph randomGraph(unsigned seed, std::size_t variables, double edgesPerVariable) {
    std::mt19937 random(seed);
    CausalGraph graph;
    for (std::size_t i = 0; i < variables; ++i)
        (void)graph.addVariable("v" + std::to_string(i));
    const auto edges = static_cast<std::size_t>(edgesPerVariable * static_cast<double>(variables));
    for (std::size_t i = 0; i < edges; ++i) {
        const std::size_t a = random() % variables;
        const std::size_t b = random() % variables;
        const EdgeKind kind = random() % 5 == 0 ? EdgeKind::Bidirected : EdgeKind::Directed;
        if (a != b) (void)graph.addEdge({graph.idAt(a), graph.idAt(b), kind}); // some are refused
    }
    return graph;
}

/// Centres of short names, as the canvas draws them.
inline bool overlap(const Position& a, const Position& b) {
    return std::abs(a.x - b.x) < 70 && std::abs(a.y - b.y) < 45;
}

inline bool anyOverlap(const Positions& positions) {
    for (auto a = positions.begin(); a != positions.end(); ++a) {
        for (auto b = std::next(a); b != positions.end(); ++b) {
            if (overlap(a->second, b->second)) return true;
        }
    }
    return false;
}

} // namespace dovetail::test
