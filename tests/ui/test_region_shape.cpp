// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/region_shape.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace dovetail::ui;

namespace {

QRectF bodyAt(double x, double y) {
    return {x - 40, y - 18, 80, 36};
}

std::vector<QPointF> straight(QPointF from, QPointF to) {
    std::vector<QPointF> course;
    for (int i = 0; i <= 10; ++i)
        course.push_back(from + (to - from) * i / 10);
    return course;
}

/// Ends of the lines that the path consists of.
std::vector<std::pair<QPointF, QPointF>> linesOf(const QPainterPath& path) {
    std::vector<std::pair<QPointF, QPointF>> lines;
    for (int i = 1; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isLineTo()) lines.emplace_back(path.elementAt(i - 1), path.elementAt(i));
    }
    return lines;
}

int loopsOf(const QPainterPath& path) {
    int loops = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        loops += path.elementAt(i).isMoveTo();
    return loops;
}

} // namespace

class TestRegionShape : public QObject {
    Q_OBJECT
private slots:
    void coversItsPartsAndNotWhatLiesBetween() {
        // An L: the variable in the corner opposite would be inside the convex hull of the three.
        const RegionParts parts{{bodyAt(0, 0), bodyAt(0, 300), bodyAt(400, 300)},
                                {straight({0, 0}, {0, 300}), straight({0, 300}, {400, 300})}};
        const RegionShape shape = regionShape(parts, {});
        for (const QRectF& body : parts.bodies) {
            QVERIFY(shape.contains(body.topLeft()));
            QVERIFY(shape.contains(body.bottomRight()));
        }
        QVERIFY(shape.contains({0, 150}));
        QVERIFY(shape.contains({200, 300}));
        QVERIFY(!shape.fill.intersects(bodyAt(200, 150)));
        QVERIFY(shape.hatch.empty());
        QCOMPARE(loopsOf(shape.outline), 1);
    }

    void membersFarApartAreParts() {
        const RegionShape shape = regionShape({{bodyAt(0, 0), bodyAt(500, 0)}, {}}, {});
        QCOMPARE(loopsOf(shape.outline), 2);
        QVERIFY(!shape.contains({250, 0}));
    }

    void aRingKeepsItsHole() {
        RegionParts parts;
        const QPointF corners[] = {{0, 0}, {400, 0}, {400, 400}, {0, 400}};
        for (int i = 0; i < 4; ++i) {
            parts.bodies.push_back(bodyAt(corners[i].x(), corners[i].y()));
            parts.joints.push_back(straight(corners[i], corners[(i + 1) % 4]));
        }
        const RegionShape shape = regionShape(parts, {});
        QVERIFY(!shape.contains({200, 200}));
        QCOMPARE(loopsOf(shape.outline), 2);
    }

    void nothingHasNoShape() {
        const RegionShape shape = regionShape({}, {45, 8});
        QVERIFY(shape.fill.isEmpty());
        QVERIFY(shape.outline.isEmpty());
        QVERIFY(shape.hatch.empty());
    }

    // The rim lies between inside and outside everywhere, and closes; the hatching stays within.
    void rimAndHatchAgreeWithTheArea() {
        std::mt19937 random(7);
        const auto within = [&](double limit) { return limit * static_cast<double>(random()) / 0xffffffffU; };
        for (int round = 0; round < 60; ++round) {
            RegionParts parts;
            const int size = 2 + static_cast<int>(within(9));
            for (int i = 0; i < size; ++i) {
                parts.bodies.push_back(bodyAt(within(700), within(500)));
                if (i == 0) continue;
                const auto other = static_cast<std::size_t>(within(i));
                parts.joints.push_back(straight(parts.bodies[other].center(), parts.bodies.back().center()));
            }
            const RegionShape shape = regionShape(parts, {30, 9});
            const auto lines = linesOf(shape.outline);
            QVERIFY(!lines.empty());
            std::size_t looked = 0;
            std::size_t between = 0;
            for (const auto& [from, to] : lines) {
                const QPointF along = to - from;
                const double length = std::hypot(along.x(), along.y());
                if (length < 1) continue; // a corner
                ++looked;
                const QPointF across(-along.y() / length, along.x() / length);
                const QPointF middle = (from + to) / 2;
                const int inside =
                    shape.contains(middle + 1.2 * across) + shape.contains(middle - 1.2 * across);
                between += inside == 1;
            }
            // Where two rims meet at a sharp angle both sides may be in.
            QVERIFY2(static_cast<double>(between) > 0.95 * static_cast<double>(looked),
                     qPrintable(QStringLiteral("%1 of %2").arg(between).arg(looked)));
            // What is covered is painted; beside it only small holes are.
            int painted = 0;
            for (int i = 0; i < 300; ++i) {
                const QPointF point(within(800) - 50, within(600) - 50);
                QVERIFY(shape.area.contains(point) || !shape.contains(point));
                painted += shape.area.contains(point) && !shape.contains(point);
            }
            QVERIFY2(painted <= 6, qPrintable(QString::number(painted)));
            for (const QLineF& line : shape.hatch) {
                for (const double t : {0.02, 0.5, 0.98}) {
                    const QPointF point = line.pointAt(t);
                    // Short lines end where they begin, on the rim.
                    const QPointF around[] = {{0, 0}, {0.7, 0}, {-0.7, 0}, {0, 0.7}, {0, -0.7}};
                    const bool in = std::ranges::any_of(
                        around, [&](const QPointF& by) { return shape.contains(point + by); });
                    QVERIFY2(in, qPrintable(QStringLiteral("round %1: %2,%3 of line %4,%5 to %6,%7")
                                                .arg(round)
                                                .arg(point.x())
                                                .arg(point.y())
                                                .arg(line.x1())
                                                .arg(line.y1())
                                                .arg(line.x2())
                                                .arg(line.y2())));
                }
            }
        }
    }

    // A district of fifty follows the pointer: well within a frame of 16 ms.
    void aLargeDistrictIsQuick() {
        RegionParts parts;
        for (int i = 0; i < 50; ++i) {
            parts.bodies.push_back(bodyAt(150 * (i % 10), 120 * (i / 10)));
            if (i > 0)
                parts.joints.push_back(straight(parts.bodies[i - 1].center(), parts.bodies[i].center()));
        }
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 5; ++run) {
            timer.start();
            QVERIFY(!regionShape(parts, {45, 11}).outline.isEmpty());
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("50 members: %.2f ms", static_cast<double>(best) / 1e6);
#ifdef NDEBUG
        QVERIFY(best < 16'000'000);
#endif
    }
};

QTEST_MAIN(TestRegionShape)
#include "test_region_shape.moc"
