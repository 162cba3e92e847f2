// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/marked_diagram.h"

#include <algorithm>
#include <cassert>

namespace dovetail::graph {

std::string_view typeName(GraphType type) {
    switch (type) {
    case GraphType::Pdag:
        return "pdag";
    case GraphType::Mag:
        return "mag";
    case GraphType::Pag:
        return "pag";
    }
    return "pdag";
}

std::optional<VariableId> MarkedDiagram::find(std::string_view name) const {
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? std::nullopt : std::optional(found->id);
}

const Variable& MarkedDiagram::variable(VariableId id) const {
    const auto found = std::ranges::find(variables, id, &Variable::id);
    assert(found != variables.end() && "a variable of another graph");
    return *found;
}

VariableSet MarkedDiagram::withRole(Role role) const {
    VariableSet found;
    for (const Variable& variable : variables) {
        if (variable.roles.has(role)) found.insert(variable.id);
    }
    return found;
}

} // namespace dovetail::graph
