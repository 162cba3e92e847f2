// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/shell/examples.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QToolBar>

namespace dovetail::ui {

namespace {

/// The canvas offers edits and ways to look at the graph; they belong to different menus.
bool isViewAction(const QAction* action) {
    static const QSet<QString> names{
        QStringLiteral("canvas.zoomIn"),      QStringLiteral("canvas.zoomOut"),
        QStringLiteral("canvas.zoomReset"),   QStringLiteral("canvas.fit"),
        QStringLiteral("canvas.legend"),      QStringLiteral("canvas.districts"),
        QStringLiteral("canvas.grid"),        QStringLiteral("canvas.snapToGrid"),
        QStringLiteral("canvas.snapToOthers")};
    return names.contains(action->objectName());
}

} // namespace

WindowActions::WindowActions(MainWindow& window) : QObject(&window), window_(window) {
    addFile();
    addEdit();
    addModel();
    addView();
    addHelp();
    addToolBar();
    retranslate();
}

QAction* WindowActions::named(const char* objectName) const {
    for (const Entry& entry : entries_) {
        if (entry.action->objectName() == QLatin1String(objectName)) return entry.action;
    }
    return nullptr;
}

QMenu* WindowActions::addMenu(const char* objectName, const char* title, QMenu* parent) {
    QMenu* menu = parent ? parent->addMenu(QString()) : window_.menuBar()->addMenu(QString());
    menu->setObjectName(QLatin1String(objectName));
    menu->setToolTipsVisible(true);
    entries_.append({menu->menuAction(), {title}});
    return menu;
}

QAction* WindowActions::add(QMenu* menu, const char* objectName, const Texts& texts, const Keys& keys,
                            std::function<void()> run) {
    QAction* action = menu->addAction(QString());
    action->setObjectName(QLatin1String(objectName));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    entries_.append({action, texts});
    return action;
}

void WindowActions::addFile() {
    ProjectFiles* files = window_.files();
    QMenu* file = addMenu("fileMenu", QT_TR_NOOP("&File"));
    add(file, "newAction", {QT_TR_NOOP("&New")}, {QKeySequence::New}, [files] { files->newProject(); });
    add(file, "openAction", {QT_TR_NOOP("&Open…")}, {QKeySequence::Open},
        [files] { files->chooseProject(); });
    addExamples(file);
    file->addSeparator();
    add(file, "importAction", {QT_TR_NOOP("&Import Data…")}, {QKeySequence(Qt::CTRL | Qt::Key_I)},
        [files] { files->chooseData(); });
    add(file, "importGraphAction", {QT_TR_NOOP("Import &Graph…")}, {}, [files] { files->chooseGraph(); });
    add(file, "exportGraphAction", {QT_TR_NOOP("E&xport Graph…")}, {}, [files] { files->exportGraph(); });
    add(file, "exportPictureAction",
        {QT_TR_NOOP("Export &Picture…"),
         QT_TR_NOOP("Write what the canvas shows, with its legend, as SVG, PDF or PNG")},
        {}, [this, files] { files->exportPicture(*window_.canvas()); });
    file->addSeparator();
    add(file, "saveAction", {QT_TR_NOOP("&Save")}, {QKeySequence::Save}, [files] { files->save(); });
    add(file, "saveAsAction", {QT_TR_NOOP("Save &As…")}, {QKeySequence::SaveAs},
        [files] { files->saveAs(); });
    file->addSeparator();
    add(file, "quitAction", {QT_TR_NOOP("&Quit")}, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [this] { window_.close(); });
}

void WindowActions::addExamples(QMenu* file) {
    examples_ = addMenu("exampleMenu", QT_TR_NOOP("Open &Example"), file);
    for (const Example& example : examples()) {
        QAction* action = examples_->addAction(example.title);
        action->setObjectName(QStringLiteral("example-") + example.id);
        connect(action, &QAction::triggered, this,
                [this, id = example.id] { window_.files()->openExample(id); });
    }
}

void WindowActions::addEdit() {
    QUndoStack* stack = window_.document()->undoStack();
    QMenu* edit = addMenu("editMenu", QT_TR_NOOP("&Edit"));
    undo_ = add(edit, "undoAction", {QT_TR_NOOP("&Undo"), nullptr, QT_TR_NOOP("Undo")}, {QKeySequence::Undo},
                [stack] { stack->undo(); });
    redo_ = add(edit, "redoAction", {QT_TR_NOOP("&Redo"), nullptr, QT_TR_NOOP("Redo")},
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                [stack] { stack->redo(); });
    undo_->setEnabled(stack->canUndo());
    redo_->setEnabled(stack->canRedo());
    connect(stack, &QUndoStack::canUndoChanged, undo_, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo_, &QAction::setEnabled);
    connect(stack, &QUndoStack::undoTextChanged, this, &WindowActions::showUndoTexts);
    connect(stack, &QUndoStack::redoTextChanged, this, &WindowActions::showUndoTexts);
    edit->addSeparator();
    for (QAction* action : window_.canvas()->canvasActions()) {
        if (!isViewAction(action)) edit->addAction(action);
    }
}

void WindowActions::addModel() {
    QMenu* model = addMenu("modelMenu", QT_TR_NOOP("&Model"));
    add(model, "trainAction",
        {QT_TR_NOOP("&Train"), QT_TR_NOOP("Train a transformer on the columns of the variables")},
        {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { window_.train(); });
    add(model, "cancelTrainingAction", {QT_TR_NOOP("&Cancel Training")},
        {QKeySequence(Qt::CTRL | Qt::Key_Period)}, [this] { window_.cancelTraining(); });
    add(model, "estimateAction",
        {QT_TR_NOOP("&Estimate Effect"), QT_TR_NOOP("Estimate the effect of the treatment"),
         QT_TR_NOOP("Estimate")},
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { window_.estimate(); });
}

void WindowActions::addView() {
    QMenu* view = addMenu("viewMenu", QT_TR_NOOP("&View"));
    for (QAction* action : window_.canvas()->canvasActions()) {
        if (isViewAction(action)) view->addAction(action);
    }
    view->addSeparator();
    for (QDockWidget* dock : window_.docks())
        view->addAction(dock->toggleViewAction());
}

void WindowActions::addHelp() {
    QMenu* help = addMenu("helpMenu", QT_TR_NOOP("&Help"));
    add(help, "aboutAction", {QT_TR_NOOP("&About Dovetail")}, {}, [this] { window_.about(); });
}

void WindowActions::addToolBar() {
    bar_ = window_.addToolBar(QString());
    QToolBar* bar = bar_;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto addCanvas = [&](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            for (QAction* action : window_.canvas()->canvasActions()) {
                if (action->objectName() == QLatin1String("canvas.") + QLatin1String(name))
                    bar->addAction(action);
            }
        }
        bar->addSeparator();
    };
    bar->addActions({undo_, redo_});
    bar->addSeparator();
    addCanvas({"select", "addVariable", "directedEdge", "bidirectedEdge"});
    addCanvas({"treatment", "outcome", "latent"});
    addCanvas({"fit"});
    bar->addActions({named("trainAction"), named("estimateAction")});
}

void WindowActions::retranslate() {
    for (const auto& [action, texts] : entries_) {
        action->setText(tr(texts.text));
        if (texts.brief) action->setIconText(tr(texts.brief));
        const QString tip = texts.tip ? tr(texts.tip) : action->text().remove(QLatin1Char('&'));
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        action->setStatusTip(texts.tip ? tip : QString());
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.join(tr(" or "))));
    }
    const QList<Example> all = examples();
    for (qsizetype n = 0; n < all.size(); ++n) {
        QAction* action = examples_->actions().at(n);
        action->setText(all[n].title);
        action->setStatusTip(all[n].description);
        action->setToolTip(all[n].description);
    }
    bar_->setWindowTitle(tr("Tools"));
    showUndoTexts();
}

void WindowActions::showUndoTexts() {
    const QUndoStack* stack = window_.document()->undoStack();
    const auto show = [](QAction* action, const QString& step, const QString& plain, const QString& named) {
        action->setText(step.isEmpty() ? plain : named);
    };
    show(undo_, stack->undoText(), tr("&Undo"), tr("&Undo %1").arg(stack->undoText()));
    show(redo_, stack->redoText(), tr("&Redo"), tr("&Redo %1").arg(stack->redoText()));
}

} // namespace dovetail::ui
