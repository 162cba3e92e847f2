// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_typing.h"
#include "core/data/recipe/evaluation.h"
#include "core/data/recipe/numeric_facts.h"
#include "core/data/recipe/step_work.h"
#include "core/data/recipe/table_edits.h"

#include <algorithm>

namespace dovetail::data {

namespace {

constexpr std::size_t mostDummies = 1000;

Result<void> checkNewName(const Table& table, const std::string& name) {
    if (name.empty()) {
        return fail(ErrorCode::InvalidInput, phrase("data", "The new column has no name."),
                    phrase("data", "Give it a name."));
    }
    if (table.find(name)) {
        return fail(ErrorCode::InvalidInput, phrase("data", "There is a column “%1” already.")(name),
                    phrase("data", "Choose another name, or rename or drop that column in a step before."),
                    {.variable = name});
    }
    return {};
}

/// The levels that some row has, without the reference.
Result<std::vector<std::size_t>> dummyLevels(const Column& column, const DummyCode& step) {
    std::vector<bool> occurs(column.levels().size());
    for (const std::int32_t code : column.codes()) {
        if (code >= 0) occurs[static_cast<std::size_t>(code)] = true;
    }
    std::vector<std::size_t> levels;
    for (std::size_t level = 0; level < occurs.size(); ++level) {
        if (occurs[level]) levels.push_back(level);
    }
    if (step.reference && !step.everyLevel) {
        const auto reference = std::ranges::find(column.levels(), *step.reference);
        if (reference == column.levels().end()) {
            return fail(ErrorCode::InvalidInput,
                        phrase("data", "Column “%1” has no value “%2”.")(column.name(), *step.reference),
                        knownLevels(column), {.variable = column.name()});
        }
        std::erase(levels, static_cast<std::size_t>(reference - column.levels().begin()));
    } else if (!step.everyLevel && !levels.empty()) {
        levels.erase(levels.begin());
    }
    const std::size_t count = levels.size();
    if (count == 0 || count > mostDummies) {
        return fail(ErrorCode::InvalidData,
                    countedPhrase("data", "Column “%1” would become %n columns of 0 and 1.",
                                  "Column “%1” would become %n column of 0 and 1.", count)(column.name()),
                    levels.empty() ? phrase("data", "Drop the column: it has a single value.")
                                   : phrase("data", "Join values in a step before, or drop the column."),
                    {.variable = column.name()});
    }
    return levels;
}

Column dummy(const Column& column, std::size_t level) {
    std::vector<double> numbers(column.rows());
    std::ranges::transform(column.codes(), numbers.begin(), [&](std::int32_t code) {
        return code < 0 ? Column::missingNumber : static_cast<std::size_t>(code) == level ? 1.0 : 0.0;
    });
    return Column::numeric(column.name() + "_" + column.levels()[level], ColumnType::Integer,
                           std::move(numbers));
}

/// The column with its levels in the wanted order.
Result<Column> inOrder(const Column& column, const std::vector<std::string>& order) {
    std::vector<std::int32_t> newCodes;
    for (const std::string& level : column.levels()) {
        const auto place = std::ranges::find(order, level);
        newCodes.push_back(static_cast<std::int32_t>(place - order.begin()));
    }
    std::vector<std::string> sorted = order;
    std::ranges::sort(sorted);
    const bool twice = std::ranges::adjacent_find(sorted) != sorted.end();
    const auto unknown = std::ranges::find(newCodes, static_cast<std::int32_t>(order.size()));
    if (twice || unknown != newCodes.end()) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("data", "The order of the values of “%1” does not name each value once.")(column.name()),
            phrase("data", "List all values, from the least to the most."), {.variable = column.name()});
    }
    std::vector<std::int32_t> codes(column.rows(), Column::missingCode);
    std::ranges::transform(column.codes(), codes.begin(), [&](std::int32_t code) {
        return code < 0 ? Column::missingCode : newCodes[static_cast<std::size_t>(code)];
    });
    return Column::coded(column.name(), column.type(), std::move(codes), order);
}

} // namespace

Result<Table> carryOut(const Compute& step, const Table& table, const Progress& progress) {
    if (step.name.empty()) return fail(checkNewName(table, step.name).error());
    auto column = evaluated(step.expression, table, step.name, progress);
    if (!column) return fail(std::move(column.error()));
    return withColumn(table, std::move(*column));
}

Result<Table> carryOut(const DummyCode& step, const Table& table, const Progress& progress) {
    const auto column = columnCalled(table, step.column);
    if (!column) return fail(column.error());
    if ((*column)->isNumeric()) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("data", "Column “%1” holds numbers, which need no columns of 0 and 1.")(step.column),
            phrase("data", "If its numbers are codes, make the column categorical in a step before."),
            {.variable = step.column});
    }
    const auto levels = dummyLevels(**column, step);
    if (!levels) return fail(levels.error());
    std::vector<Table::ColumnPointer> columns;
    for (const Table::ColumnPointer& one : table.columns()) {
        const bool coded = one.get() == *column;
        if (!coded || step.keepColumn) columns.push_back(one);
        if (!coded) continue;
        for (const std::size_t level : *levels) {
            if (progress.cancelled()) return Progress::stopped();
            auto made = std::make_shared<const Column>(dummy(**column, level));
            if (const auto fine = checkNewName(table, made->name()); !fine) return fail(fine.error());
            columns.push_back(std::move(made));
        }
    }
    return Table(std::move(columns));
}

Result<Table> carryOut(const RenameColumn& step, const Table& table, const Progress&) {
    const auto column = columnCalled(table, step.column);
    if (!column) return fail(column.error());
    if (step.name == step.column) return table;
    if (const auto fine = checkNewName(table, step.name); !fine) return fail(fine.error());
    std::vector<Table::ColumnPointer> columns(table.columns().begin(), table.columns().end());
    columns[*table.find(step.column)] = std::make_shared<const Column>((*column)->renamed(step.name));
    return Table(std::move(columns));
}

Result<Table> carryOut(const DropColumns& step, const Table& table, const Progress&) {
    if (step.columns.empty()) return table;
    const auto dropped = columnsCalled(table, step.columns);
    if (!dropped) return fail(dropped.error());
    if (dropped->size() == table.columnCount()) {
        return fail(ErrorCode::InvalidInput, phrase("data", "No column would be left."),
                    phrase("data", "Keep at least one column."));
    }
    std::vector<Table::ColumnPointer> columns;
    for (std::size_t index = 0; index < table.columnCount(); ++index) {
        if (std::ranges::find(*dropped, index) == dropped->end()) columns.push_back(table.columns()[index]);
    }
    return Table(std::move(columns));
}

Result<Table> carryOut(const RetypeColumn& step, const Table& table, const Progress&) {
    const auto column = columnCalled(table, step.column);
    if (!column) return fail(column.error());
    if ((*column)->type() == step.type && step.order.empty()) return table;
    auto result = retyped(**column, step.type);
    if (!result) return fail(std::move(result.error()));
    if (!step.order.empty() && step.type == ColumnType::Ordinal) {
        result = inOrder(*result, step.order);
        if (!result) return fail(std::move(result.error()));
    }
    return withColumn(table, std::move(*result));
}

} // namespace dovetail::data
