// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace dovetail::graph {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 5> roleWords{{
    {Role::Treatment, "exposure"},
    {Role::Outcome, "outcome"},
    {Role::Adjusted, "adjusted"},
    {Role::Latent, "latent"},
    {Role::Selected, "selected"},
}};

bool isPlain(std::string_view name) {
    // These two are words of the language.
    if (name == "node" || name == "graph") return false;
    return std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
               c == '.';
    });
}

std::string written(std::string_view name) {
    if (isPlain(name)) return std::string(name);
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + '"';
}

std::string threeDecimals(double number) {
    std::array<char, 400> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, 3);
    return error == std::errc() ? std::string(buffer.data(), end) : "0.000";
}

std::string variableLine(const Variable& variable, WithPositions positions) {
    std::string attributes;
    const auto add = [&](std::string_view attribute) {
        if (!attributes.empty()) attributes += ',';
        attributes += attribute;
    };
    for (const auto& [role, word] : roleWords) {
        if (variable.roles.has(role)) add(word);
    }
    if (positions == WithPositions::Yes && variable.position && std::isfinite(variable.position->x) &&
        std::isfinite(variable.position->y)) {
        add("pos=\"" + threeDecimals(variable.position->x) + "," + threeDecimals(variable.position->y) +
            "\"");
    }
    return written(variable.name) + (attributes.empty() ? "" : " [" + attributes + "]");
}

std::string edgeLine(const CausalGraph& graph, const Edge& edge) {
    std::string_view from = graph.name(edge.from);
    std::string_view to = graph.name(edge.to);
    if (edge.kind == EdgeKind::Directed) return written(from) + " -> " + written(to);
    if (lessUtf16(to, from)) std::swap(from, to);
    return written(from) + " <-> " + written(to);
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

std::string writeDagitty(const CausalGraph& graph, WithPositions positions) {
    std::vector<std::string> variables;
    for (const Variable& variable : graph.variables())
        variables.push_back(variableLine(variable, positions));
    std::vector<std::string> edges;
    for (const Edge& edge : graph.edges())
        edges.push_back(edgeLine(graph, edge));
    std::string text = "dag {\n";
    for (auto* lines : {&variables, &edges}) {
        std::ranges::sort(*lines, lessUtf16);
        for (const std::string& line : *lines)
            text += line + "\n";
    }
    return text + "}\n";
}

} // namespace dovetail::graph
