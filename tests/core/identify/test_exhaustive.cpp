// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every ADMG on four vertices, every treatment and outcome: the verdict is that of another formulation of the
// theory, and every formula has the true value in a random model of the graph.
//
// The vertices are in the order 0, 1, 2, 3 of the arrows: 2^6 ways to draw arrows and 2^6 ways to draw
// bidirected edges, 4,096 graphs. Every acyclic graph has such an order, so any ADMG on four vertices is one
// of these with other names, and with all twelve ordered pairs of a treatment and an outcome every question
// about it is one of these, too. As names must not matter, the variables are added in another of the 24
// orders from graph to graph.
#include "core/identify/district_engine.h"
#include "core/identify/shown_answer.h"
#include "core/identify/verification.h"
#include "tests/support/bit_graph.h"
#include "tests/support/c_factors.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using namespace dovetail::test;

namespace {

constexpr std::size_t vertices = 4;
constexpr std::size_t pairs = vertices * (vertices - 1) / 2;
constexpr std::size_t graphs = std::size_t{1} << (2 * pairs);
/// All of them; every tenth under AddressSanitizer.
constexpr std::size_t stride = 10 / rounds(10);

/// A graph in both forms; `ids[i]` is vertex i.
struct Numbered {
    MaskGraph masks{std::vector<std::uint32_t>(vertices), std::vector<std::uint32_t>(vertices)};
    CausalGraph graph;
    std::array<VariableId, vertices> ids{};
};

/// The bits of the number are the edges.
Numbered graphNumber(std::size_t number) {
    Numbered result;
    std::array<std::size_t, vertices> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < number % 24; ++i)
        std::ranges::next_permutation(order);
    for (const std::size_t vertex : order)
        result.ids[vertex] = result.graph.addVariable("v" + std::to_string(vertex)).value();
    std::size_t bit = 0;
    for (std::size_t to = 1; to < vertices; ++to) {
        for (std::size_t from = 0; from < to; ++from, ++bit) {
            if ((number >> bit) & 1U) {
                (void)result.graph.addEdge({result.ids[from], result.ids[to]});
                result.masks.parents[to] |= 1U << from;
            }
            if ((number >> (bit + pairs)) & 1U) {
                (void)result.graph.addEdge({result.ids[from], result.ids[to], EdgeKind::Bidirected});
                result.masks.siblings[to] |= 1U << from;
                result.masks.siblings[from] |= 1U << to;
            }
        }
    }
    return result;
}

} // namespace

class TestExhaustive : public QObject {
    Q_OBJECT
private slots:
    /// Cases of the papers that the other formulation has to get right, too.
    void otherFormulationKnowsTheTextbooks_data() {
        QTest::addColumn<QString>("directed");
        QTest::addColumn<QString>("bidirected");
        QTest::addColumn<int>("treatment");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("expected");
        QTest::newRow("arrow") << "01"
                               << "" << 0 << 1 << true;
        QTest::newRow("bow (Pearl 2009, figure 3.7 a)") << "01"
                                                        << "01" << 0 << 1 << false;
        QTest::newRow("front-door") << "01 12"
                                    << "02" << 0 << 2 << true;
        QTest::newRow("confounded mediator") << "01 12"
                                             << "01" << 0 << 2 << false;
        QTest::newRow("instrument") << "01 12"
                                    << "12" << 1 << 2 << false;
        QTest::newRow("napkin") << "01 12 23"
                                << "02 03" << 2 << 3 << true;
    }
    void otherFormulationKnowsTheTextbooks() {
        QFETCH(QString, directed);
        QFETCH(QString, bidirected);
        QFETCH(int, treatment);
        QFETCH(int, outcome);
        MaskGraph graph{std::vector<std::uint32_t>(vertices), std::vector<std::uint32_t>(vertices)};
        const auto vertex = [](QChar digit) { return static_cast<std::size_t>(digit.digitValue()); };
        for (const QString& edge : directed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            graph.parents[vertex(edge[1])] |= 1U << vertex(edge[0]);
        for (const QString& edge : bidirected.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            graph.siblings[vertex(edge[0])] |= 1U << vertex(edge[1]);
            graph.siblings[vertex(edge[1])] |= 1U << vertex(edge[0]);
        }
        QTEST(identifiable(graph, 1U << treatment, 1U << outcome), "expected");
    }

    void everyVerdictAndEveryFormulaOnFourVerticesIsRight() {
        QElapsedTimer timer;
        timer.start();
        std::size_t questions = 0;
        std::size_t identified = 0;
        for (std::size_t number = 0; number < graphs; number += stride) {
            const Numbered one = graphNumber(number);
            for (std::size_t x = 0; x < vertices; ++x) {
                for (std::size_t y = 0; y < vertices; ++y) {
                    if (x == y) continue;
                    ++questions;
                    const EffectQuery query{{one.ids[y]}, {one.ids[x]}};
                    const EffectAnswer answer = identifyEffect(one.graph, query);
                    const QByteArray where =
                        QStringLiteral("graph %1, v%2 on v%3").arg(number).arg(x).arg(y).toUtf8();
                    QVERIFY2(answer.identified() == identifiable(one.masks, 1U << x, 1U << y),
                             where.constData());
                    QVERIFY2(answer.identified() != answer.hedge.has_value(), where.constData());
                    if (!answer.identified()) continue;
                    ++identified;
                    QVERIFY2(verify(one.graph, query, *answer.estimand, number) == Verification::Right,
                             where.constData());
                }
            }
        }
        QCOMPARE(questions, (graphs + stride - 1) / stride * vertices * (vertices - 1));
        qInfo("%zu questions, %zu identified, %lld ms", questions, identified, timer.elapsed());
    }

    /// The formula as people see it, simplified, on every graph whose number has the remainder 5 by 7.
    void everyShownFormulaIsRight() {
        QElapsedTimer timer;
        timer.start();
        std::size_t shown = 0;
        for (std::size_t number = 5; number < graphs; number += 7 * stride) {
            const Numbered one = graphNumber(number);
            for (std::size_t x = 0; x < vertices; ++x) {
                for (std::size_t y = 0; y < vertices; ++y) {
                    if (x == y || !identifiable(one.masks, 1U << x, 1U << y)) continue;
                    const EffectQuery query{{one.ids[y]}, {one.ids[x]}};
                    const EffectAnswer answer = shownAnswer(one.graph, query);
                    const QByteArray where =
                        QStringLiteral("graph %1, v%2 on v%3").arg(number).arg(x).arg(y).toUtf8();
                    QVERIFY2(answer.identified(), where.constData());
                    // Another model than the one that it was checked on before it was shown.
                    QVERIFY2(verify(one.graph, query, *answer.estimand, number + graphs) ==
                                 Verification::Right,
                             where.constData());
                    ++shown;
                }
            }
        }
        qInfo("%zu formulas, %lld ms", shown, timer.elapsed());
    }
};

QTEST_APPLESS_MAIN(TestExhaustive)
#include "test_exhaustive.moc"
