// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/expression.h"

namespace dovetail::estimand {

/// A shorter formula of the same value in every model of the graph (an ADMG over the variables of the
/// formula, whose separations hold in all of its distributions): indices are summed out, chains of
/// conditionals joined, ratios cancelled, conditions dropped where separation allows (after Tikka and
/// Karvanen, "Simplifying probabilistic expressions in causal inference", JMLR 2017). Each rule is an
/// equality of probability theory or of the graph; none guesses. Never longer than what it was given.
Expression simplified(const Expression& expression, const graph::CausalGraph& graph);

} // namespace dovetail::estimand
