// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/layered_layout.h"
#include "tests/core/graph/layout/layout_fixture.h"

#include <QTest>

using namespace dovetail::test;

class TestLayeredLayout : public QObject {
    Q_OBJECT
private slots:
    void causesStandLeftOfTheirEffects_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<unsigned>("variables");
        QTest::addColumn<double>("edges");
        QTest::newRow("none") << 1U << 0U << 0.0;
        QTest::newRow("one") << 1U << 1U << 0.0;
        QTest::newRow("no edges") << 1U << 20U << 0.0;
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("random %u", seed) << seed << 5 + seed * 2 << 1.6;
        QTest::newRow("large") << 7U << 200U << 2.0;
    }
    void causesStandLeftOfTheirEffects() {
        QFETCH(unsigned, seed);
        QFETCH(unsigned, variables);
        QFETCH(double, edges);
        const CausalGraph graph = randomGraph(seed, variables, edges);
        const Positions placed = layered(graph);
        QCOMPARE(placed.size(), graph.size());
        for (const Edge& edge : graph.edges()) {
            if (edge.kind != EdgeKind::Directed) continue;
            QVERIFY(placed.at(edge.from).x + 100 < placed.at(edge.to).x);
        }
        QVERIFY(!anyOverlap(placed));
        QVERIFY(placed == layered(graph));
    }

    // Two causes and two effects in the wrong order: one swap takes the crossing away.
    void avoidsCrossings() {
        CausalGraph graph;
        const VariableId a = graph.addVariable("a").value();
        const VariableId b = graph.addVariable("b").value();
        const VariableId c = graph.addVariable("c").value();
        const VariableId d = graph.addVariable("d").value();
        QVERIFY(graph.addEdge({a, d}));
        QVERIFY(graph.addEdge({b, c}));
        const Positions placed = layered(graph);
        QCOMPARE(placed.at(a).y < placed.at(b).y, placed.at(d).y < placed.at(c).y);
    }

    void aLongEdgeDoesNotRunThroughTheVariableBetween() {
        CausalGraph graph;
        const VariableId a = graph.addVariable("a").value();
        const VariableId b = graph.addVariable("b").value();
        const VariableId c = graph.addVariable("c").value();
        QVERIFY(graph.addEdge({a, b}));
        QVERIFY(graph.addEdge({b, c}));
        QVERIFY(graph.addEdge({a, c}));
        const Positions placed = layered(graph);
        QVERIFY(std::abs((placed.at(a).y + placed.at(c).y) / 2 - placed.at(b).y) > 20);
    }
};

QTEST_APPLESS_MAIN(TestLayeredLayout)
#include "test_layered_layout.moc"
