// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/model_docks.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/model/edges_panel.h"
#include "ui/model/history_panel.h"
#include "ui/model/issue_counter.h"
#include "ui/model/issues_panel.h"
#include "ui/model/model_code_panel.h"
#include "ui/model/variables_panel.h"
#include "ui/shell/issue_watch.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

namespace dovetail::ui {

ModelDocks::ModelDocks(Document* document, Analysis* analysis, GraphView* canvas, QMainWindow* window)
    : QObject(window),
      window_(window),
      canvas_(canvas),
      variables_(new VariablesPanel(document)),
      edges_(new EdgesPanel(document)),
      code_(new ModelCodePanel(document)),
      history_(new HistoryPanel(document)),
      issues_(new IssuesPanel),
      counter_(new IssueCounter(&issues_->model(), window)),
      variablesDock_(add("variablesDock", variables_)),
      edgesDock_(add("edgesDock", edges_)),
      codeDock_(add("modelCodeDock", code_)),
      historyDock_(add("historyDock", history_)),
      issuesDock_(add("issuesDock", issues_)) {
    connectSelection();
    watch_ = new IssueWatch(document, analysis, code_->sync(), &issues_->model(), issues_);
    connect(issues_, &IssuesPanel::jumpWanted, this, &ModelDocks::jumpTo);
    connect(counter_, &QAbstractButton::clicked, this, [this] { open(issuesDock_); });
    window->installEventFilter(this);
    retranslate();
}

ModelDocks::~ModelDocks() {
    delete counter_;
    qDeleteAll(all());
}

QDockWidget* ModelDocks::add(const char* objectName, QWidget* panel) {
    auto* dock = new QDockWidget(window_);
    dock->setObjectName(QLatin1String(objectName));
    dock->setWidget(panel);
    return dock;
}

void ModelDocks::place(QDockWidget* left, QDockWidget* right, QDockWidget* bottom) {
    for (QDockWidget* dock : {variablesDock_, edgesDock_, codeDock_}) {
        window_->addDockWidget(Qt::LeftDockWidgetArea, dock);
        window_->tabifyDockWidget(left, dock);
    }
    window_->addDockWidget(Qt::RightDockWidgetArea, historyDock_);
    window_->tabifyDockWidget(right, historyDock_);
    window_->addDockWidget(Qt::BottomDockWidgetArea, issuesDock_);
    window_->tabifyDockWidget(bottom, issuesDock_);
    historyDock_->hide();
    issuesDock_->hide();
    left->raise();
    right->raise();
    bottom->raise();
}

QList<QDockWidget*> ModelDocks::all() const {
    return {variablesDock_, edgesDock_, codeDock_, historyDock_, issuesDock_};
}

void ModelDocks::connectSelection() {
    connect(variables_, &TablePanel::selectionEdited, canvas_,
            [this] { canvas_->select(variables_->selectedVariables()); });
    connect(edges_, &TablePanel::selectionEdited, canvas_,
            [this] { canvas_->select({}, edges_->selectedEdges()); });
    connect(canvas_, &GraphView::selectionChanged, this, &ModelDocks::showCanvasSelection);
    for (QDockWidget* dock : {variablesDock_, edgesDock_})
        connect(dock, &QDockWidget::visibilityChanged, this, &ModelDocks::showCanvasSelection);
}

/// Tables that nobody sees need not follow.
void ModelDocks::showCanvasSelection() {
    if (variables_->isVisible()) variables_->select(canvas_->selectedVariables());
    if (edges_->isVisible()) edges_->select(canvas_->selectedEdges());
}

void ModelDocks::open(QDockWidget* dock) {
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void ModelDocks::keep(const QString& sentence, const QString& dock) {
    issues_->model().keep({.severity = Issue::Severity::Error, .sentence = sentence, .dock = dock});
}

void ModelDocks::forget() {
    issues_->model().dismissAll();
}

void ModelDocks::jumpTo(const Issue& issue) {
    if (!issue.dock.isEmpty()) {
        if (auto* dock = window_->findChild<QDockWidget*>(issue.dock)) open(dock);
        return;
    }
    // What is gone by now is left out.
    const GraphScene& scene = canvas_->graphScene();
    graph::VariableSet variables;
    for (const graph::VariableId id : issue.variables) {
        if (scene.node(id)) variables.insert(id);
    }
    std::vector<graph::Edge> edges = issue.edges;
    std::erase_if(edges, [&](const graph::Edge& edge) { return !scene.edge(edge); });
    if (variables.empty() && edges.empty()) return;
    canvas_->select(variables, edges);
    QRectF place;
    for (const graph::VariableId id : variables)
        place |= scene.node(id)->sceneBoundingRect();
    for (const graph::Edge& edge : edges)
        place |= scene.edge(edge)->sceneBoundingRect();
    canvas_->ensureVisible(place, 30, 30);
    canvas_->setFocus(Qt::ShortcutFocusReason);
}

bool ModelDocks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_ && event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

void ModelDocks::retranslate() {
    variablesDock_->setWindowTitle(tr("Variables"));
    edgesDock_->setWindowTitle(tr("Edges"));
    codeDock_->setWindowTitle(tr("Model Code"));
    historyDock_->setWindowTitle(tr("History"));
    issuesDock_->setWindowTitle(tr("Issues"));
    watch_->look(); // in the language of now
}

} // namespace dovetail::ui
