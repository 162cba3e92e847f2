// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/move_gesture.h"

#include "ui/canvas/note_item.h"

#include <QGraphicsView>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double reachInPixels = 6;

double zoomOf(const GraphScene& scene) {
    return scene.views().isEmpty() ? 1 : scene.views().front()->transform().m11();
}

QRectF visiblePart(const GraphScene& scene) {
    if (scene.views().isEmpty()) return scene.sceneRect();
    const QGraphicsView* view = scene.views().front();
    return view->mapToScene(view->viewport()->rect()).boundingRect();
}

/// What stays where it is, as far as it can be seen.
std::vector<QRectF> restOf(const GraphScene& scene, const CanvasSelection& moved) {
    const QRectF visible = visiblePart(scene);
    std::vector<QRectF> others;
    const auto add = [&](const QRectF& rect) {
        if (rect.intersects(visible)) others.push_back(rect);
    };
    for (const auto& [id, item] : scene.nodes()) {
        if (!moved.variables.contains(id)) add(item->outline().rect);
    }
    for (const auto& [id, item] : scene.notes()) {
        if (!moved.notes.contains(id)) add(item->rect());
    }
    return others;
}

} // namespace

SnappingDrag::SnappingDrag(GraphScene& scene, const SnapSettings& settings, const CanvasSelection& moved,
                           const QRectF& grabbed, const Pointer& start, bool copies)
    : scene_(scene),
      settings_(settings),
      start_(start.position),
      atStart_(start.modifiers),
      snapper_(grabbed, restOf(scene, copies ? CanvasSelection() : moved)),
      guides_(scene.style()) {
    scene_.addOverlay(&guides_);
}

SnappingDrag::~SnappingDrag() {
    scene_.removeItem(&guides_);
}

QPointF SnappingDrag::to(const Pointer& pointer) {
    atStart_ &= pointer.modifiers; // a key that was released counts when it comes back
    const QPointF by = pointer.position - start_;
    const bool free = (pointer.modifiers & ~atStart_) & (Qt::AltModifier | Qt::ControlModifier);
    if (free) {
        guides_.show({});
        return by;
    }
    Snapped snapped = snapper_.snap(by, settings_, reachInPixels / zoomOf(scene_));
    guides_.show(std::move(snapped.guides));
    return snapped.by;
}

void SnappingDrag::hideGuides() {
    guides_.show({});
}

MoveGesture::MoveGesture(GraphScene& scene, CanvasEdits& edits, const SnapSettings& settings,
                         const CanvasSelection& moved, const QRectF& grabbed, const Pointer& start)
    : scene_(scene), edits_(edits), drag_(scene, settings, moved, grabbed, start) {
    for (const graph::VariableId id : moved.variables)
        before_[id] = {scene.node(id)->x(), scene.node(id)->y()};
    for (const project::NoteId id : moved.notes)
        notesBefore_[id] = {scene.note(id)->x(), scene.note(id)->y()};
    now_ = before_;
    notesNow_ = notesBefore_;
}

MoveGesture::~MoveGesture() {
    if (finished_) return;
    scene_.showAt(before_);
    scene_.showAsInDocument();
    scene_.showNotesAsInDocument();
}

void MoveGesture::move(const Pointer& pointer) {
    QPointF by = drag_.to(pointer);
    // One thing comes to whole units; several keep their distances.
    const bool several = before_.size() + notesBefore_.size() > 1;
    if (several) by = {std::round(by.x()), std::round(by.y())};
    const auto shift = [&](auto& now, const auto& before) {
        for (auto& [id, position] : now) {
            const graph::Position& from = before.at(id);
            position = {from.x + by.x(), from.y + by.y()};
            if (!several) position = {std::round(position.x), std::round(position.y)};
        }
    };
    shift(now_, before_);
    shift(notesNow_, notesBefore_);
    scene_.showAt(now_);
    scene_.showNotesAt(notesNow_);
}

void MoveGesture::finish() {
    finished_ = true;
    drag_.hideGuides();
    edits_.move(now_, notesNow_);
}

QString MoveGesture::hint() const {
    return tr("Release to put it here, Esc takes it back. Alt or Ctrl moves without snapping.");
}

} // namespace dovetail::ui
