// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/minimum_separator.h"
#include "tests/support/separation_tasks.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

class TestMinimumSeparator : public QObject {
    Q_OBJECT
private slots:
    void isTheCheapestOfAllSeparators_data() {
        QTest::addColumn<bool>("costs");
        QTest::newRow("fewest members") << false;
        QTest::newRow("least cost") << true;
    }

    void isTheCheapestOfAllSeparators() {
        QFETCH(bool, costs);
        Random random(costs ? 4 : 5);
        int found = 0;
        for (int round = 0; round < 1500; ++round) {
            const CausalGraph drawn =
                randomGraph(random, {.size = 4 + random.below(6), .directed = 0.4, .bidirected = 0.15});
            const RandomSeparationTask task(random, drawn);
            std::vector<double> each;
            while (costs && each.size() < drawn.size())
                each.push_back(random.uniform() < 0.2 ? 0 : random.uniform());
            const auto costOf = [&](const VariableSet& set) {
                double sum = 0;
                for (const VariableId id : set)
                    sum += costs ? each[drawn.index(id)] : 1;
                return sum;
            };
            const auto separators = task.separators(drawn);
            const auto separator = minimumSeparator(drawn.vertexGraph(), task.in(drawn), each);
            QCOMPARE(separator.has_value(), !separators.empty());
            if (!separator) continue;
            ++found;
            const VariableSet set = idsOf(drawn, *separator);
            const auto minimal = minimalOf(separators);
            QVERIFY2(std::ranges::find(minimal, set) != minimal.end(), writeDagitty(drawn).c_str());
            const double least = costOf(*std::ranges::min_element(separators, {}, costOf));
            QVERIFY(std::abs(costOf(set) - least) < 1e-12);
        }
        QVERIFY(found > 500);
    }

    // A district of 5,000 is a clique of 12 million pairs in the moral graph.
    void doesNotWriteOutCliques() {
        constexpr std::size_t size = 5'000;
        CausalGraph drawn;
        std::vector<Edge> edges;
        const VariableId x = drawn.addVariable("x").value();
        const VariableId y = drawn.addVariable("y").value();
        for (std::size_t i = 0; i < size; ++i) {
            const VariableId id = drawn.addVariable("v" + std::to_string(i)).value();
            if (i > 0) edges.push_back({drawn.idAt(drawn.size() - 2), id, EdgeKind::Bidirected});
            edges.push_back({id, i < 3 ? x : y});
        }
        QVERIFY(drawn.addEdges(edges).has_value());
        SeparationTask task{maskOf(drawn, {x}), maskOf(drawn, {y}), VertexMask(drawn.size(), 0),
                            VertexMask(drawn.size(), 1)};
        QElapsedTimer timer;
        timer.start();
        const auto separator = minimumSeparator(drawn.vertexGraph(), task);
        qInfo("a district of 5,000: %lld ms", timer.elapsed());
        QCOMPARE(separator->size(), 3U);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_APPLESS_MAIN(TestMinimumSeparator)
#include "test_minimum_separator.moc"
