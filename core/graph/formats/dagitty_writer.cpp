// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"
#include "core/graph/formats/dagitty_roles.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/kept_attribute.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace dovetail::graph {

namespace {

bool isPlain(std::string_view name) {
    // These two are words of the language.
    if (name == "node" || name == "graph") return false;
    return std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
               c == '.';
    });
}

std::string inQuotes(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + '"';
}

std::string written(std::string_view name) {
    return isPlain(name) ? std::string(name) : inQuotes(name);
}

/// At least DAGitty's three decimals, and more where they are needed to read the same number again.
std::string decimals(double number) {
    std::array<char, 400> buffer{};
    const auto print = [&](auto... precision) {
        const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                        std::chars_format::fixed, precision...);
        return done.ec == std::errc() ? std::string(buffer.data(), done.ptr) : std::string();
    };
    const std::string rounded = print(3);
    double read = 0;
    std::from_chars(rounded.data(), rounded.data() + rounded.size(), read);
    return read == number ? rounded : print();
}

/// Would the reader take the attribute for something of its own? A role is a word without a value.
bool hasMeaning(const Attribute& attribute) {
    const std::string_view key = attribute.key;
    if (!attribute.value && dagitty::roleSpelled(key)) return true;
    return key == "pos" || key == "label" || key == "bb" || key.starts_with(formats::keptPrefix);
}

/// `[exposure,pos="1.000,2.000"]`, or nothing.
class AttributeList {
public:
    void add(std::string_view attribute) {
        text_ += text_.empty() ? " [" : ",";
        text_ += attribute;
    }
    void addPosition(const std::optional<Position>& position) {
        if (!position || !std::isfinite(position->x) || !std::isfinite(position->y)) return;
        add("pos=\"" + decimals(position->x) + "," + decimals(position->y) + "\"");
    }
    void addLabel(std::string_view label) {
        if (!label.empty()) add("label=" + inQuotes(label));
    }
    void add(const Attributes& attributes) {
        for (const Attribute& attribute : attributes) {
            if (!attribute.key.empty()) add(written(attribute)); // there is no way to write it
        }
    }
    static std::string written(const Attribute& attribute) {
        const std::string key =
            dovetail::graph::written(hasMeaning(attribute) ? formats::keptKey(attribute.key) : attribute.key);
        return attribute.value ? key + "=" + inQuotes(*attribute.value) : key;
    }
    std::string text() const { return text_.empty() ? "" : text_ + "]"; }

private:
    std::string text_;
};

std::string variableLine(const Variable& variable, Detail detail) {
    AttributeList list;
    for (const auto& [role, word] : dagitty::writtenRoles) {
        if (variable.roles.has(role)) list.add(word);
    }
    if (detail == Detail::Full) {
        list.addPosition(variable.position);
        list.addLabel(variable.label);
        list.add(variable.attributes);
    }
    return written(variable.name) + list.text();
}

/// DAGitty writes the labels of edges like a part of a URL. Only what would be taken for that is encoded.
std::string encodedLabel(std::string_view label) {
    std::string encoded;
    for (const char c : label) {
        if (c == '%') {
            encoded += "%25";
        } else {
            encoded += c;
        }
    }
    return encoded;
}

std::string edgeLine(std::string_view a, std::string_view b, MarkedEdge edge, const EdgeDetails& details,
                     Detail detail) {
    // Circle, tail, arrow from left to right; the smaller name first where that does not decide.
    const auto rank = [](Mark mark) { return mark == Mark::Circle ? 0 : mark == Mark::Tail ? 1 : 2; };
    const int turn = rank(edge.atA) - rank(edge.atB);
    if (turn > 0 || (turn == 0 && lessUtf16(b, a))) {
        std::swap(a, b);
        std::swap(edge.atA, edge.atB);
    }
    AttributeList list;
    if (detail == Detail::Full) {
        list.addPosition(details.bend);
        list.addLabel(encodedLabel(details.label));
        list.add(details.attributes);
    }
    return written(a) + " " + std::string(dagitty::arrowText(edge)) + " " + written(b) + list.text();
}

std::string graphText(std::string_view type, const Attributes& attributes, std::vector<std::string> variables,
                      std::vector<std::string> edges, Detail detail) {
    std::string text = std::string(type) + " {\n";
    if (detail == Detail::Full) {
        for (const Attribute& attribute : attributes) {
            if (attribute.key.empty()) continue;
            // A bare word by itself would be a variable.
            const std::string written = AttributeList::written(attribute);
            text += attribute.value ? written + "\n" : "graph [" + written + "]\n";
        }
    }
    for (auto* lines : {&variables, &edges}) {
        std::ranges::sort(*lines, lessUtf16);
        for (const std::string& line : *lines)
            text += line + "\n";
    }
    return text + "}\n";
}

/// The first byte of a character as a sort key. UTF-8 sorts by code point; in UTF-16 the characters
/// beyond U+FFFF (first byte F0..F4) are written with surrogates D800..DFFF and so come before
/// U+E000..U+FFFF (first byte EE, EF).
unsigned key(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xF0) return value - 2U;
    if (value >= 0xEE) return value + 16U;
    return value;
}

} // namespace

bool lessUtf16(std::string_view a, std::string_view b) {
    const auto [first, second] = std::ranges::mismatch(a, b);
    if (first == a.end() || second == b.end()) return second != b.end();
    // Bytes that continue a character are below EE, where the key changes nothing.
    return key(*first) < key(*second);
}

std::string writeDagitty(const CausalGraph& graph, Detail detail) {
    std::vector<std::string> variables;
    for (const Variable& variable : graph.variables())
        variables.push_back(variableLine(variable, detail));
    std::vector<std::string> edges;
    for (const Edge& edge : graph.edges()) {
        const Mark start = edge.kind == EdgeKind::Directed ? Mark::Tail : Mark::Arrow;
        edges.push_back(edgeLine(graph.name(edge.from), graph.name(edge.to),
                                 {edge.from, edge.to, start, Mark::Arrow}, graph.details(edge), detail));
    }
    return graphText("dag", graph.attributes(), std::move(variables), std::move(edges), detail);
}

std::string writeDagitty(const MarkedDiagram& diagram, Detail detail) {
    std::vector<std::string> variables;
    std::map<VariableId, std::string_view> names;
    for (const Variable& variable : diagram.variables) {
        variables.push_back(variableLine(variable, detail));
        names.emplace(variable.id, variable.name);
    }
    std::vector<std::string> edges;
    for (const MarkedEdge& edge : diagram.graph.edges()) {
        const auto found = diagram.details.find({edge.a, edge.b});
        edges.push_back(edgeLine(names.at(edge.a), names.at(edge.b), edge,
                                 found == diagram.details.end() ? EdgeDetails{} : found->second, detail));
    }
    return graphText(typeName(diagram.type), diagram.attributes, std::move(variables), std::move(edges),
                     detail);
}

std::string writeDagitty(const Diagram& diagram, Detail detail) {
    return std::visit([&](const auto& graph) { return writeDagitty(graph, detail); }, diagram);
}

} // namespace dovetail::graph
