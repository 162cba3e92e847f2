// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/tetrads.h"

#include "core/graph/vertex_graph.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

/// The network of treks: each vertex once on the way up from the first pair (left), once on the way down
/// to the second (right), and a step over where a trek has its top. A bidirected edge counts as an
/// unobserved top of its own. Vertices have capacity one, hence an entrance and an exit each.
class TrekNetwork {
public:
    explicit TrekNetwork(const CausalGraph& graph) : size_(graph.size()) {
        const auto bidirected = boost::num_edges(graph.bidirected());
        const std::size_t tops = size_ + bidirected;
        arcs_.resize(4 * tops);
        for (std::size_t vertex = 0; vertex < tops; ++vertex) {
            join(in(vertex, Left), out(vertex, Left));
            join(in(vertex, Right), out(vertex, Right));
            join(out(vertex, Left), in(vertex, Right));
        }
        std::size_t hidden = size_;
        const auto arrow = [this](std::size_t from, std::size_t to) {
            join(out(to, Left), in(from, Left));
            join(out(from, Right), in(to, Right));
        };
        for (const Edge& edge : graph.edges()) {
            const std::size_t from = graph.index(edge.from);
            const std::size_t to = graph.index(edge.to);
            if (edge.kind == EdgeKind::Directed) {
                arrow(from, to);
            } else {
                arrow(hidden, from);
                arrow(hidden, to);
                ++hidden;
            }
        }
        before_.resize(arcs_.size());
        seen_.assign(arcs_.size(), 0);
    }

    /// Can two treks from the one pair to the other share no vertex on the same side?
    bool twoTreks(std::array<std::size_t, 2> from, std::array<std::size_t, 2> to) {
        bool both = true;
        std::array<bool, 2> started{}, arrived{};
        for (int trek = 0; trek < 2 && both; ++trek)
            both = augment(from, to, started, arrived);
        for (const auto& [node, arc] : used_) {
            arcs_[node][arc].flow = 0;
        }
        used_.clear();
        return both;
    }

private:
    enum Side : std::size_t { Left = 0, Right = 2 };
    struct Arc {
        std::uint32_t to;
        std::uint32_t twin; ///< its reverse among the arcs of `to`
        bool forward;
        std::int8_t flow = 0; ///< of a reverse arc: the negative of its twin's
    };
    struct Step {
        std::uint32_t node, arc;
    };

    static std::size_t in(std::size_t vertex, Side side) { return 4 * vertex + side; }
    static std::size_t out(std::size_t vertex, Side side) { return 4 * vertex + side + 1; }

    void join(std::size_t from, std::size_t to) {
        const auto here = static_cast<std::uint32_t>(arcs_[from].size());
        const auto there = static_cast<std::uint32_t>(arcs_[to].size());
        arcs_[from].push_back({static_cast<std::uint32_t>(to), there, true});
        arcs_[to].push_back({static_cast<std::uint32_t>(from), here, false});
    }

    static bool hasRoom(const Arc& arc) { return arc.forward ? arc.flow == 0 : arc.flow < 0; }

    // One augmenting path in the residual network (Ford and Fulkerson 1956). Of the flow of at most 2 that is
    // looked for thousands of times Boost's algorithms would take a copy of the network each time.
    bool augment(const std::array<std::size_t, 2>& from, const std::array<std::size_t, 2>& to,
                 std::array<bool, 2>& started, std::array<bool, 2>& arrived) {
        ++round_;
        queue_.clear();
        for (std::size_t i = 0; i < 2; ++i) {
            if (started[i]) continue;
            const auto node = static_cast<std::uint32_t>(in(from[i], Left));
            seen_[node] = round_;
            before_[node] = {node, 0};
            queue_.push_back(node);
        }
        for (std::size_t q = 0; q < queue_.size(); ++q) {
            const std::uint32_t node = queue_[q];
            for (std::size_t i = 0; i < 2; ++i) {
                if (arrived[i] || node != out(to[i], Right)) continue;
                arrived[i] = true;
                const std::uint32_t source = push(node);
                started[source == in(from[0], Left) ? 0 : 1] = true;
                return true;
            }
            for (std::uint32_t a = 0; a < arcs_[node].size(); ++a) {
                const Arc& arc = arcs_[node][a];
                if (!hasRoom(arc) || seen_[arc.to] == round_) continue;
                seen_[arc.to] = round_;
                before_[arc.to] = {node, a};
                queue_.push_back(arc.to);
            }
        }
        return false;
    }

    /// Sends one unit along the path found; its source.
    std::uint32_t push(std::uint32_t node) {
        while (before_[node].node != node) {
            const Step step = before_[node];
            Arc& arc = arcs_[step.node][step.arc];
            arc.flow = static_cast<std::int8_t>(arc.flow + 1);
            Arc& twin = arcs_[arc.to][arc.twin];
            twin.flow = static_cast<std::int8_t>(twin.flow - 1);
            used_.push_back(step);
            used_.push_back({arc.to, arc.twin});
            node = step.node;
        }
        return node;
    }

    std::size_t size_;
    std::vector<std::vector<Arc>> arcs_;
    std::vector<Step> before_;
    std::vector<std::uint64_t> seen_;
    std::uint64_t round_ = 0;
    std::vector<std::uint32_t> queue_;
    std::vector<Step> used_;
};

} // namespace

TetradListing vanishingTetrads(const CausalGraph& graph, const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress);
    std::vector<std::size_t> observed;
    for (std::size_t vertex = 0; vertex < graph.size(); ++vertex) {
        if (!graph.variables()[vertex].roles.has(Role::Latent)) observed.push_back(vertex);
    }
    TrekNetwork network(graph);
    TetradListing found;
    const std::size_t n = observed.size();
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = a + 1; b < n; ++b) {
            for (std::size_t c = b + 1; c < n; ++c) {
                for (std::size_t d = c + 1; d < n; ++d) {
                    const std::array<std::size_t, 4> four{observed[a], observed[b], observed[c], observed[d]};
                    for (std::size_t partner = 1; partner < 4; ++partner) {
                        if (clock.over()) {
                            found.complete = false;
                            return found;
                        }
                        const std::size_t other = partner == 1 ? 2 : 1;
                        const std::size_t last = 6 - partner - other;
                        if (network.twoTreks({four[0], four[partner]}, {four[other], four[last]})) continue;
                        if (found.tetrads.size() == limits.sets) {
                            found.complete = false;
                            return found;
                        }
                        found.tetrads.push_back({graph.idAt(four[0]), graph.idAt(four[other]),
                                                 graph.idAt(four[last]), graph.idAt(four[partner])});
                    }
                }
            }
        }
    }
    return found;
}

} // namespace dovetail::graph
