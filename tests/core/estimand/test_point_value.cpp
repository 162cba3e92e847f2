// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/parsing.h"
#include "core/estimand/point_value.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/identify/district_engine.h"
#include "core/scm/discrete_model.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <cmath>

using namespace dovetail;
using namespace dovetail::estimand;
using namespace dovetail::graph;

namespace {

std::map<VariableId, std::size_t> valuesOf(const CausalGraph& graph, const scm::DiscreteModel& model) {
    std::map<VariableId, std::size_t> values;
    for (const Variable& variable : graph.variables())
        values[variable.id] = model.values(variable.id);
    return values;
}

/// A graph with a model of it, and the estimand of P(y | do(x)).
struct Case {
    CausalGraph graph;
    scm::DiscreteModel model;
    TableConditionals conditionals;
    Expression estimand;
    Symbol x, y;

    Case(const char* text, std::uint64_t seed)
        : graph(parseDagitty(text).value()),
          model(randomModel(graph, seed)),
          conditionals(model, valuesOf(graph, model)),
          x{graph.find("x").value()},
          y{graph.find("y").value()} {
        const auto answer = identify::identifyEffect(graph, {{y.variable}, {x.variable}, {}});
        estimand = answer.estimand.value();
    }
    static scm::DiscreteModel randomModel(const CausalGraph& graph, std::uint64_t seed) {
        Random random(seed);
        return scm::DiscreteModel::random(graph, random, {.values = 3}).value();
    }
    /// A variable that the estimand names without depending on it may have any value.
    Assignment at(std::size_t treatment, std::size_t outcome) const {
        Assignment values;
        for (const Symbol symbol : estimand.free())
            values[symbol] = 0;
        values[x] = treatment;
        values[y] = outcome;
        return values;
    }
    double truth(std::size_t treatment, std::size_t outcome) const {
        return model.effect({y.variable}, {x.variable})
            .value()
            .at(x, treatment)
            .at(y, outcome)
            .values()
            .front();
    }
};

} // namespace

class TestPointValue : public QObject {
    Q_OBJECT

    static void addCases() {
        QTest::addColumn<QByteArray>("graph");
        QTest::newRow("adjustment") << QByteArray("dag { x -> y a -> x a -> y b -> x b -> y a -> b }");
        QTest::newRow("front-door") << QByteArray("dag { x -> m -> y x <-> y }");
        QTest::newRow("napkin, a ratio") << QByteArray("dag { w -> r -> x -> y w <-> x w <-> y }");
        QTest::newRow("two districts")
            << QByteArray("dag { x -> a -> b -> y x <-> b a <-> y c -> x c -> y }");
    }

private slots:
    void enumerationIsExact_data() { addCases(); }
    void enumerationIsExact() {
        QFETCH(QByteArray, graph);
        const Case one(graph.constData(), 3);
        for (std::size_t treatment = 0; treatment < 3; ++treatment) {
            const auto value = valueAt(one.estimand, one.conditionals, one.at(treatment, 1));
            QVERIFY(value && value->exact());
            QVERIFY(std::abs(value->value - one.truth(treatment, 1)) < 1e-12);
        }
    }

    /// Over many seeds the standardised errors are about standard normal: the stated error is the error.
    void samplingErrsAsItSays_data() { addCases(); }
    void samplingErrsAsItSays() {
        QFETCH(QByteArray, graph);
        const Case one(graph.constData(), 5);
        const double truth = one.truth(1, 2);
        double squares = 0;
        constexpr int seeds = 40;
        for (int seed = 1; seed <= seeds; ++seed) {
            const auto value =
                valueAt(one.estimand, one.conditionals, one.at(1, 2),
                        {.mostTerms = 1, .draws = 3200, .seed = static_cast<std::uint64_t>(seed)});
            QVERIFY(value && !value->exact());
            QVERIFY(value->standardError < 0.05);
            if (value->standardError == 0) {
                QVERIFY(std::abs(value->value - truth) < 1e-12);
                continue;
            }
            squares += std::pow((value->value - truth) / value->standardError, 2);
        }
        // Chi squared with 40 degrees of freedom, of t-like terms: mean 42, standard deviation about 10.
        QVERIFY2(squares / seeds < 2.2, qPrintable(QString::number(squares / seeds)));
    }

    void theSameSeedGivesTheSameBits() {
        const Case one("dag { x -> y a -> x a -> y }", 7);
        const auto run = [&](std::uint64_t seed) {
            return valueAt(one.estimand, one.conditionals, one.at(0, 0),
                           {.mostTerms = 1, .draws = 1000, .seed = seed})
                .value();
        };
        QCOMPARE(run(4).value, run(4).value);
        QVERIFY(run(4).value != run(5).value);
        QCOMPARE(run(4).seed, std::uint64_t{4});
    }

    /// Forty confounders have more combinations than any table holds.
    void sumsThatNoTableHoldsAreSampled() {
        CausalGraph graph;
        const VariableId x = graph.addVariable("x").value();
        const VariableId y = graph.addVariable("y").value();
        VariableSet set;
        for (int i = 0; i < 40; ++i)
            set.insert(graph.addVariable("z" + std::to_string(i)).value());
        /// Independent coins; y is 1 as often as the share of ones among them, plus 0.1 under x = 1.
        class Coins : public Conditionals {
        public:
            explicit Coins(VariableId outcome) : outcome_(outcome) {}
            std::size_t values(VariableId) const override { return 2; }
            Result<std::vector<double>> distribution(const Conditional& asked,
                                                     const Assignment& at) const override {
                if (asked.of.variable != outcome_) return std::vector{0.75, 0.25};
                double p = 0;
                for (const Symbol symbol : asked.given)
                    p += static_cast<double>(at.at(symbol)) * (symbol.variable.value == 1 ? 0.1 : 0.02);
                return std::vector{1 - p, p};
            }

        private:
            VariableId outcome_;
        };
        QCOMPARE(x.value, 1U);
        Symbols given = symbolsOf(set);
        given.insert({x});
        const Expression formula =
            sum(symbolsOf(set), product({probability({{y}}, given), probability(symbolsOf(set))}));
        const auto value =
            valueAt(formula, Coins(y), {{Symbol{x}, 1}, {Symbol{y}, 1}}, {.draws = 6400}).value();
        QVERIFY(value.draws > 0 && value.standardError > 0 && value.standardError < 0.005);
        QVERIFY(std::abs(value.value - 0.3) < 5 * value.standardError);
        const auto rough =
            valueAt(formula, Coins(y), {{Symbol{x}, 1}, {Symbol{y}, 1}}, {.draws = 6400, .precision = 0.01});
        QVERIFY(rough->draws < value.draws); // enough is enough
    }

    void refusesWhatHasNoValueAndStops() {
        const Case one("dag { x -> y a -> x a -> y }", 7);
        const auto missing = valueAt(one.estimand, one.conditionals, {{one.x, 0}});
        QVERIFY(!missing && !missing.error().message.empty());
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = valueAt(one.estimand, one.conditionals, one.at(0, 0), {.mostTerms = 1},
                                     Progress(stop.get_token()));
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPointValue)
#include "test_point_value.moc"
