// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/project/workflow.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/zoom_box.h"
#include "ui/data/data_panel.h"
#include "ui/document/document.h"
#include "ui/model/issue_counter.h"
#include "ui/plots/effect_panel.h"
#include "ui/query/analysis.h"
#include "ui/query/derivation_panel.h"
#include "ui/query/further_view.h"
#include "ui/query/question_panel.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/job_status.h"
#include "ui/shell/model_docks.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/project_files.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/windows.h"
#include "ui/training/training_panel.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace dovetail::ui {

MainWindow::MainWindow(Windows* windows)
    : windows_(windows),
      preferences_(windows ? &windows->preferences() : new Preferences(this)),
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
      jobs_(new JobStatus(this)),
      hint_(new QLabel(this)) {
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

    dataDock_ = addDock(QStringLiteral("dataDock"), Qt::LeftDockWidgetArea, data_);
    questionDock_ = addDock(QStringLiteral("questionDock"), Qt::RightDockWidgetArea, question_);
    derivationDock_ = addDock(QStringLiteral("derivationDock"), Qt::RightDockWidgetArea, derivation_);
    tabifyDockWidget(questionDock_, derivationDock_);
    connect(derivationDock_, &QDockWidget::visibilityChanged, derivation_, &DerivationPanel::setSeen);
    questionDock_->raise();
    effectDock_ = addDock(QStringLiteral("effectDock"), Qt::BottomDockWidgetArea, effect_);
    trainingDock_ = addDock(QStringLiteral("trainingDock"), Qt::BottomDockWidgetArea, training_);
    tabifyDockWidget(effectDock_, trainingDock_);
    effectDock_->raise();
    modelDocks_ = new ModelDocks(document_, analysis_, canvas_, this);
    modelDocks_->place(dataDock_, questionDock_, effectDock_);
    // At first start; four fifths of a larger screen.
    resize(QSize(1280, 800).expandedTo(screen()->availableSize() * 4 / 5));
    resizeDocks({dataDock_, questionDock_}, {290, 320}, Qt::Horizontal);
    resizeDocks({effectDock_}, {290}, Qt::Vertical);

    waitingDocks_ = {effectDock_, trainingDock_};
    for (QDockWidget* dock : waitingDocks_)
        dock->hide();

    hint_->setObjectName(QStringLiteral("statusHint"));
    hint_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it may not widen the window
    hint_->setIndent(fontMetrics().averageCharWidth());
    statusBar()->addWidget(hint_, 1);
    // The bar hides it under a message by itself, but shows it again when its layout changes.
    connect(statusBar(), &QStatusBar::messageChanged, hint_,
            [this](const QString& message) { hint_->setVisible(message.isEmpty()); });
    statusBar()->addPermanentWidget(jobs_);
    statusBar()->addPermanentWidget(modelDocks_->counter());
    statusBar()->addPermanentWidget(new ZoomBox(canvas_, this));
    files_->setHost(windows);
    actions_ = new WindowActions(*this);
    start_ = new StartPage(canvas_);
    commands_ = new CommandPalette(this);
    connectPanels();
    connectStartPage();
    qApp->installEventFilter(this); // for files that are dropped
    connect(preferences_, &Preferences::changed, this, &MainWindow::applyPreferences);
    applyPreferences();
    keepSwitch("canvas.grid", &PreferenceValues::showGrid);
    keepSwitch("canvas.snapToGrid", &PreferenceValues::snapToGrid);
    retranslate();
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
    qDeleteAll(docks_);
}

QList<QDockWidget*> MainWindow::docks() const {
    return docks_ + modelDocks_->all();
}

QDockWidget* MainWindow::addDock(const QString& objectName, Qt::DockWidgetArea area, QWidget* panel) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(objectName);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    docks_ << dock;
    return dock;
}

void MainWindow::connectStartPage() {
    connect(start_, &StartPage::newWanted, this, [this] {
        start_->hide();
        canvas_->setFocus();
    });
    connect(start_, &StartPage::openWanted, files_, &ProjectFiles::chooseProject);
    connect(start_, &StartPage::importWanted, files_, &ProjectFiles::chooseData);
    connect(start_, &StartPage::fileWanted, files_, &ProjectFiles::openAny);
    connect(start_, &StartPage::exampleWanted, files_, &ProjectFiles::openExample);
    const auto leave = [this] {
        if (!start_->isVisible()) return;
        start_->hide();
        canvas_->setFocus();
    };
    connect(document_, &Document::changed, start_, leave);
    // The first variable has a name to be typed before there is an edit.
    connect(qApp, &QApplication::focusChanged, start_, [this](QWidget*, QWidget* now) {
        if (now && now != canvas_ && canvas_->isAncestorOf(now)) start_->hide();
    });
}

void MainWindow::showStartPage() {
    if (document_->graph().empty() && !document_->content().table) start_->open();
}

bool MainWindow::isStartPageShown() const {
    return start_->isVisible();
}

void MainWindow::showPreferences() {
    if (!preferencesDialog_) {
        preferencesDialog_ = new PreferencesDialog(*preferences_, this);
    }
    preferencesDialog_->show();
    preferencesDialog_->raise();
    preferencesDialog_->activateWindow();
}

void MainWindow::showCommands() {
    commands_->open();
}

void MainWindow::showCheatSheet() {
    if (!cheatSheet_) cheatSheet_ = new CheatSheet(this);
    cheatSheet_->open();
}

void MainWindow::applyPreferences() {
    const PreferenceValues& values = preferences_->values();
    QFont canvasFont = QApplication::font();
    if (values.canvasFontSize > 0) canvasFont.setPointSize(values.canvasFontSize);
    canvas_->setFont(canvasFont);
    jobs_->setAnimated(values.animate);
    showSwitch("canvas.grid", values.showGrid);
    showSwitch("canvas.snapToGrid", values.snapToGrid);
    setDockOptions(values.animate ? dockOptions() | AnimatedDocks
                                  : dockOptions() & ~DockOptions(AnimatedDocks));
}

void MainWindow::showSwitch(const char* actionName, bool on) {
    QAction* action = canvas_->findChild<QAction*>(QLatin1String(actionName));
    if (action && action->isChecked() != on) action->trigger();
}

void MainWindow::keepSwitch(const char* actionName, bool PreferenceValues::*value) {
    QAction* action = canvas_->findChild<QAction*>(QLatin1String(actionName));
    if (!action) return;
    connect(action, &QAction::toggled, this, [this, value](bool on) {
        PreferenceValues values = preferences_->values();
        values.*value = on;
        preferences_->set(values);
    });
}

void MainWindow::showBottomDocks() {
    for (QDockWidget* dock : std::exchange(waitingDocks_, {}))
        dock->show();
    // Until there is something to see in them, the canvas needs the room more than they do.
    constexpr int controls = 130;
    const project::Results& results = document_->results();
    resizeDocks({effectDock_}, {controls}, Qt::Vertical);
    if (results.trained || results.adjustment || results.transformer) makeRoomForCharts();
    effectDock_->raise();
}

void MainWindow::makeRoomForCharts() {
    const int room = std::min(290, height() * 2 / 5);
    const bool hasRoom = effectDock_->height() >= room || trainingDock_->height() >= room;
    if (std::exchange(chartsHaveRoom_, true) || hasRoom) return; // or it is how somebody wants it
    resizeDocks({effectDock_}, {room}, Qt::Vertical);
}

void MainWindow::closeDocument() {
    const bool isEmpty = files_->isUntouched();
    if (isEmpty || (windows_ && windows_->all().size() > 1)) {
        close();
        return;
    }
    files_->newProject();
    if (files_->isUntouched()) showStartPage();
}

void MainWindow::closeUnasked() {
    leaving_ = true;
    close();
}

QString MainWindow::titleInList() const {
    return document_->isModified() ? tr("%1 *").arg(document_->title()) : document_->title();
}

void MainWindow::train() {
    trainingDock_->show();
    trainingDock_->raise();
    training_->train();
}

void MainWindow::cancelTraining() {
    training_->cancel();
}

void MainWindow::estimate() {
    effectDock_->show();
    effectDock_->raise();
    effect_->estimate();
}

void MainWindow::retranslate() {
    const QList<std::pair<QDockWidget*, QString>> titles{{dataDock_, tr("Data")},
                                                         {questionDock_, tr("Question")},
                                                         {derivationDock_, tr("Derivation")},
                                                         {effectDock_, tr("Effect")},
                                                         {trainingDock_, tr("Training")}};
    for (const auto& [dock, title] : titles)
        dock->setWindowTitle(title);
    showTitle();
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
    connect(files_, &ProjectFiles::jobStarted, jobs_, &JobStatus::watch);
    connect(files_, &ProjectFiles::replaced, this, [this] {
        // What was said about another project would be wrong here.
        notice_->hide();
        statusBar()->clearMessage();
        modelDocks_->forget();
        canvas_->fit();
    });
    // The canvas itself shows the sentence at the pointer.
    connect(canvas_, &GraphView::refused, this, tell);
    connect(canvas_, &GraphView::hint, hint_, &QLabel::setText);
    connect(question_, &QuestionPanel::refused, this, problem);
    connect(data_, &DataPanel::importRequested, files_, &ProjectFiles::chooseData);
    connect(data_, &DataPanel::columnsWanted, this, &MainWindow::addColumns);
    // The panels show their own failures in full.
    connect(training_, &TrainingPanel::failed, this, tell);
    connect(training_, &TrainingPanel::failed, this, failure("trainingDock"));
    connect(training_, &TrainingPanel::jobStarted, jobs_, &JobStatus::watch);
    connect(training_, &TrainingPanel::jobStarted, this, &MainWindow::makeRoomForCharts);
    connect(training_, &TrainingPanel::trained, this, &MainWindow::estimate);
    connect(effect_, &EffectPanel::failed, this, tell);
    connect(effect_, &EffectPanel::failed, this, failure("effectDock"));
    connect(effect_, &EffectPanel::jobStarted, jobs_, &JobStatus::watch);
    connect(effect_, &EffectPanel::jobStarted, this, &MainWindow::makeRoomForCharts);
    connect(analysis_, &Analysis::updated, this, &MainWindow::showHighlights);
    connect(derivation_, &DerivationPanel::stepChanged, this, &MainWindow::showHighlights);
    connect(&question_->further(), &FurtherView::instrumentsChanged, this, &MainWindow::showHighlights);
    connect(document_, &Document::fileStateChanged, this, &MainWindow::showTitle);
    connect(document_, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Data && document_->content().table && !waitingDocks_.isEmpty())
            showBottomDocks();
    });
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
        [count = static_cast<int>(missing)] { return tr("Add %n Column(s) to the Canvas", nullptr, count); },
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

void MainWindow::addBar(QWidget* bar) {
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, bar);
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (restoreState(settings.value(QStringLiteral("window/state")).toByteArray()) &&
        !document_->content().table) {
        waitingDocks_.clear();
        for (QDockWidget* dock : {effectDock_, trainingDock_}) {
            if (!dock->isHidden()) waitingDocks_ << dock;
        }
        for (QDockWidget* dock : waitingDocks_)
            dock->hide();
    }
    canvas_->setDistrictsVisible(settings.value(QStringLiteral("canvas/districts"), false).toBool());
}

void MainWindow::saveLayout() {
    // What waits for data is not what somebody has closed.
    for (QDockWidget* dock : std::exchange(waitingDocks_, {}))
        dock->show();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("canvas/districts"), canvas_->areDistrictsVisible());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const QPointer<MainWindow> self(this);
    const bool leaves = leaving_ || files_->mayLeave();
    if (!self) return; // closed a second time while it was saved
    if (!leaves) {
        event->ignore();
        return;
    }
    training_->cancel();
    saveLayout();
    event->accept();
    emit closed();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        document_->retranslateSteps();
        actions_->retranslate();
        commands_->retranslate();
        retranslate();
    }
}

void MainWindow::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    // Tabs of panels beside each other scroll where they are too many; Qt would cut their titles.
    auto* const tabs = event->polished() ? qobject_cast<QTabBar*>(event->child()) : nullptr;
    if (!tabs) return;
    tabs->setElideMode(Qt::ElideNone);
    tabs->setUsesScrollButtons(true);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(shown_, true)) return;
    canvas_->setFocus();
    QMetaObject::invokeMethod(canvas_, &GraphView::fit, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (!isDrag || !watched->isWidgetType() || static_cast<QWidget*>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    // A file is opened wherever it is dropped, also over a field that would take its name as a text.
    auto* drag = static_cast<QDropEvent*>(event);
    QStringList paths;
    for (const QUrl& url : drag->mimeData()->urls()) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    if (paths.isEmpty()) return QMainWindow::eventFilter(watched, event);
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop) {
        // After the drop has ended: an import asks questions, and the other program waits meanwhile.
        QTimer::singleShot(0, this, [this, paths] {
            for (const QString& path : paths)
                files_->openAny(path);
        });
    }
    return true;
}

} // namespace dovetail::ui
