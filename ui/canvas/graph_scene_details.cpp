// SPDX-License-Identifier: GPL-3.0-or-later
// Of GraphScene: labels, bends and notes.
#include "core/graph/bends.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_scene.h"
#include "ui/canvas/note_item.h"

namespace dovetail::ui {

using graph::Edge;
using project::NoteId;

namespace {

QPointF pointAt(const graph::Position& position) {
    return {position.x, position.y};
}

} // namespace

void GraphScene::syncLabels() {
    for (const graph::Variable& variable : document_.graph().variables()) {
        if (NodeItem* item = node(variable.id)) item->setCaption(text(variable.label));
    }
    for (const auto& [edge, item] : edges_)
        item->setLabel(text(document_.graph().details(edge).label));
}

void GraphScene::syncNotes() {
    const project::TextNotes& notes = document_.content().notes;
    std::erase_if(notes_, [&](const auto& entry) {
        if (project::findNote(notes, entry.first)) return false;
        ++epoch_;
        delete entry.second;
        return true;
    });
    for (const project::TextNote& note : notes) {
        NoteItem*& item = notes_[note.id];
        if (!item) {
            item = new NoteItem(note.id, style_);
            addItem(item);
        }
        item->setNote(text(note.text), note.width);
        item->setPos(pointAt(note.position));
    }
    if (hoveredNote_ && !notes_.contains(*hoveredNote_)) hoveredNote_.reset();
}

NoteItem* GraphScene::note(NoteId id) const {
    const auto found = notes_.find(id);
    return found == notes_.end() ? nullptr : found->second;
}

std::set<NoteId> GraphScene::selectedNotes() const {
    std::set<NoteId> selected;
    for (const auto& [id, item] : notes_) {
        if (item->isSelected()) selected.insert(id);
    }
    return selected;
}

CanvasSelection GraphScene::selection() const {
    return {selectedVariables(), selectedEdges(), selectedNotes()};
}

void GraphScene::showNotesAt(const NotePositions& positions) {
    for (const auto& [id, position] : positions) {
        if (NoteItem* item = note(id)) item->setPos(pointAt(position));
    }
}

void GraphScene::showNoteWidth(NoteId id, double width) {
    if (NoteItem* item = note(id)) item->setNote(item->text(), width);
}

void GraphScene::showNotesAsInDocument() {
    const project::TextNotes& notes = document_.content().notes;
    for (const auto& [id, item] : notes_) {
        if (const project::TextNote* note = project::findNote(notes, id)) {
            item->setNote(text(note->text), note->width);
            item->setPos(pointAt(note->position));
        }
    }
}

void GraphScene::showBend(const Edge& edge, const std::optional<graph::Position>& control) {
    shownBend_.emplace(edge, control);
    if (EdgeItem* item = this->edge(edge)) route(*item);
}

void GraphScene::showBendsAsInDocument() {
    const auto shown = std::exchange(shownBend_, std::nullopt);
    if (EdgeItem* item = shown ? edge(shown->first) : nullptr) route(*item);
}

std::optional<QPointF> GraphScene::storedBend(const Edge& edge) const {
    if (shownBend_ && shownBend_->first == edge) {
        return shownBend_->second ? std::optional(pointAt(*shownBend_->second)) : std::nullopt;
    }
    const graph::CausalGraph& graph = document_.graph();
    if (!graph.hasEdge(edge)) return std::nullopt;
    const auto& bend = graph.details(edge).bend;
    if (!bend) return std::nullopt;
    const auto& from = graph.variable(edge.from).position;
    const auto& to = graph.variable(edge.to).position;
    if (!from || !to) return pointAt(*bend);
    const QPointF shownFrom = nodes_.at(edge.from)->pos();
    const QPointF shownTo = nodes_.at(edge.to)->pos();
    return pointAt(
        graph::followed(*bend, {*from, *to}, {{shownFrom.x(), shownFrom.y()}, {shownTo.x(), shownTo.y()}}));
}

} // namespace dovetail::ui
