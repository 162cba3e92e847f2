// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasTools : public QObject {
    Q_OBJECT
private slots:
    void everyToolSaysWhatItIsAndDoes_data() {
        QTest::addColumn<QString>("tool");
        for (const char* name : {"select", "variableTool", "directedEdge", "bidirectedEdge", "noteTool"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyToolSaysWhatItIsAndDoes() {
        QFETCH(QString, tool);
        Canvas canvas;
        QStringList hints;
        connect(&canvas.view, &GraphView::hint, this, [&](const QString& text) { hints << text; });
        QAction* action = canvas.action(qPrintable(tool));
        QVERIFY(action->isCheckable());
        action->trigger();
        QVERIFY(action->isChecked());
        QVERIFY(!hints.isEmpty() && !hints.last().isEmpty());
        QVERIFY(!action->shortcuts().isEmpty());
        QVERIFY(!action->statusTip().isEmpty());
        canvas.key(Qt::Key_Escape);
        QVERIFY(canvas.action("select")->isChecked());
    }

    void shortcutsChooseTools_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("tool");
        const auto row = [](const char* keys, int key, Qt::KeyboardModifiers modifiers, const char* tool) {
            QTest::newRow(keys) << key << int(modifiers) << QString::fromLatin1(tool);
        };
        row("V", Qt::Key_V, {}, "select");
        row("1", Qt::Key_1, {}, "select");
        row("Shift+N", Qt::Key_N, Qt::ShiftModifier, "variableTool");
        row("2", Qt::Key_2, {}, "variableTool");
        row("L", Qt::Key_L, {}, "directedEdge");
        row("3", Qt::Key_3, {}, "directedEdge");
        row("B", Qt::Key_B, {}, "bidirectedEdge");
        row("4", Qt::Key_4, {}, "bidirectedEdge");
        row("Shift+T", Qt::Key_T, Qt::ShiftModifier, "noteTool");
        row("5", Qt::Key_5, {}, "noteTool");
    }
    void shortcutsChooseTools() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, tool);
        Canvas canvas;
        canvas.action(tool == QStringLiteral("select") ? "noteTool" : "select")->trigger();
        canvas.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(canvas.action(qPrintable(tool))->isChecked());
    }

    void theSameKeyAgainGoesBackToTheToolBefore() {
        Canvas canvas;
        canvas.key(Qt::Key_2);
        canvas.key(Qt::Key_3);
        QVERIFY(canvas.action("directedEdge")->isChecked());
        canvas.key(Qt::Key_3);
        QVERIFY(canvas.action("variableTool")->isChecked());
        canvas.key(Qt::Key_2);
        QVERIFY(canvas.action("directedEdge")->isChecked());
    }

    void theVariableToolAddsWithEachClick() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key_2);
        canvas.click(canvas.at({50, 150}));
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("age");
        QCOMPARE(*canvas.graph().variable(canvas.find("age")).position, (Position{50, 150}));
        VERIFY_ONE_STEP(canvas, before);
        canvas.click(canvas.at({-50, 150}));
        canvas.typeName("sex");
        QVERIFY(canvas.graph().find("sex"));
        QVERIFY(canvas.action("variableTool")->isChecked());
    }

    void clickingOnAcceptsAndBeginsTheNext() {
        Canvas canvas;
        canvas.key(Qt::Key_2);
        canvas.click(canvas.at({50, 150}));
        QTest::keyClicks(canvas.editor(), QStringLiteral("age"));
        canvas.click(canvas.at({-150, 150}));
        QVERIFY(canvas.graph().find("age"));
        QTRY_VERIFY(canvas.editor()->isVisible());
        QCOMPARE(canvas.editor()->text(), QString());
        QTest::keyClick(canvas.editor(), Qt::Key_Escape);
        QCOMPARE(canvas.steps(), 1);
    }

    void otherThingsWorkAsWithSelecting() {
        Canvas canvas;
        canvas.key(Qt::Key_2);
        canvas.click(canvas.body(canvas.size));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
        canvas.drag(canvas.body(canvas.size), canvas.at({-150, 85}));
        QCOMPARE(*canvas.graph().variable(canvas.size).position, (Position{-150, 85}));
        canvas.doubleClick(canvas.body(canvas.size));
        QCOMPARE(canvas.editor()->text(), QStringLiteral("stone_size"));
    }

    void connectJoinsWhatIsUnderThePointer() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        // As in DAGitty: c over the one, c over the other.
        canvas.hover(canvas.body(canvas.size));
        canvas.key(Qt::Key_C);
        canvas.hover(canvas.body(canvas.success));
        canvas.key(Qt::Key_C);
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.success}));
        QVERIFY(canvas.action("select")->isChecked());
        VERIFY_ONE_STEP(canvas, before);
    }

    void connectAgainOverNothingGivesUp() {
        Canvas canvas;
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_C);
        canvas.hover(canvas.at({0, 150}));
        canvas.key(Qt::Key_C);
        QVERIFY(canvas.action("select")->isChecked());
        QCOMPARE(canvas.steps(), 0);
    }

    void lettersOfDagitty_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("action");
        QTest::newRow("n") << int(Qt::Key_N) << QStringLiteral("addVariable");
        QTest::newRow("r") << int(Qt::Key_R) << QStringLiteral("rename");
        QTest::newRow("e") << int(Qt::Key_E) << QStringLiteral("treatment");
        QTest::newRow("o") << int(Qt::Key_O) << QStringLiteral("outcome");
        QTest::newRow("a") << int(Qt::Key_A) << QStringLiteral("adjusted");
        QTest::newRow("u") << int(Qt::Key_U) << QStringLiteral("latent");
        QTest::newRow("s") << int(Qt::Key_S) << QStringLiteral("selectedBy");
        QTest::newRow("b") << int(Qt::Key_B) << QStringLiteral("bidirectedEdge");
        QTest::newRow("c") << int(Qt::Key_C) << QStringLiteral("connect");
    }
    void lettersOfDagitty() {
        QFETCH(int, key);
        QFETCH(QString, action);
        Canvas canvas;
        canvas.view.select({canvas.size});
        QSignalSpy triggered(canvas.action(qPrintable(action)), &QAction::triggered);
        canvas.key(Qt::Key(key));
        QCOMPARE(triggered.size(), 1);
    }

    void selectionIsARoleBesideOthers() {
        Canvas canvas;
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_E);
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key_S);
        QCOMPARE(canvas.graph().variable(canvas.size).roles, Roles(Role::Treatment).with(Role::Selected));
        QVERIFY(canvas.action("selectedBy")->isChecked());
        VERIFY_ONE_STEP(canvas, before);
    }

    void renamingByLetterActsOnWhatIsUnderThePointer() {
        Canvas canvas;
        canvas.hover(canvas.body(canvas.success));
        canvas.key(Qt::Key_R);
        QCOMPARE(canvas.editor()->text(), QStringLiteral("success"));
    }

    void textsFollowTheLanguage() {
        Canvas canvas;
        const QString name = canvas.view.accessibleName();
        canvas.view.setAccessibleName(QStringLiteral("stale"));
        canvas.action("fit")->setText(QStringLiteral("stale"));
        canvas.action("noteTool")->setText(QStringLiteral("stale"));
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(&canvas.view, &event);
        QCOMPARE(canvas.view.accessibleName(), name);
        QVERIFY(canvas.action("fit")->text() != QStringLiteral("stale"));
        QVERIFY(canvas.action("noteTool")->text() != QStringLiteral("stale"));
    }
};

QTEST_MAIN(TestCanvasTools)
#include "test_canvas_tools.moc"
