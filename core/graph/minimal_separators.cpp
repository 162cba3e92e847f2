// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/minimal_separators.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

/// The district (component of bidirected edges) of each vertex of `within`; others get none.
std::vector<std::uint32_t> districts(const VertexGraph& graph, const VertexMask& within,
                                     std::uint32_t& count) {
    constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<std::uint32_t> district(graph.size(), none);
    std::vector<Vertex> queue;
    count = 0;
    for (Vertex start = 0; start < graph.size(); ++start) {
        if (!within[start] || district[start] != none) continue;
        district[start] = count;
        queue.push_back(start);
        while (!queue.empty()) {
            const Vertex vertex = queue.back();
            queue.pop_back();
            for (const Vertex sibling : graph.siblings(vertex)) {
                if (!within[sibling] || district[sibling] != none) continue;
                district[sibling] = count;
                queue.push_back(sibling);
            }
        }
        ++count;
    }
    return district;
}

} // namespace

MinimalSeparators::MinimalSeparators(const VertexGraph& graph, const SeparationTask& task)
    : kind_(graph.size(), Outside),
      vertexSeen_(graph.size(), 0),
      boundary_(graph.size(), 0),
      sideOfA_(graph.size(), 0),
      excluded_(graph.size(), 0) {
    VertexMask roots(graph.size(), 0);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex)
        roots[vertex] = task.a[vertex] || task.b[vertex] || task.mandatory[vertex];
    const VertexMask within = ancestors(graph, roots);

    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (!within[vertex]) continue;
        kind_[vertex] = task.allowed[vertex] ? Removable : Fixed;
        if (task.mandatory[vertex]) {
            kind_[vertex] = Mandatory;
            mandatory_.push_back(vertex);
        }
        if (task.a[vertex]) {
            kind_[vertex] = Fixed;
            starts_.push_back(vertex);
        }
        if (task.b[vertex]) {
            kind_[vertex] = End;
            ends_.push_back(vertex);
        }
    }

    // Clique of a district: its vertices and their parents (all of which are ancestors, too).
    std::uint32_t cliqueCount = 0;
    const auto district = districts(graph, within, cliqueCount);
    std::vector<std::vector<Vertex>> cliques(cliqueCount);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (!within[vertex]) continue;
        auto& clique = cliques[district[vertex]];
        clique.push_back(vertex);
        clique.insert(clique.end(), graph.parents(vertex).begin(), graph.parents(vertex).end());
    }
    cliqueSeen_.assign(cliqueCount, 0);
    cliqueBegins_.push_back(0);
    memberBegins_.assign(graph.size() + 1, 0);
    for (auto& clique : cliques) {
        std::ranges::sort(clique);
        clique.erase(std::ranges::unique(clique).begin(), clique.end());
        cliqueMembers_.insert(cliqueMembers_.end(), clique.begin(), clique.end());
        cliqueBegins_.push_back(static_cast<std::uint32_t>(cliqueMembers_.size()));
        for (const Vertex member : clique)
            ++memberBegins_[member + 1];
    }
    for (std::size_t vertex = 0; vertex < graph.size(); ++vertex)
        memberBegins_[vertex + 1] += memberBegins_[vertex];
    cliquesOfMember_.resize(cliqueMembers_.size());
    std::vector<std::uint32_t> next(memberBegins_.begin(), memberBegins_.end() - 1);
    for (std::uint32_t clique = 0; clique < cliqueCount; ++clique) {
        for (std::uint32_t i = cliqueBegins_[clique]; i < cliqueBegins_[clique + 1]; ++i)
            cliquesOfMember_[next[cliqueMembers_[i]]++] = clique;
    }
}

template <typename Enters>
void MinimalSeparators::flood(std::span<const Vertex> from, const Enters& enters) {
    ++epoch_;
    queue_.assign(from.begin(), from.end());
    for (const Vertex vertex : from)
        vertexSeen_[vertex] = epoch_;
    for (std::size_t i = 0; i < queue_.size(); ++i) {
        const Vertex vertex = queue_[i];
        for (std::uint32_t m = memberBegins_[vertex]; m < memberBegins_[vertex + 1]; ++m) {
            const std::uint32_t clique = cliquesOfMember_[m];
            if (cliqueSeen_[clique] == epoch_) continue;
            cliqueSeen_[clique] = epoch_;
            for (std::uint32_t e = cliqueBegins_[clique]; e < cliqueBegins_[clique + 1]; ++e) {
                const Vertex member = cliqueMembers_[e];
                if (vertexSeen_[member] == epoch_ || kind_[member] == Mandatory) continue;
                vertexSeen_[member] = epoch_;
                if (enters(member)) queue_.push_back(member);
            }
        }
    }
}

std::optional<MinimalSeparators::Step> MinimalSeparators::closest() {
    // The neighbours of the side of a, looking through what cannot be removed.
    bool met = false;
    std::vector<Vertex> around;
    flood(side_, [&](Vertex vertex) {
        met = met || kind_[vertex] == End;
        if (kind_[vertex] != Removable || sideOfA_[vertex]) return !met;
        around.push_back(vertex);
        return false;
    });
    if (met) return std::nullopt;
    const std::uint64_t bounded = epoch_;
    for (const Vertex vertex : around)
        boundary_[vertex] = bounded;

    // Those of them that b reaches: a minimal separator ...
    Step step;
    flood(ends_, [&](Vertex vertex) {
        if (boundary_[vertex] != bounded) return true;
        step.separator.push_back(vertex);
        return false;
    });
    std::ranges::sort(step.separator);

    // ... and its component on the side of a.
    for (const Vertex vertex : step.separator)
        boundary_[vertex] = bounded + 1;
    bool refused = false;
    flood(side_, [&](Vertex vertex) {
        if (boundary_[vertex] == bounded + 1) return false;
        if (!sideOfA_[vertex]) step.joined.push_back(vertex);
        refused = refused || excluded_[vertex];
        return !refused;
    });
    if (refused) return std::nullopt;
    return step;
}

std::optional<std::vector<Vertex>> MinimalSeparators::nearest() {
    std::optional<std::vector<Vertex>> found;
    forEach([&](const std::vector<Vertex>& separator) {
        found = separator;
        return false;
    });
    return found;
}

bool MinimalSeparators::forEach(const std::function<bool(const std::vector<Vertex>&)>& take,
                                const std::function<bool()>& stopped) {
    take_ = &take;
    stopped_ = &stopped;
    std::ranges::fill(sideOfA_, 0);
    std::ranges::fill(excluded_, 0);
    side_ = starts_;
    for (const Vertex vertex : side_)
        sideOfA_[vertex] = 1;
    return search();
}

bool MinimalSeparators::hand(const std::vector<Vertex>& separator) {
    std::vector<Vertex> all = separator;
    all.insert(all.end(), mandatory_.begin(), mandatory_.end());
    std::ranges::sort(all);
    return (*take_)(all);
}

// All separators whose component on the side of a contains side_ and no excluded vertex: the nearest
// one, and for each of its vertices those that have it on the side of a (and the ones before it not).
// The depth is up to the number of vertices, hence the stack of its own.
bool MinimalSeparators::search() {
    std::vector<Level> levels;
    const auto join = [this](Vertex vertex) {
        sideOfA_[vertex] = 1;
        side_.push_back(vertex);
    };
    const auto enter = [&] {
        if (*stopped_ && (*stopped_)()) return false;
        auto step = closest();
        if (!step) return true;
        const bool handFirst = levels.size() % 2 == 0;
        if (handFirst && !hand(step->separator)) return false;
        levels.push_back({std::move(step->separator), side_.size(), handFirst, {}, 0, {}});
        for (const Vertex vertex : step->joined)
            join(vertex);
        return true;
    };
    if (!enter()) return false;
    while (!levels.empty()) {
        Level& level = levels.back();
        if (level.current) { // all with it on the side of a are done
            sideOfA_[*level.current] = 0;
            side_.pop_back();
            excluded_[*level.current] = 1;
            level.excludedHere.push_back(*level.current);
            level.current.reset();
        }
        while (level.next < level.separator.size() && excluded_[level.separator[level.next]])
            ++level.next;
        if (level.next < level.separator.size()) {
            level.current = level.separator[level.next++];
            join(*level.current);
            if (!enter()) return false;
            continue;
        }
        for (const Vertex vertex : level.excludedHere)
            excluded_[vertex] = 0;
        while (side_.size() > level.sideBefore) {
            sideOfA_[side_.back()] = 0;
            side_.pop_back();
        }
        if (!level.handFirst && !hand(level.separator)) return false;
        levels.pop_back();
    }
    return true;
}

} // namespace dovetail::graph
