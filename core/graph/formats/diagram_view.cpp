// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_view.h"

#include "core/graph/layout/positions.h"

#include <algorithm>
#include <unordered_map>

namespace dovetail::graph::formats {

namespace {

constexpr std::array<RoleWord, 6> words{{
    {Role::Treatment, "exposure"},
    {Role::Outcome, "outcome"},
    {Role::Adjusted, "adjusted"},
    {Role::Latent, "latent"},
    {Role::Selected, "selected"},
    {Role::Randomised, "randomised"},
}};

const EdgeDetails noDetails;

} // namespace

DiagramView::DiagramView(const Diagram& diagram) {
    if (const auto* causal = std::get_if<CausalGraph>(&diagram)) {
        variables_ = causal->variables();
        attributes_ = &causal->attributes();
        for (const Edge& edge : causal->edges()) {
            edges_.push_back({causal->index(edge.from), causal->index(edge.to),
                              edge.kind == EdgeKind::Directed ? Mark::Tail : Mark::Arrow, Mark::Arrow,
                              &causal->details(edge)});
        }
        return;
    }
    const auto& marked = std::get<MarkedDiagram>(diagram);
    variables_ = marked.variables;
    attributes_ = &marked.attributes;
    type_ = marked.type;
    std::unordered_map<std::uint32_t, std::size_t> indices;
    for (std::size_t i = 0; i < marked.variables.size(); ++i)
        indices.emplace(marked.variables[i].id.value, i);
    for (const MarkedEdge& edge : marked.graph.edges()) {
        const auto found = marked.details.find({edge.a, edge.b});
        DrawnEdge drawn{indices.at(edge.a.value), indices.at(edge.b.value), edge.atA, edge.atB,
                        found == marked.details.end() ? &noDetails : &found->second};
        if (drawn.atFrom == Mark::Arrow && drawn.atTo != Mark::Arrow) {
            std::swap(drawn.from, drawn.to);
            std::swap(drawn.atFrom, drawn.atTo);
        }
        edges_.push_back(drawn);
    }
}

const DrawnEdge* DiagramView::unusualEdge() const {
    const auto found = std::ranges::find_if(
        edges_, [](const DrawnEdge& edge) { return !edge.arrow() && !edge.bidirected(); });
    return found == edges_.end() ? nullptr : &*found;
}

const DrawnEdge* DiagramView::bidirectedEdge() const {
    const auto found = std::ranges::find_if(edges_, &DrawnEdge::bidirected);
    return found == edges_.end() ? nullptr : &*found;
}

std::string arrowText(Mark left, Mark right) {
    constexpr std::array<std::array<std::string_view, 3>, 3> texts{{
        {"--", "->", "--o"},
        {"<-", "<->", "<-o"},
        {"o--", "o->", "o-o"},
    }};
    return std::string(texts[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)]);
}

std::optional<std::pair<Mark, Mark>> arrowFrom(std::string_view text) {
    std::pair<Mark, Mark> marks{Mark::Tail, Mark::Tail};
    if (text.starts_with('<')) marks.first = Mark::Arrow;
    if (text.starts_with('o') || text.starts_with('@')) marks.first = Mark::Circle;
    if (marks.first != Mark::Tail) text.remove_prefix(1);
    if (text.ends_with('>')) marks.second = Mark::Arrow;
    if (text.ends_with('o') || text.ends_with('@')) marks.second = Mark::Circle;
    if (marks.second != Mark::Tail) text.remove_suffix(1);
    if (text.empty() || text.find_first_not_of('-') != std::string_view::npos) return std::nullopt;
    // A single dash is a sign for many things.
    if (text.size() == 1 && marks == std::pair(Mark::Tail, Mark::Tail)) return std::nullopt;
    return marks;
}

std::span<const RoleWord> roleWords() {
    return words;
}

std::optional<Role> roleFrom(std::string_view word) {
    if (word == "treatment") return Role::Treatment;
    if (word == "unobserved" || word == "hidden") return Role::Latent;
    if (word == "randomized") return Role::Randomised;
    const auto found = std::ranges::find(words, word, &RoleWord::word);
    return found == words.end() ? std::nullopt : std::optional(found->role);
}

std::vector<Position> drawingPositions(const DiagramView& view) {
    CausalGraph arrows;
    for (const Variable& variable : view.variables())
        (void)arrows.addVariable(variable.name, variable.roles, variable.position);
    std::vector<Edge> edges;
    for (const DrawnEdge& edge : view.edges()) {
        const EdgeKind kind = edge.bidirected() ? EdgeKind::Bidirected : EdgeKind::Directed;
        // Edges without a direction are laid out along the order of variables, which closes no cycle on
        // its own; arrows against that order may, and then only the arrows count.
        const bool swapped = !edge.arrow() && edge.to < edge.from;
        const std::size_t from = swapped ? edge.to : edge.from;
        const std::size_t to = swapped ? edge.from : edge.to;
        edges.push_back({arrows.idAt(from), arrows.idAt(to), kind});
    }
    if (!arrows.addEdges(edges)) {
        edges.clear();
        for (const DrawnEdge& edge : view.edges()) {
            if (edge.arrow()) edges.push_back({arrows.idAt(edge.from), arrows.idAt(edge.to)});
        }
        (void)arrows.addEdges(edges);
    }
    const Positions drawn = completed(arrows);
    std::vector<Position> positions;
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const auto found = drawn.find(arrows.idAt(i));
        positions.push_back(found == drawn.end() ? Position{} : found->second);
    }
    return positions;
}

} // namespace dovetail::graph::formats
