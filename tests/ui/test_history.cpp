// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history panel: the user's words, a way back and forth, and where the saved state is.
#include "ui/document/document.h"
#include "ui/model/history_panel.h"

#include <QTest>
#include <QtWidgets>

using namespace dovetail;
using namespace dovetail::ui;

namespace {

struct History {
    Document document;
    HistoryPanel panel{&document};
    QUndoView* steps = panel.findChild<QUndoView*>(QStringLiteral("historySteps"));
    QLabel* distance = panel.findChild<QLabel*>(QStringLiteral("historyDistance"));

    History() {
        for (const char* name : {"a", "b", "c"})
            (void)document.addVariable(QString::fromUtf8(name), {});
        panel.resize(300, 300);
        panel.show();
        panel.activateWindow();
        steps->setFocus();
        if (!QTest::qWaitFor([this] { return steps->hasFocus(); })) qFatal("the list gets no focus");
    }
    QModelIndex row(int number) const { return steps->model()->index(number, 0); }
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void stepsAreInTheUsersWords() {
        History history;
        QCOMPARE(history.steps->model()->rowCount(), 4);
        QCOMPARE(history.row(0).data().toString(), QStringLiteral("Start"));
        QCOMPARE(history.row(2).data().toString(), QStringLiteral("Add “b”"));
        QVERIFY(!history.steps->accessibleName().isEmpty());
    }

    void aClickGoesThere() {
        History history;
        QTest::mouseClick(history.steps->viewport(), Qt::LeftButton, {},
                          history.steps->visualRect(history.row(1)).center());
        QCOMPARE(history.document.graph().size(), std::size_t{1});
        QTest::mouseClick(history.steps->viewport(), Qt::LeftButton, {},
                          history.steps->visualRect(history.row(3)).center());
        QCOMPARE(history.document.graph().size(), std::size_t{3});
    }

    void keysGoThere() {
        History history;
        QTest::keyClick(history.steps, Qt::Key_Up);
        QCOMPARE(history.document.graph().size(), std::size_t{2});
        QTest::keyClick(history.steps, Qt::Key_Home);
        QVERIFY(history.document.graph().empty());
        QTest::keyClick(history.steps, Qt::Key_End);
        QCOMPARE(history.document.graph().size(), std::size_t{3});
    }

    void theSavedStateIsMarkedAndTold() {
        History history;
        QTest::keyClick(history.steps, Qt::Key_Up);
        history.document.markSaved(QStringLiteral("/tmp/a.dovetail"));
        QCOMPARE(history.distance->text(), QStringLiteral("Everything is saved."));
        QVERIFY(!history.row(2).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(history.row(3).data(Qt::DecorationRole).value<QIcon>().isNull());
        QTest::keyClick(history.steps, Qt::Key_Home);
        QVERIFY2(history.distance->text().startsWith(QStringLiteral("2 step")),
                 qPrintable(history.distance->text()));
        QVERIFY(history.distance->text().contains(QStringLiteral("before")));
        QTest::keyClick(history.steps, Qt::Key_End);
        QVERIFY(history.distance->text().contains(QStringLiteral("after")));
    }
};

QTEST_MAIN(TestHistory)
#include "test_history.moc"
