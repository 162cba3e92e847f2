// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

VariableSet joined(VariableSet one, const VariableSet& other) {
    one.insert(other.begin(), other.end());
    return one;
}

} // namespace

class TestMaximalAncestralGraph : public QObject {
    Q_OBJECT
private slots:
    /// A selected common effect joins its causes by an undirected edge; a latent cause its effects by <->.
    void marksSayWhatIsKnown() {
        const CausalGraph drawn = parseDagitty("a -> s <- b; c <- u -> d; e -> f").value();
        const auto id = [&](const char* name) { return *drawn.find(name); };
        const MarkedGraph mag = maximalAncestralGraph(drawn, Unobserved{{id("u")}, {id("s")}}).value();
        QCOMPARE(mag.edgeCount(), std::size_t{3});
        QVERIFY(mag.edge(id("a"), id("b"))->undirected());
        QVERIFY(mag.edge(id("c"), id("d"))->bidirected());
        QVERIFY(mag.edge(id("e"), id("f"))->directed());
    }

    /// An edge where no set separates given what is selected; a tail at ancestors (the definition).
    void agreesWithItsDefinition_data() {
        QTest::addColumn<double>("directed");
        QTest::addColumn<double>("bidirected");
        QTest::addColumn<double>("latent");
        QTest::addColumn<double>("selected");
        QTest::newRow("nothing hidden") << 0.4 << 0.0 << 0.0 << 0.0;
        QTest::newRow("bidirected") << 0.3 << 0.3 << 0.0 << 0.0;
        QTest::newRow("many bidirected") << 0.25 << 0.6 << 0.0 << 0.0;
        QTest::newRow("latent") << 0.4 << 0.1 << 0.3 << 0.0;
        QTest::newRow("selected") << 0.35 << 0.2 << 0.0 << 0.25;
        QTest::newRow("both") << 0.35 << 0.2 << 0.25 << 0.25;
    }
    void agreesWithItsDefinition() {
        QFETCH(double, directed);
        QFETCH(double, bidirected);
        QFETCH(double, latent);
        QFETCH(double, selected);
        Random random(31);
        for (int round = 0; round < 250; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 3 + random.below(5),
                                                           .directed = directed,
                                                           .bidirected = bidirected,
                                                           .latent = latent,
                                                           .treatments = 0,
                                                           .outcomes = 0});
            const VariableSet all = allVariables(drawn);
            const VariableSet chosen = randomSubset(random, all, selected);
            const VariableSet latents = without(drawn.withRole(Role::Latent), chosen);
            const MarkedGraph mag = maximalAncestralGraph(drawn, Unobserved{latents, chosen}).value();
            const VariableSet seen = without(without(all, latents), chosen);
            QVERIFY(mag.variables() == seen);
            for (const VariableId a : seen) {
                for (const VariableId b : seen) {
                    if (a >= b) continue;
                    bool separable = false;
                    for (const VariableSet& given : subsets(without(seen, {a, b}), chosen))
                        separable = separable || separatedByMoralGraph(drawn, {a}, {b}, given);
                    const auto edge = mag.edge(a, b);
                    QVERIFY2(edge.has_value() != separable, writeDagitty(drawn).c_str());
                    if (!edge) continue;
                    const bool aboveB = ancestors(drawn, joined(chosen, {b})).contains(a);
                    const bool aboveA = ancestors(drawn, joined(chosen, {a})).contains(b);
                    QCOMPARE(edge->atA == Mark::Tail, aboveB);
                    QCOMPARE(edge->atB == Mark::Tail, aboveA);
                }
            }
        }
    }

    /// The search by pairs took 14.5 s for 10,000 variables.
    void isFastOnSparseGraphs() {
        Random random(32);
        CausalGraph drawn = localGraph(random, 10'000, 2);
        VariableSet latents;
        for (const Variable& variable : drawn.variables()) {
            if (random.uniform() < 0.1) latents.insert(variable.id);
        }
        QElapsedTimer clock;
        clock.start();
        const MarkedGraph mag = maximalAncestralGraph(drawn, latents);
        qInfo("%zu edges in %lld ms", mag.edgeCount(), static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 5000);
    }

    void stops() {
        Random random(33);
        const CausalGraph drawn = randomGraph(random, {.size = 30, .directed = 0.2, .bidirected = 0.2});
        std::stop_source source;
        source.request_stop();
        const auto stopped = maximalAncestralGraph(drawn, Unobserved{}, {}, Progress(source.get_token()));
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestMaximalAncestralGraph)
#include "test_maximal_ancestral_graph.moc"
