// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/graph/adjacency_list.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dovetail::graph {

/// Identity of a variable within a graph. Stays the same when the variable is renamed or moved, and
/// is never given to another variable of the same graph, not even after the variable is removed.
struct VariableId {
    std::uint32_t value = 0;
    auto operator<=>(const VariableId&) const = default;
};

/// A sorted set of variables.
using VariableSet = boost::container::flat_set<VariableId>;

enum class Role : std::uint8_t {
    Treatment = 1, ///< DAGitty: exposure
    Outcome = 2,
    Adjusted = 4,
    Latent = 8, ///< exists, but was not measured
    Selected = 16,
    Randomised = 32, ///< set by chance in an experiment: nothing in the graph causes it (see randomisedGraph)
};

/// The roles of one variable. DAGitty's file format allows combinations.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(Role role) : bits_(static_cast<std::uint8_t>(role)) {}

    constexpr bool has(Role role) const { return (bits_ & static_cast<std::uint8_t>(role)) != 0; }
    constexpr bool none() const { return bits_ == 0; }
    constexpr Roles with(Role role) const { return Roles(bits_ | static_cast<std::uint8_t>(role)); }
    constexpr Roles without(Role role) const { return Roles(bits_ & ~static_cast<std::uint8_t>(role)); }
    constexpr Roles with(Role role, bool on) const { return on ? with(role) : without(role); }
    constexpr std::uint8_t bits() const { return bits_; }
    static constexpr Roles fromBits(std::uint8_t bits) { return Roles(bits); }
    bool operator==(const Roles&) const = default;

private:
    constexpr explicit Roles(int bits) : bits_(static_cast<std::uint8_t>(bits)) {}
    std::uint8_t bits_ = 0;
};

/// Where a variable is drawn, in canvas units (about a pixel at 100 %); y grows downwards.
struct Position {
    double x = 0;
    double y = 0;
    bool operator==(const Position&) const = default;
};

/// What a file says about a thing and Dovetail does not interpret, kept so that it can be written back.
struct Attribute {
    std::string key;
    std::optional<std::string> value; ///< none for a bare word
    bool operator==(const Attribute&) const = default;
};
using Attributes = std::vector<Attribute>;

struct Variable {
    VariableId id;
    std::string name; ///< unique in its graph, not empty
    Roles roles;
    std::optional<Position> position = {}; ///< none until the variable has been laid out
    std::string label = {};                ///< a text for people beside the name; may be empty
    Attributes attributes = {};
    bool operator==(const Variable&) const = default;
};

enum class EdgeKind : std::uint8_t {
    Directed,   ///< from -> to: a direct effect
    Bidirected, ///< from <-> to: an unobserved common cause; stored with the smaller id first
};

struct Edge {
    VariableId from;
    VariableId to;
    EdgeKind kind = EdgeKind::Directed;
    auto operator<=>(const Edge&) const = default;
};

/// What an edge carries beside its ends. Questions about the graph are answered without it.
struct EdgeDetails {
    std::string label;
    std::optional<Position> bend; ///< the control point of a curved edge
    Attributes attributes;
    bool operator==(const EdgeDetails&) const = default;
    bool empty() const { return label.empty() && !bend && attributes.empty(); }
};

/// An acyclic directed mixed graph (ADMG): directed and bidirected edges, both allowed between one
/// pair, no directed cycle at any time. A value: copies are independent.
///
/// Variables keep the order in which they were added. `index` of a variable is its position in that
/// order, and its vertex number in the Boost graphs below. Looking a variable up by id or name does
/// not get slower with the size of the graph by more than its logarithm.
class CausalGraph {
public:
    using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    using Bidirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

    std::size_t size() const { return variables_.size(); }
    bool empty() const { return variables_.empty(); }
    std::span<const Variable> variables() const { return variables_; }

    bool contains(VariableId id) const { return indexOf(id).has_value(); }
    /// `id` must be of this graph.
    const Variable& variable(VariableId id) const { return variables_[index(id)]; }
    const std::string& name(VariableId id) const { return variable(id).name; }
    std::optional<VariableId> find(std::string_view name) const;
    VariableSet withRole(Role role) const;

    /// All edges, directed ones first, each kind sorted.
    std::vector<Edge> edges() const;
    std::size_t edgeCount() const { return boost::num_edges(directed_) + boost::num_edges(bidirected_); }
    bool hasEdge(const Edge& edge) const;
    VariableSet parents(VariableId id) const;
    VariableSet children(VariableId id) const;
    /// Variables joined with `id` by a bidirected edge.
    VariableSet siblings(VariableId id) const;

    /// The new variable's id. Refused: an empty name, a name that is taken.
    Result<VariableId> addVariable(std::string name, Roles roles = {}, std::optional<Position> position = {});
    /// For restoring a saved graph: the variable comes with its id, which must be new here.
    Result<void> restoreVariable(Variable variable);
    Result<void> rename(VariableId id, std::string name);
    void setRoles(VariableId id, Roles roles);
    void setPosition(VariableId id, std::optional<Position> position);
    void setLabel(VariableId id, std::string label);
    void setAttributes(VariableId id, Attributes attributes);
    /// Its edges go with it. Linear in the size of the graph.
    void removeVariable(VariableId id);

    /// Refused, with the reason: a loop, an edge that is there already, an edge that would close a
    /// directed cycle (the message names the cycle). Linear in the size of the graph.
    Result<void> addEdge(const Edge& edge);
    /// Many edges at once, for readers of files: all, or none with the reason that addEdge would give for
    /// the first that it refuses. Linear in the size of the graph and the number of edges.
    Result<void> addEdges(std::span<const Edge> edges);
    /// False if there was no such edge.
    bool removeEdge(const Edge& edge);

    /// Empty details for an edge that has none.
    const EdgeDetails& details(const Edge& edge) const;
    /// The edge must be there. Its details go when it is removed.
    void setDetails(const Edge& edge, EdgeDetails details);
    /// Of the graph as a whole.
    const Attributes& attributes() const { return attributes_; }
    void setAttributes(Attributes attributes) { attributes_ = std::move(attributes); }

    /// A directed path from one variable to another (both included), or nothing. A variable reaches
    /// itself. Linear.
    std::vector<VariableId> directedPath(VariableId from, VariableId to) const;

    /// A name that is free: `stem`, then stem2, stem3 ...
    std::string freeName(std::string_view stem) const;

    /// Same variables (ids, names, roles, positions, labels, attributes), edges with their details, and
    /// attributes of the whole.
    bool operator==(const CausalGraph& other) const;
    /// Same ids, names, roles and edges: answers about the graph are the same.
    bool sameStructure(const CausalGraph& other) const;

    // For algorithms: vertices are indices.
    std::optional<std::size_t> indexOf(VariableId id) const;
    std::size_t index(VariableId id) const;
    VariableId idAt(std::size_t index) const { return variables_[index].id; }
    const Directed& directed() const { return directed_; }
    const Bidirected& bidirected() const { return bidirected_; }

private:
    struct NameHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    bool hasDirectedCycle() const;

    std::vector<Variable> variables_;
    // Both follow variables_: where an id is, and whose a name is.
    boost::container::flat_map<VariableId, std::size_t> indices_;
    std::unordered_map<std::string, VariableId, NameHash, std::equal_to<>> names_;
    Directed directed_;
    Bidirected bidirected_;
    std::map<Edge, EdgeDetails> details_; ///< of those edges that have any
    Attributes attributes_;
    std::uint32_t nextId_ = 1;
};

} // namespace dovetail::graph
