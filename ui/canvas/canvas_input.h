// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/graph_walk.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace dovetail::ui {

enum class CanvasTool { Select, DirectedEdge, BidirectedEdge };

/// Turns mouse and keys into gestures. The view hands its events over; what a gesture does goes through
/// CanvasEdits.
class CanvasInput : public QObject {
    Q_OBJECT

public:
    CanvasInput(const Document& document, GraphScene& scene, CanvasEdits& edits, QObject* parent = nullptr);
    ~CanvasInput() override;

    CanvasTool tool() const { return tool_; }
    /// An edge tool draws one edge from the selected variable if there is just one, or else edges from
    /// variable to variable until another tool is chosen.
    void setTool(CanvasTool tool);

    void press(const QMouseEvent& event, const QPointF& position);
    void move(const QMouseEvent& event, const QPointF& position);
    void release(const QMouseEvent& event, const QPointF& position);
    void doubleClick(const QPointF& position);
    void leave();
    /// False if the key means nothing here.
    bool key(const QKeyEvent& event);
    /// Tab and Shift+Tab. False at the end of the graph, where the focus moves on.
    bool tab(bool forwards);

    bool isBusy() const { return gesture_ != nullptr; }
    /// Ends a gesture as if it had not begun.
    void cancel();

signals:
    void hint(const QString& text);
    void toolChanged();
    void cursorChanged(Qt::CursorShape shape);
    void newVariableWanted(const QPointF& position, std::optional<dovetail::ui::EdgeStart> edge);
    void renameWanted(dovetail::graph::VariableId variable);
    /// The keyboard went to a variable, which should be visible.
    void arrivedAt(dovetail::graph::VariableId variable);

private:
    struct Press {
        GraphScene::Hit hit;
        QPointF position;
        QPoint pixel;
        Qt::KeyboardModifiers modifiers;
        bool dragged = false;
    };

    void begin(std::unique_ptr<Gesture> gesture);
    void beginDrag(const Press& press);
    void beginConnect(EdgeStart start);
    void finish();
    void click(const Press& press);
    bool connectKey(const QKeyEvent& event);
    bool step(Direction direction, Qt::KeyboardModifiers modifiers);
    void go(graph::VariableId variable, bool extend = false);
    void showHint();
    void hover(const QPointF& position);
    ConnectGesture* connecting() const;

    const Document& document_;
    GraphScene& scene_;
    CanvasEdits& edits_;
    CanvasTool tool_ = CanvasTool::Select;
    std::unique_ptr<Gesture> gesture_;
    std::optional<Press> press_;
    bool sticky_ = false;  ///< the edge follows the pointer although no button is down
    bool oneShot_ = false; ///< back to the select tool after this edge
};

} // namespace dovetail::ui
