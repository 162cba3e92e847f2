// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/formats.h"

#include "core/graph/formats/dagitty_builder.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/readers.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/formats/writers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dovetail::graph::formats {

namespace {

Result<std::string> writeDagittyDiagram(const Diagram& diagram) {
    return writeDagitty(diagram);
}

constexpr std::array<Format, 14> table = [] {
    using enum Carries;
    return std::array<Format, 14>{{
        {FormatId::Dagitty,
         "dagitty",
         "DAGitty",
         ".dag",
         ".dagitty",
         parseDagittyDiagram,
         writeDagittyDiagram,
         {Bidirected, Undirected, Circles, Type, Positions, Roles, Latents, Labels, EdgeLabels, Attributes,
          EdgeAttributes, Bends}},
        {FormatId::Dot,
         "dot",
         "Graphviz DOT",
         ".dot",
         ".gv",
         readDot,
         writeDot,
         {Bidirected, Undirected, Circles, Type, Positions, Roles, Latents, Labels, EdgeLabels, Attributes,
          EdgeAttributes, Bends, Order}},
        {FormatId::GraphMl,
         "graphml",
         "GraphML",
         ".graphml",
         "",
         readGraphMl,
         writeGraphMl,
         {Bidirected, Undirected, Circles, Type, Positions, Roles, Latents, Labels, EdgeLabels, Attributes,
          EdgeAttributes, Bends, Order}},
        {FormatId::Bif,
         "bif",
         "Bayesian network (BIF)",
         ".bif",
         "",
         readBif,
         writeBif,
         {Positions, Roles, Latents, Labels, Attributes, Order}},
        {FormatId::Tetrad,
         "tetrad",
         "Tetrad",
         ".tetrad",
         "",
         readTetrad,
         writeTetrad,
         {Bidirected, Undirected, Circles, Latents, Order}},
        {FormatId::Lavaan,
         "lavaan",
         "lavaan model",
         ".lavaan",
         ".lav",
         readLavaan,
         writeLavaan,
         {Bidirected, EdgeLabels}},
        {FormatId::EdgeList,
         "csv",
         "Edge list (CSV)",
         ".csv",
         ".tsv",
         readEdgeList,
         writeEdgeList,
         {Bidirected, Undirected, Circles, EdgeLabels, EdgeAttributes}},
        {FormatId::Tikz,
         "tikz",
         "LaTeX (TikZ)",
         ".tex",
         ".tikz",
         nullptr,
         writeTikz,
         {Bidirected, Undirected, Circles, Positions, Roles, Latents, Labels, EdgeLabels, Bends}},
        {FormatId::RDagitty,
         "r-dagitty",
         "R: dagitty",
         ".R",
         "",
         nullptr,
         writeRDagitty,
         {Bidirected, Undirected, Circles, Type, Positions, Roles, Latents, Labels, EdgeLabels, Attributes,
          EdgeAttributes, Bends}},
        {FormatId::RIgraph,
         "r-igraph",
         "R: igraph",
         "",
         "",
         nullptr,
         writeRIgraph,
         {Bidirected, Undirected, Circles, Positions, Roles, Latents, Labels, Order}},
        {FormatId::RCausaleffect,
         "r-causaleffect",
         "R: igraph for causaleffect",
         "",
         "",
         nullptr,
         writeRCausaleffect,
         {Bidirected, Order}},
        {FormatId::Bnlearn, "bnlearn", "bnlearn model string", "", "", nullptr, writeBnlearn, {Order}},
        {FormatId::NetworkX,
         "networkx",
         "Python: NetworkX",
         ".py",
         "",
         nullptr,
         writeNetworkX,
         {Bidirected, Undirected, Circles, Positions, Roles, Latents, Labels, Order}},
        {FormatId::DowhyGml,
         "dowhy-gml",
         "GML for DoWhy",
         ".gml",
         "",
         nullptr,
         writeDowhyGml,
         {Bidirected, Latents, Order}},
    }};
}();

bool endsWithIgnoringCase(std::string_view text, std::string_view ending) {
    return text.size() > ending.size() &&
           lowerCase(text.substr(text.size() - ending.size())) == lowerCase(ending);
}

bool hasEnding(const Format& format, std::string_view fileName) {
    if (!format.ending.empty() && endsWithIgnoringCase(fileName, format.ending)) return true;
    return !format.otherEndings.empty() && endsWithIgnoringCase(fileName, format.otherEndings);
}

/// The text without comments and spaces at its start.
std::string_view withoutPreface(std::string_view text) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    TextCursor cursor(text);
    std::size_t start = cursor.offset();
    while (true) {
        cursor.skipSpace();
        start = cursor.offset();
        if (cursor.peek() == '#' || cursor.startsWith("//")) {
            cursor.skipLine();
        } else if (cursor.take("/*")) {
            (void)cursor.skipPast("*/");
        } else {
            return text.substr(start);
        }
    }
}

std::string firstWord(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && isAsciiLetter(text[length]))
        ++length;
    return lowerCase(text.substr(0, length));
}

std::string_view firstLine(std::string_view text) {
    return trimmed(text.substr(0, std::min(text.find('\n'), text.size())));
}

bool looksLikeEdgeList(std::string_view line) {
    const std::size_t separator = line.find_first_of(",;\t");
    if (separator == std::string_view::npos) return false;
    const std::string first = lowerCase(trimmed(line.substr(0, separator)));
    return first == "source" || first == "from" || first == "cause";
}

/// Of a `digraph` or `graph`, which both languages have: does it use words that only Graphviz knows? What
/// is in neither language alone means the same in both.
bool looksLikeDot(std::string_view text) {
    constexpr std::array<std::string_view, 12> words{"dir=",     "arrowhead", "arrowtail", "subgraph",
                                                     "rankdir",  "shape",     "style",     "observed",
                                                     "fontname", "rank=",     "edge [",    "color"};
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

FormatId guessFromText(std::string_view whole) {
    const std::string_view text = withoutPreface(whole);
    const std::string_view line = firstLine(text);
    const std::string word = firstWord(text);
    if (text.starts_with("<")) return FormatId::GraphMl;
    if (line.starts_with("Graph Nodes:")) return FormatId::Tetrad;
    if (word == "strict" || word == "digraph" || word == "graph") {
        return looksLikeDot(text) ? FormatId::Dot : FormatId::Dagitty;
    }
    if (word == "network") return FormatId::Bif;
    if (word == "variable" && text.find('{') != std::string_view::npos) return FormatId::Bif;
    if (looksLikeEdgeList(line)) return FormatId::EdgeList;
    // A list of names and roles of DAGitty's old versions may have tabs between them.
    const bool legacy = dagitty::isLegacy(whole) && line.find('\t') != std::string_view::npos &&
                        dagitty::parseLegacy(whole).has_value();
    if (!legacy && isBareEdgeList(whole)) return FormatId::EdgeList;
    const bool arrows = text.find("->") != std::string_view::npos || text.find('{') != std::string_view::npos;
    if (!arrows && text.find('~') != std::string_view::npos) return FormatId::Lavaan;
    return FormatId::Dagitty;
}

Result<void> checkUtf8(std::string_view text, const Phrase& wrong, const std::string& of) {
    if (!firstInvalidUtf8(text)) return {};
    return fail(ErrorCode::InvalidInput, wrong(excerpt(of)), phrase("formats", "Type it again."),
                {.variable = of});
}

Result<void> checkUtf8(const graph::Attributes& attributes, const std::string& of) {
    for (const Attribute& attribute : attributes) {
        if (auto sound =
                checkUtf8(attribute.key,
                          phrase("formats", "The name of an attribute of %1 is not a text in UTF-8."), of);
            !sound)
            return sound;
        if (firstInvalidUtf8(attribute.value.value_or(""))) {
            return fail(ErrorCode::InvalidInput,
                        phrase("formats", "The attribute %1 of %2 is not a text in UTF-8.")(attribute.key,
                                                                                            excerpt(of)),
                        phrase("formats", "Type it again."), {.variable = of});
        }
    }
    return {};
}

Result<void> checkUtf8(const DiagramView& view) {
    for (const Variable& variable : view.variables()) {
        if (firstInvalidUtf8(variable.name)) {
            return fail(ErrorCode::InvalidInput,
                        phrase("formats", "The name of a variable is not a text in UTF-8."),
                        phrase("formats", "Rename the variable."));
        }
        if (auto sound = checkUtf8(
                variable.label, phrase("formats", "The label of %1 is not a text in UTF-8."), variable.name);
            !sound)
            return sound;
        if (auto sound = checkUtf8(variable.attributes, variable.name); !sound) return sound;
    }
    for (const DrawnEdge& edge : view.edges()) {
        const std::string& name = view.variables()[edge.from].name;
        if (auto sound =
                checkUtf8(edge.details->label,
                          phrase("formats", "The label of an edge of %1 is not a text in UTF-8."), name);
            !sound)
            return sound;
        if (auto sound = checkUtf8(edge.details->attributes, name); !sound) return sound;
    }
    return checkUtf8(view.attributes(), "the graph");
}

} // namespace

std::span<const Format> formats() {
    return table;
}

const Format& format(FormatId id) {
    return table[static_cast<std::size_t>(id)];
}

const Format* formatNamed(std::string_view name) {
    const auto* found = std::ranges::find(table, name, &Format::name);
    return found == table.end() ? nullptr : found;
}

std::string formatNames(bool readableOnly) {
    std::string names;
    for (const Format& format : table) {
        if (readableOnly && !format.read) continue;
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    }
    return names;
}

const Format* formatOfFile(std::string_view fileName) {
    const auto* found =
        std::ranges::find_if(table, [&](const Format& format) { return hasEnding(format, fileName); });
    return found == table.end() ? nullptr : found;
}

FormatId guessFormat(std::string_view fileName, std::string_view text) {
    const Format* byName = formatOfFile(fileName);
    return byName && byName->read ? byName->id : guessFromText(text);
}

bool beginsLikeGraph(std::string_view whole) {
    constexpr std::array<std::string_view, 8> words{"dag",   "pdag",    "mag",    "pag",
                                                    "graph", "digraph", "strict", "network"};
    const std::string_view text = withoutPreface(whole);
    if (firstLine(text) == "Graph Nodes:") return true;
    if (std::ranges::find(words, firstWord(text)) == words.end()) return false;
    const std::size_t end = text.find_first_of("{,;\t");
    if (end == std::string_view::npos || text[end] != '{') return false;
    // The bracket may stand on the next line; a table goes on with other lines.
    return std::ranges::count(trimmed(text.substr(0, end)), '\n') == 0;
}

Result<Diagram> read(FormatId id, std::string_view text) {
    const Format& known = format(id);
    if (!known.read) {
        return fail(ErrorCode::InvalidInput,
                    phrase("formats", "%1 can be written, but not read.")(std::string(known.title)),
                    phrase("formats", "The formats to read are %1.")(formatNames(true)));
    }
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    if (auto sound = checkText(text); !sound) return fail(sound.error());
    return known.read(text);
}

Result<std::string> write(FormatId id, const Diagram& diagram) {
    if (auto sound = checkUtf8(DiagramView(diagram)); !sound) return fail(sound.error());
    auto text = format(id).write(diagram);
    if (text && text->starts_with(byteOrderMark)) text->insert(0, byteOrderMark);
    return text;
}

Result<CausalGraph> causalGraph(Diagram diagram) {
    if (auto* causal = std::get_if<CausalGraph>(&diagram)) return std::move(*causal);
    return fail(
        ErrorCode::InvalidInput,
        phrase("formats", "The graph is a %1, with edges other than -> and <->.")(
            std::string(typeName(std::get<MarkedDiagram>(diagram).type))),
        phrase("formats", "This needs one causal diagram: turn the edges without a direction into arrows."));
}

} // namespace dovetail::graph::formats
