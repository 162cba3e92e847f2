// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/effect_paths.h"

#include "core/graph/vertex_graph.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

/// Where a walk from a treatment stands, packed into a number: the vertex, whether the last edge
/// pointed at it, whether the walk has ceased to be causal (taken an edge other than with its arrow),
/// and whether it has used the edge that is looked for.
using BiasState = std::uint32_t;
constexpr BiasState noBiasState = ~BiasState{0};
constexpr BiasState pointedAt = 1;
constexpr BiasState notCausal = 2;
constexpr BiasState usedEdge = 4;
constexpr BiasState bits = 8;

constexpr Vertex vertexIn(BiasState state) {
    return state / bits;
}

struct Move {
    BiasState to = noBiasState;
    std::size_t edge = 0; ///< its number
};

/// One edge as seen from one of its ends.
struct EdgeEnd {
    Vertex to = 0;
    std::uint32_t edge = 0;
    bool headHere = false;  ///< points at this end
    bool headThere = false; ///< points at `to`
};

class BiasSearch {
public:
    BiasSearch(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
               const VariableSet& adjusted, const ListClock& clock)
        : clock_(clock),
          edges_(graph.edges()),
          arms_(graph.size()),
          treatment_(maskOf(graph, treatments)),
          outcome_(maskOf(graph, outcomes)),
          adjusted_(maskOf(graph, adjusted)),
          aboveAdjusted_(ancestors(graph.vertexGraph(), adjusted_)),
          biasing_(edges_.size(), 0) {
        for (std::uint32_t number = 0; number < edges_.size(); ++number) {
            const auto from = static_cast<Vertex>(graph.index(edges_[number].from));
            const auto to = static_cast<Vertex>(graph.index(edges_[number].to));
            const bool both = edges_[number].kind == EdgeKind::Bidirected;
            arms_[from].push_back({to, number, both, true});
            arms_[to].push_back({from, number, true, both});
        }
    }

    BiasingEdges run() {
        BiasingEdges result;
        std::vector<std::size_t> open;
        result.complete = joinWalks(open);
        for (const std::size_t edge : open) {
            if (!result.complete) break;
            if (biasing_[edge]) continue;
            result.complete = searchFor(edge);
        }
        for (std::size_t edge = 0; edge < edges_.size(); ++edge) {
            if (biasing_[edge]) result.edges.push_back(edges_[edge]);
        }
        return result;
    }

private:
    /// May a walk in `state` go on over `arm`?
    bool mayLeave(BiasState state, const EdgeEnd& arm, bool atStart) const {
        const Vertex vertex = vertexIn(state);
        if (treatment_[arm.to]) return false;
        if (atStart) return true;
        if (outcome_[vertex]) return false;
        const bool collider = (state & pointedAt) != 0 && arm.headHere;
        return collider ? aboveAdjusted_[vertex] != 0 : adjusted_[vertex] == 0;
    }

    BiasState after(BiasState state, const EdgeEnd& arm, std::size_t wanted) const {
        BiasState next = bits * arm.to + (arm.headThere ? pointedAt : 0);
        next |= state & (notCausal | usedEdge);
        if (arm.headHere || !arm.headThere) next |= notCausal;
        if (arm.edge == wanted) next |= usedEdge;
        return next;
    }

    template <typename Visit>
    void eachMove(BiasState state, bool atStart, std::size_t wanted, const Visit& visit) const {
        for (const EdgeEnd& arm : arms_[vertexIn(state)]) {
            if (mayLeave(state, arm, atStart)) visit(Move{after(state, arm, wanted), arm.edge});
        }
    }

    static constexpr std::size_t noEdge = ~std::size_t{0};

    /// Walks from the treatments and walks into the outcomes, joined over each edge: proves nearly all
    /// edges in linear time. `open` gets the edges that are on an open walk but not yet on a path. False if
    /// time ran out.
    bool joinWalks(std::vector<std::size_t>& open) {
        const std::size_t states = bits * arms_.size();
        std::vector<BiasState> before(states, noBiasState);
        std::vector<std::uint32_t> beforeEdge(states, 0);
        std::vector<BiasState> queue;
        struct Joint {
            BiasState from, to;
            std::uint32_t edge;
        };
        std::vector<Joint> joints;
        for (Vertex vertex = 0; vertex < arms_.size(); ++vertex) {
            if (!treatment_[vertex]) continue;
            before[bits * vertex] = bits * vertex;
            queue.push_back(bits * vertex);
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const BiasState state = queue[i];
            eachMove(state, before[state] == state, noEdge, [&](const Move& move) {
                joints.push_back({state, move.to, static_cast<std::uint32_t>(move.edge)});
                if (before[move.to] != noBiasState) return;
                before[move.to] = state;
                beforeEdge[move.to] = static_cast<std::uint32_t>(move.edge);
                queue.push_back(move.to);
            });
        }

        // Backwards over the moves found, from states that end a biasing walk.
        std::vector<std::uint32_t> begins(states + 1, 0);
        for (const Joint& joint : joints)
            ++begins[joint.to + 1];
        for (std::size_t state = 0; state < states; ++state)
            begins[state + 1] += begins[state];
        std::vector<std::uint32_t> into(joints.size());
        {
            auto next = begins;
            for (std::uint32_t j = 0; j < joints.size(); ++j)
                into[next[joints[j].to]++] = j;
        }
        std::vector<BiasState> later(states, noBiasState);
        std::vector<std::uint32_t> laterEdge(states, 0);
        std::vector<BiasState> backwards;
        for (const BiasState state : queue) {
            if (outcome_[vertexIn(state)] && (state & notCausal)) {
                later[state] = state;
                backwards.push_back(state);
            }
        }
        for (std::size_t i = 0; i < backwards.size(); ++i) {
            const BiasState state = backwards[i];
            for (std::uint32_t j = begins[state]; j < begins[state + 1]; ++j) {
                const Joint& joint = joints[into[j]];
                if (later[joint.from] != noBiasState) continue;
                later[joint.from] = state;
                laterEdge[joint.from] = joint.edge;
                backwards.push_back(joint.from);
            }
        }

        std::vector<std::uint32_t> seen(arms_.size(), 0);
        std::uint32_t round = 0;
        std::vector<std::uint32_t> walk;
        for (const Joint& joint : joints) {
            if (later[joint.to] == noBiasState || biasing_[joint.edge]) continue;
            if (clock_.over()) return false;
            ++round;
            walk.assign(1, joint.edge);
            bool simple = true;
            const auto meet = [&](BiasState state) {
                auto& mark = seen[vertexIn(state)];
                simple = simple && mark != round;
                mark = round;
            };
            meet(joint.from);
            for (BiasState state = joint.from; simple && before[state] != state; state = before[state]) {
                walk.push_back(beforeEdge[state]);
                meet(before[state]);
            }
            meet(joint.to);
            for (BiasState state = joint.to; simple && later[state] != state; state = later[state]) {
                walk.push_back(laterEdge[state]);
                meet(later[state]);
            }
            if (simple) {
                for (const std::uint32_t edge : walk)
                    biasing_[edge] = 1;
            } else {
                open.push_back(joint.edge);
            }
        }
        std::ranges::sort(open);
        open.erase(std::ranges::unique(open).begin(), open.end());
        return true;
    }

    /// Depth-first search for a biasing path over `wanted`. False if time ran out.
    bool searchFor(std::size_t wanted) {
        for (Vertex vertex = 0; vertex < arms_.size(); ++vertex) {
            if (!treatment_[vertex]) continue;
            switch (searchFrom(bits * vertex, wanted)) {
            case Outcome::Found:
                return true;
            case Outcome::Timeout:
                return false;
            case Outcome::None:
                break;
            }
        }
        return true;
    }

    enum class Outcome { Found, None, Timeout };

    /// A place on the path, and the moves from there that are still to be tried, the next one last.
    struct Place {
        Vertex vertex;
        std::vector<Move> moves;
    };

    Outcome searchFrom(BiasState start, std::size_t wanted) {
        onPath_.assign(arms_.size(), 0);
        path_.clear();
        std::vector<Place> places;
        Outcome outcome = step(start, wanted, places);
        while (outcome == Outcome::None && !places.empty()) {
            Place& place = places.back();
            if (place.moves.empty()) {
                onPath_[place.vertex] = 0;
                places.pop_back();
                if (!path_.empty()) path_.pop_back();
                continue;
            }
            const Move move = place.moves.back();
            place.moves.pop_back();
            path_.push_back(move.edge);
            const std::size_t depth = places.size();
            outcome = step(move.to, wanted, places);
            if (places.size() == depth) path_.pop_back();
        }
        return outcome;
    }

    /// Goes on to `state` if the path can be finished from there. A walk that avoids its vertices must
    /// exist, or there is nothing to find; if the shortest such walk is a path, it is found.
    Outcome step(BiasState state, std::size_t wanted, std::vector<Place>& places) {
        if (clock_.over()) return Outcome::Timeout;
        const Vertex vertex = vertexIn(state);
        const bool atStart = places.empty();
        if (outcome_[vertex]) return Outcome::None; // ended, and not as wished
        onPath_[vertex] = 1;
        const std::vector<Move> rest = shortestRest(state, atStart, wanted);
        if (!rest.empty() && isSimple(rest)) {
            for (const std::size_t edge : path_)
                biasing_[edge] = 1;
            for (const Move& move : rest)
                biasing_[move.edge] = 1;
            return Outcome::Found;
        }
        if (rest.empty()) {
            onPath_[vertex] = 0;
            return Outcome::None;
        }
        Place place{vertex, {}};
        eachMove(state, atStart, wanted, [&](const Move& move) {
            if (!onPath_[vertexIn(move.to)]) place.moves.push_back(move);
        });
        std::ranges::reverse(place.moves);
        places.push_back(std::move(place));
        return Outcome::None;
    }

    std::vector<Move> shortestRest(BiasState start, bool atStart, std::size_t wanted) const {
        std::vector<Move> before(bits * arms_.size()); // the state before, and the edge from it
        before[start] = {start, 0};
        std::vector<BiasState> queue{start};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const BiasState state = queue[i];
            constexpr BiasState goal = notCausal | usedEdge;
            if (state != start && outcome_[vertexIn(state)] && (state & goal) == goal) {
                std::vector<Move> rest;
                for (BiasState at = state; at != start; at = before[at].to)
                    rest.push_back({at, before[at].edge});
                std::ranges::reverse(rest);
                return rest;
            }
            eachMove(state, atStart && state == start, wanted, [&](const Move& move) {
                if (onPath_[vertexIn(move.to)] || before[move.to].to != noBiasState) return;
                before[move.to] = {state, move.edge};
                queue.push_back(move.to);
            });
        }
        return {};
    }

    static bool isSimple(const std::vector<Move>& moves) {
        std::vector<Vertex> vertices;
        for (const Move& move : moves)
            vertices.push_back(vertexIn(move.to));
        std::ranges::sort(vertices);
        return std::ranges::adjacent_find(vertices) == vertices.end();
    }

    const ListClock& clock_;
    std::vector<Edge> edges_;
    std::vector<std::vector<EdgeEnd>> arms_;
    VertexMask treatment_, outcome_, adjusted_, aboveAdjusted_;
    VertexMask biasing_; // one entry an edge
    VertexMask onPath_;
    std::vector<std::size_t> path_;
};

} // namespace

std::vector<Edge> causalEdges(const CausalGraph& graph, const VariableSet& treatments,
                              const VariableSet& outcomes, const VariableSet& adjusted) {
    const VertexGraph& vertices = graph.vertexGraph();
    const VertexMask avoided = maskOf(graph, adjusted);
    const VertexMask below = descendants(vertices, maskOf(graph, treatments), &avoided);
    const VertexMask above = ancestors(vertices, maskOf(graph, outcomes), &avoided);
    std::vector<Edge> edges = graph.edges();
    std::erase_if(edges, [&](const Edge& edge) {
        const std::size_t from = graph.index(edge.from);
        const std::size_t to = graph.index(edge.to);
        return !below[from] || !above[from] || !below[to] || !above[to];
    });
    return edges;
}

BiasingEdges biasingEdges(const CausalGraph& graph, const VariableSet& treatments,
                          const VariableSet& outcomes, const VariableSet& adjusted, const ListLimits& limits,
                          const Progress& progress) {
    const ListClock clock(limits, progress);
    BiasingEdges found = BiasSearch(graph, treatments, outcomes, adjusted, clock).run();
    if (found.edges.size() > limits.sets) {
        found.edges.resize(limits.sets);
        found.complete = false;
    }
    return found;
}

} // namespace dovetail::graph
