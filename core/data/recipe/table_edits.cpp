// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/table_edits.h"

#include <algorithm>
#include <numeric>

namespace dovetail::data {

Result<const Column*> columnCalled(const Table& table, std::string_view name) {
    if (const Column* column = table.findColumn(name)) return column;
    return fail(ErrorCode::InvalidInput, phrase("data", "The data have no column “%1”.")(name),
                phrase("data", "Choose a column that the steps before leave in the data."),
                {.variable = std::string(name)});
}

Result<std::vector<std::size_t>> columnsCalled(const Table& table, std::span<const std::string> names) {
    std::vector<std::size_t> columns(names.empty() ? table.columnCount() : 0);
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    for (const std::string& name : names) {
        if (const auto column = columnCalled(table, name); !column) return fail(column.error());
        const std::size_t index = *table.find(name);
        if (std::ranges::find(columns, index) != columns.end()) {
            return fail(ErrorCode::InvalidInput, phrase("data", "Column “%1” is named twice.")(name),
                        phrase("data", "Name each column once."), {.variable = name});
        }
        columns.push_back(index);
    }
    return columns;
}

Result<const Column*> numbersCalled(const Table& table, std::string_view name) {
    auto column = columnCalled(table, name);
    if (!column || (*column)->isNumeric()) return column;
    return fail(ErrorCode::InvalidInput,
                phrase("data", "Column “%1” holds texts, and this step needs numbers.")(name),
                phrase("data", "Choose a column of numbers, or change the column's type in a step before."),
                {.variable = std::string(name)});
}

Table withColumn(const Table& table, Column column) {
    std::vector<Table::ColumnPointer> columns(table.columns().begin(), table.columns().end());
    const auto place = table.find(column.name());
    auto pointer = std::make_shared<const Column>(std::move(column));
    if (place) {
        columns[*place] = std::move(pointer);
    } else {
        columns.push_back(std::move(pointer));
    }
    return Table(std::move(columns));
}

const std::string& resultName(const std::string& from, const std::string& into) {
    return into.empty() ? from : into;
}

Result<Table> withResult(const Table& table, const std::string& from, const std::string& into,
                         Column result) {
    const std::string& name = resultName(from, into);
    if (name != from && table.find(name)) {
        return fail(ErrorCode::InvalidInput, phrase("data", "There is a column “%1” already.")(name),
                    phrase("data", "Choose another name for the result."), {.variable = name});
    }
    return withColumn(table, result.name() == name ? std::move(result) : result.renamed(name));
}

Result<Table> keepRows(const Table& table, std::span<const std::size_t> rows, const Progress& progress) {
    if (rows.size() == table.rows()) return table;
    std::vector<Table::ColumnPointer> columns;
    for (const Table::ColumnPointer& column : table.columns()) {
        if (progress.cancelled()) return Progress::stopped();
        columns.push_back(Table(std::vector{column}).takeRows(rows).columns().front());
    }
    return Table(std::move(columns));
}

} // namespace dovetail::data
