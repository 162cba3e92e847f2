// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/text_cursor.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dovetail::graph::formats {

namespace {

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The length of the UTF-8 character at the start of a text, or 0. Unicode 15, table 3-7.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto in = [](unsigned value, unsigned low, unsigned high) { return low <= value && value <= high; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (in(first, 0xC2, 0xDF)) return in(byte(1), 0x80, 0xBF) ? 2 : 0;
    if (in(first, 0xE0, 0xEF)) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return in(byte(1), low, high) && in(byte(2), 0x80, 0xBF) ? 3 : 0;
    }
    if (!in(first, 0xF0, 0xF4)) return 0;
    const unsigned low = first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
    return in(byte(1), low, high) && in(byte(2), 0x80, 0xBF) && in(byte(3), 0x80, 0xBF) ? 4 : 0;
}

int hexDigit(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

Sentence excerpt(std::string_view what) {
    std::string shown;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < what.size(); ++i) {
        if (!continues(what[i]) && ++characters > 40) {
            shown += "…";
            break;
        }
        if (what[i] == '\n') {
            shown += "⏎";
        } else if (static_cast<unsigned char>(what[i]) < 0x20 || what[i] == 0x7F) {
            shown += "�";
        } else {
            shown += what[i];
        }
    }
    return dovetail::quoted(shown);
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = characterLength(text.substr(offset));
        if (length == 0) return offset;
        offset += length;
    }
    return std::nullopt;
}

Place placeOf(std::string_view text, std::size_t offset) {
    TextCursor cursor(text);
    while (cursor.offset() < offset && !cursor.atEnd())
        cursor.advance();
    return cursor.place();
}

Result<void> checkText(std::string_view text) {
    if (text.size() > longestText) {
        return fail(ErrorCode::Parse, phrase("formats", "The text is longer than 64 MiB."),
                    phrase("formats", "A causal diagram is much smaller; choose the file that holds it."));
    }
    const auto invalid = firstInvalidUtf8(text);
    if (!invalid) return {};
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(text[*invalid]);
    const std::string code{hexadecimal[byte >> 4], hexadecimal[byte & 15]};
    return parseError(placeOf(text, *invalid), phrase("formats", "The byte %1 is not UTF-8.")(code),
                      phrase("formats", "Save the file in the encoding UTF-8."));
}

std::string_view TextCursor::character() const {
    std::size_t length = atEnd() ? 0 : 1;
    while (length > 0 && length < text_.size() - offset_ && continues(text_[offset_ + length]))
        ++length;
    return text_.substr(offset_, length);
}

void TextCursor::advance(std::size_t bytes) {
    for (; bytes > 0 && !atEnd(); --bytes) {
        const char c = text_[offset_++];
        if (c == '\n') {
            ++place_.line;
            place_.column = 1;
        } else if (atEnd() || !continues(text_[offset_])) {
            ++place_.column; // the next byte starts a character
        }
    }
}

bool TextCursor::take(std::string_view what) {
    if (!startsWith(what)) return false;
    advance(what.size());
    return true;
}

void TextCursor::skipSpace() {
    while (!atEnd() && isSpace(peek()))
        advance();
}

void TextCursor::skipLine() {
    while (!atEnd() && peek() != '\n')
        advance();
}

bool TextCursor::skipPast(std::string_view what) {
    const std::size_t found = text_.find(what, offset_);
    if (found == std::string_view::npos) {
        advance(text_.size() - offset_);
        return false;
    }
    advance(found + what.size() - offset_);
    return true;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<double> numberFrom(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) return std::nullopt;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number;
}

std::string numberText(double number) {
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return error == std::errc() ? std::string(buffer.data(), end) : "0";
}

std::string escaped(std::string_view text, char quote) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string written(1, quote);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\') {
            written += '\\';
            written += c;
        } else if (c == '\n') {
            written += "\\n";
        } else if (c == '\r') {
            written += "\\r";
        } else if (c == '\t') {
            written += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            written += "\\x";
            written += digits[byte >> 4];
            written += digits[byte & 15];
        } else {
            written += c;
        }
    }
    return written + quote;
}

Result<std::string> takeEscaped(TextCursor& cursor) {
    const Place start = cursor.place();
    const char quote = cursor.peek();
    cursor.advance();
    std::string text;
    while (!cursor.atEnd() && cursor.peek() != quote) {
        if (cursor.peek() != '\\') {
            text += cursor.peek();
            cursor.advance();
            continue;
        }
        const char following = cursor.peek(1);
        const int high = hexDigit(cursor.peek(2));
        const int low = hexDigit(cursor.peek(3));
        if (following == 'x' && high >= 0 && high < 8 && low >= 0) {
            text += static_cast<char>(high * 16 + low);
            cursor.advance(4);
            continue;
        }
        cursor.advance();
        if (cursor.atEnd()) break;
        text += following == 'n' ? '\n' : following == 'r' ? '\r' : following == 't' ? '\t' : following;
        cursor.advance();
    }
    if (cursor.atEnd()) {
        const std::string sign(1, quote);
        return parseError(
            start, phrase("formats", "This text in %1 does not end.")(sign),
            phrase("formats", "Close it with a %1; inside of it write \\%1 for this character.")(sign));
    }
    cursor.advance();
    return text;
}

} // namespace dovetail::graph::formats
