// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/minimal_separators.h"

#include <algorithm>

namespace dovetail::graph {

MinimalSeparators::MinimalSeparators(const VertexGraph& graph, const SeparationTask& task)
    : graph_(graph, task),
      place_(graph_.removableCount(), Place::Elsewhere),
      hubOnSideOfA_(graph_.hubCount(), 0),
      excluded_(graph_.removableCount(), 0),
      reachedFromB_(graph_.removableCount(), 0),
      hubReachedFromB_(graph_.hubCount(), 0) {}

std::optional<std::span<const Vertex>> MinimalSeparators::next(const ListClock& clock) {
    if (!begun_) {
        if (clock.over()) return std::nullopt;
        begun_ = true;
        if (!graph_.separable() || !enter(std::nullopt)) return std::nullopt;
        if (levels_.back().handFirst) return hand(levels_.back());
    }
    // The depth is up to the number of vertices, hence the stack of its own.
    while (!levels_.empty()) {
        if (clock.over()) return std::nullopt;
        Level& level = levels_.back();
        while (level.next < level.end && excluded_[separators_[level.next]])
            ++level.next;
        if (level.next < level.end) {
            // Those with it on the side of a, all of them before this level goes on; then those without.
            const Removable member = separators_[level.next];
            if (enter(member)) {
                if (levels_.back().handFirst) return hand(levels_.back());
            } else {
                excluded_[member] = 1;
                excludedList_.push_back(member);
            }
            continue;
        }
        const Level done = level;
        levels_.pop_back();
        while (excludedList_.size() > done.excluded) {
            excluded_[excludedList_.back()] = 0;
            excludedList_.pop_back();
        }
        goBack(done.before);
        std::optional<std::span<const Vertex>> handed;
        if (!done.handFirst) handed = hand(done);
        separators_.resize(done.separator);
        if (!levels_.empty()) {
            const Removable member = separators_[levels_.back().next];
            excluded_[member] = 1;
            excludedList_.push_back(member);
        }
        if (handed) return handed;
    }
    return std::nullopt;
}

std::span<const Vertex> MinimalSeparators::hand(const Level& level) {
    handed_.clear();
    for (std::size_t i = level.separator; i < level.end; ++i)
        handed_.push_back(graph_.vertexOf(separators_[i]));
    if (!graph_.mandatory().empty()) {
        const auto middle = static_cast<std::ptrdiff_t>(handed_.size());
        handed_.insert(handed_.end(), graph_.mandatory().begin(), graph_.mandatory().end());
        std::inplace_merge(handed_.begin(), handed_.begin() + middle, handed_.end());
    }
    return handed_;
}

bool MinimalSeparators::enter(std::optional<Removable> joined) {
    const Mark before = mark();
    const bool apart = joined ? join(*joined) : reach(graph_.hubOfA());
    if (!apart) {
        goBack(before);
        return false;
    }
    floodFromB();
    // Of what is around the side of a the separator is what b reaches ...
    const std::size_t begin = separators_.size();
    bool refused = false;
    const auto sort = [&](Removable removable) {
        if (reachedFromB_[removable] == flood_) {
            separators_.push_back(removable);
        } else {
            refused = refused || excluded_[removable];
            (void)join(removable); // cannot meet b, which does not reach it
        }
    };
    // ... and the rest, with all behind it, is on the side of a. What was around it before and is not in
    // the last separator has been taken to it already.
    if (!levels_.empty()) {
        const Level& level = levels_.back();
        for (std::size_t i = level.separator; i < level.end && !refused; ++i) {
            if (const Removable member = separators_[i]; member != *joined) sort(member);
        }
    }
    for (std::size_t i = before.boundary; i < boundary_.size() && !refused; ++i)
        sort(boundary_[i]);
    if (refused) {
        separators_.resize(begin);
        goBack(before);
        return false;
    }
    std::sort(separators_.begin() + static_cast<std::ptrdiff_t>(begin), separators_.end());
    levels_.push_back(
        {before, begin, separators_.size(), begin, excludedList_.size(), levels_.size() % 2 == 0});
    return true;
}

/// False if that meets b.
bool MinimalSeparators::join(Removable removable) {
    place_[removable] = Place::SideOfA;
    side_.push_back(removable);
    for (const Hub hub : graph_.hubs(removable)) {
        if (!hubOnSideOfA_[hub] && !reach(hub)) return false;
    }
    return true;
}

bool MinimalSeparators::reach(Hub hub) {
    if (hub == graph_.hubOfB()) return false;
    hubOnSideOfA_[hub] = 1;
    hubs_.push_back(hub);
    for (const Removable member : graph_.members(hub)) {
        if (place_[member] != Place::Elsewhere) continue;
        place_[member] = Place::Boundary;
        boundary_.push_back(member);
    }
    return true;
}

/// Up to what is around the side of a.
void MinimalSeparators::floodFromB() {
    ++flood_;
    queue_.assign(1, graph_.hubOfB());
    hubReachedFromB_[graph_.hubOfB()] = flood_;
    for (std::size_t i = 0; i < queue_.size(); ++i) {
        for (const Removable member : graph_.members(queue_[i])) {
            if (reachedFromB_[member] == flood_) continue;
            reachedFromB_[member] = flood_;
            if (place_[member] == Place::Boundary) continue;
            for (const Hub hub : graph_.hubs(member)) {
                if (hubReachedFromB_[hub] == flood_) continue;
                hubReachedFromB_[hub] = flood_;
                queue_.push_back(hub);
            }
        }
    }
}

void MinimalSeparators::goBack(const Mark& mark) {
    for (; side_.size() > mark.side; side_.pop_back())
        place_[side_.back()] = Place::Boundary;
    for (; boundary_.size() > mark.boundary; boundary_.pop_back())
        place_[boundary_.back()] = Place::Elsewhere;
    for (; hubs_.size() > mark.hubs; hubs_.pop_back())
        hubOnSideOfA_[hubs_.back()] = 0;
}

} // namespace dovetail::graph
