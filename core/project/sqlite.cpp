// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sqlite.h"

#include <sqlite3.h>

#include <cerrno>

namespace dovetail::project {

namespace {

tl::unexpected<Error> failure(sqlite3* database) {
    const int code = sqlite3_errcode(database) & 0xff;
    const std::string reason = sqlite3_errmsg(database);
    const int system = sqlite3_system_errno(database);
    if (code == SQLITE_INTERRUPT) return Progress::stopped();
    if (code == SQLITE_FULL || (code == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT)))
        return fail(ErrorCode::Io, phrase("project", "The disk is full."),
                    phrase("project", "Free some space and try again."));
    if (code == SQLITE_IOERR && system == EFBIG)
        return fail(ErrorCode::Io, phrase("project", "The file would be larger than files may be here."),
                    phrase("project", "Choose another folder; what you have open is still here."));
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Format, phrase("project", "The file is damaged (%1).")(reason));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Io, phrase("project", "Another program is using the file."),
                    phrase("project", "Close it there and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return fail(ErrorCode::Io, phrase("project", "The file system refused (%1).")(reason));
    default:
        return fail(ErrorCode::Format, phrase("project", "The database said: %1.")(reason));
    }
}

/// sqlite.org/uri.html: everything but letters, digits and a few signs is percent-encoded.
std::string immutableUri(const std::filesystem::path& path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(path, ignored);
    std::string uri = "file:";
    for (const char character : (absolute.empty() ? path : absolute).string()) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || byte == '/' || byte == '-' || byte == '_' ||
                           byte == '.';
        if (plain) {
            uri += character;
        } else {
            uri += '%';
            uri += digits[byte >> 4];
            uri += digits[byte & 15];
        }
    }
    return uri + "?immutable=1";
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement) : statement_(statement) {}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(statement_.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, double value) {
    sqlite3_bind_double(statement_.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    sqlite3_bind_text64(statement_.get(), index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    sqlite3_bind_blob64(statement_.get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(statement_.get(), index);
    return *this;
}

Result<bool> Statement::step() {
    switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure(sqlite3_db_handle(statement_.get()));
    }
}

Result<void> Statement::run() {
    const auto stepped = step();
    sqlite3_reset(statement_.get());
    if (!stepped) return fail(stepped.error());
    return {};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

bool Statement::isNumber(int column) const {
    const int type = sqlite3_column_type(statement_.get(), column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

bool Statement::isText(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_TEXT;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Database> Database::create(const std::filesystem::path& path) {
    return open(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix-none");
}

Result<Database> Database::openReadOnly(const std::filesystem::path& path) {
    // A database in WAL mode would otherwise get two companions by being looked at.
    return open(immutableUri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
}

Result<Database> Database::open(const std::string& name, int flags, const char* fileSystem) {
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(name.c_str(), &raw, flags, fileSystem);
    Database database(raw);
    if (status != SQLITE_OK) return failure(raw);
    // Or SQLite would take the quoted name of a column that is not there for a text, and answer with it.
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return database;
}

void Database::stopWith(const Progress& progress) {
    // A few milliseconds of SQLite's work.
    constexpr int instructions = 20'000;
    stop_ = std::make_unique<Progress>(progress);
    sqlite3_progress_handler(
        database_.get(), instructions,
        [](void* asked) { return static_cast<const Progress*>(asked)->cancelled() ? 1 : 0; }, stop_.get());
}

Result<void> Database::execute(const std::string& sql) {
    if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(database_.get());
    }
    return {};
}

Result<Statement> Database::prepare(const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    const int size = static_cast<int>(sql.size());
    if (sqlite3_prepare_v2(database_.get(), sql.c_str(), size, &raw, nullptr) != SQLITE_OK) {
        return failure(database_.get());
    }
    return Statement(raw);
}

Result<std::int64_t> Database::number(const std::string& sql) {
    auto statement = prepare(sql);
    if (!statement) return fail(statement.error());
    const auto stepped = statement->step();
    if (!stepped) return fail(stepped.error());
    return *stepped ? statement->integer(0) : 0;
}

std::string Database::quoted(std::string_view name) {
    std::string identifier = "\"";
    for (const char character : name) {
        if (character == '"') identifier += '"';
        identifier += character;
    }
    return identifier + '"';
}

} // namespace dovetail::project
