// SPDX-License-Identifier: GPL-3.0-or-later
// Of GraphView: what actions do to the selection, the clipboard, and the editors in place.
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/name_editor.h"
#include "ui/canvas/note_editor.h"
#include "ui/canvas/note_item.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>

namespace dovetail::ui {

using graph::Edge;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double copyOffset = 30;

} // namespace

void GraphView::toggleRole(graph::Role role) {
    input_->cancel();
    if (targets().empty()) emit hint(tr("Select a variable first."));
    edits_.toggleRole(targets(), role);
    actions_->update(); // the mark of a checkable action that changed nothing
}

void GraphView::turnEdgeRound() {
    input_->cancel();
    if (const auto edges = selectedEdges(); edges.size() == 1) edits_.turnRound(edges.front());
}

void GraphView::changeEdgeKind() {
    input_->cancel();
    if (const auto edges = selectedEdges(); edges.size() == 1) edits_.changeKind(edges.front());
}

bool GraphView::isBent(const Edge& edge) const {
    return document_->graph().hasEdge(edge) && document_->graph().details(edge).bend;
}

void GraphView::straightenEdges() {
    input_->cancel();
    for (const Edge& edge : selectedEdges()) {
        if (isBent(edge)) edits_.bend(edge, {});
    }
}

void GraphView::deleteSelection() {
    input_->cancel();
    CanvasSelection things = scene_.selection();
    if (things.empty()) things.variables = targets();
    edits_.remove(things);
}

void GraphView::selectAll() {
    input_->cancel();
    CanvasSelection all;
    for (const auto& [id, item] : scene_.nodes())
        all.variables.insert(all.variables.end(), id);
    for (const auto& [edge, item] : scene_.edges())
        all.edges.push_back(edge);
    for (const auto& [id, item] : scene_.notes())
        all.notes.insert(id);
    scene_.setSelection(all);
}

void GraphView::align(Alignment alignment) {
    input_->cancel();
    edits_.align(scene_.selection(), alignment);
}

void GraphView::distribute(Distribution distribution) {
    input_->cancel();
    edits_.distribute(scene_.selection(), distribution);
}

// The clipboard.

void GraphView::copy() {
    input_->cancel();
    const Fragment fragment = fragmentOf(document_->content(), scene_.selection(), scene_.positions());
    if (fragment.empty()) {
        emit hint(tr("Select what should be copied first."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(toMimeData(fragment, font()));
}

void GraphView::cut() {
    copy();
    edits_.cut(scene_.selection());
}

void GraphView::duplicate() {
    input_->cancel();
    const Fragment fragment = fragmentOf(document_->content(), scene_.selection(), scene_.positions());
    if (!fragment.empty())
        edits_.duplicate(scene_.selection(), freeShift(fragment, {copyOffset, copyOffset}));
}

void GraphView::paste() {
    input_->cancel();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    auto fragment = copied ? fromMimeData(*copied) : fromMimeData(QMimeData());
    if (!fragment) {
        say(text(fragment.error().sentence()));
        return;
    }
    if (fragment->empty()) return;
    const QPointF centre = fragment->bounds().center();
    QPointF shift(copyOffset, copyOffset);
    if (pointer_) {
        shift = mapToScene(*pointer_) - centre;
    } else if (!fragment->hasPlace) {
        shift = mapToScene(viewport()->rect().center()) - centre;
    } else if (freeShift(*fragment, {}).isNull()) {
        shift = {}; // cut, or copied in another window: where it was
    }
    edits_.paste(*fragment, freeShift(*fragment, shift));
}

/// The shift, or a greater one with which nothing comes to lie right on something else.
QPointF GraphView::freeShift(const Fragment& fragment, QPointF shift) const {
    const auto taken = [&](const graph::Position& place) {
        const auto near = [&](const QPointF& other) {
            return std::abs(place.x + shift.x() - other.x()) < copyOffset / 2 &&
                   std::abs(place.y + shift.y() - other.y()) < copyOffset / 2;
        };
        return std::ranges::any_of(scene_.nodes(),
                                   [&](const auto& node) { return near(node.second->pos()); }) ||
               std::ranges::any_of(scene_.notes(),
                                   [&](const auto& note) { return near(note.second->pos()); });
    };
    const auto covers = [&] {
        return std::ranges::any_of(
                   fragment.graph.variables(),
                   [&](const auto& variable) { return variable.position && taken(*variable.position); }) ||
               std::ranges::any_of(fragment.notes, [&](const auto& note) { return taken(note.position); });
    };
    constexpr int tries = 50;
    for (int i = 0; i < tries && covers(); ++i)
        shift += QPointF(copyOffset, copyOffset);
    return shift;
}

// The editors.

QPointF GraphView::placeForNew() const {
    QPointF place = mapToScene(pointer_.value_or(viewport()->rect().center()));
    const auto taken = [&](const auto& node) {
        return node.second->outline().rect.adjusted(-40, -24, 40, 24).contains(place);
    };
    while (std::ranges::any_of(scene_.nodes(), taken))
        place.ry() += 30;
    return place;
}

void GraphView::startNewVariable() {
    input_->cancel();
    createAt(placeForNew(), {});
}

void GraphView::startRename() {
    input_->cancel();
    const CanvasSelection selected = scene_.selection();
    const VariableSet chosen = targets();
    if (chosen.size() == 1) {
        rename(*chosen.begin());
    } else if (selected.size() == 1 && !selected.edges.empty()) {
        editLabel(selected.edges.front());
    } else if (selected.size() == 1 && !selected.notes.empty()) {
        editNote(*selected.notes.begin());
    } else {
        emit hint(tr("Select one variable first."));
    }
}

void GraphView::startLabel() {
    input_->cancel();
    const CanvasSelection selected = scene_.selection();
    const VariableSet chosen = targets();
    if (chosen.size() == 1 && selected.edges.empty()) {
        editLabel(*chosen.begin());
    } else if (selected.size() == 1 && !selected.edges.empty()) {
        editLabel(selected.edges.front());
    } else {
        emit hint(tr("Select one variable or one edge first."));
    }
}

void GraphView::leaveEditors() {
    editor_->leave();
    noteEditor_->leave();
}

void GraphView::createAt(const QPointF& position, std::optional<EdgeStart> edge) {
    if (edits_.refuse()) return;
    leaveEditors();
    prepareEditor(position, {});
    if (edge) {
        pendingEdge_ = std::make_unique<ConnectGesture>(scene_, edits_, *edge, nullptr);
        pendingEdge_->move({position, {}});
    }
    editor_->open(QString(), [this, position, edge](const QString& name) {
        if (edge && !document_->graph().contains(edge->from)) return edits_.addVariable(name, position);
        return edits_.addVariable(name, position, edge);
    });
    placeEditor();
    emit hint(tr("Type the name of the new variable. Enter accepts, Esc cancels."));
}

void GraphView::rename(VariableId variable) {
    if (edits_.refuse()) return;
    leaveEditors();
    const NodeItem* item = scene_.node(variable);
    if (!item) return;
    prepareEditor(item->pos(), variable);
    editor_->open(item->name(),
                  [this, variable](const QString& name) { return edits_.rename(variable, name); });
    placeEditor();
    emit hint(tr("Type the new name. Enter accepts, Esc keeps the old one."));
}

void GraphView::editLabel(VariableId variable) {
    if (edits_.refuse()) return;
    leaveEditors();
    const NodeItem* item = scene_.node(variable);
    if (!item) return;
    prepareEditor(item->pos(), variable);
    editor_->open(
        item->caption(), [this, variable](const QString& label) { return edits_.setLabel(variable, label); },
        NameEditor::Meaning::Label);
    placeEditor();
    emit hint(tr("Type the label. Enter accepts, Esc keeps the old one."));
}

void GraphView::editLabel(const Edge& edge) {
    if (edits_.refuse()) return;
    leaveEditors();
    const EdgeItem* item = scene_.edge(edge);
    if (!item) return;
    const QPointF middle =
        item->handle().value_or((scene_.node(edge.from)->pos() + scene_.node(edge.to)->pos()) / 2);
    prepareEditor(item->label().isEmpty() ? middle : item->labelPlace().center(), {});
    editedEdge_ = edge;
    editor_->open(
        item->label(), [this, edge](const QString& label) { return edits_.setLabel(edge, label); },
        NameEditor::Meaning::Label);
    placeEditor();
    emit hint(tr("Type the label. Enter accepts, Esc keeps the old one."));
}

void GraphView::createNoteAt(const QPointF& position) {
    if (edits_.refuse()) return;
    leaveEditors();
    editedPosition_ = position;
    noteEditor_->open(QString(), [this, position](const QString& words) { edits_.addNote(words, position); });
    placeEditor();
    emit hint(tr("Type the note. Ctrl+Enter or a click elsewhere accepts, Esc cancels."));
}

void GraphView::editNote(project::NoteId note) {
    if (edits_.refuse()) return;
    leaveEditors();
    NoteItem* item = scene_.note(note);
    if (!item) return;
    editedNote_ = note;
    item->setEdited(true);
    noteEditor_->open(item->text(), [this, note](const QString& words) { edits_.setNoteText(note, words); });
    placeEditor();
    emit hint(tr("Type the note. Ctrl+Enter or a click elsewhere accepts, Esc keeps the old text."));
}

void GraphView::prepareEditor(const QPointF& position, std::optional<VariableId> variable) {
    editedPosition_ = position;
    editedVariable_ = variable;
    QFont scaled = font();
    scaled.setPointSizeF(std::clamp(font().pointSizeF() * zoom(), 7.0, 40.0));
    editor_->setFont(scaled);
}

void GraphView::placeEditor() {
    if (noteEditor_->isOpen()) placeNoteEditor();
    if (!editor_->isOpen()) return;
    QSizeF size(150, editor_->sizeHint().height());
    if (const NodeItem* item = editedVariable_ ? scene_.node(*editedVariable_) : nullptr) {
        editedPosition_ = item->pos();
        size.setWidth(item->body().width() * zoom() + 24);
    }
    size.setWidth(std::clamp(size.width(), 120.0, 420.0));
    QRect place(QPoint(), size.toSize());
    place.moveCenter(mapFromScene(editedPosition_));
    // At the rim of the canvas, too, what is typed can be seen.
    const QRect room = viewport()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    editor_->setGeometry(place);
}

void GraphView::placeNoteEditor() {
    double width = project::TextNote().width;
    if (const NoteItem* item = editedNote_ ? scene_.note(*editedNote_) : nullptr) {
        editedPosition_ = item->pos();
        width = item->width();
    }
    QFont scaled = font();
    scaled.setPointSizeF(std::clamp(font().pointSizeF() * zoom(), 7.0, 40.0));
    noteEditor_->setFont(scaled);
    const int inset = static_cast<int>(std::lround(NoteItem::padding * zoom()));
    noteEditor_->setInset(inset);
    noteEditor_->setGeometry(
        QRect(mapFromScene(editedPosition_),
              QSize(static_cast<int>(std::lround(width * zoom())), noteEditor_->height())));
    noteEditor_->resize(noteEditor_->width(), noteEditor_->wantedHeight());
}

void GraphView::closeEditor() {
    pendingEdge_.reset();
    editedVariable_.reset();
    editedEdge_.reset();
    if (NoteItem* item = editedNote_ ? scene_.note(*editedNote_) : nullptr) item->setEdited(false);
    editedNote_.reset();
    input_->showHint();
}

} // namespace dovetail::ui
