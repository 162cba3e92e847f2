// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/causal_graph.h"

#include <cstdint>
#include <vector>

namespace dovetail::test {

/// How many rounds a property is checked: as many as wanted, or a tenth under AddressSanitizer, which is
/// slower by more than that.
constexpr int rounds(int wanted) {
#ifdef DOVETAIL_SANITIZED
    return wanted / 10;
#else
    return wanted;
#endif
}

/// A set of vertices: the bits of their indices.
using Bits = std::uint32_t;

/// A small graph for definitions that are to be tried on everything: sets are bits, and nothing is clever.
/// Shares no code with the library. At most 32 vertices, hidden ones included.
class BitGraph {
public:
    /// A hidden vertex in place of each bidirected edge, after the graph's own.
    explicit BitGraph(const graph::CausalGraph& graph);
    /// No edges.
    explicit BitGraph(std::size_t size) : observed_(size), parents_(size, 0) {}

    void addEdge(std::size_t from, std::size_t to) { parents_[to] |= Bits{1} << from; }
    void removeEdge(std::size_t from, std::size_t to) { parents_[to] &= ~(Bits{1} << from); }
    bool hasEdge(std::size_t from, std::size_t to) const { return (parents_[to] >> from) & 1U; }
    /// Of the graph's own vertices.
    std::size_t size() const { return observed_; }
    Bits all() const { return static_cast<Bits>((std::uint64_t{1} << observed_) - 1); }

    /// Themselves included.
    Bits ancestors(Bits of) const;
    Bits descendants(Bits of) const;
    bool acyclic() const;

    /// By moralising the ancestral graph (Lauritzen et al. 1990).
    bool separated(Bits x, Bits y, Bits z) const;
    /// Vertices outside x on directed paths from x to y that meet x only at the start.
    Bits onProperCausalPaths(Bits x, Bits y) const;
    /// The adjustment criterion over paths (Shpitser, VanderWeele, Robins 2010).
    bool isAdjustmentSet(Bits x, Bits y, Bits z) const;

private:
    bool openNonCausalPath(std::size_t at, bool byHead, bool causal, Bits visited, Bits x, Bits y,
                           Bits z) const;

    std::size_t observed_;
    std::vector<Bits> parents_;
};

Bits bitsOfSet(const graph::CausalGraph& graph, const graph::VariableSet& set);
graph::VariableSet setOfBits(const graph::CausalGraph& graph, Bits bits);

/// Every set between `must` and `must` plus `may`.
std::vector<Bits> bitSubsets(Bits may, Bits must = 0);
/// Those of which no other is a subset, sorted.
std::vector<Bits> minimalBits(std::vector<Bits> sets);

} // namespace dovetail::test
