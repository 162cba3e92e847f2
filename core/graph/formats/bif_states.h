// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What reader and writer of BIF agree on.
namespace dovetail::graph::formats::bif {

/// The attribute of a variable that lists its states, as between the braces of a BIF file.
constexpr std::string_view statesKey = "states";

/// May this byte be in a word that needs no quotes? BIF's own words are of letters, digits, _ and -; the
/// published networks also have . and other signs in them.
constexpr bool inWord(char c) {
    return isAsciiLetter(c) || isDigit(c) || isBeyondAscii(c) ||
           std::string_view("_-.<>=+%&/:*#$@!?'~^").find(c) != std::string_view::npos;
}

/// A name as it is written: bare where it can be, otherwise in double quotes with \ before " and \.
std::string word(std::string_view name);

/// The states in such a list; none if it is no such list or is empty.
std::optional<std::vector<std::string>> statesFrom(std::string_view list);
std::string stateList(const std::vector<std::string>& states);

} // namespace dovetail::graph::formats::bif
