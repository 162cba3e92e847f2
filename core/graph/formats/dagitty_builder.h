// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"
#include "core/graph/formats/dagitty_lexer.h"
#include "core/graph/marked_diagram.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Parts of the DAGitty reader; the way in is core/graph/formats/dagitty_text.h.
namespace dovetail::graph::dagitty {

/// Collects what a reader finds. Variables come into being when they are first named, edges that
/// were given before are passed over, and only `build` looks for cycles and for what a graph of
/// the wanted type cannot hold.
class GraphBuilder {
public:
    std::optional<VariableId> find(std::string_view name) const { return graph_.find(name); }
    /// `name` is not empty.
    VariableId variable(const std::string& name);
    void addRole(VariableId variable, Role role);
    void setPosition(VariableId variable, Position position) { graph_.setPosition(variable, position); }
    void setLabel(VariableId variable, std::string label) { graph_.setLabel(variable, std::move(label)); }
    void addAttribute(VariableId variable, Attribute attribute);
    void addAttribute(Attribute attribute);

    void addEdge(MarkedEdge edge, Place place);
    void addDirected(VariableId from, VariableId to, Place place) {
        addEdge({from, to, Mark::Tail, Mark::Arrow}, place);
    }
    void addBidirected(VariableId one, VariableId other, Place place) {
        addEdge({one, other, Mark::Arrow, Mark::Arrow}, place);
    }
    /// Takes the directed edge away if it is there.
    bool takeDirected(VariableId from, VariableId to);
    /// Of an edge that was added: what is said later counts.
    void addDetails(MarkedEdge edge, const EdgeDetails& details);

    /// Refused with the place of an edge: a mark that no causal diagram has, a loop, a directed cycle.
    Result<CausalGraph> build() const;
    /// Refused with the place of an edge: a mark that graphs of this type do not have, a loop, two
    /// different edges between one pair.
    Result<MarkedDiagram> build(GraphType type) const;

private:
    CausalGraph graph_; // has no edges
    std::vector<std::pair<MarkedEdge, Place>> edges_;
    std::map<MarkedEdge, EdgeDetails> details_; // of every edge in edges_
};

/// `->`, `<->`, `@--` and so on.
std::string_view arrowText(const MarkedEdge& edge);

/// The two formats from before DAGitty 3.
bool isLegacy(std::string_view text);
Result<CausalGraph> parseLegacy(std::string_view text);

/// Replaces %41 by A and so on.
std::string urlDecoded(std::string_view text);

} // namespace dovetail::graph::dagitty
