// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/causal_graph.h"

#include <algorithm>
#include <cassert>
#include <ranges>

namespace dovetail::graph {

namespace {

Edge normalised(Edge edge) {
    if (edge.kind == EdgeKind::Bidirected && edge.to < edge.from) std::swap(edge.from, edge.to);
    return edge;
}

std::string quoted(const std::string& name) {
    return "“" + name + "”";
}

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
        return fail(ErrorCode::InvalidInput, "A variable needs a name.", "Type at least one character.");
    }
    if (find(variable.name)) {
        return fail(ErrorCode::InvalidInput,
                    "There is already a variable called " + quoted(variable.name) + ".",
                    "Choose another name.", {.variable = variable.name});
    }
    if (contains(variable.id)) {
        return fail(ErrorCode::InvalidInput, "Two variables have the same id.", "",
                    {.variable = variable.name});
    }
    nextId_ = std::max(nextId_, variable.id.value + 1);
    indices_.emplace(variable.id, variables_.size());
    names_.emplace(variable.name, variable.id);
    variables_.push_back(std::move(variable));
    boost::add_vertex(directed_);
    boost::add_vertex(bidirected_);
    return {};
}

Result<void> CausalGraph::rename(VariableId id, std::string name) {
    if (name.empty()) {
        return fail(ErrorCode::InvalidInput, "A variable needs a name.", "Type at least one character.");
    }
    const auto holder = find(name);
    if (holder && *holder != id) {
        return fail(ErrorCode::InvalidInput, "There is already a variable called " + quoted(name) + ".",
                    "Choose another name.", {.variable = name});
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

Result<void> CausalGraph::addEdge(const Edge& wanted) {
    const Edge edge = normalised(wanted);
    assert(contains(edge.from) && contains(edge.to));
    if (edge.from == edge.to) {
        return fail(ErrorCode::InvalidInput, quoted(name(edge.from)) + " cannot be joined with itself.",
                    "Draw the edge to another variable.", {.variable = name(edge.from)});
    }
    const char* arrow = edge.kind == EdgeKind::Directed ? " → " : " ↔ ";
    if (hasEdge(edge)) {
        return fail(ErrorCode::InvalidInput,
                    "The edge " + quoted(name(edge.from)) + arrow + quoted(name(edge.to)) +
                        " is already there.",
                    "", {.variable = name(edge.from)});
    }
    if (edge.kind == EdgeKind::Bidirected) {
        boost::add_edge(index(edge.from), index(edge.to), bidirected_);
        return {};
    }
    if (const auto back = directedPath(edge.to, edge.from); !back.empty()) {
        std::string cycle;
        for (const VariableId id : back)
            cycle += name(id) + " → ";
        cycle += name(edge.to);
        return fail(ErrorCode::InvalidInput,
                    "The edge " + quoted(name(edge.from)) + arrow + quoted(name(edge.to)) +
                        " would close a cycle: " + cycle + ".",
                    "A variable cannot be its own cause: remove or turn one of these edges first.",
                    {.variable = name(edge.from)});
    }
    boost::add_edge(index(edge.from), index(edge.to), directed_);
    return {};
}

Result<void> CausalGraph::addEdges(std::span<const Edge> wanted) {
    CausalGraph extended = *this;
    std::vector<Edge> sorted;
    sorted.reserve(wanted.size());
    for (const Edge& edge : wanted)
        sorted.push_back(normalised(edge));
    std::ranges::sort(sorted);
    bool sound = std::ranges::adjacent_find(sorted) == sorted.end();
    const bool mayKnow = edgeCount() > 0; // hasEdge looks through all edges of a variable
    for (Edge edge : wanted) {
        edge = normalised(edge);
        assert(contains(edge.from) && contains(edge.to));
        sound = sound && edge.from != edge.to && !(mayKnow && hasEdge(edge));
        if (!sound) break;
        if (edge.kind == EdgeKind::Directed) {
            boost::add_edge(index(edge.from), index(edge.to), extended.directed_);
        } else {
            boost::add_edge(index(edge.from), index(edge.to), extended.bidirected_);
        }
    }
    if (sound && !extended.hasDirectedCycle()) {
        *this = std::move(extended);
        return {};
    }
    // One by one, to find the one to blame.
    extended = *this;
    for (const Edge& edge : wanted) {
        if (auto added = extended.addEdge(edge); !added) return added;
    }
    return {};
}

// Kahn's algorithm: whatever is left when nothing without parents is left has a cycle.
bool CausalGraph::hasDirectedCycle() const {
    std::vector<std::size_t> waiting(size());
    std::vector<std::size_t> ready;
    for (std::size_t vertex = 0; vertex < size(); ++vertex) {
        waiting[vertex] = in_degree(vertex, directed_);
        if (waiting[vertex] == 0) ready.push_back(vertex);
    }
    for (std::size_t next = 0; next < ready.size(); ++next) {
        for (const auto edge : boost::make_iterator_range(out_edges(ready[next], directed_))) {
            if (--waiting[target(edge, directed_)] == 0) ready.push_back(target(edge, directed_));
        }
    }
    return ready.size() < size();
}

bool CausalGraph::removeEdge(const Edge& wanted) {
    const Edge edge = normalised(wanted);
    if (!hasEdge(edge)) return false;
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

std::optional<std::size_t> CausalGraph::indexOf(VariableId id) const {
    const auto found = indices_.find(id);
    return found == indices_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t CausalGraph::index(VariableId id) const {
    const auto found = indexOf(id);
    assert(found && "a variable of another graph");
    return *found;
}

} // namespace dovetail::graph
