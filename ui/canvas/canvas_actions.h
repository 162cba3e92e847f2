// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

namespace dovetail::ui {

class CanvasInput;
class GraphView;

/// The actions of the canvas, with texts, tool tips and shortcuts. Shortcuts work while the canvas has
/// the focus, so that letters can be typed elsewhere. Find one by its object name: "canvas.rename".
class CanvasActions : public QObject {
    Q_OBJECT

public:
    CanvasActions(GraphView& view, CanvasInput& input);

    QList<QAction*> all() const { return all_; }
    QAction* named(const char* name) const;
    /// After the selection, the tool or the document changed.
    void update();

private:
    struct Text {
        QString text;
        QString tip;
    };
    QAction* add(const char* name, const Text& text, const QList<QKeySequence>& keys,
                 std::function<void()> run);
    void separate();
    void addTools();
    void addEdits();
    void addLayouts();
    void addViews();

    GraphView& view_;
    CanvasInput& input_;
    QList<QAction*> all_;
};

} // namespace dovetail::ui
