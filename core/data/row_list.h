// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace dovetail::data {

/// Rows of a table in an order: what is left of them after a filter, as a sort has them. Immutable and
/// shared, so that a copy costs nothing and any thread may read it. All rows in the table's own order take no
/// memory, others four bytes each.
class RowList {
public:
    using Row = std::uint32_t;
    /// Tables with more rows are shown, but neither sorted nor filtered.
    static constexpr std::size_t mostRows = std::numeric_limits<Row>::max();

    RowList() = default;
    static RowList all(std::size_t rows) {
        RowList list;
        list.size_ = rows;
        return list;
    }
    explicit RowList(std::vector<Row> rows)
        : size_(rows.size()), rows_(std::make_shared<const std::vector<Row>>(std::move(rows))) {}

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// The row of the table at this position.
    std::size_t operator[](std::size_t position) const { return rows_ ? (*rows_)[position] : position; }
    /// Every row of a table in its own order?
    bool isAll() const { return !rows_; }

    /// Where a row of the table is, if it is there. Linear.
    std::optional<std::size_t> positionOf(std::size_t row) const {
        if (!rows_) return row < size_ ? std::optional(row) : std::nullopt;
        for (std::size_t position = 0; position < size_; ++position)
            if ((*rows_)[position] == row) return position;
        return std::nullopt;
    }

private:
    std::size_t size_ = 0;
    std::shared_ptr<const std::vector<Row>> rows_; ///< none: all
};

} // namespace dovetail::data
