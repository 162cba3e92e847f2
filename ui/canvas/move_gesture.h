// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/guide_item.h"

#include <QCoreApplication>

namespace dovetail::ui {

/// What is dragged over the canvas together, and how it snaps on the way. Alt or Ctrl held while dragging
/// lets it go anywhere; a key that began the gesture counts once it has been released in between.
class SnappingDrag {
public:
    /// `grabbed`: of the thing under the pointer. What is copied stays where it is, and can be snapped to.
    SnappingDrag(GraphScene& scene, const SnapSettings& settings, const CanvasSelection& moved,
                 const QRectF& grabbed, const Pointer& start, bool copies = false);
    ~SnappingDrag();

    /// How far everything is moved for this place of the pointer; shows the guides.
    QPointF to(const Pointer& pointer);
    void hideGuides();

private:
    GraphScene& scene_;
    SnapSettings settings_;
    QPointF start_;
    Qt::KeyboardModifiers atStart_;
    Snapper snapper_;
    GuideItem guides_;
};

/// Drags variables and notes together.
class MoveGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::MoveGesture)

public:
    MoveGesture(GraphScene& scene, CanvasEdits& edits, const SnapSettings& settings,
                const CanvasSelection& moved, const QRectF& grabbed, const Pointer& start);
    ~MoveGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    CanvasEdits& edits_;
    graph::Positions before_;
    graph::Positions now_;
    NotePositions notesBefore_;
    NotePositions notesNow_;
    SnappingDrag drag_;
    bool finished_ = false;
};

} // namespace dovetail::ui
