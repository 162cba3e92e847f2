// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/causal_graph.h"

#include "core/graph/directed_cycle.h"
#include "core/graph/vertex_graph.h"

#include <boost/container_hash/hash.hpp>

#include <algorithm>
#include <cassert>
#include <ranges>
#include <unordered_set>

namespace dovetail::graph {

namespace {

Edge normalised(Edge edge) {
    if (edge.kind == EdgeKind::Bidirected && edge.to < edge.from) std::swap(edge.from, edge.to);
    return edge;
}

Sentence drawn(const CausalGraph& graph, const Edge& edge) {
    return (edge.kind == EdgeKind::Directed
                ? phrase("graph", "“%1” → “%2”")
                : phrase("graph", "“%1” ↔ “%2”"))(graph.name(edge.from), graph.name(edge.to));
}

struct EdgeHash {
    std::size_t operator()(const Edge& edge) const {
        std::size_t hash = edge.from.value;
        boost::hash_combine(hash, edge.to.value);
        boost::hash_combine(hash, static_cast<int>(edge.kind));
        return hash;
    }
};

} // namespace

std::optional<VariableId> CausalGraph::find(std::string_view name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? std::nullopt : std::optional(found->second);
}

VariableSet CausalGraph::withRole(Role role) const {
    VariableSet found;
    for (const Variable& variable : variables_) {
        if (variable.roles.has(role)) found.insert(variable.id);
    }
    return found;
}

std::vector<Edge> CausalGraph::edges() const {
    std::vector<Edge> all;
    all.reserve(edgeCount());
    for (const auto edge : boost::make_iterator_range(boost::edges(directed_))) {
        all.push_back({idAt(source(edge, directed_)), idAt(target(edge, directed_)), EdgeKind::Directed});
    }
    for (const auto edge : boost::make_iterator_range(boost::edges(bidirected_))) {
        all.push_back(normalised(
            {idAt(source(edge, bidirected_)), idAt(target(edge, bidirected_)), EdgeKind::Bidirected}));
    }
    std::ranges::sort(all, [](const Edge& a, const Edge& b) {
        return std::tie(a.kind, a.from, a.to) < std::tie(b.kind, b.from, b.to);
    });
    return all;
}

bool CausalGraph::hasEdge(const Edge& edge) const {
    const auto from = indexOf(edge.from);
    const auto to = indexOf(edge.to);
    if (!from || !to) return false;
    return edge.kind == EdgeKind::Directed ? boost::edge(*from, *to, directed_).second
                                           : boost::edge(*from, *to, bidirected_).second;
}

VariableSet CausalGraph::parents(VariableId id) const {
    VariableSet found;
    for (const auto edge : boost::make_iterator_range(in_edges(index(id), directed_))) {
        found.insert(idAt(source(edge, directed_)));
    }
    return found;
}

VariableSet CausalGraph::children(VariableId id) const {
    VariableSet found;
    for (const auto edge : boost::make_iterator_range(out_edges(index(id), directed_))) {
        found.insert(idAt(target(edge, directed_)));
    }
    return found;
}

VariableSet CausalGraph::siblings(VariableId id) const {
    VariableSet found;
    for (const auto vertex : boost::make_iterator_range(adjacent_vertices(index(id), bidirected_))) {
        found.insert(idAt(vertex));
    }
    return found;
}

Result<VariableId> CausalGraph::addVariable(std::string name, Roles roles, std::optional<Position> position) {
    const VariableId id{nextId_};
    if (auto added =
            restoreVariable({.id = id, .name = std::move(name), .roles = roles, .position = position});
        !added) {
        return fail(added.error());
    }
    return id;
}

Result<void> CausalGraph::restoreVariable(Variable variable) {
    if (variable.name.empty()) {
        return fail(ErrorCode::InvalidInput, phrase("graph", "A variable needs a name."),
                    phrase("graph", "Type at least one character."));
    }
    if (find(variable.name)) {
        return fail(ErrorCode::InvalidInput,
                    phrase("graph", "There is already a variable called %1.")(quoted(variable.name)),
                    phrase("graph", "Choose another name."), {.variable = variable.name});
    }
    if (contains(variable.id)) {
        return fail(ErrorCode::InvalidInput, phrase("graph", "Two variables have the same id."), "",
                    {.variable = variable.name});
    }
    nextId_ = std::max(nextId_, variable.id.value + 1);
    indices_.emplace(variable.id, variables_.size());
    names_.emplace(variable.name, variable.id);
    variables_.push_back(std::move(variable));
    vertexGraph_.forget();
    boost::add_vertex(directed_);
    boost::add_vertex(bidirected_);
    return {};
}

Result<void> CausalGraph::rename(VariableId id, std::string name) {
    if (name.empty()) {
        return fail(ErrorCode::InvalidInput, phrase("graph", "A variable needs a name."),
                    phrase("graph", "Type at least one character."));
    }
    const auto holder = find(name);
    if (holder && *holder != id) {
        return fail(ErrorCode::InvalidInput,
                    phrase("graph", "There is already a variable called %1.")(quoted(name)),
                    phrase("graph", "Choose another name."), {.variable = name});
    }
    Variable& variable = variables_[index(id)];
    names_.erase(variable.name);
    names_.emplace(name, id);
    variable.name = std::move(name);
    return {};
}

void CausalGraph::setRoles(VariableId id, Roles roles) {
    variables_[index(id)].roles = roles;
}

void CausalGraph::setPosition(VariableId id, std::optional<Position> position) {
    variables_[index(id)].position = position;
}

void CausalGraph::setLabel(VariableId id, std::string label) {
    variables_[index(id)].label = std::move(label);
}

void CausalGraph::setAttributes(VariableId id, Attributes attributes) {
    variables_[index(id)].attributes = std::move(attributes);
}

void CausalGraph::removeVariable(VariableId id) {
    const std::size_t vertex = index(id);
    vertexGraph_.forget();
    boost::clear_vertex(vertex, directed_);
    boost::remove_vertex(vertex, directed_);
    boost::clear_vertex(vertex, bidirected_);
    boost::remove_vertex(vertex, bidirected_);
    std::erase_if(details_,
                  [id](const auto& entry) { return entry.first.from == id || entry.first.to == id; });
    names_.erase(variables_[vertex].name);
    indices_.erase(id);
    variables_.erase(variables_.begin() + static_cast<std::ptrdiff_t>(vertex));
    for (auto& [other, position] : indices_) {
        if (position > vertex) --position;
    }
}

Error CausalGraph::loop(const Edge& edge) const {
    return {.code = ErrorCode::InvalidInput,
            .message = phrase("graph", "“%1” cannot be joined with itself.")(name(edge.from)),
            .advice = phrase("graph", "Draw the edge to another variable."),
            .location = {.variable = name(edge.from)}};
}

Error CausalGraph::isThere(const Edge& edge) const {
    return {.code = ErrorCode::InvalidInput,
            .message = phrase("graph", "The edge %1 is already there.")(drawn(*this, edge)),
            .location = {.variable = name(edge.from)}};
}

/// `back` is a path from the edge's end to its start.
Error CausalGraph::closesCycle(const Edge& edge, std::span<const VariableId> back) const {
    std::string cycle;
    for (const VariableId id : back)
        cycle += name(id) + " → ";
    cycle += name(edge.to);
    return {.code = ErrorCode::InvalidInput,
            .message = phrase("graph", "The edge %1 would close a cycle: %2.")(drawn(*this, edge), cycle),
            .advice = phrase("graph",
                             "A variable cannot be its own cause: remove or turn one of these edges first."),
            .location = {.variable = name(edge.from)}};
}

void CausalGraph::insertEdge(const Edge& edge) {
    vertexGraph_.forget();
    if (edge.kind == EdgeKind::Directed) {
        boost::add_edge(index(edge.from), index(edge.to), directed_);
    } else {
        boost::add_edge(index(edge.from), index(edge.to), bidirected_);
    }
}

Result<void> CausalGraph::addEdge(const Edge& wanted) {
    const Edge edge = normalised(wanted);
    assert(contains(edge.from) && contains(edge.to));
    if (edge.from == edge.to) return fail(loop(edge));
    if (hasEdge(edge)) return fail(isThere(edge));
    if (edge.kind == EdgeKind::Directed) {
        if (const auto back = directedPath(edge.to, edge.from); !back.empty())
            return fail(closesCycle(edge, back));
    }
    insertEdge(edge);
    return {};
}

Result<void> CausalGraph::addEdges(std::span<const Edge> wanted) {
    if (auto refused = refusal(wanted)) return fail(std::move(refused->error));
    for (const Edge& edge : wanted)
        insertEdge(normalised(edge));
    return {};
}

std::optional<CausalGraph::Refusal> CausalGraph::refusal(std::span<const Edge> wanted) const {
    std::vector<Edge> all = edges();
    const std::size_t present = all.size();
    for (const Edge& edge : wanted)
        all.push_back(normalised(edge));
    std::vector<Arrow> arrows;
    std::vector<std::size_t> edgeOf; // of each arrow
    std::unordered_set<Edge, EdgeHash> met;
    met.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Edge& edge = all[i];
        if (edge.from == edge.to) return Refusal{i - present, loop(edge)};
        if (!met.insert(edge).second) return Refusal{i - present, isThere(edge)};
        if (edge.kind == EdgeKind::Bidirected) continue;
        arrows.push_back({static_cast<Vertex>(index(edge.from)), static_cast<Vertex>(index(edge.to))});
        edgeOf.push_back(i);
    }
    std::vector<std::size_t> cycle = directedCycle(size(), arrows);
    if (cycle.empty()) return std::nullopt;
    // One of them is new. Blamed is the last, and the rest of the cycle leads back from its end.
    std::rotate(cycle.begin(), std::ranges::max_element(cycle), cycle.end());
    std::vector<VariableId> back;
    back.reserve(cycle.size());
    for (const std::size_t arrow : cycle)
        back.push_back(idAt(arrows[arrow].to));
    const std::size_t last = edgeOf[cycle.front()];
    return Refusal{last - present, closesCycle(all[last], back)};
}

bool CausalGraph::removeEdge(const Edge& wanted) {
    const Edge edge = normalised(wanted);
    if (!hasEdge(edge)) return false;
    vertexGraph_.forget();
    if (edge.kind == EdgeKind::Directed) {
        boost::remove_edge(index(edge.from), index(edge.to), directed_);
    } else {
        boost::remove_edge(index(edge.from), index(edge.to), bidirected_);
    }
    details_.erase(edge);
    return true;
}

const EdgeDetails& CausalGraph::details(const Edge& edge) const {
    static const EdgeDetails none;
    const auto found = details_.find(normalised(edge));
    return found == details_.end() ? none : found->second;
}

void CausalGraph::setDetails(const Edge& edge, EdgeDetails details) {
    assert(hasEdge(edge));
    if (details.empty()) {
        details_.erase(normalised(edge));
    } else {
        details_[normalised(edge)] = std::move(details);
    }
}

std::vector<VariableId> CausalGraph::directedPath(VariableId from, VariableId to) const {
    const std::size_t start = index(from);
    const std::size_t goal = index(to);
    std::vector<std::size_t> predecessor(size(), size());
    predecessor[start] = start;
    std::vector<std::size_t> queue{start};
    for (std::size_t next = 0; next < queue.size() && predecessor[goal] == size(); ++next) {
        for (const auto edge : boost::make_iterator_range(out_edges(queue[next], directed_))) {
            const std::size_t child = target(edge, directed_);
            if (predecessor[child] != size()) continue;
            predecessor[child] = queue[next];
            queue.push_back(child);
        }
    }
    if (predecessor[goal] == size()) return {};
    std::vector<VariableId> path{to};
    for (std::size_t vertex = goal; vertex != start;) {
        vertex = predecessor[vertex];
        path.push_back(idAt(vertex));
    }
    std::ranges::reverse(path);
    return path;
}

std::string CausalGraph::freeName(std::string_view stem) const {
    std::string name(stem);
    for (int number = 2; find(name); ++number)
        name = std::string(stem) + std::to_string(number);
    return name;
}

bool CausalGraph::operator==(const CausalGraph& other) const {
    return variables_ == other.variables_ && details_ == other.details_ && attributes_ == other.attributes_ &&
           edges() == other.edges();
}

bool CausalGraph::sameStructure(const CausalGraph& other) const {
    const auto same = [](const Variable& a, const Variable& b) {
        return a.id == b.id && a.name == b.name && a.roles == b.roles;
    };
    return std::ranges::equal(variables_, other.variables_, same) && edges() == other.edges();
}

const VertexGraph& CausalGraph::vertexGraph() const {
    return vertexGraph_.get([this] { return VertexGraph(*this); });
}

std::optional<std::size_t> CausalGraph::indexOf(VariableId id) const {
    // Ids are given one after the other: without removals the variable is at once where it should be.
    if (!empty()) {
        const std::size_t guess = id.value - variables_.front().id.value;
        if (guess < size() && variables_[guess].id == id) return guess;
    }
    const auto found = indices_.find(id);
    return found == indices_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t CausalGraph::index(VariableId id) const {
    const auto found = indexOf(id);
    assert(found && "a variable of another graph");
    return *found;
}

} // namespace dovetail::graph
