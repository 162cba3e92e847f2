// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/select_tool.h"

namespace dovetail::ui {

/// A click on empty canvas adds a variable.
class VariableTool : public SelectTool {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::VariableTool)

public:
    using SelectTool::SelectTool;

    CanvasTool id() const override { return CanvasTool::Variable; }
    const char* actionName() const override { return "variableTool"; }
    QString text() const override { return tr("&Variables"); }
    QString tip() const override { return tr("Add a variable with each click"); }
    QString status() const override {
        return tr("Click where a variable should be and type its name. Esc returns to selecting.");
    }
    QList<QKeySequence> shortcuts() const override {
        return {QKeySequence(Qt::SHIFT | Qt::Key_N), Qt::Key_2};
    }
    Qt::CursorShape cursor(const GraphScene::Hit& hit) const override;

    void click(const CanvasPress& press) override;
    void doubleClick(const CanvasPress& press) override;
};

} // namespace dovetail::ui
