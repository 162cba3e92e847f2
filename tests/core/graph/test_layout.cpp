// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout.h"

#include <QTest>

#include <random>

using namespace dovetail::graph;

namespace {

CausalGraph randomGraph(unsigned seed, std::size_t variables, double edgesPerVariable) {
    std::mt19937 random(seed);
    CausalGraph graph;
    for (std::size_t i = 0; i < variables; ++i)
        (void)graph.addVariable("v" + std::to_string(i));
    const auto edges = static_cast<std::size_t>(edgesPerVariable * static_cast<double>(variables));
    for (std::size_t i = 0; i < edges; ++i) {
        const std::size_t a = random() % variables;
        const std::size_t b = random() % variables;
        const EdgeKind kind = random() % 5 == 0 ? EdgeKind::Bidirected : EdgeKind::Directed;
        if (a != b) (void)graph.addEdge({graph.idAt(a), graph.idAt(b), kind}); // some are refused
    }
    return graph;
}

/// Centres of short names, as the canvas draws them.
bool overlap(const Position& a, const Position& b) {
    return std::abs(a.x - b.x) < 70 && std::abs(a.y - b.y) < 45;
}

bool anyOverlap(const Positions& positions) {
    for (auto a = positions.begin(); a != positions.end(); ++a) {
        for (auto b = std::next(a); b != positions.end(); ++b) {
            if (overlap(a->second, b->second)) return true;
        }
    }
    return false;
}

} // namespace

class TestLayout : public QObject {
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

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
