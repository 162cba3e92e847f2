// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/canvas/graph_view.h"
#include "ui/canvas/plain_text.h"
#include "ui/document/document.h"
#include "ui/shell/action_icon.h"
#include "ui/shell/examples.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/windows.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
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
    return names.contains(action->objectName()) || action->property("canvasView").toBool();
}

} // namespace

WindowActions::WindowActions(MainWindow& window) : QObject(&window), window_(window) {
    addFile();
    addEdit();
    addModel();
    addView();
    if (window.windows()) addWindows();
    addHelp();
    addToolBar();
    for (const Entry& entry : entries_)
        giveIcon(entry.action);
    for (QAction* action : window.canvas()->canvasActions())
        giveIcon(action);
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
    if (window_.windows()) {
        add(file, "newWindowAction", {QT_TR_NOOP("New &Window")},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] { window_.windows()->add(); });
    }
    add(file, "openAction", {QT_TR_NOOP("&Open…")}, {QKeySequence::Open},
        [files] { files->chooseProject(); });
    recent_ = addMenu("recentMenu", QT_TR_NOOP("Open &Recent"), file);
    connect(recent_, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    addExamples(file);
    file->addSeparator();
    add(file, "importAction", {QT_TR_NOOP("&Import Data…")}, {QKeySequence(Qt::CTRL | Qt::Key_I)},
        [files] { files->chooseData(); });
    add(file, "importClipboardAction", {QT_TR_NOOP("Import Data from Clip&board…")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [files] { files->importClipboard(); });
    add(file, "importGraphAction", {QT_TR_NOOP("Import &Graph…")}, {}, [files] { files->chooseGraph(); });
    add(file, "exportDataAction",
        {QT_TR_NOOP("Export &Data…"), QT_TR_NOOP("Write the table as CSV or into a database")}, {},
        [files] { files->exportData(); });
    add(file, "exportGraphAction", {QT_TR_NOOP("E&xport Graph…")}, {}, [files] { files->exportGraph(); });
    add(file, "exportPictureAction",
        {QT_TR_NOOP("Export &Picture…"),
         QT_TR_NOOP("Write what the canvas shows, with its legend, as SVG, PDF, PNG or TikZ")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        [this, files] { files->exportPicture(*window_.canvas()); });
    add(file, "printAction",
        {QT_TR_NOOP("P&rint…"), QT_TR_NOOP("Print what the canvas shows, with its legend, on one page")},
        {QKeySequence::Print}, [this, files] { files->print(*window_.canvas()); });
    file->addSeparator();
    add(file, "saveAction", {QT_TR_NOOP("&Save")}, {QKeySequence::Save}, [files] { files->save(); });
    add(file, "saveAsAction", {QT_TR_NOOP("Save &As…")}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        [files] { files->saveAs(); });
    file->addSeparator();
    add(file, "closeAction", {QT_TR_NOOP("&Close")}, {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { window_.closeDocument(); });
    add(file, "quitAction", {QT_TR_NOOP("&Quit")}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        if (window_.windows()) {
            window_.windows()->quit();
        } else {
            window_.close();
        }
    });
}

void WindowActions::fillRecent() {
    recent_->clear();
    const QStringList files = RecentFiles::all();
    for (const QString& path : files) {
        const QFileInfo file(path);
        // The folder tells files of one name apart.
        QAction* action =
            recent_->addAction(tr("%1 – %2")
                                   .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()))
                                   .replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("recent-") + path);
        action->setEnabled(file.exists());
        action->setToolTip(file.exists() ? path : tr("%1 is not there any more").arg(path));
        connect(action, &QAction::triggered, this, [this, path] { window_.files()->openAny(path); });
    }
    recent_->addSeparator();
    QAction* clear = recent_->addAction(tr("&Clear the List"));
    clear->setObjectName(QStringLiteral("clearRecentAction"));
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, this, [] { RecentFiles::clear(); });
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

void WindowActions::addWindows() {
    windows_ = addMenu("windowMenu", QT_TR_NOOP("&Window"));
    nextWindow_ = add(windows_, "nextWindowAction", {QT_TR_NOOP("&Next Window")},
                      {QKeySequence(Qt::CTRL | Qt::Key_F6)}, [this] {
                          const QList<MainWindow*>& all = window_.windows()->all();
                          bringToFront(*all.at((all.indexOf(&window_) + 1) % all.size()));
                      });
    windows_->addSeparator();
    connect(windows_, &QMenu::aboutToShow, this, &WindowActions::fillWindows);
}

void WindowActions::fillWindows() {
    const QList<QAction*> before = windows_->actions();
    for (QAction* action : before) {
        if (action->isCheckable()) delete action;
    }
    const QList<MainWindow*>& all = window_.windows()->all();
    nextWindow_->setEnabled(all.size() > 1);
    for (MainWindow* window : all) {
        QAction* action = windows_->addAction(window->titleInList());
        action->setCheckable(true);
        action->setChecked(window == &window_);
        connect(action, &QAction::triggered, window, [window] { bringToFront(*window); });
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
    edit->addSeparator();
    // QKeySequence::Preferences has no key on Linux.
    QAction* preferences =
        add(edit, "preferencesAction", {QT_TR_NOOP("&Preferences…")},
            {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { window_.showPreferences(); });
    preferences->setMenuRole(QAction::PreferencesRole);
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
    add(help, "commandPaletteAction", {QT_TR_NOOP("&Find a Command…")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { window_.showCommands(); });
    add(help, "cheatSheetAction", {QT_TR_NOOP("&Keyboard and Mouse…")},
        {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)}, [this] { window_.showCheatSheet(); });
    add(help, "startPageAction", {QT_TR_NOOP("&Start Page")}, {}, [this] { window_.showStartPage(); });
    help->addSeparator();
    add(help, "aboutAction", {QT_TR_NOOP("&About Dovetail")}, {}, [this] { window_.about(); });
}

void WindowActions::addToolBar() {
    bar_ = window_.addToolBar(QString());
    QToolBar* bar = bar_;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    // Texts below, or twelve buttons would not fit into 1280 pixels.
    bar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const int side = bar->fontMetrics().height() + 4;
    bar->setIconSize({side, side});
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
    addCanvas({"select", "variableTool", "directedEdge", "bidirectedEdge", "noteTool"});
    addCanvas({"treatment", "outcome", "latent"});
    addCanvas({"fit"});
    bar->addActions({named("trainAction"), named("estimateAction")});
}

void WindowActions::retranslate() {
    for (const auto& [action, texts] : entries_) {
        action->setText(tr(texts.text));
        action->setIconText(texts.brief ? tr(texts.brief) : withoutMnemonic(action->text()));
        const QString tip = texts.tip ? tr(texts.tip) : withoutMnemonic(action->text());
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
