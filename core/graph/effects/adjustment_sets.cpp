// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/adjustment.h"
#include "core/graph/minimum_separator.h"
#include "core/graph/vertex_masks.h"

#include <algorithm>

namespace dovetail::graph {

// Selected variables are conditioned on by the way the data came about; they belong to no set.
SeparationTask AdjustmentProblem::task(const SetConstraints& constraints) const {
    return {treatments_, outcomes_, masks::either(maskOf(*graph_, constraints.mandatory), selected_),
            allowed(constraints)};
}

MinimalAdjustmentSets::MinimalAdjustmentSets(const CausalGraph& graph, const VariableSet& selected,
                                             const ListLimits& limits, const Progress& progress)
    : graph_(&graph),
      selected_(selected),
      left_(limits.sets),
      untilStopped_({}, progress),
      untilTime_(limits, progress) {}

std::optional<VariableSet> MinimalAdjustmentSets::next() {
    if (!separators_) return std::nullopt;
    const auto separator = separators_->next(first_ ? untilStopped_ : untilTime_);
    first_ = false;
    if (!separator || left_ == 0) {
        complete_ = !separator && separators_->finished();
        return std::nullopt;
    }
    --left_;
    boost::container::flat_set<VariableId>::sequence_type ids;
    ids.reserve(separator->size());
    for (const Vertex vertex : *separator) {
        const VariableId id = graph_->idAt(vertex);
        if (!selected_.contains(id)) ids.push_back(id);
    }
    // Variables nearly always come in the order of their ids.
    if (!std::ranges::is_sorted(ids)) std::ranges::sort(ids);
    VariableSet set;
    set.adopt_sequence(boost::container::ordered_unique_range, std::move(ids));
    return set;
}

MinimalAdjustmentSets AdjustmentProblem::minimal(const SetConstraints& constraints, const ListLimits& limits,
                                                 const Progress& progress) const {
    MinimalAdjustmentSets sets(*graph_, question_.selected, limits, progress);
    if (admits(constraints)) sets.separators_.emplace(cut_, task(constraints));
    return sets;
}

std::optional<VariableSet> AdjustmentProblem::oneMinimal(const SetConstraints& constraints) const {
    return minimal(constraints).next();
}

bool AdjustmentProblem::forEachMinimal(const SetConstraints& constraints,
                                       const std::function<bool(VariableSet)>& take, const ListLimits& limits,
                                       const Progress& progress) const {
    MinimalAdjustmentSets sets = minimal(constraints, limits, progress);
    while (auto set = sets.next()) {
        if (!take(std::move(*set))) return false;
    }
    return sets.complete();
}

AdjustmentSets AdjustmentProblem::minimalSets(const SetConstraints& constraints, const ListLimits& limits,
                                              const Progress& progress) const {
    AdjustmentSets found;
    MinimalAdjustmentSets sets = minimal(constraints, limits, progress);
    while (auto set = sets.next())
        found.sets.push_back(std::move(*set));
    found.complete = sets.complete();
    std::ranges::sort(found.sets, [](const VariableSet& a, const VariableSet& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return found;
}

std::optional<CheapestAdjustmentSet> AdjustmentProblem::cheapest(const SetConstraints& constraints,
                                                                 const VariableCosts& costs) const {
    if (!admits(constraints)) return std::nullopt;
    std::vector<double> perVertex(graph_->size(), 1);
    for (const auto& [id, cost] : costs)
        perVertex[graph_->index(id)] = cost;
    const auto separator = minimumSeparator(cut_, task(constraints), perVertex);
    if (!separator) return std::nullopt;
    CheapestAdjustmentSet found;
    for (const Vertex vertex : *separator) {
        if (selected_[vertex]) continue;
        found.set.insert(graph_->idAt(vertex));
        found.cost += perVertex[vertex];
    }
    return found;
}

} // namespace dovetail::graph
