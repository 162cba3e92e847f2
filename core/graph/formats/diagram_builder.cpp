// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"

#include <algorithm>

namespace dovetail::graph::formats {

std::optional<DiagramType> typeNamed(std::string_view word) {
    if (word == "dag") return DiagramType::Causal;
    if (word == "pdag") return DiagramType::Pdag;
    if (word == "mag") return DiagramType::Mag;
    if (word == "pag") return DiagramType::Pag;
    return std::nullopt;
}

std::optional<DiagramBuilder::Index> DiagramBuilder::find(const std::string& name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? std::nullopt : std::optional(found->second);
}

DiagramBuilder::Index DiagramBuilder::variable(const std::string& name) {
    const auto [entry, isNew] = names_.emplace(name, variables_.size());
    if (isNew) {
        variables_.push_back(
            {.id = {static_cast<std::uint32_t>(variables_.size() + 1)}, .name = name, .roles = {}});
    }
    return entry->second;
}

void DiagramBuilder::addRole(Index index, Role role) {
    variables_[index].roles = variables_[index].roles.with(role);
}

void DiagramBuilder::addEdge(Index from, Mark atFrom, Index to, Mark atTo, Place place, EdgeDetails details) {
    const bool backwards = atFrom == Mark::Arrow && atTo == Mark::Tail;
    const bool forwards = atFrom == Mark::Tail && atTo == Mark::Arrow;
    if (backwards || (!forwards && to < from)) {
        std::swap(from, to);
        std::swap(atFrom, atTo);
    }
    const auto [entry, isNew] = known_.emplace(std::tuple(from, to, atFrom, atTo), lines_.size());
    if (isNew) {
        lines_.push_back({from, to, atFrom, atTo, place, std::move(details)});
        return;
    }
    EdgeDetails& known = lines_[entry->second].details;
    if (known.label.empty()) known.label = std::move(details.label);
    if (!known.bend) known.bend = details.bend;
    for (Attribute& attribute : details.attributes) {
        if (known.attributes.size() < 1000 && // else edges written very often would take very long
            std::ranges::find(known.attributes, attribute.key, &Attribute::key) == known.attributes.end()) {
            known.attributes.push_back(std::move(attribute));
        }
    }
}

DiagramType DiagramBuilder::inferredType() const {
    if (type_ != DiagramType::Unsaid) return type_;
    bool circles = false;
    bool undirected = false;
    bool bidirected = false;
    for (const Line& line : lines_) {
        circles = circles || line.atFrom == Mark::Circle || line.atTo == Mark::Circle;
        undirected = undirected || line.undirected();
        bidirected = bidirected || line.bidirected();
    }
    if (circles) return DiagramType::Pag;
    if (undirected) return bidirected ? DiagramType::Mag : DiagramType::Pdag;
    return DiagramType::Causal;
}

std::vector<std::size_t> DiagramBuilder::cycle() const {
    // Kahn (1962): what is left when nothing without parents is left lies on cycles or behind them.
    std::vector<std::vector<std::size_t>> out(variables_.size());
    std::vector<std::size_t> waiting(variables_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (!lines_[i].arrow()) continue;
        out[lines_[i].from].push_back(i);
        ++waiting[lines_[i].to];
    }
    std::vector<Index> ready;
    for (Index v = 0; v < waiting.size(); ++v) {
        if (waiting[v] == 0) ready.push_back(v);
    }
    for (std::size_t next = 0; next < ready.size(); ++next) {
        for (const std::size_t line : out[ready[next]]) {
            if (--waiting[lines_[line].to] == 0) ready.push_back(lines_[line].to);
        }
    }
    if (ready.size() == variables_.size()) return {};
    // Each of these has a parent among them: going up leads round a cycle at last.
    std::vector<std::size_t> lineFromParent(variables_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].arrow() && waiting[lines_[i].from] > 0) lineFromParent[lines_[i].to] = i;
    }
    const auto start = std::ranges::find_if(waiting, [](std::size_t left) { return left > 0; });
    auto vertex = static_cast<Index>(start - waiting.begin());
    for (std::size_t steps = 0; steps < variables_.size(); ++steps)
        vertex = lines_[lineFromParent[vertex]].from;
    std::vector<std::size_t> round;
    for (Index at = vertex; round.empty() || at != vertex; at = lines_[round.back()].from)
        round.push_back(lineFromParent[at]);
    std::ranges::reverse(round);
    return round;
}

Result<void> DiagramBuilder::refuseCycles() const {
    for (const Line& line : lines_) {
        if (line.from != line.to) continue;
        return parseError(
            line.place,
            phrase("formats", "%1 cannot be joined with itself.")(excerpt(variables_[line.from].name)),
            phrase("formats", "An edge joins two different variables."));
    }
    std::vector<std::size_t> round = cycle();
    if (round.empty()) return {};
    // The one to blame is the last in the text, as a reader adds edges one by one.
    const auto last = std::ranges::max_element(round);
    const Line& blamed = lines_[*last];
    std::rotate(round.begin(), last + 1, round.end());
    constexpr std::size_t shown = 20;
    std::string names;
    for (std::size_t i = 0; i < round.size(); ++i) {
        if (i == shown) {
            names += "… → ";
            i = round.size() - 1;
        }
        names += variables_[lines_[round[i]].from].name + " → ";
    }
    return parseError(
        blamed.place,
        phrase("formats", "The edge %1 → %2 closes a cycle: %3.")(excerpt(variables_[blamed.from].name),
                                                                  excerpt(variables_[blamed.to].name),
                                                                  names + variables_[blamed.to].name),
        phrase("formats", "A variable cannot be its own cause: remove or turn one of these edges."));
}

Result<Diagram> DiagramBuilder::build() && {
    if (auto refused = refuseCycles(); !refused) return fail(refused.error());
    switch (inferredType()) {
    case DiagramType::Pdag:
        return buildMarked(GraphType::Pdag);
    case DiagramType::Mag:
        return buildMarked(GraphType::Mag);
    case DiagramType::Pag:
        return buildMarked(GraphType::Pag);
    case DiagramType::Causal:
    case DiagramType::Unsaid:
        break;
    }
    return buildCausal();
}

Result<Diagram> DiagramBuilder::buildCausal() {
    CausalGraph graph;
    for (Variable& variable : variables_) {
        if (auto added = graph.restoreVariable(std::move(variable)); !added) return fail(added.error());
    }
    std::vector<Edge> edges;
    edges.reserve(lines_.size());
    for (const Line& line : lines_) {
        if (!line.arrow() && !line.bidirected()) {
            return parseError(
                line.place,
                phrase("formats", "A causal diagram has no edges without arrow heads and none with circles."),
                phrase("formats", "Use the edges -> and <->, or name a type of graph that has such edges."));
        }
        edges.push_back({graph.idAt(line.from), graph.idAt(line.to),
                         line.arrow() ? EdgeKind::Directed : EdgeKind::Bidirected});
    }
    if (auto added = graph.addEdges(edges); !added) return fail(added.error());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (!lines_[i].details.empty()) graph.setDetails(edges[i], std::move(lines_[i].details));
    }
    graph.setAttributes(std::move(attributes_));
    return graph;
}

Result<Diagram> DiagramBuilder::buildMarked(GraphType type) {
    VariableSet ids;
    for (const Variable& variable : variables_)
        ids.insert(ids.end(), variable.id);
    MarkedDiagram diagram{
        .type = type, .variables = {}, .graph = MarkedGraph(std::move(ids)), .attributes = {}};
    for (Line& line : lines_) {
        const VariableId from = variables_[line.from].id;
        const VariableId to = variables_[line.to].id;
        if (diagram.graph.adjacent(from, to)) {
            return parseError(
                line.place,
                phrase("formats", "There is another edge between %1 and %2 already.")(
                    excerpt(variables_[line.from].name), excerpt(variables_[line.to].name)),
                phrase("formats", "A graph of this type has at most one edge between two variables."));
        }
        const bool circle = line.atFrom == Mark::Circle || line.atTo == Mark::Circle;
        if ((circle && type != GraphType::Pag) || (line.bidirected() && type == GraphType::Pdag)) {
            return parseError(
                line.place,
                phrase("formats", "A graph of the type %1 has no such edge.")(std::string(typeName(type))),
                phrase("formats", "Circles are marks of a pag, and <-> of a mag or pag."));
        }
        diagram.graph.join(from, line.atFrom, to, line.atTo);
        if (!line.details.empty()) diagram.details[std::minmax(from, to)] = std::move(line.details);
    }
    diagram.variables = std::move(variables_);
    diagram.attributes = std::move(attributes_);
    return diagram;
}

} // namespace dovetail::graph::formats
