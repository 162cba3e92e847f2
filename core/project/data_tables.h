// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sqlite.h"
#include "core/data/table.h"

namespace dovetail::project {

/// Writes a data table so that any SQLite program can read it: tables data_1, data_2 ... with at most
/// 500 columns each, joined by `row`; `data_column` says which column is where and of what type,
/// `data_level` the order of the levels. Must run inside of a transaction.
Result<void> writeTable(Database& database, const data::Table& table, const Progress& progress = {});

/// The data table of a project, or nothing if it has none.
Result<std::optional<data::Table>> readTable(Database& database, const Progress& progress = {});

} // namespace dovetail::project
