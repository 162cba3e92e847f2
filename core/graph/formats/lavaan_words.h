// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"

#include <string>
#include <string_view>

// What reader and writer of lavaan's model syntax agree on.
namespace dovetail::graph::formats::lavaan {

constexpr bool startsName(char c) {
    return isAsciiLetter(c) || isBeyondAscii(c) || c == '.' || c == '_';
}
constexpr bool inName(char c) {
    return startsName(c) || isDigit(c);
}

/// Can the name stand in a model without quotes?
bool isPlain(std::string_view name);
/// Can the text stand before a * as it is: a number other than 0, a call such as start(0.5), a name?
bool isModifier(std::string_view text);

} // namespace dovetail::graph::formats::lavaan
