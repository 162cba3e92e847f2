// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/import_warnings.h"
#include "core/data/table.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// Tables of SQLite databases. The file and its folder are never written to: no journal, no log, no lock file.
// A database that another program has open can be read unless that one is in the middle of writing.
//
// Errors of all functions: NotFound, Io (not readable, in use), Format (not a database, damaged, newer than
// SQLite here), Cancelled.
namespace dovetail::data {

struct SqliteTable {
    std::string name;
    bool isView = false;
    std::vector<std::string> columns; ///< none: a view whose tables are gone, or a kind of table unknown here
};

/// The tables and views, by name; without those of SQLite itself and `levelsTable`.
Result<std::vector<SqliteTable>> sqliteTables(const std::filesystem::path& path,
                                              const Progress& progress = {});

struct SqliteOptions {
    std::vector<std::string> missing = {};    ///< texts that mean a missing cell, beside the usual ones
    std::optional<std::uint64_t> memory = {}; ///< bytes that the table may take; none: what is free
};

struct SqliteImport {
    Table table;
    std::vector<ImportWarning> warnings; ///< `line` is the row
};

/// Reads a table or a view into typed columns:
/// - Integer, Continuous: numbers, and texts of which nearly all are numbers;
/// - Date: texts that are dates; numbers stay numbers whatever they were declared as;
/// - Boolean: 0 and 1 in a column declared BOOL or BOOLEAN; yes/no and the like in texts;
/// - Categorical: other texts. The types of texts are those of `typedColumn`: SQLite keeps what it was given,
///   and many a table of texts is a CSV file that was put there as it was.
/// - Ordinal and Boolean columns that exportSqlite wrote get their levels back (see `levelsTable`).
///
/// NULL is missing. Binary values are missing with a warning; a column of nothing else is left out. Whole
/// numbers above 2^53 are rounded, with a warning. Texts that are not UTF-8 are read as Latin-1 there.
///
/// Also: InvalidInput (no such table), InvalidData (no rows, or too many for the memory). Reads the rows
/// twice in rare cases, and counts them before. Linear in the cells.
Result<SqliteImport> importSqliteTable(const std::filesystem::path& path, const std::string& table,
                                       const SqliteOptions& options = {}, const Progress& progress = {});

/// The rows that a query gives: one statement that reads, nothing else (InvalidInput).
Result<SqliteImport> importSqliteQuery(const std::filesystem::path& path, const std::string& query,
                                       const SqliteOptions& options = {}, const Progress& progress = {});

} // namespace dovetail::data
