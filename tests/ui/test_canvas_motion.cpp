// SPDX-License-Identifier: GPL-3.0-or-later
// What moves by itself (layouts), and large graphs, which are painted otherwise.
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/mass_painter.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

void grow(Canvas& canvas, int size) {
    (void)canvas.document.editGraph([] { return QStringLiteral("grow"); },
                                    [&](CausalGraph& graph) -> Result<void> {
                                        for (int n = static_cast<int>(graph.size()); n < size; ++n) {
                                            const Position place{n % 20 * 140.0 - 1330, 100 + n / 20 * 90.0};
                                            const auto id =
                                                graph.addVariable("v" + std::to_string(n), {}, place);
                                            if (!id) return fail(id.error());
                                            if (n > 3) {
                                                const VariableId before = graph.idAt(graph.size() - 2);
                                                if (auto done = graph.addEdge({before, *id}); !done)
                                                    return done;
                                            }
                                        }
                                        return {};
                                    });
}

} // namespace

class TestCanvasMotion : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }
    void init() { QSettings().clear(); }

    void aLayoutGlidesInOneStep() {
        Canvas canvas;
        QSettings().setValue(QStringLiteral("canvas/animate"), true);
        canvas.document.moveVariables({{canvas.size, {300, 200}}, {canvas.treatment, {-300, -200}}});
        QTRY_VERIFY(!canvas.view.graphScene().isGliding());
        canvas.document.undoStack()->clear();
        const QPointF before = canvas.node(canvas.size).pos();
        QTest::keyClick(&canvas.view, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(canvas.view.graphScene().isGliding());
        QCOMPARE(canvas.steps(), 1);
        const CausalGraph laidOut = canvas.graph(); // there at once
        const Position target = *laidOut.variable(canvas.size).position;
        QVERIFY(canvas.node(canvas.size).pos() != QPointF(target.x, target.y));
        QTRY_VERIFY(canvas.node(canvas.size).pos() != before);
        QTRY_COMPARE(canvas.node(canvas.size).pos(), QPointF(target.x, target.y));
        QVERIFY(!canvas.view.graphScene().isGliding());
        QVERIFY(canvas.graph() == laidOut);
        QCOMPARE(canvas.steps(), 1);
        canvas.undo(); // glides back
        QVERIFY(canvas.view.graphScene().isGliding());
        QTRY_COMPARE(canvas.node(canvas.size).pos(), before);
    }

    void anythingTheUserDoesEndsTheGlide() {
        Canvas canvas;
        QSettings().setValue(QStringLiteral("canvas/animate"), true);
        canvas.document.moveVariables({{canvas.size, {-200, 200}}, {canvas.success, {200, 200}}});
        QVERIFY(canvas.view.graphScene().isGliding());
        canvas.press(canvas.at({200, 200}));
        QVERIFY(!canvas.view.graphScene().isGliding());
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.success}); // where it is now
        canvas.release(canvas.at({200, 200}));
        canvas.undo();
        canvas.redo(); // in the middle of the glide
        QTRY_COMPARE(canvas.node(canvas.success).pos(), QPointF(200, 200));
        canvas.undo();
        QTest::keyClick(&canvas.view, Qt::Key_Right);
        QCOMPARE(canvas.node(canvas.success).pos(), QPointF(200, 0));
    }

    void draggingOneDoesNotGlide() {
        Canvas canvas;
        QSettings().setValue(QStringLiteral("canvas/animate"), true);
        canvas.view.selectAll();
        canvas.drag(canvas.body(canvas.size), canvas.body(canvas.size) + QPoint(0, 100));
        QVERIFY(!canvas.view.graphScene().isGliding()); // they are there already
        canvas.document.moveVariables({{canvas.size, {0, 200}}});
        QVERIFY(!canvas.view.graphScene().isGliding());
    }

    void withoutTheSettingNothingMovesByItself() {
        Canvas canvas;
        QSettings().setValue(QStringLiteral("canvas/animate"), false);
        canvas.view.layOut(LayoutStyle::FlowRightwards);
        QVERIFY(!canvas.view.graphScene().isGliding());
    }

    // Gestures do the same in a large graph, which is painted and searched otherwise.
    void aLargeGraphIsEditedAsASmallOne() {
        Canvas canvas;
        grow(canvas, 600);
        canvas.document.undoStack()->clear();
        QVERIFY(MassPainter::suits(canvas.view.graphScene()));
        canvas.click(canvas.body(canvas.treatment));
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.treatment});
        canvas.click(canvas.middle({canvas.treatment, canvas.success}));
        QCOMPARE(canvas.view.selectedEdges(), (std::vector<Edge>{{canvas.treatment, canvas.success}}));
        const QPointF before = canvas.node(canvas.success).pos();
        canvas.view.selectAll();
        const QPointF way = QPointF(30, 20) / canvas.view.zoom(); // all of it is in view
        canvas.drag(canvas.body(canvas.success), canvas.body(canvas.success) + QPoint(30, 20));
        QVERIFY((canvas.node(canvas.success).pos() - before - way).manhattanLength() <
                2 / canvas.view.zoom());
        // Edges went along.
        for (const auto& [edge, item] : canvas.view.graphScene().edges()) {
            const EdgePath fresh =
                edgePath(canvas.node(edge.from).outline(), canvas.node(edge.to).outline(), item->bend());
            QVERIFY((fresh.head - item->path().head).manhattanLength() < 1e-6);
            QVERIFY((fresh.tail - item->path().tail).manhattanLength() < 1e-6);
        }
        canvas.undo();
        QCOMPARE(canvas.node(canvas.success).pos(), before);
    }

    // What is on the screen: a variable, an edge, and what is selected, at any zoom.
    void aLargeGraphIsSeen_data() {
        QTest::addColumn<double>("zoom");
        QTest::newRow("names") << 1.0;
        QTest::newRow("smaller") << 0.55;
        QTest::newRow("no names") << 0.3;
    }
    void aLargeGraphIsSeen() {
        QFETCH(double, zoom);
        Canvas canvas;
        grow(canvas, 600);
        canvas.view.setLegendVisible(false);
        canvas.view.zoomTo(zoom);
        canvas.view.centreOn({0, 600});
        canvas.view.setHighlights({});
        QTest::qWait(250);
        const auto shot = [&] {
            QTest::qWait(250); // what is marked may come over a few frames
            return canvas.view.viewport()->grab().toImage();
        };
        const QImage still = shot();
        const VariableId node = canvas.find("v109");
        const QRect place = canvas.view.mapFromScene(canvas.node(node).outline().rect).boundingRect();
        QVERIFY(still.rect().contains(place));
        const auto colours = [&](const QImage& image) {
            QSet<QRgb> all;
            for (int x = place.left(); x <= place.right(); ++x) {
                for (int y = place.top(); y <= place.bottom(); ++y)
                    all << image.pixel(x, y);
            }
            return all;
        };
        QVERIFY(colours(still).size() >= 2);
        canvas.view.select({node});
        const QImage selected = shot();
        QVERIFY(selected != still);
        const QColor ring = canvas.view.graphScene().style().focus;
        const QRect around = place.adjusted(-8, -8, 8, 8) & selected.rect();
        bool seen = false;
        for (int x = around.left(); x <= around.right(); ++x)
            seen |= QColor(selected.pixel(x, place.center().y())).hue() == ring.hue();
        QVERIFY(seen);
        canvas.view.select({});
        canvas.view.setHighlights({{{canvas.find("v108"), node}}, {}, {node}});
        QVERIFY(shot() != still);
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestCanvasMotion)
#include "test_canvas_motion.moc"
