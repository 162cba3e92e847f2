// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sqlite.h"
#include "core/graph/causal_graph.h"

#include <optional>
#include <string_view>

// The graph in a project file (resources/handbook/project-file.md).
namespace dovetail::project {

/// SQL that makes the tables. They come before those that refer to variables.
extern const std::string_view graphSchema;

Result<void> writeGraph(Database& database, const graph::CausalGraph& graph);

/// Also from the tables of file version 1, which had no labels and no attributes. The messages of errors
/// are parts of a sentence: "the file is damaged: ...".
Result<graph::CausalGraph> readGraph(Database& database);

/// Nothing for a number that no variable of ours ever has.
std::optional<graph::VariableId> variableId(std::int64_t stored);

} // namespace dovetail::project
