// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/formats/formats.h"

#include <map>
#include <string>
#include <tuple>

namespace dovetail::test {

/// A name that formats have a hard time with: quotes, line ends, words of their languages, emoji, digits
/// first. Different for different numbers.
std::string hostileName(Random& random, std::size_t number);

/// A causal diagram or one with marks, with hostile names, roles, positions, labels and attributes. Texts
/// have no control characters but tab and line ends, which XML could not hold.
graph::Diagram randomDiagram(Random& random, std::size_t size);

/// What a format keeps of a diagram, comparable: everything by name, without the order of edges.
struct DiagramContent {
    struct Node {
        std::string label;
        unsigned roles = 0;
        std::optional<graph::Position> position;
        std::map<std::string, std::string> attributes;
        bool operator==(const Node&) const = default;
    };
    struct Line {
        std::string label;
        std::optional<graph::Position> bend;
        std::map<std::string, std::string> attributes;
        bool operator==(const Line&) const = default;
    };

    std::string type;
    std::vector<std::string> order;
    std::map<std::string, Node> nodes;
    std::map<std::tuple<std::string, std::string, std::string>, Line> edges; ///< from, marks, to
    std::map<std::string, std::string> attributes;
    bool operator==(const DiagramContent&) const = default;

    explicit DiagramContent(const graph::Diagram& diagram);
    /// What the format cannot hold is taken out.
    DiagramContent kept(const graph::formats::Format& format) const;
    /// For messages of failed tests.
    std::string text() const;
};

} // namespace dovetail::test
