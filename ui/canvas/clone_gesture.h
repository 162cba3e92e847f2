// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/move_gesture.h"

namespace dovetail::ui {

class GhostItem;

/// Drags a copy of variables, the edges among them and notes to another place.
class CloneGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::CloneGesture)

public:
    CloneGesture(GraphScene& scene, CanvasEdits& edits, const SnapSettings& settings,
                 const CanvasSelection& copied, const QRectF& grabbed, const Pointer& start);
    ~CloneGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    CanvasEdits& edits_;
    CanvasSelection copied_;
    QPointF by_;
    SnappingDrag drag_;
    std::unique_ptr<GhostItem> ghost_;
};

} // namespace dovetail::ui
