// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/engines/autoregressive/causal_order.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace dovetail;
using namespace dovetail::engines::autoregressive;
using Names = std::vector<std::string>;

namespace {

/// "A>B B>C": variables come in the order in which they are first named.
graph::CausalGraph graphOf(const std::string& edges) {
    graph::CausalGraph graph;
    const auto idOf = [&](const std::string& name) {
        const auto found = graph.find(name);
        return found ? *found : *graph.addVariable(name);
    };
    for (std::size_t at = 0; at < edges.size(); at += 4)
        (void)graph.addEdge({idOf(edges.substr(at, 1)), idOf(edges.substr(at + 2, 1))});
    return graph;
}

Names allNames(const graph::CausalGraph& graph) {
    Names names;
    for (const graph::Variable& variable : graph.variables())
        names.push_back(variable.name);
    return names;
}

std::size_t place(const Names& order, const std::string& name) {
    return static_cast<std::size_t>(std::ranges::find(order, name) - order.begin());
}

} // namespace

class TestAutoregressiveOrder : public QObject {
    Q_OBJECT
private slots:
    void putsAdjustmentSetTreatmentMediatorsOutcomeRest_data() {
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("expected");
        QTest::newRow("confounder") << "T>Y C>T C>Y"
                                    << "CTY";
        QTest::newRow("mediator and collider") << "T>M M>Y T>K Y>K"
                                               << "TMYK";
        QTest::newRow("effect of the treatment alone") << "T>D T>Y C>Y"
                                                       << "CTYD";
        QTest::newRow("proxy of the confounder") << "T>Y C>T C>Y C>P"
                                                 << "CTYP";
        QTest::newRow("the treatment does not reach the outcome") << "Y>T C>Y T>D"
                                                                  << "CYTD";
        QTest::newRow("instrument") << "Z>T T>Y U>T U>Y"
                                    << "ZUTY";
    }

    void putsAdjustmentSetTreatmentMediatorsOutcomeRest() {
        QFETCH(QString, edges);
        QFETCH(QString, expected);
        const auto graph = graphOf(edges.toStdString());
        const auto order = causalOrder(graph, "T", "Y", allNames(graph));
        QVERIFY(order.has_value());
        QString text;
        for (const std::string& name : *order)
            text += QString::fromStdString(name);
        QCOMPARE(text, expected);
    }

    // Random graphs: parents before children, and before T exactly An({T,Y}) without De(T).
    void isTopologicalAndPutsTheCanonicalSetFirst() {
        Random random(1);
        for (int trial = 0; trial < 200; ++trial) {
            graph::CausalGraph graph;
            for (int v = 0; v < 9; ++v)
                (void)graph.addVariable(std::string(1, static_cast<char>('A' + v)));
            for (std::size_t i = 0; i < 9; ++i) {
                for (std::size_t j = 0; j < 9; ++j) {
                    // Edges go from a higher to a lower (7 i mod 9), so that no cycle arises.
                    if ((i * 7) % 9 > (j * 7) % 9 && random.uniform() < 0.3)
                        (void)graph.addEdge({graph.idAt(i), graph.idAt(j)});
                }
            }
            const auto t = graph.idAt(random.below(9));
            auto y = graph.idAt(random.below(9));
            if (y == t) continue;
            const auto order = causalOrder(graph, graph.name(t), graph.name(y), allNames(graph));
            QVERIFY(order.has_value());
            QCOMPARE(order->size(), 9U);
            for (const graph::Edge& edge : graph.edges())
                QVERIFY(place(*order, graph.name(edge.from)) < place(*order, graph.name(edge.to)));
            const auto reaches = [&](graph::VariableId from, graph::VariableId to) {
                return !graph.directedPath(from, to).empty();
            };
            for (const graph::Variable& variable : graph.variables()) {
                const auto v = variable.id;
                const bool canonical = (reaches(v, t) || reaches(v, y)) && !reaches(t, v);
                QCOMPARE(place(*order, variable.name) < place(*order, graph.name(t)), canonical);
            }
        }
    }

    void leavesOutWhatWasNotMeasured() {
        const auto graph = graphOf("U>T U>Y T>Y C>T");
        const auto order = causalOrder(graph, "T", "Y", Names{"Y", "C", "T"});
        QVERIFY(order.has_value());
        QCOMPARE(*order, (Names{"C", "T", "Y"}));
    }

    void refusesQuestionsWithoutData() {
        const auto graph = graphOf("T>Y");
        QVERIFY(!causalOrder(graph, "T", "T", Names{"T", "Y"}).has_value());
        QVERIFY(!causalOrder(graph, "T", "Z", Names{"T", "Y"}).has_value());
        const auto unbound = causalOrder(graph, "T", "Y", Names{"T"});
        QVERIFY(!unbound.has_value());
        QCOMPARE(unbound.error().location.variable, std::string("Y"));
    }

    void testAsksAboutTheSetOrAboutThePath() {
        const auto graph = graphOf("C>T C>Y T>Y");
        Names asked;
        const AdjustmentSetCheck remember = [&](const graph::CausalGraph& g, graph::VariableId,
                                                graph::VariableId, const graph::VariableSet& set) {
            for (const auto id : set)
                asked.push_back(g.name(id));
            return Result<void>{};
        };
        const AdjustmentTest test = adjustmentTest(graph, "T", "Y", remember);
        QVERIFY(test({"C"}).has_value());
        QCOMPARE(asked, Names{"C"});
        // An order with Y before T says that T does not act on Y; in this graph it does.
        const auto refused = test({"C", "Y"});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().code == ErrorCode::NotIdentified);
        QVERIFY(adjustmentTest(graph, "Y", "T", remember)({"C", "T"}).has_value());
        QVERIFY(!test({"unknown"}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestAutoregressiveOrder)
#include "test_autoregressive_order.moc"
