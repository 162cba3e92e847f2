// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/marked_graph.h"

#include <cassert>

namespace dovetail::graph {

std::vector<MarkedEdge> MarkedGraph::edges() const {
    std::vector<MarkedEdge> all;
    all.reserve(marks_.size());
    for (const auto& [ends, marks] : marks_)
        all.push_back({ends.first, ends.second, marks.first, marks.second});
    return all;
}

std::optional<MarkedEdge> MarkedGraph::edge(VariableId one, VariableId other) const {
    const auto found = marks_.find(std::minmax(one, other));
    if (found == marks_.end()) return std::nullopt;
    return MarkedEdge{found->first.first, found->first.second, found->second.first, found->second.second};
}

void MarkedGraph::join(VariableId one, Mark atOne, VariableId other, Mark atOther) {
    assert(one != other && variables_.contains(one) && variables_.contains(other));
    if (other < one) {
        std::swap(one, other);
        std::swap(atOne, atOther);
    }
    marks_[{one, other}] = {atOne, atOther};
}

MarkedGraph markedGraphOf(const CausalGraph& graph) {
    VariableSet variables;
    for (const Variable& variable : graph.variables())
        variables.insert(variable.id);
    MarkedGraph marked(std::move(variables));
    for (const Edge& edge : graph.edges()) {
        assert(!marked.adjacent(edge.from, edge.to));
        marked.join(edge.from, edge.kind == EdgeKind::Directed ? Mark::Tail : Mark::Arrow, edge.to,
                    Mark::Arrow);
    }
    return marked;
}

} // namespace dovetail::graph
