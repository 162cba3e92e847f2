// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/note_tool.h"

#include "ui/canvas/canvas_input.h"

namespace dovetail::ui {

Qt::CursorShape NoteTool::cursor(const GraphScene::Hit& hit) const {
    return hit.nothing() ? Qt::IBeamCursor : SelectTool::cursor(hit);
}

void NoteTool::click(const CanvasPress& press) {
    if (press.hit.nothing() && press.modifiers == Qt::NoModifier) {
        emit input().newNoteWanted(press.position);
    } else {
        SelectTool::click(press);
    }
}

void NoteTool::doubleClick(const CanvasPress& press) {
    // The first of the two clicks has opened the editor already.
    if (!press.hit.nothing()) SelectTool::doubleClick(press);
}

} // namespace dovetail::ui
