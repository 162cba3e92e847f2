// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/marked_diagram.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

// The way in to all texts that a graph can be read from or written as.
namespace dovetail::graph::formats {

enum class FormatId : std::uint8_t {
    Dagitty,
    Dot,
    GraphMl,
    Bif,
    Tetrad,
    Lavaan,
    EdgeList,
    // Written only.
    Tikz,
    RDagitty,
    RIgraph,
    RCausaleffect,
    Bnlearn,
    NetworkX,
    DowhyGml,
};

/// What of a diagram a format can hold beside variables and the edges -> (every one holds those).
enum class Carries : std::uint16_t {
    Bidirected = 1, ///< edges <->
    Undirected = 2, ///< edges --
    Circles = 4,    ///< edges o->, o--, o-o
    Type = 8,       ///< whether it is a dag, pdag, mag or pag; otherwise the edges tell
    Positions = 16, ///< of variables
    Roles = 32,     ///< all of them
    Latents = 64,   ///< which variables are latent
    Labels = 128,   ///< of variables
    EdgeLabels = 256,
    Attributes = 512,      ///< unknown ones of variables and of the graph
    EdgeAttributes = 1024, ///< unknown ones of edges
    Bends = 2048,          ///< of edges
    Order = 4096,          ///< of variables
};

class CarriedThings {
public:
    constexpr CarriedThings(std::initializer_list<Carries> things) {
        for (const Carries thing : things)
            bits_ |= static_cast<unsigned>(thing);
    }
    constexpr bool has(Carries thing) const { return (bits_ & static_cast<unsigned>(thing)) != 0; }

private:
    unsigned bits_ = 0;
};

/// What there is to know of a format. Texts are ASCII.
struct Format {
    FormatId id;
    std::string_view name;                          ///< for programs: "dagitty", "dot", "graphml" ...
    std::string_view title;                         ///< for people: "DAGitty", "Graphviz DOT" ...
    std::string_view ending;                        ///< of file names, with its dot; the usual one
    std::string_view otherEndings;                  ///< more of them, separated by spaces
    Result<Diagram> (*read)(std::string_view text); ///< null: cannot be read
    Result<std::string> (*write)(const Diagram& diagram);
    CarriedThings carries;
};

/// All of them, those that can be read first.
std::span<const Format> formats();
const Format& format(FormatId id);
/// By its name; null if there is none.
const Format* formatNamed(std::string_view name);
/// "bif, csv, dagitty ...": of those that can be read, or of all.
std::string formatNames(bool readableOnly);

/// The format of a text, from the ending of its file's name where that says it (the name may be empty),
/// otherwise from the text; DAGitty if nothing tells. Always one that can be read. Linear.
FormatId guessFormat(std::string_view fileName, std::string_view text);
/// Does a text that may as well be a table begin with a graph's first word and bracket: dag {, digraph { ...?
bool beginsLikeGraph(std::string_view text);
/// The format to write a file of that name in; null if its ending tells none.
const Format* formatOfFile(std::string_view fileName);

/// Reads a diagram. Whatever is wrong with the text is answered with line, column, the text there and what
/// was expected. Texts above 64 MiB and texts that are not UTF-8 are refused. Variables are numbered 1, 2 ...
/// in the order of the text.
Result<Diagram> read(FormatId format, std::string_view text);

/// Writes a diagram. Refused, naming the variable or edge: edges that the format has no sign for, names
/// that it cannot hold, texts that are not UTF-8. Whatever else the format does not carry is left out.
Result<std::string> write(FormatId format, const Diagram& diagram);

/// For those who need a causal diagram: refused if it has edges of another kind.
Result<CausalGraph> causalGraph(Diagram diagram);

} // namespace dovetail::graph::formats
