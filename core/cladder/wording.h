// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// The words of a phrase that carry its meaning: in lower case, without articles, auxiliary verbs,
/// negations and the like.
std::vector<std::string> contentWords(std::string_view phrase);

/// How alike two words are: 1 the same, less for forms of one stem ("smoker", "smoking"; "unvaccinated",
/// "vaccine"), 0 different. Words of up to four letters have to be the same: made-up ones differ by one.
double likeness(std::string_view a, std::string_view b);

/// The share of the words of `name` that `phrase` has, plus a little for having no others: 0 to 1.2.
double mentions(const std::vector<std::string>& phrase, const std::vector<std::string>& name);

} // namespace dovetail::cladder
