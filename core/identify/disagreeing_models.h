// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/identify/effect_query.h"
#include "core/scm/discrete_model.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace dovetail::identify {

/// How a pair of models came about.
enum class ModelConstruction {
    Parity,       ///< sums modulo 2 along the hedge (Shpitser and Pearl 2006, theorem 4)
    BiasedParity, ///< the same with hidden causes that are no fair coins
    Search,       ///< two points of the set of models with one P(V), found by Newton's method
};

/// "Not identified", as numbers: two structural causal models of one graph that agree on the distribution of
/// the observed variables and differ on the query. Compared by exact sums before it exists. A value.
struct DisagreeingModels {
    /// The part of the graph that the models are about: the variables of the query, and the edges that it
    /// takes to refuse it. Latent variables are projected out before; what they cause in common is there as
    /// bidirected edges. Each variable has two values.
    graph::CausalGraph part;
    graph::VariableSet others; ///< all other observed variables: fair coins, in both models
    Hedge hedge;               ///< in the part
    scm::DiscreteModel first, second;
    ModelConstruction construction = ModelConstruction::Parity;
    /// P(V) in one model differs from P(V) in the other, V the variables of the part, by no more than this.
    /// At most 1e-12; mostly 0 for the parity models, whose probabilities have few binary digits.
    double largestDifference = 0;
    /// No P(v) is less (in parts of hundreds of variables: 2^-1022 stands for what is less). Always positive,
    /// so that every condition has a meaning.
    double smallestProbability = 0;
    EffectQuery query;
    /// The values of the variables of the query where the models differ most, and the two probabilities
    /// P(outcomes | do(treatments), given) there.
    std::map<graph::VariableId, std::size_t> at;
    double inFirst = 0, inSecond = 0;
};

/// How long and how far to look. Same seed, same models, unless time runs out.
struct ModelSearch {
    std::uint64_t seed = 1;
    std::chrono::milliseconds time{2000};
    /// Refusals that need more variables than this get no models.
    std::size_t mostVariables = 500;
};

/// Two models for a query that identifyEffect refuses in this graph; nothing if none were found within the
/// limits. Fails if the query is identified, and when stopped. Takes milliseconds up to some 60 variables,
/// and most of that for asking about parts of the graph: some dozens of identifications.
Result<std::optional<DisagreeingModels>> disagreeingModels(const graph::CausalGraph& graph,
                                                           const EffectQuery& query,
                                                           const ModelSearch& search = {},
                                                           const Progress& progress = {});

} // namespace dovetail::identify
