// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/graph_tables.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace dovetail::project {

using graph::Attribute;
using graph::Attributes;
using graph::Edge;
using graph::EdgeDetails;
using graph::EdgeKind;
using graph::Variable;

const std::string_view graphSchema = R"sql(
    CREATE TABLE variable(id INTEGER PRIMARY KEY, rank INTEGER NOT NULL, name TEXT NOT NULL,
                          roles INTEGER NOT NULL, x REAL, y REAL,
                          label TEXT NOT NULL, attributes TEXT NOT NULL);
    CREATE TABLE edge(source INTEGER NOT NULL REFERENCES variable, target INTEGER NOT NULL REFERENCES variable,
                      kind TEXT NOT NULL CHECK(kind IN ('->', '<->')),
                      label TEXT NOT NULL, bend_x REAL, bend_y REAL, attributes TEXT NOT NULL,
                      PRIMARY KEY(source, target, kind));
    CREATE TABLE graph(attributes TEXT NOT NULL);
)sql";

namespace {

/// JSON: [["key", "value"], ["flag"]]
std::string written(const Attributes& attributes) {
    nlohmann::json list = nlohmann::json::array();
    for (const Attribute& attribute : attributes) {
        nlohmann::json entry{attribute.key};
        if (attribute.value) entry.push_back(*attribute.value);
        list.push_back(std::move(entry));
    }
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<Attributes> attributesFrom(const std::string& text) {
    const auto list = nlohmann::json::parse(text, nullptr, false);
    Attributes attributes;
    bool sound = list.is_array();
    for (std::size_t i = 0; sound && i < list.size(); ++i) {
        const auto& entry = list[i];
        sound = entry.is_array() && (entry.size() == 1 || entry.size() == 2) && entry[0].is_string() &&
                entry.back().is_string();
        if (!sound) break;
        attributes.push_back({entry[0].get<std::string>(), std::nullopt});
        if (entry.size() == 2) attributes.back().value = entry[1].get<std::string>();
    }
    if (!sound)
        return fail(ErrorCode::Format,
                    phrase("project", "the attributes of a part of the graph cannot be read."));
    return attributes;
}

void bindPosition(Statement& statement, int index, const std::optional<graph::Position>& position) {
    statement.bindNull(index).bindNull(index + 1);
    if (position) statement.bind(index, position->x).bind(index + 1, position->y);
}

Result<std::optional<graph::Position>> positionFrom(const Statement& row, int column, const Sentence& owner) {
    if (row.isNull(column) && row.isNull(column + 1)) return std::nullopt;
    if (!row.isNumber(column) || !row.isNumber(column + 1)) {
        return fail(ErrorCode::Format, phrase("project", "%1 has a position that is no number.")(owner));
    }
    return graph::Position{row.real(column), row.real(column + 1)};
}

Result<Variable> readVariable(const Statement& row) {
    const std::string name = row.text(1);
    const Sentence owner = phrase("project", "the variable “%1”")(name);
    const auto id = variableId(row.integer(0));
    if (!id) return fail(ErrorCode::Format, phrase("project", "%1 has an impossible id.")(owner));
    constexpr std::int64_t allRoles = 63;
    const std::int64_t roles = row.integer(2);
    if (!row.isNumber(2) || roles < 0 || roles > allRoles) {
        return fail(ErrorCode::Format, phrase("project", "%1 has a role that does not exist.")(owner));
    }
    const auto position = positionFrom(row, 3, owner);
    if (!position) return fail(position.error());
    auto attributes = attributesFrom(row.text(7));
    if (!attributes) return fail(attributes.error());
    return Variable{*id,       name,        graph::Roles::fromBits(static_cast<std::uint8_t>(roles)),
                    *position, row.text(6), std::move(*attributes)};
}

Result<std::pair<Edge, EdgeDetails>> readEdge(const Statement& row, const graph::CausalGraph& graph) {
    const auto from = variableId(row.integer(0));
    const auto to = variableId(row.integer(1));
    if (!from || !to || !graph.contains(*from) || !graph.contains(*to)) {
        return fail(ErrorCode::Format, phrase("project", "an edge belongs to a variable that is not there."));
    }
    const std::string kind = row.text(2);
    if (kind != "->" && kind != "<->") {
        return fail(ErrorCode::Format, phrase("project", "an edge is of the unknown kind “%1”.")(kind));
    }
    const auto bend = positionFrom(row, 3, "an edge");
    if (!bend) return fail(bend.error());
    auto attributes = attributesFrom(row.text(6));
    if (!attributes) return fail(attributes.error());
    return std::pair(Edge{*from, *to, kind == "->" ? EdgeKind::Directed : EdgeKind::Bidirected},
                     EdgeDetails{row.text(5), *bend, std::move(*attributes)});
}

/// Calls `read` for each row of the query.
template <typename Read>
Result<void> eachRow(Database& database, const std::string& query, const Read& read) {
    auto rows = database.prepare(query);
    if (!rows) return fail(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row) return fail(row.error());
        if (!*row) return {};
        if (Result<void> done = read(*rows); !done) return done;
    }
}

} // namespace

Result<void> writeGraph(Database& database, const graph::CausalGraph& graph) {
    auto variables = database.prepare("INSERT INTO variable VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!variables) return fail(variables.error());
    std::int64_t rank = 0;
    for (const Variable& variable : graph.variables()) {
        const std::string attributes = written(variable.attributes);
        variables->bind(1, std::int64_t{variable.id.value}).bind(2, rank++).bind(3, variable.name);
        variables->bind(4, std::int64_t{variable.roles.bits()}).bind(7, variable.label).bind(8, attributes);
        bindPosition(*variables, 5, variable.position);
        if (auto done = variables->run(); !done) return done;
    }
    auto edges = database.prepare("INSERT INTO edge VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!edges) return fail(edges.error());
    for (const Edge& edge : graph.edges()) {
        const EdgeDetails& details = graph.details(edge);
        const std::string attributes = written(details.attributes);
        edges->bind(1, std::int64_t{edge.from.value}).bind(2, std::int64_t{edge.to.value});
        edges->bind(3, std::string_view(edge.kind == EdgeKind::Directed ? "->" : "<->"));
        edges->bind(4, details.label).bind(7, attributes);
        bindPosition(*edges, 5, details.bend);
        if (auto done = edges->run(); !done) return done;
    }
    const std::string attributes = written(graph.attributes());
    auto whole = database.prepare("INSERT INTO graph VALUES(?)");
    if (!whole) return fail(whole.error());
    return whole->bind(1, attributes).run();
}

Result<graph::CausalGraph> readGraph(Database& database) {
    const auto version = database.number("PRAGMA user_version");
    if (!version) return fail(version.error());
    const bool bare = *version < 2;
    graph::CausalGraph graph;
    const std::string rest = bare ? "'', '[]'" : "label, attributes";
    auto done = eachRow(
        database, "SELECT id, name, roles, x, y, rank, " + rest + " FROM variable ORDER BY rank",
        [&](const Statement& row) -> Result<void> {
            if (row.integer(5) != static_cast<std::int64_t>(graph.size()))
                return fail(ErrorCode::Format, phrase("project", "the order of the variables has a gap."));
            auto variable = readVariable(row);
            if (!variable) return fail(variable.error());
            return graph.restoreVariable(std::move(*variable));
        });
    if (!done) return fail(done.error());

    std::vector<Edge> drawn;
    std::vector<std::pair<Edge, EdgeDetails>> edges;
    const std::string details = bare ? "NULL, NULL, '', '[]'" : "bend_x, bend_y, label, attributes";
    done = eachRow(database, "SELECT source, target, kind, " + details + " FROM edge",
                   [&](const Statement& row) -> Result<void> {
                       auto edge = readEdge(row, graph);
                       if (!edge) return fail(edge.error());
                       drawn.push_back(edge->first);
                       edges.push_back(std::move(*edge));
                       return {};
                   });
    if (!done) return fail(done.error());
    if (auto added = graph.addEdges(drawn); !added) return fail(added.error());
    for (auto& [edge, said] : edges)
        graph.setDetails(edge, std::move(said));
    if (bare) return graph;
    done = eachRow(database, "SELECT attributes FROM graph", [&](const Statement& row) -> Result<void> {
        auto attributes = attributesFrom(row.text(0));
        if (!attributes) return fail(attributes.error());
        graph.setAttributes(std::move(*attributes));
        return {};
    });
    if (!done) return fail(done.error());
    return graph;
}

std::optional<graph::VariableId> variableId(std::int64_t stored) {
    if (stored < 1 || stored >= std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return graph::VariableId{static_cast<std::uint32_t>(stored)};
}

} // namespace dovetail::project
