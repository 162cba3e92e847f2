// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/flow_layout.h"
#include "tests/core/graph/layout/layout_fixture.h"

#include <QTest>

#include <clocale>
#include <thread>

using namespace dovetail::test;

class TestFlowLayout : public QObject {
    Q_OBJECT
private slots:
    void timeFlowsInTheDirectionAskedFor_data() {
        QTest::addColumn<bool>("rightwards");
        QTest::addColumn<unsigned>("variables");
        for (const unsigned variables : {0U, 1U, 5U, 20U, 60U, 250U}) { // the last without Graphviz
            QTest::addRow("%u variables, rightwards", variables) << true << variables;
            QTest::addRow("%u variables, downwards", variables) << false << variables;
        }
    }
    void timeFlowsInTheDirectionAskedFor() {
        QFETCH(bool, rightwards);
        QFETCH(unsigned, variables);
        const CausalGraph graph = randomGraph(variables, variables, 1.6);
        const FlowDirection direction = rightwards ? FlowDirection::Rightwards : FlowDirection::Downwards;
        const Positions placed = flowLayout(graph, direction);
        QCOMPARE(placed.size(), graph.size());
        for (const Edge& edge : graph.edges()) {
            if (edge.kind != EdgeKind::Directed) continue;
            const Position& cause = placed.at(edge.from);
            const Position& effect = placed.at(edge.to);
            QVERIFY(rightwards ? cause.x + 60 < effect.x : cause.y + 60 < effect.y);
        }
        QVERIFY(!anyOverlap(placed));
        QVERIFY2(placed == flowLayout(graph, direction), "twice the same");
    }

    // Graphviz reads numbers as the language of the user writes them.
    void theLanguageOfTheUserChangesNothing() {
        const CausalGraph graph = randomGraph(4, 15, 1.6);
        const Positions placed = flowLayout(graph, FlowDirection::Rightwards);
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) QSKIP("The German locale is not installed.");
        const Positions german = flowLayout(graph, FlowDirection::Rightwards);
        std::setlocale(LC_NUMERIC, before.c_str());
        QVERIFY(german == placed);
    }

    void threadsWaitForEachOther() {
        const CausalGraph graph = randomGraph(4, 40, 1.6);
        const Positions expected = flowLayout(graph, FlowDirection::Downwards);
        std::array<Positions, 4> found;
        {
            std::vector<std::jthread> threads;
            for (Positions& positions : found)
                threads.emplace_back([&] { positions = flowLayout(graph, FlowDirection::Downwards); });
        }
        for (const Positions& positions : found)
            QVERIFY(positions == expected);
    }
};

QTEST_APPLESS_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
