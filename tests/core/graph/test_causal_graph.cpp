// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/causal_graph.h"
#include "core/graph/vertex_graph.h"

#include <QTest>

#include <utility>

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

    // The layout for algorithms is kept; no change of the graph may go past it.
    void theVertexGraphFollowsEveryChange() {
        KidneyStones stones;
        const auto edges = [](const CausalGraph& graph) {
            std::size_t count = 0;
            for (Vertex vertex = 0; vertex < graph.vertexGraph().size(); ++vertex)
                count += 2 * graph.vertexGraph().parents(vertex).size() +
                         graph.vertexGraph().siblings(vertex).size();
            return count / 2;
        };
        QCOMPARE(edges(stones.graph), 3U);
        CausalGraph copy = stones.graph;
        QVERIFY(&copy.vertexGraph() == &stones.graph.vertexGraph()); // shared until one changes
        QVERIFY(copy.addEdge({stones.size, stones.success, EdgeKind::Bidirected}).has_value());
        QCOMPARE(edges(copy), 4U);
        QCOMPARE(edges(stones.graph), 3U);
        QVERIFY(copy.removeEdge({stones.size, stones.success}));
        QCOMPARE(edges(copy), 3U);
        QVERIFY(copy.addVariable("new").has_value());
        QCOMPARE(copy.vertexGraph().size(), 4U);
        copy.removeVariable(stones.size);
        QCOMPARE(copy.vertexGraph().size(), 3U);
        QCOMPARE(edges(copy), 1U);
        const CausalGraph moved = std::move(copy);
        QCOMPARE(edges(moved), 1U);
        copy = stones.graph; // what was moved from can be filled again
        QCOMPARE(edges(copy), 3U);
    }

    void addsManyEdgesOrNone_data() {
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<int>("blamed"); // -1: none
        QTest::addColumn<QString>("message");
        QTest::newRow("fine") << QList{0, 1, 1, 2} << -1 << "";
        QTest::newRow("loop") << QList{0, 1, 2, 2} << 1 << "cannot be joined with itself";
        QTest::newRow("there already") << QList{1, 2, 3, 4} << 1 << "“d” → “e” is already there";
        QTest::newRow("double") << QList{0, 1, 0, 1} << 1 << "“a” → “b” is already there";
        QTest::newRow("cycle of new edges") << QList{0, 1, 1, 2, 2, 0} << 2 << "cycle: a → b → c → a.";
        QTest::newRow("cycle with an old edge") << QList{0, 1, 4, 3} << 1 << "cycle: d → e → d.";
    }

    void addsManyEdgesOrNone() {
        QFETCH(QList<int>, ends);
        QFETCH(int, blamed);
        QFETCH(QString, message);
        CausalGraph graph;
        std::vector<VariableId> ids;
        for (const char* name : {"a", "b", "c", "d", "e"})
            ids.push_back(graph.addVariable(name).value());
        QVERIFY(graph.addEdge({ids[3], ids[4]}).has_value());
        std::vector<Edge> edges;
        for (qsizetype i = 0; i < ends.size(); i += 2)
            edges.push_back(
                {ids[static_cast<std::size_t>(ends[i])], ids[static_cast<std::size_t>(ends[i + 1])]});
        const auto refusal = graph.refusal(edges);
        const auto added = graph.addEdges(edges);
        QCOMPARE(refusal.has_value(), blamed >= 0);
        QCOMPARE(added.has_value(), blamed < 0);
        QCOMPARE(graph.edgeCount(), blamed < 0 ? 1 + edges.size() : 1U);
        if (!refusal) return;
        QCOMPARE(refusal->edge, static_cast<std::size_t>(blamed));
        QVERIFY2(QString::fromStdString(added.error().message).contains(message),
                 added.error().message.english().c_str());
        QCOMPARE(added.error().message, refusal->error.message);
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
