// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scm/discrete_model.h"

#include "core/graph/subgraphs.h"
#include "core/graph/vertex_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::scm {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// The cells of the table in which all factors with this axis meet.
double cellsAt(const std::vector<Factor>& factors, Symbol symbol) {
    std::map<Symbol, std::size_t> axes;
    for (const Factor& factor : factors) {
        if (!factor.symbols().contains(symbol)) continue;
        std::size_t axis = 0;
        for (const Symbol own : factor.symbols())
            axes[own] = factor.cardinalities()[axis++];
    }
    return std::accumulate(axes.begin(), axes.end(), 1.0, [](double cells, const auto& axis) {
        return cells * static_cast<double>(axis.second);
    });
}

double cells(const std::vector<Factor>& factors) {
    std::map<Symbol, std::size_t> axes;
    for (const Factor& factor : factors) {
        std::size_t axis = 0;
        for (const Symbol own : factor.symbols())
            axes[own] = factor.cardinalities()[axis++];
    }
    return std::accumulate(axes.begin(), axes.end(), 1.0, [](double product, const auto& axis) {
        return product * static_cast<double>(axis.second);
    });
}

tl::unexpected<Error> tooLarge() {
    return fail(ErrorCode::InvalidInput, phrase("estimate", "The model is too large for exact sums."),
                phrase("estimate", "Use fewer variables or fewer values."));
}

} // namespace

Result<DiscreteModel> DiscreteModel::random(const CausalGraph& graph, Random& random,
                                            const DiscreteShape& shape) {
    DiscreteModel model;
    model.largestTable_ = static_cast<double>(shape.largestTable);
    model.graph_ = graph::canonicalDag(graph);
    for (const graph::Variable& variable : model.graph_.variables()) {
        const auto given = shape.valuesOf.find(variable.id);
        model.values_[variable.id] = given != shape.valuesOf.end() ? given->second
                                     : graph.contains(variable.id) ? shape.values
                                                                   : shape.hiddenValues;
    }
    double allCells = 0;
    for (const graph::Variable& variable : model.graph_.variables()) {
        Symbols axes{Symbol{variable.id}};
        for (const VariableId parent : model.graph_.parents(variable.id))
            axes.insert(Symbol{parent});
        std::vector<std::size_t> cardinalities;
        for (const Symbol axis : axes)
            cardinalities.push_back(model.values_.at(axis.variable));
        constexpr double largestMechanism = 1 << 16;
        const double cells =
            std::accumulate(cardinalities.begin(), cardinalities.end(), 1.0, std::multiplies<>());
        allCells += cells;
        if (cells > largestMechanism || allCells > model.largestTable_) return tooLarge();
        std::vector<double> weights(
            std::accumulate(cardinalities.begin(), cardinalities.end(), std::size_t{1}, std::multiplies<>()));
        // Exponential weights, normalised: uniform over all distributions, kept away from zero.
        for (double& weight : weights)
            weight = 0.05 - std::log1p(-random.uniform());
        const Factor table(std::move(axes), std::move(cardinalities), std::move(weights));
        model.tables_.emplace(variable.id, table / table.summedOver({Symbol{variable.id}}));
    }
    return model;
}

Result<DiscreteModel> DiscreteModel::withTables(const CausalGraph& dag, std::map<VariableId, Factor> tables) {
    const auto refused = [&](VariableId variable, const Phrase& wrong) {
        return fail(
            ErrorCode::InvalidInput, wrong(dag.name(variable)),
            phrase("estimate",
                   "Give P(variable | parents) for each variable, with one number of values for each."));
    };
    DiscreteModel model;
    for (const graph::Variable& variable : dag.variables()) {
        const auto table = tables.find(variable.id);
        Symbols axes = estimand::symbolsOf(dag.parents(variable.id));
        axes.insert(Symbol{variable.id});
        if (table == tables.end() || !dag.siblings(variable.id).empty() || table->second.symbols() != axes)
            return refused(
                variable.id,
                phrase("estimate", "The table of “%1” does not have the variable and its parents as axes."));
        for (std::size_t axis = 0; axis < axes.size(); ++axis) {
            const std::size_t count = table->second.cardinalities()[axis];
            const auto known = model.values_.emplace(axes.nth(axis)->variable, count).first;
            if (known->second != count)
                return refused(variable.id,
                               phrase("estimate", "The table of “%1” disagrees with another about values."));
        }
        constexpr double tolerance = 1e-9;
        const auto isTotal = [](double total) { return std::abs(total - 1) <= tolerance; };
        if (!std::ranges::all_of(table->second.values(), [](double entry) { return entry >= 0; }) ||
            !std::ranges::all_of(table->second.summedOver({Symbol{variable.id}}).values(), isTotal))
            return refused(
                variable.id,
                phrase("estimate", "The table of “%1” does not hold probabilities that sum to 1."));
    }
    if (tables.size() != dag.size())
        return fail(ErrorCode::InvalidInput,
                    phrase("estimate", "A table belongs to no variable of the graph."));
    model.graph_ = dag;
    model.tables_ = std::move(tables);
    return model;
}

Result<Factor> DiscreteModel::marginal(std::uint32_t, const Symbols& of, const Symbols& intervened) const {
    VariableSet kept;
    VariableSet set;
    for (const Symbol symbol : of)
        kept.insert(symbol.variable);
    for (const Symbol symbol : intervened)
        set.insert(symbol.variable);
    // Only what is above matters; what is set keeps no table.
    const graph::VertexMask isSet = graph::maskOf(graph_, set);
    const VariableSet above =
        graph::setOf(graph_, graph::ancestors(graph_.vertexGraph(), graph::maskOf(graph_, kept), &isSet));
    std::vector<Factor> factors;
    Symbols hidden;
    for (const VariableId variable : above) {
        factors.push_back(tables_.at(variable));
        if (!kept.contains(variable)) hidden.insert(Symbol{variable});
    }
    while (!hidden.empty()) {
        const Symbol next =
            *std::ranges::min_element(hidden, {}, [&](Symbol symbol) { return cellsAt(factors, symbol); });
        if (cellsAt(factors, next) > largestTable_) return tooLarge();
        const auto meeting = std::ranges::partition(
            factors, [&](const Factor& factor) { return !factor.symbols().contains(next); });
        Factor together;
        for (const Factor& factor : meeting)
            together = together * factor;
        factors.erase(meeting.begin(), meeting.end());
        factors.push_back(together.summedOver({next}));
        hidden.erase(next);
    }
    for (const VariableId variable : set) { // an axis also where it has no influence
        const std::size_t count = values_.at(variable);
        factors.push_back(Factor({Symbol{variable}}, {count}, std::vector<double>(count, 1)));
    }
    if (cells(factors) > largestTable_) return tooLarge();
    Factor all;
    for (const Factor& factor : factors)
        all = all * factor;
    return all;
}

Result<Factor> DiscreteModel::effect(const VariableSet& outcomes, const VariableSet& treatments,
                                     const VariableSet& given) const {
    VariableSet all = outcomes;
    all.insert(given.begin(), given.end());
    auto joint = marginal(0, estimand::symbolsOf(all), estimand::symbolsOf(treatments));
    if (!joint || given.empty()) return joint;
    return *joint / joint->summedOver(estimand::symbolsOf(outcomes));
}

} // namespace dovetail::scm
