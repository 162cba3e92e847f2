// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/item.h"
#include "core/cladder/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace dovetail::cladder {

/// An answer and where it comes from, in words.
struct Answer {
    bool yes = false;
    QuestionKind kind = QuestionKind::Marginal;
    std::string graph;                ///< "a -> b; a -> c; unobserved: a"
    std::vector<std::string> phrases; ///< "“ringing alarm”: alarm clock"
    std::string query;
    std::string estimand;             ///< empty if the question is not about probabilities
    std::vector<std::string> numbers; ///< "P(y = 1 | x = 0) = 0.26"
    std::optional<double> value = {}; ///< whose sign decides
    std::string ground;               ///< a sentence: why, and what was assumed
};

/// Answers an item from its text alone: reads it by the benchmark's templates, finds the variables that the
/// phrases speak of, identifies the query in the graph and works out the estimand with the numbers given.
///
/// As in the benchmark, an effect of less than 0.005 either way counts as none, and the answer is "no" to
/// more and to less. Refused, with the reason: a text of another form, numbers that are missing, more than
/// eight variables (the benchmark has up to five).
Result<Answer> answer(const Item& item);

} // namespace dovetail::cladder
