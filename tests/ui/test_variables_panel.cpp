// SPDX-License-Identifier: GPL-3.0-or-later
//
// The variables as a table: everything about them by keyboard alone.
#include "tests/ui/table_fixture.h"
#include "ui/model/variables_model.h"
#include "ui/model/variables_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dovetail;
using namespace dovetail::ui;
using graph::Role;
using Field = VariablesModel::Field;

class TestVariablesPanel : public QObject {
    Q_OBJECT

private slots:
    void theModelFollowsTheDocument() {
        Drawing drawing;
        VariablesModel model(&drawing.document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        drawing.document.remove({drawing.tar, drawing.smoking}, {});
        QCOMPARE(model.rowCount(), 1);
        drawing.document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.idAt(1), drawing.tar);
        (void)drawing.document.addVariable(QStringLiteral("x"), {});
        QCOMPARE(model.rowOf(drawing.graph().find("x").value()), 3);
        QVERIFY2(resets.isEmpty(), "views keep their selection");
        drawing.document.load({}, QString());
        QCOMPARE(model.rowCount(), 0);
    }

    void renamedByKeys() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.write(1, Field::Name, "tar in the lungs");
        QCOMPARE(drawing.graph().name(drawing.tar), std::string("tar in the lungs"));
        QCOMPARE(drawing.steps(), 1);
        QVERIFY(user.problem().isEmpty());
    }

    void aNameThatIsTakenIsRefusedInline() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.write(1, Field::Name, "cancer");
        QVERIFY2(user.problem().contains(QStringLiteral("already a variable")), qPrintable(user.problem()));
        QCOMPARE(user.text(1, Field::Name), QStringLiteral("tar"));
        QCOMPARE(drawing.steps(), 0);
        user.write(1, Field::Name, "ash");
        QVERIFY(user.problem().isEmpty());
    }

    void rolesByKeys() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.choose(0, Field::Role, QStringLiteral("treatment"));
        QVERIFY(drawing.graph().variable(drawing.smoking).roles.has(Role::Treatment));
        user.choose(1, Field::Role, QStringLiteral("treatment"));
        QVERIFY2(!drawing.graph().variable(drawing.smoking).roles.has(Role::Treatment), "only one");
        QCOMPARE(user.text(1, Field::Role), QStringLiteral("treatment"));
        user.choose(1, Field::Role, QStringLiteral("none"));
        QVERIFY(drawing.graph().variable(drawing.tar).roles.none());
        QCOMPARE(drawing.steps(), 3);
    }

    void checkBoxesByKeys_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("role");
        QTest::newRow("selected") << int(Field::Selected) << int(Role::Selected);
        QTest::newRow("randomised") << int(Field::Randomised) << int(Role::Randomised);
    }
    void checkBoxesByKeys() {
        QFETCH(int, field);
        QFETCH(int, role);
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.goTo(0, field);
        user.key(Qt::Key_Space);
        QVERIFY(drawing.graph().variable(drawing.smoking).roles.has(static_cast<Role>(role)));
        const QString spoken =
            panel.table()->model()->index(0, field).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(QStringLiteral("yes")), qPrintable(spoken));
        user.key(Qt::Key_Space);
        QVERIFY(drawing.graph().variable(drawing.smoking).roles.none());
    }

    void labelsByKeys() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.write(2, Field::Label, "Lung cancer within ten years");
        QCOMPARE(drawing.graph().variable(drawing.cancer).label, std::string("Lung cancer within ten years"));
        QCOMPARE(user.text(2, Field::Label), QStringLiteral("Lung cancer within ten years"));
        drawing.document.undoStack()->undo();
        QVERIFY(user.text(2, Field::Label).isEmpty());
    }

    void columnsByKeys() {
        Drawing drawing;
        drawing.giveData();
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        QCOMPARE(user.text(0, Field::Column), QStringLiteral("smoking"));
        QCOMPARE(user.text(1, Field::Column), QString());
        user.choose(1, Field::Column, QStringLiteral("age"));
        QCOMPARE(user.text(1, Field::Column), QStringLiteral("age"));
        user.choose(2, Field::Column, QStringLiteral("age"));
        QVERIFY2(user.problem().contains(QStringLiteral("already stands for")), qPrintable(user.problem()));
        QCOMPARE(user.text(2, Field::Column), QStringLiteral("cancer"));
        user.choose(1, Field::Column, QStringLiteral("no column"));
        QCOMPARE(user.text(1, Field::Column), QString());
    }

    void addedAndDeletedByKeys() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        QSignalSpy selected(&panel, &TablePanel::selectionEdited);
        TableUser user(panel);
        user.type("newVariableName", "gene");
        const auto gene = drawing.graph().find("gene");
        QVERIFY(gene.has_value());
        QVERIFY2(drawing.graph().variable(*gene).position.has_value(), "beside the others");
        QCOMPARE(panel.selectedVariables(), graph::VariableSet{*gene});
        QVERIFY(!selected.isEmpty());
        user.type("newVariableName", "gene");
        QVERIFY(!user.problem().isEmpty());
        user.goTo(3, 0);
        user.key(Qt::Key_Delete);
        QVERIFY(!drawing.graph().find("gene"));
        QCOMPARE(drawing.steps(), 2);
        QVERIFY(user.problem().isEmpty());
    }

    void severalAreDeletedInOneStep() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.goTo(0, 0);
        user.key(Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(user.part<QPushButton>("deleteVariablesButton"), Qt::LeftButton);
        QCOMPARE(drawing.graph().size(), std::size_t{1});
        QCOMPARE(drawing.steps(), 1);
    }

    void selectionGoesBothWays() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        QSignalSpy selected(&panel, &TablePanel::selectionEdited);
        TableUser user(panel);
        user.goTo(1, 0);
        QCOMPARE(panel.selectedVariables(), graph::VariableSet{drawing.tar});
        const auto said = selected.count();
        QVERIFY(said > 0);
        panel.select({drawing.smoking, drawing.cancer});
        QCOMPARE(panel.selectedVariables(), (graph::VariableSet{drawing.smoking, drawing.cancer}));
        QCOMPARE(selected.count(), said);
        // And stays when something else changes.
        (void)drawing.document.addVariable(QStringLiteral("x"), {});
        QCOMPARE(panel.selectedVariables(), (graph::VariableSet{drawing.smoking, drawing.cancer}));
    }

    void sortedAndSearched() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        panel.table()->sortByColumn(Field::Name, Qt::AscendingOrder);
        QCOMPARE(user.text(0, Field::Name), QStringLiteral("cancer"));
        user.type("variablesSearch", "TA", false);
        QCOMPARE(user.rows(), 1);
        QCOMPARE(user.text(0, Field::Name), QStringLiteral("tar"));
        user.write(0, Field::Name, "tara");
        QCOMPARE(drawing.graph().name(drawing.tar), std::string("tara"));
    }

    void everythingCanBeReachedAndHasAName() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        user.goTo(0, 0);
        std::vector<QString> visited;
        for (int i = 0; i < 8; ++i) {
            QWidget* focused = QApplication::focusWidget();
            visited.push_back(focused->objectName());
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(focused);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(focused->objectName()));
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        const QString way = QStringList(visited.begin(), visited.end()).join(u' ');
        for (const char* wanted :
             {"variablesTable", "newVariableName", "addVariableButton", "variablesSearch"})
            QVERIFY2(way.contains(QLatin1String(wanted)), qPrintable(way));
    }

    void manyVariables() {
        Drawing drawing;
        VariablesPanel panel(&drawing.document);
        TableUser user(panel);
        auto graph = std::make_shared<graph::CausalGraph>();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(graph->addVariable("v" + std::to_string(i), {}, graph::Position{double(i), 0}));
        project::Project project;
        project.content.graph = graph;
        drawing.document.load(std::move(project), QString());
        QCOMPARE(user.rows(), 1000);
        QElapsedTimer clock;
        clock.start();
        drawing.document.moveVariables({{graph->find("v500").value(), {1, 2}}});
        qInfo("moving one of a thousand: %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 2000);
    }
};

QTEST_MAIN(TestVariablesPanel)
#include "test_variables_panel.moc"
