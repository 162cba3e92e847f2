// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workbench.h"

#include "tests/support/test_data.h"
#include "ui/canvas/edge_item.h"
#include "ui/shell/notice_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QTreeView>

namespace dovetail::test {

void separateFromTheMachine() {
    static const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("Dovetail"));
    QCoreApplication::setApplicationName(QStringLiteral("Dovetail test"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    // Menus and lists open at once.
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
}

Workbench::Workbench() {
    separateFromTheMachine();
    window_ = std::make_unique<ui::MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    if (!QTest::qWaitForWindowActive(window_.get())) qFatal("The window does not become active.");
    // The view fits itself once after it is shown.
    QCoreApplication::processEvents();
}

Workbench::~Workbench() = default;

QString Workbench::labelText(const char* objectName) {
    const auto* label = widget<QLabel>(objectName);
    return label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                               : label->text();
}

QString Workbench::notice() {
    return widget<ui::NoticeBar>("noticeBar")->sentence();
}

QString Workbench::status() {
    return window_->statusBar()->currentMessage();
}

QString Workbench::bubble() {
    const auto* label = widget<QLabel>("canvas.bubble");
    return label->isVisible() ? label->text() : QString();
}

bool Workbench::chooseFromMenu(const char* actionName) {
    auto* action = window_->findChild<QAction*>(QLatin1String(actionName));
    if (!action || !action->isEnabled()) return false;
    QMenuBar* bar = window_->menuBar();
    for (QAction* title : bar->actions()) {
        QMenu* menu = title->menu();
        if (!menu || !menu->actions().contains(action)) continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
        if (!QTest::qWaitFor([&] { return menu->isVisible(); }, patience)) return false;
        const QPoint place = menu->actionGeometry(action).center();
        QTest::mouseMove(menu, place - QPoint(0, 2));
        QTest::mouseMove(menu, place);
        QTest::mouseClick(menu, Qt::LeftButton, {}, place);
        return QTest::qWaitFor([&] { return !menu->isVisible(); }, patience) && isActiveAgain();
    }
    return false;
}

bool Workbench::isActiveAgain() {
    if (!window_->isVisible()) return true;
    window_->activateWindow();
    return QTest::qWaitForWindowActive(window_.get(), patience);
}

QPoint Workbench::pixelOf(const char* variable) {
    return pixel(canvas().graphScene().node(id(variable))->pos());
}

QPoint Workbench::pixelOfEdge(const char* from, const char* to) {
    const ui::EdgeItem* item = canvas().graphScene().edge({id(from), id(to)});
    return pixel(item->path().line.pointAtPercent(0.5));
}

bool Workbench::hasEdge(const char* from, const char* to) {
    const auto source = graph().find(from);
    const auto target = graph().find(to);
    return source && target && graph().hasEdge({*source, *target});
}

bool Workbench::showsAdjusted(const char* variable) {
    return canvas().graphScene().node(id(variable))->isAdjusted();
}

bool Workbench::showsCausal(const char* from, const char* to) {
    return canvas().graphScene().edge({id(from), id(to)})->marks().causal;
}

bool Workbench::showsBiasing(const char* from, const char* to) {
    return canvas().graphScene().edge({id(from), id(to)})->marks().biasing;
}

bool Workbench::addByMouse(QPointF scenePoint, const char* name) {
    QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, pixel(scenePoint));
    QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, pixel(scenePoint));
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!editor) return false;
    QTest::keyClicks(editor, QLatin1String(name));
    QTest::keyClick(editor, Qt::Key_Return);
    return !editor->isVisible();
}

void Workbench::dragByMouse(const QPoint& from, const QPoint& to) {
    QWidget* viewport = canvas().viewport();
    QTest::mouseMove(viewport, from);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part)
        QTest::mouseMove(viewport, from + (to - from) * part / 4);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void Workbench::drawByMouse(const char* from, const char* to) {
    const ui::NodeItem* node = canvas().graphScene().node(id(from));
    const QPoint ring = pixel(QPointF(node->outline().rect.center().x(),
                                      node->outline().rect.bottom() + ui::NodeItem::ringWidth / 2));
    QTest::mouseMove(canvas().viewport(), pixelOf(from));
    dragByMouse(ring, pixelOf(to));
}

void Workbench::click(const char* variable) {
    QTest::mouseMove(canvas().viewport(), pixelOf(variable));
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, pixelOf(variable));
}

void Workbench::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window_.get(), key, modifiers);
}

void Workbench::type(const char* text) {
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

QModelIndex Workbench::columnIndex(const char* column) {
    const QAbstractItemModel* model = widget<QTreeView>("columnList")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == QLatin1String(column)) return model->index(row, 0);
    }
    return {};
}

bool Workbench::dropColumn(const char* column, const QPoint& pixel) {
    const QModelIndex index = columnIndex(column);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsDragEnabled)) return false;
    const std::unique_ptr<QMimeData> carried(
        widget<QTreeView>("columnList")->model()->mimeData(QModelIndexList{index}));
    QWidget* viewport = canvas().viewport();
    QDragEnterEvent enter(pixel, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &enter);
    if (!enter.isAccepted()) return false;
    QDragMoveEvent move(pixel, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    if (!move.isAccepted()) return false;
    QDropEvent drop(pixel, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &drop);
    return drop.isAccepted();
}

bool Workbench::chooseInCombo(const char* comboName, const QString& item) {
    auto* combo = widget<QComboBox>(comboName);
    const int row = combo->findText(item);
    if (row < 0) return false;
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_F4);
    if (!QTest::qWaitFor([&] { return combo->view()->isVisible(); }, patience)) return false;
    QTest::keyClick(combo->view(), Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return !combo->view()->isVisible(); }, patience) && isActiveAgain();
}

bool Workbench::chooseQuestion(const char* treatment, const char* outcome) {
    return chooseInCombo("treatmentChoice", QLatin1String(treatment)) &&
           chooseInCombo("outcomeChoice", QLatin1String(outcome));
}

DialogScript::DialogScript(std::vector<Answer> answers) : answers_(std::move(answers)) {
    clock_.start();
    connect(&timer_, &QTimer::timeout, this, &DialogScript::look);
    timer_.start(5);
}

void DialogScript::look() {
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible()) return;
    // A dialog that nobody has an answer for would hold the test for ever.
    if (done() || clock_.elapsed() > patience) {
        qWarning("Unexpected dialog: %s", qPrintable(dialog->windowTitle()));
        dialog->close();
        return;
    }
    const std::size_t now = next_;
    if (answers_[now](*dialog)) {
        next_ = now + 1;
        clock_.restart();
    }
}

DialogScript::Answer chooseFile(const QString& path) {
    return [path](QWidget& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        if (!files) return false;
        auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (!name) return false;
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return true;
    };
}

DialogScript::Answer acceptImport() {
    return [](QWidget& dialog) {
        if (dialog.objectName() != QStringLiteral("importDialog")) return false;
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (!button->isDefault() || !button->isEnabled()) continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    };
}

DialogScript::Answer leaveImport(QString& sentence) {
    return [&sentence](QWidget& dialog) {
        auto* problem = dialog.findChild<QLabel*>(QStringLiteral("importProblem"));
        if (!problem || !problem->isVisible()) return false;
        sentence = problem->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return true;
    };
}

DialogScript::Answer press(int standardButton) {
    return [standardButton](QWidget& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        if (!box) return false;
        QTest::mouseClick(box->button(static_cast<QMessageBox::StandardButton>(standardButton)),
                          Qt::LeftButton);
        return true;
    };
}

bool importThroughDialogs(Workbench& workbench, const QString& path) {
    DialogScript script({chooseFile(path), acceptImport()});
    return workbench.chooseFromMenu("importAction") && script.done();
}

QString dataPath(const char* name) {
    return QString::fromStdString(dataFile(name).string());
}

} // namespace dovetail::test
