// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/grid_rows.h"
#include "ui/data/grid_selection.h"

#include <QString>

#include <cstdint>

namespace dovetail::ui {

/// More would be gigabytes on the clipboard.
inline constexpr std::int64_t mostCopiedCells = 5'000'000;

/// The selected cells, separated by tabs and line ends as spreadsheets take them; texts with such signs in
/// them are quoted. Of several ranges: the rows and columns in which something is selected, with nothing in
/// the cells between. With `names` the columns' names are the first line. At most `mostCopiedCells`.
Result<QString> copiedText(const data::Table& table, const data::RowList& rows,
                           const GridSelection& selection, bool names, const Progress& progress = {});

} // namespace dovetail::ui
