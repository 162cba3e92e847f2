// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/row_list.h"
#include "core/data/table.h"
#include "core/data/text_pattern.h"

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace dovetail::data {

/// Which values of a column pass a filter; missing cells are asked about beside it.
struct AnyValue {
    bool operator==(const AnyValue&) const = default;
};
struct NoValue {
    bool operator==(const NoValue&) const = default;
};
/// Numbers and dates: both ends belong to it; an end that is not there is open.
struct ValueRange {
    std::optional<double> least = {};
    std::optional<double> most = {};
    bool operator==(const ValueRange&) const = default;
};
/// Codes of levels of a text column.
struct OneOfLevels {
    std::vector<std::int32_t> codes;
    bool operator==(const OneOfLevels&) const = default;
};
/// See TextPattern.
struct ContainsText {
    std::string text;
    char decimal = '.';
    bool operator==(const ContainsText&) const = default;
};

/// A condition on the rows: the value of a column passes the test, or is missing and missing cells pass.
/// "Not missing" is AnyValue without missing cells, "missing" NoValue with them.
struct ColumnFilter {
    using Test = std::variant<AnyValue, NoValue, ValueRange, OneOfLevels, ContainsText>;

    std::size_t column = 0;
    Test test = AnyValue{};
    bool missing = false; ///< do missing cells pass?
    bool operator==(const ColumnFilter&) const = default;
};

/// The rows that pass all filters, in the table's order. A range on a text column, or levels on a numeric
/// one, lets no value pass. Linear in the rows times the filters, with a byte a row for a while.
Result<RowList> filteredRows(const Table& table, std::span<const ColumnFilter> filters,
                             const Progress& progress = {});

} // namespace dovetail::data
