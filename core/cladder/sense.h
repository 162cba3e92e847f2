// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dovetail::cladder {

/// Whether a sentence says that what a noun names is so ("the room is dark", "dark room") or that it is not
/// ("the room is bright", "the alarm doesn't ring"), about one thing with two states. It goes by negations
/// and by common English words of opposite meaning; without either, the sentence affirms the noun.
bool affirms(std::string_view sentence, std::string_view noun);

} // namespace dovetail::cladder
