// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/evaluation.h"
#include "core/data/recipe/step_work.h"
#include "core/data/recipe/table_edits.h"

#include <algorithm>

namespace dovetail::data {

namespace {

Result<Table> rowsLeft(const Table& table, const std::vector<std::size_t>& rows, const Sentence& advice,
                       const Progress& progress) {
    if (rows.empty() && table.rows() > 0)
        return fail(ErrorCode::InvalidData, phrase("data", "No row would be left."), advice);
    return keepRows(table, rows, progress);
}

} // namespace

Result<Table> carryOut(const FilterRows& step, const Table& table, const Progress& progress) {
    const auto rows = rowsWhere(step.condition, table, progress);
    if (!rows) return fail(rows.error());
    return rowsLeft(table, *rows, phrase("data", "Choose a condition that holds in some row."), progress);
}

Result<Table> carryOut(const DropMissing& step, const Table& table, const Progress& progress) {
    const auto columns = columnsCalled(table, step.columns);
    if (!columns) return fail(columns.error());
    std::vector<const Column*> incomplete;
    for (const std::size_t index : *columns) {
        if (table.column(index).missingCount() > 0) incomplete.push_back(&table.column(index));
    }
    if (incomplete.empty()) return table;
    std::vector<std::size_t> rows;
    const bool done = inBlocks(table.rows(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const auto isMissing = [row](const Column* column) { return column->isMissing(row); };
            if (std::ranges::none_of(incomplete, isMissing)) rows.push_back(row);
        }
    });
    if (!done) return Progress::stopped();
    return rowsLeft(table, rows,
                    phrase("data", "Drop the columns with most missing cells first, or fill them."),
                    progress);
}

} // namespace dovetail::data
