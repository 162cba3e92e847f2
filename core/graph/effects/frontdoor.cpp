// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/frontdoor.h"

#include "core/graph/vertex_masks.h"

#include <algorithm>

namespace dovetail::graph {

using masks::any;
using masks::both;
using masks::either;
using masks::without;

namespace {

/// Strikes the members of a set out that an outcome reaches given the treatments in the graph without the
/// edges out of members, until none is left that it reaches. A member that is struck out gives its edges
/// back; what they lead to is added to what has been reached, so that all is done in one pass (Wienöbst,
/// van der Zander, Liskiewicz 2024).
class StrikingOut {
public:
    StrikingOut(const VertexGraph& graph, const VertexMask& outcomes, const VertexMask& given, VertexMask set)
        : graph_(graph), given_(given), set_(std::move(set)), marks_(graph.size(), 0) {
        for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
            if (given[vertex]) mark(vertex, AboveGiven);
        }
        for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
            if (outcomes[vertex]) mark(vertex, LeftUp | LeftDown);
        }
        while (!open_.empty()) {
            const auto [vertex, fresh] = open_.back();
            open_.pop_back();
            if (fresh & StruckOut) giveBack(vertex);
            if (fresh & AboveGiven) {
                for (const Vertex parent : graph_.parents(vertex)) {
                    if (!set_[parent]) isAbove(parent);
                }
            }
            if (fresh & LeftUp) leaveUp(vertex);
            if (fresh & LeftDown) {
                for (const Vertex child : graph_.children(vertex))
                    reachByArrow(child);
            }
        }
    }

    VertexMask left() { return std::move(set_); }

private:
    enum Mark : std::uint8_t {
        AboveGiven = 1,     ///< an ancestor of what is given: open as a collider
        ReachedByArrow = 2, ///< by a walk that ends with an arrow into it
        LeftUp = 4,         ///< walks go on against arrows
        LeftDown = 8,       ///< walks go on along arrows
        StruckOut = 16,
    };

    void mark(Vertex vertex, int marks) {
        const int fresh = marks & ~marks_[vertex];
        if (fresh == 0) return;
        marks_[vertex] = static_cast<std::uint8_t>(marks_[vertex] | fresh);
        open_.emplace_back(vertex, fresh);
    }

    void leaveUp(Vertex vertex) {
        for (const Vertex parent : graph_.parents(vertex)) {
            if (!set_[parent]) reachAgainstArrow(parent);
        }
        for (const Vertex sibling : graph_.siblings(vertex))
            reachByArrow(sibling);
    }

    void isAbove(Vertex vertex) { mark(vertex, AboveGiven | (marks_[vertex] & ReachedByArrow ? LeftUp : 0)); }

    void reachAgainstArrow(Vertex vertex) {
        if (!given_[vertex]) mark(vertex, LeftUp | LeftDown);
    }

    void reachByArrow(Vertex vertex) {
        const int struckOut = set_[vertex] ? StruckOut : 0;
        set_[vertex] = 0;
        mark(vertex, ReachedByArrow | struckOut | (given_[vertex] ? 0 : LeftDown) |
                         (marks_[vertex] & AboveGiven ? LeftUp : 0));
    }

    /// The edges out of the vertex. What walks along them reach is seen to by LeftDown.
    void giveBack(Vertex vertex) {
        for (const Vertex child : graph_.children(vertex)) {
            if (marks_[child] & AboveGiven) isAbove(vertex);
            if (marks_[child] & LeftUp) reachAgainstArrow(vertex);
        }
    }

    const VertexGraph& graph_;
    const VertexMask& given_;
    VertexMask set_;
    std::vector<std::uint8_t> marks_;
    std::vector<std::pair<Vertex, int>> open_;
};

} // namespace

FrontdoorProblem::FrontdoorProblem(const CausalGraph& graph, const VariableSet& treatments,
                                   const VariableSet& outcomes)
    : graph_(&graph),
      whole_(&graph.vertexGraph()),
      treatments_(maskOf(graph, treatments)),
      outcomes_(maskOf(graph, outcomes)),
      treatmentsCut_(withoutEdgesFrom(treatments_)),
      joinedToTreatments_(connected(treatmentsCut_, treatments_, VertexMask(graph.size(), 0))) {}

VertexGraph FrontdoorProblem::withoutEdgesFrom(const VertexMask& vertices) const {
    return VertexGraph(*whole_, [&](Vertex from, Vertex, EdgeKind kind) {
        return kind != EdgeKind::Directed || !vertices[from];
    });
}

std::optional<Path> FrontdoorProblem::pathAround(const VertexMask& members) const {
    const VertexMask reached = descendants(*whole_, treatments_, &members);
    const VertexMask missed = both(reached, outcomes_);
    const auto outcome = std::ranges::find_if(missed, [](std::uint8_t entry) { return entry != 0; });
    if (outcome == missed.end()) return std::nullopt;
    // Against the arrows: each vertex reached is a treatment or has a parent that was reached.
    auto at = static_cast<Vertex>(outcome - missed.begin());
    Path path;
    path.vertices.push_back(graph_->idAt(at));
    while (!treatments_[at]) {
        const auto parents = whole_->parents(at);
        const Vertex parent = *std::ranges::find_if(parents, [&](Vertex p) { return reached[p] != 0; });
        path.edges.push_back({graph_->idAt(parent), graph_->idAt(at), EdgeKind::Directed});
        path.vertices.push_back(graph_->idAt(parent));
        at = parent;
    }
    std::ranges::reverse(path.vertices);
    std::ranges::reverse(path.edges);
    return path;
}

FrontdoorCheck FrontdoorProblem::check(const VariableSet& set) const {
    using Problem = FrontdoorCheck::Problem;
    const VertexMask members = maskOf(*graph_, set);
    for (const VariableId id : set) {
        const std::size_t vertex = graph_->index(id);
        if (treatments_[vertex] || outcomes_[vertex]) return {Problem::OverlapsQuestion, id};
    }
    const VertexMask nothing(graph_->size(), 0);
    if (auto path = pathAround(members)) return {Problem::MissedPath, {}, std::move(*path)};
    if (auto path = openPath(*graph_, treatmentsCut_, treatments_, members, nothing)) {
        return {Problem::TreatmentPath, path->vertices.back(), std::move(*path)};
    }
    if (auto path = openPath(*graph_, withoutEdgesFrom(members), members, outcomes_, treatments_)) {
        return {Problem::OutcomePath, path->vertices.front(), std::move(*path)};
    }
    return {};
}

std::optional<VertexMask> FrontdoorProblem::largestBetween(const VertexMask& must,
                                                           const VertexMask& allowed) const {
    VertexMask set = without(either(must, allowed), joinedToTreatments_);
    if (!masks::within(must, set)) return std::nullopt;
    // A back-door path that is open for a set is open for each of its subsets with the same first
    // member: there the graph has more edges. So what is struck out belongs to no front-door set.
    set = StrikingOut(*whole_, outcomes_, treatments_, std::move(set)).left();
    if (!masks::within(must, set)) return std::nullopt;
    if (any(both(descendants(*whole_, treatments_, &set), outcomes_))) return std::nullopt;
    return set;
}

std::optional<VertexMask> FrontdoorProblem::minimalBetween(const VertexMask& must, const VertexMask& allowed,
                                                           const ListClock& clock) const {
    auto set = largestBetween(must, allowed);
    if (!set) return std::nullopt;
    for (Vertex vertex = 0; vertex < set->size() && !clock.over(); ++vertex) {
        if (!(*set)[vertex] || must[vertex]) continue;
        VertexMask fewer = *set;
        fewer[vertex] = 0;
        if (auto smaller = largestBetween(must, fewer)) set = std::move(smaller);
    }
    return set;
}

bool FrontdoorProblem::isMinimal(const VertexMask& set, const VertexMask& must,
                                 const ListClock& clock) const {
    for (Vertex vertex = 0; vertex < set.size() && !clock.over(); ++vertex) {
        if (!set[vertex] || must[vertex]) continue;
        VertexMask fewer = set;
        fewer[vertex] = 0;
        if (largestBetween(must, fewer)) return false;
    }
    return true;
}

VertexMask FrontdoorProblem::allowed(const SetConstraints& constraints) const {
    return masks::complement(
        either(either(treatments_, outcomes_), maskOf(*graph_, constraints.unavailable)));
}

std::optional<VariableSet> FrontdoorProblem::largest(const SetConstraints& constraints) const {
    const VertexMask must = maskOf(*graph_, constraints.mandatory);
    const VertexMask may = allowed(constraints);
    if (!masks::within(must, may)) return std::nullopt;
    const auto set = largestBetween(must, may);
    if (!set) return std::nullopt;
    return setOf(*graph_, *set);
}

std::optional<VariableSet> FrontdoorProblem::oneMinimal(const SetConstraints& constraints) const {
    const VertexMask must = maskOf(*graph_, constraints.mandatory);
    const VertexMask may = allowed(constraints);
    if (!masks::within(must, may)) return std::nullopt;
    const auto set = minimalBetween(must, may, {});
    if (!set) return std::nullopt;
    return setOf(*graph_, *set);
}

FrontdoorSets FrontdoorProblem::minimalSets(const SetConstraints& constraints, const ListLimits& limits,
                                            const Progress& progress) const {
    const ListClock clock(limits, progress);
    const VertexMask mandatory = maskOf(*graph_, constraints.mandatory);
    FrontdoorSets found;
    struct Part {
        VertexMask must, may;
    };
    std::vector<Part> open{{mandatory, allowed(constraints)}};
    if (!masks::within(open.front().must, open.front().may)) return found;
    while (!open.empty()) {
        Part part = std::move(open.back());
        open.pop_back();
        const auto set = minimalBetween(part.must, part.may, clock);
        const bool minimal = set && isMinimal(*set, mandatory, clock);
        if (clock.over() || (minimal && found.sets.size() == limits.sets)) {
            found.complete = false;
            break;
        }
        if (!set) continue;
        if (minimal) found.sets.push_back(setOf(*graph_, *set));
        // What else the part holds lacks a member of this set: the first that it lacks tells them apart.
        for (Vertex vertex = 0; vertex < set->size(); ++vertex) {
            if (!(*set)[vertex] || part.must[vertex]) continue;
            part.may[vertex] = 0;
            open.push_back(part);
            part.may[vertex] = 1;
            part.must[vertex] = 1;
        }
    }
    std::ranges::sort(found.sets, [](const VariableSet& a, const VariableSet& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return found;
}

} // namespace dovetail::graph
