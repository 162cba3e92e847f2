// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace dovetail {

/// A prepared statement. Values are bound from 1, columns read from 0, as in SQLite itself.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement);

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    /// The text must live until the next step.
    Statement& bind(int index, std::string_view text);
    Statement& bindBlob(int index, std::string_view bytes);
    Statement& bindNull(int index);

    /// True if there is a row to read, false at the end.
    Result<bool> step();
    /// Runs a statement that gives no rows, and makes it ready to be run again.
    Result<void> run();

    int columnCount() const;
    std::string columnName(int column) const;
    /// As the table's maker wrote it; empty for what is computed.
    std::string declaredType(int column) const;
    /// Changes no file. What a query may do besides is a matter of Database::allowOnlyReading.
    bool isReadOnly() const;

    /// A value is of the type that was stored, whatever its column was declared as.
    enum class ValueType : std::uint8_t { Null, Integer, Real, Text, Blob };
    ValueType type(int column) const;
    bool isNull(int column) const;
    bool isNumber(int column) const;
    bool isText(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    /// The same without a copy, until the next step.
    std::string_view textView(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// An open SQLite database, closed when it goes out of scope.
class Database {
public:
    /// For a file that is nobody else's: it is not locked.
    static Result<Database> create(const std::filesystem::path& path);
    /// Nothing is written, neither to the file nor beside it (no lock, no journal, no log).
    static Result<Database> openReadOnly(const std::filesystem::path& path);

    /// For a file that other programs may be writing to: with the lock that readers share, which shows in no
    /// file. Neither the file nor what is beside it is changed; a log that another program keeps beside it is
    /// read, too. What the file's own schema says is not trusted. Error: Io if there is such a log and no
    /// way to read it without writing.
    static Result<Database> openShared(const std::filesystem::path& path);
    /// For a file that others may be using, which is made if it is not there. With SQLite's own locks.
    static Result<Database> openForWriting(const std::filesystem::path& path);

    /// From here on, work ends with the error Cancelled soon after it is no longer wanted.
    void stopWith(const Progress& progress);

    Result<void> execute(const std::string& sql);
    Result<Statement> prepare(const std::string& sql);
    /// The only statement of a text. Error: InvalidInput if there is none or more than one.
    Result<Statement> prepareOnly(const std::string& sql);
    /// From here on, statements that do more than to read tables are refused when they are prepared.
    void allowOnlyReading();
    /// The one number that a query gives, for example of a PRAGMA.
    Result<std::int64_t> number(const std::string& sql);

    /// `name` as an SQL identifier.
    static std::string quoted(std::string_view name);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit Database(sqlite3* database) : database_(database) {}
    static Result<Database> open(const std::string& name, int flags, const char* fileSystem);
    std::unique_ptr<Progress> stop_; // outlives the connection that asks it
    std::unique_ptr<sqlite3, Close> database_;
};

} // namespace dovetail
