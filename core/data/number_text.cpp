// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/number_text.h"

#include "core/base/characters.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;

/// No-break and narrow no-break space, as spreadsheets write them between groups of digits.
constexpr std::array wideSpaces{"\xC2\xA0"sv, "\xE2\x80\xAF"sv};

/// What may stand between groups of digits, and the character that it counts as.
constexpr std::array separators{std::pair{","sv, ','},         std::pair{"."sv, '.'},
                                std::pair{"'"sv, '\''},        std::pair{" "sv, ' '},
                                std::pair{wideSpaces[0], ' '}, std::pair{wideSpaces[1], ' '}};

/// Plain notation only: digits, one decimal sign, an exponent.
std::optional<double> readPlain(std::string_view text, char decimal) {
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    const std::size_t first = !text.empty() && text.front() == '-' ? 1 : 0;
    if (text.size() <= first || !(isDigit(text[first]) || text[first] == decimal)) return std::nullopt;
    double number = 0;
    const fast_float::parse_options options{fast_float::chars_format::general, decimal};
    const auto read =
        fast_float::from_chars_advanced(text.data(), text.data() + text.size(), number, options);
    if (read.ec == std::errc::result_out_of_range) {
        // Too small is 0 to all our precision; too large must not become a number.
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (std::abs(number) > 1) return text.front() == '-' ? -infinity : infinity;
        return 0.0;
    }
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "1,234,567.8" without its separators; nothing if the groups are not of three digits.
std::optional<std::string> ungrouped(std::string_view text, std::string_view separator, char decimal) {
    std::string plain;
    std::size_t digits = 0; // since the beginning or the last separator
    bool grouped = false;
    std::size_t i = !text.empty() && (text.front() == '-' || text.front() == '+') ? 1 : 0;
    plain.append(text.substr(0, i));
    while (i < text.size()) {
        if (isDigit(text[i])) {
            plain.push_back(text[i++]);
            ++digits;
        } else if (text.substr(i).starts_with(separator)) {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) return std::nullopt;
            grouped = true;
            digits = 0;
            i += separator.size();
        } else {
            break;
        }
    }
    if (!grouped || digits != 3) return std::nullopt;
    if (i < text.size() && text[i] != decimal) return std::nullopt;
    plain.append(text.substr(i));
    return plain;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (bool changed = true; changed;) {
        changed = false;
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        for (const std::string_view space : wideSpaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                changed = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                changed = true;
            }
        }
    }
    return text;
}

std::optional<double> readNumber(std::string_view cell, char decimal, std::optional<char> grouping) {
    const std::string_view text = trimmed(cell);
    if (text.empty() || text.size() > 400) return std::nullopt;
    if (const auto plain = readPlain(text, decimal)) return plain;
    if (!isDigit(text.back()) && text.back() != decimal) return std::nullopt;
    for (const auto& [separator, character] : separators) {
        if (character == decimal || (grouping && character != *grouping)) continue;
        if (text.find(separator) == text.npos) continue;
        if (const auto plain = ungrouped(text, separator, decimal)) return readPlain(*plain, decimal);
    }
    return std::nullopt;
}

std::optional<char> groupingOf(std::string_view cell, char decimal) {
    if (readNumber(cell, decimal, noCharacter)) return std::nullopt;
    for (const auto& [separator, character] : separators) {
        if (character != decimal && readNumber(cell, decimal, character)) return character;
    }
    return std::nullopt;
}

DecimalHint decimalHint(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    const bool hasPoint = text.find('.') != text.npos;
    const bool hasComma = text.find(',') != text.npos;
    if (!hasPoint && !hasComma) return DecimalHint::None;
    const bool readsAsPoint = readNumber(text, '.').has_value();
    const bool readsAsComma = readNumber(text, ',').has_value();
    if (readsAsPoint && readsAsComma) return hasComma ? DecimalHint::EitherComma : DecimalHint::EitherPoint;
    if (readsAsPoint) return DecimalHint::Point;
    return readsAsComma ? DecimalHint::Comma : DecimalHint::None;
}

} // namespace dovetail::data
