// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/factor.h"
#include "core/graph/causal_graph.h"
#include "core/identify/effect_query.h"

#include <map>
#include <optional>

namespace dovetail::identify {

/// The sum modulo 2 of some causes, turned over with a probability (1/2: a fair coin).
struct Parity {
    graph::VariableSet causes;
    double turned = 0;
    bool operator==(const Parity&) const = default;
};

/// A model in which every variable is a parity. `dag` has the hidden causes as variables without causes, of
/// which the mechanisms may ignore some.
struct ParityModel {
    graph::CausalGraph dag;
    std::map<graph::VariableId, Parity> mechanisms;
};

/// Of two P(V).
struct ModelComparison {
    double largestDifference = 0;   ///< between the probabilities of one v, at most
    double smallestProbability = 1; ///< of any v in either, at least; 2^-1022 for all that is less, but not 0
};

/// Compares P(V) of two models of one graph, V the variables of `part`, without a table of it.
///
/// P(V) is the product of P(D | do(parents of D)) over the districts D of the part (Tian and Pearl 2002). The
/// districts in which all mechanisms are the same in both models have the same factor, so only the others are
/// looked at; and as no factor is more than 1, P(V) differs by no more than all factors together. Within a
/// district, v_i plus the observed causes of i is what hidden causes and the variable's own coin add up to:
/// the vector r = A u + n modulo 2, with independent u and n. Its distribution is given by its characters,
/// the means of (-1)^(s r), which are products of 1 - 2 q over the coins in which s r depends, q being the
/// probability of a 1. They are 0 unless s leaves out all fair coins: so s is in the null space of the fair
/// columns of A, which has dimension 1 where those join the whole district. Each s r is a parity c v of
/// observed variables, and two distributions are equal if they have the same characters at the same c.
///
/// Nothing if a null space has more than 2^14 vectors.
std::optional<ModelComparison> compared(const graph::CausalGraph& part, const ParityModel& first,
                                        const ParityModel& second);

/// P(outcomes | do(treatments), given) with an axis for every variable named, by the characters of the
/// outcomes and conditions, each of which is a parity of coins and of what is set. Nothing beyond 2^18 cells.
std::optional<estimand::Factor> effect(const ParityModel& model, const EffectQuery& query);

} // namespace dovetail::identify
