// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_derived_ops.h"

#include "app/cli/query_names.h"
#include "core/graph/districts.h"
#include "core/graph/effects/node_status.h"
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/intervention_distance.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/equivalence/structural_distance.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/latent_projection.h"
#include "core/graph/moral_graph.h"
#include "core/graph/subgraphs.h"

#include <algorithm>
#include <utility>

namespace dovetail::cli {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Mark;
using graph::MarkedEdge;
using graph::MarkedGraph;
using graph::Role;
using graph::Variable;
using graph::VariableId;
using graph::VariableSet;

namespace {

Json undirectedPairs(const Request& request, const MarkedGraph& marked) {
    std::vector<NamePair> pairs;
    for (const MarkedEdge& edge : marked.edges())
        pairs.push_back(unordered(request.graph().name(edge.a), request.graph().name(edge.b)));
    return sortedPairs(std::move(pairs));
}

/// directed, bidirected, undirected
Json byKind(const Request& request, const MarkedGraph& marked) {
    std::vector<NamePair> directed;
    std::vector<NamePair> bidirected;
    std::vector<NamePair> undirected;
    for (const MarkedEdge& edge : marked.edges()) {
        const std::string& a = request.graph().name(edge.a);
        const std::string& b = request.graph().name(edge.b);
        if (edge.directed()) {
            directed.push_back(edge.atB == Mark::Arrow ? NamePair(a, b) : NamePair(b, a));
        } else {
            (edge.bidirected() ? bidirected : undirected).push_back(unordered(a, b));
        }
    }
    return {{"directed", sortedPairs(std::move(directed))},
            {"bidirected", sortedPairs(std::move(bidirected))},
            {"undirected", sortedPairs(std::move(undirected))}};
}

/// A graph as text and as lists.
Json described(const CausalGraph& graph) {
    std::vector<NamePair> directed;
    std::vector<NamePair> bidirected;
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Directed) {
            directed.emplace_back(graph.name(edge.from), graph.name(edge.to));
        } else {
            bidirected.push_back(unordered(graph.name(edge.from), graph.name(edge.to)));
        }
    }
    return {{"text", graph::writeDagitty(graph, graph::Detail::Structure)},
            {"directed", sortedPairs(std::move(directed))},
            {"bidirected", sortedPairs(std::move(bidirected))}};
}

Result<Json> markovBlanket(const Request& request) {
    const CausalGraph& graph = request.graph();
    const graph::VertexGraph vertices(graph);
    return Json{{"markov_blanket", perVariable(request, [&](VariableId id) {
                     VariableSet blanket;
                     for (const auto member :
                          graph::markovBlanket(vertices, static_cast<graph::Vertex>(graph.index(id))))
                         blanket.insert(graph.idAt(member));
                     return request.names(blanket);
                 })}};
}

Result<Json> districts(const Request& request) {
    return Json{{"districts", request.sets(graph::districts(request.graph()))}};
}

Result<Json> moralGraph(const Request& request) {
    return Json{{"moral_graph", undirectedPairs(request, graph::moralGraph(request.graph()))}};
}

Result<Json> moralView(const Request& request) {
    return Json{{"moral_view", undirectedPairs(request, graph::moralView(request.graph()))}};
}

Result<Json> correlationGraph(const Request& request) {
    return Json{{"correlation_graph", undirectedPairs(request, graph::correlationGraph(request.graph()))}};
}

Result<Json> atomicEdges(const Request& request) {
    std::vector<NamePair> pairs;
    for (const Edge& edge : graph::atomicEdges(request.graph()))
        pairs.emplace_back(request.graph().name(edge.from), request.graph().name(edge.to));
    return Json{{"atomic_edges", sortedPairs(std::move(pairs))}};
}

Result<Json> nodeStatus(const Request& request) {
    const auto status = graph::nodeStatus(request.graph());
    return Json{{"node_status", perVariable(request, [&](VariableId id) {
                     return std::string(graph::statusName(status[request.graph().index(id)]));
                 })}};
}

/// What is selected counts only where the request lists it, as in the reference data.
graph::Unobserved unobserved(const Request& request) {
    return {request.graph().withRole(Role::Latent),
            request.has("selected") ? request.graph().withRole(Role::Selected) : VariableSet{}};
}

Result<Json> mag(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto found = graph::maximalAncestralGraph(request.graph(), unobserved(request), *limits);
    if (!found) return fail(found.error());
    return Json{{"mag", byKind(request, *found)}};
}

Result<Json> pag(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    auto found = graph::partialAncestralGraph(request.graph(), unobserved(request), *limits);
    if (!found) return fail(found.error());
    return describedPag(request, std::move(*found));
}

Result<Json> latentProjection(const Request& request) {
    return described(graph::latentProjection(request.graph()));
}

Result<Json> canonicalDag(const Request& request) {
    return described(graph::canonicalDag(request.graph()));
}

Result<Json> ancestralGraph(const Request& request) {
    const auto x = request.variables("x");
    if (!x) return fail(x.error());
    return described(graph::ancestralGraph(request.graph(), *x));
}

Result<Json> backDoorGraph(const Request& request) {
    return described(graph::backDoorGraph(request.graph(), request.graph().withRole(Role::Treatment)));
}

Result<Json> properBackDoorGraph(const Request& request) {
    const CausalGraph& graph = request.graph();
    return described(
        graph::properBackDoorGraph(graph, graph.withRole(Role::Treatment), graph.withRole(Role::Outcome)));
}

Result<Json> cpdag(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto completed = graph::completedGraph(request.graph());
    if (!completed) return fail(completed.error());
    Json result = byKind(request, *completed);
    result.erase("bidirected");
    const auto size = graph::classSize(*completed, *limits);
    result["class_size"] = size ? counted(*size) : Json(nullptr);
    return result;
}

Result<Json> equivalenceMembers(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto completed = graph::completedGraph(request.graph());
    if (!completed) return fail(completed.error());
    const auto found = graph::equivalenceMembers(*completed, *limits);
    Json members = Json::array();
    for (const auto& edges : found.members) {
        std::vector<NamePair> directed;
        for (const Edge& edge : edges)
            directed.emplace_back(request.graph().name(edge.from), request.graph().name(edge.to));
        members.push_back(sortedPairs(std::move(directed)));
    }
    return Json{{"members", std::move(members)}, {"complete", found.complete}};
}

Result<Json> hammingDistance(const Request& request) {
    const auto text = request.text("other");
    if (!text) return fail(text.error());
    const auto other = graph::parseDagitty(*text);
    if (!other) return fail(other.error());
    const auto distance = graph::structuralHammingDistance(request.graph(), *other);
    if (!distance) return fail(distance.error());
    return Json{{"distance", *distance}};
}

Result<Json> interventionDistance(const Request& request) {
    const auto text = request.text("other");
    if (!text) return fail(text.error());
    const auto other = graph::parseDagitty(*text);
    if (!other) return fail(other.error());
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    if (!limits->time) limits->time = std::chrono::seconds(5); // a class can have very many members
    const auto distance = graph::structuralInterventionDistance(request.graph(), *other);
    if (!distance) return fail(distance.error());
    const auto bounds = graph::interventionDistanceBounds(request.graph(), *other, *limits);
    if (!bounds) return fail(bounds.error());
    return Json{{"distance", *distance},
                {"class", {{"lower", bounds->lower}, {"upper", bounds->upper}}},
                {"complete", bounds->complete}};
}

constexpr NamedOp ops[] = {
    {"markov_blanket", markovBlanket},
    {"districts", districts},
    {"moral_graph", moralGraph},
    {"moral_view", moralView},
    {"correlation_graph", correlationGraph},
    {"atomic_edges", atomicEdges},
    {"node_status", nodeStatus},
    {"mag", mag},
    {"pag", pag},
    {"cpdag", cpdag},
    {"equivalence_members", equivalenceMembers},
    {"hamming_distance", hammingDistance},
    {"intervention_distance", interventionDistance},
    {"latent_projection", latentProjection},
    {"canonical_dag", canonicalDag},
    {"ancestral_graph", ancestralGraph},
    {"backdoor_graph", backDoorGraph},
    {"proper_backdoor_graph", properBackDoorGraph},
};

} // namespace

Op derivedOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
