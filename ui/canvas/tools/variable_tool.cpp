// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/variable_tool.h"

#include "ui/canvas/canvas_input.h"

namespace dovetail::ui {

Qt::CursorShape VariableTool::cursor(const GraphScene::Hit& hit) const {
    return hit.nothing() ? Qt::CrossCursor : SelectTool::cursor(hit);
}

void VariableTool::click(const CanvasPress& press) {
    if (press.hit.nothing() && press.modifiers == Qt::NoModifier) {
        emit input().newVariableWanted(press.position, {});
    } else {
        SelectTool::click(press);
    }
}

void VariableTool::doubleClick(const CanvasPress& press) {
    // The first of the two clicks has opened the editor already.
    if (!press.hit.nothing()) SelectTool::doubleClick(press);
}

} // namespace dovetail::ui
