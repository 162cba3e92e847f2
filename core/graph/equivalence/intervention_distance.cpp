// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/intervention_distance.h"

#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "core/graph/vertex_graph.h"
#include "core/graph/vertex_masks.h"

#include <algorithm>
#include <array>
#include <map>

namespace dovetail::graph {

namespace {

using masks::both;
using masks::only;

/// Counts the effects of one variable that a set of assumed parents gets wrong.
class WrongEffects {
public:
    explicit WrongEffects(const CausalGraph& truth) : truth_(truth) {}

    std::size_t count(Vertex cause, const VertexMask& parents) const {
        const VertexMask affected = descendants(truth_, only(truth_.size(), cause));
        // A parent that is an effect of something on a causal path to j is forbidden for j.
        VertexMask conditioned = ancestors(truth_, parents);
        VertexMask spoilt = both(affected, conditioned);
        spoilt[cause] = 0;
        spoilt = descendants(truth_, spoilt);
        const VertexMask biased = reachedByOpenBias(cause, parents, conditioned);
        std::size_t wrong = 0;
        for (Vertex j = 0; j < truth_.size(); ++j) {
            if (j == cause) continue;
            const bool isWrong = parents[j] ? affected[j] != 0 : spoilt[j] || biased[j];
            wrong += isWrong;
        }
        return wrong;
    }

private:
    /// Where walks lead that begin at the cause, do not come back to it, are not directed all along, and
    /// are open given the parents: non-colliders outside, colliders in `openColliders`.
    VertexMask reachedByOpenBias(Vertex cause, const VertexMask& parents,
                                 const VertexMask& openColliders) const {
        struct State {
            Vertex vertex;
            bool byHead, causal;
        };
        std::vector<std::array<std::uint8_t, 4>> seen(truth_.size(), {0, 0, 0, 0});
        std::vector<State> queue;
        const auto enter = [&](std::span<const Vertex> vertices, bool byHead, bool causal) {
            for (const Vertex vertex : vertices) {
                auto& mark = seen[vertex][2 * byHead + causal];
                if (mark || vertex == cause) continue;
                mark = 1;
                queue.push_back({vertex, byHead, causal});
            }
        };
        enter(truth_.children(cause), true, true);
        enter(truth_.parents(cause), false, false);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const auto [vertex, byHead, causal] = queue[i];
            if (!parents[vertex]) enter(truth_.children(vertex), true, causal && byHead);
            if (byHead ? openColliders[vertex] : !parents[vertex])
                enter(truth_.parents(vertex), false, false);
        }
        VertexMask reached(truth_.size(), 0);
        for (Vertex vertex = 0; vertex < truth_.size(); ++vertex)
            reached[vertex] = seen[vertex][0] || seen[vertex][2];
        return reached;
    }

    VertexGraph truth_;
};

Result<void> checkDag(const CausalGraph& graph) {
    if (boost::num_edges(graph.bidirected()) == 0) return {};
    return fail(
        ErrorCode::InvalidInput, phrase("graph", "The graph has bidirected edges."),
        phrase(
            "graph",
            "The structural intervention distance compares DAGs: replace them by latent variables first."));
}

/// The ids in `truth` of the variables with the same names.
Result<std::map<VariableId, VariableId>> matched(const CausalGraph& truth, const CausalGraph& other) {
    std::map<VariableId, VariableId> ids;
    const auto missing = [](const std::string& name) {
        return fail(ErrorCode::InvalidInput, phrase("graph", "“%1” is in one of the graphs only.")(name),
                    phrase("graph", "Compare graphs of the same variables."), {.variable = name});
    };
    for (const Variable& variable : other.variables()) {
        const auto found = truth.find(variable.name);
        if (!found) return missing(variable.name);
        ids.emplace(variable.id, *found);
    }
    for (const Variable& variable : truth.variables()) {
        if (!other.find(variable.name)) return missing(variable.name);
    }
    return ids;
}

/// The vertices joined by undirected edges, directly or by way of others.
class UndirectedComponents {
public:
    explicit UndirectedComponents(const MarkedGraph& cpdag) {
        for (const VariableId id : cpdag.variables())
            root_[id] = id;
        for (const MarkedEdge& edge : cpdag.edges()) {
            if (edge.undirected()) root_[find(edge.a)] = find(edge.b);
        }
    }
    VariableId find(VariableId id) {
        while (root_[id] != id)
            id = root_[id] = root_[root_[id]];
        return id;
    }

private:
    std::map<VariableId, VariableId> root_;
};

/// The undirected components of a CPDAG as graphs of their own; their members can be chosen one by one
/// (Andersson, Madigan, Perlman 1997, theorem 4.1).
Result<std::map<VariableId, MarkedGraph>> componentsOf(const MarkedGraph& cpdag) {
    UndirectedComponents components(cpdag);
    std::map<VariableId, VariableSet> variables;
    for (const VariableId id : cpdag.variables())
        variables[components.find(id)].insert(id);
    std::map<VariableId, MarkedGraph> graphs;
    for (auto& [root, members] : variables)
        graphs.emplace(root, MarkedGraph(std::move(members)));
    for (const MarkedEdge& edge : cpdag.edges()) {
        const VariableId root = components.find(edge.a);
        if (edge.undirected()) {
            graphs.at(root).joinUndirected(edge.a, edge.b);
        } else if (!edge.directed() || root == components.find(edge.b)) {
            return fail(ErrorCode::InvalidInput, phrase("graph", "The estimated graph is not a CPDAG."),
                        phrase("graph", "Only arrows and undirected edges are allowed, and no arrow between "
                                        "variables that undirected edges join."));
        }
    }
    return graphs;
}

using Parents = std::map<VariableId, VariableSet>;

Parents parentsIn(const MarkedGraph& graph) {
    Parents parents;
    for (const MarkedEdge& edge : graph.edges()) {
        if (!edge.directed()) continue;
        const bool forwards = edge.atB == Mark::Arrow;
        parents[forwards ? edge.b : edge.a].insert(forwards ? edge.a : edge.b);
    }
    return parents;
}

} // namespace

Result<std::size_t> structuralInterventionDistance(const CausalGraph& truth, const CausalGraph& estimate) {
    for (const CausalGraph* graph : {&truth, &estimate}) {
        if (auto ok = checkDag(*graph); !ok) return fail(ok.error());
    }
    const auto ids = matched(truth, estimate);
    if (!ids) return fail(ids.error());
    const WrongEffects wrong(truth);
    std::size_t distance = 0;
    for (const Variable& variable : estimate.variables()) {
        VertexMask parents(truth.size(), 0);
        for (const VariableId parent : estimate.parents(variable.id))
            parents[truth.index(ids->at(parent))] = 1;
        distance += wrong.count(static_cast<Vertex>(truth.index(ids->at(variable.id))), parents);
    }
    return distance;
}

Result<InterventionDistanceBounds> interventionDistanceBounds(const CausalGraph& truth,
                                                              const MarkedGraph& cpdag,
                                                              const ListLimits& limits,
                                                              const Progress& progress) {
    if (auto ok = checkDag(truth); !ok) return fail(ok.error());
    for (const VariableId id : cpdag.variables()) {
        if (!truth.contains(id) || cpdag.variables().size() != truth.size())
            return fail(ErrorCode::InvalidInput,
                        phrase("graph", "The graphs are not about the same variables."));
    }
    const auto components = componentsOf(cpdag);
    if (!components) return fail(components.error());
    const ListClock clock(limits, progress);
    const WrongEffects wrong(truth);
    const Parents fixed = parentsIn(cpdag);
    InterventionDistanceBounds bounds;
    for (const auto& [root, component] : *components) {
        std::map<std::pair<VariableId, VariableSet>, std::size_t> known; // members share many families
        const auto errorsOf = [&](VariableId id, VariableSet parents) {
            if (const auto more = fixed.find(id); more != fixed.end())
                parents.insert(more->second.begin(), more->second.end());
            const auto [entry, isNew] = known.try_emplace({id, std::move(parents)}, 0);
            if (isNew) {
                entry->second =
                    wrong.count(static_cast<Vertex>(truth.index(id)), maskOf(truth, entry->first.second));
            }
            return entry->second;
        };
        std::optional<std::size_t> least;
        std::size_t most = 0;
        PatternMembers members{PatternGraph(component)};
        while (!members.atEnd()) {
            if (least && clock.over()) { // one member is looked at whatever the time
                bounds.complete = false;
                break;
            }
            const Parents chosen = parentsIn(members.next().marked());
            std::size_t errors = 0;
            for (const VariableId id : component.variables()) {
                const auto parents = chosen.find(id);
                errors += errorsOf(id, parents == chosen.end() ? VariableSet{} : parents->second);
            }
            least = std::min(least.value_or(errors), errors);
            most = std::max(most, errors);
        }
        bounds.lower += least.value_or(0);
        bounds.upper += most;
    }
    return bounds;
}

Result<InterventionDistanceBounds> interventionDistanceBounds(const CausalGraph& truth,
                                                              const CausalGraph& member,
                                                              const ListLimits& limits,
                                                              const Progress& progress) {
    const auto ids = matched(truth, member);
    if (!ids) return fail(ids.error());
    const auto cpdag = completedGraph(member);
    if (!cpdag) return fail(cpdag.error());
    VariableSet variables;
    for (const auto& [own, theirs] : *ids)
        variables.insert(theirs);
    MarkedGraph renamed(std::move(variables));
    for (const MarkedEdge& edge : cpdag->edges())
        renamed.join(ids->at(edge.a), edge.atA, ids->at(edge.b), edge.atB);
    return interventionDistanceBounds(truth, renamed, limits, progress);
}

} // namespace dovetail::graph
