// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panels beside the canvas in the whole window: a graph drawn, corrected and mended without the canvas.
#include "tests/app/workbench.h"
#include "ui/model/code_editor.h"
#include "ui/model/issues_panel.h"
#include "ui/model/model_code_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/project_files.h"

#include <QtWidgets>

using namespace dovetail;
using test::Workbench;

namespace {

void raise(Workbench& workbench, const char* dockName) {
    auto* dock = workbench.widget<QDockWidget>(dockName);
    dock->show();
    dock->raise();
    QTest::qWait(1);
}

QStringList issues(Workbench& workbench) {
    const ui::IssuesModel& model = workbench.widget<ui::IssuesPanel>("issuesPanel")->model();
    QStringList sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences << model.issueAt(row).sentence;
    return sentences;
}

bool hasIssue(Workbench& workbench, const char* words) {
    return issues(workbench).join(u'\n').contains(QString::fromUtf8(words));
}

void enter(Workbench& workbench, const char* widgetName, const char* text) {
    workbench.widget<QWidget>(widgetName)->setFocus();
    workbench.type(text);
    workbench.key(Qt::Key_Return);
}

} // namespace

class TestModelPanels : public QObject {
    Q_OBJECT

private slots:
    void aGraphByTablesAndText() {
        Workbench workbench;
        raise(workbench, "variablesDock");
        for (const char* name : {"smoking", "tar", "cancer"})
            enter(workbench, "newVariableName", name);
        QCOMPARE(workbench.graph().size(), std::size_t{3});
        QCOMPARE(workbench.canvas().selectedVariables(), graph::VariableSet{workbench.id("cancer")});

        raise(workbench, "edgesDock");
        workbench.widget<QComboBox>("newEdgeFrom")->setFocus();
        workbench.type("smoking");
        enter(workbench, "newEdgeTo", "tar");
        QVERIFY(workbench.hasEdge("smoking", "tar"));
        QCOMPARE(workbench.canvas().selectedEdges().size(), std::size_t{1});

        raise(workbench, "modelCodeDock");
        auto* code = workbench.widget<ui::CodeEditor>("modelCode");
        code->setFocus();
        QVERIFY(code->toPlainText().contains(QStringLiteral("smoking -> tar")));
        QTextCursor cursor = code->document()->find(QStringLiteral("smoking -> tar"));
        cursor.setPosition(cursor.selectionEnd());
        code->setTextCursor(cursor);
        workbench.type(" -> cancer");
        QTRY_VERIFY(workbench.hasEdge("tar", "cancer"));
        QVERIFY(workbench.canvas().graphScene().edge({workbench.id("tar"), workbench.id("cancer")}));

        // The canvas, in turn, is heard in the tables.
        raise(workbench, "variablesDock");
        workbench.click("tar");
        auto* table = workbench.widget<QTableView>("variablesTable");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("tar"));
    }

    void historyGoesBack() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "a"));
        QVERIFY(workbench.addByMouse({0, 100}, "b"));
        QVERIFY(!workbench.widget<QDockWidget>("historyDock")->isVisible());
        raise(workbench, "historyDock");
        auto* steps = workbench.widget<QUndoView>("historySteps");
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
                          steps->visualRect(steps->model()->index(1, 0)).center());
        QCOMPARE(workbench.graph().size(), std::size_t{1});
    }

    void issuesComeAndGo() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "x"));
        QVERIFY(workbench.addByMouse({200, 0}, "y"));
        QVERIFY(workbench.addByMouse({100, 150}, "z"));
        workbench.drawByMouse("x", "y");
        QTRY_VERIFY(hasIssue(workbench, "No treatment"));
        QVERIFY(hasIssue(workbench, "“z”"));
        auto* counter = workbench.widget<QToolButton>("issueCounter");
        QVERIFY2(counter->text().startsWith(u'3'), qPrintable(counter->text()));
        QVERIFY(!workbench.widget<QDockWidget>("issuesDock")->isVisible());
        QTest::mouseClick(counter, Qt::LeftButton);
        QVERIFY(workbench.widget<QDockWidget>("issuesDock")->isVisible());

        auto* table = workbench.widget<QTableView>("issuesTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (issues(workbench)[row].contains(QStringLiteral("“z”"))) table->selectRow(row);
        }
        table->setFocus();
        workbench.key(Qt::Key_Return);
        QCOMPARE(workbench.canvas().selectedVariables(), graph::VariableSet{workbench.id("z")});
        QVERIFY(workbench.canvas().hasFocus());
        workbench.key(Qt::Key_Delete);
        QTRY_VERIFY(!hasIssue(workbench, "“z”"));
        QVERIFY(workbench.chooseQuestion("x", "y"));
        QTRY_COMPARE(counter->text(), QStringLiteral("No issues"));
    }

    /// What is wrong is never what was wrong: results that are old by an edit, code that cannot be read.
    void issuesOfResultsAndCode() {
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        QTRY_COMPARE(issues(workbench), QStringList());
        workbench.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().adjustment, test::patience);
        QVERIFY(workbench.chooseQuestion("stone_size", "success"));
        QTRY_VERIFY(hasIssue(workbench, "of an earlier state"));
        workbench.canvas().setFocus();
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!hasIssue(workbench, "of an earlier state"));

        raise(workbench, "modelCodeDock");
        auto* editor = workbench.widget<ui::ModelCodePanel>("modelCodePanel")->editor();
        editor->setFocus();
        const QString before = editor->toPlainText();
        QTest::keyClicks(editor, QStringLiteral("dag { a -> b -> a }"));
        QTRY_VERIFY(hasIssue(workbench, "model code cannot be read"));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("dag { a -> b }"));
        QTRY_VERIFY(!hasIssue(workbench, "model code cannot be read"));
        // In the language that is switched on.
        QTRY_VERIFY(hasIssue(workbench, "No treatment is chosen."));
        ui::switchLanguage(QStringLiteral("de"));
        QTRY_VERIFY(!hasIssue(workbench, "No treatment is chosen."));
        ui::switchLanguage({});
        QTRY_VERIFY(hasIssue(workbench, "No treatment is chosen."));
    }

    /// Messages are about the project that is open.
    void messagesGoWithTheirProject() {
        Workbench workbench;
        const QString hint = workbench.widget<QLabel>("statusHint")->text();
        QVERIFY(!hint.isEmpty());
        QVERIFY(!workbench.window().files()->openProject(QStringLiteral("/nowhere/a.dovetail")));
        QVERIFY(!workbench.notice().isEmpty());
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        QVERIFY(workbench.notice().isEmpty());
        QTRY_COMPARE(issues(workbench), QStringList());
        QTest::qWait(100); // the docks below make room for themselves
        // An arrow that would close a circle is refused, and the status bar says why.
        workbench.drawByMouse("success", "treatment");
        QVERIFY2(!workbench.status().isEmpty(), qPrintable(workbench.bubble()));
        QTest::qWait(50);
        QVERIFY2(!workbench.widget<QLabel>("statusHint")->isVisible(), "two sentences in one place");
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("job-training")));
        QVERIFY2(workbench.status().isEmpty(), qPrintable(workbench.status()));
        QVERIFY(workbench.widget<QLabel>("statusHint")->isVisible()); // the tool's is still there
        QCOMPARE(workbench.widget<QLabel>("statusHint")->text(), hint);
    }

    void whatFailedIsKept() {
        Workbench workbench;
        QVERIFY(!workbench.window().files()->openProject(QStringLiteral("/nowhere/a.dovetail")));
        QVERIFY(!workbench.notice().isEmpty());
        QCOMPARE(issues(workbench), QStringList{workbench.notice()});
        QVERIFY(!workbench.window().files()->openProject(QStringLiteral("/nowhere/a.dovetail")));
        QCOMPARE(issues(workbench).size(), 1);
    }
};

QTEST_MAIN(TestModelPanels)
#include "test_model_panels.moc"
