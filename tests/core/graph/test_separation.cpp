// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

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

} // namespace

class TestSeparation : public QObject {
    Q_OBJECT
private slots:
    void separates_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("separated");
        QTest::newRow("chain") << "a -> m -> b"
                               << "" << false;
        QTest::newRow("chain, middle given") << "a -> m -> b"
                                             << "m" << true;
        QTest::newRow("fork, middle given") << "a <- m -> b"
                                            << "m" << true;
        QTest::newRow("collider") << "a -> m <- b"
                                  << "" << true;
        QTest::newRow("collider given") << "a -> m <- b"
                                        << "m" << false;
        QTest::newRow("effect of a collider given") << "a -> m <- b m -> d -> e"
                                                    << "e" << false;
        QTest::newRow("bidirected edge") << "a <-> b"
                                         << "" << false;
        QTest::newRow("chain of bidirected edges") << "a <-> m <-> b"
                                                   << "" << true;
        QTest::newRow("chain of bidirected edges, middle given") << "a <-> m <-> b"
                                                                 << "m" << false;
        QTest::newRow("M-bias") << "a <- u -> m <- w -> b"
                                << "m" << false;
    }

    void separates() {
        QFETCH(QString, graph);
        QFETCH(QString, given);
        const CausalGraph drawn = graphOf(qPrintable(graph));
        QTEST(separated(drawn, named(drawn, "a"), named(drawn, "b"), named(drawn, given)), "separated");
    }

    void agreesWithMoralGraphs() {
        Random random(11);
        for (int round = 0; round < 2000; ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 2 + random.below(6), .directed = 0.4, .bidirected = 0.2});
            VariableSet x;
            VariableSet y;
            VariableSet z;
            for (const Variable& variable : drawn.variables()) {
                VariableSet* const sets[] = {&x, &y, &z, nullptr};
                if (VariableSet* chosen = sets[random.below(4)]) chosen->insert(variable.id);
            }
            const bool expected = separatedByMoralGraph(drawn, x, y, z);
            QVERIFY2(separated(drawn, x, y, z) == expected, writeDagitty(drawn).c_str());
            QCOMPARE(without(y, connected(drawn, x, z)) == y, expected);
            checkWitness(drawn, x, y, z, expected);
        }
    }

    void ancestorsIncludeTheVariableItself() {
        const CausalGraph drawn = graphOf("a -> b -> c a <-> d");
        QCOMPARE(ancestors(drawn, named(drawn, "b")), named(drawn, "a b"));
        QCOMPARE(descendants(drawn, named(drawn, "b")), named(drawn, "b c"));
        QCOMPARE(descendants(drawn, {}), VariableSet{});
    }

    void ordersCausesBeforeEffectsAndKeepsTheOrderOtherwise() {
        const CausalGraph drawn = graphOf("dag { z x y b a  b -> z  a -> x }");
        std::string order;
        for (const VariableId id : topologicalOrder(drawn))
            order += drawn.name(id);
        QCOMPARE(order, std::string("ybzax"));
    }

    void writesAPathAsItIsDrawn() {
        const CausalGraph drawn = graphOf("x <- u -> c <-> y");
        const auto path = openPath(drawn, named(drawn, "x"), named(drawn, "y"), named(drawn, "c"));
        QVERIFY(path.has_value());
        QCOMPARE(text(drawn, *path), std::string("x ← u → c ↔ y"));
        QVERIFY(!path->isCollider(1));
        QVERIFY(path->isCollider(2));
    }

private:
    static void checkWitness(const CausalGraph& drawn, const VariableSet& x, const VariableSet& y,
                             const VariableSet& z, bool separated) {
        const auto path = openPath(drawn, x, y, z);
        QCOMPARE(path.has_value(), !separated);
        if (!path) return;
        QVERIFY(x.contains(path->vertices.front()) && y.contains(path->vertices.back()));
        QCOMPARE(VariableSet(path->vertices.begin(), path->vertices.end()).size(), path->vertices.size());
        for (const Edge& edge : path->edges)
            QVERIFY(drawn.hasEdge(edge));
        QVERIFY((EnumeratedPath{path->vertices, path->edges, false}.open(drawn, z)));
    }
};

QTEST_APPLESS_MAIN(TestSeparation)
#include "test_separation.moc"
