// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/marked_model.h"

#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "core/graph/equivalence/uncovered_walks.h"
#include "core/graph/minimal_separators.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_masks.h"

namespace dovetail::graph {

using Half = MarkedVertices::Half;

Result<MarkedModel> MarkedModel::of(MarkedDiagram diagram, const ListLimits& limits,
                                    const Progress& progress) {
    if (auto legal = checkLegal(diagram, limits, progress); !legal) return fail(legal.error());
    MarkedGraph member = diagram.graph;
    if (diagram.type == GraphType::Pdag) {
        member = MarkedGraph(diagram.graph.variables());
        const auto extension = consistentExtension(diagram.graph);
        for (const Edge& edge : *extension)
            member.joinDirected(edge.from, edge.to);
        diagram.graph = meekClosure(diagram.graph);
    } else if (diagram.type == GraphType::Pag) {
        member = memberMag(diagram.graph);
    }
    auto canonical = canonicalMag(diagram, member);
    if (!canonical) return fail(canonical.error());
    return MarkedModel(std::move(diagram), std::move(*canonical));
}

VariableSet MarkedModel::withSelected(const VariableSet& given) const {
    VariableSet all = given;
    all.insert(member_.selected.begin(), member_.selected.end());
    return all;
}

bool MarkedModel::separated(const VariableSet& a, const VariableSet& b, const VariableSet& given) const {
    return graph::separated(member_.graph, a, b, withSelected(given));
}

VariableSet MarkedModel::connected(const VariableSet& from, const VariableSet& given) const {
    VariableSet found = graph::connected(member_.graph, from, withSelected(given));
    for (const VariableId id : member_.selected)
        found.erase(id);
    return found;
}

VariableSet MarkedModel::ancestors(const VariableSet& of) const {
    return vertices_.setOf(markedAncestors(vertices_, vertices_.maskOf(of)));
}

VariableSet MarkedModel::descendants(const VariableSet& of) const {
    return vertices_.setOf(markedDescendants(vertices_, vertices_.maskOf(of)));
}

bool MarkedModel::mayLead(const Half& half) const {
    switch (diagram_.type) {
    case GraphType::Pdag:
        return half.here != Mark::Arrow;
    case GraphType::Mag:
        return half.outOf();
    case GraphType::Pag:
        return half.here != Mark::Arrow && half.there != Mark::Tail;
    }
    return false;
}

template <typename Passes>
VertexMask MarkedModel::reached(const VertexMask& from, const VertexMask& without,
                                const Passes& passes) const {
    VertexMask found(vertices_.size(), 0);
    UncoveredWalks walks(vertices_);
    walks.begin();
    const auto mayGo = [&](Vertex, const Half& half) { return !without[half.other] && passes(half); };
    for (Vertex start = 0; start < vertices_.size(); ++start) {
        if (!from[start] || without[start]) continue;
        found[start] = 1;
        for (const Half& half : vertices_.edges(start)) {
            if (mayGo(start, half)) walks.start(start, half);
        }
    }
    walks.run(mayGo, [&](const UncoveredWalks::Step& step) { return found[step.to] = 1, true; });
    return found;
}

VertexMask MarkedModel::possibleDescendants(const VertexMask& of, const VertexMask& without) const {
    return reached(of, without, [&](const Half& half) { return mayLead(half); });
}

VertexMask MarkedModel::possibleAncestors(const VertexMask& of, const VertexMask& without) const {
    return reached(of, without, [&](const Half& half) { return mayLead({0, half.there, half.here}); });
}

VariableSet MarkedModel::possibleAncestors(const VariableSet& of) const {
    return vertices_.setOf(possibleAncestors(vertices_.maskOf(of), VertexMask(vertices_.size(), 0)));
}

VariableSet MarkedModel::possibleDescendants(const VariableSet& of) const {
    return vertices_.setOf(possibleDescendants(vertices_.maskOf(of), VertexMask(vertices_.size(), 0)));
}

Independences MarkedModel::implications(PerMissingEdge per, const ListLimits& limits,
                                        const Progress& progress) const {
    const ListClock clock(limits, progress);
    const CausalGraph& graph = member_.graph;
    const VertexGraph vertices(graph);
    const std::size_t size = graph.size();
    const VertexMask selected = maskOf(graph, member_.selected);
    const VertexMask observed =
        masks::complement(masks::either(maskOf(graph, graph.withRole(Role::Latent)), selected));
    Independences found;
    for (Vertex x = 0; x < size; ++x) {
        if (!observed[x]) continue;
        for (Vertex y = x + 1; y < size; ++y) {
            if (!observed[y] || diagram_.graph.adjacent(graph.idAt(x), graph.idAt(y))) continue;
            found.complete = !clock.over();
            if (!found.complete) return found;
            MinimalSeparators separators(vertices,
                                         {masks::only(size, x), masks::only(size, y), selected, observed});
            bool enough = false; // as many as were asked for this pair: not a cut
            while (const auto separator = separators.next(clock)) {
                if (found.list.size() == limits.sets) {
                    found.complete = false;
                    return found;
                }
                VariableSet given;
                for (const Vertex member : *separator) {
                    if (!selected[member]) given.insert(graph.idAt(member));
                }
                found.list.push_back({graph.idAt(x), {graph.idAt(y)}, std::move(given)});
                enough = per == PerMissingEdge::One;
                if (enough) break;
            }
            found.complete = enough || separators.finished();
            if (!found.complete) return found;
        }
    }
    return found;
}

} // namespace dovetail::graph
