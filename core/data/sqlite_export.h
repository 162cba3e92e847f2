// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace dovetail::data {

struct SqliteExportOptions {
    std::string table = "data";
    bool replaceTable = false; ///< otherwise a table of that name is left alone, and nothing is written
};

/// Writes the table into an SQLite database, which is made if it is not there: columns are declared INTEGER,
/// REAL, TEXT (categorical, ordinal), BOOLEAN (0 and 1) and DATE or DATETIME (texts such as 2020-12-31
/// 23:59:59); missing cells are NULL. Levels that the cells do not tell go into a table of their own
/// (see `levelsTable`), so that importSqliteTable gives the same columns again.
///
/// All or nothing: one transaction, and a new file gets its name only when it is complete. SQLite takes
/// column names that differ only in upper and lower case for the same; these are changed, which the sentences
/// that are returned tell.
///
/// Errors: InvalidInput (no possible name, a table that is there), InvalidData (no columns, or more than the
/// 2000 that SQLite takes), Format (the file is no database, or the document of another program), Io,
/// Cancelled. Linear in the cells.
Result<std::vector<Sentence>> exportSqlite(const Table& table, const std::filesystem::path& path,
                                           const SqliteExportOptions& options = {},
                                           const Progress& progress = {});

} // namespace dovetail::data
