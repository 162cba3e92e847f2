// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/path_openers.h"

#include "core/graph/all_paths.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace dovetail::graph {

namespace {

/// The same variables, joined by these edges only.
CausalGraph joinedBy(const CausalGraph& graph, std::span<const Edge> edges) {
    CausalGraph part;
    for (const Variable& variable : graph.variables())
        (void)part.restoreVariable(variable);
    (void)part.addEdges(edges);
    return part;
}

bool isTail(const Edge& edge, VariableId at) {
    return edge.kind == EdgeKind::Directed && edge.from == at;
}

/// Variables may be treatments or outcomes at the ends only.
bool isProper(const Path& path, const VariableSet& treatments, const VariableSet& outcomes) {
    return std::none_of(path.vertices.begin() + 1, path.vertices.end() - 1, [&](VariableId inner) {
        return treatments.contains(inner) || outcomes.contains(inner);
    });
}

using Kind = PathOpener::Kind;

/// Open walks from the treatments to a variable and on to the outcomes, in the fewest steps. A walk stands at
/// a vertex, and the last edge pointed at it or did not.
class OpeningWalks {
public:
    OpeningWalks(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                 const VariableSet& adjusted, std::span<const Edge> edges)
        : graph_(graph),
          edges_(edges),
          arms_(graph.size()),
          treatment_(maskOf(graph, treatments)),
          outcome_(maskOf(graph, outcomes)),
          adjusted_(maskOf(graph, adjusted)),
          aboveAdjusted_(ancestors(graph.vertexGraph(), adjusted_)) {
        for (std::size_t number = 0; number < edges.size(); ++number) {
            const auto from = static_cast<Vertex>(graph.index(edges[number].from));
            const auto to = static_cast<Vertex>(graph.index(edges[number].to));
            const bool both = edges[number].kind == EdgeKind::Bidirected;
            arms_[from].push_back({to, number, both, true});
            arms_[to].push_back({from, number, true, both});
        }
        walkForwards();
        walkBackwards();
    }

    bool isInner(Vertex vertex) const { return !treatment_[vertex] && !outcome_[vertex]; }

    struct Join {
        bool walks = false;       ///< there is an open walk with this fork or collider
        std::optional<Path> path; ///< one that repeats no variable
    };
    Join through(Vertex vertex, Kind kind) const {
        const bool collider = kind == Kind::Collider;
        const State here = 2 * vertex + collider;
        Join join;
        if (!reached_[here] || (collider ? !aboveAdjusted_[vertex] : adjusted_[vertex])) return join;
        for (const Arm& arm : arms_[vertex]) {
            if (arm.headHere != collider || !leadsOn(arm)) continue;
            join.walks = true;
            Path path = joined(here, arm);
            VariableSet distinct(path.vertices.begin(), path.vertices.end());
            if (distinct.size() < path.vertices.size()) continue;
            if (!join.path || path.edges.size() < join.path->edges.size()) join.path = std::move(path);
        }
        return join;
    }

private:
    using State = std::size_t;
    struct Arm {
        Vertex to;
        std::size_t edge;
        bool headHere;
        bool headThere;
    };
    struct Step {
        State state = 0;      ///< before, or after
        std::size_t edge = 0; ///< its number
    };

    bool mayLeave(State state, const Arm& arm) const {
        const Vertex vertex = static_cast<Vertex>(state / 2);
        if (treatment_[arm.to]) return false;
        if (treatment_[vertex]) return true;
        if (outcome_[vertex]) return false;
        return (state % 2 != 0 && arm.headHere ? aboveAdjusted_[vertex] : !adjusted_[vertex]) != 0;
    }
    static State after(const Arm& arm) { return 2 * arm.to + arm.headThere; }
    bool leadsOn(const Arm& arm) const { return !treatment_[arm.to] && leads_[after(arm)]; }

    void walkForwards() {
        before_.resize(2 * arms_.size());
        reached_.assign(2 * arms_.size(), 0);
        std::vector<State> queue;
        for (Vertex vertex = 0; vertex < arms_.size(); ++vertex) {
            if (!treatment_[vertex]) continue;
            reached_[2 * vertex] = 1;
            queue.push_back(2 * vertex);
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const State state = queue[i];
            for (const Arm& arm : arms_[state / 2]) {
                const State next = after(arm);
                if (reached_[next] || !mayLeave(state, arm)) continue;
                reached_[next] = 1;
                before_[next] = {state, arm.edge};
                queue.push_back(next);
            }
        }
    }

    void walkBackwards() {
        later_.resize(2 * arms_.size());
        leads_.assign(2 * arms_.size(), 0);
        std::vector<State> queue;
        for (State state = 0; state < leads_.size(); ++state) {
            if (!outcome_[state / 2]) continue;
            leads_[state] = 1;
            queue.push_back(state);
        }
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const State state = queue[i];
            const Vertex vertex = static_cast<Vertex>(state / 2);
            for (const Arm& back : arms_[vertex]) {
                if (back.headHere != (state % 2 != 0)) continue;
                const Arm arm{vertex, back.edge, back.headThere, back.headHere};
                for (const State from : {2 * std::size_t{back.to}, 2 * std::size_t{back.to} + 1}) {
                    if (leads_[from] || treatment_[back.to] || !mayLeave(from, arm)) continue;
                    leads_[from] = 1;
                    later_[from] = {state, arm.edge};
                    queue.push_back(from);
                }
            }
        }
    }

    Path joined(State here, const Arm& arm) const {
        Path path;
        State state = here;
        for (; !treatment_[state / 2]; state = before_[state].state) {
            path.vertices.push_back(graph_.idAt(state / 2));
            path.edges.push_back(edges_[before_[state].edge]);
        }
        path.vertices.push_back(graph_.idAt(state / 2));
        std::ranges::reverse(path.vertices);
        std::ranges::reverse(path.edges);
        path.edges.push_back(edges_[arm.edge]);
        for (state = after(arm); !outcome_[state / 2]; state = later_[state].state) {
            path.vertices.push_back(graph_.idAt(state / 2));
            path.edges.push_back(edges_[later_[state].edge]);
        }
        path.vertices.push_back(graph_.idAt(state / 2));
        return path;
    }

    const CausalGraph& graph_;
    std::span<const Edge> edges_;
    std::vector<std::vector<Arm>> arms_;
    VertexMask treatment_;
    VertexMask outcome_;
    VertexMask adjusted_;
    VertexMask aboveAdjusted_;
    std::vector<Step> before_;
    std::vector<Step> later_;
    std::vector<char> reached_;
    std::vector<char> leads_;
};

} // namespace

PathOpeners pathOpeners(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                        const VariableSet& adjusted, std::span<const Edge> biasing, const ListLimits& limits,
                        const Progress& progress) {
    PathOpeners found;
    if (biasing.empty()) return found;
    const PathJudge judge(graph, adjusted);
    using Key = std::pair<std::size_t, Kind>;
    std::map<Key, PathOpener> openers;
    std::set<Key> open; // on a walk, but on a path?
    const auto note = [&](const Key& key, const Path& path) {
        const VariableId variable = graph.idAt(key.first);
        PathOpener opener{variable, key.second, variable, path};
        for (const PathStatus::Note& opened : judge.status(path).notes) {
            if (key.second == Kind::Collider && opened.variable == variable) opener.adjusted = opened.opener;
        }
        openers.emplace(key, std::move(opener));
        open.erase(key);
    };

    const OpeningWalks walks(graph, treatments, outcomes, adjusted, biasing);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (!walks.isInner(vertex)) continue;
        for (const Kind kind : {Kind::Fork, Kind::Collider}) {
            const OpeningWalks::Join join = walks.through(vertex, kind);
            if (join.walks) open.emplace(vertex, kind);
            if (join.path) note({vertex, kind}, *join.path);
        }
    }

    const auto look = [&](const Path& path) {
        if (!isProper(path, treatments, outcomes) || isCausal(path) || !judge.status(path).open) return true;
        for (std::size_t i = 1; i + 1 < path.vertices.size(); ++i) {
            const VariableId inner = path.vertices[i];
            const bool tails = isTail(path.edges[i - 1], inner) && isTail(path.edges[i], inner);
            const Key key{graph.index(inner), tails ? Kind::Fork : Kind::Collider};
            if ((tails || path.isCollider(i)) && open.contains(key)) note(key, path);
        }
        return !open.empty();
    };
    if (!open.empty()) {
        const bool all = forEachPath(joinedBy(graph, biasing), treatments, outcomes, look, limits, progress);
        found.complete = all || open.empty();
    }
    for (auto& [key, opener] : openers)
        found.list.push_back(std::move(opener));
    return found;
}

} // namespace dovetail::graph
