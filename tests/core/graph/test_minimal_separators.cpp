// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/minimal_separators.h"
#include "tests/support/separation_tasks.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

std::vector<VariableSet> all(const CausalGraph& drawn, MinimalSeparators& separators) {
    std::vector<VariableSet> sets;
    while (const auto separator = separators.next())
        sets.push_back(idsOf(drawn, *separator));
    return sets;
}

std::vector<VariableSet> sorted(std::vector<VariableSet> sets) {
    std::ranges::sort(sets);
    return sets;
}

ListClock stopped() {
    std::stop_source stop;
    stop.request_stop();
    return ListClock({}, Progress(stop.get_token()));
}

} // namespace

class TestMinimalSeparators : public QObject {
    Q_OBJECT
private slots:
    void areAllMinimalSeparatorsAndEachOnce_data() {
        QTest::addColumn<double>("directed");
        QTest::addColumn<double>("bidirected");
        QTest::newRow("sparse") << 0.25 << 0.05;
        QTest::newRow("dense") << 0.5 << 0.1;
        QTest::newRow("large districts") << 0.2 << 0.35;
    }

    void areAllMinimalSeparatorsAndEachOnce() {
        QFETCH(double, directed);
        QFETCH(double, bidirected);
        Random random(static_cast<std::uint64_t>(100 * directed));
        std::size_t listed = 0;
        for (int round = 0; round < 700; ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 4 + random.below(6), .directed = directed, .bidirected = bidirected});
            const RandomSeparationTask task(random, drawn);
            MinimalSeparators separators(drawn.vertexGraph(), task.in(drawn));
            const auto found = all(drawn, separators);
            QVERIFY(separators.finished());
            QVERIFY2(sorted(found) == sorted(minimalOf(task.separators(drawn))), writeDagitty(drawn).c_str());
            listed += found.size();
        }
        QVERIFY(listed > 300);
    }

    // What is stopped goes on where it was.
    void stopsAndGoesOn() {
        Random random(2);
        for (int round = 0; round < 100; ++round) {
            const CausalGraph drawn = randomGraph(random, {.size = 9, .directed = 0.3});
            const RandomSeparationTask task(random, drawn);
            MinimalSeparators straight(drawn.vertexGraph(), task.in(drawn));
            const auto expected = all(drawn, straight);
            MinimalSeparators halting(drawn.vertexGraph(), task.in(drawn));
            std::vector<VariableSet> found;
            do {
                const auto nothing = halting.next(stopped());
                QVERIFY(!nothing);
                if (const auto separator = halting.next()) found.push_back(idsOf(drawn, *separator));
            } while (!halting.finished());
            QVERIFY(found == expected);
        }
    }

    // Each vertex of the path can be the one; the side of a grows by one vertex a level.
    void isNotRecursive() {
        constexpr std::size_t size = 5'000;
        CausalGraph drawn;
        std::vector<Edge> edges;
        for (std::size_t i = 0; i < size; ++i) {
            const VariableId id = drawn.addVariable("v" + std::to_string(i)).value();
            if (i > 0) edges.push_back({drawn.idAt(i - 1), id});
        }
        QVERIFY(drawn.addEdges(edges).has_value());
        SeparationTask task{VertexMask(size, 0), VertexMask(size, 0), VertexMask(size, 0),
                            VertexMask(size, 1)};
        task.a.front() = 1;
        task.b.back() = 1;
        MinimalSeparators separators(drawn.vertexGraph(), task);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(all(drawn, separators).size(), size - 2);
        qInfo("5,000 separators of a path: %lld ms", timer.elapsed());
    }
};

QTEST_APPLESS_MAIN(TestMinimalSeparators)
#include "test_minimal_separators.moc"
