// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/gesture.h"

#include <QCoreApplication>

#include <functional>

namespace dovetail::ui {

class DraftEdgeItem;

/// Draws an edge from a variable to the one under the pointer, or to the one that the keyboard aims at.
/// Where there is none, `createAt` is asked to make one at that place.
class ConnectGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::ConnectGesture)

public:
    using CreateAt = std::function<void(const QPointF&, const EdgeStart&)>;

    /// `kind` Directed turns into Bidirected while Shift or Alt is held.
    ConnectGesture(GraphScene& scene, CanvasEdits& edits, EdgeStart start, CreateAt createAt);
    ~ConnectGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

    graph::VariableId source() const { return start_.from; }
    void aimAt(graph::VariableId target);
    /// None while the pointer is over empty canvas.
    std::optional<graph::VariableId> target() const { return target_; }

private:
    void setTarget(std::optional<graph::VariableId> target);
    void show();

    GraphScene& scene_;
    CanvasEdits& edits_;
    EdgeStart start_;
    graph::EdgeKind kind_;
    CreateAt createAt_;
    std::unique_ptr<DraftEdgeItem> draft_;
    std::optional<graph::VariableId> target_;
    std::optional<QPointF> position_;
};

} // namespace dovetail::ui
