// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/dot_attributes.h"
#include "core/graph/formats/dot_lexer.h"
#include "core/graph/formats/writers.h"

#include <algorithm>
#include <array>
#include <set>

namespace dovetail::graph::formats {

namespace dot {

std::string positionText(const Position& position) {
    return numberText(position.x) + "," + numberText(-position.y);
}

std::string escapeStringOf(std::string_view label) {
    std::string text;
    for (const char c : label) {
        if (c == '\n') {
            text += "\\n";
        } else {
            if (c == '\\') text += '\\';
            text += c;
        }
    }
    return text;
}

namespace {

/// Would a role's attribute with this value be taken for the role?
bool meansTruth(std::string_view value) {
    constexpr std::array<std::string_view, 6> words{"true", "yes", "1", "false", "no", "0"};
    return std::ranges::find(words, lowerCase(value)) != words.end();
}

std::string assignment(std::string_view key, const std::string& value) {
    if (canQuote(value)) return written(key) + "=" + written(value);
    return written(std::string(escapedPrefix) + std::string(key)) + "=" + written(escaped(value, '\''));
}

/// `[key=value, ...]`; a key that is there already is not given again.
class AttributeList {
public:
    void add(std::string_view key, const std::string& value) {
        if (!keys_.insert(std::string(key)).second) return;
        text_ += (text_.empty() ? "" : ", ") + assignment(key, value);
    }
    void add(const Attributes& attributes, std::span<const std::string_view> meaningful) {
        for (const Attribute& attribute : attributes) {
            const bool taken = std::ranges::find(meaningful, attribute.key) != meaningful.end() ||
                               ((roleFrom(attribute.key) || attribute.key == "observed") &&
                                meansTruth(attribute.value.value_or("true"))) ||
                               !canQuote(attribute.key);
            if (!taken) add(attribute.key, attribute.value.value_or("true"));
        }
    }
    std::string text() const { return text_.empty() ? "" : " [" + text_ + "]"; }

private:
    std::set<std::string, std::less<>> keys_;
    std::string text_;
};

std::string nodeLine(const Variable& variable, const std::string& id) {
    AttributeList list;
    if (id != variable.name) list.add(nameKey, escaped(variable.name, '\''));
    for (const auto& [role, word] : roleWords()) {
        if (variable.roles.has(role)) list.add(word, "true");
    }
    if (!variable.label.empty()) {
        list.add("label", escapeStringOf(variable.label));
    } else if (id != variable.name) {
        list.add("label", escapeStringOf(variable.name));
    }
    if (variable.position) list.add("pos", positionText(*variable.position));
    constexpr std::array<std::string_view, 2> meaningful{nameKey, "label"};
    list.add(variable.attributes, meaningful);
    if (variable.roles.has(Role::Latent)) list.add("style", "dashed");
    return written(id) + list.text();
}

std::string_view shapeOf(Mark mark) {
    return mark == Mark::Arrow ? "normal" : mark == Mark::Circle ? "odot" : "none";
}

std::string edgeAttributes(const DrawnEdge& edge, bool causal) {
    AttributeList list;
    if (edge.bidirected()) {
        list.add("dir", "both");
    } else if (!edge.arrow()) {
        const bool plain = edge.atFrom == Mark::Tail && edge.atTo == Mark::Tail;
        list.add("dir", plain ? "none" : "both");
        list.add("arrowtail", std::string(shapeOf(edge.atFrom)));
        list.add("arrowhead", std::string(shapeOf(edge.atTo)));
    }
    if (!edge.details->label.empty()) list.add("label", escapeStringOf(edge.details->label));
    if (edge.details->bend) list.add(bendKey, positionText(*edge.details->bend));
    constexpr std::array<std::string_view, 4> meaningful{"dir", "arrowhead", "arrowtail", "label"};
    list.add(edge.details->attributes, meaningful);
    if (edge.bidirected() && causal) list.add("style", "dashed");
    return list.text();
}

} // namespace

} // namespace dot

Result<std::string> writeDot(const Diagram& diagram) {
    const DiagramView view(diagram);
    std::set<std::string> names;
    for (const Variable& variable : view.variables())
        names.insert(variable.name);
    std::vector<std::string> ids;
    std::size_t number = 0;
    for (const Variable& variable : view.variables()) {
        std::string id = variable.name;
        if (!dot::canQuote(id)) {
            do {
                id = "n" + std::to_string(++number);
            } while (names.contains(id));
        }
        ids.push_back(std::move(id));
    }
    std::string text = "digraph {\n";
    if (view.type()) text += "    " + std::string(dot::typeKey) + "=" + std::string(view.typeWord()) + ";\n";
    for (const Attribute& attribute : view.attributes()) {
        const std::string value = attribute.value.value_or("true");
        if (!dot::canQuote(attribute.key) || (attribute.key == dot::typeKey && typeNamed(value))) continue;
        text += "    " + dot::assignment(attribute.key, value) + ";\n";
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
        text += "    " + dot::nodeLine(view.variables()[i], ids[i]) + ";\n";
    for (const DrawnEdge& edge : view.edges()) {
        text += "    " + dot::written(ids[edge.from]) + " -> " + dot::written(ids[edge.to]) +
                dot::edgeAttributes(edge, !view.type()) + ";\n";
    }
    return text + "}\n";
}

} // namespace dovetail::graph::formats
