// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/refused_part.h"

#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/district_engine.h"

#include <algorithm>
#include <cassert>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <span>
#include <vector>

namespace dovetail::identify {

using graph::CausalGraph;
using graph::Edge;
using graph::VariableId;
using graph::VariableSet;

namespace {

VariableSet variablesOf(const EffectQuery& query) {
    VariableSet all = query.outcomes;
    all.insert(query.treatments.begin(), query.treatments.end());
    all.insert(query.given.begin(), query.given.end());
    return all;
}

/// The part of a graph with these edges, their ends, and the variables of the query.
CausalGraph partWith(const CausalGraph& graph, const EffectQuery& query, std::span<const Edge> edges) {
    VariableSet kept = variablesOf(query);
    for (const Edge& edge : edges) {
        kept.insert(edge.from);
        kept.insert(edge.to);
    }
    CausalGraph part;
    for (const graph::Variable& variable : graph.variables()) {
        if (kept.contains(variable.id)) (void)part.restoreVariable(variable);
    }
    (void)part.addEdges(edges);
    return part;
}

/// How many edges each variable is away from the nearest of some, whatever their direction.
std::map<VariableId, std::size_t> distances(const std::vector<Edge>& edges, const VariableSet& from) {
    std::map<VariableId, std::vector<VariableId>> neighbours;
    for (const Edge& edge : edges) {
        neighbours[edge.from].push_back(edge.to);
        neighbours[edge.to].push_back(edge.from);
    }
    std::map<VariableId, std::size_t> found;
    std::deque<VariableId> queue(from.begin(), from.end());
    for (const VariableId id : from)
        found[id] = 0;
    while (!queue.empty()) {
        const VariableId id = queue.front();
        queue.pop_front();
        for (const VariableId next : neighbours[id]) {
            if (found.emplace(next, found.at(id) + 1).second) queue.push_back(next);
        }
    }
    return found;
}

/// Those first that lie on no short way between what is set and what is asked about.
void sortFarFirst(std::vector<Edge>& edges, const EffectQuery& query, const VariableSet& asked) {
    const auto toTreatments = distances(edges, query.treatments);
    const auto toAsked = distances(edges, asked);
    const auto detour = [&](const Edge& edge) {
        std::size_t sum = 0;
        for (const auto* distance : {&toTreatments, &toAsked}) {
            for (const VariableId id : {edge.from, edge.to}) {
                const auto known = distance->find(id);
                sum += known == distance->end() ? edges.size() : known->second;
            }
        }
        return sum;
    };
    std::ranges::stable_sort(edges, std::ranges::greater{}, detour);
}

/// The edges within the hedge, and of a shortest directed path from each of its variables without children in
/// it to an outcome, around what is set. They are a hedge by themselves (Shpitser and Pearl 2006, definition
/// 7), so that the effect is refused there; a question with conditions may not be.
std::vector<Edge> edgesOfHedge(const CausalGraph& graph, const Hedge& hedge, Random& random) {
    std::vector<Edge> kept;
    for (const VariableId id : hedge.larger) {
        for (const VariableId parent : graph.parents(id)) {
            if (hedge.larger.contains(parent)) kept.push_back({parent, id});
        }
        for (const VariableId sibling : graph.siblings(id)) {
            if (id < sibling && hedge.larger.contains(sibling))
                kept.push_back({id, sibling, graph::EdgeKind::Bidirected});
        }
    }
    // From the outcomes upwards, a step at a time: `next` is the way down.
    std::map<VariableId, VariableId> next;
    std::deque<VariableId> queue(hedge.outcomes.begin(), hedge.outcomes.end());
    for (const VariableId id : hedge.outcomes)
        next.emplace(id, id);
    while (!queue.empty()) {
        const VariableId id = queue.front();
        queue.pop_front();
        const auto& all = graph.parents(id);
        std::vector<VariableId> parents(all.begin(), all.end());
        random.shuffle(std::span(parents));
        for (const VariableId parent : parents) {
            if (!hedge.treatments.contains(parent) && next.emplace(parent, id).second)
                queue.push_back(parent);
        }
    }
    for (const VariableId root : hedge.smaller) {
        const auto& children = graph.children(root);
        if (std::ranges::any_of(children, [&](VariableId id) { return hedge.smaller.contains(id); }))
            continue;
        for (VariableId id = root; next.contains(id) && next.at(id) != id; id = next.at(id))
            kept.push_back({id, next.at(id)});
    }
    std::ranges::sort(kept);
    const auto again = std::ranges::unique(kept);
    kept.erase(again.begin(), again.end());
    return kept;
}

/// Takes away what can be spared, in halves first.
class Reduction {
public:
    Reduction(const CausalGraph& graph, const EffectQuery& query, std::function<bool()> stop)
        : graph_(&graph), query_(&query), stop_(std::move(stop)) {}

    /// All edges of `range` and those `kept` so far are there; adds to `kept` what is needed of `range`. The
    /// edges after `range` stand in `later`.
    void spare(std::span<const Edge> range, std::span<const Edge> later) {
        if (range.empty() || stop_()) return;
        std::vector<Edge> rest = kept_;
        rest.insert(rest.end(), later.begin(), later.end());
        if (!identifyEffect(partWith(*graph_, *query_, rest), *query_).identified()) return;
        if (range.size() == 1) {
            kept_.push_back(range.front());
            return;
        }
        const std::size_t half = range.size() / 2;
        std::vector<Edge> after(range.begin() + static_cast<std::ptrdiff_t>(half), range.end());
        after.insert(after.end(), later.begin(), later.end());
        spare(range.first(half), after);
        // What is identified without the whole range may not be without its second half.
        spare(range.subspan(half), later);
    }
    const std::vector<Edge>& kept() const { return kept_; }

private:
    const CausalGraph* graph_;
    const EffectQuery* query_;
    std::function<bool()> stop_;
    std::vector<Edge> kept_;
};

} // namespace

Result<std::optional<RefusedPart>> refusedPart(const CausalGraph& graph, const EffectQuery& query,
                                               SpareFirst order, Random& random,
                                               std::chrono::steady_clock::time_point deadline,
                                               const Progress& progress, RefusedFrom from) {
    if (progress.cancelled()) return Progress::stopped();
    const EffectAnswer whole = identifyEffect(graph, query);
    if (whole.identified()) {
        return fail(ErrorCode::InvalidInput,
                    phrase("identify", "The query is identified: models that agree on what is observed "
                                       "give the same answer."));
    }
    // Edges into nothing that is asked about matter in no part: one cheap step before the many.
    VariableSet asked = query.outcomes;
    asked.insert(query.given.begin(), query.given.end());
    const VariableSet above = graph::ancestors(graph, asked);
    std::vector<Edge> edges;
    if (from == RefusedFrom::Hedge && whole.hedge) edges = edgesOfHedge(graph, *whole.hedge, random);
    if (edges.empty() || identifyEffect(partWith(graph, query, edges), query).identified()) {
        edges.clear();
        std::ranges::copy_if(graph.edges(), std::back_inserter(edges), [&](const Edge& edge) {
            return above.contains(edge.from) && above.contains(edge.to);
        });
    }
    random.shuffle(std::span(edges));
    if (order == SpareFirst::Far) sortFarFirst(edges, query, asked);
    bool stopped = false;
    Reduction reduction(graph, query, [&] {
        stopped = stopped || progress.cancelled() || std::chrono::steady_clock::now() > deadline;
        return stopped;
    });
    reduction.spare(edges, {});
    if (progress.cancelled()) return Progress::stopped();
    if (stopped) return std::nullopt;
    CausalGraph part = partWith(graph, query, reduction.kept());
    EffectAnswer answer = identifyEffect(part, query);
    assert(answer.hedge);
    return RefusedPart{std::move(part), std::move(*answer.hedge)};
}

} // namespace dovetail::identify
