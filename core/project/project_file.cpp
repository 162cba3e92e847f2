// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"

#include "core/base/sqlite.h"
#include "core/project/project_tables.h"
#include "core/project/replace_file.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace dovetail::project {

namespace {

tl::unexpected<Error> notOurs(const std::filesystem::path& path) {
    return fail(ErrorCode::Format,
                phrase("project", "“%1” is not a Dovetail project.")(path.filename().string()),
                phrase("project", "Open a .dovetail file, or use Import for data and graphs."),
                {.file = path.string()});
}

tl::unexpected<Error> damaged(const std::filesystem::path& path, const Sentence& detail) {
    return fail(ErrorCode::Format,
                phrase("project",
                       "“%1” is a Dovetail project, but it is damaged: %2")(path.filename().string(), detail),
                phrase("project", "Open a backup copy if there is one; the file has not been changed."),
                {.file = path.string()});
}

Result<void> checkHeader(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return fail(ErrorCode::NotFound, phrase("project", "There is no file “%1”.")(path.string()),
                    phrase("project", "Check the name; it may have been moved or renamed."),
                    {.file = path.string()});
    }
    if (!std::filesystem::is_regular_file(path, problem)) return notOurs(path);
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return fail(ErrorCode::Io, phrase("project", "“%1” cannot be read.")(path.string()),
                    phrase("project", "Check that you have the right to read it."), {.file = path.string()});
    }
    // The database header (sqlite.org/fileformat2.html, section 1.3): magic, size, application id.
    std::string header(100, '\0');
    file.read(header.data(), 100);
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (file.gcount() < 16 || !header.starts_with(magic)) return notOurs(path);
    const auto bigEndian = [&](std::size_t offset) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(header[offset + i]);
        return value;
    };
    if (file.gcount() == 100 && bigEndian(68) != static_cast<std::uint32_t>(fileApplicationId))
        return notOurs(path);
    const std::uint64_t pageSize =
        static_cast<unsigned char>(header[16]) * 256U + static_cast<unsigned char>(header[17]);
    const std::uint64_t expected = (pageSize == 1 ? 65536 : pageSize) * bigEndian(28);
    if (file.gcount() < 100 || std::filesystem::file_size(path, problem) < expected) {
        return damaged(path, phrase("project", "its end is missing, as after an interrupted copy."));
    }
    const std::uint32_t version = bigEndian(60);
    if (version > fileVersion) {
        return fail(ErrorCode::Format,
                    phrase("project", "“%1” was saved by a newer version of Dovetail (file version %2, this "
                                      "program reads up to %3).")(path.filename().string(), digits(version),
                                                                  digits(fileVersion)),
                    phrase("project", "Update Dovetail to open it; the file has not been changed."),
                    {.file = path.string()});
    }
    return {};
}

Result<Project> readProject(Database& database, std::shared_ptr<const data::Table> table,
                            const Progress& progress) {
    database.stopWith(progress);
    progress.report(0, "checking the file");
    // Not quick_check: that would not notice an index that leads to other rows. There are few indexes.
    auto check = database.prepare("PRAGMA integrity_check(1)");
    if (!check) return fail(check.error());
    const auto checked = check->step();
    if (!checked) return fail(checked.error());
    if (std::string problem = check->text(0); problem != "ok") {
        std::ranges::replace(problem, '\n', ' ');
        return fail(ErrorCode::Format, phrase("project", "its pages do not fit together (%1).")(problem));
    }
    return readTables(database, std::move(table), progress);
}

} // namespace

Result<void> writeProject(const Project& project, const std::filesystem::path& path, const Notes& notes,
                          TablePlace place, const Progress& progress) {
    return replaceFile(
        path,
        [&](const std::filesystem::path& part) -> Result<void> {
            auto database = Database::create(part);
            if (!database) return fail(database.error());
            database->stopWith(progress);
            // The file is new and nobody else's: no journal is needed, and it is synchronised as a whole.
            const std::string preamble =
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = " +
                std::to_string(fileApplicationId) + "; PRAGMA user_version = " + std::to_string(fileVersion) +
                "; BEGIN;";
            if (auto done = database->execute(preamble); !done) return done;
            if (auto done = writeTables(*database, project, place, progress); !done) return done;
            for (const auto& [key, value] : notes) {
                if (auto done = writeMeta(*database, key, value); !done) return done;
            }
            return database->execute("COMMIT");
        },
        progress);
}

Result<Notes> readNotes(const std::filesystem::path& path, std::span<const std::string_view> keys) {
    if (auto header = checkHeader(path); !header) return fail(header.error());
    auto database = Database::openReadOnly(path);
    if (!database) return fail(database.error());
    Notes notes;
    for (const std::string_view key : keys) {
        auto value = readMeta(*database, key);
        if (!value) return fail(value.error());
        notes.emplace(key, std::move(*value));
    }
    return notes;
}

Result<void> saveProject(const Project& project, const std::filesystem::path& path,
                         const Progress& progress) {
    return writeProject(project, path, {}, TablePlace::Inside, progress);
}

Result<Project> openProject(const std::filesystem::path& path, const Progress& progress) {
    return openProject(path, nullptr, progress);
}

Result<Project> openProject(const std::filesystem::path& path, std::shared_ptr<const data::Table> table,
                            const Progress& progress) {
    if (auto header = checkHeader(path); !header) return fail(header.error());
    auto database = Database::openReadOnly(path);
    auto project = database ? readProject(*database, std::move(table), progress)
                            : Result<Project>(tl::unexpected(database.error()));
    if (project) return project;
    const ErrorCode code = project.error().code;
    if (code == ErrorCode::Io || code == ErrorCode::Cancelled) return fail(project.error());
    return damaged(path, project.error().message);
}

} // namespace dovetail::project
