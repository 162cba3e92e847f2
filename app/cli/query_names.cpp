// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_names.h"

#include <array>

namespace dovetail::cli {

using graph::Edge;
using graph::EdgeKind;
using graph::Mark;
using graph::MarkedEdge;

namespace {

using Drawn = std::vector<std::array<std::string, 3>>;

Json sorted(Drawn drawn) {
    std::ranges::sort(drawn, [](const auto& a, const auto& b) {
        return std::ranges::lexicographical_compare(a, b, graph::lessUtf16);
    });
    return drawn;
}

/// The edge from a to b, written in the direction that DAGitty writes: the end that says less first.
std::array<std::string, 3> drawn(std::string a, Mark atA, std::string b, Mark atB) {
    const auto rank = [](Mark mark) { return mark == Mark::Circle ? 0 : mark == Mark::Tail ? 1 : 2; };
    if (rank(atB) < rank(atA) || (atA == atB && graph::lessUtf16(b, a))) {
        std::swap(a, b);
        std::swap(atA, atB);
    }
    if (atA == Mark::Tail) return {std::move(a), atB == Mark::Arrow ? "->" : "--", std::move(b)};
    if (atA == Mark::Arrow) return {std::move(a), "<->", std::move(b)};
    const char* edge = atB == Mark::Arrow ? "@->" : atB == Mark::Tail ? "@--" : "@-@";
    return {std::move(a), edge, std::move(b)};
}

} // namespace

Json sortedPairs(std::vector<NamePair> pairs) {
    std::ranges::sort(pairs, [](const NamePair& a, const NamePair& b) {
        return a.first != b.first ? graph::lessUtf16(a.first, b.first) : graph::lessUtf16(a.second, b.second);
    });
    return pairs;
}

NamePair unordered(std::string a, std::string b) {
    if (graph::lessUtf16(b, a)) std::swap(a, b);
    return {std::move(a), std::move(b)};
}

Json drawnEdges(const graph::CausalGraph& graph, const std::vector<Edge>& edges) {
    Drawn list;
    for (const Edge& edge : edges) {
        const Mark start = edge.kind == EdgeKind::Directed ? Mark::Tail : Mark::Arrow;
        list.push_back(drawn(graph.name(edge.from), start, graph.name(edge.to), Mark::Arrow));
    }
    return sorted(std::move(list));
}

Json drawnEdges(const Request& request, const graph::MarkedGraph& graph) {
    Drawn list;
    for (const MarkedEdge& edge : graph.edges())
        list.push_back(drawn(request.graph().name(edge.a), edge.atA, request.graph().name(edge.b), edge.atB));
    return sorted(std::move(list));
}

Json describedPag(const Request& request, graph::MarkedGraph pag) {
    Json edges = drawnEdges(request, pag);
    graph::MarkedDiagram diagram{.type = graph::GraphType::Pag, .variables = {}, .graph = std::move(pag)};
    for (const graph::Variable& variable : request.graph().variables()) {
        if (diagram.graph.variables().contains(variable.id)) diagram.variables.push_back(variable);
    }
    return {{"pag", std::move(edges)}, {"text", graph::writeDagitty(diagram, graph::Detail::Structure)}};
}

Json counted(const boost::multiprecision::cpp_int& count) {
    constexpr std::int64_t exact = std::int64_t{1} << 53;
    if (count <= exact) return static_cast<std::int64_t>(count);
    return count.str();
}

} // namespace dovetail::cli
