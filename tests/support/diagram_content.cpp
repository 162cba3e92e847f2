// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diagram_content.h"

#include "core/graph/formats/diagram_view.h"

#include <algorithm>

namespace dovetail::test {

using namespace graph;
using formats::Carries;

namespace {

std::map<std::string, std::string> asMap(const Attributes& attributes) {
    std::map<std::string, std::string> map;
    for (const Attribute& attribute : attributes)
        map[attribute.key] = attribute.value.value_or("true");
    return map;
}

} // namespace

DiagramContent::DiagramContent(const Diagram& diagram) {
    const formats::DiagramView view(diagram);
    type = view.typeWord();
    for (const Variable& variable : view.variables()) {
        order.push_back(variable.name);
        nodes[variable.name] = {variable.label, variable.roles.bits(), variable.position,
                                asMap(variable.attributes)};
    }
    for (const formats::DrawnEdge& edge : view.edges()) {
        std::string from = view.variables()[edge.from].name;
        std::string to = view.variables()[edge.to].name;
        std::string marks = formats::arrowText(edge.atFrom, edge.atTo);
        const std::string turned = formats::arrowText(edge.atTo, edge.atFrom);
        if (!edge.arrow() && std::pair(to, turned) < std::pair(from, marks)) {
            std::swap(from, to);
            marks = turned;
        }
        edges[{from, marks, to}] = {edge.details->label, edge.details->bend, asMap(edge.details->attributes)};
    }
    attributes = asMap(view.attributes());
}

DiagramContent DiagramContent::kept(const formats::Format& format) const {
    DiagramContent kept = *this;
    const auto& carries = format.carries;
    if (!carries.has(Carries::Type)) kept.type.clear();
    if (!carries.has(Carries::Order)) std::ranges::sort(kept.order);
    if (!carries.has(Carries::Attributes)) kept.attributes.clear();
    for (auto& [name, node] : kept.nodes) {
        const unsigned latent = Roles(Role::Latent).bits();
        if (!carries.has(Carries::Roles)) node.roles &= carries.has(Carries::Latents) ? latent : 0;
        if (!carries.has(Carries::Positions)) node.position.reset();
        if (!carries.has(Carries::Labels)) node.label.clear();
        if (!carries.has(Carries::Attributes)) node.attributes.clear();
    }
    for (auto& [ends, line] : kept.edges) {
        if (!carries.has(Carries::EdgeLabels)) line.label.clear();
        if (!carries.has(Carries::Bends)) line.bend.reset();
        if (!carries.has(Carries::EdgeAttributes)) line.attributes.clear();
    }
    return kept;
}

std::string DiagramContent::text() const {
    const auto texts = [](const std::map<std::string, std::string>& map) {
        std::string text;
        for (const auto& [key, value] : map)
            text += " {" + key + "}={" + value + "}";
        return text;
    };
    const auto place = [](const std::optional<Position>& position) {
        return position ? " @" + std::to_string(position->x) + "," + std::to_string(position->y) : "";
    };
    std::string all = "type " + type + texts(attributes) + "\norder";
    for (const std::string& name : order)
        all += " {" + name + "}";
    for (const auto& [name, node] : nodes) {
        all += "\nnode {" + name + "} {" + node.label + "} " + std::to_string(node.roles) +
               place(node.position) + texts(node.attributes);
    }
    for (const auto& [ends, line] : edges) {
        all += "\nedge {" + std::get<0>(ends) + "} " + std::get<1>(ends) + " {" + std::get<2>(ends) + "} {" +
               line.label + "}" + place(line.bend) + texts(line.attributes);
    }
    return all + "\n";
}

} // namespace dovetail::test
