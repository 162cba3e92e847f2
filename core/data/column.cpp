// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"

#include "core/data/date_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace dovetail::data {

namespace {

bool hasTime(double moment) {
    constexpr double secondsADay = 86'400;
    return std::isfinite(moment) && std::fmod(moment, secondsADay) != 0;
}

} // namespace

std::string_view typeName(ColumnType type) {
    switch (type) {
    case ColumnType::Continuous:
        return "continuous";
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Categorical:
        return "categorical";
    case ColumnType::Ordinal:
        return "ordinal";
    case ColumnType::Boolean:
        return "boolean";
    case ColumnType::Date:
        return "date";
    }
    return "unknown";
}

Column Column::numeric(std::string name, ColumnType type, std::vector<double> numbers) {
    assert(holdsNumbers(type));
    Column column;
    column.name_ = std::move(name);
    column.type_ = type;
    column.numbers_ = std::move(numbers);
    column.missing_ = MissingCells(column.numbers_.size(),
                                   [&](std::size_t row) { return std::isnan(column.numbers_[row]); });
    column.withTime_ = type == ColumnType::Date && std::ranges::any_of(column.numbers_, hasTime);
    return column;
}

Column Column::coded(std::string name, ColumnType type, std::vector<std::int32_t> codes,
                     std::vector<std::string> levels) {
    assert(!holdsNumbers(type) && (type != ColumnType::Boolean || levels.size() == 2));
    Column column;
    column.name_ = std::move(name);
    column.type_ = type;
    column.codes_ = std::move(codes);
    column.levels_ = std::move(levels);
    column.missing_ = MissingCells(column.codes_.size(),
                                   [&](std::size_t row) { return column.codes_[row] == missingCode; });
    return column;
}

std::string Column::text(std::size_t row) const {
    if (isMissing(row)) return {};
    if (type_ == ColumnType::Date) return dateText(numbers_[row], withTime_);
    return isNumeric() ? numberText(numbers_[row]) : levels_[static_cast<std::size_t>(codes_[row])];
}

Column Column::renamed(std::string name) const {
    Column column = *this;
    column.name_ = std::move(name);
    return column;
}

bool Column::operator==(const Column& other) const {
    const auto sameNumber = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return name_ == other.name_ && type_ == other.type_ && codes_ == other.codes_ &&
           levels_ == other.levels_ && std::ranges::equal(numbers_, other.numbers_, sameNumber);
}

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    char* const end = buffer.data() + buffer.size();
    // The shortest form of 100000 would be "1e+05", which no person writes; and whole numbers are written as
    // such, in a fraction of the time. Negative zero is no whole number.
    const bool plain =
        std::abs(value) < 1e15 && value == std::trunc(value) && !(value == 0 && std::signbit(value));
    const auto written = plain ? std::to_chars(buffer.data(), end, static_cast<std::int64_t>(value))
                               : std::to_chars(buffer.data(), end, value);
    return {buffer.data(), written.ptr};
}

} // namespace dovetail::data
