// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasMouse : public QObject {
    Q_OBJECT
private slots:
    void whatIsTypedAtTheRimIsSeen() {
        Canvas canvas;
        const QRect room = canvas.view.viewport()->rect();
        for (const QPoint corner : {room.topLeft() + QPoint(3, 3), room.bottomRight() - QPoint(3, 3)}) {
            canvas.doubleClick(corner);
            QVERIFY(canvas.editor()->isVisible());
            QVERIFY(room.contains(canvas.editor()->geometry()));
            QTest::keyClick(canvas.editor(), Qt::Key_Escape);
        }
    }

    void doubleClickOnTheCanvasAddsAVariable() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.doubleClick(canvas.at({50, 150}));
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("age");
        QVERIFY(!canvas.editor()->isVisible());
        QCOMPARE(*canvas.graph().variable(canvas.find("age")).position, (Position{50, 150}));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.find("age")});
        QTRY_VERIFY(canvas.view.hasFocus());
        VERIFY_ONE_STEP(canvas, before);
    }

    void escapeTakesTheNewVariableBack() {
        Canvas canvas;
        canvas.doubleClick(canvas.at({50, 150}));
        QTest::keyClicks(canvas.editor(), QStringLiteral("age"));
        QTest::keyClick(canvas.editor(), Qt::Key_Escape);
        QVERIFY(!canvas.editor()->isVisible());
        QCOMPARE(canvas.graph().size(), 3U);
        QCOMPARE(canvas.steps(), 0);
    }

    void aNameThatCannotBeIsRefusedWithASentence_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QString() << QStringLiteral("needs a name");
        QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("needs a name");
        QTest::newRow("taken") << QStringLiteral("success")
                               << QStringLiteral("already a variable called “success”");
    }
    void aNameThatCannotBeIsRefusedWithASentence() {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        Canvas canvas;
        canvas.doubleClick(canvas.at({50, 150}));
        QTest::keyClicks(canvas.editor(), name);
        QTest::keyClick(canvas.editor(), Qt::Key_Return);
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY(canvas.refused.first().first().toString().contains(sentence));
        QVERIFY(canvas.view.findChild<QLabel*>(QStringLiteral("canvas.bubble"))->isVisible());
        QVERIFY2(canvas.editor()->isVisible(), "the user can mend the name");
        QCOMPARE(canvas.graph().size(), 3U);
    }

    void clickingElsewhereAcceptsWhatWasTyped() {
        Canvas canvas;
        canvas.doubleClick(canvas.at({50, 150}));
        QTest::keyClicks(canvas.editor(), QStringLiteral("age"));
        canvas.click(canvas.at({-200, 200}));
        QTRY_VERIFY(!canvas.editor()->isVisible());
        QVERIFY(canvas.graph().find("age"));
        canvas.doubleClick(canvas.at({50, 200}));
        canvas.click(canvas.at({-200, 200}));
        QTRY_VERIFY(!canvas.editor()->isVisible());
        QCOMPARE(canvas.graph().size(), 4U);
        QCOMPARE(canvas.refused.size(), 0);
    }

    void doubleClickOnAVariableRenamesIt() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.doubleClick(canvas.body(canvas.size));
        QCOMPARE(canvas.editor()->text(), QStringLiteral("stone_size"));
        canvas.typeName("size of the stone");
        QCOMPARE(canvas.graph().name(canvas.size), std::string("size of the stone"));
        QCOMPARE(canvas.node(canvas.size).name(), QStringLiteral("size of the stone"));
        VERIFY_ONE_STEP(canvas, before);
    }

    void draggingTheBodyMoves() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.drag(canvas.body(canvas.size), canvas.at({-150, 80}));
        QCOMPARE(*canvas.graph().variable(canvas.size).position, (Position{-150, 80}));
        QVERIFY(canvas.graph().sameStructure(before));
        VERIFY_ONE_STEP(canvas, before);
    }

    void theSelectionMovesTogether() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size, canvas.success});
        canvas.drag(canvas.body(canvas.size), canvas.at({-200, 60}));
        QCOMPARE(*canvas.graph().variable(canvas.size).position, (Position{-200, 60}));
        QCOMPARE(*canvas.graph().variable(canvas.success).position, (Position{200, 60}));
        QCOMPARE(*canvas.graph().variable(canvas.treatment).position, (Position{0, 0}));
        QCOMPARE(canvas.view.selectedVariables().size(), 2U);
        VERIFY_ONE_STEP(canvas, before);
    }

    void edgesFollowWhileDragging() {
        Canvas canvas;
        canvas.press(canvas.body(canvas.treatment));
        canvas.dragTo(canvas.at({0, 100}));
        const EdgeItem* edge = canvas.view.graphScene().edge({canvas.size, canvas.treatment});
        QVERIFY(edge->path().head.y() > 50);
        QCOMPARE(canvas.steps(), 0);
        canvas.release(canvas.at({0, 100}));
        QCOMPARE(canvas.steps(), 1);
    }

    void draggingFromTheRingDrawsAnEdge() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.hover(canvas.body(canvas.size));
        canvas.drag(canvas.ring(canvas.size), canvas.body(canvas.success));
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.success}));
        VERIFY_ONE_STEP(canvas, before);
    }

    void aBidirectedEdge_data() {
        QTest::addColumn<bool>("fromRing");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Shift from the ring") << true << int(Qt::ShiftModifier);
        QTest::newRow("Alt from the ring") << true << int(Qt::AltModifier);
        QTest::newRow("Alt from the body") << false << int(Qt::AltModifier);
        QTest::newRow("Shift from the body") << false << int(Qt::ShiftModifier);
    }
    void aBidirectedEdge() {
        QFETCH(bool, fromRing);
        QFETCH(int, modifier);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.hover(canvas.body(canvas.size));
        canvas.drag(fromRing ? canvas.ring(canvas.size) : canvas.body(canvas.size),
                    canvas.body(canvas.treatment), Qt::KeyboardModifiers(modifier));
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.treatment, EdgeKind::Bidirected}));
        VERIFY_ONE_STEP(canvas, before);
    }

    void droppingAnEdgeOnTheCanvasMakesItsEnd() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        canvas.hover(canvas.body(canvas.size));
        canvas.drag(canvas.ring(canvas.size), canvas.at({-150, 180}));
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("dose");
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.find("dose")}));
        QCOMPARE(*canvas.graph().variable(canvas.find("dose")).position, (Position{-150, 180}));
        VERIFY_ONE_STEP(canvas, before);
    }

    void escapeTakesTheEdgeAndItsEndBack() {
        Canvas canvas;
        const auto items = canvas.view.scene()->items().size();
        canvas.hover(canvas.body(canvas.size));
        canvas.drag(canvas.ring(canvas.size), canvas.at({-150, 180}));
        QTest::keyClick(canvas.editor(), Qt::Key_Escape);
        QCOMPARE(canvas.steps(), 0);
        QCOMPARE(canvas.view.scene()->items().size(), items);
    }

    void anEdgeThatWouldCloseACycleIsRefused() {
        Canvas canvas;
        canvas.hover(canvas.body(canvas.success));
        canvas.drag(canvas.ring(canvas.success), canvas.body(canvas.size));
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY(canvas.refused.first().first().toString().contains(QStringLiteral("cycle")));
        const auto* bubble = canvas.view.findChild<QLabel*>(QStringLiteral("canvas.bubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(canvas.view.viewport()->rect().contains(bubble->geometry()));
        QCOMPARE(canvas.steps(), 0);
    }

    void anEdgeBackToItsStartIsNothing() {
        Canvas canvas;
        canvas.hover(canvas.body(canvas.size));
        canvas.press(canvas.ring(canvas.size));
        canvas.dragTo(canvas.at({-200, 100}));
        canvas.dragTo(canvas.body(canvas.size));
        canvas.release(canvas.body(canvas.size));
        QCOMPARE(canvas.steps(), 0);
        QCOMPARE(canvas.refused.size(), 0);
    }

    void theEdgeToolDrawsFromBodyToBodyAndByTwoClicks() {
        Canvas canvas;
        canvas.action("bidirectedEdge")->trigger();
        canvas.drag(canvas.body(canvas.size), canvas.body(canvas.treatment));
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.treatment, EdgeKind::Bidirected}));
        canvas.action("directedEdge")->trigger();
        canvas.click(canvas.body(canvas.size));
        canvas.hover(canvas.at({0, 80}));
        canvas.click(canvas.body(canvas.success));
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.success}));
        QVERIFY(canvas.action("directedEdge")->isChecked());
        canvas.key(Qt::Key_Escape);
        QVERIFY(canvas.action("select")->isChecked());
    }

    void theRubberBandSelects() {
        Canvas canvas;
        canvas.drag(canvas.at({-300, -80}), canvas.at({60, 80}));
        QCOMPARE(canvas.view.selectedVariables(), (VariableSet{canvas.size, canvas.treatment}));
        QCOMPARE(canvas.view.selectedEdges(), (std::vector<Edge>{{canvas.size, canvas.treatment}}));
        canvas.drag(canvas.at({130, -80}), canvas.at({280, 80}), Qt::ControlModifier);
        QCOMPARE(canvas.view.selectedVariables().size(), 3U);
        QCOMPARE(canvas.steps(), 0);
    }

    void clicksSelectAndToggle() {
        Canvas canvas;
        canvas.click(canvas.body(canvas.size));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.size});
        canvas.click(canvas.body(canvas.success), Qt::ControlModifier);
        QCOMPARE(canvas.view.selectedVariables(), (VariableSet{canvas.size, canvas.success}));
        canvas.click(canvas.body(canvas.size), Qt::ShiftModifier);
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.success});
        const Edge edge{canvas.size, canvas.treatment};
        canvas.click(canvas.middle(edge));
        QCOMPARE(canvas.view.selectedEdges(), std::vector<Edge>{edge});
        QVERIFY(canvas.view.selectedVariables().empty());
        canvas.click(canvas.at({0, 200}));
        QVERIFY(canvas.view.selectedEdges().empty());
    }

    void escapeCancelsAGesture_data() {
        QTest::addColumn<bool>("fromRing");
        QTest::newRow("moving") << false;
        QTest::newRow("drawing an edge") << true;
    }
    void escapeCancelsAGesture() {
        QFETCH(bool, fromRing);
        Canvas canvas;
        canvas.hover(canvas.body(canvas.size));
        canvas.press(fromRing ? canvas.ring(canvas.size) : canvas.body(canvas.size));
        canvas.dragTo(canvas.at({100, 100}));
        canvas.dragTo(canvas.body(canvas.success));
        canvas.key(Qt::Key_Escape);
        QCOMPARE(canvas.node(canvas.size).pos(), QPointF(-200, 0));
        canvas.release(canvas.body(canvas.success));
        QCOMPARE(canvas.steps(), 0);
    }

    // Tiled issue 1965: Ctrl+Z during a drag crashed.
    void undoDuringADragIsSafe() {
        Canvas canvas;
        const VariableId added = canvas.add("age", {0, 150});
        canvas.press(canvas.body(added));
        canvas.dragTo(canvas.at({100, 100}));
        canvas.undo();
        QVERIFY(!canvas.graph().contains(added));
        canvas.dragTo(canvas.at({120, 100}));
        canvas.release(canvas.at({120, 100}));
        QCOMPARE(canvas.graph().size(), 3U);

        canvas.redo();
        canvas.hover(canvas.body(added));
        canvas.press(canvas.ring(added));
        canvas.dragTo(canvas.body(canvas.size));
        canvas.undo();
        canvas.release(canvas.body(canvas.size));
        QCOMPARE(canvas.graph().edgeCount(), 2U);

        // And the other way round: undo brings back what the drag does not know.
        canvas.redo();
        canvas.document.remove({added}, {});
        canvas.press(canvas.body(canvas.size));
        canvas.dragTo(canvas.at({100, 100}));
        canvas.undo();
        canvas.release(canvas.at({100, 100}));
        QVERIFY(canvas.graph().contains(added));
        QCOMPARE(canvas.node(canvas.size).pos(), QPointF(-200, 0));
    }

    void theWheelZoomsAboutThePointer() {
        Canvas canvas;
        const QPoint pixel = canvas.body(canvas.success);
        QWheelEvent event(QPointF(pixel), canvas.view.viewport()->mapToGlobal(QPointF(pixel)), {}, {0, 240},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.view.viewport(), &event);
        QVERIFY(canvas.view.zoom() > 1.3);
        QVERIFY((canvas.body(canvas.success) - pixel).manhattanLength() <= 2);
        QCOMPARE(canvas.steps(), 0);
    }

    void middleButtonAndSpacePan() {
        Canvas canvas;
        const QPoint before = canvas.body(canvas.size);
        QTest::mousePress(canvas.view.viewport(), Qt::MiddleButton, {}, {100, 100});
        canvas.dragTo({160, 140}, {}, Qt::MiddleButton);
        QTest::mouseRelease(canvas.view.viewport(), Qt::MiddleButton, {}, {160, 140});
        QCOMPARE(canvas.body(canvas.size) - before, QPoint(60, 40));
        QTest::keyPress(&canvas.view, Qt::Key_Space);
        canvas.drag(canvas.body(canvas.size), canvas.body(canvas.size) - QPoint(60, 40));
        QTest::keyRelease(&canvas.view, Qt::Key_Space);
        QCOMPARE(canvas.body(canvas.size), before);
        QCOMPARE(canvas.steps(), 0);
    }

    void contextMenusFitWhatIsUnderThePointer_data() {
        QTest::addColumn<int>("where"); // 0 canvas, 1 variable, 2 edge
        QTest::addColumn<QString>("action");
        QTest::newRow("canvas") << 0 << QStringLiteral("canvas.layOut");
        QTest::newRow("variable") << 1 << QStringLiteral("canvas.latent");
        QTest::newRow("edge") << 2 << QStringLiteral("canvas.turnRound");
    }
    void contextMenusFitWhatIsUnderThePointer() {
        QFETCH(int, where);
        QFETCH(QString, action);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const QPoint pixel = where == 0   ? canvas.at({0, 150})
                             : where == 1 ? canvas.body(canvas.size)
                                          : canvas.middle({canvas.size, canvas.treatment});
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, canvas.view.viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(canvas.view.viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find(actions, action, &QAction::objectName);
        QVERIFY(found != actions.end());
        QVERIFY((*found)->isEnabled());
        (*found)->trigger();
        menu->close();
        VERIFY_ONE_STEP(canvas, before);
    }

    void edgesTurnAndChangeTheirKind() {
        Canvas canvas;
        const Edge edge{canvas.size, canvas.treatment};
        canvas.view.select({}, {edge});
        canvas.action("turnRound")->trigger();
        QVERIFY(canvas.graph().hasEdge({canvas.treatment, canvas.size}));
        canvas.action("changeKind")->trigger();
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.treatment, EdgeKind::Bidirected}));
        canvas.action("changeKind")->trigger();
        QVERIFY2(canvas.graph().hasEdge(edge), "from left to right");
        QCOMPARE(canvas.steps(), 3);
        canvas.join({canvas.size, canvas.success});
        canvas.view.select({}, {{canvas.size, canvas.success}});
        canvas.action("turnRound")->trigger();
        QCOMPARE(canvas.refused.size(), 1);
        QVERIFY(canvas.graph().hasEdge({canvas.size, canvas.success}));
    }

    void aColumnDroppedOnTheCanvasBecomesAVariable() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        drop(canvas, "größe", canvas.at({50, 150}));
        QCOMPARE(*canvas.graph().variable(canvas.find("größe")).position, (Position{50, 150}));
        QVERIFY(canvas.document.content().bindings.empty());
        VERIFY_ONE_STEP(canvas, before);
        drop(canvas, "success", canvas.at({50, 200}));
        QCOMPARE(canvas.document.content().bindings.at(canvas.find("success2")), std::string("success"));
    }

    void aColumnDroppedOnAVariableIsBoundToIt() {
        Canvas canvas;
        drop(canvas, "sz", canvas.body(canvas.size));
        QCOMPARE(canvas.document.content().bindings.at(canvas.size), std::string("sz"));
        QCOMPARE(canvas.graph().size(), 3U);
        canvas.undo();
        QVERIFY(canvas.document.content().bindings.empty());
    }

private:
    static void drop(Canvas& canvas, const char* column, QPoint pixel) {
        QMimeData data;
        data.setData(QLatin1String(GraphView::columnMimeType), column);
        QWidget* viewport = canvas.view.viewport();
        QDragEnterEvent enter(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(QPointF(pixel), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &dropped);
        QVERIFY(dropped.isAccepted());
    }
};

QTEST_MAIN(TestCanvasMouse)
#include "test_canvas_mouse.moc"
