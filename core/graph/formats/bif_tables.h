// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"
#include "core/graph/marked_diagram.h"

#include <string>
#include <string_view>
#include <vector>

// What a BIF file says besides its graph, as it stands there.
namespace dovetail::graph::formats::bif {

/// `table 0.1, 0.9;`, `default 0.1, 0.9;` or `(yes, no) 0.1, 0.9;`
struct Entry {
    enum class Kind : std::uint8_t { Table, Default, Condition };
    Kind kind = Kind::Table;
    std::vector<std::size_t> condition = {}; ///< the places of the parents' states
    std::vector<double> numbers = {};
    Place place = {};
};

struct Node {
    std::vector<std::string> states;
    std::vector<std::size_t> parents; ///< in the order of the file
    std::vector<Entry> entries;
    Place place; ///< of its probabilities
};

/// Nodes are in the order of the diagram's variables.
struct Content {
    Diagram diagram;
    std::vector<Node> nodes;
};

Result<Content> readContent(std::string_view text);

} // namespace dovetail::graph::formats::bif
