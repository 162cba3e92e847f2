// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/independence/graph_fit.h"
#include "core/independence/partial_correlation.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

CausalGraph graphOf(const char* text) {
    return parseDagitty(text).value();
}

/// Each variable's column by its name, as far as there is one.
ColumnOf byName(const CausalGraph& graph, const data::Table& table) {
    ColumnOf columns;
    for (const Variable& variable : graph.variables()) {
        if (const auto column = table.find(variable.name)) columns[variable.id] = *column;
    }
    return columns;
}

/// z → x → m → y ← z, and y → late; "level" is a cut of z.
data::Table drawnTable(std::uint64_t seed, std::size_t rows = 500) {
    Random random(seed);
    std::vector<double> z(rows);
    std::vector<double> x(rows);
    std::vector<double> m(rows);
    std::vector<double> y(rows);
    std::vector<double> late(rows);
    std::vector<std::int32_t> level(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        z[row] = random.normal();
        x[row] = z[row] + random.normal();
        m[row] = x[row] + random.normal();
        y[row] = m[row] + z[row] + random.normal();
        late[row] = y[row] + random.normal();
        level[row] = (z[row] > -0.5) + (z[row] > 0.5);
    }
    return data::Table({numbers("z", z), numbers("x", x), numbers("m", m), numbers("y", y),
                        numbers("late", late), levels("level", level)});
}

constexpr const char* trueGraph = "dag { z -> x -> m -> y ; z -> y ; y -> late }";

/// "x y | given" of an implication.
std::string written(const CausalGraph& graph, const ImplicationFit& fit) {
    std::string text = graph.name(fit.x) + " " + graph.name(fit.y) + " |";
    for (const VariableId variable : fit.given)
        text += " " + graph.name(variable);
    return text;
}

} // namespace

class TestGraphFit : public QObject {
    Q_OBJECT

private slots:
    void theTrueGraphHolds() {
        const CausalGraph graph = graphOf(trueGraph);
        const data::Table table = drawnTable(1);
        const auto fit = graphFit(graph, table, byName(graph, table));
        QVERIFY(fit.has_value());
        QCOMPARE(fit->implications.size(), 5U); // of ten pairs five are joined
        QCOMPARE(fit->tested, 5U);
        QCOMPARE(fit->failed, 0U);
        QVERIFY(fit->listComplete);
        QCOMPARE(fit->summary().english(), std::string("0 of 5 tested independences fail in the data."));
        std::vector<double> pValues;
        for (const ImplicationFit& implication : fit->implications) {
            QCOMPARE(implication.verdict, Verdict::Holds);
            QCOMPARE(implication.result->method, Method::PartialCorrelation);
            pValues.push_back(implication.result->pValue);
            // The same as by itself.
            Variables variables{byName(graph, table)[implication.x], byName(graph, table)[implication.y], {}};
            for (const VariableId given : implication.given)
                variables.given.push_back(byName(graph, table)[given]);
            QVERIFY(near(partialCorrelationTest(table, variables)->pValue, implication.result->pValue, 1e-8));
        }
        const auto adjusted = adjustedPValues(pValues, Adjustment::BenjaminiHochberg);
        for (std::size_t i = 0; i < adjusted.size(); ++i)
            QCOMPARE(fit->implications[i].adjustedP, adjusted[i]);
    }

    void aMissingEdgeFails() {
        const CausalGraph graph = graphOf("dag { z -> x -> m -> y -> late }"); // without z -> y
        const data::Table table = drawnTable(2);
        const auto fit = graphFit(graph, table, byName(graph, table));
        std::set<std::string> failing;
        for (const ImplicationFit& implication : fit->implications) {
            if (implication.verdict == Verdict::Fails) failing.insert(written(graph, implication));
        }
        QVERIFY(failing.contains("z y | x") || failing.contains("z y | m"));
        QVERIFY(fit->failed >= 1 && fit->failed < fit->tested);
        for (const ImplicationFit& implication : fit->implications) {
            const std::string said = explanation(graph, implication);
            const bool fails = implication.verdict == Verdict::Fails;
            QCOMPARE(said.find("but in the data they are not: partial correlation 0.") != std::string::npos,
                     fails);
            QCOMPARE(said.find("do not contradict it") != std::string::npos, !fails);
            QVERIFY(said.find("The graph says that “" + graph.name(implication.x) + "”") == 0);
        }
    }

    /// Published data: the graph in which the department explains the admissions does not fit (department A,
    /// Bickel, Hammel and O'Connell 1975); see TestContingency for the numbers.
    void admissions() {
        const data::Table counts = tableFromFile("ucb_admissions_counts.csv");
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < counts.rows(); ++row)
            rows.insert(rows.end(), static_cast<std::size_t>(counts.findColumn("freq")->numbers()[row]), row);
        const data::Table table = counts.takeRows(rows);
        const CausalGraph graph = graphOf("dag { gender -> dept -> admit }");
        const auto fit = graphFit(graph, table, byName(graph, table));
        QCOMPARE(fit->implications.size(), 1U);
        const ImplicationFit& implication = fit->implications.front();
        QCOMPARE(implication.verdict, Verdict::Fails);
        QVERIFY(near(implication.result->statistic, 21.73550677813284));
        QCOMPARE(
            explanation(graph, implication).english(),
            std::string("The graph says that “gender” and “admit” are independent given “dept”, but in the "
                        "data they are not: Cramér's V (corrected) 0.06, adjusted p = 0.001."));
    }

    /// x and y through what was not measured: no implication is about it, or needs it.
    void latentAndUnboundVariables() {
        const CausalGraph graph =
            graphOf("dag { u [latent] x <- u -> y ; x -> m -> y ; gone -> x ; z -> x }");
        const data::Table table = drawnTable(3);
        const auto fit = graphFit(graph, table, byName(graph, table));
        QCOMPARE(fit->withoutColumn, std::vector{graph.find("gone").value()});
        for (const ImplicationFit& implication : fit->implications) {
            for (const char* name : {"u", "gone"}) {
                const VariableId hidden = graph.find(name).value();
                QVERIFY(implication.x != hidden && implication.y != hidden &&
                        !implication.given.contains(hidden));
            }
            QVERIFY(implication.result.has_value());
        }
    }

    /// Of a given list such ones stay, untested, with the reason.
    void whatCannotBeTested() {
        const CausalGraph graph = graphOf("dag { u [latent] x y z gone name constant }");
        const data::Table drawn = drawnTable(4, 50);
        std::vector<data::Table::ColumnPointer> columns(drawn.columns().begin(), drawn.columns().end());
        std::vector<std::int32_t> codes(50);
        for (std::size_t row = 0; row < codes.size(); ++row)
            codes[row] = static_cast<std::int32_t>(row);
        columns.push_back(std::make_shared<const data::Column>(levels("name", codes)));
        columns.push_back(std::make_shared<const data::Column>(numbers("constant", std::vector(50, 1.0))));
        const data::Table table(columns);
        const auto id = [&](const char* name) { return graph.find(name).value(); };
        const std::vector<Independence> asked{{id("x"), {id("u")}, {}},
                                              {id("x"), {id("gone")}, {}},
                                              {id("x"), {id("name")}, {}},
                                              {id("x"), {id("constant")}, {}},
                                              {id("x"), {id("y"), id("z")}, {}}};
        const auto fit = testIndependences(graph, table, byName(graph, table), asked);
        QVERIFY(fit.has_value());
        QCOMPARE(fit->implications.size(), 6U); // the last is about two variables
        const std::vector<std::string> reasons{"“u” is latent", "“gone” has no column",
                                               "Column “name” has a different",
                                               "Column “constant” does not vary"};
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const ImplicationFit& untested = fit->implications[i];
            QCOMPARE(untested.verdict, Verdict::Untested);
            QVERIFY(std::isnan(untested.adjustedP));
            QVERIFY2(untested.reason.english().starts_with(reasons[i]), untested.reason.english().c_str());
            QVERIFY(explanation(graph, untested).english().find(reasons[i]) != std::string::npos);
        }
        QCOMPARE(fit->implications[4].verdict, Verdict::Fails);
        QCOMPARE(fit->summary().english(),
                 std::string("2 of 2 tested independences fail in the data. 4 could not be tested."));
    }

    void mixedColumns() {
        const CausalGraph graph = graphOf("dag { z -> level ; z -> x -> m }");
        const data::Table table = drawnTable(5);
        const auto fit = graphFit(graph, table, byName(graph, table));
        QCOMPARE(fit->tested, 3U);
        QCOMPARE(fit->failed, 0U);
        for (const ImplicationFit& implication : fit->implications) {
            const bool withLevel =
                implication.x == graph.find("level").value() || implication.y == graph.find("level").value();
            QCOMPARE(implication.result->method,
                     withLevel ? Method::ConditionalGaussian : Method::PartialCorrelation);
            QVERIFY(!implication.reason.empty());
        }
        const auto kernel =
            graphFit(graph, table, byName(graph, table), {.method = Method::Kernel, .kernelRows = 60});
        for (const ImplicationFit& implication : kernel->implications)
            QCOMPARE(implication.result->rows, 60U);
    }

    /// Lines within groups of two rows say nothing; a kernel looks across groups.
    void smallStrataFallBackOnTheKernel() {
        const CausalGraph graph = graphOf("dag { a -> x ; a -> y }");
        Random random(6);
        std::vector<double> x(60);
        std::vector<double> y(60);
        std::vector<std::int32_t> a(60);
        for (std::size_t row = 0; row < x.size(); ++row) {
            a[row] = static_cast<std::int32_t>(row / 2);
            x[row] = random.normal() + a[row] / 10.0;
            y[row] = random.normal() + a[row] / 10.0;
        }
        const data::Table table({numbers("x", x), numbers("y", y), levels("a", a)});
        const auto fit = graphFit(graph, table, byName(graph, table));
        QCOMPARE(fit->implications.front().result->method, Method::Kernel);
        QVERIFY(fit->implications.front().result->notes.size() == 1);
    }

    void timeAndStopping() {
        const CausalGraph graph = graphOf(trueGraph);
        const data::Table table = drawnTable(7);
        const ColumnOf columns = byName(graph, table);
        const std::vector<Independence> asked = implications(graph).list;
        const auto late =
            testIndependences(graph, table, columns, asked, {.time = std::chrono::nanoseconds(0)});
        QVERIFY(late.has_value());
        QCOMPARE(late->tested, 0U);
        QCOMPARE(late->implications.size(), asked.size());
        QCOMPARE(late->implications.front().reason.english(),
                 std::string("There was no time left for this test."));
        QVERIFY(!graphFit(graph, table, columns, {.time = std::chrono::nanoseconds(0)})->listComplete);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(graphFit(graph, table, columns, {}, Progress(source.get_token())).error().code,
                 ErrorCode::Cancelled);
        double reached = 0;
        const Progress watched({}, [&](double fraction, std::string_view) { reached = fraction; });
        QVERIFY(graphFit(graph, table, columns, {}, watched).has_value());
        QVERIFY(reached > 0.5 && reached < 1);
    }

    void badRequests() {
        const CausalGraph graph = graphOf(trueGraph);
        const data::Table table = drawnTable(8, 20);
        const VariableId x = graph.find("x").value();
        const VariableId y = graph.find("y").value();
        QCOMPARE(graphFit(graph, table, {{x, 99}}).error().location.variable, std::string("x"));
        QCOMPARE(graphFit(graph, table, {{x, 1}, {y, 1}}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(graphFit(graph, table, {}, {.level = 5}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(graphFit(graph, table, {})->tested, 0U);
        QCOMPARE(graphFit(CausalGraph(), table, {})->implications.size(), 0U);
    }

    /// A true graph fails in at most 5 % of data sets, whatever the number of implications: with all of them
    /// true the false discovery rate is the probability of any.
    void falseDiscoveries() {
        const CausalGraph graph = graphOf(trueGraph);
        int failing = 0;
        for (std::uint64_t seed = 100; seed < 500; ++seed) {
            const data::Table table = drawnTable(seed, 60);
            const auto fit =
                graphFit(graph, table, byName(graph, table), {.perMissingEdge = PerMissingEdge::All});
            if (fit->failed > 0) ++failing;
        }
        QVERIFY2(failing < 34, qPrintable(QString::number(failing))); // 20 + 3.2 standard errors
    }
};

QTEST_APPLESS_MAIN(TestGraphFit)
#include "test_graph_fit.moc"
