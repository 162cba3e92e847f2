// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the steps of a recipe have in common: new tables that share columns with old ones.
namespace dovetail::data {

/// Or the sentence that there is none of that name.
Result<const Column*> columnCalled(const Table& table, std::string_view name);
/// The named ones, or all if none is named. Error: InvalidInput, also for a name that comes twice.
Result<std::vector<std::size_t>> columnsCalled(const Table& table, std::span<const std::string> names);

/// A column of numbers. Errors: InvalidInput.
Result<const Column*> numbersCalled(const Table& table, std::string_view name);

/// With the column in the place of the one of that name, or as the last.
Table withColumn(const Table& table, Column column);

/// With what was made of the column `from`: see `into` of the steps. Error: InvalidInput if the name is
/// taken.
Result<Table> withResult(const Table& table, const std::string& from, const std::string& into, Column result);

/// The name under which the result of a step is kept.
const std::string& resultName(const std::string& from, const std::string& into);

/// Calls work(first, end) for blocks of rows; false if it was stopped before the last.
template <typename Work>
bool inBlocks(std::size_t rows, const Progress& progress, const Work& work) {
    constexpr std::size_t blockRows = std::size_t{1} << 16U;
    for (std::size_t first = 0; first < rows; first += blockRows) {
        if (progress.cancelled()) return false;
        work(first, std::min(rows, first + blockRows));
    }
    return true;
}

/// `Table::takeRows` that can be stopped between columns; shares all if all rows are taken in their order.
/// `rows` are ascending and different.
Result<Table> keepRows(const Table& table, std::span<const std::size_t> rows, const Progress& progress);

} // namespace dovetail::data
