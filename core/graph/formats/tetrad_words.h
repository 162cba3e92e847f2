// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"

#include <string>
#include <string_view>

// What reader and writer of Tetrad's text agree on.
namespace dovetail::graph::formats::tetrad {

/// May this byte be in a name without quotes? Tetrad cuts lists at , and ; and lines at spaces.
constexpr bool inName(char c) {
    return !isSpace(c) && c != ',' && c != ';' && c != '"' && c != '(' && c != ')' &&
           (isBeyondAscii(c) || c > 0x20) && c != 0x7F;
}

} // namespace dovetail::graph::formats::tetrad
