// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/disagreeing_models.h"

#include <string>
#include <vector>

namespace dovetail::identify {

/// One variable of the models, in words: "y = x xor U, turned over with probability 1/8".
struct MechanismLine {
    graph::VariableId variable;             ///< of first.graph(), hidden causes included
    bool hidden = false;                    ///< a hidden cause: of `causeOf`
    std::vector<graph::VariableId> causeOf; ///< the two that it is behind
    std::string first, second;              ///< the same text if the tables are the same
};

/// Hidden causes first, then the variables of the part, causes before effects.
std::vector<MechanismLine> mechanismLines(const DisagreeingModels& models);

/// The mechanism of a variable, read off its table: "U is a fair coin", "y = x xor U, turned over with
/// probability 1/8"; else the probability of each value of its causes, rounded to four digits.
std::string mechanismText(const scm::DiscreteModel& model, graph::VariableId variable);

/// "P(y = 1 | do(x = 0), z = 1)"
std::string queryText(const DisagreeingModels& models);
/// "P(y = 1 | do(x = 0)) is 0.5 in the first model and 0.125 in the second."
std::string differenceText(const DisagreeingModels& models);

/// The example as plain text: a line for each mechanism, what is observed (the table of up to three
/// variables), and the two answers.
std::string text(const DisagreeingModels& models);

} // namespace dovetail::identify
