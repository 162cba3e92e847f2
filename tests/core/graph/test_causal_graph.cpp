// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/causal_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;

namespace {

/// stone_size -> treatment, stone_size -> success, treatment -> success.
struct KidneyStones {
    CausalGraph graph;
    VariableId size = graph.addVariable("stone_size").value();
    VariableId treatment = graph.addVariable("treatment", Role::Treatment).value();
    VariableId success = graph.addVariable("success", Role::Outcome).value();

    KidneyStones() {
        for (const Edge edge : {Edge{size, treatment}, Edge{size, success}, Edge{treatment, success}}) {
            if (!graph.addEdge(edge)) qFatal("the fixture's graph is not acyclic");
        }
    }
};

} // namespace

class TestCausalGraph : public QObject {
    Q_OBJECT
private slots:
    void knowsItsVariablesAndEdges() {
        const KidneyStones stones;
        QCOMPARE(stones.graph.size(), 3U);
        QCOMPARE(stones.graph.edgeCount(), 3U);
        QCOMPARE(stones.graph.parents(stones.success), (VariableSet{stones.size, stones.treatment}));
        QCOMPARE(stones.graph.children(stones.size), (VariableSet{stones.treatment, stones.success}));
        QCOMPARE(stones.graph.withRole(Role::Treatment), VariableSet{stones.treatment});
        QVERIFY(stones.graph.find("success") == stones.success);
        QVERIFY(!stones.graph.find("nobody"));
    }

    // Tetrad issue 1367: identity by name made edges vanish when a variable was renamed.
    void renamingKeepsEdges() {
        KidneyStones stones;
        QVERIFY(stones.graph.rename(stones.size, "Size of the stone").has_value());
        QVERIFY(stones.graph.hasEdge({stones.size, stones.success}));
        QVERIFY(!stones.graph.rename(stones.size, "success").has_value());
        QVERIFY(!stones.graph.rename(stones.size, "").has_value());
        QVERIFY(stones.graph.rename(stones.size, "Size of the stone").has_value());
    }

    void removingTakesEdgesAlongAndIdsAreNotReused() {
        KidneyStones stones;
        stones.graph.removeVariable(stones.treatment);
        QCOMPARE(stones.graph.edges(), (std::vector<Edge>{{stones.size, stones.success}}));
        const VariableId added = stones.graph.addVariable("treatment").value();
        QVERIFY(added != stones.treatment);
    }

    void refusesACycleAndNamesIt() {
        KidneyStones stones;
        const auto refused = stones.graph.addEdge({stones.success, stones.size});
        QVERIFY(!refused.has_value());
        QVERIFY(QString::fromStdString(refused.error().message)
                    .contains(QStringLiteral("stone_size → success → stone_size")));
        QCOMPARE(stones.graph.edgeCount(), 3U);
    }

    void refusesLoopsAndDuplicates() {
        KidneyStones stones;
        QVERIFY(!stones.graph.addEdge({stones.size, stones.size}).has_value());
        QVERIFY(!stones.graph.addEdge({stones.size, stones.success}).has_value());
        const Edge confounded{stones.success, stones.treatment, EdgeKind::Bidirected};
        QVERIFY(stones.graph.addEdge(confounded).has_value());
        QVERIFY(!stones.graph.addEdge(confounded).has_value());
        QCOMPARE(stones.graph.siblings(stones.treatment), VariableSet{stones.success});
        QVERIFY(stones.graph.removeEdge(confounded));
        QVERIFY(!stones.graph.removeEdge(confounded));
    }

    void positionsDoNotChangeTheStructure() {
        KidneyStones stones;
        const CausalGraph before = stones.graph;
        stones.graph.setPosition(stones.size, Position{10, 20});
        QVERIFY(!(before == stones.graph));
        QVERIFY(before.sameStructure(stones.graph));
        stones.graph.setRoles(stones.size, Role::Latent);
        QVERIFY(!before.sameStructure(stones.graph));
    }
};

QTEST_APPLESS_MAIN(TestCausalGraph)
#include "test_causal_graph.moc"
