// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dovetail::data {

/// Without spaces (no-break spaces too) at both ends.
std::string_view trimmed(std::string_view text);

/// The number that a cell holds, written with this decimal sign; digits may be grouped by threes with
/// the other of point and comma, an apostrophe or a space ("1,234.5"). Numbers too large are infinite;
/// words such as "inf" and "nan" are no numbers.
std::optional<double> readNumber(std::string_view cell, char decimal);

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
