// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"

#include <algorithm>
#include <set>

namespace dovetail::graph::dagitty {

namespace {

MarkedEdge normalised(MarkedEdge edge) {
    if (edge.b < edge.a) {
        std::swap(edge.a, edge.b);
        std::swap(edge.atA, edge.atB);
    }
    return edge;
}

/// Later words replace earlier ones of the same key.
void put(Attributes& attributes, Attribute attribute) {
    const auto known = std::ranges::find(attributes, attribute.key, &Attribute::key);
    if (known == attributes.end()) {
        attributes.push_back(std::move(attribute));
    } else {
        known->value = std::move(attribute.value);
    }
}

Edge drawn(const MarkedEdge& edge) {
    if (edge.bidirected()) return {edge.a, edge.b, EdgeKind::Bidirected};
    return edge.atB == Mark::Arrow ? Edge{edge.a, edge.b} : Edge{edge.b, edge.a};
}

bool fits(const MarkedEdge& edge, GraphType type) {
    switch (type) {
    case GraphType::Pdag:
        return edge.directed() || edge.undirected();
    case GraphType::Mag:
        return edge.directed() || edge.undirected() || edge.bidirected();
    case GraphType::Pag:
        return true;
    }
    return true;
}

std::string_view edgesOf(GraphType type) {
    switch (type) {
    case GraphType::Pdag:
        return "A pdag holds the edges ->, <- and --.";
    case GraphType::Mag:
        return "A mag holds the edges ->, <-, <-> and --.";
    case GraphType::Pag:
        return "A pag holds the edges ->, <-, <->, --, @->, <-@, @-@, @-- and --@.";
    }
    return {};
}

} // namespace

std::string_view arrowText(const MarkedEdge& edge) {
    constexpr std::string_view texts[3][3] = {
        {"--", "->", "--@"},
        {"<-", "<->", "<-@"},
        {"@--", "@->", "@-@"},
    };
    return texts[static_cast<std::size_t>(edge.atA)][static_cast<std::size_t>(edge.atB)];
}

VariableId GraphBuilder::variable(const std::string& name) {
    if (const auto known = graph_.find(name)) return *known;
    return *graph_.addVariable(name);
}

void GraphBuilder::addRole(VariableId variable, Role role) {
    graph_.setRoles(variable, graph_.variable(variable).roles.with(role));
}

void GraphBuilder::addAttribute(VariableId variable, Attribute attribute) {
    Attributes attributes = graph_.variable(variable).attributes;
    put(attributes, std::move(attribute));
    graph_.setAttributes(variable, std::move(attributes));
}

void GraphBuilder::addAttribute(Attribute attribute) {
    Attributes attributes = graph_.attributes();
    put(attributes, std::move(attribute));
    graph_.setAttributes(std::move(attributes));
}

void GraphBuilder::addEdge(MarkedEdge edge, Place place) {
    edge = normalised(edge);
    if (details_.try_emplace(edge).second) edges_.emplace_back(edge, place);
}

bool GraphBuilder::takeDirected(VariableId from, VariableId to) {
    const MarkedEdge edge = normalised({from, to, Mark::Tail, Mark::Arrow});
    if (details_.erase(edge) == 0) return false;
    std::erase_if(edges_, [&](const auto& entry) { return entry.first == edge; });
    return true;
}

void GraphBuilder::addDetails(MarkedEdge edge, const EdgeDetails& details) {
    EdgeDetails& known = details_[normalised(edge)];
    if (!details.label.empty()) known.label = details.label;
    if (details.bend) known.bend = details.bend;
    for (const Attribute& attribute : details.attributes)
        put(known.attributes, attribute);
}

Result<CausalGraph> GraphBuilder::build() const {
    CausalGraph graph = graph_;
    std::vector<Edge> all;
    all.reserve(edges_.size());
    for (const auto& [edge, place] : edges_) {
        if (!edge.directed() && !edge.bidirected()) {
            return parseError(
                place,
                phrase("formats", "Edges of the type “%1” are not part of a causal diagram.")(
                    std::string(arrowText(edge))),
                phrase("formats", "A dag holds the edges ->, <- and <->. Write pdag, mag or pag in place of "
                                  "dag if the graph stands for a class of diagrams."));
        }
        all.push_back(drawn(edge));
    }
    if (!graph.addEdges(all)) {
        const auto refused = graph.refusal(all).value();
        return parseError(edges_[refused.edge].second, refused.error.message, refused.error.advice);
    }
    for (const auto& [edge, details] : details_) {
        if (!details.empty()) graph.setDetails(drawn(edge), details);
    }
    return graph;
}

Result<MarkedDiagram> GraphBuilder::build(GraphType type) const {
    VariableSet ids;
    for (const Variable& variable : graph_.variables())
        ids.insert(variable.id);
    MarkedDiagram diagram{
        type, {graph_.variables().begin(), graph_.variables().end()}, MarkedGraph(std::move(ids))};
    diagram.attributes = graph_.attributes();
    for (const auto& [edge, place] : edges_) {
        const std::string arrow(arrowText(edge));
        const std::string pair = "“" + graph_.name(edge.a) + "” and “" + graph_.name(edge.b) + "”";
        if (!fits(edge, type)) {
            return parseError(
                place,
                phrase("formats", "An edge of the type “%1” joins %2, which a %3 does not have.")(
                    arrow, pair, std::string(typeName(type))),
                std::string(edgesOf(type)));
        }
        if (edge.a == edge.b) {
            return parseError(place,
                              phrase("formats", "“%1” cannot be joined with itself.")(graph_.name(edge.a)),
                              phrase("formats", "Draw the edge to another variable."));
        }
        if (diagram.graph.adjacent(edge.a, edge.b)) {
            return parseError(place, phrase("formats", "Two different edges join %1.")(pair),
                              phrase("formats", "A %1 has one edge for each pair: remove one.")(
                                  std::string(typeName(type))));
        }
        diagram.graph.join(edge.a, edge.atA, edge.b, edge.atB);
        const EdgeDetails& details = details_.at(edge);
        if (!details.empty()) diagram.details[{edge.a, edge.b}] = details;
    }
    return diagram;
}

} // namespace dovetail::graph::dagitty
