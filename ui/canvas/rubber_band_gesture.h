// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture.h"
#include "ui/canvas/graph_scene.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>

namespace dovetail::ui {

/// Selects what a rectangle touches; with `keep`, on top of what was selected.
class RubberBandGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::RubberBandGesture)

public:
    RubberBandGesture(GraphScene& scene, const QPointF& start, bool keep);
    ~RubberBandGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    QPointF start_;
    QGraphicsRectItem band_;
    CanvasSelection before_;
    bool keep_;
    bool finished_ = false;
};

} // namespace dovetail::ui
