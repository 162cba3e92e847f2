// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/formats.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace dovetail::test {

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
