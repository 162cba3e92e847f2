// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dovetail::data {

/// Nothing if the text is UTF-8 (shortest forms only, no surrogates); otherwise the text with each byte that
/// is not part of a character taken for Latin-1. Linear.
std::optional<std::string> repairedUtf8(std::string_view text);

} // namespace dovetail::data
