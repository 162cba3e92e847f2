// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/guide_item.h"
#include "ui/canvas/snapping.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

QRectF box(double x, double y, double width = 60, double height = 30) {
    return {x - width / 2, y - height / 2, width, height};
}

std::vector<SnapGuide> shownGuides(const Canvas& canvas) {
    for (const QGraphicsItem* item : canvas.view.scene()->items()) {
        if (item->type() == GuideItem::Type) return static_cast<const GuideItem*>(item)->guides();
    }
    return {};
}

} // namespace

class TestCanvasSnapping : public QObject {
    Q_OBJECT
private slots:
    // What the snapper decides, without a canvas.

    void nearlyInLineIsInLine_data() {
        QTest::addColumn<QPointF>("pointer");
        QTest::addColumn<QPointF>("place");
        QTest::newRow("centres, vertical") << QPointF(3, 200) << QPointF(0, 200);
        QTest::newRow("centres, horizontal") << QPointF(300, -4) << QPointF(300, 0);
        QTest::newRow("both") << QPointF(-5, 5) << QPointF(0, 0);
        QTest::newRow("left edges") << QPointF(-17, 200) << QPointF(-20, 200); // 60 wide beside 100
        QTest::newRow("right edges") << QPointF(18, 200) << QPointF(20, 200);
        QTest::newRow("too far") << QPointF(9, 200) << QPointF(9, 200);
    }
    void nearlyInLineIsInLine() {
        QFETCH(QPointF, pointer);
        QFETCH(QPointF, place);
        const QRectF moved = box(0, 0);
        const Snapper snapper(moved, {box(0, 0, 100)});
        const Snapped snapped = snapper.snap(pointer, {}, 6);
        QCOMPARE(snapped.by, place);
        QCOMPARE(snapped.guides.empty(), pointer == place);
    }

    void equalDistances_data() {
        QTest::addColumn<double>("pointer");
        QTest::addColumn<double>("place");
        QTest::newRow("after two") << 203.0 << 200.0;
        QTest::newRow("before two") << -98.0 << -100.0;
        QTest::newRow("between two") << 52.0 << 50.0;
        QTest::newRow("nowhere near") << 160.0 << 160.0;
    }
    void equalDistances() {
        QFETCH(double, pointer);
        QFETCH(double, place);
        const QRectF moved = box(0, 0, 20);
        const Snapper snapper(moved, {box(0, 0, 21), box(100, 0, 23)});
        const Snapped snapped = snapper.snap({pointer, 0}, {}, 6);
        QCOMPARE(snapped.by, QPointF(place, 0));
        const auto distances =
            std::ranges::count(snapped.guides, SnapGuide::Kind::Distance, &SnapGuide::kind);
        QCOMPARE(distances, pointer == place ? 0 : 2);
    }

    void theGridCatchesWhatIsNotInLine() {
        const QRectF moved = box(7, 7);
        const Snapper snapper(moved, {box(303, 300)});
        const SnapSettings settings{.toOthers = true, .toGrid = true};
        QCOMPARE(snapper.snap({24, 1}, settings, 6).by, QPointF(33, -7));
        // In line with the other, off the grid.
        QCOMPARE(snapper.snap({294, 1}, settings, 6).by, QPointF(296, -7));
        QCOMPARE(snapper.snap({294, 1}, {.toOthers = false, .toGrid = false}, 6).by, QPointF(294, 1));
    }

    // And on the canvas.

    void draggingSnapsToOthersAndShowsIt() {
        Canvas canvas;
        const VariableId age = canvas.add("age", {-80, 150});
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.press(canvas.body(age));
        canvas.dragTo(canvas.at({-40, 160}));
        canvas.dragTo(canvas.at({4, 170}));
        QCOMPARE(canvas.node(age).pos(), QPointF(0, 170)); // below "treatment"
        QVERIFY(!shownGuides(canvas).empty());
        canvas.release(canvas.at({4, 170}));
        QVERIFY(shownGuides(canvas).empty());
        QCOMPARE(*canvas.graph().variable(age).position, (Position{0, 170}));
        VERIFY_ONE_STEP(canvas, before);
    }

    void aKeyHeldLetsItGoAnywhere_data() {
        QTest::addColumn<int>("modifier");
        QTest::newRow("Alt") << int(Qt::AltModifier);
        QTest::newRow("Ctrl") << int(Qt::ControlModifier);
    }
    void aKeyHeldLetsItGoAnywhere() {
        QFETCH(int, modifier);
        Canvas canvas;
        const VariableId age = canvas.add("age", {-80, 150});
        canvas.press(canvas.body(age));
        canvas.dragTo(canvas.at({-40, 160}));
        canvas.dragTo(canvas.at({4, 170}), Qt::KeyboardModifiers(modifier));
        QCOMPARE(canvas.node(age).pos(), QPointF(4, 170));
        QVERIFY(shownGuides(canvas).empty());
        canvas.release(canvas.at({4, 170}), Qt::KeyboardModifiers(modifier));
        QCOMPARE(*canvas.graph().variable(age).position, (Position{4, 170}));
    }

    void snappingCanBeSwitchedOff() {
        Canvas canvas;
        const VariableId age = canvas.add("age", {-80, 150});
        canvas.action("snapToOthers")->trigger();
        canvas.drag(canvas.body(age), canvas.at({4, 170}));
        QCOMPARE(*canvas.graph().variable(age).position, (Position{4, 170}));
    }

    void theGrid() {
        Canvas canvas;
        const VariableId age = canvas.add("age", {-87, 147});
        canvas.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(canvas.view.isGridVisible());
        QVERIFY(!canvas.view.snapping().toGrid);
        canvas.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(canvas.view.snapping().toGrid);
        canvas.action("snapToOthers")->trigger();
        canvas.drag(canvas.body(age), canvas.body(age) + QPoint(33, 41));
        QCOMPARE(*canvas.graph().variable(age).position, (Position{-60, 180})); // -54, 188
        canvas.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!canvas.view.isGridVisible());
    }

    void escapeTakesTheGuidesAway() {
        Canvas canvas;
        const VariableId age = canvas.add("age", {-80, 150});
        const auto items = canvas.view.scene()->items().size();
        canvas.press(canvas.body(age));
        canvas.dragTo(canvas.at({4, 170}));
        canvas.key(Qt::Key_Escape);
        QCOMPARE(canvas.view.scene()->items().size(), items);
        QCOMPARE(canvas.node(age).pos(), QPointF(-80, 150));
    }

    void aligning_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("step");
        const auto row = [](const char* action, const char* step) {
            QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(step);
        };
        row("alignLeft", "Align Left");
        row("alignCentre", "Align Centres");
        row("alignRight", "Align Right");
        row("alignTop", "Align Top");
        row("alignMiddle", "Align Middles");
        row("alignBottom", "Align Bottom");
    }
    void aligning() {
        QFETCH(QString, action);
        QFETCH(QString, step);
        Canvas canvas;
        const VariableId low = canvas.add("a long name below", {37, 120});
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        QVERIFY(!canvas.action(qPrintable(action))->isEnabled());
        canvas.view.select({canvas.size, canvas.treatment, low});
        QVERIFY(canvas.action(qPrintable(action))->isEnabled());
        QRectF whole;
        for (const VariableId id : canvas.view.selectedVariables())
            whole |= canvas.node(id).outline().rect;
        canvas.action(qPrintable(action))->trigger();
        QCOMPARE(canvas.document.undoStack()->text(0), step);
        for (const VariableId id : canvas.view.selectedVariables()) {
            const QRectF rect = canvas.node(id).outline().rect;
            const auto same = [](double a, double b) { return std::abs(a - b) <= 1; };
            if (action == QStringLiteral("alignLeft")) QVERIFY(same(rect.left(), whole.left()));
            if (action == QStringLiteral("alignCentre")) QVERIFY(same(rect.center().x(), whole.center().x()));
            if (action == QStringLiteral("alignRight")) QVERIFY(same(rect.right(), whole.right()));
            if (action == QStringLiteral("alignTop")) QVERIFY(same(rect.top(), whole.top()));
            if (action == QStringLiteral("alignMiddle")) QVERIFY(same(rect.center().y(), whole.center().y()));
            if (action == QStringLiteral("alignBottom")) QVERIFY(same(rect.bottom(), whole.bottom()));
        }
        VERIFY_ONE_STEP(canvas, before);
    }

    void distributing() {
        Canvas canvas;
        canvas.document.moveVariables({{canvas.treatment, {-120, 40}}, {canvas.success, {200, 100}}});
        canvas.document.undoStack()->clear();
        const CausalGraph before = canvas.graph();
        canvas.view.select({canvas.size, canvas.treatment});
        QVERIFY2(!canvas.action("distributeHorizontally")->isEnabled(), "two have nothing between them");
        canvas.view.selectAll();
        canvas.action("distributeHorizontally")->trigger();
        QCOMPARE(*canvas.graph().variable(canvas.treatment).position, (Position{0, 40}));
        VERIFY_ONE_STEP(canvas, before);
        canvas.action("distributeVertically")->trigger();
        QCOMPARE(*canvas.graph().variable(canvas.treatment).position, (Position{0, 50}));
        QCOMPARE(*canvas.graph().variable(canvas.success).position, (Position{200, 100}));
    }

    void arrangingStandsInAMenuOfItsOwn() {
        Canvas canvas;
        QMenu* menu = canvas.action("arrange")->menu();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(canvas.action("alignLeft")));
        QVERIFY(!canvas.view.canvasActions().contains(canvas.action("alignLeft")));
    }
};

QTEST_MAIN(TestCanvasSnapping)
#include "test_canvas_snapping.moc"
