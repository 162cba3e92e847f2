// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/intervention_distance.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const std::string& text) {
    return parseDagitty("dag {" + text + "}").value();
}

CausalGraph randomDag(Random& random, std::size_t size, double edges = 0.4) {
    return randomGraph(random, {.size = size, .directed = edges, .bidirected = 0, .latent = 0});
}

/// By the definition: pair by pair, with the adjustment criterion over paths.
std::size_t byDefinition(const CausalGraph& truth, const CausalGraph& estimate) {
    std::size_t wrong = 0;
    for (const Variable& cause : truth.variables()) {
        VariableSet parents;
        for (const VariableId parent : estimate.parents(*estimate.find(cause.name)))
            parents.insert(*truth.find(estimate.name(parent)));
        for (const Variable& effect : truth.variables()) {
            if (effect.id == cause.id) continue;
            wrong += parents.contains(effect.id)
                         ? !truth.directedPath(cause.id, effect.id).empty()
                         : !isAdjustmentSetByPaths(truth, {cause.id}, {effect.id}, parents);
        }
    }
    return wrong;
}

CausalGraph withEdges(const CausalGraph& graph, const std::vector<Edge>& edges) {
    CausalGraph other = graph;
    for (const Edge& edge : graph.edges())
        other.removeEdge(edge);
    (void)other.addEdges(edges);
    return other;
}

const char* const fromThePaper = "x1 -> x2 x1 -> {y1 y2 y3} x2 -> {y1 y2 y3}";

} // namespace

class TestInterventionDistance : public QObject {
    Q_OBJECT
private slots:
    void distances_data() {
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QString>("estimate");
        QTest::addColumn<std::size_t>("distance");
        // Peters and Bühlmann 2015, section 1: both estimates differ from the truth in one edge.
        QTest::newRow("an edge too many")
            << fromThePaper << QString(fromThePaper) + " y1 -> y2" << std::size_t{0};
        QTest::newRow("an edge the wrong way round")
            << fromThePaper << "x2 -> x1 x1 -> {y1 y2 y3} x2 -> {y1 y2 y3}" << std::size_t{8};
        QTest::newRow("itself") << "a -> b <- c"
                                << "a -> b <- c" << std::size_t{0};
        QTest::newRow("nothing estimated") << "a -> b"
                                           << "a b" << std::size_t{1};
        QTest::newRow("nothing there") << "a b"
                                       << "a -> b" << std::size_t{0};
        QTest::newRow("turned") << "a -> b"
                                << "b -> a" << std::size_t{2};
    }

    void distances() {
        QFETCH(QString, truth);
        QFETCH(QString, estimate);
        const auto distance =
            structuralInterventionDistance(graphOf(truth.toStdString()), graphOf(estimate.toStdString()));
        QVERIFY(distance.has_value());
        QTEST(*distance, "distance");
    }

    void agreesWithTheDefinition() {
        Random random(91);
        for (int round = 0; round < 3000; ++round) {
            const std::size_t size = 2 + random.below(5);
            const CausalGraph truth = randomDag(random, size);
            const CausalGraph estimate = randomDag(random, size);
            QVERIFY2(structuralInterventionDistance(truth, estimate) == byDefinition(truth, estimate),
                     (writeDagitty(truth) + writeDagitty(estimate)).c_str());
        }
    }

    void theBoundsAreThoseOfTheMembers() {
        Random random(92);
        int apart = 0;
        for (int round = 0; round < 1000; ++round) {
            const std::size_t size = 2 + random.below(5);
            const CausalGraph truth = randomDag(random, size);
            const CausalGraph estimate = randomDag(random, size);
            std::size_t lower = size * size;
            std::size_t upper = 0;
            for (const auto& edges : equivalenceMembers(*completedGraph(estimate)).members) {
                const auto distance = *structuralInterventionDistance(truth, withEdges(estimate, edges));
                lower = std::min(lower, distance);
                upper = std::max(upper, distance);
            }
            const auto bounds = interventionDistanceBounds(truth, estimate);
            QVERIFY(bounds && bounds->complete);
            QCOMPARE(bounds->lower, lower);
            QCOMPARE(bounds->upper, upper);
            apart += lower < upper;
        }
        QVERIFY(apart > 100);
    }

    void refusesWhatCannotBeCompared() {
        const auto message = [](const auto& result) {
            return QString::fromStdString(result.error().message);
        };
        const CausalGraph ab = graphOf("a -> b");
        QVERIFY(message(structuralInterventionDistance(ab, graphOf("a -> c"))).contains("“c”"));
        QVERIFY(message(structuralInterventionDistance(ab, graphOf("a"))).contains("“b”"));
        QVERIFY(message(structuralInterventionDistance(graphOf("a <-> b"), ab)).contains("bidirected"));
        QVERIFY(!interventionDistanceBounds(ab, graphOf("a <-> b")));
        const CausalGraph triangle = graphOf("a -> b -> c");
        MarkedGraph mixed({*triangle.find("a"), *triangle.find("b"), *triangle.find("c")});
        mixed.joinUndirected(*triangle.find("a"), *triangle.find("b"));
        mixed.joinUndirected(*triangle.find("b"), *triangle.find("c"));
        mixed.joinDirected(*triangle.find("a"), *triangle.find("c"));
        QVERIFY(message(interventionDistanceBounds(triangle, mixed)).contains("not a CPDAG"));
    }

    void staysWithinItsTime() {
        // A clique of 11: 11! members.
        std::string text;
        for (int i = 0; i < 11; ++i) {
            for (int j = 0; j < i; ++j)
                text += "v" + std::to_string(j) + " -> v" + std::to_string(i) + " ";
        }
        const CausalGraph clique = graphOf(text);
        const auto bounds =
            interventionDistanceBounds(clique, clique, {.time = std::chrono::milliseconds(50)});
        QVERIFY(bounds && !bounds->complete && bounds->lower <= bounds->upper);
        Random random(93);
        const CausalGraph truth = localGraph(random, 1000, 3);
        const CausalGraph estimate = localGraph(random, 1000, 3);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(structuralInterventionDistance(truth, estimate).has_value());
        qInfo("1,000 variables: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_APPLESS_MAIN(TestInterventionDistance)
#include "test_intervention_distance.moc"
