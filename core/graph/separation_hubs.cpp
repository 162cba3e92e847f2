// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/separation_hubs.h"

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <limits>

namespace dovetail::graph {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Sets of the cliques that what cannot be removed joins. The clique of a district goes by the number of
/// any vertex of the district; a vertex is in the clique of its own district and in those of its children.
class JoinedCliques {
public:
    explicit JoinedCliques(std::size_t size)
        : rank_(size, 0), parent_(size), sets_(rank_.data(), parent_.data()) {
        for (std::uint32_t i = 0; i < size; ++i)
            parent_[i] = i;
    }

    void join(Vertex a, Vertex b) { sets_.union_set(a, b); }
    Vertex of(Vertex vertex) { return sets_.find_set(vertex); }

private:
    std::vector<std::uint8_t> rank_;
    std::vector<Vertex> parent_;
    boost::disjoint_sets<std::uint8_t*, Vertex*> sets_;
};

} // namespace

SeparationHubs::SeparationHubs(const VertexGraph& graph, const SeparationTask& task) {
    const std::size_t size = graph.size();
    VertexMask within(size, 0);
    for (std::size_t vertex = 0; vertex < size; ++vertex)
        within[vertex] = task.a[vertex] | task.b[vertex] | task.mandatory[vertex];
    within = ancestors(graph, within);

    JoinedCliques cliques(size);
    Vertex firstOfA = none;
    Vertex firstOfB = none;
    std::vector<Vertex> removable;
    for (Vertex vertex = 0; vertex < size; ++vertex) {
        if (!within[vertex]) continue;
        for (const Vertex sibling : graph.siblings(vertex)) {
            if (within[sibling]) cliques.join(vertex, sibling);
        }
        if (task.mandatory[vertex]) {
            mandatory_.push_back(vertex);
            continue;
        }
        if (task.a[vertex]) {
            if (firstOfA == none) firstOfA = vertex;
            cliques.join(vertex, firstOfA);
        } else if (task.b[vertex]) {
            if (firstOfB == none) firstOfB = vertex;
            cliques.join(vertex, firstOfB);
        } else if (task.allowed[vertex]) {
            removable.push_back(vertex);
            continue;
        }
        for (const Vertex child : graph.children(vertex)) {
            if (within[child]) cliques.join(vertex, child);
        }
    }

    std::vector<Hub> numberOf(size, none);
    Hub count = 0;
    const auto hubOf = [&](Vertex vertex) {
        Hub& number = numberOf[cliques.of(vertex)];
        if (number == none) number = count++;
        return number;
    };
    hubOfA_ = firstOfA == none ? count++ : hubOf(firstOfA);
    hubOfB_ = firstOfB == none ? count++ : hubOf(firstOfB);
    hubBegins_.reserve(removable.size() + 1);
    hubBegins_.push_back(0);
    for (const Vertex vertex : removable) {
        const auto own = hubs_.size();
        hubs_.push_back(hubOf(vertex));
        for (const Vertex child : graph.children(vertex)) {
            if (within[child]) hubs_.push_back(hubOf(child));
        }
        const auto begin = hubs_.begin() + static_cast<std::ptrdiff_t>(own);
        std::sort(begin, hubs_.end());
        hubs_.erase(std::unique(begin, hubs_.end()), hubs_.end());
        if (hubs_.size() < own + 2) {
            hubs_.resize(own);
            continue;
        }
        vertices_.push_back(vertex);
        hubBegins_.push_back(static_cast<std::uint32_t>(hubs_.size()));
    }

    memberBegins_.assign(std::size_t{count} + 1, 0);
    for (const Hub hub : hubs_)
        ++memberBegins_[hub + 1];
    for (std::size_t hub = 0; hub < count; ++hub)
        memberBegins_[hub + 1] += memberBegins_[hub];
    members_.resize(hubs_.size());
    std::vector<std::uint32_t> next(memberBegins_.begin(), memberBegins_.end() - 1);
    for (Removable i = 0; i < vertices_.size(); ++i) {
        for (const Hub hub : hubs(i))
            members_[next[hub]++] = i;
    }
}

} // namespace dovetail::graph
