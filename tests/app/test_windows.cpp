// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several documents: a window each, with the files that were open last, and files dropped onto them.
#include "tests/app/workbench.h"
#include "ui/document/recovery.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/recovery_bar.h"
#include "ui/shell/safekeeping.h"
#include "ui/shell/windows.h"

#include <QAbstractButton>
#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dovetail;
using namespace dovetail::ui;
using test::DialogScript;

namespace {

/// The program without main.
struct Program {
    Program() { test::separateFromTheMachine(); }
    ~Program() { RecentFiles::clear(); }

    Preferences preferences;
    Windows windows{preferences};
};

/// In front, as when somebody has clicked on it: shortcuts go to the window that is active.
void activate(MainWindow& window) {
    bringToFront(window);
    if (!QTest::qWaitForWindowActive(&window)) qFatal("The window does not become active.");
}

bool draw(MainWindow& window, const char* name) {
    return window.document()->addVariable(QLatin1String(name), {0, 0}).has_value();
}

/// A project with one variable of that name.
QString saved(const QTemporaryDir& folder, const char* name) {
    const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".dovetail"));
    MainWindow window;
    return draw(window, name) && window.files()->saveTo(path) ? path : QString();
}

QAction* action(MainWindow& window, const QString& name) {
    return window.findChild<QAction*>(name);
}

/// What a menu shows when it is opened.
QList<QAction*> opened(MainWindow& window, const char* menu) {
    auto* found = window.findChild<QMenu*>(QLatin1String(menu));
    emit found->aboutToShow();
    return found->actions();
}

void drop(MainWindow& window, const QStringList& paths) {
    QMimeData files;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    files.setUrls(urls);
    QWidget* target = window.canvas()->viewport();
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({20, 20}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &event);
}

class TestWindows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aFileOpensInTheEmptyWindowAndTheNextInANewOne() {
        const QString one = saved(*folder_, "one");
        const QString two = saved(*folder_, "two");
        Program program;
        MainWindow& first = program.windows.add();
        program.windows.open({one, two}, first);
        QCOMPARE(program.windows.all().size(), 2);
        QCOMPARE(first.document()->title(), QStringLiteral("one.dovetail"));
        QCOMPARE(program.windows.all().at(1)->document()->title(), QStringLiteral("two.dovetail"));
        QVERIFY(program.windows.all().at(1)->isVisible());
    }

    void whatWasDrawnIsNotReplaced() {
        const QString one = saved(*folder_, "one");
        Program program;
        MainWindow& first = program.windows.add();
        QVERIFY(draw(first, "mine"));
        program.windows.open({one}, first);
        QCOMPARE(program.windows.all().size(), 2);
        QVERIFY(first.document()->graph().find("mine"));
    }

    void aFileThatIsOpenIsRaised() {
        const QString one = saved(*folder_, "one");
        Program program;
        MainWindow& first = program.windows.add();
        program.windows.open({one}, first);
        MainWindow& second = program.windows.add();
        // However its path is written.
        const QString other = folder_->path() + QStringLiteral("/./one.dovetail");
        program.windows.open({other}, second);
        QCOMPARE(program.windows.all().size(), 2);
        QVERIFY(second.document()->graph().empty());
        QTRY_VERIFY(first.isActiveWindow());
    }

    /// Two windows that write to one file would undo each other's work.
    void aFileThatIsOpenElsewhereIsNotSavedOver() {
        const QString one = saved(*folder_, "one");
        Program program;
        MainWindow& first = program.windows.add();
        program.windows.open({one}, first);
        MainWindow& second = program.windows.add();
        QVERIFY(draw(second, "other"));
        QVERIFY(!second.files()->saveTo(one));
        QVERIFY(second.document()->isModified());
    }

    void aFileThatCannotBeReadMakesNoWindow() {
        Program program;
        MainWindow& first = program.windows.add();
        QVERIFY(draw(first, "mine"));
        program.windows.open({folder_->filePath(QStringLiteral("absent.dovetail"))}, first);
        QCOMPARE(program.windows.all().size(), 1);
    }

    void theWindowMenuListsThem() {
        Program program;
        MainWindow& first = program.windows.add();
        activate(first);
        QTest::keyClick(&first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(program.windows.all().size(), 2);
        MainWindow& second = *program.windows.all().at(1);
        first.document()->setTitle(QStringLiteral("Smoking"));
        QStringList shown;
        for (const QAction* entry : opened(second, "windowMenu")) {
            if (entry->isCheckable())
                shown << entry->text() + (entry->isChecked() ? QStringLiteral("!") : QString());
        }
        QCOMPARE(shown, (QStringList{QStringLiteral("Smoking"), second.titleInList() + QLatin1Char('!')}));
        activate(second);
        QTest::keyClick(&second, Qt::Key_F6, Qt::ControlModifier);
        QTRY_VERIFY(first.isActiveWindow());
    }

    void quittingAsksEachThatIsNotSaved() {
        Program program;
        MainWindow& first = program.windows.add();
        MainWindow& second = program.windows.add();
        QVERIFY(draw(first, "one"));
        QVERIFY(draw(second, "two"));
        {
            // Who stays at the second question keeps the first window, too.
            DialogScript script({test::press(QMessageBox::Discard), test::press(QMessageBox::Cancel)});
            action(first, QStringLiteral("quitAction"))->trigger();
            QVERIFY(script.done());
            QCOMPARE(program.windows.all().size(), 2);
            QVERIFY(first.isVisible() && second.isVisible());
        }
        DialogScript script({test::press(QMessageBox::Discard), test::press(QMessageBox::Discard)});
        action(first, QStringLiteral("quitAction"))->trigger();
        QVERIFY(script.done());
        QVERIFY(program.windows.all().isEmpty());
    }

    void closingADocumentLeavesTheStartPage() {
        const QString one = saved(*folder_, "one");
        Program program;
        QPointer<MainWindow> window = &program.windows.add();
        program.windows.open({one}, *window);
        QVERIFY(!window->isStartPageShown());
        activate(*window);
        QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(window && window->isVisible());
        QVERIFY(window->isStartPageShown());
        QVERIFY(window->document()->graph().empty());
        // With nothing in it, it closes; it was the last.
        QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(program.windows.all().isEmpty());
    }

    void recentFilesAreListedOnceTheLatestFirst() {
        Program program;
        const QString one = saved(*folder_, "one");
        const QString two = saved(*folder_, "two");
        MainWindow& window = program.windows.add();
        program.windows.open({folder_->path() + QStringLiteral("/../") + QDir(folder_->path()).dirName() +
                              QStringLiteral("/one.dovetail")},
                             window);
        QStringList shown;
        for (const QAction* entry : opened(window, "recentMenu"))
            shown << entry->objectName();
        const QString first = QFileInfo(one).canonicalFilePath();
        const QString second = QFileInfo(two).canonicalFilePath();
        QCOMPARE(shown.mid(0, 2),
                 (QStringList{QStringLiteral("recent-") + first, QStringLiteral("recent-") + second}));
        QCOMPARE(RecentFiles::all(), (QStringList{first, second}));

        // One that is gone is grey; the list can be cleared.
        QVERIFY(QFile::remove(two));
        const QList<QAction*> entries = opened(window, "recentMenu");
        QVERIFY(entries.at(0)->isEnabled());
        QVERIFY(!entries.at(1)->isEnabled());
        entries.constLast()->trigger();
        QVERIFY(RecentFiles::all().isEmpty());
    }

    /// What a killed program has left goes into a window of its own where the first one is in use.
    void recoveredWorkGetsAWindow() {
        const QString recovery = folder_->filePath(QStringLiteral("recovery"));
        for (const char* name : {"left", "other"}) {
            Document document;
            Recovery keeping(&document, recovery);
            keeping.setDelay(std::chrono::milliseconds(0));
            QSignalSpy written(&keeping, &Recovery::written);
            QVERIFY(document.addVariable(QLatin1String(name), {0, 0}));
            QVERIFY(written.wait(test::patience));
        }
        Program program;
        program.windows.setRecoveryFolder(recovery);
        MainWindow& first = program.windows.add();
        activate(first);
        first.findChild<Safekeeping*>()->offerRecovered();
        QVERIFY(draw(first, "mine"));
        auto* bar = first.findChild<RecoveryBar*>();
        QVERIFY(bar->isVisible());
        const auto restoring = [&] {
            QList<QAbstractButton*> buttons;
            for (auto* button : bar->findChildren<QAbstractButton*>(QStringLiteral("recoveryRestore"))) {
                if (button->isVisible()) buttons << button;
            }
            return buttons;
        };
        QCOMPARE(restoring().size(), 2);
        QTest::mouseClick(restoring().constFirst(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.all().size(), 2, test::patience);
        const MainWindow& second = *program.windows.all().constLast();
        const auto holds = [](const MainWindow& window, const char* name) {
            return window.document()->graph().find(name).has_value();
        };
        QTRY_VERIFY(holds(second, "left") || holds(second, "other"));
        QVERIFY(second.document()->isModified());
        QVERIFY(holds(first, "mine"));
        QCOMPARE(first.document()->graph().size(), std::size_t{1});
        // One is left to decide about; once that is done, the bar goes.
        QTRY_COMPARE(restoring().size(), 1);
        QTRY_VERIFY(bar->isEnabled());
        QTest::keyClick(restoring().constFirst(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.all().size(), 3, test::patience);
        QTRY_VERIFY(bar->isHidden());
        QVERIFY(holds(*program.windows.all().constLast(), "left") !=
                holds(*program.windows.all().at(1), "left"));
        for (MainWindow* window : QList(program.windows.all()))
            window->closeUnasked();
    }

    void filesAreDroppedAnywhere() {
        const QString one = saved(*folder_, "one");
        const QString two = saved(*folder_, "two");
        Program program;
        MainWindow& window = program.windows.add();
        drop(window, {one, two});
        QTRY_COMPARE(program.windows.all().size(), 2);
        QVERIFY(window.document()->graph().find("one"));

        // A graph takes the place of the drawing, as a step that can be undone.
        drop(window, {test::dataPath("kidney_stones.dag")});
        QTRY_VERIFY(window.document()->graph().find("success"));
        window.document()->undoStack()->undo();
        QVERIFY(window.document()->graph().find("one"));

        DialogScript script({test::acceptImport()});
        drop(window, {test::dataPath("kidney_stones.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(script.done(), test::patience);
        QTRY_VERIFY(window.document()->content().table);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

} // namespace

QTEST_MAIN(TestWindows)
#include "test_windows.moc"
