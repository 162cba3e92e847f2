// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_diagram.h"

#include "core/graph/formats/diagram_view.h"
#include "tests/support/random_graph.h"

#include <algorithm>
#include <array>

namespace dovetail::test {

using namespace graph;

namespace {

constexpr std::array<const char*, 53> hostileTexts{
    "say \"hi\"", "back\\", "\\\"",        "a\nb",       " ",      "a-b",      "-1",     "β2",     "😀",
    "graph",      "node",   "dag",         "x'1",        "{",      "}",        "[e]",    "a -> b", "100%",
    "+",          "\\n",    "=",           "@",          "strict", "subgraph", "1abc",   "2.5",    "<b>",
    "&amp;",      "]]>",    "network",     "a,b",        "a;b",    "(c)",      "NA",     "y ~ x",  "`tick`",
    "# no",       "o->",    "tab\there",   "cr\rlf\r\n", "source", "target",   "\\\\",   "\\N",    "/*",
    "//",         "\"",     "probability", "\uFEFFb",    "true",   "no",       "dashed", "1,2"};

std::string hostileText(Random& random) {
    return hostileTexts[random.below(hostileTexts.size())];
}

/// Keys that some format gives a meaning to; not `label`, which is never an attribute in our diagrams.
std::string hostileKey(Random& random) {
    constexpr std::array keys{"latent", "outcome", "observed",  "style",          "pos", "bend", "dir",
                              "weight", "type",    "arrowhead", "dovetail_kept_a"};
    return keys[random.below(keys.size())];
}

/// With a value or, as a bare word, without.
Attribute hostileAttribute(Random& random) {
    std::string key = hostileKey(random);
    return {std::move(key), random.uniform() < 0.3 ? std::nullopt : std::optional(hostileText(random))};
}

EdgeDetails randomDetails(Random& random) {
    EdgeDetails details;
    if (random.uniform() < 0.3) details.label = hostileText(random);
    if (random.uniform() < 0.2) details.bend = Position{random.normal(), 1e6 * random.normal()};
    if (random.uniform() < 0.3) details.attributes.push_back({"beta", hostileText(random)});
    if (random.uniform() < 0.2) details.attributes.push_back(hostileAttribute(random));
    return details;
}

Variable randomVariable(Random& random, std::size_t number) {
    Variable variable{
        .id = {static_cast<std::uint32_t>(number + 1)}, .name = hostileName(random, number), .roles = {}};
    if (random.uniform() < 0.5) {
        for (const auto& [role, word] : formats::roleWords()) {
            if (random.uniform() < 0.2) variable.roles = variable.roles.with(role);
        }
    }
    if (random.uniform() < 0.5) variable.position = Position{100 * random.normal(), 0.1 * random.normal()};
    if (random.uniform() < 0.3) variable.label = hostileText(random);
    if (random.uniform() < 0.3) variable.attributes.push_back({"colour", hostileText(random)});
    if (random.uniform() < 0.2) variable.attributes.push_back({"a \"key\"", "5"});
    if (random.uniform() < 0.2) variable.attributes.push_back(hostileAttribute(random));
    return variable;
}

CausalGraph randomCausal(Random& random, std::size_t size) {
    const CausalGraph shape = randomGraph(random, {.size = size, .directed = 0.3, .bidirected = 0.2});
    CausalGraph graph;
    for (std::size_t i = 0; i < size; ++i)
        (void)graph.restoreVariable(randomVariable(random, i));
    for (const Edge& edge : shape.edges()) {
        (void)graph.addEdge(edge);
        graph.setDetails(edge, randomDetails(random));
    }
    return graph;
}

MarkedDiagram randomMarked(Random& random, std::size_t size) {
    MarkedDiagram diagram;
    diagram.type = std::array{GraphType::Pdag, GraphType::Mag, GraphType::Pag}[random.below(3)];
    VariableSet ids;
    for (std::size_t i = 0; i < size; ++i) {
        diagram.variables.push_back(randomVariable(random, i));
        ids.insert(diagram.variables.back().id);
    }
    diagram.graph = MarkedGraph(ids);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = i + 1; j < size; ++j) {
            if (random.uniform() < 0.6) continue;
            // Arrows lead to larger numbers: no cycles.
            std::pair marks(Mark::Tail, Mark::Arrow);
            if (random.uniform() < 0.4) marks.second = Mark::Tail;
            if (diagram.type != GraphType::Pdag && random.uniform() < 0.3) marks = {Mark::Arrow, Mark::Arrow};
            if (diagram.type == GraphType::Pag && random.uniform() < 0.6) {
                marks.first = Mark::Circle;
                marks.second = std::array{Mark::Tail, Mark::Arrow, Mark::Circle}[random.below(3)];
                if (random.uniform() < 0.3) std::swap(marks.first, marks.second);
            }
            const VariableId a = diagram.variables[i].id;
            const VariableId b = diagram.variables[j].id;
            diagram.graph.join(a, marks.first, b, marks.second);
            const EdgeDetails details = randomDetails(random);
            if (!details.empty()) diagram.details[{a, b}] = details;
        }
    }
    return diagram;
}

} // namespace

std::string hostileName(Random& random, std::size_t number) {
    // The number makes it unique, at one end or the other.
    const std::string text = hostileText(random);
    if (number == 0) return text;
    return number % 2 == 0 ? text + std::to_string(number) : std::to_string(number) + text;
}

Diagram randomDiagram(Random& random, std::size_t size) {
    Attributes attributes;
    if (random.uniform() < 0.3) attributes.push_back({"rankdir", hostileText(random)});
    if (random.uniform() < 0.2) attributes.push_back(hostileAttribute(random));
    if (random.uniform() < 0.5) {
        CausalGraph graph = randomCausal(random, size);
        graph.setAttributes(attributes);
        return graph;
    }
    MarkedDiagram diagram = randomMarked(random, size);
    diagram.attributes = attributes;
    return diagram;
}

} // namespace dovetail::test
