// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/data_tables.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace dovetail::project {

namespace {

using data::Column;
using data::ColumnType;

constexpr std::string_view dataSchema = R"sql(
    CREATE TABLE data_column(position INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL,
                             part INTEGER NOT NULL, sql_name TEXT NOT NULL);
    CREATE TABLE data_level(position INTEGER NOT NULL REFERENCES data_column, code INTEGER NOT NULL,
                            label TEXT NOT NULL, PRIMARY KEY(position, code));
)sql";

/// SQLite allows 2000 columns a table unless it was built otherwise, and fewer bound values.
constexpr std::size_t columnsPerPart = 500;

/// SQLite's names do not mind case, ours do: the second of two names that differ by case only gets
/// a number.
std::string sqlName(std::string_view name, std::set<std::string>& taken) {
    const auto folded = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) {
            return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
        });
        return text;
    };
    std::string base(name.substr(0, name.find('\0')));
    std::string candidate = base;
    for (int number = 2; candidate.empty() || !taken.insert(folded(candidate)).second; ++number) {
        candidate = base + "_" + std::to_string(number);
    }
    return candidate;
}

std::string sqlType(ColumnType type) {
    switch (type) {
    case ColumnType::Continuous:
    case ColumnType::Date:
        return "REAL";
    case ColumnType::Integer:
        return "INTEGER";
    default:
        return "TEXT";
    }
}

void bindCell(Statement& insert, int index, const Column& column, std::size_t row) {
    if (column.isMissing(row)) {
        insert.bindNull(index);
    } else if (!column.isNumeric()) {
        insert.bind(index, std::string_view(column.levels()[static_cast<std::size_t>(column.codes()[row])]));
    } else if (const double value = column.numbers()[row];
               column.type() == ColumnType::Integer && std::abs(value) <= 0x1p53) {
        insert.bind(index, static_cast<std::int64_t>(value));
    } else {
        insert.bind(index, value);
    }
}

/// A look at the progress costs more than a row.
constexpr std::size_t rowsBetweenReports = 256;

Result<void> writePart(Database& database, const data::Table& table, std::size_t first, std::size_t part,
                       std::span<const std::string> names, const Progress& progress) {
    std::string create = "CREATE TABLE data_" + std::to_string(part) + "(row INTEGER PRIMARY KEY";
    std::string insert = "INSERT INTO data_" + std::to_string(part) + " VALUES(?";
    for (std::size_t i = 0; i < names.size(); ++i) {
        create += ", " + Database::quoted(names[i]) + " " + sqlType(table.column(first + i).type());
        insert += ", ?";
    }
    if (auto done = database.execute(create + ")"); !done) return done;
    auto rows = database.prepare(insert + ")");
    if (!rows) return fail(rows.error());
    const double columns = static_cast<double>(table.columnCount());
    const double before = static_cast<double>(first) / columns;
    const double share = static_cast<double>(names.size()) / columns;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % rowsBetweenReports == 0) {
            if (progress.cancelled()) return Progress::stopped();
            progress.report(before + share * static_cast<double>(row) / static_cast<double>(table.rows()),
                            "writing rows");
        }
        rows->bind(1, static_cast<std::int64_t>(row + 1));
        for (std::size_t i = 0; i < names.size(); ++i) {
            bindCell(*rows, static_cast<int>(i) + 2, table.column(first + i), row);
        }
        if (auto done = rows->run(); !done) return done;
    }
    return {};
}

Result<void> describeColumn(Statement& columns, Statement& levels, const Column& column, std::size_t position,
                            std::size_t part, const std::string& name) {
    columns.bind(1, static_cast<std::int64_t>(position)).bind(2, std::string_view(column.name()));
    columns.bind(3, data::typeName(column.type())).bind(4, static_cast<std::int64_t>(part));
    if (auto done = columns.bind(5, std::string_view(name)).run(); !done) return done;
    for (std::size_t code = 0; code < column.levels().size(); ++code) {
        levels.bind(1, static_cast<std::int64_t>(position)).bind(2, static_cast<std::int64_t>(code));
        if (auto done = levels.bind(3, std::string_view(column.levels()[code])).run(); !done) return done;
    }
    return {};
}

/// A line of data_column, with the levels.
struct Described {
    std::string name;
    ColumnType type = ColumnType::Continuous;
    std::size_t part = 0;
    std::string sqlName;
    std::vector<std::string> levels;
};

Result<std::vector<Described>> readDescriptions(Database& database) {
    std::vector<Described> described;
    std::set<std::string> names;
    auto columns = database.prepare("SELECT name, type, part, sql_name FROM data_column ORDER BY position");
    if (!columns) return fail(columns.error());
    for (;;) {
        const auto row = columns->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        Described column{
            columns->text(0), {}, static_cast<std::size_t>(columns->integer(2)), columns->text(3), {}};
        const std::string type = columns->text(1);
        const auto* found = std::ranges::find(data::columnTypes, type, data::typeName);
        if (found == data::columnTypes.end())
            return fail(ErrorCode::Format, phrase("project", "a column is of the unknown type %1.")(type));
        column.type = *found;
        if (!names.insert(column.name).second)
            return fail(ErrorCode::Format,
                        phrase("project", "there are two columns called “%1”.")(column.name));
        described.push_back(std::move(column));
    }
    auto levels = database.prepare("SELECT position, label FROM data_level ORDER BY position, code");
    if (!levels) return fail(levels.error());
    for (;;) {
        const auto row = levels->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        const auto position = static_cast<std::size_t>(levels->integer(0));
        if (position >= described.size())
            return fail(ErrorCode::Format, phrase("project", "a level belongs to no column."));
        Described& column = described[position];
        if (data::holdsNumbers(column.type))
            return fail(ErrorCode::Format,
                        phrase("project", "the column of numbers “%1” has levels.")(column.name));
        column.levels.push_back(levels->text(1));
    }
    for (const Described& column : described) {
        if (std::set(column.levels.begin(), column.levels.end()).size() != column.levels.size()) {
            return fail(ErrorCode::Format,
                        phrase("project", "the column “%1” has a level twice.")(column.name));
        }
        if (column.type == ColumnType::Boolean && column.levels.size() != 2) {
            return fail(ErrorCode::Format,
                        phrase("project", "the yes/no column “%1” has not two levels.")(column.name));
        }
    }
    return described;
}

tl::unexpected<Error> wrongCell(const Described& column, std::size_t row, const Phrase& wrong) {
    return fail(ErrorCode::Format, wrong(column.name, digits(row)));
}

/// A number that the column can hold, or a missing one.
Result<double> readNumber(const Statement& rows, int index, const Described& column, std::size_t row) {
    if (rows.isNull(index)) return Column::missingNumber;
    if (!rows.isNumber(index))
        return wrongCell(column, row, phrase("project", "the value of “%1” in row %2 is not a number."));
    const double number = rows.real(index);
    if (column.type == ColumnType::Integer && std::isfinite(number) && number != std::trunc(number))
        return wrongCell(column, row,
                         phrase("project", "the value of “%1” in row %2 is not a whole number."));
    return number;
}

/// Columns of one part, read row by row. A cell that does not fit its column is an error: dropping it
/// would change the data behind the user's back.
Result<std::vector<Column>> readPart(Database& database, std::span<const Described> described,
                                     const Progress& progress) {
    std::string select;
    for (const Described& column : described)
        select += (select.empty() ? "" : ", ") + Database::quoted(column.sqlName);
    auto rows = database.prepare("SELECT " + select + " FROM data_" + std::to_string(described.front().part) +
                                 " ORDER BY row");
    const auto last = database.number("SELECT max(row) FROM data_" + std::to_string(described.front().part));
    if (!last) return fail(last.error());
    const auto expected = static_cast<std::size_t>(std::max<std::int64_t>(*last, 1));
    if (!rows) return fail(rows.error());
    std::vector<std::vector<double>> numbers(described.size());
    std::vector<std::vector<std::int32_t>> codes(described.size());
    std::vector<std::unordered_map<std::string, std::int32_t>> codeOf(described.size());
    for (std::size_t i = 0; i < described.size(); ++i) {
        for (const std::string& level : described[i].levels) {
            codeOf[i].emplace(level, static_cast<std::int32_t>(codeOf[i].size()));
        }
    }
    for (std::size_t count = 1;; ++count) {
        const auto row = rows->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        if (count % rowsBetweenReports == 0) {
            if (progress.cancelled()) return Progress::stopped();
            progress.report(std::min(1.0, static_cast<double>(count) / static_cast<double>(expected)),
                            "reading rows");
        }
        for (std::size_t i = 0; i < described.size(); ++i) {
            const int index = static_cast<int>(i);
            if (data::holdsNumbers(described[i].type)) {
                const auto number = readNumber(*rows, index, described[i], count);
                if (!number) return fail(number.error());
                numbers[i].push_back(*number);
            } else if (rows->isNull(index)) {
                codes[i].push_back(Column::missingCode);
            } else {
                const auto code = codeOf[i].find(rows->text(index));
                if (!rows->isText(index) || code == codeOf[i].end())
                    return wrongCell(
                        described[i], count,
                        phrase("project", "the value of “%1” in row %2 is not one of its levels."));
                codes[i].push_back(code->second);
            }
        }
    }
    std::vector<Column> columns;
    for (std::size_t i = 0; i < described.size(); ++i) {
        columns.push_back(data::holdsNumbers(described[i].type)
                              ? Column::numeric(described[i].name, described[i].type, std::move(numbers[i]))
                              : Column::coded(described[i].name, described[i].type, std::move(codes[i]),
                                              described[i].levels));
    }
    return columns;
}

} // namespace

Result<void> writeTable(Database& database, const data::Table& table, const Progress& progress) {
    if (auto done = database.execute(std::string(dataSchema)); !done) return done;
    auto columns = database.prepare("INSERT INTO data_column VALUES(?, ?, ?, ?, ?)");
    if (!columns) return fail(columns.error());
    auto levels = database.prepare("INSERT INTO data_level VALUES(?, ?, ?)");
    if (!levels) return fail(levels.error());
    for (std::size_t first = 0, part = 1; first < table.columnCount(); first += columnsPerPart, ++part) {
        std::set<std::string> taken{"row"};
        std::vector<std::string> names;
        const std::size_t end = std::min(first + columnsPerPart, table.columnCount());
        for (std::size_t position = first; position < end; ++position) {
            names.push_back(sqlName(table.column(position).name(), taken));
            auto done =
                describeColumn(*columns, *levels, table.column(position), position, part, names.back());
            if (!done) return done;
        }
        if (auto done = writePart(database, table, first, part, names, progress); !done) return done;
    }
    return {};
}

Result<std::optional<data::Table>> readTable(Database& database, const Progress& progress) {
    const auto present = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'data_column'");
    if (!present) return fail(present.error());
    if (*present == 0) return std::optional<data::Table>();
    const auto described = readDescriptions(database);
    if (!described) return fail(described.error());
    std::vector<Column> columns;
    for (auto first = described->begin(); first != described->end();) {
        const auto end = std::find_if(first, described->end(),
                                      [&](const Described& column) { return column.part != first->part; });
        auto part = readPart(database, std::span(first, end), progress);
        if (!part) return fail(part.error());
        for (Column& column : *part) {
            if (!columns.empty() && column.rows() != columns.front().rows()) {
                return fail(ErrorCode::Format,
                            phrase("project", "the data tables have different numbers of rows."));
            }
            columns.push_back(std::move(column));
        }
        first = end;
    }
    return std::optional(data::Table(std::move(columns)));
}

} // namespace dovetail::project
