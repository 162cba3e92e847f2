// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/graph_scene.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace dovetail::ui {

class CanvasInput;

enum class CanvasTool { Select, Variable, DirectedEdge, BidirectedEdge, Note };

/// What the left button was pressed on, where, and with which keys held.
struct CanvasPress {
    GraphScene::Hit hit;
    QPointF position; ///< in scene coordinates
    QPoint pixel;
    Qt::KeyboardModifiers modifiers;
    bool dragged = false; ///< the pointer has left the place
};

/// One way to use the pointer on the canvas. CanvasInput hands the events of the active tool over; what
/// takes longer than one event becomes a gesture, which the tool hands back.
class Tool {
public:
    explicit Tool(CanvasInput& input) : input_(input) {}
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;
    virtual ~Tool() = default;

    virtual CanvasTool id() const = 0;
    /// Of its action: "select" for canvas.select.
    virtual const char* actionName() const = 0;
    virtual QString text() const = 0;
    virtual QString tip() const = 0;
    /// What can be done now, for the status bar.
    virtual QString status() const = 0;
    virtual QList<QKeySequence> shortcuts() const = 0;
    /// While the pointer is over `hit` and no button is down.
    virtual Qt::CursorShape cursor(const GraphScene::Hit& hit) const = 0;

    virtual void chosen() {}
    virtual void press(const CanvasPress& /*press*/) {}
    /// The pointer has left the place of the press with the button down, and there is no gesture yet.
    virtual void drag(const CanvasPress& /*press*/) {}
    /// The button was released where it was pressed, without a gesture.
    virtual void click(const CanvasPress& /*press*/) {}
    virtual void doubleClick(const CanvasPress& /*press*/) {}
    /// Keys that mean something to this tool only. False if the key is none of them.
    virtual bool key(const QKeyEvent& /*event*/) { return false; }

protected:
    CanvasInput& input() const { return input_; }

private:
    CanvasInput& input_;
};

} // namespace dovetail::ui
