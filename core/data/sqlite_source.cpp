// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sqlite_source.h"

#include "core/base/memory.h"
#include "core/base/sqlite.h"
#include "core/data/column_typing.h"
#include "core/data/memory_need.h"
#include "core/data/sqlite_levels.h"
#include "core/data/table_source.h"
#include "core/data/utf8_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dovetail::data {

namespace {

using Path = std::filesystem::path;
using ValueType = Statement::ValueType;

constexpr std::size_t querySampleRows = 8192;
constexpr std::size_t rowsBetweenQueryChecks = 1024;

Sentence fileSentence(const Path& path) {
    return phrase("data", "The file “%1”")(path.filename().string());
}

/// With the name of the file, where it is the file that is to blame.
tl::unexpected<Error> inFile(const Path& path, Error error) {
    if (error.code == ErrorCode::Cancelled) return fail(std::move(error));
    if (error.code == ErrorCode::Format || error.code == ErrorCode::Io) {
        error.message = textOf(
            {phrase("data", "“%1” could not be read.")(path.filename().string()), std::move(error.message)});
        if (error.advice.empty())
            error.advice =
                phrase("data", "Use a backup copy if there is one; the file has not been changed.");
    }
    error.location.file = path.string();
    return fail(std::move(error));
}

// sqlite.org/fileformat.html, section 1.3.
constexpr std::size_t headerSize = 100;

/// SQLite takes what is missing of the last page for zeros.
Result<void> checkSize(const Path& path) {
    const auto head = headOfFile(path, headerSize);
    if (!head) return fail(head.error());
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(head->at(at)); };
    const auto number = [&](std::size_t at) {
        return std::uint64_t{byte(at)} << 24U | std::uint64_t{byte(at + 1)} << 16U |
               std::uint64_t{byte(at + 2)} << 8U | std::uint64_t{byte(at + 3)};
    };
    const std::uint64_t pageSize = byte(16) == 0 && byte(17) == 1 ? 65'536U : byte(16) * 256U + byte(17);
    const bool counted = number(24) == number(92); // or an old SQLite has written since
    const bool elsewhere = byte(18) == 2;          // pages may be in the log only
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (error || elsewhere || !counted || size >= number(28) * pageSize) return {};
    return fail(
        ErrorCode::Format, phrase("data", "“%1” is damaged: its end is missing.")(path.filename().string()),
        phrase("data", "Copy or download it again, or use a backup copy; the file has not been changed."),
        {.file = path.string()});
}

Result<void> checkHeader(const Path& path) {
    constexpr unsigned char newestRead = 2;
    constexpr unsigned char newestSchema = 4;
    const auto head = headOfFile(path, headerSize);
    if (!head) return fail(head.error());
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>((*head)[at]); };
    if (head->size() < headerSize || tableFormatOf(*head) != TableFormat::Sqlite) {
        return fail(
            ErrorCode::Format, phrase("data", "“%1” is not an SQLite database.")(path.filename().string()),
            phrase("data", "Choose another file; this one has not been changed."), {.file = path.string()});
    }
    if (byte(19) > newestRead || byte(44) + byte(45) + byte(46) > 0 || byte(47) > newestSchema) {
        return fail(
            ErrorCode::Format,
            phrase("data", "“%1” was written by a newer version of SQLite.")(path.filename().string()),
            phrase("data", "Export the table as CSV with the program that wrote it."),
            {.file = path.string()});
    }
    return {};
}

/// Open for reading what is there at this moment.
Result<Database> openSource(const Path& path, const Progress& progress) {
    if (auto checked = checkHeader(path); !checked) return fail(checked.error());
    auto database = Database::openShared(path);
    if (!database) return inFile(path, database.error());
    database->stopWith(progress);
    if (auto begun = database->execute("BEGIN"); !begun) return inFile(path, begun.error());
    database->allowOnlyReading();
    // The lock is taken by the first look.
    if (auto looked = database->number("SELECT count(*) FROM sqlite_schema"); !looked)
        return inFile(path, looked.error());
    if (auto whole = checkSize(path); !whole) return fail(whole.error());
    return database;
}

struct KeptLevels {
    ColumnType type = ColumnType::Ordinal;
    std::vector<std::string> levels;
};

/// Of one table, by column; nothing where the levels are not there or not as they should be.
std::map<std::string, KeptLevels> keptLevels(Database& database, const std::string& table) {
    std::map<std::string, KeptLevels> kept;
    auto rows = database.prepare("SELECT \"column\", kind, level FROM " + Database::quoted(levelsTable) +
                                 " WHERE \"table\" = ? ORDER BY \"column\", position");
    if (!rows) return kept;
    rows->bind(1, std::string_view(table));
    for (auto row = rows->step(); row && *row; row = rows->step()) {
        KeptLevels& column = kept[rows->text(0)];
        const std::string_view kind = rows->textView(1);
        column.type = kind == "boolean"       ? ColumnType::Boolean
                      : kind == "categorical" ? ColumnType::Categorical
                                              : ColumnType::Ordinal;
        column.levels.push_back(rows->text(2));
    }
    std::erase_if(kept, [](const auto& entry) {
        return entry.second.type == ColumnType::Boolean && entry.second.levels.size() != 2;
    });
    return kept;
}

/// One column while its rows are read.
struct Collected {
    ColumnPart part;
    std::size_t blobs = 0;
    std::size_t infinite = 0;
    std::size_t rounded = 0;  ///< whole numbers that a double does not hold exactly
    std::size_t repaired = 0; ///< texts that were not UTF-8

    void add(const Statement& rows, int index) {
        constexpr std::int64_t largestExact = std::int64_t{1} << 53U;
        switch (rows.type(index)) {
        case ValueType::Integer: {
            const std::int64_t whole = rows.integer(index);
            rounded += whole > largestExact || whole < -largestExact;
            part.addValue(static_cast<double>(whole));
            break;
        }
        case ValueType::Real: {
            const double number = rows.real(index);
            infinite += std::isinf(number);
            part.addValue(std::isinf(number) ? Column::missingNumber : number);
            break;
        }
        case ValueType::Text: {
            const std::string_view text = rows.textView(index);
            const auto better = repairedUtf8(text);
            repaired += better.has_value();
            part.add(better ? std::string_view(*better) : text);
            break;
        }
        case ValueType::Blob:
            ++blobs;
            part.add(std::string_view());
            break;
        case ValueType::Null:
            part.add(std::string_view());
            break;
        }
    }
};

/// What a column of texts, as the first rows have them, is best read as.
ColumnPart::Form bestForm(const ColumnPart& texts) {
    if (texts.counts().areEmpty() || texts.counts().areNumbers()) return ColumnPart::Form::Numbers;
    return formOfDates(texts, false).value_or(ColumnPart::Form::Texts);
}

bool isDeclaredBoolean(std::string_view declared) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    constexpr std::string_view word = "BOOL";
    return declared.size() >= word.size() &&
           std::ranges::equal(declared.substr(0, word.size()), word, {}, upper);
}

/// 0 and 1, as false and true.
std::optional<Column> truth(const Column& column) {
    const auto isBit = [](double number) { return std::isnan(number) || number == 0 || number == 1; };
    if (column.type() != ColumnType::Integer || !std::ranges::all_of(column.numbers(), isBit))
        return std::nullopt;
    std::vector<std::int32_t> codes(column.rows());
    std::ranges::transform(column.numbers(), codes.begin(), [](double number) {
        return std::isnan(number) ? Column::missingCode : static_cast<std::int32_t>(number);
    });
    return Column::coded(column.name(), ColumnType::Boolean, std::move(codes), {"false", "true"});
}

/// The texts' places in the list of levels; nothing if one is not among them.
std::optional<Column> levelled(const std::string& name, const ColumnPart& texts, const KeptLevels& kept) {
    std::vector<std::int32_t> place;
    for (std::size_t index = 0; index < texts.texts().size(); ++index) {
        if (texts.levels()[index].kind == CellKind::Missing) {
            place.push_back(Column::missingCode);
            continue;
        }
        const std::string& text = texts.texts()[index];
        auto found = std::ranges::find(kept.levels, text);
        if (kept.type == ColumnType::Boolean && (text == "0" || text == "1"))
            found = kept.levels.begin() + (text == "1");
        if (found == kept.levels.end()) return std::nullopt;
        place.push_back(static_cast<std::int32_t>(found - kept.levels.begin()));
    }
    std::vector<std::int32_t> codes(texts.rows());
    std::ranges::transform(texts.codes(), codes.begin(), [&](std::int32_t code) {
        return code < 0 ? Column::missingCode : place[static_cast<std::size_t>(code)];
    });
    return Column::coded(name, kept.type, std::move(codes), kept.levels);
}

class QueryImport {
public:
    QueryImport(Database& database, const Path& path, std::string query, const SqliteOptions& options,
                const Progress& progress)
        : database_(database),
          what_(fileSentence(path)),
          query_(std::move(query)),
          options_(options),
          progress_(progress),
          typing_{.missing = options.missing} {}

    Result<SqliteImport> run(std::map<std::string, KeptLevels> kept) {
        kept_ = std::move(kept);
        if (auto known = look(); !known) return fail(known.error());
        forms_.assign(names_.size(), ColumnPart::Form::Texts);
        auto sample = read(querySampleRows);
        if (!sample) return fail(sample.error());
        for (std::size_t column = 0; column < names_.size(); ++column) {
            if (!kept_.contains(names_[column])) forms_[column] = bestForm((*sample)[column].part);
        }
        auto all = read(std::nullopt);
        while (all && mindTexts(*all)) {
            all->clear(); // or both would have to fit
            all = read(std::nullopt);
        }
        if (!all) return fail(all.error());
        if (rows_ == 0) {
            return fail(ErrorCode::InvalidData, phrase("data", "There are no rows."),
                        phrase("data", "Choose a table or a query with at least one row."));
        }
        return finished(std::move(*all));
    }

private:
    /// The columns, and how many rows there will be.
    Result<void> look() {
        const auto statement = database_.prepareOnly(query_);
        if (!statement) return fail(statement.error());
        if (!statement->isReadOnly() || statement->columnCount() == 0) {
            return fail(ErrorCode::InvalidInput, phrase("data", "The statement is not a query."),
                        phrase("data", "Write a query that begins with SELECT."));
        }
        std::vector<std::string> names;
        for (int index = 0; index < statement->columnCount(); ++index) {
            const std::string name = statement->columnName(index);
            names.push_back(repairedUtf8(name).value_or(name));
            declared_.push_back(statement->declaredType(index));
        }
        names_ = distinctNames(names, 0, warnings_);
        std::string inner = query_;
        const auto isEnd = [](char c) { return c == ';' || c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
        while (!inner.empty() && isEnd(inner.back()))
            inner.pop_back();
        progress_.report(0, "counting rows");
        const auto count = database_.number("SELECT count(*) FROM (\n" + inner + "\n)");
        if (!count && count.error().code == ErrorCode::Cancelled) return fail(count.error());
        if (count) expected_ = static_cast<std::size_t>(std::max<std::int64_t>(*count, 0));
        return {};
    }

    /// Some of the rows, or all of them.
    Result<std::vector<Collected>> read(std::optional<std::size_t> limit) {
        auto rows = database_.prepareOnly(query_);
        if (!rows) return fail(rows.error());
        std::vector<Collected> columns;
        for (const ColumnPart::Form form : forms_) {
            columns.push_back({ColumnPart(form, typing_)});
            if (!limit && expected_) columns.back().part.reserve(*expected_);
        }
        std::size_t nextLook = querySampleRows;
        for (rows_ = 0; !limit || rows_ < *limit; ++rows_) {
            if (rows_ % rowsBetweenQueryChecks == 0) {
                if (progress_.cancelled()) return Progress::stopped();
                if (expected_ && !limit)
                    progress_.report(0.9 * std::min(1.0, double(rows_) / std::max(1.0, double(*expected_))),
                                     "reading rows");
            }
            if (rows_ == nextLook) { // again at twice as many: the first rows may have been small ones
                if (auto fits = checkSize(columns); !fits) return fail(fits.error());
                nextLook *= 2;
            }
            const auto row = rows->step();
            if (!row) return fail(row.error());
            if (!*row) break;
            for (std::size_t column = 0; column < columns.size(); ++column)
                columns[column].add(*rows, static_cast<int>(column));
        }
        if (limit) return checkedSample(std::move(columns));
        return columns;
    }

    /// Before the memory for all rows is taken.
    Result<std::vector<Collected>> checkedSample(std::vector<Collected> columns) const {
        if (rows_ < querySampleRows) return columns;
        double bytes = 0;
        for (const Collected& column : columns) {
            const bool texts = bestForm(column.part) == ColumnPart::Form::Texts;
            bytes += texts ? double(column.part.size()) : double(column.part.rows()) * sizeof(double);
        }
        if (auto fits = checkNeed(bytes); !fits) return fail(fits.error());
        return columns;
    }

    Result<void> checkSize(const std::vector<Collected>& columns) const {
        double bytes = 0;
        for (const Collected& column : columns)
            bytes += double(column.part.size());
        // What is there already is no longer free.
        return checkNeed(bytes, options_.memory ? 0 : bytes);
    }

    Result<void> checkNeed(double bytes, double taken = 0) const {
        const double share = double(rows_) / std::max(double(expected_.value_or(rows_)), double(rows_));
        return checkMemory(what_, 1.1 * bytes / share - taken, options_.memory);
    }

    bool mindTexts(const std::vector<Collected>& columns) {
        bool again = false;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (!needsTexts({&columns[column].part, 1})) continue;
            forms_[column] = ColumnPart::Form::Texts;
            again = true;
        }
        return again;
    }

    Result<SqliteImport> finished(std::vector<Collected> all) {
        std::vector<Column> columns;
        for (std::size_t index = 0; index < all.size(); ++index) {
            if (progress_.cancelled()) return Progress::stopped();
            progress_.report(0.9 + 0.1 * double(index) / double(all.size()), "finding types");
            const Collected collected = std::move(all[index]);
            warn(collected, index);
            if (collected.blobs > 0 && collected.part.counts().areEmpty()) continue;
            columns.push_back(typed(collected.part, index));
            releaseFreedMemory();
        }
        if (columns.empty()) {
            return fail(ErrorCode::InvalidData, phrase("data", "All columns hold binary data only."),
                        phrase("data", "Choose a table with numbers or texts."));
        }
        return SqliteImport{Table(std::move(columns)), warnings_.take()};
    }

    Column typed(const ColumnPart& part, std::size_t index) {
        const std::string& name = names_[index];
        if (const auto kept = kept_.find(name); kept != kept_.end()) {
            if (auto column = levelled(name, part, kept->second)) return std::move(*column);
            warnings_.add(phrase("data", "levels"), 0, index + 1,
                          phrase("data", "The cells of column “%1” are not of the levels that were exported "
                                         "with it; they were read without these.")(name));
        }
        TypedColumn column = typedColumn(name, {&part, 1});
        for (const CellRemark& remark : column.remarks) {
            warnings_.add(phrase("data", "cells of column “%1”")(name), remark.row ? *remark.row + 1 : 0,
                          index + 1,
                          remark.row ? phrase("data", "Row %1: %2")(digits(*remark.row + 1), remark.sentence)
                                     : remark.sentence);
        }
        if (isDeclaredBoolean(declared_[index])) {
            if (auto bits = truth(column.column)) return std::move(*bits);
        }
        return std::move(column.column);
    }

    void warn(const Collected& collected, std::size_t index) {
        const std::string& name = names_[index];
        const auto add = [&](const Sentence& kind, Sentence sentence) {
            warnings_.add(kind, 0, index + 1, std::move(sentence));
        };
        if (collected.blobs > 0 && collected.part.counts().areEmpty()) {
            add(phrase("data", "binary data"),
                phrase("data", "Column “%1” holds binary data only and was left out.")(name));
        } else if (collected.blobs > 0) {
            add(phrase("data", "binary data"),
                countedPhrase("data", "%n cells of column “%1” hold binary data; they are missing.",
                              "%n cell of column “%1” holds binary data; it is missing.",
                              collected.blobs)(name));
        }
        if (collected.infinite > 0) {
            add(phrase("data", "infinite numbers"),
                countedPhrase("data", "%n numbers of column “%1” are infinite; they are missing.",
                              "%n number of column “%1” is infinite; it is missing.",
                              collected.infinite)(name));
        }
        if (collected.rounded > 0) {
            add(phrase("data", "rounded numbers"),
                countedPhrase("data",
                              "%n numbers of column “%1” have more than 15 digits; they were rounded.",
                              "%n number of column “%1” has more than 15 digits; it was rounded.",
                              collected.rounded)(name));
        }
        if (collected.repaired > 0) {
            add(phrase("data", "encodings"),
                countedPhrase("data", "%n texts of column “%1” are not UTF-8; they were read as Latin-1.",
                              "%n text of column “%1” is not UTF-8; it was read as Latin-1.",
                              collected.repaired)(name));
        }
    }

    Database& database_;
    Sentence what_;
    std::string query_;
    const SqliteOptions& options_;
    const Progress& progress_;
    TypingOptions typing_;
    std::map<std::string, KeptLevels> kept_;
    std::vector<std::string> names_;
    std::vector<std::string> declared_;
    std::vector<ColumnPart::Form> forms_;
    std::optional<std::size_t> expected_;
    std::size_t rows_ = 0; ///< of the last reading
    ImportWarnings warnings_;
};

} // namespace

Result<std::vector<SqliteTable>> sqliteTables(const Path& path, const Progress& progress) {
    auto database = openSource(path, progress);
    if (!database) return fail(database.error());
    auto rows = database->prepare("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') AND "
                                  "substr(name, 1, 7) <> 'sqlite_' ORDER BY name COLLATE NOCASE");
    if (!rows) return inFile(path, rows.error());
    std::vector<SqliteTable> tables;
    for (;;) {
        const auto row = rows->step();
        if (!row) return inFile(path, row.error());
        if (!*row) break;
        if (rows->textView(0) != levelsTable)
            tables.push_back({rows->text(0), rows->textView(1) == "view", {}});
    }
    for (SqliteTable& table : tables) {
        const auto statement = database->prepare("SELECT * FROM " + Database::quoted(table.name));
        for (int index = 0; statement && index < statement->columnCount(); ++index)
            table.columns.push_back(statement->columnName(index));
    }
    return tables;
}

Result<SqliteImport> importSqliteTable(const Path& path, const std::string& table,
                                       const SqliteOptions& options, const Progress& progress) {
    auto database = openSource(path, progress);
    if (!database) return fail(database.error());
    auto found =
        database->prepare("SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'view') AND name = ?");
    if (!found) return inFile(path, found.error());
    const auto there = found->bind(1, std::string_view(table)).step();
    if (!there) return inFile(path, there.error());
    if (!*there) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "There is no table “%1” in “%2”.")(table, path.filename().string()),
                    phrase("data", "Choose one of its tables."), {.file = path.string()});
    }
    QueryImport import(*database, path, "SELECT * FROM " + Database::quoted(table), options, progress);
    auto imported = import.run(keptLevels(*database, table));
    if (!imported) return inFile(path, imported.error());
    return imported;
}

Result<SqliteImport> importSqliteQuery(const Path& path, const std::string& query,
                                       const SqliteOptions& options, const Progress& progress) {
    auto database = openSource(path, progress);
    if (!database) return fail(database.error());
    auto imported = QueryImport(*database, path, query, options, progress).run({});
    if (!imported) return inFile(path, imported.error());
    return imported;
}

} // namespace dovetail::data
