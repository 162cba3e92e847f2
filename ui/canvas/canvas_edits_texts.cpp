// SPDX-License-Identifier: GPL-3.0-or-later
// Of CanvasEdits: labels, notes, copies.
#include "ui/canvas/canvas_edits.h"

#include <cmath>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::VariableId;
using project::NoteId;
using project::TextNote;

bool CanvasEdits::setLabel(const Edge& edge, const QString& label) {
    if (refuse()) return false;
    if (!document_.graph().hasEdge(edge)) return true;
    return accept(document_.editGraph([] { return tr("Label Edge"); },
                                      [&](CausalGraph& graph) -> Result<void> {
                                          graph::EdgeDetails details = graph.details(edge);
                                          details.label = label.simplified().toStdString();
                                          graph.setDetails(edge, std::move(details));
                                          return {};
                                      }));
}

bool CanvasEdits::setLabel(VariableId variable, const QString& label) {
    if (refuse()) return false;
    if (!document_.graph().contains(variable)) return true;
    const auto step = [name = text(document_.graph().name(variable))] { return tr("Label “%1”").arg(name); };
    return accept(document_.editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        graph.setLabel(variable, label.simplified().toStdString());
        return {};
    }));
}

void CanvasEdits::addNote(const QString& text, const QPointF& position) {
    if (text.trimmed().isEmpty() || refuse()) return;
    project::Content after = document_.content();
    TextNote note;
    note.id = project::freeNoteId(after.notes);
    note.position = {std::round(position.x()), std::round(position.y())};
    note.text = text.toStdString();
    const NoteId id = note.id;
    after.notes.push_back(std::move(note));
    document_.edit([] { return tr("Add Note"); }, std::move(after));
    scene_.select({}, {}, {id});
}

void CanvasEdits::setNoteText(NoteId id, const QString& text) {
    if (refuse()) return;
    if (text.trimmed().isEmpty()) {
        if (project::findNote(document_.content().notes, id)) document_.remove({}, {}, {id});
        return;
    }
    project::Content after = document_.content();
    const auto note = std::ranges::find(after.notes, id, &TextNote::id);
    if (note == after.notes.end()) return;
    note->text = text.toStdString();
    document_.edit([] { return tr("Edit Note"); }, std::move(after));
}

void CanvasEdits::setNoteWidth(NoteId id, double width) {
    if (refuse()) return;
    project::Content after = document_.content();
    const auto note = std::ranges::find(after.notes, id, &TextNote::id);
    if (note == after.notes.end()) return;
    note->width = width;
    document_.edit([] { return tr("Change Width of Note"); }, std::move(after));
}

void CanvasEdits::insert(const StepName& step, const Fragment& fragment, const QPointF& shift) {
    if (refuse()) return;
    Inserted result = inserted(document_.content(), fragment, shift);
    // As when something is moved: variables that have no place yet stay where they are shown.
    auto whole = std::make_shared<CausalGraph>(*result.content.graph);
    for (const auto& [id, shown] : scene_.positions()) {
        if (!whole->variable(id).position) whole->setPosition(id, shown);
    }
    result.content.graph = std::move(whole);
    document_.edit(step, std::move(result.content));
    scene_.setSelection(result.parts);
}

void CanvasEdits::paste(const Fragment& fragment, const QPointF& shift) {
    insert([count = static_cast<int>(fragment.size())] { return tr("Paste %n Item(s)", nullptr, count); },
           fragment, shift);
}

void CanvasEdits::duplicate(const CanvasSelection& things, const QPointF& shift) {
    const Fragment copy = fragmentOf(document_.content(), things, scene_.positions());
    if (copy.empty()) return;
    insert([count = static_cast<int>(copy.size())] { return tr("Duplicate %n Item(s)", nullptr, count); },
           copy, shift);
}

void CanvasEdits::cut(const CanvasSelection& things) {
    if (things.empty() || refuse()) return;
    document_.remove(things.variables, things.edges, things.notes, [count = static_cast<int>(things.size())] {
        return tr("Cut %n Item(s)", nullptr, count);
    });
}

} // namespace dovetail::ui
