// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/complete_rows.h"

#include <algorithm>

namespace dovetail::independence {

CompleteRows::CompleteRows(const data::Table& table, std::span<const std::size_t> columns)
    : tableRows_(table.rows()) {
    const auto incomplete = incompleteColumns(table, columns);
    if (incomplete.empty()) return;
    whole_ = false;
    for (std::size_t row = 0; row < tableRows_; ++row) {
        const bool complete = std::ranges::none_of(
            incomplete, [&](std::size_t column) { return table.column(column).isMissing(row); });
        if (complete) rows_.push_back(row);
    }
}

CompleteRows CompleteRows::only(std::span<const std::size_t> indices) const {
    CompleteRows part(*this);
    part.whole_ = false;
    part.rows_.clear();
    for (const std::size_t index : indices)
        part.rows_.push_back((*this)[index]);
    return part;
}

std::vector<double> CompleteRows::numbers(const data::Column& column) const {
    std::vector<double> cells(size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t row = (*this)[i];
        cells[i] = column.isNumeric() ? column.numbers()[row] : static_cast<double>(column.codes()[row]);
    }
    return cells;
}

std::vector<std::size_t> incompleteColumns(const data::Table& table, std::span<const std::size_t> columns) {
    std::vector<std::size_t> incomplete;
    std::ranges::copy_if(columns, std::back_inserter(incomplete),
                         [&](std::size_t column) { return table.column(column).missingCount() > 0; });
    std::ranges::sort(incomplete);
    incomplete.erase(std::unique(incomplete.begin(), incomplete.end()), incomplete.end());
    return incomplete;
}

} // namespace dovetail::independence
