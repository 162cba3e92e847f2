// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/column_part.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// Something a person should know about a cell, or (no row) about the whole column.
struct CellRemark {
    std::optional<std::size_t> row;
    Sentence sentence;
};

struct TypedColumn {
    Column column;
    std::vector<CellRemark> remarks;
};

/// A column of the type that its cells suggest:
/// - missing: empty cells, NA, N/A, NaN, null and the like; in columns of numbers also "-", ".", "?",
///   "none", "missing" and the like;
/// - Boolean: true/false, yes/no and the like; 0 and 1 stay numbers;
/// - Integer, Continuous: all other cells are numbers, or 99 % of them (the rest becomes missing, with
///   a remark on each). Digits with leading zeros and all of one length are codes, not numbers;
/// - Date: all texts are dates of one way of writing (day or month first), or 99 % of them;
/// - Categorical: everything else, with levels in natural order ("2 daily" before "11 daily").
///
/// From parts in their order, which `needsTexts` does not complain about. Linear in the cells.
TypedColumn typedColumn(const std::string& name, std::span<const ColumnPart> parts);

/// Is it a column of texts of which a part was taken for numbers? Such parts have to be read again as texts.
bool needsTexts(std::span<const ColumnPart> parts);

/// The same of cells that are at hand.
TypedColumn typedColumn(const std::string& name, std::span<const std::string_view> cells,
                        const TypingOptions& options = {});

/// The same column as another type. To numbers: text that is no number becomes missing, and
/// it is an error if that is more than half. To Integer: an error if a number has a fraction. To
/// Boolean: an error unless there are two different values; the smaller or first one means no. To
/// Categorical: always possible.
Result<Column> retyped(const Column& column, ColumnType type);

} // namespace dovetail::data
