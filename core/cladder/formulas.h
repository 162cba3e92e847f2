// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/linking.h"
#include "core/estimand/expression.h"

#include <map>
#include <string>
#include <vector>

namespace dovetail::cladder {

/// A contrast whose sign answers a question: above 0 is "yes" if the question asks for more.
struct Formula {
    estimand::Expression expression;
    std::map<estimand::Symbol, bool> values; ///< of its free symbols
    std::string query;                       ///< "P(y | do(x)) - P(y | do(x'))"
    std::string ground;                      ///< a sentence: why the formula is the query's value
    /// Not the query's value, which graph and numbers leave open: a guess at its sign. That it is near 0 does
    /// not say that the value is.
    bool guessed = false;
};

/// The formulas that may answer a question about probabilities, the best founded first; which of them can be
/// worked out depends on the numbers that are given.
///
/// Causal ones are identified in the graph without its unobserved variables (identify::shownAnswer,
/// identify::identifyCounterfactual), or are the same value by another adjustment set. After them come the
/// conventions of the benchmark, for questions that it asks although graph and numbers do not decide them;
/// their `ground` says what is assumed. Refused, with the reason, if there is neither.
Result<std::vector<Formula>> formulasFor(const Reading& reading, const Linking& linking);

} // namespace dovetail::cladder
