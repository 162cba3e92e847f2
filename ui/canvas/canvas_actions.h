// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>
#include <vector>

namespace dovetail::ui {

class CanvasInput;
class GraphView;

/// The actions of the canvas, with texts, tool tips and shortcuts. Shortcuts work while the canvas has
/// the focus, so that letters can be typed elsewhere. Find one by its object name: "canvas.rename"; they
/// are the actions of the view, too.
class CanvasActions : public QObject {
    Q_OBJECT

public:
    CanvasActions(GraphView& view, CanvasInput& input);

    /// As they stand in a menu; an action with a menu of its own stands for those in it.
    QList<QAction*> all() const { return all_; }
    QAction* named(const char* name) const;
    /// After the selection, the tool or the document changed.
    void update();
    /// After a change of language.
    void retranslate();

private:
    /// Marked with QT_TR_NOOP. Without a tip, the text is the tip.
    struct Words {
        const char* text;
        const char* tip = nullptr;
    };
    struct Entry {
        QAction* action;
        Words words;
    };
    QAction* add(const char* name, Words words, const QList<QKeySequence>& keys, std::function<void()> run);
    QAction* addSwitch(const char* name, Words words, const QList<QKeySequence>& keys, bool on,
                       void (GraphView::*set)(bool));
    void separate();
    void say(QAction* action, const QString& text, const QString& tip);
    void addTools();
    void addEdits();
    void addLayouts();
    void addClipboard();
    void addArrangements();
    void addRoles();
    void addViews();
    void updateEdits();

    GraphView& view_;
    CanvasInput& input_;
    QList<QAction*> all_;
    std::vector<Entry> entries_;
};

} // namespace dovetail::ui
