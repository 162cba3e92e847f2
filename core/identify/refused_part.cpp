// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/refused_part.h"

#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/identify/district_engine.h"

#include <algorithm>
#include <iterator>
#include <optional>
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

/// Takes away what can be spared, in halves first.
class Reduction {
public:
    Reduction(const CausalGraph& graph, const EffectQuery& query, const Progress& progress)
        : graph_(&graph), query_(&query), progress_(&progress) {}

    /// All edges of `range` and those `kept` so far are there; adds to `kept` what is needed of `range`. The
    /// edges after `range` stand in `later`.
    void spare(std::span<const Edge> range, std::span<const Edge> later) {
        if (range.empty() || progress_->cancelled()) return;
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
    const Progress* progress_;
    std::vector<Edge> kept_;
};

} // namespace

Result<RefusedPart> refusedPart(const CausalGraph& graph, const EffectQuery& query, Random& random,
                                const Progress& progress) {
    // Edges into nothing that is asked about matter in no part: one cheap step before the many.
    VariableSet asked = query.outcomes;
    asked.insert(query.given.begin(), query.given.end());
    const VariableSet above = graph::ancestors(graph, asked);
    std::vector<Edge> edges;
    std::ranges::copy_if(graph.edges(), std::back_inserter(edges), [&](const Edge& edge) {
        return above.contains(edge.from) && above.contains(edge.to);
    });
    random.shuffle(std::span(edges));
    Reduction reduction(graph, query, progress);
    reduction.spare(edges, {});
    if (progress.cancelled()) return Progress::stopped();
    RefusedPart part{partWith(graph, query, reduction.kept()), {}};
    const EffectAnswer answer = identifyEffect(part.graph, query);
    if (!answer.hedge)
        return fail(ErrorCode::InvalidInput, "The query is identified: every model that agrees with the "
                                             "observed distribution gives the same answer.");
    part.hedge = *answer.hedge;
    return part;
}

} // namespace dovetail::identify
