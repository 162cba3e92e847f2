// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_input.h"

#include "core/data/csv_import.h"
#include "core/graph/dagitty_text.h"
#include "core/project/project_file.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace dovetail::cli {

namespace {

Result<graph::CausalGraph> readGraph(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!file) {
        return fail(ErrorCode::Io, "The file “" + path + "” cannot be read.",
                    "Check the name and the rights.", {.file = path});
    }
    auto graph = graph::parseDagitty(text);
    if (graph) return graph;
    Error error = graph.error();
    error.message = path + ": " + error.message;
    return fail(std::move(error));
}

Result<std::shared_ptr<const data::Table>> readData(const std::string& path) {
    auto imported = data::importCsv(path);
    if (!imported) return fail(imported.error());
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

} // namespace

void ProjectInput::addOptions(CLI::App& command) {
    command.add_option("project", project, "A .dovetail file");
    command.add_option("--graph", graph, "A file with the graph as DAGitty text");
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
        auto read = readGraph(input.graph);
        if (!read) return fail(read.error());
        graph = std::move(*read);
    }
    if (auto done = giveRole(graph, input.treatment, graph::Role::Treatment); !done)
        return fail(done.error());
    if (auto done = giveRole(graph, input.outcome, graph::Role::Outcome); !done) return fail(done.error());
    if (!input.treatment.empty() && input.treatment == input.outcome) {
        return fail(ErrorCode::InvalidInput,
                    "Treatment and outcome are the same variable, “" + input.outcome + "”.",
                    "Choose two different variables.", {.variable = input.outcome});
    }
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
