// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QToolBar;

namespace dovetail::ui {

class MainWindow;

/// The window's own actions, its menus and its tool bar. Everything that can be done is in a menu, so that
/// whoever wants a list of it (command palette, cheat sheet) goes through the menu bar. Find an action by
/// its object name: "trainAction".
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// Fills menu bar and tool bar of a window that has its canvas and its docks already.
    explicit WindowActions(MainWindow& window);

    QAction* named(const char* objectName) const;
    /// Texts and tool tips, in the language of now.
    void retranslate();

private:
    /// Marked for translation where it is written, translated by retranslate().
    struct Texts {
        const char* text;
        const char* tip = nullptr;
        /// On the tool bar; null: as in the menu.
        const char* brief = nullptr;
    };
    struct Entry {
        QAction* action;
        Texts texts;
    };
    using Keys = QList<QKeySequence>;

    QMenu* addMenu(const char* objectName, const char* title, QMenu* parent = nullptr);
    QAction* add(QMenu* menu, const char* objectName, const Texts& texts, const Keys& keys,
                 std::function<void()> run);
    void addFile();
    void addExamples(QMenu* file);
    void fillRecent();
    void addWindows();
    void fillWindows();
    void addEdit();
    void addModel();
    void addView();
    void addHelp();
    void addToolBar();
    void showUndoTexts();

    MainWindow& window_;
    QList<Entry> entries_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QToolBar* bar_ = nullptr;
    QMenu* examples_ = nullptr;
    QMenu* recent_ = nullptr;
    QMenu* windows_ = nullptr;
    QAction* nextWindow_ = nullptr;
};

} // namespace dovetail::ui
