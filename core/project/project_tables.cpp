// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_tables.h"

#include "core/engines/autoregressive/model.h"
#include "core/project/data_tables.h"
#include "core/project/graph_tables.h"
#include "core/project/note_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

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
            return fail(ErrorCode::Format,
                        phrase("project", "the column “%1” stands for two variables.")(column));
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
                return fail(ErrorCode::Format,
                            phrase("project", "the parts of a stored result do not fit together."));
            (results->text(0) == "adjustment" ? project.results.adjustment : project.results.transformer) =
                std::move(effect);
        } catch (const nlohmann::json::exception& problem) {
            return fail(ErrorCode::Format,
                        phrase("project", "a stored result cannot be read (%1).")(problem.what()));
        }
    }
    return {};
}

} // namespace

Result<void> writeMeta(Database& database, std::string_view key, std::string_view value) {
    auto insert = database.prepare("INSERT INTO meta VALUES(?, ?)");
    if (!insert) return fail(insert.error());
    return insert->bind(1, key).bind(2, value).run();
}

Result<std::string> readMeta(Database& database, std::string_view key) {
    auto select = database.prepare("SELECT value FROM meta WHERE key = ?");
    if (!select) return fail(select.error());
    const auto stepped = select->bind(1, key).step();
    if (!stepped) return fail(stepped.error());
    return *stepped ? select->text(0) : std::string();
}

Result<void> writeTables(Database& database, const Project& project, TablePlace place,
                         const Progress& progress) {
    if (auto done =
            database.execute(std::string(graphSchema) + std::string(textNoteSchema) + std::string(schema));
        !done)
        return done;
    const Content& content = project.content;
    if (auto done = writeMeta(database, "data_source", content.dataSource); !done) return done;
    if (auto done = writeMeta(database, "view_state", project.viewState); !done) return done;
    if (auto done = writeGraph(database, *content.graph); !done) return done;
    if (auto done = writeTextNotes(database, content.notes); !done) return done;
    if (auto done = writeChoices(database, content); !done) return done;
    if (content.table && place == TablePlace::Inside) {
        if (auto done = writeTable(database, *content.table, progress); !done) return done;
    }
    return writeResults(database, project);
}

Result<Project> readTables(Database& database, std::shared_ptr<const data::Table> elsewhere,
                           const Progress& progress) {
    Project project;
    auto graph = readGraph(database);
    if (!graph) return fail(graph.error());
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(*graph));
    auto notes = readTextNotes(database);
    if (!notes) return fail(notes.error());
    project.content.notes = std::move(*notes);
    const auto source = readMeta(database, "data_source");
    if (!source) return fail(source.error());
    project.content.dataSource = *source;
    const auto viewState = readMeta(database, "view_state");
    if (!viewState) return fail(viewState.error());
    project.viewState = *viewState;
    auto table = readTable(database, progress);
    if (!table) return fail(table.error());
    project.content.table = std::move(elsewhere);
    if (*table) project.content.table = std::make_shared<const data::Table>(std::move(**table));
    if (auto done = readChoices(database, project.content); !done) return fail(done.error());
    if (auto done = readResults(database, project); !done) return fail(done.error());
    return project;
}

} // namespace dovetail::project
