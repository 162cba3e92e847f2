// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"
#include "core/graph/formats/dagitty_lexer.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

// Parts of the DAGitty reader; the way in is core/graph/formats/dagitty_text.h.
namespace dovetail::graph::dagitty {

/// Collects what a reader finds. Variables come into being when they are first named, edges that
/// were given before are passed over, and only `build` looks for cycles.
class GraphBuilder {
public:
    std::optional<VariableId> find(std::string_view name) const { return graph_.find(name); }
    /// `name` is not empty.
    VariableId variable(const std::string& name);
    void addRole(VariableId variable, Role role);
    void setPosition(VariableId variable, Position position) { graph_.setPosition(variable, position); }
    void addEdge(Edge edge, Place place);
    /// Takes the directed edge away if it is there.
    bool takeEdge(const Edge& edge);

    /// Refused with the place of an edge: a loop, a directed cycle.
    Result<CausalGraph> build() const;

private:
    struct EdgeHash {
        std::size_t operator()(const Edge& edge) const {
            return std::hash<std::uint64_t>()((std::uint64_t{edge.from.value} << 32 | edge.to.value) * 2 +
                                              static_cast<std::uint64_t>(edge.kind));
        }
    };

    CausalGraph graph_;
    std::vector<std::pair<Edge, Place>> edges_;
    std::unordered_set<Edge, EdgeHash> known_;
};

/// The two formats from before DAGitty 3.
bool isLegacy(std::string_view text);
Result<CausalGraph> parseLegacy(std::string_view text);

} // namespace dovetail::graph::dagitty
