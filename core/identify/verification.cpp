// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/verification.h"

#include "core/estimand/evaluation.h"
#include "core/graph/subgraphs.h"
#include "core/scm/discrete_model.h"
#include "core/scm/linear_gaussian_model.h"

#include <algorithm>
#include <cmath>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using graph::CausalGraph;
using graph::VariableSet;

namespace {

VariableSet variablesOf(const EffectQuery& query, const estimand::Expression& estimand) {
    VariableSet named = query.outcomes;
    named.insert(query.treatments.begin(), query.treatments.end());
    named.insert(query.given.begin(), query.given.end());
    for (const Symbol symbol : estimand::symbolsNamed(estimand))
        named.insert(symbol.variable);
    return named;
}

/// Tables of two values a variable stay small up to about as many variables and hidden causes.
bool isSmall(const CausalGraph& graph) {
    constexpr std::size_t few = 30;
    std::size_t hidden = 0;
    for (const graph::Variable& variable : graph.variables())
        hidden += graph.siblings(variable.id).size();
    return graph.size() + hidden / 2 <= few;
}

} // namespace

Verification verifyByTables(const CausalGraph& graph, const EffectQuery& query,
                            const estimand::Expression& estimand, std::uint64_t seed, std::size_t largest,
                            const graph::ListClock& clock) {
    if (clock.over()) return Verification::Undecided;
    const CausalGraph above = graph::ancestralGraph(graph, variablesOf(query, estimand));
    constexpr std::size_t mostCauses = 15; // of two values each: see DiscreteModel::random
    for (const graph::Variable& variable : above.variables()) {
        if (above.parents(variable.id).size() + above.siblings(variable.id).size() > mostCauses)
            return Verification::Undecided;
    }
    Random random(seed);
    scm::DiscreteShape shape;
    shape.largestTable = largest;
    const auto model = scm::DiscreteModel::random(above, random, shape);
    if (!model || clock.over()) return Verification::Undecided;
    const auto truth = model->effect(query.outcomes, query.treatments, query.given);
    if (!truth) return Verification::Undecided;
    const auto value = estimand::evaluate(estimand, *model, largest, clock);
    if (!value || truth->values().size() > largest || value->values().size() > largest)
        return Verification::Undecided;
    // Where the formula names a variable that the query does not, all of its values have to give the same.
    const Factor difference = *truth + Factor(-1) * *value;
    constexpr double tolerance = 1e-9;
    const bool right =
        std::ranges::all_of(difference.values(), [](double gap) { return std::abs(gap) <= tolerance; });
    return right ? Verification::Right : Verification::Wrong;
}

Verification verifyByGaussians(const CausalGraph& graph, const EffectQuery& query,
                               std::span<const Source> sources, const estimand::Expression& estimand,
                               std::uint64_t seed, const graph::ListClock& clock) {
    if (clock.over()) return Verification::Undecided;
    Random random(seed);
    const CausalGraph above = graph::ancestralGraph(graph, variablesOf(query, estimand));
    const auto asked = scm::LinearGaussianModel::random(above, random);
    std::vector<scm::LinearGaussianModel> models;
    for (const Source& source : sources) {
        VariableSet differing;
        std::ranges::copy_if(source.differing, std::inserter(differing, differing.end()),
                             [&](graph::VariableId id) { return above.contains(id); });
        models.push_back(asked.withOtherMechanisms(differing, random));
    }
    const auto truth =
        asked.conditional({0, estimand::symbolsOf(query.outcomes), estimand::symbolsOf(query.given),
                           estimand::symbolsOf(query.treatments)});
    const auto value = estimand::evaluate(estimand, scm::GaussianSources(std::move(models)), clock);
    if (!truth || !value) return Verification::Undecided;
    // Variables that the formula names and the query does not have coefficients 0 if they do not matter.
    return verdictOn(estimand::distance(*truth, *value));
}

Verification verdictOn(double distance) {
    // What is between the two limits may be rounding or not: another model has to decide.
    constexpr double same = 1e-8;
    constexpr double different = 1e-6;
    if (distance <= same) return Verification::Right;
    return distance >= different ? Verification::Wrong : Verification::Undecided;
}

Verification verify(const CausalGraph& graph, const EffectQuery& query, const estimand::Expression& estimand,
                    std::uint64_t seed, const graph::ListClock& clock) {
    const CausalGraph above = graph::ancestralGraph(graph, variablesOf(query, estimand));
    if (isSmall(above)) {
        const std::size_t largest = std::size_t{1} << 12; // a small part of a millisecond each
        const Verification found = verifyByTables(above, query, estimand, seed, largest, clock);
        if (found != Verification::Undecided) return found;
    }
    const Source data[] = {Source{}};
    return verify(above, query, data, estimand, seed, clock);
}

Verification verify(const CausalGraph& graph, const EffectQuery& query, std::span<const Source> sources,
                    const estimand::Expression& estimand, std::uint64_t seed, const graph::ListClock& clock) {
    // Rounding grows with the steps of a long formula, in some models more than in others.
    constexpr std::uint64_t tries = 3;
    for (std::uint64_t i = 0; i < tries; ++i) {
        const Verification found = verifyByGaussians(graph, query, sources, estimand, seed + i, clock);
        if (found != Verification::Undecided) return found;
    }
    return Verification::Undecided;
}

} // namespace dovetail::identify
