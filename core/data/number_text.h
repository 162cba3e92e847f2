// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dovetail::data {

/// Without spaces (no-break spaces too) at both ends.
std::string_view trimmed(std::string_view text);

/// Stands where a character is wanted for there being none.
inline constexpr char noCharacter = '\0';

/// The number that a cell holds, written with this decimal sign; digits may be grouped by threes with
/// the other of point and comma, an apostrophe or a space ("1,234.5"); if `grouping` is given, with that one
/// only (a space stands for no-break spaces, too), or not at all (noCharacter). Numbers too large are
/// infinite; words such as "inf" and "nan" are no numbers. The decimal sign groups nothing.
std::optional<double> readNumber(std::string_view cell, char decimal, std::optional<char> grouping = {});

/// What stands between the thousands of a number with this decimal sign, if something does.
std::optional<char> groupingOf(std::string_view cell, char decimal);

/// What a cell says about the decimal sign of its file.
enum class DecimalHint {
    None,
    Point,       ///< "1.5": can only be a decimal point
    Comma,       ///< "1,5"
    EitherPoint, ///< "1.234": a decimal point or groups of three digits
    EitherComma, ///< "1,234"
};
DecimalHint decimalHint(std::string_view cell);

} // namespace dovetail::data
