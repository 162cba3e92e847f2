// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/graph/subgraphs.h"

#include <algorithm>

namespace dovetail::project {

const data::Column* Content::column(graph::VariableId variable) const {
    if (!table || !graph->contains(variable)) return nullptr;
    if (const auto bound = bindings.find(variable); bound != bindings.end()) {
        return table->findColumn(bound->second);
    }
    const std::string& name = graph->name(variable);
    const data::Column* namesake = table->findColumn(name);
    if (!namesake) return nullptr;
    const bool taken = std::ranges::any_of(bindings, [&](const auto& binding) {
        return binding.second == name && graph->contains(binding.first);
    });
    return taken ? nullptr : namesake;
}

std::vector<graph::VariableId> Content::boundVariables() const {
    std::vector<graph::VariableId> bound;
    for (const graph::Variable& variable : graph->variables()) {
        if (!variable.roles.has(graph::Role::Latent) && column(variable.id)) bound.push_back(variable.id);
    }
    return bound;
}

data::Table Content::tableOf(const std::vector<graph::VariableId>& variables) const {
    std::vector<data::Table::ColumnPointer> columns;
    for (const graph::VariableId variable : variables) {
        columns.push_back(table->columns()[*table->find(column(variable)->name())]);
    }
    return data::Table(std::move(columns));
}

std::optional<graph::VariableId> Content::variableOf(std::string_view columnName) const {
    for (const graph::Variable& variable : graph->variables()) {
        const data::Column* bound = column(variable.id);
        if (bound && bound->name() == columnName) return variable.id;
    }
    return std::nullopt;
}

graph::CausalGraph Content::estimationGraph() const {
    graph::CausalGraph observed;
    for (const graph::VariableId variable : boundVariables()) {
        graph::Variable copy = graph->variable(variable);
        copy.name = column(variable)->name();
        (void)observed.restoreVariable(std::move(copy));
    }
    for (const graph::Variable& variable : graph->variables()) {
        if (observed.contains(variable.id)) continue;
        graph::Variable copy = variable;
        copy.name = observed.freeName(variable.name);
        copy.roles = copy.roles.with(graph::Role::Latent);
        (void)observed.restoreVariable(std::move(copy));
    }
    for (const graph::Edge& edge : graph->edges())
        (void)observed.addEdge(edge);
    return graph::randomisedGraph(observed);
}

} // namespace dovetail::project
