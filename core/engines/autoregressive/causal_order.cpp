// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/causal_order.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <ranges>

namespace dovetail::engines::autoregressive {

namespace {

enum class Direction { Ancestors, Descendants };

/// A variable together with its ancestors or its descendants, as a mark a vertex.
std::vector<bool> reach(const graph::CausalGraph& graph, std::size_t from, Direction direction) {
    std::vector<bool> reached(graph.size());
    std::vector<std::size_t> open{from};
    reached[from] = true;
    while (!open.empty()) {
        const graph::VariableId id = graph.idAt(open.back());
        open.pop_back();
        for (const graph::VariableId next :
             direction == Direction::Ancestors ? graph.parents(id) : graph.children(id)) {
            const std::size_t index = graph.index(next);
            if (reached[index]) continue;
            reached[index] = true;
            open.push_back(index);
        }
    }
    return reached;
}

/// Kahn's algorithm; of the vertices that could come next, the one with the lowest part and index.
std::vector<std::size_t> topological(const graph::CausalGraph& graph, const std::vector<int>& part) {
    using Entry = std::pair<int, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    std::vector<std::size_t> parentsLeft(graph.size());
    for (std::size_t v = 0; v < graph.size(); ++v) {
        parentsLeft[v] = graph.parents(graph.idAt(v)).size();
        if (parentsLeft[v] == 0) ready.emplace(part[v], v);
    }
    std::vector<std::size_t> order;
    while (!ready.empty()) {
        const std::size_t v = ready.top().second;
        ready.pop();
        order.push_back(v);
        for (const graph::VariableId child : graph.children(graph.idAt(v))) {
            const std::size_t c = graph.index(child);
            if (--parentsLeft[c] == 0) ready.emplace(part[c], c);
        }
    }
    return order;
}

std::vector<std::string> observedNames(const graph::CausalGraph& graph, const std::vector<std::size_t>& order,
                                       std::span<const std::string> observed) {
    std::vector<std::string> names;
    for (const std::size_t v : order) {
        const std::string& name = graph.variables()[v].name;
        if (std::ranges::find(observed, name) != observed.end()) names.push_back(name);
    }
    return names;
}

Result<graph::VariableId> variableNamed(const graph::CausalGraph& graph, std::string_view name) {
    if (const auto id = graph.find(name)) return *id;
    return fail(ErrorCode::InvalidInput,
                phrase("engines", "There is no variable “%1” in the graph.")(std::string(name)),
                phrase("engines", "Draw it, or ask about another variable."),
                {.variable = std::string(name)});
}

} // namespace

Result<std::vector<std::string>> causalOrder(const graph::CausalGraph& graph, std::string_view treatment,
                                             std::string_view outcome,
                                             std::span<const std::string> observed) {
    if (treatment == outcome)
        return fail(ErrorCode::InvalidInput,
                    phrase("engines", "Treatment and outcome are the same variable."),
                    phrase("engines", "Choose two different ones."), {.variable = std::string(treatment)});
    for (const std::string_view name : {treatment, outcome}) {
        if (const auto id = variableNamed(graph, name); !id) return fail(id.error());
        if (std::ranges::find(observed, name) == observed.end())
            return fail(ErrorCode::InvalidInput,
                        phrase("engines", "The variable “%1” has no column in the data.")(std::string(name)),
                        phrase("engines", "Bind it to a column, or ask about another variable."),
                        {.variable = std::string(name)});
    }
    const std::size_t t = graph.index(*graph.find(treatment));
    const std::size_t y = graph.index(*graph.find(outcome));
    const auto aboveTreatment = reach(graph, t, Direction::Ancestors);
    const auto aboveOutcome = reach(graph, y, Direction::Ancestors);
    const auto belowTreatment = reach(graph, t, Direction::Descendants);
    std::vector<int> part(graph.size());
    for (std::size_t v = 0; v < graph.size(); ++v) {
        const bool relevant = aboveTreatment[v] || aboveOutcome[v];
        if (v == t)
            part[v] = 2;
        else if (relevant && !belowTreatment[v])
            part[v] = 1;
        else if (v == y)
            part[v] = 4;
        else if (aboveOutcome[v])
            part[v] = 3;
        else
            part[v] = 5;
    }
    return observedNames(graph, topological(graph, part), observed);
}

std::vector<std::string> topologicalOrder(const graph::CausalGraph& graph,
                                          std::span<const std::string> observed) {
    return observedNames(graph, topological(graph, std::vector<int>(graph.size())), observed);
}

AdjustmentTest adjustmentTest(const graph::CausalGraph& graph, std::string_view treatment,
                              std::string_view outcome, AdjustmentSetCheck isAdjustmentSet) {
    return [graph, treatment = std::string(treatment), outcome = std::string(outcome),
            isAdjustmentSet =
                std::move(isAdjustmentSet)](const std::vector<std::string>& before) -> Result<void> {
        const auto t = variableNamed(graph, treatment);
        if (!t) return fail(t.error());
        const auto y = variableNamed(graph, outcome);
        if (!y) return fail(y.error());
        graph::VariableSet set;
        for (const std::string& name : before) {
            const auto id = variableNamed(graph, name);
            if (!id) return fail(id.error());
            set.insert(*id);
        }
        if (!set.contains(*y)) return isAdjustmentSet(graph, *t, *y, set);
        if (graph.directedPath(*t, *y).empty()) return {};
        return fail(
            ErrorCode::NotIdentified,
            phrase("engines",
                   "The model was trained with “%1” before “%2”, but in the graph “%3” acts on “%4”.")(
                outcome, treatment, treatment, outcome),
            phrase("engines", "Train a model for this question."), {.variable = treatment});
    };
}

} // namespace dovetail::engines::autoregressive
