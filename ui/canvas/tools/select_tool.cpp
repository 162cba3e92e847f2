// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/select_tool.h"

#include "ui/canvas/bend_gesture.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/clone_gesture.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/note_item.h"
#include "ui/canvas/rubber_band_gesture.h"

namespace dovetail::ui {

using graph::Edge;
using graph::EdgeKind;

QString SelectTool::text() const {
    return tr("&Select");
}

QString SelectTool::tip() const {
    return tr("Select and move");
}

QString SelectTool::status() const {
    return tr("Double-click adds a variable. Drag a variable to move it, or drag from its ring to draw an "
              "edge.");
}

QList<QKeySequence> SelectTool::shortcuts() const {
    return {Qt::Key_V, Qt::Key_1};
}

Qt::CursorShape SelectTool::cursor(const GraphScene::Hit& hit) const {
    if (hit.part == NodePart::Ring) return Qt::CrossCursor;
    if (hit.note && hit.grip) return Qt::SizeHorCursor;
    if (hit.variable || hit.note) return Qt::SizeAllCursor;
    return hit.edge ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

void SelectTool::press(const CanvasPress& press) {
    // Selected at once, so that it can be dragged at once; modifiers wait for the release.
    if (press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier)) return;
    GraphScene& scene = input().scene();
    const GraphScene::Hit& hit = press.hit;
    if (hit.variable && !scene.node(*hit.variable)->isSelected()) scene.select({*hit.variable});
    if (hit.edge) scene.select({}, {*hit.edge});
    if (hit.note && !scene.note(*hit.note)->isSelected()) scene.select({}, {}, {*hit.note});
}

void SelectTool::drag(const CanvasPress& press) {
    GraphScene& scene = input().scene();
    CanvasEdits& edits = input().edits();
    const GraphScene::Hit& hit = press.hit;
    const bool control = press.modifiers & Qt::ControlModifier;
    const bool bidirected = press.modifiers & (Qt::ShiftModifier | Qt::AltModifier);
    if (hit.variable && (hit.part == NodePart::Ring || bidirected)) {
        input().beginConnect({*hit.variable, bidirected ? EdgeKind::Bidirected : EdgeKind::Directed});
    } else if (hit.variable || (hit.note && (!hit.grip || control))) {
        dragThings(press);
    } else if (hit.note) {
        input().begin(std::make_unique<NoteWidthGesture>(scene, edits, *hit.note, press.position));
    } else if (hit.edge && !control && !bidirected) {
        input().begin(std::make_unique<BendGesture>(scene, edits, *hit.edge, press.position));
    } else {
        input().begin(std::make_unique<RubberBandGesture>(scene, press.position,
                                                          control || (press.modifiers & Qt::ShiftModifier)));
    }
}

/// Moves what is selected, and what is under the pointer with it; with Ctrl, copies of these.
void SelectTool::dragThings(const CanvasPress& press) {
    GraphScene& scene = input().scene();
    const GraphScene::Hit& hit = press.hit;
    const bool isSelected =
        hit.variable ? scene.node(*hit.variable)->isSelected() : scene.note(*hit.note)->isSelected();
    CanvasSelection things = isSelected ? scene.selection() : CanvasSelection();
    if (hit.variable) {
        things.variables.insert(*hit.variable);
    } else {
        things.notes.insert(*hit.note);
    }
    if (!isSelected) scene.setSelection(things);
    const QRectF grabbed =
        hit.variable ? scene.node(*hit.variable)->outline().rect : scene.note(*hit.note)->rect();
    const Pointer start{press.position, press.modifiers};
    if (press.modifiers & Qt::ControlModifier) {
        things.edges.clear(); // those among the copied variables go with them
        input().begin(std::make_unique<CloneGesture>(scene, input().edits(), input().snapping(), things,
                                                     grabbed, start));
    } else {
        input().begin(std::make_unique<MoveGesture>(scene, input().edits(), input().snapping(), things,
                                                    grabbed, start));
    }
}

void SelectTool::click(const CanvasPress& press) {
    GraphScene& scene = input().scene();
    if (press.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        scene.toggle(press.hit);
    } else if (press.hit.variable) {
        scene.select({*press.hit.variable});
    } else if (press.hit.note) {
        scene.select({}, {}, {*press.hit.note});
    } else if (press.hit.nothing()) {
        scene.select({});
    }
}

void SelectTool::doubleClick(const CanvasPress& press) {
    if (press.hit.variable) {
        emit input().renameWanted(*press.hit.variable);
    } else if (press.hit.note) {
        emit input().noteEditWanted(*press.hit.note);
    } else if (press.hit.edge) {
        const Edge& edge = *press.hit.edge;
        if (press.hit.grip && input().document().graph().details(edge).bend) {
            input().edits().bend(edge, {});
        } else {
            emit input().edgeLabelWanted(edge);
        }
    } else if (press.hit.nothing()) {
        emit input().newVariableWanted(press.position, {});
    }
}

} // namespace dovetail::ui
