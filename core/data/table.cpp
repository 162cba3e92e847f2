// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table.h"

#include <algorithm>
#include <cassert>

namespace dovetail::data {

namespace {

Column taken(const Column& column, std::span<const std::size_t> rows) {
    if (column.isNumeric()) {
        std::vector<double> numbers(rows.size());
        std::ranges::transform(rows, numbers.begin(), [&](std::size_t row) { return column.numbers()[row]; });
        return Column::numeric(column.name(), column.type(), std::move(numbers));
    }
    std::vector<std::int32_t> codes(rows.size());
    std::ranges::transform(rows, codes.begin(), [&](std::size_t row) { return column.codes()[row]; });
    return Column::coded(column.name(), column.type(), std::move(codes),
                         {column.levels().begin(), column.levels().end()});
}

} // namespace

Table::Table(std::vector<Column> columns) {
    columns_.reserve(columns.size());
    for (Column& column : columns) {
        columns_.push_back(std::make_shared<const Column>(std::move(column)));
        assert(columns_.back()->rows() == columns_.front()->rows());
    }
}

Table::Table(std::vector<ColumnPointer> columns) : columns_(std::move(columns)) {}

std::optional<std::size_t> Table::find(std::string_view name) const {
    const auto found =
        std::ranges::find_if(columns_, [&](const ColumnPointer& column) { return column->name() == name; });
    if (found == columns_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns_.begin());
}

const Column* Table::findColumn(std::string_view name) const {
    const auto found = find(name);
    return found ? columns_[*found].get() : nullptr;
}

Result<Table> Table::select(std::span<const std::string> names) const {
    std::vector<ColumnPointer> chosen;
    for (const std::string& name : names) {
        const auto found = find(name);
        if (!found) {
            return fail(ErrorCode::InvalidData, phrase("data", "The data have no column “%1”.")(name),
                        phrase("data", "Bind the variable to another column, or import data that has it."),
                        {.variable = name});
        }
        chosen.push_back(columns_[*found]);
    }
    return Table(std::move(chosen));
}

Table Table::completeRows() const {
    std::vector<std::size_t> complete;
    complete.reserve(rows());
    for (std::size_t row = 0; row < rows(); ++row) {
        const auto missing = [row](const ColumnPointer& column) { return column->isMissing(row); };
        if (std::ranges::none_of(columns_, missing)) complete.push_back(row);
    }
    return complete.size() == rows() ? *this : takeRows(complete);
}

Table Table::takeRows(std::span<const std::size_t> rows) const {
    std::vector<Column> columns;
    columns.reserve(columns_.size());
    for (const ColumnPointer& column : columns_)
        columns.push_back(taken(*column, rows));
    return Table(std::move(columns));
}

bool Table::operator==(const Table& other) const {
    return std::ranges::equal(columns_, other.columns_,
                              [](const auto& a, const auto& b) { return a == b || *a == *b; });
}

} // namespace dovetail::data
