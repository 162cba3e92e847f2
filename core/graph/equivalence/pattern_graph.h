// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_graph.h"

#include <boost/container/flat_set.hpp>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace dovetail::graph {

/// A partially directed graph (PDAG) laid out for Meek's rules: parents, children and undirected
/// neighbours of each vertex. A value. Vertices are positions in the sorted variables of the MarkedGraph.
class PatternGraph {
public:
    using Vertex = std::uint32_t;
    using Vertices = boost::container::flat_set<Vertex>;

    /// Every edge must be directed or undirected.
    explicit PatternGraph(const MarkedGraph& graph);
    MarkedGraph marked() const;

    bool adjacent(Vertex a, Vertex b) const;
    bool undirected(Vertex a, Vertex b) const { return neighbours_[a].contains(b); }
    /// The undirected edge with the smallest ends, if there is one; `first` is smaller than `second`.
    std::optional<std::pair<Vertex, Vertex>> anyUndirected() const;

    /// Turns a - b into a -> b and applies the rules to what that changes.
    void orient(Vertex a, Vertex b);
    /// Applies the rules wherever they fit: R1 to R4 of Meek 1995, which find every arrow that is in all
    /// members, also with background knowledge (theorem 4).
    void close();

private:
    void turn(Vertex a, Vertex b);
    bool forced(Vertex a, Vertex b) const;
    void work();
    void await(Vertex vertex);

    VariableSet variables_;
    std::vector<Vertices> parents_, children_, neighbours_;
    std::deque<std::pair<Vertex, Vertex>> waiting_;
};

/// The members of the class that a closed pattern stands for, one after the other: an undirected edge is
/// turned one way, then the other, and the rules applied. Between two members passes time that is linear in
/// the undirected edges, times the cost of the rules.
class PatternMembers {
public:
    explicit PatternMembers(PatternGraph pattern) : open_{std::move(pattern)} {}

    bool atEnd() const { return open_.empty(); }
    /// Not at the end.
    PatternGraph next();

private:
    std::vector<PatternGraph> open_; ///< each stands for further members, none of them twice
};

/// The PDAG with every arrow that Meek's rules give.
MarkedGraph meekClosure(const MarkedGraph& graph);

} // namespace dovetail::graph
