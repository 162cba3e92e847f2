// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"
#include "core/graph/separation.h"

#include <vector>

namespace dovetail::graph {

/// One equation about the effects c of the treatments x on the outcome y in a linear model:
/// cov(instrument, y | given) = Σ_j c_j cov(instrument, x_j | given).
struct InstrumentEquation {
    VariableId instrument;
    VariableSet given;
    VariableId treatment; ///< the one that this instrument stands for; another for each equation
    Path path;            ///< from instrument to treatment, open given `given`
};

/// As many equations as treatments, with one solution in almost every linear model of the graph.
using InstrumentSet = std::vector<InstrumentEquation>;

struct InstrumentSets {
    std::vector<InstrumentSet> list; ///< one entry a set of instruments; equations in the order of the graph
    bool complete = true;            ///< false: every entry is right, others may be missing
};

/// Generalised instrument sets (Brito and Pearl, "Generalized instrumental variables", 2002; van der
/// Zander and Liskiewicz, "On searching for generalized instrumental variables", 2016): one instrument a
/// treatment, each with a set that separates it from the outcome in the proper back-door graph, such that
/// the equations above have one solution. It is the joint effect: what each treatment does on causal paths
/// that avoid the other treatments. A treatment can be its own instrument. Latents, inner variables of
/// these paths, what they affect and what the outcome affects are neither instruments nor given. The
/// treatments must not contain the outcome.
///
/// Brito and Pearl ask for paths from instruments to treatments that meet in certain ways only; that is
/// sufficient for one solution. Here the determinant itself decides: it is computed for random
/// coefficients modulo a prime. Where it is not zero, it is not zero in almost every model; where it
/// always is, it is found so but for a chance of about 1e-8 (Schwartz 1980). So every entry is right, and
/// none is missing that a path condition could find.
///
/// Deciding whether such a set exists is NP-complete. This tries the sets to condition on by size: up to
/// 2^n for each instrument. For small graphs; hence the limits. `seed` draws the coefficients.
InstrumentSets generalisedInstruments(const CausalGraph& graph, const VariableSet& treatments,
                                      VariableId outcome, const ListLimits& limits = {},
                                      const Progress& progress = {}, std::uint64_t seed = 1);

} // namespace dovetail::graph
