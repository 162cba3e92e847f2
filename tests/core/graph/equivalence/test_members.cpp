// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/equivalence/pattern_graph.h"
#include "tests/support/bit_graph.h"
#include "tests/support/marked_brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

using Colliders = std::set<std::array<std::size_t, 3>>;

Colliders unshieldedColliders(const SmallMarked& graph) {
    Colliders found;
    for (std::size_t c = 0; c < graph.size; ++c) {
        for (std::size_t a = 0; a < graph.size; ++a) {
            for (std::size_t b = a + 1; b < graph.size; ++b) {
                if (graph.directed(a, c) && graph.directed(b, c) && !graph.adjacent(a, b))
                    found.insert({a, c, b});
            }
        }
    }
    return found;
}

/// The DAGs with the arrows and unshielded colliders of the PDAG, by trying all.
std::set<SmallMarked> dagsOf(const SmallMarked& pdag) {
    std::vector<std::pair<std::size_t, std::size_t>> lines;
    for (std::size_t a = 0; a < pdag.size; ++a) {
        for (std::size_t b = a + 1; b < pdag.size; ++b) {
            if (pdag.adjacent(a, b) && !pdag.directed(a, b) && !pdag.directed(b, a)) lines.emplace_back(a, b);
        }
    }
    std::set<SmallMarked> found;
    for (std::uint32_t ways = 0; ways < (1u << lines.size()); ++ways) {
        SmallMarked dag = pdag;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool turned = (ways >> i & 1) != 0;
            dag.join(lines[i].first, turned ? '>' : '-', lines[i].second, turned ? '-' : '>');
        }
        if (isAncestral(dag) && unshieldedColliders(dag) == unshieldedColliders(pdag)) found.insert(dag);
    }
    return found;
}

SmallMarked randomPdag(Random& random, std::size_t size) {
    SmallMarked graph(size);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            if (random.uniform() < 0.35) continue;
            const std::size_t way = random.below(4);
            graph.join(a, way == 0 ? '>' : '-', b, way == 1 ? '>' : '-');
        }
    }
    return graph;
}

std::set<SmallMarked> smallOnes(const std::vector<MarkedGraph>& graphs) {
    std::set<SmallMarked> all;
    for (const MarkedGraph& graph : graphs)
        all.insert(SmallMarked::of(graph));
    return all;
}

std::set<SmallMarked> withoutLines(const std::vector<SmallMarked>& graphs) {
    std::set<SmallMarked> all;
    for (const SmallMarked& graph : graphs) {
        bool lines = false;
        for (std::size_t a = 0; a < graph.size; ++a) {
            for (std::size_t b = 0; b < graph.size; ++b)
                lines = lines || (graph.mark[a][b] == '-' && graph.mark[b][a] == '-');
        }
        if (!lines) all.insert(graph);
    }
    return all;
}

} // namespace

class TestMembers : public QObject {
    Q_OBJECT
private slots:
    /// Arrows wherever they like to be: background knowledge, not closed, often contradictory.
    void findsTheDagsOfAnyPdag() {
        Random random(51);
        int some = 0;
        for (int round = 0; round < 4000; ++round) {
            const SmallMarked pdag = randomPdag(random, 2 + random.below(4));
            const auto expected = dagsOf(pdag);
            const auto extension = consistentExtension(pdag.marked());
            QCOMPARE(extension.has_value(), !expected.empty());
            if (extension) QVERIFY(expected.contains(smallDag(pdag.size, *extension)));
            const auto found = equivalenceMembers(pdag.marked());
            QVERIFY(found.complete);
            QCOMPARE(found.members.size(), expected.size());
            for (const auto& edges : found.members)
                QVERIFY(expected.contains(smallDag(pdag.size, edges)));
            some += expected.size() > 1;
        }
        QVERIFY(some > 300);
    }

    void knowsCompletedGraphs() {
        Random random(52);
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 2 + random.below(5), .directed = 0.4, .bidirected = 0});
            const MarkedGraph cpdag = completedGraph(drawn).value();
            QVERIFY(isCompleted(cpdag));
            MarkedGraph known = cpdag;
            for (const Edge& edge : drawn.edges())
                known.joinDirected(edge.from, edge.to);
            QCOMPARE(isCompleted(known), known == cpdag);
        }
    }

    void listsTheMagsOfEveryClass_data() {
        QTest::addColumn<std::size_t>("size");
        QTest::newRow("2") << std::size_t{2};
        QTest::newRow("3") << std::size_t{3};
        QTest::newRow("4") << std::size_t{4};
    }
    void listsTheMagsOfEveryClass() {
        QFETCH(std::size_t, size);
        for (const auto& [separations, members] : magsByClass(size)) {
            const MarkedGraph pag = sharedMarks(members).marked();
            const std::set<SmallMarked> expected(members.begin(), members.end());
            QVERIFY(expected.contains(SmallMarked::of(memberMag(pag))));
            const auto all = magMembers(pag, UndirectedEdges::Allowed);
            QVERIFY(all.complete);
            QCOMPARE(all.members.size(), expected.size());
            QVERIFY(smallOnes(all.members) == expected);
            // Where every member has undirected edges they are listed with them.
            if (const auto plain = withoutLines(members); !plain.empty()) {
                const auto listed = magMembers(pag);
                QVERIFY(listed.complete);
                QCOMPARE(listed.members.size(), plain.size());
                QVERIFY(smallOnes(listed.members) == plain);
            }
        }
    }

    void listsTheMagsOfLargerClasses() {
        Random random(53);
        for (int round = 0; round < rounds(2500); ++round) {
            const SmallMarked mag = randomMag(random, 5 + random.below(2), 0.5, false);
            if (mag.marked().edgeCount() > 8) continue;
            const auto members = classByTrying(mag, false);
            const MarkedGraph pag = partialAncestralGraph(mag.marked()).value();
            const auto listed = magMembers(pag);
            QCOMPARE(listed.members.size(), members.size());
            QVERIFY(smallOnes(listed.members) == std::set(members.begin(), members.end()));
        }
    }

    void stopsAtItsLimits() {
        SmallMarked mag(4);
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = a + 1; b < 4; ++b)
                mag.join(a, '-', b, '>');
        }
        const MarkedGraph pag = partialAncestralGraph(mag.marked()).value();
        const auto some = magMembers(pag, UndirectedEdges::Excluded, {.sets = 3});
        QCOMPARE(some.members.size(), std::size_t{3});
        QVERIFY(!some.complete);
        std::stop_source source;
        source.request_stop();
        QVERIFY(!magMembers(pag, UndirectedEdges::Allowed, {}, Progress(source.get_token())).complete);
    }
};

QTEST_APPLESS_MAIN(TestMembers)
#include "test_members.moc"
