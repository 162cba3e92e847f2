// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/estimate/effect.h"
#include "core/graph/causal_graph.h"
#include "core/project/note.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace dovetail::engines::autoregressive {
class Model;
}

namespace dovetail::project {

/// Which column of the data a variable stands for, where that is not the column of the same name.
/// An empty name means: no column, although there is one of that name. A column stands for one variable
/// at most: that which is bound to it goes before the one that is called like it.
using Bindings = std::map<graph::VariableId, std::string>;

/// What a user edits. A value made of shared immutable parts, so that a copy (an undo step, a saved
/// state, a job's input) costs next to nothing. Treatment and outcome are roles in the graph.
struct Content {
    std::shared_ptr<const graph::CausalGraph> graph = std::make_shared<const graph::CausalGraph>();
    std::shared_ptr<const data::Table> table; ///< null before the first import
    std::string dataSource;                   ///< name of the file that the data came from
    Bindings bindings;
    /// The adjustment set that the user picked among those that work; none: the first of the list.
    std::optional<graph::VariableSet> chosenAdjustment;
    TextNotes notes;

    /// The column of a variable, or null if it has none.
    const data::Column* column(graph::VariableId variable) const;
    /// The variables that have a column, in the order of the graph.
    std::vector<graph::VariableId> boundVariables() const;
    /// The columns of the given variables, which must all be bound.
    data::Table tableOf(const std::vector<graph::VariableId>& variables) const;
    /// The variable that stands for a column, if any.
    std::optional<graph::VariableId> variableOf(std::string_view columnName) const;
    /// The graph as estimation sees it: same ids, each variable called like its column; a variable
    /// without a column counts as latent, and randomised variables have no arrows into them.
    graph::CausalGraph estimationGraph() const;
};

/// A trained transformer and the data it was trained on. It knows columns, not variables: renaming a
/// variable or redrawing an edge does not make it useless.
struct TrainedModel {
    std::shared_ptr<const engines::autoregressive::Model> model;
    /// Null if those data are gone. The model is out of date if this is not the content's table.
    std::shared_ptr<const data::Table> table;
};

/// What was computed from the content.
struct Results {
    std::optional<TrainedModel> trained;
    std::optional<estimate::Effect> adjustment;  ///< by plug-in adjustment
    std::optional<estimate::Effect> transformer; ///< by the trained model
    /// What the effects were computed from; null if those data are gone.
    std::shared_ptr<const data::Table> effectTable;
};

/// The document as a person saves it.
struct Project {
    Content content;
    Results results;
    std::string viewState; ///< JSON that belongs to the window: zoom, contrast chosen in the plot
};

} // namespace dovetail::project
