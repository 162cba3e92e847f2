// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/missing_cells.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

enum class ColumnType : std::uint8_t {
    Continuous,  ///< numbers
    Integer,     ///< numbers without a fraction
    Categorical, ///< text levels, unordered
    Ordinal,     ///< text levels, from the least to the most
    Boolean,     ///< two levels: the first means no, the second yes
    Date,        ///< moments, as numbers: seconds since 1970-01-01 00:00 UTC
};

inline constexpr std::array columnTypes{ColumnType::Continuous, ColumnType::Integer, ColumnType::Categorical,
                                        ColumnType::Ordinal,    ColumnType::Boolean, ColumnType::Date};

/// Are its cells numbers? Otherwise they are codes of levels.
constexpr bool holdsNumbers(ColumnType type) {
    return type == ColumnType::Continuous || type == ColumnType::Integer || type == ColumnType::Date;
}

/// The type's name for people and files: "continuous", "integer", "categorical", "ordinal", "boolean",
/// "date".
std::string_view typeName(ColumnType type);

/// One immutable column: numbers, or codes into a list of levels. Missing values are NaN or -1.
class Column {
public:
    static constexpr std::int32_t missingCode = -1;
    static constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

    static Column numeric(std::string name, ColumnType type, std::vector<double> numbers);
    /// Every code is -1 or an index of `levels`. Boolean columns have two levels.
    static Column coded(std::string name, ColumnType type, std::vector<std::int32_t> codes,
                        std::vector<std::string> levels);

    const std::string& name() const { return name_; }
    ColumnType type() const { return type_; }
    bool isNumeric() const { return holdsNumbers(type_); }
    std::size_t rows() const { return isNumeric() ? numbers_.size() : codes_.size(); }

    /// Columns of numbers and of dates only.
    std::span<const double> numbers() const { return numbers_; }
    /// Categorical, ordinal and boolean columns only.
    std::span<const std::int32_t> codes() const { return codes_; }
    std::span<const std::string> levels() const { return levels_; }

    bool isMissing(std::size_t row) const { return missing_.contains(row); }
    std::size_t missingCount() const { return missing_.count(); }
    /// The cell as a person reads it; numbers in their shortest exact form; dates with the time if any of the
    /// column has one; empty if missing.
    std::string text(std::size_t row) const;

    Column renamed(std::string name) const;

    bool operator==(const Column& other) const;

private:
    Column() = default;
    std::string name_;
    ColumnType type_ = ColumnType::Continuous;
    bool withTime_ = false; ///< some date is not at midnight
    std::vector<double> numbers_;
    std::vector<std::int32_t> codes_;
    std::vector<std::string> levels_;
    MissingCells missing_;
};

/// A short text that reads back as exactly this number ("0.1", "100000", "1e+300").
std::string numberText(double value);

} // namespace dovetail::data
