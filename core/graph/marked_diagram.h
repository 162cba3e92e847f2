// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/marked_graph.h"

#include <map>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dovetail::graph {

/// What the marks of a graph stand for.
enum class GraphType : std::uint8_t {
    Pdag, ///< -> and --: a set of Markov equivalent DAGs; a CPDAG if it holds all of them
    Mag,  ///< ->, <-> and --: a maximal ancestral graph; -- where variables were selected on
    Pag,  ///< also circles: a set of Markov equivalent MAGs
};

/// "pdag", "mag", "pag": as DAGitty writes them.
std::string_view typeName(GraphType type);

/// A graph with marks as a person has it: with names, roles and a drawing. What the edges mean is
/// `type`'s to say; whether they are a legal graph of that type is not checked here.
struct MarkedDiagram {
    GraphType type = GraphType::Pdag;
    std::vector<Variable> variables;                                       ///< ids and names are unique
    MarkedGraph graph;                                                     ///< of the variables above, by id
    std::map<std::pair<VariableId, VariableId>, EdgeDetails> details = {}; ///< by smaller, larger id
    Attributes attributes = {};

    std::optional<VariableId> find(std::string_view name) const;
    const Variable& variable(VariableId id) const;
    VariableSet withRole(Role role) const;
    bool operator==(const MarkedDiagram&) const = default;
};

/// What a file of graphs can hold: a causal diagram, or what is known of one.
using Diagram = std::variant<CausalGraph, MarkedDiagram>;

} // namespace dovetail::graph
