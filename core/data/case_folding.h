// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dovetail::data {

/// UTF-8 with small letters for capitals, of Latin (with accents, to U+017F), Greek and Cyrillic; other bytes
/// stay as they are, and so does the length. Whatever the locale says. Linear.
std::string foldedCase(std::string_view text);

} // namespace dovetail::data
