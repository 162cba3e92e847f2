// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is to begin with, and that it is not in the way.
#include "tests/app/workbench.h"
#include "ui/shell/examples.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace dovetail;
using namespace dovetail::ui;

namespace {

struct Program {
    Program() {
        test::separateFromTheMachine();
        window = &windows.add();
        window->resize(1280, 800);
        if (!QTest::qWaitForWindowActive(window)) qFatal("The window does not become active.");
    }

    QPushButton* button(const QString& name) { return window->findChild<QPushButton*>(name); }

    Preferences preferences;
    Windows windows{preferences};
    MainWindow* window;
};

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }

    void itIsThereWhenNothingIsOpen() {
        Program program;
        QVERIFY(program.window->isStartPageShown());
        for (const Example& example : examples())
            QVERIFY(program.button(QStringLiteral("start-") + example.id)->isVisible());
    }

    void newMakesRoom() {
        Program program;
        QTest::mouseClick(program.button(QStringLiteral("startNew")), Qt::LeftButton);
        QVERIFY(!program.window->isStartPageShown());
        QVERIFY(program.window->canvas()->hasFocus());
    }

    /// Without a look at the page: a key, a name.
    void drawingBeginsAtOnce() {
        Program program;
        QTRY_VERIFY(program.window->canvas()->hasFocus());
        QTest::keyClick(program.window->canvas(), Qt::Key_N);
        QVERIFY(!program.window->isStartPageShown());
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("X"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(program.window->document()->graph().find("X"));
    }

    void theKeysReachEverything() {
        Program program;
        QTRY_VERIFY(program.window->canvas()->hasFocus());
        auto* page = program.window->findChild<StartPage*>(QStringLiteral("startPage"));
        QTest::keyClick(program.window->canvas(), Qt::Key_Tab);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QSet<QString> reached;
        for (int step = 0; step < 20 && page->isAncestorOf(QApplication::focusWidget()); ++step) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const Example& example : examples())
            QVERIFY2(reached.contains(QStringLiteral("start-") + example.id), qPrintable(example.id));
        QVERIFY(reached.contains(QStringLiteral("startOpen")));

        QTest::keyClick(program.button(QStringLiteral("startOpen")), Qt::Key_Escape);
        QVERIFY(!page->isVisible());
        QVERIFY(program.window->canvas()->hasFocus());
    }

    void anExampleIsOpened() {
        Program program;
        QPushButton* example = program.button(QStringLiteral("start-kidney-stones"));
        example->setFocus();
        QTest::keyClick(example, Qt::Key_Space);
        QVERIFY(!program.window->isStartPageShown());
        QVERIFY(program.window->document()->graph().find("stone_size"));
        QCOMPARE(program.windows.all().size(), 1);
    }

    void aRecentFileIsOpened() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.dovetail"));
        {
            MainWindow window;
            QVERIFY(window.document()->addVariable(QStringLiteral("X"), {0, 0}));
            QVERIFY(window.files()->saveTo(path));
        }
        Program program;
        QPushButton* recent = program.button(QStringLiteral("startRecent"));
        QVERIFY(recent);
        QTest::mouseClick(recent, Qt::LeftButton);
        QCOMPARE(program.window->document()->title(), QStringLiteral("mine.dovetail"));
        QVERIFY(!program.window->isStartPageShown());
        RecentFiles::clear();
    }

    /// Nothing of it is cut off in the smallest window that people use.
    void everythingFits() {
        Program program;
        auto* page = program.window->findChild<StartPage*>(QStringLiteral("startPage"));
        QCoreApplication::processEvents();
        QVERIFY2(page->height() >= page->layout()->totalHeightForWidth(page->width()),
                 qPrintable(QStringLiteral("%1 of %2")
                                .arg(page->height())
                                .arg(page->layout()->totalHeightForWidth(page->width()))));
    }
};

} // namespace

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
