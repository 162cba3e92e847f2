// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cell_search.h"

#include <algorithm>
#include <vector>

namespace dovetail::data {

namespace {

/// Only columns in which there can be a match, in the direction of the search.
struct SearchedColumn {
    std::size_t column;
    ColumnMatch match;
};

std::optional<std::vector<SearchedColumn>> searchedColumns(const Table& table, const TextPattern& pattern,
                                                           SearchDirection direction,
                                                           const Progress& progress) {
    std::vector<SearchedColumn> columns;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        auto match = ColumnMatch::make(pattern, table.column(column), progress);
        if (!match) return std::nullopt;
        if (match->possible()) columns.push_back({column, std::move(*match)});
    }
    if (direction == SearchDirection::Backwards) std::ranges::reverse(columns);
    return columns;
}

} // namespace

Result<std::optional<FoundCell>> findCell(const Table& table, const RowList& rows, const TextPattern& pattern,
                                          CellPlace from, SearchDirection direction,
                                          const Progress& progress) {
    if (pattern.empty() || rows.empty() || table.columnCount() == 0) return std::nullopt;
    const auto columns = searchedColumns(table, pattern, direction, progress);
    if (!columns) return Progress::stopped();
    if (columns->empty()) return std::nullopt;
    const bool forwards = direction == SearchDirection::Forwards;
    const auto isAfter = [&](std::size_t column) {
        return forwards ? column > from.column : column < from.column;
    };
    constexpr std::size_t rowsBetweenAsking = 1 << 10;
    const std::size_t count = rows.size();
    // The row of `from` comes twice: first what is after the cell, at the very end the rest.
    for (std::size_t step = 0; step <= count; ++step) {
        if (step % rowsBetweenAsking == 0) {
            if (progress.cancelled()) return Progress::stopped();
            progress.report(static_cast<double>(step) / static_cast<double>(count), "searching");
        }
        const std::size_t position = (from.position + (forwards ? step : count - step)) % count;
        const std::size_t row = rows[position];
        for (const SearchedColumn& searched : *columns) {
            if ((step == 0 && !isAfter(searched.column)) || (step == count && isAfter(searched.column)))
                continue;
            if (!searched.match(row)) continue;
            const bool beyond = forwards ? position < from.position : position > from.position;
            return FoundCell{{position, searched.column}, beyond || step == count};
        }
    }
    return std::nullopt;
}

} // namespace dovetail::data
