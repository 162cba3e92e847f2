// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/gesture.h"

#include <QCoreApplication>

namespace dovetail::ui {

/// Bends an edge so that it goes through the pointer. Near the straight line it becomes straight.
class BendGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::BendGesture)

public:
    /// `start`: where on the edge the button was pressed.
    BendGesture(GraphScene& scene, CanvasEdits& edits, const graph::Edge& edge, const QPointF& start);
    ~BendGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    CanvasEdits& edits_;
    graph::Edge edge_;
    double at_ = 0.5; ///< which part of the course the pointer holds, from 0 to 1
    QPointF start_;
    QPointF held_; ///< the point of the course there
    std::optional<graph::Position> control_;
};

/// Makes a note wider or narrower by its right rim.
class NoteWidthGesture : public Gesture {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::NoteWidthGesture)

public:
    NoteWidthGesture(GraphScene& scene, CanvasEdits& edits, project::NoteId note, const QPointF& start);
    ~NoteWidthGesture() override;

    void move(const Pointer& pointer) override;
    void finish() override;
    QString hint() const override;

private:
    GraphScene& scene_;
    CanvasEdits& edits_;
    project::NoteId note_;
    QPointF start_;
    double before_;
    double width_;
    bool finished_ = false;
};

} // namespace dovetail::ui
