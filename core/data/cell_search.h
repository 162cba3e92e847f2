// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/row_list.h"
#include "core/data/table.h"
#include "core/data/text_pattern.h"

#include <optional>

namespace dovetail::data {

/// A cell of what is shown: the position in a RowList, and the table's column.
struct CellPlace {
    std::size_t position = 0;
    std::size_t column = 0;
    bool operator==(const CellPlace&) const = default;
};

enum class SearchDirection { Forwards, Backwards };

struct FoundCell {
    CellPlace place;
    bool wrapped = false; ///< went over the end (the beginning) and on from the other side
};

/// The next cell that contains the text, row by row and in a row by columns, from the one after `from`
/// (before it, when backwards) around to `from` itself, which is looked at last. Nothing if there is none.
/// `from` is a cell of the rows. Linear in the cells that are passed.
Result<std::optional<FoundCell>> findCell(const Table& table, const RowList& rows, const TextPattern& pattern,
                                          CellPlace from, SearchDirection direction,
                                          const Progress& progress = {});

} // namespace dovetail::data
