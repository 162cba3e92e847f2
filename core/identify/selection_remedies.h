// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"
#include "core/identify/remedies.h"

namespace dovetail::identify {

/// Does what is measured in the selected cases (variables with the role Selected), and of `external` in all
/// cases, determine the effect? By the generalised adjustment criterion (Correa, Tian and Bareinboim 2018,
/// theorem 3) or, for one selection variable and nothing from outside, by the algorithm RC (`recoverEffect`).
/// Both are sound; what they miss counts as not determined. Marks for adjustment do not count.
bool isRecoverable(const graph::CausalGraph& graph, const Question& question,
                   const graph::VariableSet& external = {}, const graph::ListClock& clock = {});

/// All remedies of one or two variables or edges for an effect that is not recoverable from the selected
/// cases: each was tested by `isRecoverable` on the changed problem, and no part of it is enough. None if the
/// effect is recoverable, or about latent variables.
Remedies selectionRemedies(const graph::CausalGraph& graph, const Question& question,
                           const graph::ListLimits& limits = {}, const Progress& progress = {});

/// The graph as a remedy changes it: what is measured, randomised or ruled out. Measuring among all cases
/// changes nothing in the graph.
graph::CausalGraph withRemedy(const graph::CausalGraph& graph, const Remedy& remedy);

} // namespace dovetail::identify
