// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/effects/adjustment.h"

namespace dovetail::graph {

/// Is `set` enough for the causal odds ratio of one treatment and one outcome from data that hold only
/// cases chosen by `selected`: do outcome and set together separate treatment and selection, and is the
/// set a valid adjustment set for the total effect with selection ignored? (Didelez, Kreiner, Keiding,
/// "Graphical models for inference under outcome-dependent sampling", 2010.) Linear.
///
/// Problem::SelectedByOutcome here says that treatment and selection are joined by `path`.
AdjustmentCheck checkOddsRatioSet(const CausalGraph& graph, VariableId treatment, VariableId outcome,
                                  VariableId selected, const VariableSet& set);

} // namespace dovetail::graph
