// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/effects/selection_adjustment.h"
#include "core/identify/derivation.h"
#include "core/identify/identification.h"

#include <vector>

namespace dovetail::identify {

/// Why a valid adjustment gives the effect although the cases were selected: the three conditions of the
/// generalised adjustment criterion (Correa, Tian and Bareinboim, AAAI 2018, theorem 3), each with the
/// separation that licenses it in the proper back-door graph, and the formula.
std::vector<ExplainedStep> selectionSteps(const graph::CausalGraph& drawn, const Question& question,
                                          const graph::SelectionAdjustment& adjustment);

} // namespace dovetail::identify
