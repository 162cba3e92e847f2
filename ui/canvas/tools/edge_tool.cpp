// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/edge_tool.h"

#include "ui/canvas/canvas_input.h"

namespace dovetail::ui {

CanvasTool EdgeTool::id() const {
    return isDirected() ? CanvasTool::DirectedEdge : CanvasTool::BidirectedEdge;
}

const char* EdgeTool::actionName() const {
    return isDirected() ? "directedEdge" : "bidirectedEdge";
}

QString EdgeTool::text() const {
    return isDirected() ? tr("&Directed Edge") : tr("&Bidirected Edge");
}

QString EdgeTool::tip() const {
    return isDirected() ? tr("Draw an edge from a cause to its effect")
                        : tr("Join two variables that share an unobserved cause");
}

QString EdgeTool::status() const {
    return tr("Drag from one variable to another, or click the two. Esc returns to selecting.");
}

QList<QKeySequence> EdgeTool::shortcuts() const {
    if (isDirected()) return {Qt::Key_L, Qt::Key_3};
    return {Qt::Key_B, Qt::Key_4};
}

void EdgeTool::chosen() {
    const graph::VariableSet selected = input().scene().selectedVariables();
    if (selected.size() == 1) input().connectOnce({*selected.begin(), kind_});
}

void EdgeTool::press(const CanvasPress& press) {
    if (press.hit.variable) {
        input().beginConnect({*press.hit.variable, kind_});
    } else {
        SelectTool::press(press);
    }
}

} // namespace dovetail::ui
