// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/districts.h"
#include "core/graph/effects/node_status.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/structural_distance.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/latent_projection.h"
#include "core/graph/moral_graph.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const char* text) {
    return parseDagitty(text).value();
}

VariableSet named(const CausalGraph& graph, const QString& names) {
    VariableSet set;
    for (const QString& name : names.split(' ', Qt::SkipEmptyParts))
        set.insert(graph.find(name.toStdString()).value());
    return set;
}

CausalGraph smallGraph(Random& random) {
    return randomGraph(random,
                       {.size = 2 + random.below(5), .directed = 0.4, .bidirected = 0.25, .latent = 0.3});
}

/// By definition: is there a path on which every inner variable is a collider?
bool joinedByColliders(const CausalGraph& graph, VariableId a, VariableId b) {
    const auto paths = properPaths(graph, {a}, {b}, false);
    return std::ranges::any_of(paths, [](const EnumeratedPath& path) {
        const Path drawn{path.vertices, path.edges};
        for (std::size_t i = 1; i + 1 < drawn.vertices.size(); ++i) {
            if (!drawn.isCollider(i)) return false;
        }
        return true;
    });
}

/// m-separation in a graph of marks without tails at both ends, by trying every path.
bool separatedInMag(const CausalGraph& magAsGraph, VariableId a, VariableId b, const VariableSet& given) {
    return separatedByMoralGraph(magAsGraph, {a}, {b}, given);
}

CausalGraph asGraph(const CausalGraph& projection, const MarkedGraph& mag) {
    CausalGraph result;
    for (const Variable& variable : projection.variables())
        (void)result.restoreVariable(variable);
    for (const MarkedEdge& edge : mag.edges()) {
        const auto added = edge.bidirected()         ? result.addEdge({edge.a, edge.b, EdgeKind::Bidirected})
                           : edge.atB == Mark::Arrow ? result.addEdge({edge.a, edge.b})
                                                     : result.addEdge({edge.b, edge.a});
        if (!added) qFatal("%s", added.error().message.english().c_str());
    }
    return result;
}

} // namespace

class TestDerivedGraphs : public QObject {
    Q_OBJECT
private slots:
    void moralGraphJoinsWhatColliderPathsJoin() {
        Random random(1);
        for (int round = 0; round < 1000; ++round) {
            const CausalGraph drawn = smallGraph(random);
            const MarkedGraph moral = moralGraph(drawn);
            for (const Variable& a : drawn.variables()) {
                for (const Variable& b : drawn.variables()) {
                    if (a.id == b.id) continue;
                    QVERIFY2(moral.adjacent(a.id, b.id) == joinedByColliders(drawn, a.id, b.id),
                             writeDagitty(drawn).c_str());
                }
            }
        }
    }

    void markovBlanketIsTheLeastSetThatSeparates() {
        Random random(2);
        for (int round = 0; round < 500; ++round) {
            const CausalGraph drawn = smallGraph(random);
            for (const Variable& variable : drawn.variables()) {
                const VariableSet others = without(allVariables(drawn), {variable.id});
                std::vector<VariableSet> blankets;
                for (const VariableSet& set : subsets(others, {})) {
                    if (separatedByMoralGraph(drawn, {variable.id}, without(others, set), set)) {
                        blankets.push_back(set);
                    }
                }
                const auto least = minimalOf(blankets);
                QCOMPARE(least.size(), std::size_t{1});
                QCOMPARE(markovBlanket(drawn, variable.id), least.front());
            }
        }
    }

    void projectionAndMagSeparateAsTheGraphDoes() {
        Random random(3);
        for (int round = 0; round < 1000; ++round) {
            const CausalGraph drawn = smallGraph(random);
            const VariableSet observed = without(allVariables(drawn), drawn.withRole(Role::Latent));
            const CausalGraph projection = latentProjection(drawn);
            QCOMPARE(allVariables(projection), observed);
            const MarkedGraph mag = maximalAncestralGraph(drawn);
            const CausalGraph ancestral = asGraph(projection, mag);
            for (const VariableId a : observed) {
                QCOMPARE(ancestors(projection, {a}),
                         without(ancestors(drawn, {a}), drawn.withRole(Role::Latent)));
                QCOMPARE(ancestors(ancestral, {a}), ancestors(projection, {a}));
                for (const VariableId b : observed) {
                    if (b <= a) continue;
                    bool separable = false;
                    for (const VariableSet& given : subsets(without(observed, {a, b}), {})) {
                        const bool expected = separatedByMoralGraph(drawn, {a}, {b}, given);
                        QCOMPARE(separated(projection, {a}, {b}, given), expected);
                        QCOMPARE(separatedInMag(ancestral, a, b, given), expected);
                        separable = separable || expected;
                    }
                    QCOMPARE(mag.adjacent(a, b), !separable);
                }
            }
        }
    }

    void canonicalDagSeparatesAsTheGraphDoes() {
        Random random(4);
        for (int round = 0; round < 300; ++round) {
            const CausalGraph drawn = smallGraph(random);
            const CausalGraph canonical = canonicalDag(drawn);
            QCOMPARE(num_edges(canonical.bidirected()), std::size_t{0});
            const VariableSet all = allVariables(drawn);
            for (const VariableId a : all) {
                const VariableSet given = randomSubset(random, without(all, {a}));
                QCOMPARE(without(connected(canonical, {a}, given), without(allVariables(canonical), all)),
                         connected(drawn, {a}, given));
            }
        }
    }

    void canonicalDagFindsFreeNames() {
        const CausalGraph drawn = graphOf("U -> a a <-> b b <-> c");
        const CausalGraph canonical = canonicalDag(drawn);
        QCOMPARE(canonical.size(), std::size_t{6});
        QVERIFY(canonical.find("U2") && canonical.find("U3"));
    }

    void atomicEdgesHaveNoOtherPath() {
        Random random(5);
        for (int round = 0; round < 500; ++round) {
            const CausalGraph drawn = smallGraph(random);
            std::vector<Edge> expected;
            for (const Edge& edge : drawn.edges()) {
                CausalGraph rest = drawn;
                rest.removeEdge(edge);
                if (edge.kind == EdgeKind::Directed && rest.directedPath(edge.from, edge.to).empty()) {
                    expected.push_back(edge);
                }
            }
            QCOMPARE(atomicEdges(drawn), expected);
        }
    }

    void correlationGraphJoinsWhatIsConnected() {
        const CausalGraph drawn = graphOf("a <- c -> b -> m <- d <-> e");
        const MarkedGraph correlations = correlationGraph(drawn);
        const auto joined = [&](const char* one, const char* other) {
            return correlations.adjacent(*drawn.find(one), *drawn.find(other));
        };
        QVERIFY(joined("a", "b") && joined("a", "m") && joined("e", "m") && joined("d", "e"));
        QVERIFY(!joined("a", "d") && !joined("b", "e"));
    }

    void backDoorGraphsLackTheEdgesOutOfTreatments() {
        const CausalGraph drawn = graphOf("x -> m -> y x -> side z -> x z -> y");
        const VariableSet x = named(drawn, "x");
        QVERIFY(!backDoorGraph(drawn, x).hasEdge({*drawn.find("x"), *drawn.find("side")}));
        const CausalGraph mutilated = mutilatedGraph(drawn, x);
        for (const Edge& edge : drawn.edges()) {
            const bool into =
                x.contains(edge.to) || (edge.kind == EdgeKind::Bidirected && x.contains(edge.from));
            QCOMPARE(mutilated.hasEdge(edge), !into);
        }
        const CausalGraph proper = properBackDoorGraph(drawn, x, named(drawn, "y"));
        QVERIFY(proper.hasEdge({*drawn.find("x"), *drawn.find("side")}));
        QVERIFY(!proper.hasEdge({*drawn.find("x"), *drawn.find("m")}));
        QCOMPARE(proper.edgeCount(), drawn.edgeCount() - 1);
        QCOMPARE(allVariables(ancestralGraph(drawn, named(drawn, "m"))), named(drawn, "x m z"));
    }

    void statusIsThatInTheProperBackDoorGraph() {
        const CausalGraph drawn =
            graphOf("x [exposure] y [outcome] u [latent] x -> m -> y z -> x z -> y i -> x u -> y y -> d");
        QStringList names;
        const auto status = nodeStatus(drawn);
        for (std::size_t i = 0; i < status.size(); ++i) {
            const auto name = statusName(status[i]);
            names << QString::fromStdString(drawn.variables()[i].name) + "=" +
                         QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
        names.sort();
        QCOMPARE(names.join(' '), QString("d=other i=ancestor_of_exposure m=ancestor_of_outcome u=latent "
                                          "x=exposure y=outcome z=ancestor_of_both"));
    }

    void districtsAreJoinedByBidirectedEdges() {
        const CausalGraph drawn = graphOf("a <-> b b <-> c d -> a");
        QCOMPARE(districts(drawn), (std::vector{named(drawn, "a b c"), named(drawn, "d")}));
    }

    void hammingDistance_data() {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same, other order") << "dag { c b a b -> c a -> b }" << 0;
        QTest::newRow("reversed") << "dag { a b c a -> b c -> b }" << 1;
        QTest::newRow("left out and added") << "dag { a b c a -> b a -> c }" << 2;
        QTest::newRow("bidirected beside directed") << "dag { a b c a -> b a <-> b b -> c }" << 1;
    }

    void hammingDistance() {
        QFETCH(QString, other);
        const auto distance = structuralHammingDistance(graphOf("a -> b -> c"), graphOf(qPrintable(other)));
        QTEST(static_cast<int>(distance.value()), "distance");
    }

    void hammingDistanceNeedsTheSameVariables() {
        QVERIFY(!structuralHammingDistance(graphOf("a -> b"), graphOf("a -> c")));
    }
};

QTEST_APPLESS_MAIN(TestDerivedGraphs)
#include "test_derived_graphs.moc"
