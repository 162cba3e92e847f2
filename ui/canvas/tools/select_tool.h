// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>

namespace dovetail::ui {

/// Selects and moves; draws edges from the ring of a variable. The other tools do the same with whatever
/// they have no use of their own for.
class SelectTool : public Tool {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::SelectTool)

public:
    using Tool::Tool;

    CanvasTool id() const override { return CanvasTool::Select; }
    const char* actionName() const override { return "select"; }
    QString text() const override;
    QString tip() const override;
    QString status() const override;
    QList<QKeySequence> shortcuts() const override;
    Qt::CursorShape cursor(const GraphScene::Hit& hit) const override;

    void press(const CanvasPress& press) override;
    void drag(const CanvasPress& press) override;
    void click(const CanvasPress& press) override;
    void doubleClick(const CanvasPress& press) override;

private:
    void dragThings(const CanvasPress& press);
};

} // namespace dovetail::ui
