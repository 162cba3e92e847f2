// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/dot_attributes.h"
#include "core/graph/formats/dot_boost.h"
#include "core/graph/formats/kept_attribute.h"
#include "core/graph/formats/readers.h"

#include <algorithm>

namespace dovetail::graph::formats {

namespace dot {

std::optional<Position> positionFrom(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('!')) text.remove_suffix(1);
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto x = numberFrom(trimmed(text.substr(0, comma)));
    const auto y = numberFrom(trimmed(text.substr(comma + 1)));
    if (!x || !y) return std::nullopt;
    return Position{*x, -*y};
}

std::string labelFrom(std::string_view escapeString, std::string_view name) {
    std::string text;
    for (std::size_t i = 0; i < escapeString.size(); ++i) {
        const char c = escapeString[i];
        if (c != '\\' || i + 1 == escapeString.size()) {
            text += c;
            continue;
        }
        const char following = escapeString[++i];
        if (following == 'N') {
            text += name;
        } else if (following == 'n' || following == 'l' || following == 'r') {
            text += '\n';
        } else {
            text += following;
        }
    }
    return text;
}

namespace {

bool isTrue(std::string_view value) {
    const std::string word = lowerCase(value);
    return word == "true" || word == "yes" || word == "1";
}

bool isFalse(std::string_view value) {
    const std::string word = lowerCase(value);
    return word == "false" || word == "no" || word == "0";
}

const std::string* find(const Properties& properties, std::string_view key) {
    const auto found = std::ranges::find(
        properties, key, [](const auto& property) { return std::string_view(property.first); });
    return found == properties.end() ? nullptr : &found->second;
}

std::string nameOf(const ParsedNode& node) {
    const std::string* hidden = find(node.properties, nameKey);
    if (!hidden || hidden->empty()) return node.name;
    TextCursor cursor(*hidden);
    const auto name = takeEscaped(cursor);
    return name && !name->empty() ? *name : node.name;
}

/// Values that had to be escaped are put back first.
Properties plain(const Properties& properties) {
    Properties result;
    for (const auto& [key, value] : properties) {
        if (key.starts_with(escapedPrefix)) {
            TextCursor cursor(value);
            const std::string plainKey = key.substr(escapedPrefix.size());
            auto text = takeEscaped(cursor);
            if (text && !find(properties, plainKey)) {
                result.emplace_back(plainKey, *text);
                continue;
            }
        }
        result.emplace_back(key, value);
    }
    return result;
}

void readNode(const ParsedNode& node, const std::string& name, Variable& variable) {
    for (const auto& [key, value] : plain(node.properties)) {
        if (key == nameKey || key == labelledKey) continue;
        if (auto kept = keyKeptIn(key)) {
            variable.attributes.push_back({std::move(*kept), value});
        } else if (const auto role = roleFrom(key); role && (isTrue(value) || isFalse(value))) {
            if (isTrue(value)) variable.roles = variable.roles.with(*role);
        } else if (key == "observed" && (isTrue(value) || isFalse(value))) {
            if (isFalse(value)) variable.roles = variable.roles.with(Role::Latent);
        } else if (key == "style" && value == "dashed") {
            variable.roles = variable.roles.with(Role::Latent);
        } else if (key == "label") {
            // A variable whose name is no id is labelled with its name.
            const std::string label = value == "\\N" ? "" : labelFrom(value, name);
            const bool standsIn = label == name && find(node.properties, nameKey);
            if (!standsIn || find(node.properties, labelledKey)) variable.label = label;
        } else if (const auto position = key == "pos" ? positionFrom(value) : std::nullopt) {
            variable.position = position;
        } else {
            variable.attributes.push_back({key, value});
        }
    }
}

Mark markOf(const std::string* shape) {
    if (!shape) return Mark::Arrow;
    if (*shape == "none") return Mark::Tail;
    // odot, and dot, which is filled; also in combinations such as noneodot.
    return shape->find("dot") != std::string::npos ? Mark::Circle : Mark::Arrow;
}

void addEdge(DiagramBuilder& builder, std::size_t from, std::size_t to, const ParsedEdge& edge,
             bool directed) {
    const std::string* dir = find(edge.properties, "dir");
    const std::string* head = find(edge.properties, "arrowhead");
    const std::string* tail = find(edge.properties, "arrowtail");
    const std::string* style = find(edge.properties, "style");
    const std::string word = dir ? *dir : directed ? "forward" : "none";
    const bool dashed = style && *style == "dashed";
    Mark atFrom = word == "both" || word == "back" ? markOf(tail) : Mark::Tail;
    Mark atTo = word == "both" || word == "forward" ? markOf(head) : Mark::Tail;
    if (directed && word == "none" && dashed && !head && !tail) atFrom = atTo = Mark::Arrow;
    EdgeDetails details;
    for (const auto& [key, value] : plain(edge.properties)) {
        if (key == "dir" || key == "arrowhead" || key == "arrowtail") continue;
        if (key == "style" && dashed && atFrom == Mark::Arrow && atTo == Mark::Arrow) continue;
        if (auto kept = keyKeptIn(key)) {
            details.attributes.push_back({std::move(*kept), value});
        } else if (key == "label") {
            details.label = labelFrom(value, {});
        } else if (const auto bend = key == bendKey ? positionFrom(value) : std::nullopt) {
            details.bend = bend;
        } else {
            details.attributes.push_back({key, value});
        }
    }
    builder.addEdge(from, atFrom, to, atTo, edge.place, std::move(details));
}

} // namespace

} // namespace dot

Result<Diagram> readDot(std::string_view text) {
    const auto parsed = dot::parse(text);
    if (!parsed) return fail(parsed.error());
    DiagramBuilder builder;
    std::vector<std::size_t> indices;
    for (const dot::ParsedNode& node : parsed->nodes) {
        const std::string name = dot::nameOf(node);
        if (name.empty()) {
            return parseError({}, phrase("formats", "A variable's name is empty."),
                              phrase("formats", "Write at least one character in the “\"\"”."));
        }
        indices.push_back(builder.variable(name));
        dot::readNode(node, name, builder.at(indices.back()));
    }
    for (const dot::ParsedEdge& edge : parsed->edges)
        dot::addEdge(builder, indices[edge.from], indices[edge.to], edge, parsed->directed);
    for (const auto& [key, value] : dot::plain(parsed->properties)) {
        const auto type = key == dot::typeKey ? typeNamed(value) : std::nullopt;
        if (type) {
            builder.setType(*type);
        } else {
            builder.attributes().push_back({keyKeptIn(key).value_or(key), value});
        }
    }
    return std::move(builder).build();
}

} // namespace dovetail::graph::formats
