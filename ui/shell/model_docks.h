// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/issue.h"

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace dovetail::ui {

class Analysis;
class Document;
class EdgesPanel;
class GraphView;
class HistoryPanel;
class IssueCounter;
class IssueWatch;
class IssuesPanel;
class ModelCodePanel;
class VariablesPanel;

/// The docks of the panels that mirror the drawing, and what they and the canvas tell each other. Goes
/// before the document that the panels look at.
class ModelDocks : public QObject {
    Q_OBJECT

public:
    ModelDocks(Document* document, Analysis* analysis, GraphView* canvas, QMainWindow* window);
    ~ModelDocks() override;

    /// Beside the docks that are there: what mirrors the drawing on the left, history and issues hidden.
    void place(QDockWidget* left, QDockWidget* right, QDockWidget* bottom);
    /// In the order of the View menu.
    QList<QDockWidget*> all() const;
    /// For the status bar.
    IssueCounter* counter() const { return counter_; }

    /// Keeps what went wrong in the list of issues. `dock` is the object name of what it concerns.
    void keep(const QString& sentence, const QString& dock = {});
    /// What was kept is about another project.
    void forget();
    /// Shows what an issue is about: selects it on the canvas, or opens the dock.
    void jumpTo(const Issue& issue);

protected:
    /// The window's: its language may change.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* add(const char* objectName, QWidget* panel);
    void connectSelection();
    void showCanvasSelection();
    void open(QDockWidget* dock);
    void retranslate();

    QMainWindow* window_;
    GraphView* canvas_;
    VariablesPanel* variables_;
    EdgesPanel* edges_;
    ModelCodePanel* code_;
    HistoryPanel* history_;
    IssuesPanel* issues_;
    IssueWatch* watch_;
    IssueCounter* counter_;
    QDockWidget* variablesDock_;
    QDockWidget* edgesDock_;
    QDockWidget* codeDock_;
    QDockWidget* historyDock_;
    QDockWidget* issuesDock_;
};

} // namespace dovetail::ui
