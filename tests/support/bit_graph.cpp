// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bit_graph.h"

#include <algorithm>
#include <bit>

namespace dovetail::test {

using namespace graph;

namespace {

Bits one(std::size_t vertex) {
    return Bits{1} << vertex;
}

} // namespace

BitGraph::BitGraph(const CausalGraph& graph) : BitGraph(graph.size()) {
    for (const Edge& edge : graph.edges()) {
        const std::size_t from = graph.index(edge.from);
        const std::size_t to = graph.index(edge.to);
        if (edge.kind == EdgeKind::Directed) {
            addEdge(from, to);
        } else {
            parents_[from] |= one(parents_.size());
            parents_[to] |= one(parents_.size());
            parents_.push_back(0);
        }
    }
}

Bits BitGraph::ancestors(Bits of) const {
    for (Bits before = 0; before != of;) {
        before = of;
        for (std::size_t v = 0; v < parents_.size(); ++v) {
            if (of & one(v)) of |= parents_[v];
        }
    }
    return of;
}

Bits BitGraph::descendants(Bits of) const {
    for (Bits before = 0; before != of;) {
        before = of;
        for (std::size_t v = 0; v < parents_.size(); ++v) {
            if (of & parents_[v]) of |= one(v);
        }
    }
    return of;
}

bool BitGraph::acyclic() const {
    for (std::size_t v = 0; v < parents_.size(); ++v) {
        if (ancestors(parents_[v]) & one(v)) return false;
    }
    return true;
}

bool BitGraph::separated(Bits x, Bits y, Bits z) const {
    const Bits ancestral = ancestors(x | y | z);
    std::vector<Bits> joined(parents_.size(), 0);
    for (std::size_t v = 0; v < parents_.size(); ++v) {
        if (!(ancestral & one(v))) continue;
        const Bits family = parents_[v] | one(v);
        for (std::size_t u = 0; u < parents_.size(); ++u) {
            if (family & one(u)) joined[u] |= family;
        }
    }
    Bits reached = x & ~z;
    for (Bits before = 0; before != reached;) {
        before = reached;
        for (std::size_t v = 0; v < parents_.size(); ++v) {
            if (before & one(v)) reached |= joined[v] & ~z;
        }
    }
    return (reached & y) == 0;
}

Bits BitGraph::onProperCausalPaths(Bits x, Bits y) const {
    Bits below = 0;
    Bits before = 0;
    do {
        before = below;
        for (std::size_t v = 0; v < parents_.size(); ++v) {
            if (!(x & one(v)) && (parents_[v] & (x | below))) below |= one(v);
        }
    } while (before != below);
    Bits above = y & ~x;
    do {
        before = above;
        for (std::size_t v = 0; v < parents_.size(); ++v) {
            if (above & one(v)) above |= parents_[v] & ~x;
        }
    } while (before != above);
    return below & above;
}

bool BitGraph::isAdjustmentSet(Bits x, Bits y, Bits z) const {
    if (descendants(onProperCausalPaths(x, y)) & z) return false;
    for (std::size_t start = 0; start < parents_.size(); ++start) {
        if (!(x & one(start))) continue;
        for (std::size_t next = 0; next < parents_.size(); ++next) {
            if (hasEdge(start, next) && openNonCausalPath(next, true, true, one(start) | one(next), x, y, z))
                return false;
            if (hasEdge(next, start) &&
                openNonCausalPath(next, false, false, one(start) | one(next), x, y, z))
                return false;
        }
    }
    return true;
}

/// Depth first over paths without repeated vertices that do not come back to x.
bool BitGraph::openNonCausalPath(std::size_t at, bool byHead, bool causal, Bits visited, Bits x, Bits y,
                                 Bits z) const {
    if (x & one(at)) return false;
    if ((y & one(at)) && !causal) return true;
    const bool passable = !(z & one(at));
    const bool collides = (descendants(one(at)) & z) != 0;
    for (std::size_t next = 0; next < parents_.size(); ++next) {
        if (visited & one(next)) continue;
        if (hasEdge(at, next) && passable &&
            openNonCausalPath(next, true, causal, visited | one(next), x, y, z))
            return true;
        if (hasEdge(next, at) && (byHead ? collides : passable) &&
            openNonCausalPath(next, false, false, visited | one(next), x, y, z))
            return true;
    }
    return false;
}

Bits bitsOfSet(const CausalGraph& graph, const VariableSet& set) {
    Bits bits = 0;
    for (const VariableId id : set)
        bits |= one(graph.index(id));
    return bits;
}

VariableSet setOfBits(const CausalGraph& graph, Bits bits) {
    VariableSet set;
    for (std::size_t v = 0; v < graph.size(); ++v) {
        if (bits & one(v)) set.insert(graph.idAt(v));
    }
    return set;
}

std::vector<Bits> bitSubsets(Bits may, Bits must) {
    may &= ~must;
    std::vector<Bits> sets;
    Bits chosen = 0;
    do {
        sets.push_back(must | chosen);
        chosen = (chosen - may) & may; // the next subset
    } while (chosen != 0);
    return sets;
}

std::vector<Bits> minimalBits(std::vector<Bits> sets) {
    std::ranges::sort(sets, {}, [](Bits set) { return std::popcount(set); });
    std::vector<Bits> minimal;
    for (const Bits set : sets) {
        if (std::ranges::none_of(minimal, [&](Bits smaller) { return (smaller & ~set) == 0; }))
            minimal.push_back(set);
    }
    std::ranges::sort(minimal);
    return minimal;
}

} // namespace dovetail::test
