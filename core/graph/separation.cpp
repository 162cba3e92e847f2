// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/separation.h"

#include <queue>

#include <algorithm>
#include <functional>

namespace dovetail::graph {

namespace {

/// Where a walk stands: a vertex, and whether the last edge pointed at it.
using State = std::uint32_t;
constexpr State noState = ~State{0};

constexpr State stateAt(Vertex vertex, bool intoVertex) {
    return 2 * vertex + (intoVertex ? 1 : 0);
}
constexpr Vertex vertexOf(State state) {
    return state / 2;
}

/// Breadth-first search over open walks. A walk is open if its colliders are ancestors of `given` and
/// its other inner vertices are not in `given`.
///
/// A shortest open walk repeats no vertex: cutting a loop at v out leaves v a non-collider only if v
/// was one before (so it is not given), and a collider only if v was a collider before or started a
/// directed walk that ends in one (so it is an ancestor of what is given).
class OpenWalks {
public:
    OpenWalks(const VertexGraph& graph, const VertexMask& from, const VertexMask& given)
        : graph_(graph),
          given_(given),
          aboveGiven_(ancestors(graph, given)),
          previous_(2 * graph.size(), noState),
          across_(2 * graph.size(), 0) {
        queue_.reserve(graph.size());
        for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
            // A start lets all its edges out, as a vertex reached against an arrow does.
            if (from[vertex]) visit(stateAt(vertex, false), stateAt(vertex, false));
        }
    }

    /// Goes on until `seen(state)` returns false or all is reached.
    template <typename Seen>
    void run(const Seen& seen) {
        for (; next_ < queue_.size(); ++next_) {
            const State state = queue_[next_];
            if (!seen(state)) return;
            const Vertex vertex = vertexOf(state);
            const bool into = state % 2 == 1;
            const bool passes = !given_[vertex] || previous_[state] == state;
            if (passes) {
                for (const Vertex child : graph_.children(vertex))
                    visit(stateAt(child, true), state);
            }
            if (into ? aboveGiven_[vertex] != 0 : passes) {
                for (const Vertex parent : graph_.parents(vertex))
                    visit(stateAt(parent, false), state);
                for (const Vertex sibling : graph_.siblings(vertex))
                    visit(stateAt(sibling, true), state, true);
            }
        }
    }

    State previous(State state) const { return previous_[state]; }

    /// The edge that led from previous(state) to `state`.
    Edge edgeInto(State state, const CausalGraph& graph) const {
        const VariableId a = graph.idAt(vertexOf(previous_[state]));
        const VariableId b = graph.idAt(vertexOf(state));
        if (across_[state]) return {std::min(a, b), std::max(a, b), EdgeKind::Bidirected};
        return state % 2 == 1 ? Edge{a, b} : Edge{b, a};
    }

private:
    void visit(State state, State from, bool across = false) {
        if (previous_[state] != noState) return;
        previous_[state] = from;
        across_[state] = across;
        queue_.push_back(state);
    }

    const VertexGraph& graph_;
    const VertexMask& given_;
    VertexMask aboveGiven_;
    std::vector<State> previous_;
    VertexMask across_; ///< was the state reached over a bidirected edge?
    std::vector<State> queue_;
    std::size_t next_ = 0;
};

enum WalkMark : std::uint8_t { Up = 1, Down = 2, Given = 4, AboveGiven = 8, Ancestral = 16, Goal = 32 };

/// By the marks of a vertex (Given and those that follow, without Goal): which ways walks may leave it on.
using Ways = std::array<std::uint8_t, 8>;

constexpr Ways waysOut(bool alongArrow) {
    Ways ways{};
    for (unsigned i = 0; i < ways.size(); ++i) {
        const unsigned marks = i * Given;
        if (!(marks & Ancestral)) continue;
        const bool passes = !(marks & Given);
        const bool up = alongArrow ? (marks & AboveGiven) != 0 : passes;
        ways[i] = static_cast<std::uint8_t>((up ? Up : 0) | (passes ? Down : 0));
    }
    return ways;
}
constexpr Ways afterArrow = waysOut(true);
constexpr Ways againstArrow = waysOut(false);

/// Whether there is an open walk, without the walk itself: within the ancestors of the sets, and with one
/// byte a vertex.
///
/// It asks of a vertex only whether walks may leave it along arrows (Down) and against them (Up); both are
/// done once. Whether a neighbour is new is as good as random, so the inner loop has no branch on it.
class AncestralWalks {
public:
    AncestralWalks(const VertexGraph& graph, std::span<const Vertex> given)
        : graph_(graph),
          mixed_(graph.hasBidirected()),
          marks_(graph.size(), 0),
          queue_(std::make_unique_for_overwrite<std::uint32_t[]>(2 * graph.size() + 1)) {
        for (const Vertex vertex : given)
            marks_[vertex] |= Given;
        markAncestors(given, AboveGiven | Ancestral);
    }

    bool meet(std::span<const Vertex> from, std::span<const Vertex> to) {
        for (const Vertex vertex : to)
            marks_[vertex] |= Goal;
        markAncestors(from, Ancestral);
        markAncestors(to, Ancestral);
        for (const Vertex vertex : from) {
            if (marks_[vertex] & Goal) return true;
            // A start lets all its edges out, even if it is given.
            marks_[vertex] |= Up | Down;
            push(vertex, Up | Down);
        }
        for (std::size_t i = 0; i < end_; ++i) {
            const std::uint32_t entry = queue_[i];
            if (leave(entry / 4, static_cast<std::uint8_t>(entry % 4))) return true;
        }
        return false;
    }

private:
    void push(Vertex vertex, unsigned ways) { queue_[end_++] = 4 * vertex + ways; }

    void markAncestors(std::span<const Vertex> of, int marks) {
        const auto visit = [&](Vertex vertex) {
            const bool fresh = (marks_[vertex] & marks) != marks;
            marks_[vertex] = static_cast<std::uint8_t>(marks_[vertex] | marks);
            queue_[end_] = vertex;
            end_ += fresh ? 1 : 0;
        };
        end_ = 0;
        for (const Vertex vertex : of)
            visit(vertex);
        for (std::size_t i = 0; i < end_; ++i) {
            for (const Vertex parent : graph_.parents(queue_[i]))
                visit(parent);
        }
        end_ = 0;
    }

    /// True if that reached a goal.
    bool leave(Vertex vertex, std::uint8_t ways) {
        std::uint8_t met = 0;
        const auto visit = [&](Vertex next, const Ways& waysOn) {
            const std::uint8_t marks = marks_[next];
            met |= marks;
            const auto fresh =
                static_cast<std::uint8_t>(waysOn[(marks / Given) % 8] & static_cast<std::uint8_t>(~marks));
            marks_[next] = marks | fresh;
            queue_[end_] = 4 * next + fresh;
            end_ += fresh != 0 ? 1 : 0;
        };
        if (ways & Down) {
            for (const Vertex child : graph_.children(vertex))
                visit(child, afterArrow);
        }
        if (ways & Up) {
            for (const Vertex parent : graph_.parents(vertex))
                visit(parent, againstArrow);
            if (mixed_) {
                for (const Vertex sibling : graph_.siblings(vertex))
                    visit(sibling, afterArrow);
            }
        }
        return (met & Goal) != 0;
    }

    const VertexGraph& graph_;
    bool mixed_;
    VertexMask marks_;
    /// Vertices, then entries of `push`. A vertex is pushed at most twice; one place more is written ahead.
    std::unique_ptr<std::uint32_t[]> queue_;
    std::size_t end_ = 0;
};

} // namespace

VariableSet ancestors(const CausalGraph& graph, const VariableSet& of) {
    return setOf(graph, ancestors(graph.vertexGraph(), maskOf(graph, of)));
}

VariableSet descendants(const CausalGraph& graph, const VariableSet& of) {
    return setOf(graph, descendants(graph.vertexGraph(), maskOf(graph, of)));
}

std::vector<VariableId> topologicalOrder(const CausalGraph& graph) {
    const VertexGraph& vertices = graph.vertexGraph();
    std::vector<std::size_t> open(graph.size());
    std::priority_queue<Vertex, std::vector<Vertex>, std::greater<>> ready;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        open[vertex] = vertices.parents(vertex).size();
        if (open[vertex] == 0) ready.push(vertex);
    }
    std::vector<VariableId> order;
    order.reserve(graph.size());
    while (!ready.empty()) {
        const Vertex vertex = ready.top();
        ready.pop();
        order.push_back(graph.idAt(vertex));
        for (const Vertex child : vertices.children(vertex)) {
            if (--open[child] == 0) ready.push(child);
        }
    }
    return order;
}

VertexMask connected(const VertexGraph& graph, const VertexMask& from, const VertexMask& given) {
    VertexMask found(graph.size(), 0);
    OpenWalks(graph, from, given).run([&](State state) {
        const Vertex vertex = vertexOf(state);
        if (!from[vertex] && !given[vertex]) found[vertex] = 1;
        return true;
    });
    return found;
}

VariableSet connected(const CausalGraph& graph, const VariableSet& from, const VariableSet& given) {
    return setOf(graph, connected(graph.vertexGraph(), maskOf(graph, from), maskOf(graph, given)));
}

bool separated(const VertexGraph& graph, std::span<const Vertex> a, std::span<const Vertex> b,
               std::span<const Vertex> given) {
    return !AncestralWalks(graph, given).meet(a, b);
}

bool separated(const VertexGraph& graph, const VertexMask& a, const VertexMask& b, const VertexMask& given) {
    return separated(graph, verticesOf(a), verticesOf(b), verticesOf(given));
}

bool separated(const CausalGraph& graph, const VariableSet& a, const VariableSet& b,
               const VariableSet& given) {
    return separated(graph.vertexGraph(), verticesOf(graph, a), verticesOf(graph, b),
                     verticesOf(graph, given));
}

bool Path::isCollider(std::size_t i) const {
    const auto pointsAt = [&](const Edge& edge) {
        return edge.kind == EdgeKind::Bidirected || edge.to == vertices[i];
    };
    return pointsAt(edges[i - 1]) && pointsAt(edges[i]);
}

std::string text(const CausalGraph& graph, const Path& path) {
    std::string written;
    for (std::size_t i = 0; i < path.vertices.size(); ++i) {
        if (i > 0) {
            const Edge& edge = path.edges[i - 1];
            written += edge.kind == EdgeKind::Bidirected   ? " ↔ "
                       : edge.from == path.vertices[i - 1] ? " → "
                                                           : " ← ";
        }
        written += graph.name(path.vertices[i]);
    }
    return written;
}

std::optional<Path> openPath(const CausalGraph& graph, const VertexGraph& snapshot, const VertexMask& a,
                             const VertexMask& b, const VertexMask& given) {
    OpenWalks walks(snapshot, a, given);
    State last = noState;
    walks.run([&](State state) {
        if (b[vertexOf(state)]) last = state;
        return last == noState;
    });
    if (last == noState) return std::nullopt;
    Path path;
    path.vertices.push_back(graph.idAt(vertexOf(last)));
    for (State state = last; walks.previous(state) != state;) {
        const State before = walks.previous(state);
        path.vertices.push_back(graph.idAt(vertexOf(before)));
        path.edges.push_back(walks.edgeInto(state, graph));
        state = before;
    }
    std::ranges::reverse(path.vertices);
    std::ranges::reverse(path.edges);
    return path;
}

std::optional<Path> openPath(const CausalGraph& graph, const VariableSet& a, const VariableSet& b,
                             const VariableSet& given) {
    return openPath(graph, graph.vertexGraph(), maskOf(graph, a), maskOf(graph, b), maskOf(graph, given));
}

} // namespace dovetail::graph
