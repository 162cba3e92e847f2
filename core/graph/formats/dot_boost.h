// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/dot_lexer.h"

#include <string>
#include <utility>
#include <vector>

// Parts of the DOT reader; the way in is core/graph/formats/readers.h.
namespace dovetail::graph::formats::dot {

using Properties = std::vector<std::pair<std::string, std::string>>;

struct ParsedNode {
    std::string name;
    Properties properties; ///< own ones and defaults
};

struct ParsedEdge {
    std::size_t from;
    std::size_t to;
    Properties properties;
    Place place;
};

/// What is in a text in Graphviz's language, with all groups, chains and defaults worked out.
struct ParsedGraph {
    bool directed = false;
    std::vector<ParsedNode> nodes; ///< in the order in which the text names them
    std::vector<ParsedEdge> edges;
    Properties properties;
};

/// Boost.Graph's parser behind a lexer of ours. Syntax errors come with their place.
Result<ParsedGraph> parse(std::string_view text);

} // namespace dovetail::graph::formats::dot
