// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/implications.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

bool joined(const CausalGraph& graph, VariableId a, VariableId b) {
    return std::ranges::any_of(graph.edges(), [&](const Edge& edge) {
        return (edge.from == a && edge.to == b) || (edge.from == b && edge.to == a);
    });
}

std::vector<VariableSet> sorted(std::vector<VariableSet> sets) {
    std::ranges::sort(sets);
    return sets;
}

} // namespace

class TestImplications : public QObject {
    Q_OBJECT
private slots:
    void areTheMinimalSeparatorsOfEachPair() {
        Random random(5);
        std::size_t listed = 0;
        for (int round = 0; round < 300; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 4 + random.below(3)});
            const Independences found = implications(drawn);
            QVERIFY(found.complete);
            listed += found.list.size();
            const VariableSet observed = without(allVariables(drawn), drawn.withRole(Role::Latent));
            std::size_t expected = 0;
            for (const VariableId x : observed) {
                for (const VariableId y : observed) {
                    if (y <= x || joined(drawn, x, y)) continue;
                    auto valid = subsets(without(observed, {x, y}), {});
                    std::erase_if(valid, [&](const VariableSet& z) {
                        return !separatedByMoralGraph(drawn, {x}, {y}, z);
                    });
                    std::vector<VariableSet> got;
                    for (const Independence& entry : found.list) {
                        if ((entry.x == x && entry.y == VariableSet{y}) ||
                            (entry.x == y && entry.y == VariableSet{x}))
                            got.push_back(entry.given);
                    }
                    expected += got.size();
                    QVERIFY2(sorted(got) == sorted(minimalOf(valid)), writeDagitty(drawn).c_str());
                }
            }
            QCOMPARE(found.list.size(), expected);
            const Independences one = implications(drawn, PerMissingEdge::One);
            QVERIFY(one.complete);
            for (const Independence& entry : one.list) {
                QVERIFY(std::ranges::find(found.list, entry) != found.list.end());
                QVERIFY(std::ranges::count_if(one.list, [&](const Independence& other) {
                            return other.x == entry.x && other.y == entry.y;
                        }) == 1);
            }
        }
        QVERIFY(listed > 300);
    }

    void theBasisSetIsTheLocalMarkovProperty() {
        Random random(6);
        for (int round = 0; round < 200; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 6, .bidirected = 0});
            const auto found = basisSet(drawn);
            QVERIFY(found && found->complete);
            for (const VariableId x : allVariables(drawn)) {
                VariableSet others;
                for (const VariableId y : allVariables(drawn)) {
                    if (drawn.directedPath(x, y).empty() && !drawn.parents(x).contains(y)) others.insert(y);
                }
                const Independence expected{x, others, drawn.parents(x)};
                const bool listed = std::ranges::find(found->list, expected) != found->list.end();
                QCOMPARE(listed, !others.empty());
            }
        }
        const auto mixed = basisSet(parseDagitty("dag { a <-> b c }").value());
        QVERIFY(!mixed && mixed.error().code == ErrorCode::InvalidInput);
    }

    void limitsCutTheListAndSaySo() {
        const CausalGraph drawn = parseDagitty("dag { a b c d }").value(); // six pairs
        QVERIFY(implications(drawn, PerMissingEdge::All, {.sets = 6}).complete);
        const auto few = implications(drawn, PerMissingEdge::All, {.sets = 5});
        QVERIFY(!few.complete && few.list.size() == 5);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!implications(drawn, PerMissingEdge::All, {}, Progress(stop.get_token())).complete);
        QVERIFY(!basisSet(drawn, {.sets = 3})->complete);
        QVERIFY(basisSet(drawn, {.sets = 4})->complete);
    }
};

QTEST_APPLESS_MAIN(TestImplications)
#include "test_implications.moc"
