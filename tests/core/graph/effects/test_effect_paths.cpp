// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/effect_paths.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const char* text) {
    return parseDagitty(text).value();
}

std::set<Edge> asSet(const std::vector<Edge>& edges) {
    return {edges.begin(), edges.end()};
}

} // namespace

class TestEffectPaths : public QObject {
    Q_OBJECT
private slots:
    void biasingEdgesAgreeWithAllPaths() {
        Random random(5);
        std::size_t edges = 0;
        for (int round = 0; round < rounds(15'000); ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 3 + random.below(5),
                                                           .directed = 0.4,
                                                           .bidirected = 0.12,
                                                           .treatments = 1 + random.below(2),
                                                           .outcomes = 1});
            const VariableSet x = drawn.withRole(Role::Treatment);
            const VariableSet y = drawn.withRole(Role::Outcome);
            const VariableSet adjusted = randomSubset(random, without(without(allVariables(drawn), x), y));
            std::set<Edge> expected;
            for (const EnumeratedPath& path : properPaths(drawn, x, y, false)) {
                if (!path.causal && path.open(drawn, adjusted)) {
                    expected.insert(path.edges.begin(), path.edges.end());
                }
            }
            const BiasingEdges found = biasingEdges(drawn, x, y, adjusted);
            QVERIFY(found.complete);
            QVERIFY2(asSet(found.edges) == expected, writeDagitty(drawn).c_str());
            edges += expected.size();
        }
        QVERIFY(edges > 1000);
    }

    // An open walk x -> m -> c <- m -> y uses m twice; there is no open path over c.
    void aWalkIsNotAPath() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> m -> y m -> c");
        const auto found = biasingEdges(drawn, drawn.withRole(Role::Treatment), drawn.withRole(Role::Outcome),
                                        {*drawn.find("c")});
        QVERIFY(found.complete);
        QVERIFY(found.edges.empty());
    }

    void causalEdgesStopAtAdjustedVariables() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> m -> y x -> n -> y n -> d");
        const VariableSet x = drawn.withRole(Role::Treatment);
        const VariableSet y = drawn.withRole(Role::Outcome);
        QCOMPARE(causalEdges(drawn, x, y, {}).size(), 4U);
        const auto left = causalEdges(drawn, x, y, {*drawn.find("m")});
        QCOMPARE(asSet(left), (std::set<Edge>{{*drawn.find("x"), *drawn.find("n")},
                                              {*drawn.find("n"), *drawn.find("y")}}));
    }

    void theTimeIsKept() {
        Random random(9);
        CausalGraph drawn = localGraph(random, 1000, 3);
        const VariableSet x{drawn.idAt(500)};
        const VariableSet y{drawn.idAt(999)};
        const VariableSet adjusted = randomSubset(random, without(without(allVariables(drawn), x), y), 0.1);
        QElapsedTimer timer;
        timer.start();
        const auto found = biasingEdges(drawn, x, y, adjusted, {.time = std::chrono::milliseconds(20)});
        qInfo("1,000 variables: %lld ms, %zu edges, %s", timer.elapsed(), found.edges.size(),
              found.complete ? "complete" : "cut");
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(!found.edges.empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!biasingEdges(drawn, x, y, adjusted, {}, Progress(stop.get_token())).complete);
    }

    void aLimitCutsTheList() {
        const CausalGraph drawn = graphOf("x [e] y [o] x -> y x <- c -> y");
        const VariableSet x = drawn.withRole(Role::Treatment);
        const VariableSet y = drawn.withRole(Role::Outcome);
        QVERIFY(biasingEdges(drawn, x, y, {}, {.sets = 2}).complete);
        const auto one = biasingEdges(drawn, x, y, {}, {.sets = 1});
        QVERIFY(!one.complete);
        QCOMPARE(one.edges.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestEffectPaths)
#include "test_effect_paths.moc"
