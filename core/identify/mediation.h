// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/list_limits.h"
#include "core/identify/identification.h"

#include <optional>

namespace dovetail::identify {

/// What tells direct from indirect effects: P(outcomes) where the treatments are x and the mediators are what
/// they would be under x'. The natural direct effect compares it with P(outcomes | do(x')), the natural
/// indirect effect with P(outcomes | do(x)) (Pearl, "Direct and indirect effects", UAI 2001).
struct Mediation {
    /// The measured variables on causal paths between treatments and outcomes.
    graph::VariableSet mediators;
    /// With the treatments' values x, and x' with one prime. In interventional distributions, source 1.
    std::optional<estimand::Expression> fromExperiments;
    /// In the distribution of the observed variables, source 0.
    std::optional<estimand::Expression> fromObservations;
    /// The formulas that are there have the true value in a random model (counterfactual_verification.h).
    bool checked = false;
};

/// Nothing if there is no measured mediator, or if treatments or outcomes are not measured, not named or the
/// same, and if the clock was over first. By ancestral factorisation (see identifyCounterfactual). Indices of
/// sums are told apart from the values of treatments and outcomes.
std::optional<Mediation> mediation(const graph::CausalGraph& graph, const Question& question,
                                   const graph::ListClock& clock = {});

} // namespace dovetail::identify
