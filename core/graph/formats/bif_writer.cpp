// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/bif_states.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/writers.h"

#include <algorithm>

namespace dovetail::graph::formats {

namespace {

using bif::word;

std::string property(const Attribute& attribute) {
    const std::string text = attribute.value ? attribute.key + " = " + *attribute.value : attribute.key;
    return "property " + escaped(text, '"') + ";\n";
}

std::string variableBlock(const Variable& variable) {
    std::string text = "variable " + word(variable.name) + " {\n";
    for (const Attribute& attribute : variable.attributes) {
        if (attribute.key != bif::statesKey) continue;
        const auto states = bif::statesFrom(attribute.value.value_or(""));
        if (!states) continue;
        text += "  type discrete [ " + std::to_string(states->size()) + " ] { " + bif::stateList(*states) +
                " };\n";
        break;
    }
    for (const auto& [role, roleWord] : roleWords()) {
        if (variable.roles.has(role)) text += "  " + property({"role", std::string(roleWord)});
    }
    if (!variable.label.empty()) text += "  " + property({"label", variable.label});
    if (variable.position) {
        text += "  " + property({"position", "(" + numberText(variable.position->x) + ", " +
                                                 numberText(variable.position->y) + ")"});
    }
    for (const Attribute& attribute : variable.attributes) {
        if (attribute.key != bif::statesKey) text += "  " + property(attribute);
    }
    return text + "}\n";
}

} // namespace

Result<std::string> writeBif(const Diagram& diagram) {
    const DiagramView view(diagram);
    const auto& variables = view.variables();
    for (const DrawnEdge& edge : view.edges()) {
        if (edge.arrow()) continue;
        const std::string arrow = arrowText(edge.atFrom, edge.atTo);
        return fail(ErrorCode::InvalidInput,
                    phrase("formats", "A Bayesian network has arrows only, not %1 %2 %3.")(
                        excerpt(variables[edge.from].name), arrow, excerpt(variables[edge.to].name)),
                    edge.bidirected() ? phrase("formats", "Put a latent variable in place of each <->.")
                                      : phrase("formats", "Give each edge a direction first."),
                    {.variable = variables[edge.from].name});
    }
    std::string network = "unknown";
    std::string properties;
    for (const Attribute& attribute : view.attributes()) {
        if (attribute.key == "network" && attribute.value && !attribute.value->empty()) {
            network = *attribute.value;
        } else {
            properties += "  " + property(attribute);
        }
    }
    std::string text = "network " + word(network) + " {\n" + properties + "}\n";
    for (const Variable& variable : variables)
        text += variableBlock(variable);
    std::vector<std::string> parents(variables.size());
    for (const DrawnEdge& edge : view.edges()) {
        std::string& list = parents[edge.to];
        list += (list.empty() ? " | " : ", ") + word(variables[edge.from].name);
    }
    for (std::size_t i = 0; i < variables.size(); ++i)
        text += "probability ( " + word(variables[i].name) + parents[i] + " ) {\n}\n";
    return text;
}

} // namespace dovetail::graph::formats
