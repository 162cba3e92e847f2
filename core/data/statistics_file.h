// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/import_warnings.h"
#include "core/data/table.h"
#include "core/data/table_source.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The files of statistics programs: Stata (.dta), SPSS (.sav, .zsav, .por), SAS (.sas7bdat, .xpt).
namespace dovetail::data {

struct StatisticsOptions {
    std::optional<std::string> encoding = {}; ///< a name that iconv knows; none: as the file says or as usual
    std::optional<std::uint64_t> memory = {}; ///< bytes that the table may take; none: what is free
};

struct StatisticsImport {
    Table table;
    std::vector<std::string> labels;     ///< of the columns, in their order; empty where the file has none
    std::string title;                   ///< of the data, if the file has one
    std::vector<ImportWarning> warnings; ///< `line` is the row
    TableFormat format = TableFormat::Stata;
};

/// Reads a file through ReadStat into typed columns:
/// - Categorical, or Ordinal where the file says that the variable is measured so: numbers of which all have
///   value labels (where the file says nominal or ordinal, some suffice; see `labelledColumn`), with the
///   labels as levels in the order of the numbers; and texts;
/// - Date: numbers with a display format of dates or moments (see `dateScale`);
/// - Integer, Continuous: other numbers, durations among them.
///
/// Missing: system-missing and tagged values (".", ".a" ... ".z"), those that the file defines as missing,
/// and empty texts. SAS keeps value labels in a file of their own, which is not read.
///
/// Errors: NotFound, Io, Format (another kind of file, damaged, of an unknown version), InvalidInput (an
/// unknown encoding), InvalidData (no rows, or too many for the memory), Cancelled. Linear in the cells.
Result<StatisticsImport> importStatistics(const std::filesystem::path& path,
                                          const StatisticsOptions& options = {},
                                          const Progress& progress = {});

/// The same for the bytes of such a file. `what` begins the sentences of errors ("The file “a.sav”").
Result<StatisticsImport> importStatisticsBytes(std::string_view bytes, const StatisticsOptions& options,
                                               const Progress& progress, const Sentence& what);

} // namespace dovetail::data
