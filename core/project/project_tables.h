// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sqlite.h"
#include "core/project/project.h"

// A project as tables of a database (resources/handbook/project-file.md).
namespace dovetail::project {

Result<void> writeMeta(Database& database, std::string_view key, std::string_view value);
/// An empty text for a key that is not there.
Result<std::string> readMeta(Database& database, std::string_view key);

/// A recovery file leaves the data table to a companion, which is written once a table.
enum class TablePlace { Inside, Elsewhere };

/// Must run inside of a transaction, in a database that has no tables yet.
Result<void> writeTables(Database& database, const Project& project, TablePlace place,
                         const Progress& progress = {});

/// `elsewhere` is the data table of a project that was written without it; null otherwise. The messages of
/// errors are parts of a sentence: "the file is damaged: ...".
Result<Project> readTables(Database& database, std::shared_ptr<const data::Table> elsewhere = {},
                           const Progress& progress = {});

} // namespace dovetail::project
