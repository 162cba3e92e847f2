// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/parity_algebra.h"
#include "core/identify/refused_part.h"
#include "core/scm/discrete_model.h"

#include <optional>

namespace dovetail::identify {

/// Two models of one graph.
struct ModelPair {
    scm::DiscreteModel first, second;
};

/// How the hidden causes of the parity models are distributed.
enum class Coins {
    Fair,
    Biased, ///< 1 with probability 1/4, but for those within the smaller set of the hedge
};

/// The models of Shpitser and Pearl 2006 ("Identification of joint interventional distributions in recursive
/// semi-Markovian causal models", theorem 4) on a part that cannot do without any edge: every hidden cause is
/// a fair coin, every variable the sum modulo 2 of its causes. In the second model the variables of the
/// smaller set of the hedge ignore the causes that they have in the rest of the larger one. So the sum over
/// the roots of the hedge is 0 in both, and under the intervention 0 in the second model only. The edges
/// below carry it to the outcomes. Here one variable of the smaller set, and each outside of the larger, is
/// also turned over now and then, alike in both models, so that every P(v) is positive.
///
/// That P(V) is the same needs fair coins within the smaller set only: there they make every value equally
/// likely whose sum is right. With biased coins elsewhere, conditions that would say nothing about the
/// outcomes, because a fair coin comes in between, do.
///
/// Not checked: where directed paths from the roots pass through the hedge once more, or with conditions, the
/// two may agree on everything, or on nothing.
///
/// `ParityPair::tables` makes models with tables of them.
struct ParityPair {
    ParityModel first, second;
    /// Nothing if a table would be too large: a variable with more than 14 causes.
    std::optional<ModelPair> tables() const;
};

ParityPair parityModels(const RefusedPart& part, Coins coins = Coins::Fair);

} // namespace dovetail::identify
