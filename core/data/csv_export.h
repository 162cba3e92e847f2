// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/table.h"

#include <filesystem>
#include <string>

namespace dovetail::data {

/// The table as CSV (RFC 4180, UTF-8, comma, line feeds): a line of names and a line a row. Missing cells are
/// empty; numbers read back as exactly the same numbers.
///
/// One exception to what importCsv reads back: the rows of a table of one column that are missing
/// would be blank lines, and are written as a pair of quote marks.
std::string csvText(const Table& table);

/// Writes csvText to a file, replacing one that is there only once all is written. Errors: Io,
/// Cancelled.
Result<void> exportCsv(const Table& table, const std::filesystem::path& path, const Progress& progress = {});

} // namespace dovetail::data
