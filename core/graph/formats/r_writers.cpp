// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/formats.h"
#include "core/graph/formats/program_texts.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/formats/writers.h"

#include <algorithm>

namespace dovetail::graph::formats {

namespace {

/// The columns of R's data frames.
struct EdgeColumns {
    std::vector<std::string> from;
    std::vector<std::string> to;
    std::vector<std::string> kind;

    void add(const DiagramView& view, std::size_t one, std::size_t other, std::string what) {
        from.push_back(view.variables()[one].name);
        to.push_back(view.variables()[other].name);
        kind.push_back(std::move(what));
    }
};

std::vector<std::string> namesOf(const DiagramView& view) {
    std::vector<std::string> names;
    for (const Variable& variable : view.variables())
        names.push_back(variable.name);
    return names;
}

/// `g <- graph_from_data_frame(...)` with the column `kind` under a name, and more columns of vertices.
Result<std::string> igraphText(const DiagramView& view, const EdgeColumns& edges, std::string_view kindName,
                               const std::string& vertexColumns) {
    const auto names = rVector(namesOf(view));
    const auto from = rVector(edges.from);
    const auto to = rVector(edges.to);
    const auto kind = rVector(edges.kind);
    for (const auto* column : {&names, &from, &to, &kind}) {
        if (!*column) return *column;
    }
    return "library(igraph)\n"
           "edges <- data.frame(\n"
           "  from = " +
           *from + ",\n  to = " + *to + ",\n  " + std::string(kindName) + " = " + *kind +
           ")\n"
           "vertices <- data.frame(name = " +
           *names + vertexColumns +
           ")\n"
           "g <- graph_from_data_frame(edges, directed = TRUE, vertices = vertices)\n";
}

} // namespace

Result<std::string> writeRDagitty(const Diagram& diagram) {
    const auto text = write(FormatId::Dagitty, diagram);
    if (!text) return text;
    const auto quoted = rString(*text);
    if (!quoted) return quoted;
    // Line ends as they are: R's strings may have them.
    std::string readable;
    for (std::size_t i = 0; i < quoted->size(); ++i) {
        const std::string_view rest = std::string_view(*quoted).substr(i);
        if (rest.starts_with("\\\\")) {
            readable += "\\\\";
            ++i;
        } else if (rest.starts_with("\\n")) {
            readable += '\n';
            ++i;
        } else {
            readable += (*quoted)[i];
        }
    }
    return "library(dagitty)\ng <- dagitty(" + readable + ")\n";
}

Result<std::string> writeRIgraph(const Diagram& diagram) {
    const DiagramView view(diagram);
    EdgeColumns edges;
    for (const DrawnEdge& edge : view.edges())
        edges.add(view, edge.from, edge.to, arrowText(edge.atFrom, edge.atTo));
    std::string columns;
    for (const auto& [role, word] : roleWords()) {
        std::string flags;
        bool any = false;
        for (const Variable& variable : view.variables()) {
            any = any || variable.roles.has(role);
            flags += (flags.empty() ? "" : ", ") + std::string(variable.roles.has(role) ? "TRUE" : "FALSE");
        }
        if (any) columns += ",\n  " + std::string(word) + " = c(" + flags + ")";
    }
    const bool labelled = std::ranges::any_of(
        view.variables(), [](const Variable& variable) { return !variable.label.empty(); });
    if (labelled) {
        std::vector<std::string> labels;
        for (const Variable& variable : view.variables())
            labels.push_back(shownName(variable));
        const auto column = rVector(labels);
        if (!column) return column;
        columns += ",\n  label = " + *column;
    }
    const bool placed =
        !view.variables().empty() && std::ranges::all_of(view.variables(), [](const Variable& variable) {
            return variable.position.has_value();
        });
    if (placed) {
        std::string x;
        std::string y;
        for (const Variable& variable : view.variables()) {
            x += (x.empty() ? "" : ", ") + numberText(variable.position->x);
            y += (y.empty() ? "" : ", ") + numberText(-variable.position->y); // igraph's y grows upwards
        }
        columns += ",\n  x = c(" + x + "),\n  y = c(" + y + ")";
    }
    return igraphText(view, edges, "kind", columns);
}

Result<std::string> writeRCausaleffect(const Diagram& diagram) {
    const DiagramView view(diagram);
    if (const DrawnEdge* unusual = view.unusualEdge()) return cannotHold(view, *unusual, "causaleffect");
    EdgeColumns edges;
    for (const DrawnEdge& edge : view.edges()) {
        if (edge.arrow()) {
            edges.add(view, edge.from, edge.to, "O");
        } else {
            edges.add(view, edge.from, edge.to, "U");
            edges.add(view, edge.to, edge.from, "U");
        }
    }
    auto text = igraphText(view, edges, "description", "");
    if (!text) return text;
    return "# For causaleffect: an unobserved common cause is a pair of edges with the description \"U\".\n" +
           *text;
}

Result<std::string> writeBnlearn(const Diagram& diagram) {
    const DiagramView view(diagram);
    for (const DrawnEdge& edge : view.edges()) {
        if (!edge.arrow()) return cannotHold(view, edge, "A bnlearn model string");
    }
    std::vector<std::string> parents(view.variables().size());
    for (const Variable& variable : view.variables()) {
        if (variable.name.find_first_of("[]|:\n") == std::string::npos) continue;
        return fail(
            ErrorCode::InvalidInput,
            phrase("formats",
                   "The name %1 has one of the characters [ ] | : which a bnlearn model string cannot hold.")(
                excerpt(variable.name)),
            phrase("formats", "Rename the variable."), {.variable = variable.name});
    }
    for (const DrawnEdge& edge : view.edges())
        parents[edge.to] += (parents[edge.to].empty() ? "|" : ":") + view.variables()[edge.from].name;
    std::string text;
    for (std::size_t i = 0; i < parents.size(); ++i)
        text += "[" + view.variables()[i].name + parents[i] + "]";
    return text + "\n";
}

} // namespace dovetail::graph::formats
