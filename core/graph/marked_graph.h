// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <map>
#include <utility>
#include <vector>

namespace dovetail::graph {

/// What an edge shows at one of its ends.
enum class Mark : std::uint8_t {
    Tail,
    Arrow,
    Circle, ///< tail in some members of the class, arrow in others
};

/// An edge with a mark at each end; `a` is the smaller id.
struct MarkedEdge {
    VariableId a;
    VariableId b;
    Mark atA = Mark::Tail;
    Mark atB = Mark::Tail;
    auto operator<=>(const MarkedEdge&) const = default;

    bool undirected() const { return atA == Mark::Tail && atB == Mark::Tail; }
    bool bidirected() const { return atA == Mark::Arrow && atB == Mark::Arrow; }
    bool directed() const { return atA != atB && atA != Mark::Circle && atB != Mark::Circle; }
};

/// A graph with at most one edge a pair and a mark at each end: what is derived from causal graphs
/// (CPDAGs, PDAGs, MAGs, PAGs). Variables are those of the graph it is derived from, by id.
class MarkedGraph {
public:
    explicit MarkedGraph(VariableSet variables = {}) : variables_(std::move(variables)) {}

    const VariableSet& variables() const { return variables_; }
    std::size_t edgeCount() const { return marks_.size(); }
    std::vector<MarkedEdge> edges() const;
    std::optional<MarkedEdge> edge(VariableId one, VariableId other) const;
    bool adjacent(VariableId one, VariableId other) const { return edge(one, other).has_value(); }

    /// Puts the edge there or changes its marks. Both ends must be variables of the graph, and differ.
    void join(VariableId one, Mark atOne, VariableId other, Mark atOther);
    void joinDirected(VariableId from, VariableId to) { join(from, Mark::Tail, to, Mark::Arrow); }
    void joinUndirected(VariableId one, VariableId other) { join(one, Mark::Tail, other, Mark::Tail); }
    void joinBidirected(VariableId one, VariableId other) { join(one, Mark::Arrow, other, Mark::Arrow); }

    bool operator==(const MarkedGraph&) const = default;

private:
    VariableSet variables_;
    std::map<std::pair<VariableId, VariableId>, std::pair<Mark, Mark>> marks_;
};

/// The graph with its arrows as marks. It must have no bidirected edge beside a directed one.
MarkedGraph markedGraphOf(const CausalGraph& graph);

} // namespace dovetail::graph
