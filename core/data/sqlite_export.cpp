// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sqlite_export.h"

#include "core/base/sqlite.h"
#include "core/data/column_typing.h"
#include "core/data/sqlite_levels.h"
#include "core/data/table_source.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace dovetail::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t rowsBetweenExportChecks = 1024;
constexpr std::size_t mostColumns = 2000; // SQLITE_MAX_COLUMN, unless SQLite was built otherwise

std::string lowerSqlName(std::string text) {
    // As SQLite compares names: ASCII only.
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

Result<void> checkNames(const Table& table, const SqliteExportOptions& options) {
    const std::string name = lowerSqlName(options.table);
    if (name.empty() || name.starts_with("sqlite_") || name == levelsTable ||
        name.find('\0') != std::string::npos) {
        return fail(ErrorCode::InvalidInput, phrase("data", "A table cannot be called “%1”.")(options.table),
                    phrase("data", "Choose another name for the table."));
    }
    if (table.columnCount() == 0)
        return fail(ErrorCode::InvalidData, phrase("data", "There are no columns to write."),
                    phrase("data", "Import data first."));
    if (table.columnCount() > mostColumns) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "SQLite takes tables of at most %1 columns; this one has %2.")(
                        digits(mostColumns), digits(table.columnCount())),
                    phrase("data", "Leave out some columns, or export it as CSV."));
    }
    return {};
}

/// Names that differ for SQLite, too.
std::vector<std::string> namesInDatabase(const Table& table, std::vector<Sentence>& remarks) {
    std::set<std::string> given;
    for (const auto& column : table.columns())
        given.insert(lowerSqlName(column->name()));
    std::set<std::string> used;
    std::vector<std::string> names;
    for (const auto& column : table.columns()) {
        std::string name = column->name();
        std::ranges::replace(name, '\0', '_'); // where SQL would end
        const std::string base = name;
        const bool taken = used.contains(lowerSqlName(name));
        for (std::size_t number = 2; taken && given.contains(lowerSqlName(name)); ++number)
            name = base + "_" + std::to_string(number);
        given.insert(lowerSqlName(name));
        used.insert(lowerSqlName(name));
        if (name != column->name())
            remarks.push_back(phrase("data",
                                     "SQLite cannot have a column “%1” here; it is called “%2” in the "
                                     "database.")(column->name(), name));
        names.push_back(std::move(name));
    }
    return names;
}

std::string_view declaredType(const Column& column) {
    constexpr std::size_t dayLength = 10; // 2020-12-31
    switch (column.type()) {
    case ColumnType::Continuous:
        return "REAL";
    case ColumnType::Integer:
        return "INTEGER";
    case ColumnType::Boolean:
        return "BOOLEAN";
    case ColumnType::Date:
        for (std::size_t row = 0; row < column.rows(); ++row) {
            if (!column.isMissing(row)) return column.text(row).size() > dayLength ? "DATETIME" : "DATE";
        }
        return "DATE";
    case ColumnType::Categorical:
    case ColumnType::Ordinal:
        break;
    }
    return "TEXT";
}

/// Would its cells, read back, be another column?
bool needsLevels(const Table::ColumnPointer& column) {
    if (column->type() == ColumnType::Ordinal || column->type() == ColumnType::Boolean) return true;
    if (column->type() != ColumnType::Categorical) return false;
    const std::vector<std::string_view> cells(column->levels().begin(), column->levels().end());
    const Column again = typedColumn(column->name(), cells).column;
    return again.type() != ColumnType::Categorical || !std::ranges::equal(again.levels(), column->levels());
}

class Export {
public:
    Export(Database& database, const Table& table, const SqliteExportOptions& options,
           const Progress& progress, std::vector<Sentence>& remarks)
        : database_(database),
          table_(table),
          options_(options),
          progress_(progress),
          names_(namesInDatabase(table, remarks)) {}

    Result<void> run() {
        database_.stopWith(progress_);
        if (auto begun = database_.execute("BEGIN IMMEDIATE"); !begun) return begun;
        auto done = write();
        if (done) done = database_.execute("COMMIT");
        if (!done) (void)database_.execute("ROLLBACK"); // which SQLite may have done by itself
        return done;
    }

private:
    Result<void> write() {
        if (auto done = makeRoom(); !done) return done;
        std::string columns;
        std::string marks;
        for (std::size_t index = 0; index < names_.size(); ++index) {
            columns += (index > 0 ? ", " : "") + Database::quoted(names_[index]) + ' ' +
                       std::string(declaredType(table_.column(index)));
            marks += index > 0 ? ", ?" : "?";
        }
        const std::string name = Database::quoted(options_.table);
        auto done = database_.execute("CREATE TABLE " + name + "(" + columns + ")");
        if (done) done = writeRows("INSERT INTO " + name + " VALUES(" + marks + ")");
        if (done) done = writeLevels();
        return done;
    }

    /// For a table of this name.
    Result<void> makeRoom() {
        if (const auto id = database_.number("PRAGMA application_id"); !id || *id != 0) {
            if (!id) return fail(id.error());
            return fail(ErrorCode::Format, phrase("data", "The file is the document of a program."),
                        phrase("data", "Choose a new file, or a database that holds nothing but data."));
        }
        auto found = database_.prepare("SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE");
        if (!found) return fail(found.error());
        const auto there = found->bind(1, std::string_view(options_.table)).step();
        if (!there) return fail(there.error());
        if (!*there) return {};
        const std::string type = found->text(0);
        (void)found->run(); // done with it: what is being read cannot be dropped
        if (type == "table" && options_.replaceTable)
            return database_.execute("DROP TABLE " + Database::quoted(options_.table));
        if (type == "table") {
            return fail(ErrorCode::InvalidInput,
                        phrase("data", "There is a table “%1” already.")(options_.table),
                        phrase("data", "Choose another name for the table, or say that it may be replaced."));
        }
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "There is something else called “%1” already.")(options_.table),
                    phrase("data", "Choose another name for the table."));
    }

    Result<void> writeRows(const std::string& sql) {
        auto insert = database_.prepare(sql);
        if (!insert) return fail(insert.error());
        std::vector<std::string> dates(table_.columnCount()); // texts live until they are written
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            if (row % rowsBetweenExportChecks == 0) {
                if (progress_.cancelled()) return Progress::stopped();
                progress_.report(static_cast<double>(row) / static_cast<double>(table_.rows()),
                                 "writing rows");
            }
            for (std::size_t index = 0; index < dates.size(); ++index)
                bind(*insert, index, row, dates[index]);
            if (auto done = insert->run(); !done) return done;
        }
        return {};
    }

    void bind(Statement& insert, std::size_t index, std::size_t row, std::string& date) const {
        constexpr double beyondIntegers = 0x1p63;
        const Column& column = table_.column(index);
        const int place = static_cast<int>(index) + 1;
        if (column.isMissing(row)) {
            insert.bindNull(place);
            return;
        }
        switch (column.type()) {
        case ColumnType::Continuous:
            insert.bind(place, column.numbers()[row]);
            break;
        case ColumnType::Integer:
            if (const double number = column.numbers()[row]; std::abs(number) < beyondIntegers)
                insert.bind(place, static_cast<std::int64_t>(number));
            else
                insert.bind(place, number);
            break;
        case ColumnType::Boolean:
            insert.bind(place, static_cast<std::int64_t>(column.codes()[row]));
            break;
        case ColumnType::Date:
            date = column.text(row);
            insert.bind(place, std::string_view(date));
            break;
        case ColumnType::Categorical:
        case ColumnType::Ordinal:
            insert.bind(place,
                        std::string_view(column.levels()[static_cast<std::size_t>(column.codes()[row])]));
            break;
        }
    }

    Result<void> writeLevels() {
        const auto present = database_.number("SELECT count(*) FROM sqlite_schema WHERE name = '" +
                                              std::string(levelsTable) + "'");
        if (!present) return fail(present.error());
        if (*present == 0 && std::ranges::none_of(table_.columns(), needsLevels)) return {};
        const std::string name = Database::quoted(levelsTable);
        if (auto done =
                database_.execute("CREATE TABLE IF NOT EXISTS " + name +
                                  "(\"table\" TEXT NOT NULL, \"column\" TEXT NOT NULL, kind TEXT NOT NULL, "
                                  "position INTEGER NOT "
                                  "NULL, level TEXT NOT NULL, PRIMARY KEY(\"table\", \"column\", position))");
            !done)
            return done;
        auto clear = database_.prepare("DELETE FROM " + name + " WHERE \"table\" = ? COLLATE NOCASE");
        if (!clear) return fail(clear.error());
        if (auto done = clear->bind(1, std::string_view(options_.table)).run(); !done) return done;
        auto insert = database_.prepare("INSERT INTO " + name + " VALUES(?, ?, ?, ?, ?)");
        if (!insert) return fail(insert.error());
        insert->bind(1, std::string_view(options_.table));
        for (std::size_t index = 0; index < names_.size(); ++index) {
            if (!needsLevels(table_.columns()[index])) continue;
            insert->bind(2, std::string_view(names_[index]));
            insert->bind(3, typeName(table_.column(index).type()));
            std::int64_t position = 0;
            for (const std::string& level : table_.column(index).levels()) {
                if (auto done = insert->bind(4, position++).bind(5, std::string_view(level)).run(); !done)
                    return done;
            }
        }
        return {};
    }

    Database& database_;
    const Table& table_;
    const SqliteExportOptions& options_;
    const Progress& progress_;
    std::vector<std::string> names_;
};

/// A file of another kind is not ours to write into.
Result<void> checkTarget(const fs::path& path) {
    const auto head = headOfFile(path, 100);
    if (!head) return fail(head.error());
    if (head->empty() || tableFormatOf(*head) == TableFormat::Sqlite) return {};
    return fail(ErrorCode::Format, phrase("data", "The file is there already and is not an SQLite database."),
                phrase("data", "Choose another name for the file."));
}

Result<void> writeInto(const fs::path& path, const Table& table, const SqliteExportOptions& options,
                       const Progress& progress, std::vector<Sentence>& remarks) {
    auto database = Database::openForWriting(path);
    if (!database) return fail(database.error());
    return Export(*database, table, options, progress, remarks).run();
}

Result<void> writeNew(const fs::path& path, const Table& table, const SqliteExportOptions& options,
                      const Progress& progress, std::vector<Sentence>& remarks) {
    fs::path unfinished = path;
    unfinished += ".part";
    std::error_code error;
    fs::remove(unfinished, error);
    auto done = writeInto(unfinished, table, options, progress, remarks);
    if (done) {
        fs::rename(unfinished, path, error);
        if (error)
            done = fail(ErrorCode::Io, phrase("data", "The file system refused (%1).")(error.message()),
                        phrase("data", "Choose another folder."));
    }
    std::error_code ignored;
    if (!done) fs::remove(unfinished, ignored);
    return done;
}

} // namespace

Result<std::vector<Sentence>> exportSqlite(const Table& table, const fs::path& path,
                                           const SqliteExportOptions& options, const Progress& progress) {
    std::vector<Sentence> remarks;
    auto done = checkNames(table, options);
    std::error_code ignored;
    const bool isThere = fs::exists(path, ignored);
    if (done && isThere) done = checkTarget(path);
    if (done) done = (isThere ? writeInto : writeNew)(path, table, options, progress, remarks);
    if (done) return remarks;
    Error error = done.error();
    if (error.code == ErrorCode::Cancelled) return fail(std::move(error));
    if (error.code == ErrorCode::Format || error.code == ErrorCode::Io) {
        error.message = textOf(
            {phrase("data", "“%1” could not be written to.")(path.filename().string()), error.message});
        if (error.advice.empty())
            error.advice = phrase(
                "data",
                "Check that its folder is there, that you may write to it and that the disk is not full.");
    }
    error.location.file = path.string();
    return fail(std::move(error));
}

} // namespace dovetail::data
