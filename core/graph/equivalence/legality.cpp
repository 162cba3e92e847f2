// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/legality.h"

#include "core/graph/equivalence/canonical_mag.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/subgraphs.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

std::string quoted(const MarkedDiagram& names, VariableId id) {
    return "“" + names.variable(id).name + "”";
}

std::string pathText(const MarkedDiagram& names, const std::vector<VariableId>& path) {
    std::string text;
    for (const VariableId id : path)
        text += (text.empty() ? "" : " → ") + names.variable(id).name;
    return text;
}

Result<void> checkMarks(const MarkedDiagram& names, const MarkedGraph& graph, GraphType type) {
    for (const MarkedEdge& edge : graph.edges()) {
        const bool circle = edge.atA == Mark::Circle || edge.atB == Mark::Circle;
        if (!circle && !(type == GraphType::Pdag && edge.bidirected())) continue;
        return fail(
            ErrorCode::InvalidInput,
            phrase("graph", "A %1 has no edge like %2.")(std::string(typeName(type)), edgeText(names, edge)),
            circle ? phrase("graph", "Circles are for the type pag.")
                   : phrase("graph", "Edges <-> are for the types mag and pag."),
            {.variable = names.variable(edge.a).name});
    }
    return {};
}

/// a <-> b with a directed path from one to the other. `completed` has a tail at each ancestor.
Result<void> checkSpouses(const MarkedDiagram& names, const MarkedGraph& mag, const CausalGraph& graph,
                          const MarkedGraph& completed) {
    for (const MarkedEdge& edge : mag.edges()) {
        if (!edge.bidirected() || completed.edge(edge.a, edge.b)->bidirected()) continue;
        auto path = graph.directedPath(edge.a, edge.b);
        if (path.empty()) path = graph.directedPath(edge.b, edge.a);
        return fail(
            ErrorCode::InvalidInput,
            phrase("graph", "The graph is not ancestral: it has %1 and also %2.")(edgeText(names, edge),
                                                                                  pathText(names, path)),
            phrase("graph", "Between a variable and its ancestor an ancestral graph has a directed edge."),
            {.variable = names.variable(edge.a).name});
    }
    return {};
}

/// Arrows at variables with an undirected edge.
Result<void> checkLines(const MarkedDiagram& names, const MarkedGraph& mag) {
    const auto edges = mag.edges();
    std::map<VariableId, MarkedEdge> lines;
    for (const MarkedEdge& edge : edges) {
        if (!edge.undirected()) continue;
        lines.emplace(edge.a, edge);
        lines.emplace(edge.b, edge);
    }
    for (const MarkedEdge& edge : edges) {
        for (const auto& [id, mark] : {std::pair(edge.a, edge.atA), std::pair(edge.b, edge.atB)}) {
            const auto line = lines.find(id);
            if (mark != Mark::Arrow || line == lines.end()) continue;
            return fail(ErrorCode::InvalidInput,
                        phrase("graph", "The graph is not ancestral: an arrow of %1 points at %2, which has "
                                        "the undirected edge %3.")(edgeText(names, edge), quoted(names, id),
                                                                   edgeText(names, line->second)),
                        {}, {.variable = names.variable(id).name});
        }
    }
    return {};
}

Result<void> checkMaximal(const MarkedDiagram& names, const MarkedGraph& mag, const MarkedGraph& completed) {
    for (const MarkedEdge& edge : completed.edges()) {
        if (mag.adjacent(edge.a, edge.b)) continue;
        return fail(
            ErrorCode::InvalidInput,
            phrase("graph", "The graph is not maximal: nothing separates %1 and %2, but no edge joins them.")(
                quoted(names, edge.a), quoted(names, edge.b)),
            phrase("graph", "Add the edge %1.")(edgeText(names, edge)),
            {.variable = names.variable(edge.a).name});
    }
    return {};
}

Result<void> checkPdag(const MarkedDiagram& diagram) {
    if (auto marks = checkMarks(diagram, diagram.graph, GraphType::Pdag); !marks) return marks;
    if (auto canonical = canonicalMag(diagram, diagram.graph); !canonical) return fail(canonical.error());
    VariableSet stuck;
    if (consistentExtension(diagram.graph, &stuck)) return {};
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(stuck.size(), 6); ++i)
        list += (i ? ", " : "") + quoted(diagram, *stuck.nth(i));
    if (stuck.size() > 6) list += " …";
    return fail(
        ErrorCode::InvalidInput,
        phrase("graph", "No DAG has these edges and arrows without a further collider or a cycle: there is "
                        "no way to direct the edges between %1.")(list),
        phrase("graph", "Look at cycles without a chord, and at arrows that meet undirected edges there."),
        {.variable = diagram.variable(*stuck.begin()).name});
}

Result<void> checkPag(const MarkedDiagram& diagram, const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress);
    const MarkedGraph member = memberMag(diagram.graph);
    if (auto legal = checkMag(diagram, member, limits, progress); !legal) {
        if (legal.error().code == ErrorCode::Cancelled) return legal;
        Error error = legal.error();
        error.message = textOf({phrase("graph", "The pag stands for no graph."),
                                phrase("graph", "With its circles settled: %1")(error.message)});
        error.advice = phrase("graph", "Check the marks at the variables named.");
        return fail(std::move(error));
    }
    const auto shared = partialAncestralGraph(member, {.time = clock.left()}, progress);
    if (!shared) return fail(shared.error());
    const auto drawn = diagram.graph.edges();
    const auto right = shared->edges();
    const auto [here, there] = std::ranges::mismatch(drawn, right);
    if (here == drawn.end()) return {};
    return fail(
        ErrorCode::InvalidInput,
        phrase("graph",
               "The graph is no complete pag: the graphs with the same separations share %1, and not %2.")(
            edgeText(diagram, *there), edgeText(diagram, *here)),
        {}, {.variable = diagram.variable(here->a).name});
}

} // namespace

std::string edgeText(const MarkedDiagram& names, const MarkedEdge& edge) {
    const auto left = [](Mark mark) { return mark == Mark::Circle ? "@" : mark == Mark::Arrow ? "<" : "-"; };
    const auto right = [](Mark mark) { return mark == Mark::Circle ? "@" : mark == Mark::Arrow ? ">" : "-"; };
    const std::string& a = names.variable(edge.a).name;
    const std::string& b = names.variable(edge.b).name;
    if (edge.directed()) return edge.atB == Mark::Arrow ? a + " -> " + b : b + " -> " + a;
    if (edge.undirected()) return a + " -- " + b;
    return a + " " + left(edge.atA) + "-" + right(edge.atB) + " " + b;
}

Result<void> checkMag(const MarkedDiagram& names, const MarkedGraph& mag, const ListLimits& limits,
                      const Progress& progress) {
    if (auto marks = checkMarks(names, mag, GraphType::Mag); !marks) return marks;
    const auto canonical = canonicalMag(names, mag);
    if (!canonical) return fail(canonical.error());
    if (auto lines = checkLines(names, mag); !lines) return lines;
    // Lines are on no inducing path of more than one edge: no arrow points at their ends.
    const CausalGraph graph = inducedSubgraph(canonical->graph, mag.variables());
    const auto completed = maximalAncestralGraph(graph, Unobserved{}, limits, progress);
    if (!completed) return fail(completed.error());
    if (auto spouses = checkSpouses(names, mag, graph, *completed); !spouses) return spouses;
    return checkMaximal(names, mag, *completed);
}

bool isMag(const MarkedGraph& mag) {
    MarkedDiagram names{.type = GraphType::Mag, .variables = {}, .graph = mag};
    for (const VariableId id : mag.variables())
        names.variables.push_back({id, std::to_string(id.value), {}});
    return checkMag(names, mag).has_value();
}

Result<void> checkLegal(const MarkedDiagram& diagram, const ListLimits& limits, const Progress& progress) {
    switch (diagram.type) {
    case GraphType::Pdag:
        return checkPdag(diagram);
    case GraphType::Mag:
        return checkMag(diagram, diagram.graph, limits, progress);
    case GraphType::Pag:
        return checkPag(diagram, limits, progress);
    }
    return {};
}

} // namespace dovetail::graph
