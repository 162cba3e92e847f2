// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/zoom_box.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSettings>
#include <QTemporaryDir>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

void wheel(const Canvas& canvas, QPoint at, QPoint turned, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* viewport = canvas.view.viewport();
    QWheelEvent event(at, viewport->mapToGlobal(QPointF(at)), {}, turned, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

void pan(Canvas& canvas, QPoint from, QPoint to) {
    QTest::mousePress(canvas.view.viewport(), Qt::MiddleButton, {}, from);
    canvas.dragTo(to, {}, Qt::MiddleButton);
    QTest::mouseRelease(canvas.view.viewport(), Qt::MiddleButton, {}, to);
}

bool isSeen(const Canvas& canvas) {
    const QRect graph = canvas.view.mapFromScene(canvas.view.graphScene().nodesRect()).boundingRect();
    return canvas.view.viewport()->rect().intersects(graph);
}

} // namespace

class TestCanvasZoom : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }
    void init() { QSettings().clear(); }

    void theWheelZoomsAboutThePointer() {
        Canvas canvas;
        const QPoint at = canvas.body(canvas.success);
        wheel(canvas, at, {0, 120});
        QVERIFY(canvas.view.zoom() > 1);
        QVERIFY((canvas.body(canvas.success) - at).manhattanLength() <= 2);
        wheel(canvas, at, {0, -240});
        QVERIFY(canvas.view.zoom() < 1);
        QVERIFY((canvas.body(canvas.success) - at).manhattanLength() <= 3);
    }

    void theWheelCanMoveTheViewInstead() {
        QSettings().setValue(QStringLiteral("canvas/wheelZooms"), false);
        Canvas canvas;
        const QPoint before = canvas.body(canvas.size);
        wheel(canvas, before, {0, -120});
        QCOMPARE(canvas.view.zoom(), 1.0);
        QCOMPARE(canvas.body(canvas.size).x(), before.x());
        QVERIFY(canvas.body(canvas.size).y() < before.y());
        wheel(canvas, before, {0, -120}, Qt::ShiftModifier);
        QVERIFY(canvas.body(canvas.size).x() < before.x());
        wheel(canvas, before, {0, 120}, Qt::ControlModifier);
        QVERIFY(canvas.view.zoom() > 1);
    }

    void twoFingersZoom() {
        Canvas canvas;
        const QPointF at = canvas.body(canvas.size);
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  canvas.view.viewport()->mapToGlobal(at), 0.25, {});
        QApplication::sendEvent(canvas.view.viewport(), &event);
        QVERIFY(canvas.view.zoom() > 1.2);
        QVERIFY((canvas.body(canvas.size) - at.toPoint()).manhattanLength() <= 2);
    }

    void keysZoom() {
        Canvas canvas;
        QTest::keyClick(&canvas.view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(canvas.view.zoom() > 1);
        QTest::keyClick(&canvas.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas.view.zoom(), 1.0);
        QTest::keyClick(&canvas.view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(canvas.view.zoom() < 1);
        QTest::keyClick(&canvas.view, Qt::Key_F);
        QVERIFY(canvas.view.zoom() > 1);
    }

    void theGraphCannotBeLost() {
        Canvas canvas;
        for (const QPoint way : {QPoint(880, 0), QPoint(-880, 0), QPoint(0, 580), QPoint(0, -580)}) {
            const QPoint from(way.x() < 0 ? 890 : 10, way.y() < 0 ? 590 : 10);
            for (int n = 0; n < 4; ++n)
                pan(canvas, from, from + way);
            QVERIFY(isSeen(canvas));
        }
        QTest::keyPress(&canvas.view, Qt::Key_Space);
        for (int n = 0; n < 4; ++n)
            canvas.drag({10, 10}, {890, 590});
        QTest::keyRelease(&canvas.view, Qt::Key_Space);
        QVERIFY(isSeen(canvas));
        QCOMPARE(canvas.steps(), 0);
        for (int n = 0; n < 20; ++n)
            wheel(canvas, {880, 300}, {0, n < 10 ? 120 : -120});
        QVERIFY(isSeen(canvas));
        // And back from the rim as usual.
        const QPoint before = canvas.body(canvas.size);
        pan(canvas, {450, 300}, {440, 295});
        QVERIFY(canvas.body(canvas.size) != before);
    }

    void theZoomBoxShowsAndSetsTheZoom() {
        Canvas canvas;
        ZoomBox box(&canvas.view);
        box.show();
        QCOMPARE(box.text(), QStringLiteral("100 %"));
        QVERIFY(!box.accessibleName().isEmpty());
        QVERIFY(box.focusPolicy() & Qt::TabFocus);
        wheel(canvas, {450, 300}, {0, 120});
        QCOMPARE(box.text(), QStringLiteral("120 %"));
        box.findChild<QAction*>(QStringLiteral("zoomBox.200"))->trigger();
        QCOMPARE(canvas.view.zoom(), 2.0);
        QCOMPARE(box.text(), QStringLiteral("200 %"));
        box.findChild<QAction*>(QStringLiteral("zoomBox.fit"))->trigger();
        QVERIFY(canvas.view.zoom() <= 1.5);
        const double before = canvas.view.zoom();
        QWheelEvent event({5, 5}, box.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &event);
        QVERIFY(canvas.view.zoom() > before);
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestCanvasZoom)
#include "test_canvas_zoom.moc"
