// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/bends.h"

#include <QTest>

using namespace dovetail::graph;

Q_DECLARE_METATYPE(Ends)

class TestBends : public QObject {
    Q_OBJECT
private slots:
    void aBendFollowsItsEnds_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<Ends>("after");
        // The ends were (0, 0) and (100, 0), the bend (50, -40).
        QTest::newRow("nothing moves") << 50.0 << -40.0 << Ends{{0, 0}, {100, 0}};
        QTest::newRow("both move") << 57.0 << -31.0 << Ends{{7, 9}, {107, 9}};
        QTest::newRow("a quarter turn") << 40.0 << 50.0 << Ends{{0, 0}, {0, 100}};
        QTest::newRow("twice as long") << 100.0 << -80.0 << Ends{{0, 0}, {200, 0}};
        QTest::newRow("ends meet") << 3.0 << 4.0 << Ends{{3, 4}, {3, 4}};
    }
    void aBendFollowsItsEnds() {
        QFETCH(const double, x);
        QFETCH(const double, y);
        QFETCH(const Ends, after);
        const Position moved = followed({50, -40}, {{0, 0}, {100, 0}}, after);
        QVERIFY(std::abs(moved.x - x) < 1e-9 && std::abs(moved.y - y) < 1e-9);
    }

    void endsInOnePlaceShiftTheirBend() {
        QCOMPARE(followed({5, 6}, {{1, 1}, {1, 1}}, {{11, 1}, {21, 1}}), (Position{15, 6}));
    }

    void bendsGoWithTheVariables() {
        CausalGraph graph;
        const VariableId a = *graph.addVariable("a", {}, Position{0, 0});
        const VariableId b = *graph.addVariable("b", {}, Position{100, 0});
        const VariableId c = *graph.addVariable("c", {}, Position{0, 100});
        QVERIFY(graph.addEdges(std::vector<Edge>{{a, b}, {b, c}}));
        graph.setDetails({a, b}, {"strong", Position{50, -40}, {}});
        graph.setDetails({b, c}, {"", Position{80, 80}, {}});
        moveVariables(graph, {{a, {10, 20}}, {b, {110, 20}}});
        QCOMPARE(graph.details({a, b}).bend, (std::optional(Position{60, -20})));
        QCOMPARE(graph.details({a, b}).label, std::string("strong"));
        QVERIFY(graph.details({b, c}).bend != (std::optional(Position{80, 80})));
        moveVariables(graph, {{a, {0, 0}}, {b, {100, 0}}});
        const Position back = *graph.details({b, c}).bend;
        QVERIFY(std::abs(back.x - 80) < 1e-9 && std::abs(back.y - 80) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestBends)
#include "test_bends.moc"
