// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasKeyboard : public QObject {
    Q_OBJECT
private slots:
    void tabWalksInCausalOrder() {
        Canvas canvas;
        // Further left than anything, but an effect: Tab comes to it last.
        const VariableId effect = canvas.add("effect", {-400, 0});
        canvas.join({canvas.success, effect});
        std::vector<VariableId> visited;
        for (int i = 0; i < 4; ++i) {
            canvas.key(Qt::Key_Tab);
            visited.push_back(*canvas.view.selectedVariables().begin());
        }
        QCOMPARE(visited, (std::vector{canvas.size, canvas.treatment, canvas.success, effect}));
        canvas.key(Qt::Key_Backtab);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.success});
    }

    // KDE's checklist: the focus must not be trapped.
    void tabLeavesAtTheEnd() {
        Document document;
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        QVERIFY(document.addVariable(QStringLiteral("only"), {0, 0}));
        auto* view = new GraphView(&document);
        auto* next = new QLineEdit;
        layout->addWidget(view);
        layout->addWidget(next);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(view->selectedVariables().size(), 1U);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Tab);
        QTRY_VERIFY(next->hasFocus());
        // And letters typed there do not reach the canvas.
        QTest::keyClicks(next, QStringLiteral("neoulb"));
        QCOMPARE(next->text(), QStringLiteral("neoulb"));
        QCOMPARE(document.undoStack()->count(), 1);
        QTest::keyClick(next, Qt::Key_Tab, Qt::ShiftModifier);
        QTRY_VERIFY(view->hasFocus());
    }

    void arrowsGoToTheNeighbour() {
        Canvas canvas;
        const VariableId below = canvas.add("below", {20, 120});
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_Right);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.treatment});
        canvas.key(Qt::Key_Down);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{below});
        canvas.key(Qt::Key_Up);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.treatment});
        canvas.key(Qt::Key_Left);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
        canvas.key(Qt::Key_Left);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
    }

    void nudgesInARowAreOneStep() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size});
        for (int i = 0; i < 3; ++i)
            canvas.key(Qt::Key_Down, Qt::ControlModifier);
        canvas.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(*canvas.graph().variable(canvas.size).position, (Position{-199, 30}));
        VERIFY_ONE_STEP(canvas, before);
        canvas.view.select({canvas.success});
        canvas.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(canvas.steps(), 2);
    }

    /// Who cannot drag bends an edge with the keys that move everything else.
    void nudgingAnEdgeBendsIt() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const graph::Edge edge = canvas.graph().edges().front();
        const QPointF straight = canvas.view.graphScene().edge(edge)->control();
        canvas.view.select({}, {edge});
        for (int i = 0; i < 3; ++i)
            canvas.key(Qt::Key_Up, Qt::ControlModifier);
        const auto bend = canvas.graph().details(edge).bend;
        QVERIFY(bend);
        QCOMPARE(bend->y, std::round(straight.y() - 60));
        QVERIFY(canvas.view.isBent(edge));
        QCOMPARE(canvas.view.graphScene().selectedEdges(), std::vector{edge});
        VERIFY_ONE_STEP(canvas, before);
    }

    void renaming_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }
    void renaming() {
        QFETCH(int, key);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key(key));
        QTRY_VERIFY(canvas.editor()->hasFocus());
        canvas.typeName("size");
        QCOMPARE(canvas.graph().name(canvas.size), std::string("size"));
        VERIFY_ONE_STEP(canvas, before);
    }

    void addingAVariable_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("N") << int(Qt::Key_N);
        QTest::newRow("Insert") << int(Qt::Key_Insert);
    }
    void addingAVariable() {
        QFETCH(int, key);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key(key));
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("nelbo");
        QVERIFY(canvas.graph().find("nelbo"));
        for (const auto& [id, node] : canvas.view.graphScene().nodes()) {
            if (id == canvas.find("nelbo")) continue;
            QVERIFY2(!node->outline().rect.intersects(canvas.node(canvas.find("nelbo")).outline().rect),
                     "the new variable hides another one");
        }
        VERIFY_ONE_STEP(canvas, before);
    }

    void drawingAnEdge_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QList<int>>("way");
        QTest::addColumn<bool>("bidirected");
        QTest::newRow("L, arrows") << int(Qt::Key_L) << QList<int>{Qt::Key_Right, Qt::Key_Right} << false;
        QTest::newRow("C, Tab") << int(Qt::Key_C) << QList<int>{Qt::Key_Tab, Qt::Key_Tab} << false;
        QTest::newRow("B, Tab") << int(Qt::Key_B) << QList<int>{Qt::Key_Backtab} << true;
    }
    void drawingAnEdge() {
        QFETCH(int, key);
        QFETCH(QList<int>, way);
        QFETCH(bool, bidirected);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key(key));
        for (const int step : way)
            canvas.key(Qt::Key(step));
        canvas.key(Qt::Key_Return);
        const EdgeKind kind = bidirected ? EdgeKind::Bidirected : EdgeKind::Directed;
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.success, kind}));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
        QVERIFY2(canvas.action("select")->isChecked(), "one edge, then back to selecting");
        VERIFY_ONE_STEP(canvas, before);
    }

    void escapeEndsDrawing() {
        Canvas canvas;
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_L);
        canvas.key(Qt::Key_Right);
        canvas.key(Qt::Key_Escape);
        canvas.key(Qt::Key_Return);
        QCOMPARE(canvas.steps(), 0);
        QVERIFY2(canvas.editor()->isVisible(), "Enter means renaming again");
    }

    void lettersSetRoles_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("role");
        QTest::newRow("treatment") << int(Qt::Key_E) << int(Role::Treatment);
        QTest::newRow("outcome") << int(Qt::Key_O) << int(Role::Outcome);
        QTest::newRow("latent") << int(Qt::Key_U) << int(Role::Latent);
        QTest::newRow("always adjust") << int(Qt::Key_A) << int(Role::Adjusted);
        QTest::newRow("randomised") << int(Qt::Key_X) << int(Role::Randomised);
    }
    void lettersSetRoles() {
        QFETCH(int, key);
        QFETCH(int, role);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key(key));
        QCOMPARE(canvas.graph().variable(canvas.size).roles, Roles(Role(role)));
        VERIFY_ONE_STEP(canvas, before);
        canvas.key(Qt::Key(key));
        QVERIFY(canvas.graph().variable(canvas.size).roles.none());
    }

    void arrowsIntoARandomisedVariableAreDrawnAsCut() {
        Canvas canvas;
        const Edge into{canvas.size, canvas.treatment};
        const Edge from{canvas.treatment, canvas.success};
        canvas.view.select({canvas.treatment});
        canvas.key(Qt::Key_X);
        QVERIFY(canvas.graph().variable(canvas.treatment).roles.has(Role::Randomised));
        QVERIFY(canvas.view.graphScene().edge(into)->marks().cut);
        QVERIFY(!canvas.view.graphScene().edge(from)->marks().cut);
        canvas.key(Qt::Key_X);
        QVERIFY(!canvas.view.graphScene().edge(into)->marks().cut);
    }

    void theTreatmentMovesOn() {
        Canvas canvas;
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_E);
        canvas.view.select({canvas.treatment});
        canvas.key(Qt::Key_E);
        QCOMPARE(canvas.graph().withRole(Role::Treatment), VariableSet{canvas.treatment});
        QCOMPARE(canvas.steps(), 2);
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.key(Qt::Key_E);
        QCOMPARE(canvas.graph().withRole(Role::Treatment), (VariableSet{canvas.size, canvas.treatment}));
        QCOMPARE(canvas.steps(), 3);
    }

    void aLetterActsOnWhatIsUnderThePointer() {
        Canvas canvas;
        canvas.hover(canvas.body(canvas.success));
        canvas.key(Qt::Key_O);
        QCOMPARE(canvas.graph().withRole(Role::Outcome), VariableSet{canvas.success});
    }

    void deleting_data() {
        QTest::addColumn<int>("key");
        // DAGitty: Backspace and Delete toggle "adjusted" there, against what its menu promises.
        QTest::newRow("Delete") << int(Qt::Key_Delete);
        QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    }
    void deleting() {
        QFETCH(int, key);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size}, {{canvas.treatment, canvas.success}});
        canvas.key(Qt::Key(key));
        QCOMPARE(canvas.graph().size(), 2U);
        QCOMPARE(canvas.graph().edgeCount(), 0U);
        VERIFY_ONE_STEP(canvas, before);
    }

    void zoomKeys() {
        Canvas canvas;
        canvas.key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas.view.zoom() > 1.2);
        canvas.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas.view.zoom(), 1.0);
        canvas.key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(canvas.view.zoom() < 0.9);
        canvas.view.centerOn(5000, 5000);
        canvas.key(Qt::Key_F);
        QVERIFY(canvas.view.viewport()->rect().contains(canvas.body(canvas.size)));
        QVERIFY(canvas.view.viewport()->rect().contains(canvas.body(canvas.success)));
    }

    void selectAllAndAutomaticLayout() {
        Canvas canvas;
        canvas.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(canvas.view.selectedVariables().size(), 3U);
        QCOMPARE(canvas.view.selectedEdges().size(), 2U);
        canvas.document.moveVariables({{canvas.size, {900, 900}}});
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(canvas.node(canvas.size).x() < canvas.node(canvas.treatment).x());
        VERIFY_ONE_STEP(canvas, before);
    }

    void shortcutsAreShownAndBelongToTheCanvas() {
        Canvas canvas;
        QSet<QString> used;
        for (const QAction* action : canvas.view.canvasActions()) {
            if (action->isSeparator()) continue;
            QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(),
                     qPrintable(action->objectName()));
            QCOMPARE(action->shortcutContext(), Qt::WidgetShortcut);
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString shown = keys.toString(QKeySequence::NativeText);
                QVERIFY2(action->toolTip().contains(shown), qPrintable(action->objectName()));
                QVERIFY2(!used.contains(shown), qPrintable(shown));
                used.insert(shown);
            }
        }
    }
};

QTEST_MAIN(TestCanvasKeyboard)
#include "test_canvas_keyboard.moc"
