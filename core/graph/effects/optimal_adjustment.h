// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/graph/effects/adjustment.h"

#include <string>

namespace dovetail::graph {

/// The adjustment set that gives the least asymptotic variance, or why there is none to name.
struct OptimalAdjustment {
    std::optional<VariableSet> set;
    Sentence reason; ///< a sentence if there is no set
};

/// The O-set of the total effect: the parents of the variables on proper causal paths (without the
/// treatments), less the forbidden variables and the treatments. Among all valid adjustment sets no
/// other gives a smaller asymptotic variance, in linear models (Henckel, Perkovic, Maathuis,
/// "Graphical criteria for efficient total effect estimation via adjustment in causal linear models",
/// 2022, Theorem 3.10) and without them (Rotnitzky and Smucler 2020).
///
/// Latents: a latent parent stands for its own parents, as it would after latent projection. If an
/// unobserved cause of a variable on a causal path also affects a variable that could be adjusted for,
/// or a treatment, no set is named: whether one is best may then depend on the distribution (Smucler,
/// Sapienza, Rotnitzky 2022; Runge 2021 names it in some of these cases). None is named either if an
/// outcome is not affected by any treatment, if data are selected, or if the effect is not identified
/// by adjustment. Linear.
OptimalAdjustment optimalAdjustment(const CausalGraph& graph, const VariableSet& treatments,
                                    const VariableSet& outcomes);

} // namespace dovetail::graph
