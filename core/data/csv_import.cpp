// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"

#include "core/data/csv_dialect.h"
#include "core/data/csv_records.h"
#include "core/data/number_text.h"
#include "core/data/text_encoding.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <unordered_set>

namespace dovetail::data {

namespace {

/// Warnings by kind, so that a file with ten thousand short lines does not fill the screen with them.
class Warnings {
public:
    /// `kind` names them in the plural.
    void add(const Sentence& kind, std::size_t line, std::size_t column, Sentence sentence) {
        auto& [called, count] = counts_.try_emplace(kind.english(), kind, 0).first->second;
        if (++count <= maximumOfAKind) warnings_.push_back({line, column, std::move(sentence)});
    }

    std::vector<ImportWarning> take() {
        std::ranges::stable_sort(warnings_, {}, &ImportWarning::line);
        for (const auto& [english, counted] : counts_) {
            const auto& [kind, count] = counted;
            if (count <= maximumOfAKind) continue;
            warnings_.push_back(
                {0, 0, phrase("data", "And %1 more: %2.")(digits(count - maximumOfAKind), kind)});
        }
        return std::move(warnings_);
    }

private:
    static constexpr std::size_t maximumOfAKind = 20;
    std::map<std::string, std::pair<Sentence, std::size_t>> counts_;
    std::vector<ImportWarning> warnings_;
};

/// Cells up to the last one that is not empty.
std::size_t filledCells(const CsvRecords& records, std::size_t record) {
    std::size_t cells = records.cellCount(record);
    while (cells > 0 && records.cell(record, cells - 1).empty())
        --cells;
    return cells;
}

std::vector<std::string> columnNames(const CsvRecords& records, bool header, std::size_t width,
                                     Warnings& warnings) {
    std::vector<std::string> names;
    std::unordered_set<std::string> given;
    const std::size_t line = records.line(0);
    if (header) {
        for (std::size_t column = 0; column < width; ++column)
            given.emplace(trimmed(records.cell(0, column)));
    }
    std::unordered_set<std::string> used;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view written = header ? trimmed(records.cell(0, column)) : std::string_view();
        std::string name(written);
        if (written.empty()) name = "column_" + std::to_string(column + 1);
        const std::string base = name;
        for (std::size_t number = 2; used.contains(name) || (name != written && given.contains(name));
             ++number)
            name = base + "_" + std::to_string(number);
        if (header && written.empty()) {
            warnings.add(
                phrase("data", "columns without a name"), line, column + 1,
                phrase("data", "Column %1 has no name; it is called “%2”.")(digits(column + 1), name));
        } else if (header && name != written) {
            warnings.add(phrase("data", "columns with the same name"), line, column + 1,
                         phrase("data", "The name “%1” comes more than once; column %2 is called “%3”.")(
                             base, digits(column + 1), name));
        }
        used.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

/// The number of columns, after a look at every record: short ones are warned of, long ones refused.
Result<std::size_t> checkedWidth(const CsvRecords& records, bool header, Warnings& warnings) {
    std::size_t width = records.cellCount(0);
    if (!header) {
        for (std::size_t record = 1; record < records.size(); ++record)
            width = std::max(width, filledCells(records, record));
    }
    for (std::size_t record = header ? 1 : 0; record < records.size(); ++record) {
        const std::size_t cells = records.cellCount(record);
        const std::size_t line = records.line(record);
        if (cells < width) {
            warnings.add(phrase("data", "rows with too few cells"), line, 0,
                         countedPhrase("data",
                                       "Line %1 has %n cells where %2 are expected; the rest is missing.",
                                       "Line %1 has %n cell where %2 are expected; the rest is missing.",
                                       cells)(digits(line), digits(width)));
        } else if (filledCells(records, record) > width) {
            return fail(ErrorCode::Parse,
                        phrase("data", "Line %1 has %2, but line %3 names %4.")(
                            digits(line), countedPhrase("data", "%n cells", "%n cell", cells),
                            digits(records.line(0)), countedPhrase("data", "%n columns", "%n column", width)),
                        phrase("data",
                               "Put quote marks around the cell that contains the delimiter, or choose "
                               "another delimiter."),
                        {.line = line, .column = width + 1});
        }
    }
    return width;
}

void warnOfDialect(const CsvDialect& dialect, const CsvRecords& records, Warnings& warnings) {
    for (const CsvDialect::Doubt& doubt : dialect.doubts)
        warnings.add(phrase("data", "doubts"), doubt.line, 0, doubt.sentence);
    if (records.commentLines() > 0) {
        warnings.add(phrase("data", "comments"), 0, 0,
                     countedPhrase("data", "%n lines beginning with “%1” left out as comments.",
                                   "%n line beginning with “%1” left out as comments.",
                                   records.commentLines())(std::string(1, *dialect.cutting.comment)));
    }
    if (const auto line = records.strayQuoteLine()) {
        warnings.add(phrase("data", "quotes"), *line, 0,
                     phrase("data", "Line %1 has a quote mark inside of a cell; such marks are read as they "
                                    "stand.")(digits(*line)));
    }
}

Result<Table> typedTable(const CsvRecords& records, const std::vector<std::string>& names,
                         const CsvDialect& dialect, const CsvOptions& options, Warnings& warnings,
                         const Progress& progress) {
    const std::size_t first = dialect.header ? 1 : 0;
    std::vector<std::string_view> cells(records.size() - first);
    std::vector<Column> columns;
    columns.reserve(names.size());
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (progress.cancelled()) return Progress::stopped();
        progress.report(0.6 + 0.4 * static_cast<double>(column) / static_cast<double>(names.size()),
                        "finding types");
        for (std::size_t row = 0; row < cells.size(); ++row)
            cells[row] = records.cell(row + first, column);
        TypedColumn typed =
            typedColumn(names[column], cells, {.decimal = dialect.decimal, .missing = options.missing});
        for (const CellRemark& remark : typed.remarks) {
            const std::size_t line = remark.row ? records.line(*remark.row + first) : 0;
            warnings.add(phrase("data", "cells of column “%1”")(names[column]), line, column + 1,
                         remark.row ? phrase("data", "Line %1: %2")(digits(line), remark.sentence)
                                    : remark.sentence);
        }
        columns.push_back(std::move(typed.column));
    }
    return Table(std::move(columns));
}

Result<std::string> fileBytes(const std::filesystem::path& path, const Sentence& what,
                              const Progress& progress) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::NotFound, phrase("data", "%1 is not there.")(what),
                    phrase("data", "Check its name and its folder."), {.file = path.string()});
    }
    if (std::filesystem::is_directory(status)) {
        return fail(ErrorCode::Io, phrase("data", "“%1” is a folder, not a file.")(path.filename().string()),
                    phrase("data", "Choose a CSV file."), {.file = path.string()});
    }
    if (!std::filesystem::is_regular_file(status)) {
        // Reading a device or a pipe might never end.
        return fail(ErrorCode::Io, phrase("data", "“%1” is not a file.")(path.filename().string()),
                    phrase("data", "Choose a CSV file."), {.file = path.string()});
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    std::string block(1 << 20, '\0');
    while (file) {
        if (progress.cancelled()) return Progress::stopped();
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block, 0, static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof()) {
        return fail(ErrorCode::Io, phrase("data", "%1 cannot be read.")(what),
                    phrase("data", "Check that you may read it."), {.file = path.string()});
    }
    return bytes;
}

} // namespace

Result<CsvImport> importCsvText(std::string_view bytes, const CsvOptions& options, const Progress& progress,
                                const Sentence& what) {
    if (options.delimiter && std::string_view("\"\r\n").find(*options.delimiter) != std::string_view::npos) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "A quote mark or a line end cannot separate cells."),
                    phrase("data", "Choose another delimiter."));
    }
    auto decoded = decodeText(bytes, what, options.encoding);
    if (!decoded) return fail(std::move(decoded.error()));
    if (trimmed(decoded->text).empty())
        return fail(ErrorCode::InvalidData, phrase("data", "%1 is empty.")(what),
                    phrase("data", "Choose a file with a line of names and rows below it."));

    const CsvDialect dialect = detectDialect(decoded->text, {.delimiter = options.delimiter,
                                                             .decimal = options.decimal,
                                                             .header = options.header,
                                                             .comment = options.comment});
    auto records = CsvRecords::cut(decoded->text, dialect.cutting, progress);
    if (!records) return fail(std::move(records.error()));
    if (records->size() <= (dialect.header ? 1U : 0U)) {
        return fail(ErrorCode::InvalidData, phrase("data", "%1 has no rows, only names of columns.")(what),
                    phrase("data", "Choose a file with at least one row below the names."));
    }
    Warnings warnings;
    warnOfDialect(dialect, *records, warnings);
    const auto width = checkedWidth(*records, dialect.header, warnings);
    if (!width) return fail(width.error());
    const auto names = columnNames(*records, dialect.header, *width, warnings);
    auto table = typedTable(*records, names, dialect, options, warnings, progress);
    if (!table) return fail(std::move(table.error()));
    return CsvImport{.table = std::move(*table),
                     .warnings = warnings.take(),
                     .delimiter = dialect.cutting.delimiter,
                     .decimal = dialect.decimal,
                     .header = dialect.header,
                     .comment = dialect.cutting.comment,
                     .encoding = std::move(decoded->encoding)};
}

Result<CsvImport> importCsv(const std::filesystem::path& path, const CsvOptions& options,
                            const Progress& progress) {
    const Sentence what = phrase("data", "The file “%1”")(path.filename().string());
    const auto bytes = fileBytes(path, what, progress);
    if (!bytes) return fail(bytes.error());
    auto imported = importCsvText(*bytes, options, progress, what);
    if (!imported) {
        imported.error().location.file = path.string();
    }
    return imported;
}

} // namespace dovetail::data
