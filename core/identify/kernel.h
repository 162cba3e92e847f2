// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/list_limits.h"
#include "core/identify/diagram.h"
#include "core/identify/effect_query.h"

#include <optional>
#include <vector>

// The c-factor calculus of Tian and Pearl ("On the identification of causal effects", 2003, technical
// report R-290-L), on formulas.
namespace dovetail::identify {

/// Q[variables]: the distribution of some variables when all others of the diagram are set, as a formula in
/// known distributions. Possibly times something that depends on none of the variables.
struct Kernel {
    Nodes variables;
    estimand::Expression expression;
};

/// What is left of Q after summing out all but `kept`. It is Q[kept] if `kept` holds its own ancestors
/// among the variables (lemma 3).
Kernel marginal(const Diagram& diagram, const Kernel& kernel, const Nodes& kept);

/// Q[block] for a district among the variables: each member given what it depends on (lemma 4).
Kernel districtOf(const Diagram& diagram, const Kernel& kernel, const Nodes& block);

/// Where the narrowing of one district to a part of it ends in a hedge.
struct NarrowingFailure {
    graph::VariableSet larger, smaller;
};

/// Q[part] from Q[kernel.variables], both districts, the part within (algorithm Identify; complete by Huang
/// and Valtorta 2006). Adds its steps; nothing and the failure if it is not identified, nothing and no
/// failure if the clock is over first. At most n steps; the expression is linear in them as long as what it
/// holds several times is held once (Expression), and exponential when it is written out.
std::optional<estimand::Expression> narrowed(const Diagram& diagram, const Nodes& part, Kernel kernel,
                                             std::vector<Step>& steps, NarrowingFailure& failure,
                                             const graph::ListClock& clock = {});

} // namespace dovetail::identify
