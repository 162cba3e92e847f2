// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/marked_vertices.h"

#include <vector>

namespace dovetail::graph {

/// Walks on which no two vertices with one between them are adjacent ("uncovered", "unshielded"), breadth
/// first. One search visits each edge at most once in each direction: O(m times the degree times its log).
class UncoveredWalks {
public:
    using Half = MarkedVertices::Half;
    struct Step {
        Vertex from;
        Vertex to;
        std::size_t before; ///< in steps(); of a first step: itself
    };

    explicit UncoveredWalks(const MarkedVertices& graph) : graph_(graph), seen_(graph.halfCount(), 0) {}

    /// Forgets the last search. Then walks are begun by `start`, and `run` goes on from there.
    void begin() {
        ++round_;
        steps_.clear();
    }
    void start(Vertex from, const Half& first) { visit(from, first, steps_.size()); }

    /// `passes(from, half)`: may a walk take this edge out of `from`? `visit(step)`: false to stop.
    template <typename Passes, typename Visit>
    void run(const Passes& passes, const Visit& visited) {
        for (std::size_t i = 0; i < steps_.size(); ++i) {
            const Step step = steps_[i];
            if (!visited(step)) return;
            for (const Half& half : graph_.edges(step.to)) {
                if (half.other == step.from || seen_[graph_.number(half)] == round_) continue;
                if (!passes(step.to, half) || graph_.adjacent(step.from, half.other)) continue;
                visit(step.to, half, i);
            }
        }
    }

    const std::vector<Step>& steps() const { return steps_; }

private:
    void visit(Vertex from, const Half& half, std::size_t before) {
        std::uint64_t& mark = seen_[graph_.number(half)];
        if (mark == round_) return;
        mark = round_;
        steps_.push_back({from, half.other, before});
    }

    const MarkedVertices& graph_;
    std::vector<std::uint64_t> seen_; ///< carries the number of the search that set it
    std::uint64_t round_ = 0;
    std::vector<Step> steps_;
};

} // namespace dovetail::graph
