// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dovetail {

// Kinds of bytes, whatever the locale says.

constexpr bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// A byte of a character beyond ASCII.
constexpr bool isBeyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

} // namespace dovetail
