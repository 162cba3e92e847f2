// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_graph.h"

#include <boost/dynamic_bitset.hpp>

#include <vector>

namespace dovetail::identify {

/// A set of variables of one diagram.
using Nodes = boost::dynamic_bitset<>;

template <typename Visit>
void forEach(const Nodes& nodes, const Visit& visit) {
    for (std::size_t node = nodes.find_first(); node != Nodes::npos; node = nodes.find_next(node))
        visit(static_cast<graph::Vertex>(node));
}

/// An ADMG laid out for questions about subsets of its variables. Keeps a pointer to the graph, which must
/// outlive it unchanged. Every question is linear in the part of the graph that it looks at.
class Diagram {
public:
    explicit Diagram(const graph::CausalGraph& graph);

    const graph::CausalGraph& graph() const { return *graph_; }
    std::size_t size() const { return graph_->size(); }
    Nodes none() const { return Nodes(size()); }
    Nodes all() const { return ~Nodes(size()); }
    Nodes only(graph::Vertex node) const;
    Nodes nodes(const graph::VariableSet& set) const;
    graph::VariableSet variables(const Nodes& nodes) const;
    estimand::Symbols symbols(const Nodes& nodes) const { return estimand::symbolsOf(variables(nodes)); }

    /// `of` and everything above it by edges among `within`; `of` lies in `within`.
    Nodes ancestors(const Nodes& of, const Nodes& within) const;
    /// The parents of members of `of`, members among them.
    Nodes parents(const Nodes& of) const;
    /// The district of `start` among `within`.
    Nodes district(graph::Vertex start, const Nodes& within) const;
    /// In the order of their first members.
    std::vector<Nodes> districts(const Nodes& within) const;
    /// Those of `within` that are not after `node` in the topological order.
    Nodes upTo(graph::Vertex node, const Nodes& within) const;
    /// What `node` depends on in the distribution of `within` given all before it: its district among them
    /// and the parents of that, those outside of `within` not counted (the ordered Markov property,
    /// Richardson 2003, section 3.1; Tian 2002, lemma 4).
    Nodes pillow(graph::Vertex node, const Nodes& within) const;

private:
    const graph::CausalGraph* graph_;
    graph::VertexGraph vertices_;
    std::vector<std::size_t> rank_; ///< in the topological order
};

} // namespace dovetail::identify
