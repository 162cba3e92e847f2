// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "core/graph/twin_network.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

class TestTwinNetwork : public QObject {
    Q_OBJECT
private slots:
    // Balke and Pearl 1994, the party: Ann goes if it is a nice evening; Bob goes if Ann does.
    void aChainHasTwoWorldsThatShareTheirErrors() {
        CausalGraph drawn;
        const VariableId evening = drawn.addVariable("evening").value();
        const VariableId ann = drawn.addVariable("ann").value();
        const VariableId bob = drawn.addVariable("bob").value();
        QVERIFY(drawn.addEdges(std::vector<Edge>{{evening, ann}, {ann, bob}}));
        const TwinNetwork twin = twinNetwork(drawn, {ann});
        const CausalGraph& graph = twin.graph;
        // The evening is the same in both worlds; what was set has no error to share.
        QCOMPARE(twin.counterparts.size(), 2U);
        QVERIFY(!twin.counterparts.contains(evening));
        const VariableId annSet = twin.counterparts.at(ann);
        const VariableId bobThen = twin.counterparts.at(bob);
        QCOMPARE(graph.name(bobThen), std::string("bob*"));
        QVERIFY(graph.parents(annSet).empty());
        QCOMPARE(twin.exogenous.size(), 1U);
        const VariableId error = twin.exogenous.begin()->first;
        QCOMPARE(graph.name(error), std::string("U_bob"));
        QVERIFY(graph.variable(error).roles.has(Role::Latent));
        QCOMPARE(graph.children(error), (VariableSet{bob, bobThen}));
        QCOMPARE(graph.parents(bobThen), (VariableSet{annSet, error}));
        QCOMPARE(graph.parents(bob), (VariableSet{ann, error}));
        QVERIFY(graph.hasEdge({evening, ann}));
    }

    void namesThatAreTakenAreNotTakenAgain() {
        CausalGraph drawn;
        const VariableId x = drawn.addVariable("x").value();
        const VariableId y = drawn.addVariable("y").value();
        QVERIFY(drawn.addVariable("y*"));
        QVERIFY(drawn.addVariable("U_y"));
        QVERIFY(drawn.addEdge({x, y}));
        const TwinNetwork twin = twinNetwork(drawn, {x});
        QCOMPARE(twin.graph.size(), 7U);
        QVERIFY(twin.counterparts.at(y) != *drawn.find("y*"));
    }

    void aBidirectedEdgeIsOneCauseInBothWorlds() {
        CausalGraph drawn;
        const VariableId x = drawn.addVariable("x").value();
        const VariableId y = drawn.addVariable("y").value();
        const VariableId z = drawn.addVariable("z").value();
        const VariableId w = drawn.addVariable("w").value();
        QVERIFY(drawn.addEdges(
            std::vector<Edge>{{x, y}, {x, y, EdgeKind::Bidirected}, {z, w, EdgeKind::Bidirected}}));
        const TwinNetwork twin = twinNetwork(drawn, {x});
        QVERIFY(twin.graph.hasEdge({z, w, EdgeKind::Bidirected})); // the same in both
        QVERIFY(!twin.graph.hasEdge({x, y, EdgeKind::Bidirected}));
        const VariableId common = *twin.graph.find("U_x_y");
        QCOMPARE(twin.graph.children(common), (VariableSet{x, y, twin.counterparts.at(y)}));
    }

    // Ignorability given a back-door set: Y* is independent of X given Z in the twin network.
    void confoundersMakeTheCounterfactualIndependentOfTheTreatment() {
        CausalGraph drawn;
        const VariableId z = drawn.addVariable("z").value();
        const VariableId x = drawn.addVariable("x").value();
        const VariableId y = drawn.addVariable("y").value();
        QVERIFY(drawn.addEdges(std::vector<Edge>{{z, x}, {z, y}, {x, y}}));
        const TwinNetwork twin = twinNetwork(drawn, {x});
        const VariableId then = twin.counterparts.at(y);
        QVERIFY(separated(twin.graph, {x}, {then}, {z}));
        QVERIFY(!separated(twin.graph, {x}, {then}, {}));
        QVERIFY(!separated(twin.graph, {y}, {then}, {x, z}));
    }

    // Each world by itself separates as the graph it comes from: the actual one as the drawing, the other
    // one as the mutilated graph.
    void eachWorldSeparatesAsItsGraph_data() {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1U, 2U, 3U, 4U})
            QTest::addRow("seed %llu", seed) << seed;
    }
    void eachWorldSeparatesAsItsGraph() {
        QFETCH(quint64, seed);
        Random random(seed);
        for (int round = 0; round < 60; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 6, .directed = 0.4, .bidirected = 0.15});
            const VariableSet all = allVariables(drawn);
            const VariableSet set = randomSubset(random, all, 0.3);
            const TwinNetwork twin = twinNetwork(drawn, set);
            const CausalGraph cut = mutilatedGraph(drawn, set);
            const auto then = [&](const VariableSet& variables) {
                VariableSet there;
                for (const VariableId id : variables) {
                    const auto found = twin.counterparts.find(id);
                    there.insert(found == twin.counterparts.end() ? id : found->second);
                }
                return there;
            };
            for (const VariableId a : all) {
                for (const VariableId b : all) {
                    if (!(a < b)) continue;
                    const VariableSet given = randomSubset(random, without(all, {a, b}));
                    QCOMPARE(separated(twin.graph, {a}, {b}, given), separated(drawn, {a}, {b}, given));
                    QCOMPARE(separated(twin.graph, then({a}), then({b}), then(given)),
                             separated(cut, {a}, {b}, given));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTwinNetwork)
#include "test_twin_network.moc"
