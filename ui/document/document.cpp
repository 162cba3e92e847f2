// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/graph/bends.h"
#include "ui/document/edit_command.h"

#include <QFileInfo>

#include <tuple>

namespace dovetail::ui {

namespace {

/// Positions, labels, bends and whatever else does not matter to answers. Edges that only one of the
/// graphs has do not count.
bool isDrawnAlike(const graph::CausalGraph& before, const graph::CausalGraph& after) {
    const auto looks = [](const graph::Variable& variable) {
        return std::tie(variable.position, variable.label, variable.attributes);
    };
    const auto sameDetails = [&](const graph::Edge& edge) {
        return !after.hasEdge(edge) || before.details(edge) == after.details(edge);
    };
    return std::ranges::equal(before.variables(), after.variables(), {}, looks, looks) &&
           before.attributes() == after.attributes() && std::ranges::all_of(before.edges(), sameDetails);
}

Changes difference(const project::Content& before, const project::Content& after) {
    Changes changes;
    if (before.graph != after.graph) {
        if (!before.graph->sameStructure(*after.graph)) changes |= Change::Structure;
        if (!isDrawnAlike(*before.graph, *after.graph)) changes |= Change::Layout;
    }
    if (before.table != after.table) changes |= Change::Data;
    if (before.bindings != after.bindings) changes |= Change::Bindings;
    if (before.chosenAdjustment != after.chosenAdjustment) changes |= Change::Adjustment;
    if (before.notes != after.notes) changes |= Change::Notes;
    return changes;
}

QString quoted(const QString& name) {
    return QStringLiteral("“%1”").arg(name);
}

} // namespace

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undoStack_, &QUndoStack::cleanChanged, this, &Document::fileStateChanged);
}

Document::~Document() {
    // A stack that goes with its steps says so, to views and menus that are gone already.
    undoStack_.disconnect();
}

Result<void> Document::editGraph(const StepName& name, const GraphChange& change, int mergeKey) {
    auto edited = std::make_shared<graph::CausalGraph>(graph());
    if (auto done = change(*edited); !done) return done;
    project::Content after = content_;
    after.graph = std::move(edited);
    edit(name, std::move(after), mergeKey);
    return {};
}

void Document::edit(const StepName& name, project::Content after, int mergeKey) {
    const bool sameGraph = *after.graph == graph();
    if (sameGraph) after.graph = content_.graph;
    if (!difference(content_, after)) return;
    undoStack_.push(new EditCommand(*this, name, std::move(after), mergeKey));
}

Result<graph::VariableId> Document::addVariable(const QString& name, graph::Position position,
                                                graph::Roles roles) {
    graph::VariableId added;
    const auto done = editGraph([=] { return tr("Add %1").arg(quoted(name)); },
                                [&](graph::CausalGraph& graph) -> Result<void> {
                                    auto id = graph.addVariable(name.toStdString(), roles, position);
                                    if (!id) return fail(id.error());
                                    added = *id;
                                    return {};
                                });
    if (!done) return fail(done.error());
    return added;
}

Result<void> Document::renameVariable(graph::VariableId variable, const QString& name) {
    const QString old = text(graph().name(variable));
    auto renamed = std::make_shared<graph::CausalGraph>(graph());
    if (auto done = renamed->rename(variable, name.trimmed().toStdString()); !done) return done;
    project::Content after = content_;
    // A variable keeps its column when it is renamed, and one that was unbound stays unbound.
    if (const data::Column* column = content_.column(variable)) {
        after.bindings[variable] = column->name();
        if (column->name() == name.trimmed().toStdString()) after.bindings.erase(variable);
    }
    after.graph = std::move(renamed);
    edit([=] { return tr("Rename %1").arg(quoted(old)); }, std::move(after));
    return {};
}

Result<void> Document::addEdge(const graph::Edge& edge) {
    const auto step = [kind = edge.kind, from = text(graph().name(edge.from)),
                       to = text(graph().name(edge.to))] {
        return (kind == graph::EdgeKind::Directed ? tr("Draw %1 → %2") : tr("Draw %1 ↔ %2")).arg(from, to);
    };
    return editGraph(step, [&](graph::CausalGraph& graph) { return graph.addEdge(edge); });
}

void Document::remove(const graph::VariableSet& variables, const std::vector<graph::Edge>& edges,
                      const std::set<project::NoteId>& notes, const StepName& name) {
    const auto count = static_cast<int>(variables.size() + edges.size() + notes.size());
    StepName step = name;
    if (!step && count == 1 && !variables.empty()) {
        step = [gone = text(graph().name(*variables.begin()))] { return tr("Delete %1").arg(quoted(gone)); };
    } else if (!step && count == 1) {
        step = [isNote = !notes.empty()] { return isNote ? tr("Delete Note") : tr("Delete Edge"); };
    } else if (!step) {
        step = [count] { return tr("Delete %n Item(s)", nullptr, count); };
    }
    project::Content after = content_;
    auto rest = std::make_shared<graph::CausalGraph>(graph());
    for (const graph::Edge& edge : edges)
        rest->removeEdge(edge);
    for (const graph::VariableId variable : variables) {
        rest->removeVariable(variable);
        after.bindings.erase(variable);
        if (after.chosenAdjustment && after.chosenAdjustment->contains(variable)) {
            after.chosenAdjustment.reset();
        }
    }
    std::erase_if(after.notes, [&](const project::TextNote& note) { return notes.contains(note.id); });
    after.graph = std::move(rest);
    edit(step, std::move(after));
}

void Document::moveVariables(const std::map<graph::VariableId, graph::Position>& positions, int mergeKey) {
    StepName step = [count = static_cast<int>(positions.size())] {
        return tr("Move %n Variable(s)", nullptr, count);
    };
    if (positions.size() == 1) {
        step = [moved = text(graph().name(positions.begin()->first))] {
            return tr("Move %1").arg(quoted(moved));
        };
    }
    (void)editGraph(
        step,
        [&](graph::CausalGraph& graph) -> Result<void> {
            graph::moveVariables(graph, positions);
            return {};
        },
        mergeKey);
}

void Document::setRole(graph::VariableId variable, graph::Role role, bool on) {
    using graph::Role;
    const auto step = [role, on, name = quoted(text(graph().name(variable)))] {
        if (role == Role::Latent) return (on ? tr("Mark %1 as Latent") : tr("Mark %1 as Observed")).arg(name);
        if (role == Role::Randomised)
            return (on ? tr("Mark %1 as Randomised") : tr("Mark %1 as Not Randomised")).arg(name);
        if (role == Role::Treatment && on) return tr("Make %1 the Treatment").arg(name);
        if (role == Role::Outcome && on) return tr("Make %1 the Outcome").arg(name);
        if (role == Role::Adjusted && on) return tr("Always Adjust for %1").arg(name);
        return tr("Change Role of %1").arg(name);
    };
    (void)editGraph(step, [&](graph::CausalGraph& graph) -> Result<void> {
        graph::Roles roles = graph.variable(variable).roles.with(role, on);
        if (on && role != Role::Selected && role != Role::Randomised) {
            for (const Role other : {Role::Treatment, Role::Outcome, Role::Adjusted, Role::Latent}) {
                if (other != role) roles = roles.without(other);
            }
        }
        graph.setRoles(variable, roles);
        return {};
    });
}

Result<void> Document::setOnlyRole(std::optional<graph::VariableId> variable, graph::Role role) {
    using graph::Role;
    const Role opposite = role == Role::Treatment ? Role::Outcome : Role::Treatment;
    if (variable && graph().variable(*variable).roles.has(opposite)) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("document", "“%1” cannot be both the treatment and the outcome.")(graph().name(*variable)),
            phrase("document", "Choose another variable for one of the two."),
            {.variable = graph().name(*variable)});
    }
    const auto step = [role] {
        return role == Role::Treatment ? tr("Choose the Treatment") : tr("Choose the Outcome");
    };
    return editGraph(step, [&](graph::CausalGraph& graph) -> Result<void> {
        for (const graph::VariableId holder : graph.withRole(role)) {
            graph.setRoles(holder, graph.variable(holder).roles.without(role));
        }
        if (variable) {
            const graph::Roles roles = graph.variable(*variable).roles;
            graph.setRoles(*variable, roles.without(Role::Adjusted).without(Role::Latent).with(role));
        }
        return {};
    });
}

void Document::setTable(std::shared_ptr<const data::Table> table, const QString& source) {
    project::Content after = content_;
    after.table = std::move(table);
    after.dataSource = source.toStdString();
    std::erase_if(after.bindings, [&](const auto& binding) {
        return !binding.second.empty() && !after.table->find(binding.second);
    });
    edit([=] { return tr("Import %1").arg(source); }, std::move(after));
}

Result<void> Document::bind(graph::VariableId variable, const QString& column) {
    const auto holder = content_.variableOf(column.toStdString());
    if (!column.isEmpty() && holder && *holder != variable) {
        return fail(ErrorCode::InvalidInput,
                    phrase("document", "The column “%1” already stands for the variable “%2”.")(
                        column.toStdString(), graph().name(*holder)),
                    phrase("document", "Unbind that variable first, or choose another column."));
    }
    project::Content after = content_;
    if (column.toStdString() == graph().name(variable)) {
        after.bindings.erase(variable);
    } else {
        after.bindings[variable] = column.toStdString();
    }
    const QString name = quoted(text(graph().name(variable)));
    const auto step = [=] {
        return column.isEmpty() ? tr("Unbind %1").arg(name)
                                : tr("Bind %1 to Column %2").arg(name, quoted(column));
    };
    edit(step, std::move(after));
    return {};
}

void Document::chooseAdjustment(std::optional<graph::VariableSet> set) {
    project::Content after = content_;
    after.chosenAdjustment = std::move(set);
    edit([] { return tr("Choose an Adjustment Set"); }, std::move(after));
}

void Document::setTrained(project::TrainedModel trained) {
    results_.trained = std::move(trained);
    results_.transformer.reset();
    touchResults();
}

void Document::setEffects(std::optional<estimate::Effect> adjustment,
                          std::optional<estimate::Effect> transformer) {
    results_.adjustment = std::move(adjustment);
    results_.transformer = std::move(transformer);
    results_.effectTable = content_.table;
    touchResults();
}

void Document::touchResults() {
    resultsUnsaved_ = true;
    emit changed(Change::Results);
    emit fileStateChanged();
}

void Document::load(project::Project project, const QString& filePath) {
    undoStack_.clear();
    content_ = std::move(project.content);
    results_ = std::move(project.results);
    viewState_ = std::move(project.viewState);
    filePath_ = filePath;
    title_.clear();
    resultsUnsaved_ = false;
    emit changed(allChanges);
    emit fileStateChanged();
    emit fileSettled();
}

void Document::loadRecovered(project::Project project, const QString& filePath, const QString& title) {
    load(std::move(project), filePath);
    title_ = title;
    undoStack_.resetClean();
    resultsUnsaved_ = true;
    emit fileStateChanged();
}

project::Project Document::snapshot() const {
    return {content_, results_, viewState_};
}

QString Document::title() const {
    if (!title_.isEmpty()) return title_;
    return filePath_.isEmpty() ? tr("Untitled") : QFileInfo(filePath_).fileName();
}

void Document::setTitle(const QString& title) {
    title_ = title;
    emit fileStateChanged();
}

bool Document::isModified() const {
    return !undoStack_.isClean() || resultsUnsaved_ || saving_;
}

void Document::markSaved(const QString& filePath) {
    beginSaving();
    endSaving(true, filePath);
}

void Document::beginSaving() {
    saving_ = true;
    resultsUnsaved_ = false;
    undoStack_.setClean(); // also keeps later steps from merging into the one that is written
}

void Document::endSaving(bool saved, const QString& filePath) {
    saving_ = false;
    if (saved) {
        filePath_ = filePath;
        title_.clear();
    } else {
        undoStack_.resetClean();
        resultsUnsaved_ = true;
    }
    emit fileStateChanged();
    if (saved) emit fileSettled();
}

void Document::retranslateSteps() {
    // The stack is ours, and its steps are all of this kind; it merely shows them as constant.
    for (int n = 0; n < undoStack_.count(); ++n)
        static_cast<EditCommand*>(const_cast<QUndoCommand*>(undoStack_.command(n)))->retranslate();
}

void Document::exchange(project::Content& content) {
    const Changes changes = difference(content_, content);
    std::swap(content_, content);
    emit changed(changes);
}

} // namespace dovetail::ui
