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

/// Where walks lead that are open given a set, in a graph that lacks the edges out of some vertices
/// ("closed"), while this graph changes: "Bayes ball" (Shachter 1998), each state once, so linear in all.
class ChangingWalks {
public:
    enum class Ways { All, Up }; ///< Up: into the start, as back-door paths begin

    ChangingWalks(const VertexGraph& graph, const VertexMask& given, VertexMask closed)
        : graph_(graph),
          given_(given),
          closed_(std::move(closed)),
          byHead_(graph.size(), 0),
          byTail_(graph.size(), 0),
          wentUp_(graph.size(), 0) {}

    void startAt(Vertex vertex, Ways ways) {
        goUp(vertex);
        if (ways == Ways::All) goDown(vertex);
    }

    /// The edges out of a closed vertex are there from now on.
    void giveEdgesBack(Vertex vertex) {
        closed_[vertex] = 0;
        for (const Vertex child : graph_.children(vertex)) {
            if (wentUp_[child]) enter(vertex, false);
        }
    }

    /// Calls `entered` for every vertex that a walk enters, and `refused` for every one that it would enter
    /// from a child but for the missing edge. They may start further walks and give edges back.
    template <typename Entered, typename Refused>
    void run(const Entered& entered, const Refused& refused) {
        while (!queue_.empty()) {
            const auto [vertex, how] = queue_.back();
            queue_.pop_back();
            if (how == How::Refused) {
                refused(vertex);
                continue;
            }
            entered(vertex);
            if ((how == How::ByHead) == (given_[vertex] != 0)) goUp(vertex);
            if (!given_[vertex]) goDown(vertex);
        }
    }

private:
    enum class How { ByHead, ByTail, Refused };

    void enter(Vertex vertex, bool byHead) {
        auto& mark = (byHead ? byHead_ : byTail_)[vertex];
        if (mark) return;
        mark = 1;
        queue_.emplace_back(vertex, byHead ? How::ByHead : How::ByTail);
    }
    void goUp(Vertex vertex) {
        if (wentUp_[vertex]) return;
        wentUp_[vertex] = 1;
        for (const Vertex parent : graph_.parents(vertex)) {
            if (closed_[parent]) {
                queue_.emplace_back(parent, How::Refused);
            } else {
                enter(parent, false);
            }
        }
        for (const Vertex sibling : graph_.siblings(vertex))
            enter(sibling, true);
    }
    void goDown(Vertex vertex) {
        if (closed_[vertex]) return;
        for (const Vertex child : graph_.children(vertex))
            enter(child, true);
    }

    const VertexGraph& graph_;
    const VertexMask& given_;
    VertexMask closed_;
    VertexMask byHead_, byTail_, wentUp_;
    std::vector<std::pair<Vertex, How>> queue_;
};

/// The sets that contain `must` and lie in `may`.
struct Part {
    VertexMask must, may;
};

} // namespace

FrontdoorProblem::FrontdoorProblem(const CausalGraph& graph, const VariableSet& treatments,
                                   const VariableSet& outcomes)
    : graph_(&graph),
      whole_(graph.vertexGraph()),
      treatments_(maskOf(graph, treatments)),
      outcomes_(maskOf(graph, outcomes)),
      treatmentsCut_(withoutEdgesFrom(treatments_)),
      joinedToTreatments_(connected(treatmentsCut_, treatments_, VertexMask(graph.size(), 0))) {}

VertexGraph FrontdoorProblem::withoutEdgesFrom(const VertexMask& vertices) const {
    return VertexGraph(*graph_, [&](Vertex from, Vertex, EdgeKind kind) {
        return kind != EdgeKind::Directed || !vertices[from];
    });
}

std::optional<Path> FrontdoorProblem::pathAround(const VertexMask& members) const {
    const VertexMask reached = descendants(whole_, treatments_, &members);
    const VertexMask missed = both(reached, outcomes_);
    const auto outcome = std::ranges::find_if(missed, [](std::uint8_t entry) { return entry != 0; });
    if (outcome == missed.end()) return std::nullopt;
    // Against the arrows: each vertex reached is a treatment or has a parent that was reached.
    auto at = static_cast<Vertex>(outcome - missed.begin());
    Path path;
    path.vertices.push_back(graph_->idAt(at));
    while (!treatments_[at]) {
        const auto parents = whole_.parents(at);
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
    ChangingWalks walks(whole_, treatments_, set);
    for (Vertex vertex = 0; vertex < set.size(); ++vertex) {
        if (outcomes_[vertex]) walks.startAt(vertex, ChangingWalks::Ways::All);
    }
    const auto strike = [&](Vertex vertex) {
        if (!set[vertex]) return;
        set[vertex] = 0;
        walks.giveEdgesBack(vertex);
    };
    walks.run(strike, [](Vertex) {});
    if (!masks::within(must, set)) return std::nullopt;
    if (any(both(descendants(whole_, treatments_, &set), outcomes_))) return std::nullopt;
    return set;
}

std::optional<VertexMask> FrontdoorProblem::minimalBetween(const VertexMask& must,
                                                           const VertexMask& allowed) const {
    const auto largest = largestBetween(must, allowed);
    if (!largest) return std::nullopt;
    // No member is an ancestor of a treatment: that would be an open back-door path. So whatever path is
    // open for a subset but not for the largest set leaves the last member that it passes by a directed
    // path to an outcome that meets no further member. Only members with such a path are needed.
    const VertexMask last = both(*largest, reachingOutcomes(*largest));
    const VertexMask closed = either(last, must);
    VertexMask set = must;
    ChangingWalks walks(whole_, treatments_, closed);
    const auto include = [&](Vertex vertex) {
        if (!last[vertex] || set[vertex]) return;
        set[vertex] = 1;
        walks.startAt(vertex, ChangingWalks::Ways::Up);
    };
    for (Vertex vertex = 0; vertex < set.size(); ++vertex) {
        if (must[vertex]) walks.startAt(vertex, ChangingWalks::Ways::Up);
    }
    // The first of them on a causal path: nothing else that may be taken is on that path.
    for (const Vertex vertex : firstMet(closed))
        include(vertex);
    // Then what a member is joined with by a path that nothing else closes.
    walks.run(include, include);
    return set;
}

VertexMask FrontdoorProblem::reachingOutcomes(const VertexMask& members) const {
    const VertexMask above = ancestors(whole_, outcomes_, &members);
    VertexMask reaching(members.size(), 0);
    for (Vertex vertex = 0; vertex < above.size(); ++vertex) {
        if (!above[vertex]) continue;
        for (const Vertex parent : whole_.parents(vertex))
            reaching[parent] = 1;
    }
    return reaching;
}

std::vector<Vertex> FrontdoorProblem::firstMet(const VertexMask& members) const {
    const VertexMask below = descendants(whole_, treatments_, &members);
    std::vector<Vertex> met;
    for (Vertex vertex = 0; vertex < below.size(); ++vertex) {
        if (!below[vertex]) continue;
        std::ranges::copy_if(whole_.children(vertex), std::back_inserter(met),
                             [&](Vertex child) { return members[child] != 0; });
    }
    return met;
}

bool FrontdoorProblem::isMinimal(const VertexMask& set, const VertexMask& must) const {
    return minimalBetween(must, set) == set;
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
    const auto set = minimalBetween(must, may);
    if (!set) return std::nullopt;
    return setOf(*graph_, *set);
}

bool FrontdoorProblem::forEach(const SetConstraints& constraints, const ListLimits& limits,
                               const Progress& progress, const std::function<bool(VariableSet)>& take) const {
    const ListClock clock(limits, progress);
    const Part whole{maskOf(*graph_, constraints.mandatory), allowed(constraints)};
    if (!masks::within(whole.must, whole.may) || !largestBetween(whole.must, whole.may)) return true;
    std::size_t taken = 0;
    std::vector<Part> open{whole}; // each holds at least one set
    while (!open.empty()) {
        if (clock.over()) return false;
        Part part = std::move(open.back());
        open.pop_back();
        const auto undecided = std::ranges::mismatch(part.must, part.may).in1;
        if (undecided == part.must.end()) {
            if (taken++ == limits.sets || !take(setOf(*graph_, part.must))) return false;
            continue;
        }
        const auto vertex = static_cast<std::size_t>(undecided - part.must.begin());
        Part with = part;
        with.must[vertex] = 1;
        if (largestBetween(with.must, with.may)) open.push_back(std::move(with));
        part.may[vertex] = 0;
        if (largestBetween(part.must, part.may)) open.push_back(std::move(part));
    }
    return true;
}

FrontdoorSets FrontdoorProblem::minimalSets(const SetConstraints& constraints, const ListLimits& limits,
                                            const Progress& progress) const {
    const ListClock clock(limits, progress);
    const VertexMask mandatory = maskOf(*graph_, constraints.mandatory);
    FrontdoorSets found;
    std::vector<Part> open{{mandatory, allowed(constraints)}};
    if (!masks::within(open.front().must, open.front().may)) return found;
    while (!open.empty()) {
        if (clock.over()) {
            found.complete = false;
            break;
        }
        Part part = std::move(open.back());
        open.pop_back();
        const auto set = minimalBetween(part.must, part.may);
        if (!set) continue;
        if (isMinimal(*set, mandatory)) {
            if (found.sets.size() == limits.sets) {
                found.complete = false;
                break;
            }
            found.sets.push_back(setOf(*graph_, *set));
        }
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
