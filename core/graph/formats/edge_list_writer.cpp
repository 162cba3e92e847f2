// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/formats/writers.h"

#include <algorithm>
#include <set>

namespace dovetail::graph::formats {

namespace {

std::string fieldText(std::string_view text) {
    if (text.find_first_of("\",;\t\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += c;
        quoted += c;
    }
    return quoted + '"';
}

/// The column of labels, and columns without a name.
bool isTaken(const std::string& key) {
    return trimmed(key).empty() || lowerCase(trimmed(key)) == "label";
}

} // namespace

Result<std::string> writeEdgeList(const Diagram& diagram) {
    const DiagramView view(diagram);
    std::set<std::string> keys;
    bool labels = false;
    for (const DrawnEdge& edge : view.edges()) {
        labels = labels || !edge.details->label.empty();
        for (const Attribute& attribute : edge.details->attributes) {
            if (!isTaken(attribute.key) && keys.size() < 900) keys.insert(attribute.key);
        }
    }
    std::string text = "source,target,kind";
    if (labels) text += ",label";
    for (const std::string& key : keys)
        text += "," + fieldText(key);
    text += "\n";
    std::set<std::size_t> joined;
    for (const DrawnEdge& edge : view.edges()) {
        joined.insert({edge.from, edge.to});
        text += fieldText(view.variables()[edge.from].name) + "," +
                fieldText(view.variables()[edge.to].name) + "," + arrowText(edge.atFrom, edge.atTo);
        if (labels) text += "," + fieldText(edge.details->label);
        for (const std::string& key : keys) {
            const auto found = std::ranges::find(edge.details->attributes, key, &Attribute::key);
            text += ",";
            if (found != edge.details->attributes.end()) text += fieldText(found->value.value_or("true"));
        }
        text += "\n";
    }
    // A variable without edges: a row without a target.
    for (std::size_t i = 0; i < view.variables().size(); ++i) {
        if (!joined.contains(i)) text += fieldText(view.variables()[i].name) + ",,\n";
    }
    return text;
}

} // namespace dovetail::graph::formats
