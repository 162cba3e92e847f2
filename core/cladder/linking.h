// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/reading.h"

#include <vector>

namespace dovetail::cladder {

/// The variable of each description, in their order.
using Linking = std::vector<graph::VariableId>;

/// One way to understand the phrases; the higher the score, the more plausible.
struct RankedLinking {
    Linking variables;
    double score = 0;
};

/// Which variables the phrases may speak of, the most plausible first, at most `limit` ways. Two nouns are
/// two variables, and so are all that one probability names. Plausible is: phrase and name share words;
/// phrases of one variable share words; probabilities are given of effects under their causes; what the
/// question calls a cause has effects on the other; few unobserved variables. Empty if there are more nouns
/// than variables, or more than 10 descriptions (items of the benchmark have up to 8). Exponential in the
/// descriptions: of more than 200,000 ways those with variables that fit the words best are looked at.
std::vector<RankedLinking> linkings(const Reading& reading, std::size_t limit = 100);

} // namespace dovetail::cladder
