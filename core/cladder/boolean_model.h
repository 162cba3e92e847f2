// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/reading.h"

#include <string>
#include <vector>

namespace dovetail::cladder {

/// The answer to a question about a model in which everything follows from its causes.
struct BooleanAnswer {
    bool yes = false;
    std::vector<std::string> phrases; ///< "“low skill level”: skill = 0"
    std::vector<std::string> facts;   ///< "salary = skill", "gender = 1 (observed)", "skill = 0 (set)"
};

/// Abduction, action, prediction (Pearl 2009, theorem 7.1.7), where all that the text leaves open is
/// observed: the causes that nothing causes are as they were seen, the noun of the question is set, the rest
/// follows from the mechanisms, each of which makes its consequences so if its causes are so and otherwise
/// not so.
///
/// Nouns become variables by the graph (the causes in a mechanism are the parents of its consequence) and by
/// their words; two nouns of one variable are its two values. Refused: mechanisms that do not fit the graph,
/// an outcome that depends on what was not observed.
Result<BooleanAnswer> answerFromMechanisms(const Reading& reading);

} // namespace dovetail::cladder
