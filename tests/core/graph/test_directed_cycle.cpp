// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/directed_cycle.h"
#include "core/graph/separation.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace dovetail;
using namespace dovetail::graph;

namespace {

/// By taking away arrows that start or end where none ends or starts, until nothing changes.
bool hasCycle(std::vector<Arrow> arrows) {
    for (bool changed = true; changed;) {
        std::set<Vertex> starts;
        std::set<Vertex> ends;
        for (const Arrow& arrow : arrows) {
            starts.insert(arrow.from);
            ends.insert(arrow.to);
        }
        changed = std::erase_if(arrows, [&](const Arrow& arrow) {
                      return !ends.contains(arrow.from) || !starts.contains(arrow.to);
                  }) > 0;
    }
    return !arrows.empty();
}

} // namespace

class TestDirectedCycle : public QObject {
    Q_OBJECT
private slots:
    void isACycleIfThereIsOne() {
        Random random(1);
        int cyclic = 0;
        for (int round = 0; round < 3000; ++round) {
            const std::size_t size = 1 + random.below(8);
            std::vector<Arrow> arrows(random.below(12));
            for (Arrow& arrow : arrows)
                arrow = {static_cast<Vertex>(random.below(size)), static_cast<Vertex>(random.below(size))};
            const auto cycle = directedCycle(size, arrows);
            QCOMPARE(!cycle.empty(), hasCycle(arrows));
            cyclic += cycle.empty() ? 0 : 1;
            std::set<Vertex> met;
            for (std::size_t i = 0; i < cycle.size(); ++i) {
                QCOMPARE(arrows[cycle[i]].to, arrows[cycle[(i + 1) % cycle.size()]].from);
                QVERIFY(met.insert(arrows[cycle[i]].to).second); // a simple one
            }
        }
        QVERIFY(cyclic > 500 && cyclic < 2500);
    }

    void ofVariablesIgnoresBidirectedEdges() {
        const VariableId a{7};
        const VariableId b{3};
        const VariableId c{900};
        const std::vector<Edge> edges{{a, b}, {b, a, EdgeKind::Bidirected}, {b, c}};
        QVERIFY(directedCycle(edges).empty());
        const std::vector<Edge> closed{{a, b}, {b, a, EdgeKind::Bidirected}, {c, a}, {b, c}};
        const auto cycle = directedCycle(closed);
        QCOMPARE(cycle.size(), 3U);
        QVERIFY(std::set(cycle.begin(), cycle.end()) == (std::set<Edge>{{a, b}, {c, a}, {b, c}}));
    }

    // DAGitty needs 1.4 s for a complete DAG of 22 variables.
    void isLinear() {
        std::vector<Arrow> arrows;
        constexpr Vertex size = 500'000;
        for (Vertex vertex = 0; vertex + 1 < size; ++vertex)
            arrows.push_back({vertex, vertex + 1});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(directedCycle(size, arrows).empty());
        arrows.push_back({size - 1, 0});
        QCOMPARE(directedCycle(size, arrows).size(), std::size_t{size});
        qInfo("a path of 500,000 arrows, and closed: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000);
    }

    // One by one it would be quadratic to find the edge to blame.
    void isFoundWhenManyEdgesAreAdded() {
        CausalGraph graph;
        std::vector<Edge> edges;
        for (int i = 0; i < 50'000; ++i) {
            const VariableId id = graph.addVariable("v" + std::to_string(i)).value();
            if (i > 0) edges.push_back({graph.idAt(graph.size() - 2), id});
        }
        edges.push_back({edges.back().to, edges.front().from});
        QElapsedTimer timer;
        timer.start();
        const auto refusal = graph.refusal(edges);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->edge, edges.size() - 1);
        QVERIFY(!graph.addEdges(edges).has_value());
        edges.pop_back();
        QVERIFY(graph.addEdges(edges).has_value());
        QCOMPARE(topologicalOrder(graph).size(), graph.size());
    }
};

QTEST_APPLESS_MAIN(TestDirectedCycle)
#include "test_directed_cycle.moc"
