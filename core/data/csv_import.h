// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/column_typing.h" // retyped(): another type than the one that was detected
#include "core/data/import_warnings.h"
#include "core/data/number_text.h" // noCharacter
#include "core/data/table.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// What the person has decided about a file; what is not set is detected. Where no character is wanted:
/// noCharacter.
struct CsvOptions {
    std::optional<char> delimiter = {};
    std::optional<char> quote = {};           ///< around cells that hold a delimiter
    std::optional<char> decimal = {};         ///< '.' or ','
    std::optional<char> grouping = {};        ///< between the thousands of a number
    std::optional<bool> header = {};          ///< the first record holds the names of the columns
    std::optional<bool> rowNumbers = {};      ///< the first column numbers the rows, and is left out
    std::optional<char> comment = {};         ///< records that begin with it are left out
    std::optional<std::string> encoding = {}; ///< a name that iconv knows, such as "ISO-8859-1"
    std::vector<std::string> missing = {};    ///< markers of missing cells beside the usual ones
    bool usualMissing = true;                 ///< "NA", "null" and the like mark missing cells
    bool salvage = false; ///< leaves out or replaces what cannot be read, with warnings, instead of an error
    std::optional<std::uint64_t> memory = {}; ///< bytes that the table may take; none: what is free
};

struct CsvImport {
    Table table;
    std::vector<ImportWarning> warnings; ///< in the order of lines; at most 20 of a kind
    char delimiter = ',';
    std::optional<char> quote = '"';
    char decimal = '.';
    std::optional<char> grouping; ///< what was seen between thousands, if anything was
    bool header = true;
    bool rowNumbers = false; ///< a first column of them was left out
    std::optional<char> comment;
    std::string encoding; ///< "UTF-8", "UTF-16LE", "Windows-1252", ...
};

/// Reads a CSV file into typed columns (see typedColumn for the types).
///
/// Short records are filled up with missing cells, with a warning. A record with more cells than the
/// header has names is an error that names its line (dropping cells would hide a missing quote);
/// empty cells at its end do not count. With `salvage` the cells beyond are left out, a quote that is never
/// closed is no quote, zero bytes are dropped, and bytes that mean nothing in the encoding become U+FFFD.
/// Names that are empty or come twice are replaced ("column_3", "x_2"), with a warning. Without a header the
/// columns are called column_1, column_2, ...
///
/// Errors: NotFound, Io (a folder or device, not readable), Format (not a text, wrong encoding), Parse (a
/// quote that is not closed, a long record), InvalidData (no rows), Cancelled. Linear in the size of the
/// file. The stage that it reports is the number of rows read so far.
Result<CsvImport> importCsv(const std::filesystem::path& path, const CsvOptions& options = {},
                            const Progress& progress = {});

/// What errors call bytes that come from no file.
inline constexpr Phrase textAtHand = phrase("data", "The text");

/// The same for bytes at hand: from a test, or from the clipboard. `what` begins the sentences of
/// errors.
Result<CsvImport> importCsvText(std::string_view bytes, const CsvOptions& options = {},
                                const Progress& progress = {}, const Sentence& what = textAtHand);

} // namespace dovetail::data
