// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graph_form.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace dovetail::test {

using namespace graph;

namespace {

template <typename Variables>
std::vector<Variable> byName(const Variables& variables) {
    std::vector<Variable> sorted(variables.begin(), variables.end());
    std::ranges::sort(sorted, {}, &Variable::name);
    return sorted;
}

std::map<VariableId, VariableId> renumbered(std::vector<Variable>& sorted) {
    std::map<VariableId, VariableId> ids;
    std::uint32_t next = 1;
    for (Variable& variable : sorted) {
        ids[variable.id] = {next};
        variable.id = {next++};
    }
    return ids;
}

constexpr std::array<std::string_view, 24> texts{"a",    "x1",     "b c",   "say \"hi\"", "back\\",   "\\\"",
                                                 "a\nb", "-1",     "β2",    "😀",          "graph",    "node",
                                                 "dag",  "{",      "}",     "[e]",        "a -> b",   "100%",
                                                 "%41",  "// odd", "# odd", "/* odd */",  "a@-@b--c", "'"};

std::string text(Random& random) {
    return std::string(texts[random.below(texts.size())]);
}

std::optional<Position> position(Random& random) {
    if (random.below(3) == 0) return std::nullopt;
    if (random.below(3) == 0) return Position{static_cast<double>(random.below(900)), 0.125};
    return Position{1e3 * random.normal(), 1e-7 * random.normal()};
}

Attributes attributes(Random& random) {
    Attributes list;
    if (random.below(3) == 0) list.push_back({"beta", ".3"});
    if (random.below(4) == 0) list.push_back({"my key", text(random)});
    if (random.below(4) == 0) list.push_back({"flag", std::nullopt});
    return list;
}

EdgeDetails details(Random& random) {
    return {random.below(2) == 0 ? "" : text(random), position(random), attributes(random)};
}

void decorate(Random& random, Variable& variable) {
    variable.roles = Roles::fromBits(static_cast<std::uint8_t>(random.below(64) & random.below(64)));
    variable.position = position(random);
    if (random.below(3) == 0) variable.label = text(random);
    variable.attributes = attributes(random);
}

Attributes graphAttributes(Random& random) {
    Attributes list;
    if (random.below(2) == 0) list.push_back({"name", text(random)});
    return list;
}

/// Names from the list above, numbered where one comes twice.
std::vector<Variable> variables(Random& random, std::size_t size) {
    CausalGraph names;
    std::vector<Variable> list;
    for (std::size_t i = 0; i < size; ++i) {
        const VariableId id = *names.addVariable(names.freeName(text(random)));
        list.push_back(names.variable(id));
        decorate(random, list.back());
    }
    return list;
}

} // namespace

CausalGraph sortedByName(const CausalGraph& graph) {
    std::vector<Variable> sorted = byName(graph.variables());
    const auto ids = renumbered(sorted);
    CausalGraph result;
    for (Variable& variable : sorted)
        (void)result.restoreVariable(std::move(variable));
    for (const Edge& edge : graph.edges()) {
        const Edge moved{ids.at(edge.from), ids.at(edge.to), edge.kind};
        (void)result.addEdge(moved);
        result.setDetails(moved, graph.details(edge));
    }
    result.setAttributes(graph.attributes());
    return result;
}

MarkedDiagram sortedByName(const MarkedDiagram& diagram) {
    std::vector<Variable> sorted = byName(diagram.variables);
    const auto ids = renumbered(sorted);
    VariableSet all;
    for (const Variable& variable : sorted)
        all.insert(variable.id);
    MarkedDiagram result{
        diagram.type, std::move(sorted), MarkedGraph(std::move(all)), {}, diagram.attributes};
    for (const MarkedEdge& edge : diagram.graph.edges())
        result.graph.join(ids.at(edge.a), edge.atA, ids.at(edge.b), edge.atB);
    for (const auto& [ends, details] : diagram.details)
        result.details[std::minmax(ids.at(ends.first), ids.at(ends.second))] = details;
    return result;
}

Diagram sortedByName(const Diagram& diagram) {
    return std::visit([](const auto& graph) { return Diagram(sortedByName(graph)); }, diagram);
}

CausalGraph decoratedGraph(Random& random, std::size_t size) {
    CausalGraph graph;
    for (Variable& variable : variables(random, size))
        (void)graph.restoreVariable(std::move(variable));
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            for (const EdgeKind kind : {EdgeKind::Directed, EdgeKind::Bidirected}) {
                if (random.below(4) > 0) continue;
                const Edge edge{graph.idAt(i), graph.idAt(j), kind};
                (void)graph.addEdge(edge);
                graph.setDetails(edge, details(random));
            }
        }
    }
    graph.setAttributes(graphAttributes(random));
    return graph;
}

MarkedDiagram decoratedDiagram(Random& random, std::size_t size, GraphType type) {
    MarkedDiagram diagram{type, variables(random, size), MarkedGraph(), {}, graphAttributes(random)};
    VariableSet all;
    for (const Variable& variable : diagram.variables)
        all.insert(variable.id);
    diagram.graph = MarkedGraph(all);
    const auto mark = [&] { return static_cast<Mark>(random.below(type == GraphType::Pag ? 3 : 2)); };
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (random.below(2) > 0) continue;
            Mark atStart = mark();
            const Mark atEnd = mark();
            if (type == GraphType::Pdag && atEnd == Mark::Arrow) atStart = Mark::Tail;
            const VariableId start = diagram.variables[i].id;
            const VariableId end = diagram.variables[j].id;
            diagram.graph.join(start, atStart, end, atEnd);
            if (EdgeDetails said = details(random); !said.empty())
                diagram.details[std::minmax(start, end)] = std::move(said);
        }
    }
    return diagram;
}

} // namespace dovetail::test
