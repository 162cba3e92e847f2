// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/project/workflow.h"
#include "ui/canvas/graph_view.h"
#include "ui/data/data_panel.h"
#include "ui/document/document.h"
#include "ui/model/issue_counter.h"
#include "ui/plots/effect_panel.h"
#include "ui/query/analysis.h"
#include "ui/query/derivation_panel.h"
#include "ui/query/further_view.h"
#include "ui/query/question_panel.h"
#include "ui/shell/examples.h"
#include "ui/shell/job_status.h"
#include "ui/shell/model_docks.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/project_files.h"
#include "ui/training/training_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

/// The canvas offers edits and ways to look at the graph; they belong to different menus.
bool isViewAction(const QAction* action) {
    static const QSet<QString> names{QStringLiteral("canvas.zoomIn"),    QStringLiteral("canvas.zoomOut"),
                                     QStringLiteral("canvas.zoomReset"), QStringLiteral("canvas.fit"),
                                     QStringLiteral("canvas.legend"),    QStringLiteral("canvas.districts")};
    return names.contains(action->objectName());
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      document_(new Document(this)),
      analysis_(new Analysis(document_, this)),
      files_(new ProjectFiles(document_, this)),
      canvas_(new GraphView(document_, this)),
      notice_(new NoticeBar(this)),
      data_(new DataPanel(document_, this)),
      question_(new QuestionPanel(document_, analysis_, this)),
      derivation_(new DerivationPanel(document_, analysis_, this)),
      training_(new TrainingPanel(document_, this)),
      effect_(new EffectPanel(document_, analysis_, this)),
      jobs_(new JobStatus(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    // The charts need the width, the lists beside the canvas do not need the height.
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notice_);
    layout->addWidget(canvas_, 1);
    setCentralWidget(centre);

    dataDock_ = addDock(QStringLiteral("dataDock"), tr("Data"), Qt::LeftDockWidgetArea, data_);
    questionDock_ =
        addDock(QStringLiteral("questionDock"), tr("Question"), Qt::RightDockWidgetArea, question_);
    derivationDock_ =
        addDock(QStringLiteral("derivationDock"), tr("Derivation"), Qt::RightDockWidgetArea, derivation_);
    tabifyDockWidget(questionDock_, derivationDock_);
    connect(derivationDock_, &QDockWidget::visibilityChanged, derivation_, &DerivationPanel::setSeen);
    questionDock_->raise();
    effectDock_ = addDock(QStringLiteral("effectDock"), tr("Effect"), Qt::BottomDockWidgetArea, effect_);
    trainingDock_ =
        addDock(QStringLiteral("trainingDock"), tr("Training"), Qt::BottomDockWidgetArea, training_);
    tabifyDockWidget(effectDock_, trainingDock_);
    effectDock_->raise();
    modelDocks_ = new ModelDocks(document_, analysis_, canvas_, this);
    modelDocks_->place(dataDock_, questionDock_, effectDock_);
    resize(1280, 800);
    resizeDocks({dataDock_, questionDock_}, {290, 320}, Qt::Horizontal);
    resizeDocks({effectDock_}, {290}, Qt::Vertical);

    statusBar()->addPermanentWidget(jobs_);
    statusBar()->addPermanentWidget(modelDocks_->counter());
    makeMenus();
    makeToolBar();
    connectPanels();
    showTitle();
    showHighlights();
}

MainWindow::~MainWindow() {
    // The views go before the document that they look at. Left to QObject, which deletes children in the
    // order of their creation, it would be the other way round.
    analysis_->disconnect(this);
    derivation_->disconnect(this);
    question_->further().disconnect(this);
    delete takeCentralWidget();
    delete modelDocks_;
    for (QDockWidget* dock : {dataDock_, questionDock_, derivationDock_, trainingDock_, effectDock_})
        delete dock;
}

QDockWidget* MainWindow::addDock(const QString& objectName, const QString& title, Qt::DockWidgetArea area,
                                 QWidget* panel) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

QAction* MainWindow::addAction(QMenu* menu, const QString& objectName, const QString& text,
                               const QKeySequence& shortcut) {
    auto* action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::makeFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys, auto slot) {
        connect(addAction(file, QLatin1String(name), text, keys), &QAction::triggered, files_, slot);
    };
    add("newAction", tr("&New"), QKeySequence::New, &ProjectFiles::newProject);
    add("openAction", tr("&Open…"), QKeySequence::Open, &ProjectFiles::chooseProject);
    QMenu* menu = file->addMenu(tr("Open &Example"));
    for (const Example& example : examples()) {
        QAction* action = menu->addAction(example.title);
        action->setObjectName(QStringLiteral("example-") + example.id);
        action->setStatusTip(example.description);
        action->setToolTip(example.description);
        connect(action, &QAction::triggered, files_, [this, id = example.id] { files_->openExample(id); });
    }
    menu->setToolTipsVisible(true);
    file->addSeparator();
    add("importAction", tr("&Import Data…"), QKeySequence(Qt::CTRL | Qt::Key_I), &ProjectFiles::chooseData);
    add("importGraphAction", tr("Import &Graph…"), {}, &ProjectFiles::chooseGraph);
    add("exportGraphAction", tr("E&xport Graph…"), {}, &ProjectFiles::exportGraph);
    QAction* picture = addAction(file, QStringLiteral("exportPictureAction"), tr("Export &Picture…"), {});
    picture->setStatusTip(tr("Write what the canvas shows, with its legend, as SVG, PDF or PNG"));
    connect(picture, &QAction::triggered, files_, [this] { files_->exportPicture(*canvas_); });
    file->addSeparator();
    add("saveAction", tr("&Save"), QKeySequence::Save, &ProjectFiles::save);
    add("saveAsAction", tr("Save &As…"), QKeySequence::SaveAs, &ProjectFiles::saveAs);
    file->addSeparator();
    connect(addAction(file, QStringLiteral("quitAction"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)),
            &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    undo_ = document_->undoStack()->createUndoAction(this, tr("&Undo"));
    undo_->setObjectName(QStringLiteral("undoAction"));
    undo_->setIconText(tr("Undo"));
    undo_->setShortcut(QKeySequence::Undo);
    redo_ = document_->undoStack()->createRedoAction(this, tr("&Redo"));
    redo_->setObjectName(QStringLiteral("redoAction"));
    redo_->setIconText(tr("Redo"));
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo_, redo_});
    edit->addSeparator();
    for (QAction* action : canvas_->canvasActions()) {
        if (!isViewAction(action)) edit->addAction(action);
    }
}

void MainWindow::makeModelMenu() {
    QMenu* model = menuBar()->addMenu(tr("&Model"));
    train_ =
        addAction(model, QStringLiteral("trainAction"), tr("&Train"), QKeySequence(Qt::CTRL | Qt::Key_T));
    train_->setToolTip(tr("Train a transformer on the columns of the variables (Ctrl+T)"));
    connect(train_, &QAction::triggered, this, [this] {
        trainingDock_->show();
        trainingDock_->raise();
        training_->train();
    });
    connect(addAction(model, QStringLiteral("cancelTrainingAction"), tr("&Cancel Training"),
                      QKeySequence(Qt::CTRL | Qt::Key_Period)),
            &QAction::triggered, training_, &TrainingPanel::cancel);
    estimate_ = addAction(model, QStringLiteral("estimateAction"), tr("&Estimate Effect"),
                          QKeySequence(Qt::CTRL | Qt::Key_E));
    estimate_->setIconText(tr("Estimate"));
    estimate_->setToolTip(tr("Estimate the effect of the treatment (Ctrl+E)"));
    connect(estimate_, &QAction::triggered, this, [this] {
        effectDock_->show();
        effectDock_->raise();
        effect_->estimate();
    });
}

void MainWindow::makeViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (QAction* action : canvas_->canvasActions()) {
        if (isViewAction(action)) view->addAction(action);
    }
    view->addSeparator();
    for (QDockWidget* dock : {dataDock_, questionDock_, derivationDock_, trainingDock_, effectDock_}) {
        view->addAction(dock->toggleViewAction());
    }
    for (QDockWidget* dock : modelDocks_->all())
        view->addAction(dock->toggleViewAction());
}

void MainWindow::makeMenus() {
    makeFileMenu();
    makeEditMenu();
    makeModelMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeToolBar() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto add = [&](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            for (QAction* action : canvas_->canvasActions()) {
                if (action->objectName() == QLatin1String("canvas.") + QLatin1String(name))
                    bar->addAction(action);
            }
        }
        bar->addSeparator();
    };
    bar->addActions({undo_, redo_});
    bar->addSeparator();
    add({"select", "addVariable", "directedEdge", "bidirectedEdge"});
    add({"treatment", "outcome", "latent"});
    add({"fit"});
    bar->addActions({train_, estimate_});
}

void MainWindow::makeHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&About Dovetail")), &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::connectPanels() {
    // What goes wrong is told now, and kept in the list of issues.
    const auto problem = [this](const QString& sentence) {
        notice_->tell(sentence);
        modelDocks_->keep(sentence);
    };
    const auto failure = [this](const char* dock) {
        return [this, dock](const QString& sentence) { modelDocks_->keep(sentence, QLatin1String(dock)); };
    };
    // What went well goes to the status bar: a bar that comes and goes would shift the canvas.
    const auto tell = [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); };
    connect(files_, &ProjectFiles::problem, this, problem);
    connect(files_, &ProjectFiles::told, this, tell);
    connect(files_, &ProjectFiles::replaced, this, [this] {
        notice_->hide();
        canvas_->fit();
    });
    // The canvas itself shows the sentence at the pointer.
    connect(canvas_, &GraphView::refused, this, tell);
    connect(canvas_, &GraphView::hint, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(question_, &QuestionPanel::refused, this, problem);
    connect(data_, &DataPanel::importRequested, files_, &ProjectFiles::chooseData);
    connect(data_, &DataPanel::columnsWanted, this, &MainWindow::addColumns);
    // The panels show their own failures in full.
    connect(training_, &TrainingPanel::failed, this, tell);
    connect(training_, &TrainingPanel::failed, this, failure("trainingDock"));
    connect(training_, &TrainingPanel::jobStarted, jobs_, &JobStatus::watch);
    connect(training_, &TrainingPanel::trained, this, [this] {
        effectDock_->show();
        effectDock_->raise();
        effect_->estimate();
    });
    connect(effect_, &EffectPanel::failed, this, tell);
    connect(effect_, &EffectPanel::failed, this, failure("effectDock"));
    connect(effect_, &EffectPanel::jobStarted, jobs_, &JobStatus::watch);
    connect(analysis_, &Analysis::updated, this, &MainWindow::showHighlights);
    connect(derivation_, &DerivationPanel::stepChanged, this, &MainWindow::showHighlights);
    connect(&question_->further(), &FurtherView::instrumentsChanged, this, &MainWindow::showHighlights);
    connect(document_, &Document::fileStateChanged, this, &MainWindow::showTitle);
}

void MainWindow::showTitle() {
    setWindowTitle(tr("%1[*] – Dovetail").arg(document_->title()));
    setWindowModified(document_->isModified());
}

void MainWindow::showHighlights() {
    const identify::Highlights& found = analysis_->highlights();
    CanvasHighlights shown{found.causal, found.biasing,
                           analysis_->adjustment().value_or(graph::VariableSet())};
    if (const auto step = derivation_->shownStep()) {
        shown.subgraph = step->subgraph;
        shown.ringed = step->highlighted;
        // Latent variables are no part of a derivation; they stay where what they cause is.
        for (const graph::VariableId latent : document_->graph().withRole(graph::Role::Latent)) {
            for (const graph::VariableId child : document_->graph().children(latent)) {
                if (step->subgraph.contains(child)) shown.subgraph->insert(latent);
            }
        }
        if (step->subgraph.empty()) shown.subgraph.reset();
    }
    shown.instruments = question_->further().instruments();
    const identify::Identification& answer = analysis_->identification();
    shown.mediators = answer.frontdoorSet.value_or(graph::VariableSet());
    if (answer.hedge) shown.hedge = HighlightedHedge{answer.hedge->larger, answer.hedge->smaller};
    for (const graph::PathOpener& opener : analysis_->openers())
        shown.openers.push_back({opener.variable,
                                 opener.kind == graph::PathOpener::Kind::Fork
                                     ? HighlightedOpener::Kind::Fork
                                     : HighlightedOpener::Kind::Collider,
                                 openerSentence(document_->graph(), opener)});
    canvas_->setHighlights(std::move(shown));
    canvas_->setNote(analysis_->isChecking()                          ? tr("Checking…")
                     : answer.verdict == identify::Verdict::Undecided ? tr("Not decided in the time given")
                                                                      : QString());
}

void MainWindow::addColumns(const QStringList& columns) {
    int added = 0;
    const auto missing = std::ranges::count_if(columns, [&](const QString& column) {
        return !document_->content().variableOf(column.toStdString());
    });
    const auto done = document_->editGraph(
        tr("Add %n Column(s) to the Canvas", nullptr, static_cast<int>(missing)),
        [&](graph::CausalGraph& graph) -> Result<void> {
            double bottom = 0;
            for (const graph::Variable& variable : graph.variables()) {
                if (variable.position) bottom = std::max(bottom, variable.position->y + 90);
            }
            for (const QString& column : columns) {
                if (document_->content().variableOf(column.toStdString())) continue;
                const graph::Position position{(added % 4) * 180.0, bottom + (added / 4) * 90.0};
                if (auto id = graph.addVariable(column.toStdString(), {}, position); !id)
                    return fail(id.error());
                ++added;
            }
            return {};
        });
    if (!done) {
        notice_->tell(text(done.error().sentence()));
        modelDocks_->keep(text(done.error().sentence()));
    } else if (added == 0) {
        statusBar()->showMessage(tr("These columns already stand for variables on the canvas."), 8000);
    } else {
        canvas_->fit();
    }
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Dovetail"),
                       tr("<h3>Dovetail %1</h3><p>A workbench for causal questions: draw what causes what, "
                          "bring data, and see "
                          "what would happen if you <i>set</i> a treatment, not merely <i>saw</i> it.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    canvas_->setDistrictsVisible(settings.value(QStringLiteral("canvas/districts"), false).toBool());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!files_->mayLeave()) {
        event->ignore();
        return;
    }
    training_->cancel();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("canvas/districts"), canvas_->areDistrictsVisible());
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(shown_, true)) return;
    canvas_->setFocus();
    QMetaObject::invokeMethod(canvas_, &GraphView::fit, Qt::QueuedConnection);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files_->openAny(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace dovetail::ui
