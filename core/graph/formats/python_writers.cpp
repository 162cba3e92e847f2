// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/program_texts.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/formats/writers.h"
#include "core/graph/subgraphs.h"

namespace dovetail::graph::formats {

namespace {

std::string pythonPair(const DiagramView& view, const DrawnEdge& edge) {
    return pythonString(view.variables()[edge.from].name) + ", " +
           pythonString(view.variables()[edge.to].name);
}

std::string nodeArguments(const Variable& variable) {
    std::string text = pythonString(variable.name);
    for (const auto& [role, word] : roleWords()) {
        if (variable.roles.has(role)) text += ", " + std::string(word) + "=True";
    }
    if (!variable.label.empty()) text += ", label=" + pythonString(variable.label);
    if (variable.position) {
        // matplotlib's y grows upwards.
        text += ", pos=(" + numberText(variable.position->x) + ", " + numberText(-variable.position->y) + ")";
    }
    return text;
}

/// GML is ASCII: other characters are written by number.
std::string gmlString(std::string_view text) {
    std::string written = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        if (length == 1 && byte >= 0x20 && byte != 0x7F && byte != '"' && byte != '&') {
            written += text[i];
        } else {
            unsigned point = length == 1 ? byte : byte & (0xFFU >> (length + 1));
            for (std::size_t k = 1; k < length; ++k)
                point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
            written += "&#" + std::to_string(point) + ";";
        }
        i += length;
    }
    return written + '"';
}

} // namespace

Result<std::string> writeNetworkX(const Diagram& diagram) {
    const DiagramView view(diagram);
    std::string text = "import networkx as nx\n\ndirected = nx.DiGraph()\n";
    for (const Variable& variable : view.variables())
        text += "directed.add_node(" + nodeArguments(variable) + ")\n";
    std::string bidirected;
    std::string others;
    for (const DrawnEdge& edge : view.edges()) {
        if (edge.arrow()) {
            text += "directed.add_edge(" + pythonPair(view, edge) + ")\n";
        } else if (edge.bidirected()) {
            bidirected += "bidirected.add_edge(" + pythonPair(view, edge) + ")\n";
        } else {
            others += "others.append((" + pythonPair(view, edge) + ", \"" +
                      arrowText(edge.atFrom, edge.atTo) + "\"))\n";
        }
    }
    if (!bidirected.empty()) {
        text += "\n# Unobserved common causes\nbidirected = nx.Graph()\n"
                "bidirected.add_nodes_from(directed)\n" +
                bidirected;
    }
    if (!others.empty()) text += "\n# Edges with other marks\nothers = []\n" + others;
    return text;
}

Result<std::string> writeDowhyGml(const Diagram& diagram) {
    const DiagramView original(diagram);
    if (const DrawnEdge* unusual = original.unusualEdge()) return cannotHold(original, *unusual, "DoWhy");
    const auto* causal = std::get_if<CausalGraph>(&diagram);
    const Diagram plain = causal ? Diagram(canonicalDag(*causal)) : diagram;
    const DiagramView view(plain);
    if (const DrawnEdge* both = view.bidirectedEdge()) return cannotHold(view, *both, "DoWhy");
    std::string text = "graph [\n  directed 1\n";
    for (const Variable& variable : view.variables()) {
        const std::string name = gmlString(variable.name);
        text += "  node [ id " + name + " label " + name;
        if (variable.roles.has(Role::Latent)) text += " observed \"no\"";
        text += " ]\n";
    }
    for (const DrawnEdge& edge : view.edges()) {
        text += "  edge [ source " + gmlString(view.variables()[edge.from].name) + " target " +
                gmlString(view.variables()[edge.to].name) + " ]\n";
    }
    return text + "]\n";
}

} // namespace dovetail::graph::formats
