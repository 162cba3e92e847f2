// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/select_tool.h"

namespace dovetail::ui {

/// Draws edges from variable to variable, by dragging or by two clicks. Chosen while one variable is
/// selected, it draws one edge from there and hands back to the tool before.
class EdgeTool : public SelectTool {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::EdgeTool)

public:
    EdgeTool(CanvasInput& input, graph::EdgeKind kind) : SelectTool(input), kind_(kind) {}

    CanvasTool id() const override;
    const char* actionName() const override;
    QString text() const override;
    QString tip() const override;
    QString status() const override;
    QList<QKeySequence> shortcuts() const override;
    Qt::CursorShape cursor(const GraphScene::Hit&) const override { return Qt::CrossCursor; }

    void chosen() override;
    void press(const CanvasPress& press) override;

private:
    bool isDirected() const { return kind_ == graph::EdgeKind::Directed; }

    graph::EdgeKind kind_;
};

} // namespace dovetail::ui
