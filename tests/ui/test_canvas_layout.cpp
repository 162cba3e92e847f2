// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasLayout : public QObject {
    Q_OBJECT
private slots:
    void layoutsByKey_data() {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("step");
        QTest::newRow("rightwards") << Qt::KeyboardModifiers(Qt::ControlModifier)
                                    << QStringLiteral("Lay Out from Left to Right");
        QTest::newRow("downwards") << (Qt::ControlModifier | Qt::ShiftModifier)
                                   << QStringLiteral("Lay Out from Top to Bottom");
        QTest::newRow("by roles") << (Qt::ControlModifier | Qt::AltModifier)
                                  << QStringLiteral("Lay Out by Roles");
    }
    void layoutsByKey() {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, step);
        Canvas canvas;
        canvas.document.setRole(canvas.treatment, Role::Treatment, true);
        canvas.document.setRole(canvas.success, Role::Outcome, true);
        canvas.join({canvas.size, canvas.success});
        canvas.document.moveVariables({{canvas.size, {3000, 4000}}}); // far out of view
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key_L, modifiers);
        QCOMPARE(canvas.document.undoStack()->undoText(), step);
        for (const VariableId id : {canvas.size, canvas.treatment, canvas.success})
            QVERIFY(canvas.view.viewport()->rect().contains(canvas.body(id)));
        if (step.contains(QLatin1String("Roles"))) { // the confounder above the two
            QVERIFY(canvas.body(canvas.size).y() < canvas.body(canvas.treatment).y());
            QVERIFY(canvas.body(canvas.treatment).x() < canvas.body(canvas.success).x());
        }
        VERIFY_ONE_STEP(canvas, before);
    }

    void keptPositionsMoveTheSelectionOnly() {
        Canvas canvas;
        const VariableId effect = canvas.add("effect", {-400, 200});
        canvas.join({canvas.success, effect});
        canvas.document.undoStack()->clear();
        canvas.action("keepPositions")->trigger();
        canvas.view.select({canvas.success, effect});
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key_L, Qt::ControlModifier);
        for (const VariableId id : {canvas.size, canvas.treatment})
            QCOMPARE(canvas.graph().variable(id).position, before.variable(id).position);
        QVERIFY(canvas.graph().variable(canvas.success).position->x <
                canvas.graph().variable(effect).position->x);
        VERIFY_ONE_STEP(canvas, before);
        canvas.undo();
        canvas.view.select({});
        canvas.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(canvas.graph() == before, "everything has its place already");
    }
};

QTEST_MAIN(TestCanvasLayout)
#include "test_canvas_layout.moc"
