// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/canonical_mag.h"

#include <cassert>

namespace dovetail::graph {

Result<CanonicalMag> canonicalMag(const MarkedDiagram& names, const MarkedGraph& mag) {
    CanonicalMag result;
    for (const Variable& variable : names.variables) {
        if (auto added = result.graph.restoreVariable(variable); !added) return fail(added.error());
    }
    std::vector<Edge> edges;
    std::vector<Edge> lines;
    for (const MarkedEdge& edge : mag.edges()) {
        assert(edge.atA != Mark::Circle && edge.atB != Mark::Circle);
        if (edge.directed()) {
            edges.push_back(edge.atB == Mark::Arrow ? Edge{edge.a, edge.b} : Edge{edge.b, edge.a});
        } else if (edge.bidirected()) {
            edges.push_back({edge.a, edge.b, EdgeKind::Bidirected});
        } else {
            lines.push_back({edge.a, edge.b});
        }
    }
    // Before the lines: an error about a cycle names variables that the user knows.
    if (auto joined = result.graph.addEdges(edges); !joined) return fail(joined.error());
    edges.clear();
    for (const Edge& line : lines) {
        const VariableId effect = *result.graph.addVariable(
            result.graph.freeName(result.graph.name(line.from) + "--" + result.graph.name(line.to)));
        result.selected.insert(effect);
        edges.push_back({line.from, effect});
        edges.push_back({line.to, effect});
    }
    if (auto joined = result.graph.addEdges(edges); !joined) return fail(joined.error());
    return result;
}

} // namespace dovetail::graph
