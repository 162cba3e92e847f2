// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"
#include "core/graph/marked_diagram.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dovetail::graph::formats {

/// What the marks of a graph mean, as far as a file says.
enum class DiagramType : std::uint8_t {
    Unsaid, ///< its edges tell: see DiagramBuilder::build
    Causal,
    Pdag,
    Mag,
    Pag,
};
/// "dag", "pdag", "mag", "pag".
std::optional<DiagramType> typeNamed(std::string_view word);

/// Collects what a reader finds, by name, in any order. Variables come into being when they are first
/// named; only `build` looks at the whole.
class DiagramBuilder {
public:
    using Index = std::size_t;

    std::optional<Index> find(const std::string& name) const;
    /// The variable of that name (not empty), new or known.
    Index variable(const std::string& name);
    Variable& at(Index index) { return variables_[index]; }
    std::size_t size() const { return variables_.size(); }
    void addRole(Index index, Role role);

    void addEdge(Index from, Mark atFrom, Index to, Mark atTo, Place place, EdgeDetails details = {});
    void setType(DiagramType type) { type_ = type; }
    Attributes& attributes() { return attributes_; }

    /// A CausalGraph, or a MarkedDiagram where the type says so or was not said and there are edges that
    /// need one: a Pag with circles, a Mag with both `--` and `<->`, a Pdag with `--`.
    ///
    /// Edges written twice count once; what they carry is put together, the first of a kind counts. Refused
    /// with the place of an edge: a loop, a cycle of arrows (the message names it), marks that the type has
    /// not, and two different edges of one pair where there can be only one. Linear in the edges, but for a
    /// logarithm.
    Result<Diagram> build() &&;

private:
    struct Line {
        Index from; ///< the smaller index, unless the edge is an arrow: then its tail
        Index to;
        Mark atFrom;
        Mark atTo;
        Place place;
        EdgeDetails details;

        bool arrow() const { return atFrom == Mark::Tail && atTo == Mark::Arrow; }
        bool bidirected() const { return atFrom == Mark::Arrow && atTo == Mark::Arrow; }
        bool undirected() const { return atFrom == Mark::Tail && atTo == Mark::Tail; }
    };

    DiagramType inferredType() const;
    Result<void> refuseCycles() const;
    /// The arrows of a cycle, if there is one.
    std::vector<std::size_t> cycle() const;
    Result<Diagram> buildCausal();
    Result<Diagram> buildMarked(GraphType type);

    std::vector<Variable> variables_;
    std::unordered_map<std::string, Index> names_;
    std::vector<Line> lines_;
    std::map<std::tuple<Index, Index, Mark, Mark>, std::size_t> known_;
    DiagramType type_ = DiagramType::Unsaid;
    Attributes attributes_;
};

} // namespace dovetail::graph::formats
