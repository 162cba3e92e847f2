// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/layered_layout.h"
#include "tests/core/graph/layout/layout_fixture.h"

#include <QTest>

using namespace dovetail::test;

class TestPositions : public QObject {
    Q_OBJECT
private slots:
    void coordinatesOfFilesAreScaledAndKeepTheirShape() {
        CausalGraph graph; // the coordinates of a DAGitty example
        const std::vector<std::pair<const char*, Position>> given{{"A", {-2.2, -1.5}},
                                                                  {"B", {1.4, -1.46}},
                                                                  {"D", {1.4, 1.6}},
                                                                  {"E", {-2.2, 1.6}},
                                                                  {"Z", {-0.3, -0.08}}};
        for (const auto& [name, position] : given)
            (void)graph.addVariable(name, {}, position);
        const Positions fitted = fittedToCanvas(graph);
        QVERIFY(!anyOverlap(fitted));
        const auto at = [&](const char* name) { return fitted.at(*graph.find(name)); };
        QVERIFY(std::abs(at("A").x - at("E").x) < 1e-9);
        const double scale = at("B").x / 1.4;
        QVERIFY(std::abs(at("E").y - 1.6 * scale) <= 1);
        QVERIFY2(at("B").x - at("A").x < 2000, "no larger than a screen or two");
    }

    void positionsThatFitAreKept() {
        CausalGraph graph = randomGraph(3, 12, 1.5);
        for (const auto& [id, position] : layered(graph))
            graph.setPosition(id, position);
        QVERIFY(fittedToCanvas(graph) == layered(graph));
        QVERIFY(completed(graph) == layered(graph));
    }

    void severalOnOneSpotArePartedAndNewOnesFindRoom() {
        CausalGraph graph;
        for (const char* name : {"a", "b", "c", "d"})
            (void)graph.addVariable(name, {}, Position{1, 1});
        const VariableId far = graph.addVariable("far", {}, Position{1.001, 2}).value();
        const VariableId unplaced = graph.addVariable("unplaced").value();
        QVERIFY(graph.addEdge({far, unplaced}));
        const Positions fitted = fittedToCanvas(graph);
        QCOMPARE(fitted.size(), 6U);
        QVERIFY(!anyOverlap(fitted));
        QVERIFY(fitted.at(unplaced).x > fitted.at(far).x);
    }
};

QTEST_APPLESS_MAIN(TestPositions)
#include "test_positions.moc"
