// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/gesture.h"

#include <QCoreApplication>

namespace dovetail::ui {

/// Drags the given variables together.
class MoveGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::MoveGesture)

public:
    MoveGesture(GraphScene& scene, CanvasEdits& edits, const graph::VariableSet& variables,
                const QPointF& start);
    ~MoveGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    CanvasEdits& edits_;
    graph::Positions before_;
    graph::Positions now_;
    QPointF start_;
};

} // namespace dovetail::ui
