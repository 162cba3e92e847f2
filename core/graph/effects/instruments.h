// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"

#include <vector>

namespace dovetail::graph {

struct Instrument {
    VariableId instrument;
    VariableSet given;
    bool ancestral = true; ///< `given` consists of ancestors of the instrument and the outcome
    bool operator==(const Instrument&) const = default;
};

struct Instruments {
    std::vector<Instrument> list; ///< in the order of the graph, one entry a variable
    bool complete = true;         ///< false: every entry is right, others may be missing
};

/// All conditional instruments for the effect of one treatment x on one outcome y in a linear model,
/// each with one conditioning set. In the graph without the first edges of causal paths from x to y the
/// set separates instrument and y and does not separate instrument and x; it has no latents, not x and
/// not y, no inner variables of causal paths, nothing that these affect, and no descendants of y (Brito and
/// Pearl 2002, where x -> y is the only causal path). Latents are no instruments. DAGitty allows effects of
/// inner variables, with which cov(i, y | given) / cov(i, x | given) is not the total effect.
///
/// A variable is first tried with the separator nearest to y among the ancestors, which takes linear
/// time and finds the ancestral instruments; if no variable at all is an ancestral instrument, none is
/// a conditional one (van der Zander, Textor, Liskiewicz, "Efficiently finding conditional instruments
/// for causal inference", IJCAI 2015). Whether a variable is an instrument in the wider sense is
/// NP-complete (same paper): the rest is a search over the paths from the instrument to x that could
/// be opened, cut wherever no separator is left. Hence the time limit.
Instruments instruments(const CausalGraph& graph, VariableId treatment, VariableId outcome,
                        const ListLimits& limits = {}, const Progress& progress = {});

} // namespace dovetail::graph
