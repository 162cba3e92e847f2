// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"

#include "core/engines/autoregressive/model.h"
#include "core/project/data_tables.h"
#include "core/project/graph_tables.h"
#include "core/project/sqlite.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <limits>
#include <set>
#include <system_error>
#include <unistd.h>

namespace dovetail::project {

namespace {

using engines::autoregressive::Model;

constexpr std::string_view schema = R"sql(
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE binding(variable INTEGER PRIMARY KEY REFERENCES variable, column_name TEXT NOT NULL);
    CREATE TABLE chosen_adjustment(variable INTEGER PRIMARY KEY REFERENCES variable);
    CREATE TABLE model(name TEXT PRIMARY KEY, trained_on_current_data INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE result(name TEXT PRIMARY KEY, json TEXT NOT NULL);
)sql";

// ---- Writing --------------------------------------------------------------------------------

Result<void> writeMeta(Database& database, std::string_view key, std::string_view value) {
    auto insert = database.prepare("INSERT INTO meta VALUES(?, ?)");
    if (!insert) return fail(insert.error());
    return insert->bind(1, key).bind(2, value).run();
}

Result<void> writeChoices(Database& database, const Content& content) {
    auto bindings = database.prepare("INSERT INTO binding VALUES(?, ?)");
    if (!bindings) return fail(bindings.error());
    for (const auto& [variable, column] : content.bindings) {
        auto done = bindings->bind(1, std::int64_t{variable.value}).bind(2, column).run();
        if (!done) return done;
    }
    if (!content.chosenAdjustment) return {};
    // An empty set is a choice, too.
    if (auto done = writeMeta(database, "adjustment_chosen", "1"); !done) return done;
    auto chosen = database.prepare("INSERT INTO chosen_adjustment VALUES(?)");
    if (!chosen) return fail(chosen.error());
    for (const graph::VariableId variable : *content.chosenAdjustment) {
        if (auto done = chosen->bind(1, std::int64_t{variable.value}).run(); !done) return done;
    }
    return {};
}

Result<void> writeResults(Database& database, const Project& project) {
    if (const auto& trained = project.results.trained) {
        const std::string bytes = trained->model->serialize();
        auto insert = database.prepare("INSERT INTO model VALUES('autoregressive', ?, ?)");
        if (!insert) return fail(insert.error());
        const std::int64_t current = trained->table && trained->table == project.content.table ? 1 : 0;
        if (auto done = insert->bind(1, current).bindBlob(2, bytes).run(); !done) return done;
    }
    const bool currentEffects =
        project.results.effectTable && project.results.effectTable == project.content.table;
    if (auto done = writeMeta(database, "results_on_current_data", currentEffects ? "1" : "0"); !done)
        return done;
    auto insert = database.prepare("INSERT INTO result VALUES(?, ?)");
    if (!insert) return fail(insert.error());
    const auto write = [&](std::string_view name,
                           const std::optional<estimate::Effect>& effect) -> Result<void> {
        if (!effect) return {};
        const std::string json =
            effect->toJson().dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return insert->bind(1, name).bind(2, json).run();
    };
    if (auto done = write("adjustment", project.results.adjustment); !done) return done;
    return write("transformer", project.results.transformer);
}

Result<void> writeProject(const Project& project, const std::filesystem::path& path) {
    auto database = Database::create(path);
    if (!database) return fail(database.error());
    // The file is new and nobody else's: no journal is needed, and it is synchronised as a whole.
    const std::string preamble =
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = " +
        std::to_string(fileApplicationId) + "; PRAGMA user_version = " + std::to_string(fileVersion) +
        "; BEGIN;";
    if (auto done = database->execute(preamble + std::string(graphSchema) + std::string(schema)); !done)
        return done;
    const Content& content = project.content;
    if (auto done = writeMeta(*database, "data_source", content.dataSource); !done) return done;
    if (auto done = writeMeta(*database, "view_state", project.viewState); !done) return done;
    if (auto done = writeGraph(*database, *content.graph); !done) return done;
    if (auto done = writeChoices(*database, content); !done) return done;
    if (content.table) {
        if (auto done = writeTable(*database, *content.table); !done) return done;
    }
    if (auto done = writeResults(*database, project); !done) return done;
    return database->execute("COMMIT");
}

/// Waits until the file is on the disk, so that the rename below cannot overtake its content.
bool synchronised(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

// ---- Reading --------------------------------------------------------------------------------

tl::unexpected<Error> notOurs(const std::filesystem::path& path) {
    return fail(ErrorCode::Format, "“" + path.filename().string() + "” is not a Dovetail project.",
                "Open a .dovetail file, or use Import for data and graphs.", {.file = path.string()});
}

tl::unexpected<Error> damaged(const std::filesystem::path& path, const std::string& detail) {
    return fail(ErrorCode::Format,
                "“" + path.filename().string() + "” is a Dovetail project, but it is damaged: " + detail,
                "Open a backup copy if there is one; the file has not been changed.",
                {.file = path.string()});
}

Result<void> checkHeader(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return fail(ErrorCode::NotFound, "There is no file “" + path.string() + "”.",
                    "Check the name; it may have been moved or renamed.", {.file = path.string()});
    }
    if (!std::filesystem::is_regular_file(path, problem)) return notOurs(path);
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return fail(ErrorCode::Io, "“" + path.string() + "” cannot be read.",
                    "Check that you have the right to read it.", {.file = path.string()});
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
        return damaged(path, "its end is missing, as after an interrupted copy.");
    }
    const std::uint32_t version = bigEndian(60);
    if (version > fileVersion) {
        return fail(
            ErrorCode::Format,
            "“" + path.filename().string() + "” was saved by a newer version of Dovetail (file version " +
                std::to_string(version) + ", this program reads up to " + std::to_string(fileVersion) + ").",
            "Update Dovetail to open it; the file has not been changed.", {.file = path.string()});
    }
    return {};
}

Result<std::string> readMeta(Database& database, std::string_view key) {
    auto select = database.prepare("SELECT value FROM meta WHERE key = ?");
    if (!select) return fail(select.error());
    const auto stepped = select->bind(1, key).step();
    if (!stepped) return fail(stepped.error());
    return *stepped ? select->text(0) : std::string();
}

/// A choice for a variable that is gone is dropped: it is not worth the loss of a whole project.
Result<void> readChoices(Database& database, Content& content) {
    std::set<std::string> boundColumns;
    auto bindings = database.prepare("SELECT variable, column_name FROM binding");
    if (!bindings) return fail(bindings.error());
    for (;;) {
        const auto row = bindings->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        const auto variable = variableId(bindings->integer(0));
        if (!variable || !content.graph->contains(*variable)) continue;
        const std::string column = bindings->text(1);
        if (!column.empty() && !boundColumns.insert(column).second) {
            return fail(ErrorCode::Format, "the column “" + column + "” stands for two variables.");
        }
        content.bindings[*variable] = column;
    }
    const auto chosen = readMeta(database, "adjustment_chosen");
    if (!chosen) return fail(chosen.error());
    if (chosen->empty()) return {};
    graph::VariableSet set;
    auto members = database.prepare("SELECT variable FROM chosen_adjustment");
    if (!members) return fail(members.error());
    for (;;) {
        const auto row = members->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        const auto variable = variableId(members->integer(0));
        if (!variable || !content.graph->contains(*variable)) return {};
        set.insert(*variable);
    }
    content.chosenAdjustment = std::move(set);
    return {};
}

/// What a view relies on when it draws an effect.
bool consistent(const estimate::Effect& effect) {
    const auto complete = [&](const estimate::Distribution& distribution) {
        return distribution.probabilities.size() == effect.outcomeScale.size();
    };
    return effect.levels.size() == effect.treatmentScale.size() && effect.from < effect.levels.size() &&
           effect.to < effect.levels.size() &&
           std::ranges::all_of(effect.levels, [&](const estimate::TreatmentLevel& level) {
               return complete(level.observational) && complete(level.interventional);
           });
}

Result<void> readResults(Database& database, Project& project) {
    auto models =
        database.prepare("SELECT trained_on_current_data, bytes FROM model WHERE name = 'autoregressive'");
    if (!models) return fail(models.error());
    const auto stored = models->step();
    if (!stored) return fail(stored.error());
    if (*stored) {
        auto model = Model::deserialize(models->text(1));
        if (!model) return fail(model.error());
        project.results.trained = TrainedModel{std::make_shared<const Model>(std::move(*model)),
                                               models->integer(0) != 0 ? project.content.table : nullptr};
    }
    const auto currentEffects = readMeta(database, "results_on_current_data");
    if (!currentEffects) return fail(currentEffects.error());
    if (*currentEffects == "1") project.results.effectTable = project.content.table;
    auto results = database.prepare("SELECT name, json FROM result");
    if (!results) return fail(results.error());
    for (;;) {
        const auto row = results->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        try {
            auto effect = estimate::Effect::fromJson(nlohmann::json::parse(results->text(1)));
            if (!consistent(effect))
                return fail(ErrorCode::Format, "the parts of a stored result do not fit together.");
            (results->text(0) == "adjustment" ? project.results.adjustment : project.results.transformer) =
                std::move(effect);
        } catch (const nlohmann::json::exception& problem) {
            return fail(ErrorCode::Format,
                        std::string("a stored result cannot be read (") + problem.what() + ").");
        }
    }
    return {};
}

Result<Project> readProject(const std::filesystem::path& path) {
    auto database = Database::openReadOnly(path);
    if (!database) return fail(database.error());
    // Not quick_check: that would not notice an index that leads to other rows. There are few indexes.
    auto check = database->prepare("PRAGMA integrity_check(1)");
    if (!check) return fail(check.error());
    const auto checked = check->step();
    if (!checked) return fail(checked.error());
    if (std::string problem = check->text(0); problem != "ok") {
        std::ranges::replace(problem, '\n', ' ');
        return fail(ErrorCode::Format, "its pages do not fit together (" + problem + ").");
    }

    Project project;
    auto graph = readGraph(*database);
    if (!graph) return fail(graph.error());
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(*graph));
    const auto source = readMeta(*database, "data_source");
    if (!source) return fail(source.error());
    project.content.dataSource = *source;
    const auto viewState = readMeta(*database, "view_state");
    if (!viewState) return fail(viewState.error());
    project.viewState = *viewState;
    auto table = readTable(*database);
    if (!table) return fail(table.error());
    if (*table) project.content.table = std::make_shared<const data::Table>(std::move(**table));
    if (auto done = readChoices(*database, project.content); !done) return fail(done.error());
    if (auto done = readResults(*database, project); !done) return fail(done.error());
    return project;
}

} // namespace

Result<void> saveProject(const Project& project, const std::filesystem::path& name) {
    std::error_code ignored;
    // A link stays a link: what it leads to is replaced.
    const bool isLink = std::filesystem::is_symlink(name, ignored);
    const std::filesystem::path path = isLink ? std::filesystem::weakly_canonical(name, ignored) : name;
    std::filesystem::path part = path;
    part += ".part";
    std::filesystem::remove(part, ignored);
    auto written = writeProject(project, part);
    std::error_code problem;
    if (written && !synchronised(part)) {
        written = fail(ErrorCode::Io, "The file could not be written to the disk.",
                       "Free some space and try again.");
    }
    // Who may read the file does not change by saving it.
    const auto old = std::filesystem::status(path, ignored);
    if (written && std::filesystem::is_regular_file(old)) {
        std::filesystem::permissions(part, old.permissions(), ignored);
    }
    if (written) std::filesystem::rename(part, path, problem);
    if (written && !problem) return {};
    std::filesystem::remove(part, ignored);
    Error error = written ? Error{ErrorCode::Io, "The file system refused (" + problem.message() + ")."}
                          : written.error();
    error.message = "“" + path.string() + "” could not be saved. " + error.message;
    if (error.advice.empty()) error.advice = "Choose another folder; what you have open is still here.";
    error.location.file = path.string();
    return fail(std::move(error));
}

Result<Project> openProject(const std::filesystem::path& path) {
    if (auto header = checkHeader(path); !header) return fail(header.error());
    auto project = readProject(path);
    if (project) return project;
    if (project.error().code == ErrorCode::Io) return fail(project.error());
    return damaged(path, project.error().message);
}

} // namespace dovetail::project
