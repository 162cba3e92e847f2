// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parity_models.h"

#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"

#include <algorithm>
#include <cmath>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// P(variable | parents), all parents being axes, those that it ignores too.
Factor tableOf(const CausalGraph& dag, VariableId variable, const Parity& parity) {
    Symbols axes = estimand::symbolsOf(dag.parents(variable));
    axes.insert(Symbol{variable});
    std::vector<double> values(std::size_t{1} << axes.size());
    for (std::size_t cell = 0; cell < values.size(); ++cell) {
        std::size_t sum = 0;
        std::size_t value = 0;
        for (std::size_t axis = 0; axis < axes.size(); ++axis) {
            const VariableId id = axes.nth(axis)->variable;
            const std::size_t bit = cell >> (axes.size() - 1 - axis) & 1;
            if (id == variable) value = bit;
            if (parity.causes.contains(id)) sum += bit;
        }
        values[cell] = sum % 2 == value ? 1 - parity.turned : parity.turned;
    }
    std::vector<std::size_t> two(axes.size(), 2);
    return {std::move(axes), std::move(two), std::move(values)};
}

bool isAlone(const CausalGraph& graph, VariableId id) {
    return graph.parents(id).empty() && graph.children(id).empty() && graph.siblings(id).empty();
}

/// Powers of 2, so that sums are exact. Rarer where many variables may be turned over between the hedge and
/// the outcome, each of which takes from the difference.
double rarity(const CausalGraph& part) {
    constexpr std::ptrdiff_t few = 6;
    constexpr std::ptrdiff_t some = 40;
    const auto joined = [&](const graph::Variable& variable) { return !isAlone(part, variable.id); };
    const auto count = std::ranges::count_if(part.variables(), joined);
    if (count <= few) return 1.0 / 8;
    return count <= some ? 1.0 / 64 : std::exp2(-std::ceil(std::log2(static_cast<double>(2 * count))));
}

std::optional<scm::DiscreteModel> withTables(const ParityModel& model) {
    constexpr std::size_t mostCauses = 14;
    std::map<VariableId, Factor> tables;
    for (const auto& [id, parity] : model.mechanisms) {
        if (model.dag.parents(id).size() > mostCauses) return std::nullopt;
        tables.emplace(id, tableOf(model.dag, id, parity));
    }
    auto made = scm::DiscreteModel::withTables(model.dag, std::move(tables));
    if (!made) return std::nullopt;
    return std::move(*made);
}

} // namespace

std::optional<ModelPair> ParityPair::tables() const {
    auto one = withTables(first);
    if (!one) return std::nullopt;
    auto other = withTables(second);
    if (!other) return std::nullopt;
    return ModelPair{std::move(*one), std::move(*other)};
}

ParityPair parityModels(const RefusedPart& part, Coins coins) {
    const CausalGraph dag = graph::canonicalDag(part.graph);
    const VariableSet& larger = part.hedge.larger;
    const VariableSet& smaller = part.hedge.smaller;
    const double turned = rarity(part.graph);
    VariableId noisy{};
    for (const VariableId id : graph::topologicalOrder(part.graph)) {
        if (smaller.contains(id)) noisy = id;
    }
    const auto comesFromOutside = [&](VariableId cause) {
        const auto outside = [&](VariableId id) { return larger.contains(id) && !smaller.contains(id); };
        return part.graph.contains(cause) ? outside(cause)
                                          : std::ranges::any_of(dag.children(cause), outside);
    };
    ParityPair pair{{dag, {}}, {dag, {}}};
    for (const graph::Variable& variable : dag.variables()) {
        const VariableId id = variable.id;
        Parity parity{dag.parents(id), larger.contains(id) && id != noisy ? 0 : turned};
        if (parity.causes.empty()) {
            const bool isFree = coins == Coins::Biased && !std::ranges::includes(smaller, dag.children(id));
            parity.turned = isFree ? 0.25 : 0.5;
        }
        // What is asked about without having a part in it: known nearly for sure, so that the two answers do
        // not become small.
        if (part.graph.contains(id) && isAlone(part.graph, id)) parity.turned = 7.0 / 8;
        pair.first.mechanisms.emplace(id, parity);
        if (smaller.contains(id)) {
            VariableSet heard;
            std::ranges::copy_if(parity.causes, std::inserter(heard, heard.end()),
                                 [&](VariableId cause) { return !comesFromOutside(cause); });
            parity.causes = std::move(heard);
        }
        pair.second.mechanisms.emplace(id, std::move(parity));
    }
    return pair;
}

} // namespace dovetail::identify
