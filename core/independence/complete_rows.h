// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dovetail::independence {

/// The rows of a table in which none of some columns is missing. A value.
class CompleteRows {
public:
    /// Linear in the rows and the columns that miss any.
    CompleteRows(const data::Table& table, std::span<const std::size_t> columns);

    std::size_t size() const { return whole_ ? tableRows_ : rows_.size(); }
    std::size_t dropped() const { return tableRows_ - size(); }
    /// The table's row.
    std::size_t operator[](std::size_t index) const { return whole_ ? index : rows_[index]; }
    /// The given ones of these rows, in that order.
    CompleteRows only(std::span<const std::size_t> indices) const;

    /// The cells of a column in these rows; codes of levels as numbers.
    std::vector<double> numbers(const data::Column& column) const;

private:
    std::size_t tableRows_ = 0;
    bool whole_ = true; ///< all rows, which are not listed
    std::vector<std::size_t> rows_;
};

/// Those of the columns that miss cells, sorted: questions with the same ones are answered from the same
/// rows.
std::vector<std::size_t> incompleteColumns(const data::Table& table, std::span<const std::size_t> columns);

} // namespace dovetail::independence
