// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/marked_diagram.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace dovetail::cli {

/// Keeps the order of fields, so that an `id` comes back as it was.
using Json = nlohmann::ordered_json;

/// A request about a graph: the graph with its roles, and the fields to be read on demand. Every
/// reader answers a field of the wrong shape with an error that names the field.
class Request {
public:
    /// `graph`, or `names`, `directed` and `bidirected`; then the lists of roles.
    static Result<Request> read(const Json& fields);

    /// What questions are about: without arrows into randomised variables.
    const graph::CausalGraph& graph() const { return graph_; }
    /// The graph with marks that the request is about, instead; `graph()` then has its variables alone.
    const graph::MarkedDiagram* marked() const { return marked_ ? &*marked_ : nullptr; }
    /// The graph as it was given.
    const graph::CausalGraph& drawn() const { return drawn_; }
    bool has(std::string_view field) const { return fields_->contains(field); }

    /// A field as it is, or nullptr.
    const Json* find(std::string_view field) const {
        const auto found = fields_->find(field);
        return found == fields_->end() ? nullptr : &*found;
    }

    /// A list of variables; an absent field is an error.
    Result<graph::VariableSet> variables(std::string_view field) const;
    /// A list of such lists.
    Result<std::vector<graph::VariableSet>> variableLists(std::string_view field) const;
    /// `zsets`, the sets of conditions to be tried; the empty set alone if the field is absent.
    Result<std::vector<graph::VariableSet>> conditionSets() const {
        if (has("zsets")) return variableLists("zsets");
        return std::vector<graph::VariableSet>{{}};
    }
    /// One of `choices`; the first if the field is absent.
    Result<std::string> choice(std::string_view field, const std::vector<std::string>& choices) const;
    /// A text; an absent field is an error.
    Result<std::string> text(std::string_view field) const;
    /// An object of variables and numbers, 0 or more; empty if the field is absent.
    Result<graph::VariableCosts> costs(std::string_view field) const;
    /// `limit` and `seconds`.
    Result<graph::ListLimits> limits() const;

    // What ops answer with: names sorted by UTF-16 code unit, as in the reference data.
    Json names(const graph::VariableSet& set) const;
    Json sets(const std::vector<graph::VariableSet>& sets) const;
    Json name(graph::VariableId id) const { return graph_.name(id); }

private:
    explicit Request(const Json& fields) : fields_(&fields) {}
    Result<void> readGraph();
    Result<void> readRoles();
    Result<graph::VariableSet> variablesIn(const Json& list, std::string_view field) const;

    const Json* fields_;
    graph::CausalGraph drawn_;
    graph::CausalGraph graph_;
    std::optional<graph::MarkedDiagram> marked_;
};

} // namespace dovetail::cli
