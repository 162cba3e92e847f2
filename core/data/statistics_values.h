// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/import_warnings.h"
#include "core/data/table_source.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// What numbers mean in the files of statistics programs: dates by their display format, and values with
// labels.
namespace dovetail::data {

/// How the moments of a column are written as numbers.
enum class DateScale : std::uint8_t {
    Days1960,             ///< SAS and Stata: days since 1960-01-01
    Seconds1960,          ///< SAS: seconds since then
    Milliseconds1960,     ///< Stata %tc
    LeapMilliseconds1960, ///< Stata %tC: leap seconds are counted, too
    Weeks1960,            ///< Stata %tw: 52 weeks a year, the last one longer
    Months1960,           ///< Stata %tm
    Quarters1960,         ///< Stata %tq
    HalfYears1960,        ///< Stata %th
    Seconds1582,          ///< SPSS: seconds since 1582-10-14, the first day of its calendar
};

/// By the format that the program shows the column in ("%td", "DATE11", "MMDDYY10."); nothing if these are no
/// moments: plain numbers, years, and times of day or durations.
std::optional<DateScale> dateScale(TableFormat source, std::string_view format);

/// In seconds since 1970-01-01 00:00 UTC: the first moment of a week, month, quarter or half-year. Nothing
/// for numbers that are not in the years 1 to 9999.
std::optional<double> moment(double number, DateScale scale);

struct ValueLabel {
    double number = Column::missingNumber;
    std::string text; ///< instead of the number: labels of texts
    std::string label;
};

enum class Measure : std::uint8_t { Unknown, Nominal, Ordinal, Scale };

/// Numbers as levels, in the order of the numbers; levels that no row has are left out. A number without a
/// label is a level of its own text. Nothing if not all numbers have labels, unless `measure` says that these
/// are categories and half of the different numbers have labels or there are at most 24. Equal labels are
/// told apart by their numbers ("other (7)").
std::optional<Column> labelledColumn(const std::string& name, std::span<const double> numbers,
                                     const std::vector<ValueLabel>& labels, Measure measure);

/// The texts of one column while they come, each different one kept once.
class TextColumn {
public:
    void add(std::string text); ///< empty: missing
    std::size_t rows() const { return codes_.size(); }
    /// Of the memory that it holds, in bytes.
    std::size_t size() const { return codes_.capacity() * sizeof(std::int32_t) + textSize_; }
    void reserve(std::size_t rows) { codes_.reserve(rows); }
    /// Categorical, or ordinal if `measure` says so; with labels in place of the texts that have one. Levels
    /// are in the order of the labels, those without behind them in natural order.
    Column take(std::string name, const std::vector<ValueLabel>& labels, Measure measure);

private:
    std::unordered_map<std::string, std::int32_t> codeOf_;
    std::vector<std::int32_t> codes_;
    std::size_t textSize_ = 0;
};

} // namespace dovetail::data
