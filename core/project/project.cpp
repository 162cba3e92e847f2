// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

namespace dovetail::project {

const data::Column* Content::column(graph::VariableId variable) const {
    if (!table || !graph->contains(variable)) return nullptr;
    const auto bound = bindings.find(variable);
    return table->findColumn(bound == bindings.end() ? graph->name(variable) : bound->second);
}

std::vector<graph::VariableId> Content::boundVariables() const {
    std::vector<graph::VariableId> bound;
    for (const graph::Variable& variable : graph->variables()) {
        if (!variable.roles.has(graph::Role::Latent) && column(variable.id)) bound.push_back(variable.id);
    }
    return bound;
}

data::Table Content::tableOf(const std::vector<graph::VariableId>& variables) const {
    std::vector<data::Column> columns;
    for (const graph::VariableId variable : variables) {
        columns.push_back(column(variable)->renamed(graph->name(variable)));
    }
    return data::Table(std::move(columns));
}

graph::CausalGraph Content::estimationGraph() const {
    graph::CausalGraph observed = *graph;
    for (const graph::Variable& variable : graph->variables()) {
        if (!column(variable.id)) observed.setRoles(variable.id, variable.roles.with(graph::Role::Latent));
    }
    return observed;
}

} // namespace dovetail::project
