// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dovetail::data {

/// In which order a date names its parts. Dates that begin with the year are read in all orders.
enum class DateOrder {
    DayFirst,   ///< 31.12.2020, 31/12/2020
    MonthFirst, ///< 12/31/2020
};

/// The moment that a cell names, in seconds since 1970-01-01 00:00 UTC: "2020-12-31", "2020/12/31",
/// "2020-12-31 23:59", "2020-12-31T23:59:59.25Z", "2020-12-31 23:59:59+01:00", and the same with the date
/// written day or month first. Times without a zone are taken as UTC, so that equal texts stay equal.
/// Nothing for days that do not exist. Years are 1 to 9999, with four digits.
std::optional<double> readDate(std::string_view cell, DateOrder order = DateOrder::MonthFirst);

/// What can be said of the order of a date's parts: the ones that give an existing day.
struct DateReadings {
    bool dayFirst = false;
    bool monthFirst = false;
};
DateReadings dateReadings(std::string_view cell);

/// "2020-12-31", with `withTime` "2020-12-31 23:59:59" (and a fraction of a second where there is one).
std::string dateText(double seconds, bool withTime);

} // namespace dovetail::data
