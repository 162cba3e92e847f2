// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/graph_walk.h"
#include "ui/canvas/snapping.h"
#include "ui/canvas/tools/tool.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace dovetail::ui {

/// Turns mouse and keys into gestures. The view hands its events over; the active tool decides what they
/// begin, and what a gesture does goes through CanvasEdits.
class CanvasInput : public QObject {
    Q_OBJECT

public:
    CanvasInput(const Document& document, GraphScene& scene, CanvasEdits& edits, QObject* parent = nullptr);
    ~CanvasInput() override;

    CanvasTool tool() const { return active_->id(); }
    /// In the order in which they are shown.
    const std::vector<std::unique_ptr<Tool>>& tools() const { return tools_; }
    /// The tool in use, chosen once more, goes back to the tool before it.
    void setTool(CanvasTool tool);
    /// One edge from this variable, whose end the pointer or the keys choose. Asked for once more, it is
    /// drawn to where it leads then.
    void connectFrom(const graph::VariableSet& variables);

    const SnapSettings& snapping() const { return snapping_; }
    void setSnapping(const SnapSettings& settings) { snapping_ = settings; }

    // For tools.
    const Document& document() const { return document_; }
    GraphScene& scene() const { return scene_; }
    CanvasEdits& edits() const { return edits_; }
    void begin(std::unique_ptr<Gesture> gesture);
    void beginConnect(EdgeStart start);
    /// The edge follows the pointer without a button; the tool before comes back when it is drawn.
    void connectOnce(EdgeStart start);

    void press(const QMouseEvent& event, const QPointF& position);
    void move(const QMouseEvent& event, const QPointF& position);
    void release(const QMouseEvent& event, const QPointF& position);
    void doubleClick(const QMouseEvent& event, const QPointF& position);
    void leave();
    /// False if the key means nothing here.
    bool key(const QKeyEvent& event);
    /// Tab and Shift+Tab. False at the end of the graph, where the focus moves on.
    bool tab(bool forwards);

    bool isBusy() const { return gesture_ != nullptr; }
    /// Ends a gesture as if it had not begun.
    void cancel();

    /// Says again what the tool or the gesture does, by `hint`.
    void showHint();

signals:
    void hint(const QString& text);
    void toolChanged();
    void cursorChanged(Qt::CursorShape shape);
    void newVariableWanted(const QPointF& position, std::optional<dovetail::ui::EdgeStart> edge);
    void renameWanted(dovetail::graph::VariableId variable);
    void edgeLabelWanted(const dovetail::graph::Edge& edge);
    void newNoteWanted(const QPointF& position);
    void noteEditWanted(dovetail::project::NoteId note);
    /// The keyboard went to a variable, which should be visible.
    void arrivedAt(dovetail::graph::VariableId variable);

private:
    Tool& toolOf(CanvasTool tool) const;
    void activate(CanvasTool tool);
    void finish();
    bool editSelected();
    bool connectKey(const QKeyEvent& event);
    bool step(Direction direction, Qt::KeyboardModifiers modifiers);
    void go(graph::VariableId variable, bool extend = false);
    void hover(const QPointF& position);
    ConnectGesture* connecting() const;

    const Document& document_;
    GraphScene& scene_;
    CanvasEdits& edits_;
    std::vector<std::unique_ptr<Tool>> tools_;
    Tool* active_ = nullptr;
    CanvasTool previous_ = CanvasTool::Select;
    SnapSettings snapping_;
    std::unique_ptr<Gesture> gesture_;
    std::optional<CanvasPress> press_;
    bool sticky_ = false;  ///< the edge follows the pointer although no button is down
    bool oneShot_ = false; ///< back to the tool before after this edge
};

} // namespace dovetail::ui
