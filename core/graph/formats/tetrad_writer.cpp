// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/tetrad_words.h"
#include "core/graph/formats/writers.h"

#include <algorithm>

namespace dovetail::graph::formats {

namespace {

/// Tetrad itself has no names with spaces, commas or brackets; ours are quoted then.
std::string tetradName(const std::string& name) {
    return std::ranges::all_of(name, tetrad::inName) ? name : escaped(name, '"');
}

/// -->, <->, ---, o->, o-o, o--
std::string edgeText(const DrawnEdge& edge) {
    const std::string arrow = arrowText(edge.atFrom, edge.atTo);
    return arrow == "->" ? "-->" : arrow == "--" ? "---" : arrow;
}

} // namespace

Result<std::string> writeTetrad(const Diagram& diagram) {
    const DiagramView view(diagram);
    std::string text = "Graph Nodes:\n";
    std::string separator;
    for (const Variable& variable : view.variables()) {
        const std::string name = tetradName(variable.name);
        text += separator + (variable.roles.has(Role::Latent) ? "(" + name + ")" : name);
        separator = ";";
    }
    text += "\n\nGraph Edges:\n";
    std::size_t number = 0;
    for (const DrawnEdge& edge : view.edges()) {
        text += std::to_string(++number) + ". " + tetradName(view.variables()[edge.from].name) + " " +
                edgeText(edge) + " " + tetradName(view.variables()[edge.to].name);
        for (const Attribute& attribute : edge.details->attributes) {
            const bool word =
                !attribute.value && !attribute.key.empty() && std::ranges::none_of(attribute.key, isSpace);
            if (word) text += " " + attribute.key;
        }
        text += "\n";
    }
    std::string attributes;
    for (const Attribute& attribute : view.attributes()) {
        const std::string line = attribute.key + ": " + attribute.value.value_or("");
        const bool fits = attribute.value && !attribute.key.empty() && line.find('\n') == std::string::npos &&
                          attribute.key.find(": ") == std::string::npos && trimmed(line) == line;
        if (fits) attributes += line + "\n";
    }
    if (!attributes.empty()) text += "\nGraph Attributes:\n" + attributes;
    return text;
}

} // namespace dovetail::graph::formats
