// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout/arrangement.h"
#include "core/graph/layout/layered_layout.h"
#include "tests/core/graph/layout/layout_fixture.h"

#include <QTest>

using namespace dovetail::test;

Q_DECLARE_METATYPE(LayoutStyle)

class TestArrangement : public QObject {
    Q_OBJECT
private slots:
    void styles_data() {
        QTest::addColumn<LayoutStyle>("style");
        QTest::newRow("rightwards") << LayoutStyle::FlowRightwards;
        QTest::newRow("downwards") << LayoutStyle::FlowDownwards;
        QTest::newRow("by roles") << LayoutStyle::ByRoles;
    }

    void theOthersKeepTheirPositions_data() { styles_data(); }
    void theOthersKeepTheirPositions() {
        QFETCH(LayoutStyle, style);
        for (unsigned seed = 1; seed <= 20; ++seed) {
            CausalGraph graph = randomGraph(seed, 20, 1.5);
            for (const auto& [id, position] : layered(graph))
                graph.setPosition(id, position);
            VariableSet movable;
            for (std::size_t i = 0; i < 7; ++i)
                movable.insert(graph.idAt((i * 5 + seed) % graph.size()));
            const Positions placed = arranged(graph, style, movable);
            QCOMPARE(placed.size(), graph.size());
            for (const Variable& variable : graph.variables()) {
                if (!movable.contains(variable.id)) QCOMPARE(placed.at(variable.id), *variable.position);
            }
            QVERIFY(!anyOverlap(placed));
        }
    }

    // "Keep positions" and nothing selected: only what was never placed gets a place.
    void onlyWhatHasNoPlaceIsPlaced() {
        CausalGraph graph;
        const VariableId a = graph.addVariable("a", {}, Position{5, 5}).value();
        const VariableId b = graph.addVariable("b").value();
        QVERIFY(graph.addEdge({a, b}));
        const Positions placed = arranged(graph, LayoutStyle::FlowRightwards, VariableSet());
        QCOMPARE(placed.at(a), (Position{5, 5}));
        QVERIFY(placed.contains(b));
    }

    void allOfAnEmptyGraph_data() { styles_data(); }
    void allOfAnEmptyGraph() {
        QFETCH(LayoutStyle, style);
        QVERIFY(arranged(CausalGraph(), style).empty());
    }
};

QTEST_APPLESS_MAIN(TestArrangement)
#include "test_arrangement.moc"
