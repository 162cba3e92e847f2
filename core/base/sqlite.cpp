// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <fstream>

namespace dovetail {

namespace {

tl::unexpected<Error> failure(sqlite3* database) {
    const int code = sqlite3_errcode(database) & 0xff;
    const std::string reason = sqlite3_errmsg(database);
    const int system = sqlite3_system_errno(database);
    if (sqlite3_extended_errcode(database) == SQLITE_READONLY_ROLLBACK)
        return fail(ErrorCode::Io, phrase("project", "Another program has not finished writing to the file."),
                    phrase("project", "Open the file with that program and close it there; then try again."));
    if (code == SQLITE_INTERRUPT) return Progress::stopped();
    if (code == SQLITE_FULL || (code == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT)))
        return fail(ErrorCode::Io, phrase("project", "The disk is full."),
                    phrase("project", "Free some space and try again."));
    if (code == SQLITE_IOERR && system == EFBIG)
        return fail(ErrorCode::Io, phrase("project", "The file would be larger than files may be here."),
                    phrase("project", "Choose another folder; what you have open is still here."));
    switch (code) {
    case SQLITE_AUTH:
        return fail(ErrorCode::InvalidInput,
                    phrase("project", "The statement does more than to read tables (%1).")(reason),
                    phrase("project", "Write a query that begins with SELECT."));
    case SQLITE_NOMEM:
        return fail(ErrorCode::InvalidData, phrase("project", "The memory does not suffice."),
                    phrase("project", "Close other programs, or ask for less."));
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
std::string uriOf(const std::filesystem::path& path, std::string_view parameters) {
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
    return uri + '?' + std::string(parameters);
}

/// sqlite.org/fileformat.html, section 1.3: bytes 18 and 19 are 2 where changes go to a log beside the file.
bool hasWriteAheadLog(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::array<char, 20> head{};
    return file.read(head.data(), head.size()) && head[18] == 2 && head[19] == 2;
}

/// What a file from somewhere may not do when it is looked at.
void distrust(sqlite3* database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(database, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY",
                 nullptr, nullptr, nullptr);
}

int onlyReading(void*, int action, const char* what, const char* more, const char*, const char*) {
    const auto is = [](const char* text, std::string_view name) { return text && name == text; };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return is(more, "load_extension") ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: // full-text tables ask for it themselves
        return is(what, "data_version") && !more ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
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

int Statement::columnCount() const {
    return sqlite3_column_count(statement_.get());
}

std::string Statement::columnName(int column) const {
    const char* name = sqlite3_column_name(statement_.get(), column);
    return name ? name : "";
}

std::string Statement::declaredType(int column) const {
    const char* type = sqlite3_column_decltype(statement_.get(), column);
    return type ? type : "";
}

bool Statement::isReadOnly() const {
    return sqlite3_stmt_readonly(statement_.get()) != 0;
}

Statement::ValueType Statement::type(int column) const {
    switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_INTEGER:
        return ValueType::Integer;
    case SQLITE_FLOAT:
        return ValueType::Real;
    case SQLITE_TEXT:
        return ValueType::Text;
    case SQLITE_BLOB:
        return ValueType::Blob;
    default:
        return ValueType::Null;
    }
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
    return std::string(textView(column));
}

std::string_view Statement::textView(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Database> Database::create(const std::filesystem::path& path) {
    return open(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix-none");
}

Result<Database> Database::openReadOnly(const std::filesystem::path& path) {
    // A database in WAL mode would otherwise get two companions by being looked at.
    return open(uriOf(path, "immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
}

Result<Database> Database::openShared(const std::filesystem::path& path) {
    std::string_view parameters = "mode=ro";
    if (hasWriteAheadLog(path)) {
        const auto beside = [&](const char* ending) {
            std::error_code ignored;
            auto name = path;
            return std::filesystem::exists(name += ending, ignored);
        };
        // Without a log nobody is at it, and SQLite would make one; with a log its index must be there, too.
        parameters = beside("-wal") ? "mode=ro&readonly_shm=1" : "immutable=1";
        if (beside("-wal") && !beside("-shm"))
            return fail(
                ErrorCode::Io,
                phrase("project", "Another program has left changes beside the file that are not in it."),
                phrase("project", "Open the file with that program and close it there; then try again."));
    }
    auto database = open(uriOf(path, parameters), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    if (database) distrust(database->database_.get());
    return database;
}

Result<Database> Database::openForWriting(const std::filesystem::path& path) {
    auto database = open(path.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (database) distrust(database->database_.get());
    return database;
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

Result<Statement> Database::prepareOnly(const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    const int size = static_cast<int>(sql.size());
    if (const int code = sqlite3_prepare_v2(database_.get(), sql.c_str(), size, &raw, &rest);
        code == SQLITE_ERROR) {
        return fail(ErrorCode::InvalidInput,
                    phrase("project", "The query is not understood: %1.")(sqlite3_errmsg(database_.get())),
                    phrase("project", "Check it; names with unusual characters stand in double quotes."));
    } else if (code != SQLITE_OK) {
        return failure(database_.get());
    }
    Statement statement(raw);
    sqlite3_stmt* second = nullptr;
    // Spaces and comments behind it are no statement.
    const bool more = sqlite3_prepare_v2(database_.get(), rest, -1, &second, nullptr) != SQLITE_OK || second;
    sqlite3_finalize(second);
    if (!raw)
        return fail(ErrorCode::InvalidInput, phrase("project", "There is no statement in the text."),
                    phrase("project", "Write a query that begins with SELECT."));
    if (more)
        return fail(ErrorCode::InvalidInput,
                    phrase("project", "There is more than one statement in the text."),
                    phrase("project", "Write one query that begins with SELECT."));
    return statement;
}

void Database::allowOnlyReading() {
    sqlite3_set_authorizer(database_.get(), onlyReading, nullptr);
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

} // namespace dovetail
