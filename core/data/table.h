// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/column.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// Immutable columns of equal length, shared: a copy of a Table costs as much as a list of pointers,
/// and may be read from any thread.
class Table {
public:
    using ColumnPointer = std::shared_ptr<const Column>;

    Table() = default;
    /// All columns have the same number of rows and different names.
    explicit Table(std::vector<Column> columns);
    explicit Table(std::vector<ColumnPointer> columns);

    std::size_t rows() const { return columns_.empty() ? 0 : columns_.front()->rows(); }
    std::size_t columnCount() const { return columns_.size(); }
    const Column& column(std::size_t index) const { return *columns_[index]; }
    std::span<const ColumnPointer> columns() const { return columns_; }
    std::optional<std::size_t> find(std::string_view name) const;
    const Column* findColumn(std::string_view name) const;

    /// The named columns, in that order, or the sentence that says which one is missing.
    Result<Table> select(std::span<const std::string> names) const;
    /// The rows in which no cell is missing.
    Table completeRows() const;
    /// The given rows, in that order; a row may come more than once (bootstrap).
    Table takeRows(std::span<const std::size_t> rows) const;

    bool operator==(const Table& other) const;

private:
    std::vector<ColumnPointer> columns_;
};

} // namespace dovetail::data
