// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/row_list.h"
#include "core/data/table.h"

#include <cstddef>
#include <span>

namespace dovetail::data {

struct SortKey {
    std::size_t column = 0;
    bool descending = false;
    bool operator==(const SortKey&) const = default;
};

/// Those rows, sorted by the first key, equals by the second and so on; what is equal in all stays in its
/// order. Numbers and dates by size; ordinal and boolean columns by the order of their levels; other texts
/// as people sort them: whatever the case of letters, and digits by the number they make ("item 9" before
/// "item 10"). Missing cells come last in both directions. No keys: the rows as they are.
///
/// Linear in the rows (digit by digit, from the last) with 32 bytes a row for a while; levels of texts cost
/// n log n of their number.
Result<RowList> sortedRows(const Table& table, const RowList& rows, std::span<const SortKey> keys,
                           const Progress& progress = {});

} // namespace dovetail::data
