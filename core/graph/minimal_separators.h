// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/list_limits.h"
#include "core/graph/separation_hubs.h"

#include <optional>
#include <span>
#include <vector>

namespace dovetail::graph {

/// All sets Z with mandatory ⊆ Z ⊆ mandatory ∪ allowed that m-separate a from b and lose that when
/// any member other than a mandatory one is taken out: a list that is worked out as it is read.
///
///     MinimalSeparators separators(graph, task);
///     while (const auto separator = separators.next(clock)) ...
///
/// Polynomial delay: after Takata ("Space-optimal, backtracking algorithms to list the minimal vertex
/// separators of a graph", 2010). The separators are the nodes of a search tree. Below a node are those
/// that have the node's side of a on theirs; its children have one more member of it there, and without
/// the members before. A child is found, or found to be none, in one linear step, and a node has at most
/// as many as its separator has members; so between two nodes are at most O(n) linear steps on the way
/// down. Half of the levels hand out before, half after their descendants, so that climbing back never
/// takes long without a result either (Uno 2003). Memory: O(n + m), whatever the length of the list.
class MinimalSeparators {
public:
    MinimalSeparators(const VertexGraph& graph, const SeparationTask& task);

    /// The next separator, in the order of vertices; first the one nearest to a. Stays readable until the
    /// next call. Nothing at the end, or if the clock runs out: see `finished`; then one may go on.
    std::optional<std::span<const Vertex>> next(const ListClock& clock = {});
    bool finished() const { return begun_ && levels_.empty(); }

private:
    using Hub = SeparationHubs::Hub;
    using Removable = SeparationHubs::Removable;

    enum class Place : std::uint8_t {
        Elsewhere,
        Boundary, ///< joined with the side of a, not in it
        SideOfA,
    };
    /// How far the lists below have grown: what came later is undone by going back.
    struct Mark {
        std::size_t side, boundary, hubs;
    };
    /// A separator found, and how far the search below it has come.
    struct Level {
        Mark before;           ///< when it was entered
        std::size_t separator; ///< where its separator begins
        std::size_t end;       ///< ... and ends
        std::size_t next;      ///< the member to take to the side of a
        std::size_t excluded;  ///< where the members that had been taken begin
        bool handFirst;
    };

    /// Goes to the separator nearest to the side of a with `joined` on it; false if there is none without
    /// an excluded vertex on that side.
    bool enter(std::optional<Removable> joined);
    bool join(Removable removable);
    bool reach(Hub hub);
    void floodFromB();
    Mark mark() const { return {side_.size(), boundary_.size(), hubs_.size()}; }
    void goBack(const Mark& mark);
    std::span<const Vertex> hand(const Level& level);

    SeparationHubs graph_;
    bool begun_ = false;
    std::vector<Level> levels_;

    // Where things are, and in lists, what was put there when.
    std::vector<Place> place_;
    std::vector<std::uint8_t> hubOnSideOfA_;
    std::vector<std::uint8_t> excluded_; ///< must not come to the side of a
    std::vector<Removable> side_, boundary_;
    std::vector<Hub> hubs_;
    std::vector<Removable> separators_;   ///< of all levels, one after the other
    std::vector<Removable> excludedList_; ///< of all levels

    // What b reaches. Marks carry the number of the flood that set them, so that nothing has to be cleared.
    std::uint32_t flood_ = 0;
    std::vector<std::uint32_t> reachedFromB_, hubReachedFromB_;
    std::vector<Hub> queue_;

    std::vector<Vertex> handed_;
};

} // namespace dovetail::graph
