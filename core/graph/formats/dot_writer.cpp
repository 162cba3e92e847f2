// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/dot_attributes.h"
#include "core/graph/formats/dot_lexer.h"
#include "core/graph/formats/kept_attribute.h"
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

/// Would the key, if it were a user's attribute, be read as something that a diagram has itself?
bool hasMeaning(std::string_view key) {
    constexpr std::array<std::string_view, 9> words{nameKey, labelledKey, bendKey,     "label",   "pos",
                                                    "dir",   "arrowhead", "arrowtail", "observed"};
    return roleFrom(key) || key.starts_with(escapedPrefix) || key.starts_with(keptPrefix) ||
           std::ranges::find(words, key) != words.end();
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
    /// A user's attributes, under keys that are not taken for anything else.
    void add(const Attributes& attributes, bool dashed) {
        for (const Attribute& attribute : attributes) {
            if (!canQuote(attribute.key)) continue;
            const std::string value = attribute.value.value_or("true");
            const bool style = attribute.key == "style" && (dashed || value == "dashed");
            add(hasMeaning(attribute.key) || style ? keptKey(attribute.key) : attribute.key, value);
        }
        if (dashed) add("style", "dashed");
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
        if (id != variable.name && variable.label == variable.name) list.add(labelledKey, "true");
    } else if (id != variable.name) {
        list.add("label", escapeStringOf(variable.name));
    }
    if (variable.position) list.add("pos", positionText(*variable.position));
    list.add(variable.attributes, variable.roles.has(Role::Latent));
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
    list.add(edge.details->attributes, edge.bidirected() && causal);
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
        if (!dot::canQuote(attribute.key)) continue;
        const bool meant = attribute.key == dot::typeKey || dot::hasMeaning(attribute.key);
        text += "    " + dot::assignment(meant ? keptKey(attribute.key) : attribute.key, value) + ";\n";
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
