// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/select_tool.h"

namespace dovetail::ui {

/// A click on empty canvas begins a text note.
class NoteTool : public SelectTool {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::NoteTool)

public:
    using SelectTool::SelectTool;

    CanvasTool id() const override { return CanvasTool::Note; }
    const char* actionName() const override { return "noteTool"; }
    QString text() const override { return tr("Text N&otes"); }
    QString tip() const override { return tr("Write a note beside the graph"); }
    QString status() const override {
        return tr("Click where a note should be and type its text. Esc returns to selecting.");
    }
    QList<QKeySequence> shortcuts() const override {
        return {QKeySequence(Qt::SHIFT | Qt::Key_T), Qt::Key_5};
    }
    Qt::CursorShape cursor(const GraphScene::Hit& hit) const override;

    void click(const CanvasPress& press) override;
    void doubleClick(const CanvasPress& press) override;
};

} // namespace dovetail::ui
