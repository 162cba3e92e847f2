// SPDX-License-Identifier: GPL-3.0-or-later
// The kept picture of a large graph against one that is painted all anew.
#include "core/base/random.h"
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/canvas_raster.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

constexpr QSize size(700, 500);

/// A scene of 300 variables and 600 edges, without a window.
struct LargeScene {
    Document document;
    GraphScene scene{document};
    QTransform transform = QTransform::fromTranslate(20, 20);
    CanvasRaster kept{scene};

    LargeScene() {
        Random random(1);
        (void)document.editGraph(
            [] { return QStringLiteral("grow"); },
            [&](CausalGraph& graph) -> Result<void> {
                std::vector<VariableId> ids;
                for (int n = 0; n < 300; ++n) {
                    const Position place{n % 20 * 150.0 + 20 * random.uniform(), n / 20 * 85.0};
                    const auto id = graph.addVariable("v" + std::to_string(n), {}, place);
                    if (!id) return fail(id.error());
                    ids.push_back(*id);
                }
                while (graph.edgeCount() < 600) {
                    const std::size_t a = random.below(300);
                    const std::size_t b = random.below(300);
                    if (a >= b) continue;
                    (void)graph.addEdge(
                        {ids[a], ids[b], random.below(5) == 0 ? EdgeKind::Bidirected : EdgeKind::Directed});
                }
                return {};
            });
        scene.sync(allChanges);
    }

    RasterView view(bool moving = false) const { return {transform, size, 1, false, moving, {350, 250}}; }
    const QImage& shown(bool moving = false) {
        while (!kept.update(view(moving))) {
        }
        return kept.image();
    }
    QImage fresh() const {
        CanvasRaster raster(scene);
        (void)raster.update(view());
        return raster.image();
    }
};

/// In how many pixels a colour differs by more than the last bits.
int difference(const QImage& a, const QImage& b) {
    // Lines in pieces may differ by the last bits of their shares, which add up where many meet.
    constexpr int lastBits = 8;
    int wrong = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto* p = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* q = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int most =
                std::max({std::abs(qRed(p[x]) - qRed(q[x])), std::abs(qGreen(p[x]) - qGreen(q[x])),
                          std::abs(qBlue(p[x]) - qBlue(q[x]))});
            wrong += most > lastBits;
        }
    }
    return wrong;
}

/// Pixels: at a piece's rim a corner or an arrow head may be smoothed otherwise.
constexpr int few = 20;

} // namespace

class TestCanvasRaster : public QObject {
    Q_OBJECT
private slots:
    void itIsAsIfPaintedAnew_data() {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.2, 0.5, 1.0})
            QTest::addRow("%g", zoom) << zoom;
    }
    void itIsAsIfPaintedAnew() {
        QFETCH(double, zoom);
        LargeScene large;
        large.transform = QTransform(zoom, 0, 0, zoom, 20, 20);
        Random random(7);
        (void)large.shown();
        const std::size_t count = large.scene.nodes().size();
        for (int step = 0; step < 60; ++step) {
            const VariableId any = large.scene.nodes().rbegin()->first;
            const VariableId one{any.value - static_cast<decltype(any.value)>(random.below(count))};
            switch (random.below(6)) {
            case 0: // pan
                large.transform *= QTransform::fromTranslate(static_cast<int>(random.below(90)) - 45,
                                                             static_cast<int>(random.below(90)) - 45);
                break;
            case 1: // zoom in and out
                large.transform *= QTransform::fromScale(1.2, 1.2);
                (void)large.kept.update(large.view());
                large.transform *= QTransform::fromScale(1 / 1.2, 1 / 1.2);
                break;
            case 2: { // drag one
                const QPointF at = large.scene.node(one)->pos();
                large.scene.showAt({{one, {at.x() + 37, at.y() - 21}}});
                break;
            }
            case 3:
                large.scene.select({one});
                break;
            case 4:
                large.scene.setHovered({.variable = one, .part = NodePart::Body});
                break;
            default:
                large.scene.setHighlights({{large.scene.edges().begin()->first}, {}, {one}});
            }
            QVERIFY2(difference(large.shown(), large.fresh()) <= few, qPrintable(QString::number(step)));
        }
    }

    // What is to be done for a frame does not grow with the graph.
    void aFramePaintsOnlyWhatChanged() {
        LargeScene large;
        (void)large.shown();
        const std::int64_t all = static_cast<std::int64_t>(size.width()) * size.height();
        (void)large.kept.update(large.view());
        QCOMPARE(large.kept.paintedPixels(), std::int64_t{0});
        large.transform *= QTransform::fromTranslate(10, -4);
        (void)large.kept.update(large.view());
        QVERIFY(large.kept.paintedPixels() <= 10 * size.height() + 4 * size.width());
        large.scene.setHovered({.variable = large.scene.nodes().begin()->first, .part = NodePart::Body});
        (void)large.kept.update(large.view());
        QVERIFY(large.kept.paintedPixels() > 0 && large.kept.paintedPixels() < all / 4);
    }

    void allTogetherMoveWithThePicture() {
        LargeScene large;
        large.transform = QTransform(0.34, 0, 0, 0.34, 20, 20);
        (void)large.shown();
        Positions places = large.scene.positions();
        for (auto& [id, place] : places)
            place = {place.x + 50, place.y + 20};
        large.scene.showAt(places);
        (void)large.kept.update(large.view(true));
        QVERIFY(large.kept.paintedPixels() < static_cast<std::int64_t>(size.width()) * size.height() / 4);
        QVERIFY(!large.kept.isComplete()); // parts of a pixel are missing
        QVERIFY(difference(large.shown(), large.fresh()) <= few);
        QVERIFY(large.kept.isComplete());
    }
};

QTEST_MAIN(TestCanvasRaster)
#include "test_canvas_raster.moc"
