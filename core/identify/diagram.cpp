// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/diagram.h"

namespace dovetail::identify {

using graph::VariableId;
using graph::VariableSet;
using graph::Vertex;

Diagram::Diagram(const graph::CausalGraph& graph) : graph_(&graph), vertices_(graph), rank_(graph.size()) {
    std::size_t rank = 0;
    for (const VariableId id : graph::topologicalOrder(graph))
        rank_[graph.index(id)] = rank++;
}

Nodes Diagram::only(Vertex node) const {
    Nodes one(size());
    one.set(node);
    return one;
}

Nodes Diagram::nodes(const VariableSet& set) const {
    Nodes result(size());
    for (const VariableId id : set)
        result.set(graph_->index(id));
    return result;
}

VariableSet Diagram::variables(const Nodes& nodes) const {
    VariableSet set;
    forEach(nodes, [&](Vertex node) { set.insert(graph_->idAt(node)); });
    return set;
}

Nodes Diagram::ancestors(const Nodes& of, const Nodes& within) const {
    Nodes above = of;
    std::vector<Vertex> stack;
    forEach(of, [&](Vertex node) { stack.push_back(node); });
    while (!stack.empty()) {
        const Vertex node = stack.back();
        stack.pop_back();
        for (const Vertex parent : vertices_.parents(node)) {
            if (!within.test(parent) || above.test(parent)) continue;
            above.set(parent);
            stack.push_back(parent);
        }
    }
    return above;
}

Nodes Diagram::parents(const Nodes& of) const {
    Nodes found(size());
    forEach(of, [&](Vertex node) {
        for (const Vertex parent : vertices_.parents(node))
            found.set(parent);
    });
    return found;
}

Nodes Diagram::district(Vertex start, const Nodes& within) const {
    Nodes found = only(start);
    std::vector<Vertex> stack{start};
    while (!stack.empty()) {
        const Vertex node = stack.back();
        stack.pop_back();
        for (const Vertex sibling : vertices_.siblings(node)) {
            if (!within.test(sibling) || found.test(sibling)) continue;
            found.set(sibling);
            stack.push_back(sibling);
        }
    }
    return found;
}

std::vector<Nodes> Diagram::districts(const Nodes& within) const {
    std::vector<Nodes> all;
    Nodes left = within;
    while (left.any()) {
        all.push_back(district(static_cast<Vertex>(left.find_first()), within));
        left -= all.back();
    }
    return all;
}

Nodes Diagram::upTo(Vertex node, const Nodes& within) const {
    Nodes before = within;
    forEach(within, [&](Vertex other) {
        if (rank_[other] > rank_[node]) before.reset(other);
    });
    return before;
}

Nodes Diagram::pillow(Vertex node, const Nodes& within) const {
    const Nodes block = district(node, upTo(node, within));
    Nodes found = (block | parents(block)) & within;
    found.reset(node);
    return found;
}

} // namespace dovetail::identify
