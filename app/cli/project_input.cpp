// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_input.h"

#include "app/cli/graph_file.h"
#include "core/data/csv_import.h"
#include "core/project/project_file.h"

#include <iostream>

namespace dovetail::cli {

namespace {

Result<std::shared_ptr<const data::Table>> readData(const std::string& path) {
    auto imported = data::importCsv(path);
    if (!imported) {
        Error error = imported.error();
        // A parse error names the line only, and the graph has lines, too.
        if (error.message.english().find(path) == std::string::npos)
            error.message = path + ": " + error.message.english();
        return fail(std::move(error));
    }
    for (const data::ImportWarning& warning : imported->warnings) {
        std::cerr << path;
        if (warning.line > 0) std::cerr << ", line " << warning.line;
        std::cerr << ": " << warning.sentence << '\n';
    }
    return std::make_shared<const data::Table>(std::move(imported->table));
}

Result<void> giveRole(graph::CausalGraph& graph, const std::string& name, graph::Role role) {
    if (name.empty()) return {};
    const auto found = graph.find(name);
    if (!found) {
        return fail(ErrorCode::InvalidInput, "The graph has no variable “" + name + "”.",
                    "Check the spelling; names are case-sensitive.", {.variable = name});
    }
    for (const graph::VariableId holder : graph.withRole(role)) {
        graph.setRoles(holder, graph.variable(holder).roles.without(role));
    }
    graph.setRoles(*found, graph::Roles(role));
    return {};
}

/// The variable asked for must not be, or be going to be, the other one of the question.
Result<void> checkDifferent(const graph::CausalGraph& graph, const ProjectInput& input) {
    const auto isMarked = [&](const std::string& name, graph::Role role) {
        const auto found = graph.find(name);
        return found && graph.variable(*found).roles.has(role);
    };
    const std::string& treatment = input.treatment;
    const std::string& outcome = input.outcome;
    const bool same = (!treatment.empty() && treatment == outcome) ||
                      (outcome.empty() && isMarked(treatment, graph::Role::Outcome)) ||
                      (treatment.empty() && isMarked(outcome, graph::Role::Treatment));
    if (!same) return {};
    const std::string& name = outcome.empty() ? treatment : outcome;
    return fail(ErrorCode::InvalidInput, "Treatment and outcome are the same variable, “" + name + "”.",
                "Choose two different variables.", {.variable = name});
}

} // namespace

void ProjectInput::addOptions(CLI::App& command) {
    command.add_option("project", project, "A .dovetail file");
    command.add_option("--graph", graph, "A file with the graph, in any format that convert reads");
    command.add_option("--data", data, "A CSV file");
    command.add_option("--treatment", treatment,
                       "The variable that would be set (default: as marked in the graph)");
    command.add_option("--outcome", outcome,
                       "The variable that is asked about (default: as marked in the graph)");
}

Result<project::Project> load(const ProjectInput& input) {
    project::Project loaded;
    if (!input.project.empty()) {
        auto opened = project::openProject(input.project);
        if (!opened) return fail(opened.error());
        loaded = std::move(*opened);
    } else if (input.graph.empty() || input.data.empty()) {
        return fail(ErrorCode::InvalidInput, "There is nothing to work on.",
                    "Give a .dovetail file, or --graph and --data.");
    }
    graph::CausalGraph graph = *loaded.content.graph;
    if (!input.graph.empty()) {
        auto read = readGraphFile(input.graph);
        if (!read) return fail(read.error());
        graph = std::move(*read);
    }
    if (auto done = checkDifferent(graph, input); !done) return fail(done.error());
    if (auto done = giveRole(graph, input.treatment, graph::Role::Treatment); !done)
        return fail(done.error());
    if (auto done = giveRole(graph, input.outcome, graph::Role::Outcome); !done) return fail(done.error());
    loaded.content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
    if (!input.data.empty()) {
        auto table = readData(input.data);
        if (!table) return fail(table.error());
        loaded.content.table = std::move(*table);
        loaded.content.dataSource = std::filesystem::path(input.data).filename().string();
    }
    return loaded;
}

} // namespace dovetail::cli
