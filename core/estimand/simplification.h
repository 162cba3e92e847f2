// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"
#include "core/graph/list_limits.h"

namespace dovetail::estimand {

/// A shorter formula of the same value in every model of the graph (an ADMG over the variables of the
/// formula, whose separations hold in all of its distributions): indices are summed out, chains of
/// conditionals joined, ratios cancelled, conditions dropped where separation allows (after Tikka and
/// Karvanen, "Simplifying probabilistic expressions in causal inference", JMLR 2017). Each rule is an
/// equality of probability theory or of the graph; none guesses. Never longer than what it was given. Where
/// the clock is over, or 10,000 parts have been looked at, the rest stays as it is.
Expression simplified(const Expression& expression, const graph::CausalGraph& graph,
                      const graph::ListClock& clock = {});

} // namespace dovetail::estimand
