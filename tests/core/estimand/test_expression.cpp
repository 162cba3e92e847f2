// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/parsing.h"
#include "core/estimand/printing.h"
#include "core/estimand/simplification.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/district_engine.h"
#include "tests/support/random_graph.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::estimand;

namespace {

const graph::CausalGraph& sample() {
    static const graph::CausalGraph graph =
        graph::parseDagitty("x -> m -> y x <-> y z -> x \"my var\" -> \"é\"").value();
    return graph;
}

Symbol symbol(const char* name, int primes = 0) {
    return {sample().find(name).value(), static_cast<std::uint16_t>(primes)};
}

Expression read(const char* text) {
    const auto expression = parse(text, sample());
    if (!expression) qFatal("%s", expression.error().message.english().c_str());
    return *expression;
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT
private slots:
    void printsAndReads_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"1",
                                 "P(y)",
                                 "P(y | x)",
                                 "P(y | x, z)",
                                 "P(y | z, do(x))",
                                 "P(y | do(x))",
                                 "P(x, y | m)",
                                 "P^2(y | do(x))",
                                 "Σ_{z} P(y | x, z) P(z)",
                                 "Σ_{m} P(m | x) Σ_{x'} P(y | x', m) P(x')",
                                 "P(x, y) / P(x)",
                                 "(Σ_{z} P(x, y | z)) / (Σ_{z} P(x | z))",
                                 "P(z) (P(y) / P(x))",
                                 "P(y) Σ_{z} P(z | x)",
                                 "(Σ_{m} P(m | x)) Σ_{z} P(z | x)",
                                 "P(y | x) - P(y | x')",
                                 "0.5 P(y) + 2 P(x)",
                                 "E[y | x]",
                                 "E[y | z, do(x)]",
                                 "Σ_{y} y P(y | x) P(z)",
                                 "P(\"my var\" | é)"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void printsAndReads() {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(print(read(qPrintable(text)), sample())), text);
    }

    void latexAndRichText() {
        const Expression formula = read("(Σ_{z} P(x', y | z) P(z)) / P(\"my var\")");
        QCOMPARE(print(formula, sample(), {Notation::Latex, {}}),
                 std::string("\\frac{\\sum_{z} P(x', y \\mid z)\\, P(z)}{P(\\mathit{my var})}"));
        QCOMPARE(
            print(formula, sample(), {Notation::Rich, {}}),
            std::string(
                "(Σ<sub><i>z</i></sub> P(<i>x</i>', <i>y</i> | <i>z</i>) P(<i>z</i>)) / P(<i>my var</i>)"));
    }

    void equalFormulasAreEqual() {
        QVERIFY(read("P(y) P(x)") == read("P(x) P(y)"));
        QVERIFY(read("Σ_{x} Σ_{z} P(y, x, z)") == read("Σ_{z, x} P(z, x, y)"));
        QVERIFY(read("P(x) (P(y) P(z))") == read("(P(z) P(x)) P(y)"));
        QVERIFY(read("1 P(y)") == read("P(y)"));
        QVERIFY(read("P(y) / P(y)") == read("1"));
        QVERIFY(read("P(y) / P(x) / 1") == read("P(y) / P(x)"));
        QVERIFY(read("0 P(y)") == read("0"));
        QVERIFY(read("P(y) - P(y)") == read("0"));
        QVERIFY(read("P(x)") != read("P(x')"));
    }

    void knowsItsFreeSymbols() {
        QCOMPARE(read("Σ_{m} P(m | x) Σ_{x'} P(y | x', m) P(x')").free(),
                 (Symbols{symbol("x"), symbol("y")}));
        QCOMPARE(symbolsNamed(read("Σ_{m} P(m | x)")), (Symbols{symbol("x"), symbol("m")}));
    }

    /// The inner x is not the outer: people write a prime.
    void indicesAreToldApart() {
        const Expression hidden = product({read("P(m | x)"), sum({symbol("x")}, read("P(y | x, m) P(x)"))});
        QCOMPARE(print(withDistinctIndices(hidden), sample()),
                 std::string("P(m | x) Σ_{x'} P(y | x', m) P(x')"));
        QCOMPARE(print(withDistinctIndices(read("Σ_{z''} P(y | z'')")), sample()),
                 std::string("Σ_{z} P(y | z)"));
        QCOMPARE(print(withDistinctIndices(read("Σ_{z} P(y | z)"), {symbol("z")}), sample()),
                 std::string("Σ_{z'} P(y | z')"));
    }

    void renamingDoesNotCapture() {
        const Expression formula = read("Σ_{x'} P(y | x', m) P(x')");
        const auto moved =
            renamed(formula, [](Symbol name) { return name == symbol("m") ? symbol("x", 1) : name; });
        QCOMPARE(moved.free(), (Symbols{symbol("y"), symbol("x", 1)}));
        QCOMPARE(print(moved, sample()), std::string("Σ_{x''} P(y | x', x'') P(x'')"));
    }

    void refusesWithAColumn_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << "" << 1;
        QTest::newRow("unknown name") << "P(w)" << 4;
        QTest::newRow("open bracket") << "P(y | x" << 8;
        QTest::newRow("rest") << "P(y) )" << 6;
        QTest::newRow("index that is not held") << QString::fromUtf8("Σ_{z} P(y)") << 11;
        QTest::newRow("both sides") << "P(y | y)" << 9;
        QTest::newRow("no denominator") << "P(y) /" << 7;
        QTest::newRow("deep") << QString(5000, QLatin1Char('(')) << 202;
    }
    void refusesWithAColumn() {
        QFETCH(QString, text);
        QFETCH(int, column);
        const auto refused = parse(text.toStdString(), sample());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Parse);
        QCOMPARE(refused.error().location.column, std::optional<std::size_t>(column));
    }

    void estimandsOfRandomGraphsReadBack() {
        Random random(4);
        for (int round = 0; round < 500; ++round) {
            const auto graph =
                test::randomGraph(random, {.size = 6, .directed = 0.4, .bidirected = 0.25, .latent = 0});
            const auto answer = identify::identifyEffect(
                graph, {graph.withRole(graph::Role::Outcome), graph.withRole(graph::Role::Treatment), {}});
            if (!answer.estimand) continue;
            for (const Expression& formula : {*answer.estimand, simplified(*answer.estimand, graph)}) {
                const std::string text = print(formula, graph);
                const auto again = parse(text, graph);
                QVERIFY2(again.has_value(),
                         (again ? "" : again.error().message.english() + "\n" + text).c_str());
                QVERIFY2(*again == formula, (text + "\n" + print(*again, graph)).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExpression)
#include "test_expression.moc"
