// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace dovetail::data {

/// The kinds of files that tables come from, and which reader takes them.
enum class TableFormat : std::uint8_t {
    DelimitedText,   ///< csv_import.h; what is nothing else, too: that reader says what it is instead
    Sqlite,          ///< sqlite_source.h
    Stata,           ///< statistics_file.h, .dta
    Spss,            ///< statistics_file.h, .sav and .zsav
    SpssPortable,    ///< statistics_file.h, .por
    Sas,             ///< statistics_file.h, .sas7bdat
    SasTransport,    ///< statistics_file.h, .xpt
    BayesianNetwork, ///< core/scm/bayesian_network.h: BIF, a model to draw rows from
};

/// "SQLite", "Stata", "SPSS", ...: proper names, the same in all languages, but for "CSV".
std::string_view title(TableFormat format);

/// By the first bytes, whatever the file is called.
TableFormat tableFormatOf(std::string_view head);

/// The same of a file. Errors: NotFound, Io (a folder or device, not readable).
Result<TableFormat> tableFormat(const std::filesystem::path& path);

/// The first bytes of a file, at most `size`. Errors: as above.
Result<std::string> headOfFile(const std::filesystem::path& path, std::size_t size);

} // namespace dovetail::data
