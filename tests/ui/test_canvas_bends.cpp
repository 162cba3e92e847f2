// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

class TestCanvasBends : public QObject {
    Q_OBJECT

    static Edge first(const Canvas& canvas) { return {canvas.size, canvas.treatment}; }
    static QPoint handle(const Canvas& canvas, const Edge& edge) {
        return canvas.at(*canvas.view.graphScene().edge(edge)->handle());
    }

private slots:
    void draggingTheMiddleBends() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        QCOMPARE(canvas.graph().details(edge).bend, (std::optional(Position{-100, -120})));
        const EdgeItem* item = canvas.view.graphScene().edge(edge);
        QVERIFY(QLineF(*item->handle(), QPointF(-100, -60)).length() < 1);
        QVERIFY(item->bend() > 50);
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Bend Edge"));
        VERIFY_ONE_STEP(canvas, before);
        canvas.undo();
        QCOMPARE(canvas.view.graphScene().edge(edge)->bend(), 0.0);
    }

    void anyPartOfTheEdgeCanBeDragged() {
        Canvas canvas;
        const Edge edge = first(canvas);
        const QPoint start = canvas.at(canvas.view.graphScene().edge(edge)->path().line.pointAtPercent(0.2));
        const QPoint end = start + QPoint(0, 50);
        canvas.drag(start, end);
        const EdgeItem* item = canvas.view.graphScene().edge(edge);
        const QPointF wanted = canvas.view.mapToScene(end);
        double nearest = 1e9;
        for (int i = 0; i <= 100; ++i)
            nearest = std::min(nearest, QLineF(item->path().line.pointAtPercent(i / 100.0), wanted).length());
        QVERIFY2(nearest < 4, "the curve goes through the pointer");
    }

    void nearlyStraightIsStraight() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        canvas.drag(handle(canvas, edge), canvas.at({-100, 3}));
        QCOMPARE(canvas.graph().details(edge).bend, (std::optional(Position{-100, 0})));
    }

    void aDoubleClickOnTheHandleStraightens() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.doubleClick(handle(canvas, edge));
        QVERIFY(!canvas.editor()->isVisible());
        QVERIFY(!canvas.graph().details(edge).bend);
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Straighten Edge"));
        VERIFY_ONE_STEP(canvas, before);
    }

    void straighteningByAction() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.view.select({}, {edge});
        QVERIFY(!canvas.action("straighten")->isEnabled());
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        QVERIFY(canvas.action("straighten")->isEnabled());
        canvas.action("straighten")->trigger();
        QVERIFY(!canvas.graph().details(edge).bend);
    }

    void escapeAndUndoDuringBending() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.press(handle(canvas, edge));
        canvas.dragTo(canvas.at({-100, -60}));
        QVERIFY(canvas.view.graphScene().edge(edge)->bend() > 50);
        canvas.key(Qt::Key_Escape);
        QCOMPARE(canvas.view.graphScene().edge(edge)->bend(), 0.0);
        canvas.release(canvas.at({-100, -60}));
        QCOMPARE(canvas.steps(), 0);

        canvas.join({canvas.size, canvas.success});
        const Edge added{canvas.size, canvas.success};
        canvas.press(handle(canvas, added));
        canvas.dragTo(canvas.at({0, 150}));
        canvas.undo();
        QVERIFY(!canvas.graph().hasEdge(added));
        canvas.dragTo(canvas.at({0, 160}));
        canvas.release(canvas.at({0, 160}));
        QCOMPARE(canvas.graph().edgeCount(), 2U);
    }

    void theBendMovesAlong() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        canvas.view.select({canvas.size, canvas.treatment});
        canvas.press(canvas.body(canvas.size));
        canvas.dragTo(canvas.at({-190, 60}));
        canvas.dragTo(canvas.at({-190, 70}));
        const QPointF while_ = *canvas.view.graphScene().edge(edge)->handle();
        QVERIFY(QLineF(while_, QPointF(-90, 10)).length() < 1);
        canvas.release(canvas.at({-190, 70}));
        QCOMPARE(canvas.graph().details(edge).bend, (std::optional(Position{-90, -50})));
        // Twice as long, twice as high.
        canvas.view.select({});
        canvas.drag(canvas.body(canvas.treatment), canvas.at({210, 72}));
        const Position bend = *canvas.graph().details(edge).bend;
        QVERIFY(std::abs(bend.x - 10) < 8 && std::abs(bend.y + 170) < 8);
    }

    void turningRoundKeepsBendAndLabel() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        canvas.view.select({}, {edge});
        canvas.key(Qt::Key_T);
        QCOMPARE(canvas.graph().details({canvas.treatment, canvas.size}).bend,
                 (std::optional(Position{-100, -120})));
    }

    void labels_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("double click") << false;
        QTest::newRow("F2") << true;
    }
    void labels() {
        QFETCH(bool, byKey);
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const Edge edge = first(canvas);
        if (byKey) {
            canvas.view.select({}, {edge});
            canvas.key(Qt::Key_F2);
        } else {
            canvas.doubleClick(canvas.middle(edge));
        }
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("chooses");
        QCOMPARE(canvas.graph().details(edge).label, std::string("chooses"));
        QCOMPARE(canvas.view.graphScene().edge(edge)->label(), QStringLiteral("chooses"));
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Label Edge"));
        VERIFY_ONE_STEP(canvas, before);
        // And away again.
        canvas.view.select({}, {edge});
        canvas.key(Qt::Key_F2);
        QCOMPARE(canvas.editor()->text(), QStringLiteral("chooses"));
        canvas.typeName("");
        QCOMPARE(canvas.graph().details(edge).label, std::string("chooses")); // nothing was typed
        canvas.key(Qt::Key_F2);
        canvas.editor()->clear();
        QTest::keyClick(canvas.editor(), Qt::Key_Return);
        QCOMPARE(canvas.graph().details(edge).label, std::string());
        QVERIFY(canvas.view.graphScene().edge(edge)->labelPlace().isEmpty());
    }

    void theLabelStandsBesideTheLine_data() {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("bend");
        for (int angle = 0; angle < 360; angle += 30) {
            for (const int bend : {0, 40, -40})
                QTest::addRow("%d degrees, bend %d", angle, bend) << double(angle) << double(bend);
        }
    }
    void theLabelStandsBesideTheLine() {
        QFETCH(double, angle);
        QFETCH(double, bend);
        Canvas canvas;
        const Edge edge = first(canvas);
        const QPointF to = QLineF::fromPolar(260, angle).p2();
        canvas.document.moveVariables({{canvas.size, {0, 0}}, {canvas.treatment, {to.x(), to.y()}}});
        const QPointF control = bentControl({0, 0}, to, bend);
        (void)canvas.document.editGraph(
            [] { return QStringLiteral("Label"); },
            [&](CausalGraph& graph) -> Result<void> {
                graph.setDetails(edge, {"a label", Position{control.x(), control.y()}, {}});
                return {};
            });
        const EdgeItem* item = canvas.view.graphScene().edge(edge);
        QVERIFY(!item->labelPlace().isEmpty());
        QVERIFY(!item->path().line.intersects(item->labelPlace()));
        QVERIFY(item->boundingRect().contains(item->labelPlace()));
    }

    void aVariableShowsItsLabelUnderItsName() {
        Canvas canvas;
        const CausalGraph before = canvas.graph();
        const QRectF body = canvas.node(canvas.size).body();
        canvas.view.select({canvas.size});
        canvas.key(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("Size of the stone, in millimetres");
        QCOMPARE(canvas.graph().variable(canvas.size).label,
                 std::string("Size of the stone, in millimetres"));
        QCOMPARE(canvas.node(canvas.size).name(), QStringLiteral("stone_size"));
        QCOMPARE(canvas.node(canvas.size).caption(), QStringLiteral("Size of the stone, in millimetres"));
        QVERIFY(canvas.node(canvas.size).body().height() > body.height());
        QVERIFY(canvas.node(canvas.size).body().width() > body.width());
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Label “stone_size”"));
        VERIFY_ONE_STEP(canvas, before);
        canvas.undo();
        QCOMPARE(canvas.node(canvas.size).body(), body);
    }

    void autoLayoutStraightens() {
        Canvas canvas;
        const Edge edge = first(canvas);
        canvas.drag(handle(canvas, edge), canvas.at({-100, -60}));
        canvas.view.layOut(LayoutStyle::FlowRightwards);
        QVERIFY(!canvas.graph().details(edge).bend);
    }
};

QTEST_MAIN(TestCanvasBends)
#include "test_canvas_bends.moc"
