// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"

#include <algorithm>
#include <list>
#include <map>

namespace dovetail::graph {

namespace {

using Count = boost::multiprecision::cpp_int;
using Vertex = std::uint32_t;
using Vertices = std::vector<Vertex>; ///< sorted

/// A maximal clique in a rooted clique tree.
struct Clique {
    Vertices members;
    std::size_t parent = 0; ///< of the root: itself
};

/// Counts the acyclic orientations without v-structures of chordal graphs. Calls nest no deeper than the
/// largest clique is large: vertices that are counted together have a common neighbour outside.
class CliquePicking {
public:
    CliquePicking(std::vector<Vertices> neighbours, const ListClock& clock)
        : neighbours_(std::move(neighbours)),
          waiting_(neighbours_.size(), 0),
          groupOf_(neighbours_.size()),
          place_(neighbours_.size(), 0),
          clock_(clock) {}

    /// Did the clock end the count, so that its result means nothing?
    bool stopped() const { return stopped_; }

    /// Of the connected subgraph on `vertices`.
    Count count(const Vertices& vertices) {
        if (vertices.size() == 1 || over()) return 1;
        if (const auto known = known_.find(vertices); known != known_.end()) return known->second;
        const std::vector<Clique> tree = cliqueTree(vertices);
        const auto isEdge = [](const Clique& clique) { return clique.members.size() == 2; };
        if (std::ranges::all_of(tree, isEdge)) return vertices.size(); // a tree: one for each root
        Count sum = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (over()) return 1;
            Count product = orders(tree[i].members.size(), barredPrefixes(tree, i));
            for (const Vertices& part : partsAfter(vertices, tree[i].members))
                product *= count(part);
            sum += product;
        }
        known_.emplace(vertices, sum);
        return sum;
    }

    /// The connected components of the subgraph on `vertices`.
    std::vector<Vertices> components(const Vertices& vertices) const {
        std::vector<Vertices> parts;
        std::vector<std::uint8_t> seen(vertices.size(), 0);
        for (std::size_t i = 0; i < vertices.size(); ++i) {
            if (seen[i]) continue;
            seen[i] = 1;
            Vertices part{vertices[i]};
            for (std::size_t next = 0; next < part.size(); ++next) {
                for (const Vertex other : neighbours_[part[next]]) {
                    const auto found = std::ranges::lower_bound(vertices, other);
                    if (found == vertices.end() || *found != other) continue;
                    auto& mark = seen[static_cast<std::size_t>(found - vertices.begin())];
                    if (mark) continue;
                    mark = 1;
                    part.push_back(other);
                }
            }
            std::ranges::sort(part);
            parts.push_back(std::move(part));
        }
        return parts;
    }

private:
    bool over() { return stopped_ = stopped_ || clock_.over(); }

    /// Maximum cardinality search; the cliques as it meets them (Blair, Peyton 1993, theorem 4.2 ff).
    std::vector<Clique> cliqueTree(const Vertices& vertices) const {
        std::map<Vertex, std::size_t> weight;
        std::map<Vertex, std::size_t> cliqueOf;
        std::vector<Vertices> buckets(vertices.size() + 1);
        for (const Vertex vertex : vertices) {
            weight[vertex] = 0;
            buckets[0].push_back(vertex);
        }
        std::vector<Clique> tree;
        std::map<Vertex, std::size_t> place;
        std::size_t before = 0;
        std::size_t top = 0;
        while (place.size() < vertices.size()) {
            while (buckets[top].empty())
                --top;
            const Vertex vertex = buckets[top].back();
            buckets[top].pop_back();
            if (place.contains(vertex) || weight[vertex] != top) continue;
            Vertices earlier;
            for (const Vertex other : neighbours_[vertex]) {
                const auto found = weight.find(other);
                if (found == weight.end()) continue;
                if (place.contains(other)) {
                    earlier.push_back(other);
                } else {
                    buckets[++found->second].push_back(other);
                    top = std::max(top, found->second);
                }
            }
            if (tree.empty() || earlier.size() <= before) {
                const auto byPlace = [&](Vertex other) { return place[other]; };
                const std::size_t parent =
                    earlier.empty() ? tree.size() : cliqueOf[*std::ranges::max_element(earlier, {}, byPlace)];
                tree.push_back({earlier, parent});
            }
            tree.back().members.push_back(vertex);
            cliqueOf[vertex] = tree.size() - 1;
            place.emplace(vertex, place.size());
            before = earlier.size();
        }
        for (Clique& clique : tree)
            std::ranges::sort(clique.members);
        return tree;
    }

    /// Sizes, ascending, of the separators on the way from the root that lie in the clique: orders that
    /// start with one of them are counted at another clique (definition 3 of the paper).
    static std::vector<std::size_t> barredPrefixes(const std::vector<Clique>& tree, std::size_t at) {
        std::vector<std::size_t> sizes;
        const Vertices& clique = tree[at].members;
        for (; tree[at].parent != at; at = tree[at].parent) {
            Vertices separator;
            std::ranges::set_intersection(tree[at].members, tree[tree[at].parent].members,
                                          std::back_inserter(separator));
            if (std::ranges::includes(clique, separator)) sizes.push_back(separator.size());
        }
        // They are nested, so the size tells them apart.
        std::ranges::sort(sizes);
        sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());
        return sizes;
    }

    const Count& factorial(std::size_t number) {
        while (factorials_.size() <= number)
            factorials_.push_back(factorials_.back() * factorials_.size());
        return factorials_[number];
    }

    /// Orders of `size` elements without one of the nested prefixes.
    Count orders(std::size_t size, const std::vector<std::size_t>& prefixes) {
        std::vector<Count> upTo; // orders of prefix i without a smaller one
        const auto without = [&](std::size_t length) {
            Count left = factorial(length);
            for (std::size_t i = 0; i < upTo.size(); ++i)
                left -= upTo[i] * factorial(length - prefixes[i]);
            return left;
        };
        for (const std::size_t prefix : prefixes)
            upTo.push_back(without(prefix));
        return without(size);
    }

    /// Vertices that the search below does not tell apart yet.
    struct Group {
        Vertices members;
        bool counted = false;                 ///< part of a set that has been put out
        std::list<Group>::iterator near = {}; ///< where its neighbours of the vertex at work go
        bool hasNear = false;
    };
    using Groups = std::list<Group>;

    /// Puts the neighbours of `by` before the rest of their groups.
    void split(Groups& groups, Vertex by) {
        std::vector<Groups::iterator> touched;
        for (const Vertex vertex : neighbours_[by]) {
            if (!waiting_[vertex]) continue;
            const Groups::iterator group = groupOf_[vertex];
            if (!group->hasNear) {
                group->near = groups.insert(group, Group{{}, group->counted});
                group->hasNear = true;
                touched.push_back(group);
            }
            const Vertex last = group->members.back();
            group->members[place_[vertex]] = last;
            place_[last] = place_[vertex];
            group->members.pop_back();
            join(group->near, vertex);
        }
        for (const Groups::iterator group : touched) {
            group->hasNear = false;
            if (group->members.empty()) groups.erase(group);
        }
    }

    void join(Groups::iterator group, Vertex vertex) {
        groupOf_[vertex] = group;
        place_[vertex] = group->members.size();
        group->members.push_back(vertex);
    }

    /// What stays undirected when the orientations start with `clique`: a lexicographic search that takes
    /// the clique first; a set of equals that comes to the front is a union of such parts (algorithm 1).
    std::vector<Vertices> partsAfter(const Vertices& vertices, const Vertices& clique) {
        Groups groups(1);
        for (const Vertex vertex : vertices) {
            if (std::ranges::binary_search(clique, vertex)) continue;
            waiting_[vertex] = 1;
            join(groups.begin(), vertex);
        }
        if (groups.front().members.empty()) return {};
        std::vector<Vertices> parts;
        for (const Vertex vertex : clique)
            split(groups, vertex);
        while (!groups.empty()) {
            Group& front = groups.front();
            if (!front.counted) {
                Vertices equals = front.members;
                std::ranges::sort(equals);
                for (Vertices& part : components(equals))
                    parts.push_back(std::move(part));
                front.counted = true;
            }
            const Vertex vertex = front.members.back();
            front.members.pop_back();
            waiting_[vertex] = 0;
            if (front.members.empty()) groups.pop_front();
            split(groups, vertex);
        }
        return parts;
    }

    std::vector<Vertices> neighbours_;
    // For the vertices that the search has not taken.
    std::vector<std::uint8_t> waiting_;
    std::vector<Groups::iterator> groupOf_;
    std::vector<std::size_t> place_; ///< in the members of its group
    const ListClock& clock_;
    bool stopped_ = false;
    std::map<Vertices, Count> known_;
    std::vector<Count> factorials_{1};
};

} // namespace

std::optional<Count> classSize(const MarkedGraph& cpdag, const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress);
    std::vector<Vertices> neighbours(cpdag.variables().size());
    const auto vertexOf = [&](VariableId id) {
        return static_cast<Vertex>(cpdag.variables().index_of(cpdag.variables().find(id)));
    };
    for (const MarkedEdge& edge : cpdag.edges()) {
        if (!edge.undirected()) continue;
        neighbours[vertexOf(edge.a)].push_back(vertexOf(edge.b));
        neighbours[vertexOf(edge.b)].push_back(vertexOf(edge.a));
    }
    for (Vertices& list : neighbours)
        std::ranges::sort(list);
    Vertices all(neighbours.size());
    for (Vertex vertex = 0; vertex < all.size(); ++vertex)
        all[vertex] = vertex;
    CliquePicking picking(std::move(neighbours), clock);
    Count size = 1;
    for (const Vertices& part : picking.components(all))
        size *= picking.count(part);
    if (picking.stopped()) return std::nullopt;
    return size;
}

} // namespace dovetail::graph
