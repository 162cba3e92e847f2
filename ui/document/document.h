// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/document/step_name.h"
#include "ui/document/text.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <set>

namespace dovetail::ui {

/// What a change touched. Views pick what concerns them: moving a node must not identify again.
enum class Change : unsigned {
    Structure = 1,   ///< variables, names, roles or edges
    Layout = 2,      ///< how the graph is drawn: positions, bends, labels and other things said of its parts
    Data = 4,        ///< the table
    Bindings = 8,    ///< which column stands for which variable
    Adjustment = 16, ///< the adjustment set that the user picked
    Results = 32,    ///< a trained model or an estimate
    Notes = 64,      ///< texts beside the graph
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// Everything about a project but what the window derives from it.
inline constexpr auto allChanges = Changes(127);

/// The project that is open, and the one way to change it: every edit is a command on the undo
/// stack, and `changed` tells the views. Results of jobs are not edits: they are set, not undone, and
/// know what they were computed from.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    const project::Content& content() const { return content_; }
    const graph::CausalGraph& graph() const { return *content_.graph; }
    const project::Results& results() const { return results_; }
    QUndoStack* undoStack() { return &undoStack_; }
    /// The names of all steps in the language of now. Views of the stack have to look again.
    void retranslateSteps();

    // Edits. `name` says the step in the user's words ("Rename “size”"); it is shown in the Edit menu.
    // Nothing is changed, and the reason returned, if `change` fails.

    using GraphChange = std::function<Result<void>(graph::CausalGraph&)>;
    /// Edits with the same positive `mergeKey` in a row become one step (nudging with the arrow keys).
    Result<void> editGraph(const StepName& name, const GraphChange& change, int mergeKey = 0);
    /// As above for any part of the content.
    void edit(const StepName& name, project::Content after, int mergeKey = 0);

    Result<graph::VariableId> addVariable(const QString& name, graph::Position position,
                                          graph::Roles roles = {});
    Result<void> renameVariable(graph::VariableId variable, const QString& name);
    Result<void> addEdge(const graph::Edge& edge);
    /// Variables (with their edges), edges and notes, in one step, which may have a name of its own.
    void remove(const graph::VariableSet& variables, const std::vector<graph::Edge>& edges,
                const std::set<project::NoteId>& notes = {}, const StepName& step = {});
    /// Bends of edges go with their ends.
    void moveVariables(const std::map<graph::VariableId, graph::Position>& positions, int mergeKey = 0);
    /// Treatment and outcome exclude each other on one variable, and exclude latent.
    void setRole(graph::VariableId variable, graph::Role role, bool on);
    /// This variable and no other becomes the treatment (or the outcome); null clears the role.
    Result<void> setOnlyRole(std::optional<graph::VariableId> variable, graph::Role role);
    void setTable(std::shared_ptr<const data::Table> table, const QString& source);
    /// An empty column name unbinds. Refused: a column that stands for another variable already.
    Result<void> bind(graph::VariableId variable, const QString& column);
    void chooseAdjustment(std::optional<graph::VariableSet> set);

    // Results of jobs.
    void setTrained(project::TrainedModel trained);
    /// Both were computed from the data that are open now.
    void setEffects(std::optional<estimate::Effect> adjustment, std::optional<estimate::Effect> transformer);

    // The file.
    /// Replaces everything. The undo history starts anew.
    void load(project::Project project, const QString& filePath);
    /// As above with what a recovery file held: it is not saved yet, and belongs into `filePath` (if any).
    void loadRecovered(project::Project project, const QString& filePath, const QString& title);
    project::Project snapshot() const;
    QString filePath() const { return filePath_; }
    /// The name to show: the file's, or "Untitled", or the example's.
    QString title() const;
    void setTitle(const QString& title);
    bool isModified() const;
    void markSaved(const QString& filePath);
    /// While the snapshot of now is being written. What is changed until `endSaving` is not in the file, and
    /// leaves the document modified.
    void beginSaving();
    void endSaving(bool saved, const QString& filePath);
    bool isSaving() const { return saving_; }
    const std::string& viewState() const { return viewState_; }
    void setViewState(std::string state) { viewState_ = std::move(state); }

signals:
    void changed(dovetail::ui::Changes changes);
    /// Title, path or the modified mark.
    void fileStateChanged();
    /// What is open is what is in the file: it was loaded or saved.
    void fileSettled();

private:
    friend class EditCommand;
    void exchange(project::Content& content);
    void touchResults();

    project::Content content_;
    project::Results results_;
    std::string viewState_;
    QUndoStack undoStack_;
    QString filePath_;
    QString title_;
    bool resultsUnsaved_ = false;
    bool saving_ = false;
};

} // namespace dovetail::ui
