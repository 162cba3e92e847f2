// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/minimap.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

struct LargeCanvas : Canvas {
    explicit LargeCanvas(int count = 80) {
        (void)document.editGraph([] { return QStringLiteral("grow"); },
                                 [&](CausalGraph& graph) -> Result<void> {
                                     for (int n = static_cast<int>(graph.size()); n < count; ++n) {
                                         const Position place{n % 10 * 200.0, 100 + n / 10 * 120.0};
                                         if (auto id = graph.addVariable("v" + std::to_string(n), {}, place);
                                             !id)
                                             return fail(id.error());
                                     }
                                     return {};
                                 });
        view.zoomTo(1);
        view.centreOn({900, 500});
    }
    Minimap* map() const { return view.findChild<Minimap*>(); }
    QPointF middle() const { return view.mapToScene(view.viewport()->rect().center()); }
    void moveOnMap(QPointF to) {
        QMouseEvent event(QEvent::MouseMove, to, map()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(map(), &event);
    }
};

} // namespace

class TestMinimap : public QObject {
    Q_OBJECT
private slots:
    void comesByItselfWithALargeGraph() {
        Canvas canvas;
        auto* map = canvas.view.findChild<Minimap*>();
        QVERIFY(map->isHidden());
        QVERIFY(!canvas.action("minimap")->isChecked());
        const LargeCanvas large;
        QVERIFY(large.map()->isVisible());
        QVERIFY(large.action("minimap")->isChecked());
        QVERIFY(!large.map()->accessibleName().isEmpty());
    }

    void canBeShownAndHiddenAnyway() {
        LargeCanvas large;
        large.action("minimap")->trigger();
        QVERIFY(large.map()->isHidden());
        Canvas small;
        small.action("minimap")->trigger();
        QVERIFY(small.view.findChild<Minimap*>()->isVisible());
        QVERIFY(!small.view.grab().isNull());
        small.view.resize(300, 200); // then the graph needs the room
        QTRY_VERIFY(small.view.findChild<Minimap*>()->isHidden());
    }

    void aClickMovesTheViewThere() {
        LargeCanvas canvas;
        QVERIFY(!canvas.map()->grab().isNull());
        const QPointF before = canvas.middle();
        QTest::mouseClick(canvas.map(), Qt::LeftButton, {}, QPoint(30, 30));
        QVERIFY(canvas.middle().x() < before.x() - 200);
        QVERIFY(canvas.middle().y() < before.y() - 100);
        QVERIFY(QRectF(canvas.map()->rect()).intersects(canvas.map()->frame()));
        QVERIFY((canvas.map()->frame().center() - QPointF(30, 30)).manhattanLength() < 4);
        QCOMPARE(canvas.graph().size(), 80U);
    }

    void theFrameIsDraggedWhereItIsHeld() {
        LargeCanvas canvas;
        QVERIFY(!canvas.map()->grab().isNull());
        const QPointF held = canvas.map()->frame().center() + QPointF(8, 6);
        const QPointF before = canvas.middle();
        QTest::mousePress(canvas.map(), Qt::LeftButton, {}, held.toPoint());
        QVERIFY((canvas.middle() - before).manhattanLength() < 30); // no jump
        canvas.moveOnMap(held + QPointF(-20, -10));
        const QPointF after = canvas.middle();
        QVERIFY(after.x() < before.x() - 100);
        QTest::mouseRelease(canvas.map(), Qt::LeftButton, {}, held.toPoint() + QPoint(-20, -10));
        canvas.moveOnMap(held);
        QVERIFY((canvas.middle() - after).manhattanLength() < 1);
    }

    void theWheelZoomsAndADoubleClickAddsNothing() {
        LargeCanvas canvas;
        QWheelEvent event({50, 50}, canvas.map()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                          {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.map(), &event);
        QVERIFY(canvas.view.zoom() > 1);
        QTest::mouseDClick(canvas.map(), Qt::LeftButton);
        QVERIFY(!canvas.editor()->isVisible());
    }

    void thePictureIsKeptWhileOnlyTheViewMoves() {
        LargeCanvas canvas;
        QTest::qWait(150);
        QVERIFY(!canvas.view.grab().isNull());
        const int before = canvas.map()->pictures();
        for (int n = 0; n < 20; ++n) {
            canvas.view.panBy({n % 2 ? 40 : -40, 0});
            QCoreApplication::processEvents();
        }
        QCOMPARE(canvas.map()->pictures(), before);
        // Many moves in a row make one new picture, not one each.
        canvas.press(canvas.body(canvas.find("v55")));
        for (int n = 0; n < 20; ++n)
            canvas.dragTo(canvas.body(canvas.find("v55")) + QPoint(n, n));
        canvas.release(canvas.body(canvas.find("v55")));
        QTRY_VERIFY(canvas.map()->pictures() > before);
        QVERIFY(canvas.map()->pictures() <= before + 3);
    }
};

QTEST_MAIN(TestMinimap)
#include "test_minimap.moc"
