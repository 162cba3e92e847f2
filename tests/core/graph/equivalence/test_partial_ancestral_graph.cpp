// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/marked_brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

class TestPartialAncestralGraph : public QObject {
    Q_OBJECT
private slots:
    /// A circle exactly where marks of the class differ, for every MAG over up to four variables.
    void sharesMarksOfAllMembers_data() {
        QTest::addColumn<std::size_t>("size");
        QTest::newRow("2") << std::size_t{2};
        QTest::newRow("3") << std::size_t{3};
        QTest::newRow("4") << std::size_t{4};
    }
    void sharesMarksOfAllMembers() {
        QFETCH(std::size_t, size);
        for (const auto& [separations, members] : magsByClass(size)) {
            const SmallMarked expected = sharedMarks(members);
            for (const SmallMarked& member : members)
                QCOMPARE(SmallMarked::of(partialAncestralGraph(member.marked()).value()), expected);
        }
    }

    void sharesMarksOfLargerOnes_data() {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<double>("density");
        QTest::addColumn<bool>("undirected");
        QTest::addColumn<int>("rounds");
        QTest::newRow("5") << std::size_t{5} << 0.7 << false << 300;
        QTest::newRow("5, selection") << std::size_t{5} << 0.6 << true << 200;
        QTest::newRow("6") << std::size_t{6} << 0.5 << false << 150;
        QTest::newRow("6, selection") << std::size_t{6} << 0.4 << true << 150;
    }
    void sharesMarksOfLargerOnes() {
        QFETCH(std::size_t, size);
        QFETCH(double, density);
        QFETCH(bool, undirected);
        QFETCH(int, rounds);
        Random random(41);
        for (int round = 0; round < rounds; ++round) {
            const SmallMarked mag = randomMag(random, size, density, undirected);
            const MarkedGraph marked = mag.marked();
            if (marked.edgeCount() > 8) continue;
            const SmallMarked expected = sharedMarks(classByTrying(mag, true));
            QCOMPARE(SmallMarked::of(partialAncestralGraph(marked).value()), expected);
        }
    }

    /// Classes too large to try: the PAG does not depend on the member that it is made from.
    void isThatOfEveryMember() {
        Random random(43);
        for (int round = 0; round < 300; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 7 + random.below(8),
                                                           .directed = 0.1 + 0.2 * random.uniform(),
                                                           .bidirected = 0.15 * random.uniform(),
                                                           .latent = 0.15});
            const MarkedGraph mag = maximalAncestralGraph(drawn);
            const MarkedGraph pag = partialAncestralGraph(mag).value();
            const MagMembers members = magMembers(pag, UndirectedEdges::Excluded, {.sets = 30});
            for (const MarkedGraph& member : members.members) {
                QVERIFY(isMag(member));
                QVERIFY2(partialAncestralGraph(member).value() == pag, writeDagitty(drawn).c_str());
            }
        }
    }

    /// With nothing hidden: arrows of the CPDAG stay, its other edges get circles at both ends.
    void isTheCpdagWhereArrowsAreShared() {
        const CausalGraph drawn = parseDagitty("a -> c <- b; c -> d").value();
        const MarkedGraph pag = partialAncestralGraph(drawn, Unobserved{}).value();
        const auto edge = [&](const char* one, const char* other) {
            return *pag.edge(*drawn.find(one), *drawn.find(other));
        };
        QVERIFY(edge("c", "d").directed());
        QVERIFY(edge("a", "c").atA == Mark::Circle && edge("a", "c").atB == Mark::Arrow);
    }

    void isFastOnSparseGraphs() {
        Random random(42);
        const CausalGraph drawn = localGraph(random, 10'000, 2);
        VariableSet latents;
        for (const Variable& variable : drawn.variables()) {
            if (random.uniform() < 0.2) latents.insert(variable.id);
        }
        QElapsedTimer clock;
        clock.start();
        const MarkedGraph mag = maximalAncestralGraph(drawn, latents);
        const auto middle = clock.elapsed();
        // Paths for R9 and R10 that were followed beyond their ends took a hundred times longer.
        const MarkedGraph pag = partialAncestralGraph(mag).value();
        qInfo("%zu edges: MAG in %lld ms, PAG in %lld ms", pag.edgeCount(), static_cast<long long>(middle),
              static_cast<long long>(clock.elapsed() - middle));
        QVERIFY(clock.elapsed() < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestPartialAncestralGraph)
#include "test_partial_ancestral_graph.moc"
