// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"

#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_graph.h"

#include <algorithm>
#include <cassert>

namespace dovetail::graph {

namespace {

/// Labels the edges of a DAG that all members of its class share.
class EdgeLabels {
public:
    explicit EdgeLabels(const CausalGraph& graph)
        : graph_(graph), vertices_(graph), place_(graph.size()), compelledParents_(graph.size()) {
        for (const VariableId id : topologicalOrder(graph)) {
            const auto vertex = static_cast<Vertex>(graph.index(id));
            place_[vertex] = order_.size();
            order_.push_back(vertex);
        }
    }

    /// Nothing if the clock is over before the end.
    std::optional<MarkedGraph> run(const ListClock& clock = {}) {
        VariableSet variables;
        for (const Variable& variable : graph_.variables())
            variables.insert(variable.id);
        MarkedGraph cpdag(std::move(variables));
        for (const Vertex y : order_) {
            if (clock.over()) return std::nullopt;
            std::vector<Vertex> parents(vertices_.parents(y).begin(), vertices_.parents(y).end());
            std::ranges::sort(parents, std::ranges::greater{}, [&](Vertex x) { return place_[x]; });
            label(parents);
            for (const Vertex x : parents) {
                if (label_[x] == Label::Compelled) {
                    compelledParents_[y].push_back(x);
                    cpdag.joinDirected(graph_.idAt(x), graph_.idAt(y));
                } else {
                    cpdag.joinUndirected(graph_.idAt(x), graph_.idAt(y));
                }
                label_[x] = Label::None;
            }
        }
        return cpdag;
    }

private:
    enum class Label : std::uint8_t { None, Unknown, Compelled, Reversible };

    /// Labels the edges from `parents`, the last in the order first, into their child.
    void label(const std::vector<Vertex>& parents) {
        label_.resize(graph_.size(), Label::None);
        for (const Vertex x : parents)
            label_[x] = Label::Unknown;
        for (const Vertex x : parents) {
            if (label_[x] != Label::Unknown) continue;
            for (const Vertex w : compelledParents_[x]) {
                if (label_[w] == Label::None) { // w -> x is compelled, w and y are not adjacent
                    for (const Vertex parent : parents)
                        label_[parent] = Label::Compelled;
                    return;
                }
                label_[w] = Label::Compelled;
            }
            const bool collides = std::ranges::any_of(parents, [&](Vertex z) {
                return z != x && !std::ranges::binary_search(sortedParents(x), z);
            });
            const Label rest = collides ? Label::Compelled : Label::Reversible;
            for (const Vertex parent : parents) {
                if (label_[parent] == Label::Unknown) label_[parent] = rest;
            }
        }
    }

    /// Remembered for the last vertex asked for.
    const std::vector<Vertex>& sortedParents(Vertex vertex) {
        if (lastAsked_ != vertex) {
            lastAsked_ = vertex;
            sorted_.assign(vertices_.parents(vertex).begin(), vertices_.parents(vertex).end());
            std::ranges::sort(sorted_);
        }
        return sorted_;
    }

    const CausalGraph& graph_;
    VertexGraph vertices_;
    std::vector<std::size_t> place_;
    std::vector<Vertex> order_;
    std::vector<std::vector<Vertex>> compelledParents_;
    std::vector<Label> label_; ///< of the edges from each vertex into the one at work
    std::optional<Vertex> lastAsked_;
    std::vector<Vertex> sorted_;
};

std::vector<Edge> directedEdges(const MarkedGraph& graph) {
    std::vector<Edge> edges;
    for (const MarkedEdge& edge : graph.edges())
        edges.push_back(edge.atB == Mark::Arrow ? Edge{edge.a, edge.b} : Edge{edge.b, edge.a});
    std::ranges::sort(edges);
    return edges;
}

} // namespace

Result<MarkedGraph> completedGraph(const CausalGraph& graph, const ListLimits& limits,
                                   const Progress& progress) {
    if (num_edges(graph.bidirected()) > 0) {
        return fail(ErrorCode::InvalidInput, phrase("graph", "The graph has bidirected edges."),
                    phrase("graph",
                           "Equivalence classes are those of DAGs: replace them by latent variables first."));
    }
    if (auto found = EdgeLabels(graph).run(ListClock(limits, progress))) return std::move(*found);
    if (progress.cancelled()) return Progress::stopped();
    return fail(ErrorCode::Cancelled, phrase("graph", "The time was not enough for the completed graph."),
                phrase("graph", "Allow more time, or ask about fewer variables."));
}

EquivalenceMembers equivalenceMembers(const MarkedGraph& pdag, const ListLimits& limits,
                                      const Progress& progress) {
    const ListClock clock(limits, progress);
    EquivalenceMembers result;
    if (!consistentExtension(pdag)) return result;
    PatternGraph closed(pdag);
    closed.close();
    PatternMembers members(std::move(closed));
    while (!members.atEnd()) {
        if (clock.over() || result.members.size() >= limits.sets) {
            result.complete = false;
            break;
        }
        result.members.push_back(directedEdges(members.next().marked()));
    }
    return result;
}

bool isCompleted(const MarkedGraph& pdag) {
    const auto member = consistentExtension(pdag);
    if (!member) return false;
    CausalGraph dag;
    for (const VariableId id : pdag.variables()) {
        [[maybe_unused]] const auto added = dag.restoreVariable({id, std::to_string(id.value), {}});
        assert(added);
    }
    [[maybe_unused]] const auto joined = dag.addEdges(*member);
    assert(joined);
    return EdgeLabels(dag).run() == pdag;
}

} // namespace dovetail::graph
