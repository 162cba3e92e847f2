// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/estimate/plug_in.h"

#include <QTest>

#include <cmath>

using namespace dovetail;
using namespace dovetail::estimate;

namespace {

using estimand::Symbol;
using graph::VariableId;

constexpr std::uint32_t confounders = 24;

double logistic(double score) {
    return 1 / (1 + std::exp(-score));
}

/// Twenty-four coins, of which the first six act on treatment and outcome.
struct Simulated {
    data::Table table;
    double truth = 0; ///< E(y | do(t = 1)) - E(y | do(t = 0))

    Simulated() {
        Random random(3);
        constexpr std::size_t rows = 3000;
        std::vector<std::vector<double>> columns(confounders + 2, std::vector<double>(rows));
        for (std::size_t row = 0; row < rows; ++row) {
            double bias = 0;
            for (std::size_t i = 0; i < confounders; ++i) {
                columns[i][row] = random.uniform() < 0.5 ? 1 : 0;
                if (i < 6) bias += columns[i][row] - 0.5;
            }
            const double t = random.uniform() < logistic(bias) ? 1 : 0;
            columns[confounders][row] = t;
            columns[confounders + 1][row] = random.uniform() < logistic(bias + 0.8 * t) ? 1 : 0;
            truth += (logistic(bias + 0.8) - logistic(bias)) / rows;
        }
        std::vector<data::Column> named;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string name = i < confounders ? "c" + std::to_string(i) : i == confounders ? "t" : "y";
            named.push_back(data::Column::numeric(name, data::ColumnType::Integer, std::move(columns[i])));
        }
        table = data::Table(std::move(named));
    }
};

FormulaEstimand adjustment() {
    FormulaEstimand estimand{{}, {100}, {101}, {}, "formula", ""};
    graph::VariableSet set;
    for (std::uint32_t i = 0; i < confounders; ++i) {
        set.insert({i + 1});
        estimand.columns[{i + 1}] = "c" + std::to_string(i);
    }
    estimand::Symbols given = estimand::symbolsOf(set);
    given.insert({estimand.treatment});
    estimand.formula = estimand::sum(estimand::symbolsOf(set),
                                     estimand::product({estimand::probability({{estimand.outcome}}, given),
                                                        estimand::probability(estimand::symbolsOf(set))}));
    return estimand;
}

} // namespace

class TestFittedFormulaModel : public QObject {
    Q_OBJECT
private slots:
    /// Twenty-four binary variables have more combinations than any table holds: the estimate comes from
    /// fitted probabilities and sampled sums, and says so.
    void manyVariablesAreFittedAndSampled() {
        const Simulated data;
        PlugInOptions options;
        options.formula = adjustment();
        const auto effect = plugInAdjustment(data.table, "t", "y", options);
        if (!effect) QFAIL(effect.error().sentence().english().c_str());
        QCOMPARE(effect->method, std::string("formula, fitted"));
        const double seen = effect->observationalDifference.estimate;
        const double set = effect->interventionalDifference.estimate;
        QVERIFY2(std::abs(set - data.truth) < 0.05, qPrintable(QString::number(set)));
        QVERIFY2(seen > data.truth + 0.15, qPrintable(QString::number(seen))); // what adjustment takes away
        QVERIFY(std::isnan(effect->interventionalDifference.lower));
        const auto says = [&](const char* part) {
            return std::ranges::any_of(effect->notes, [&](const Sentence& note) {
                return note.english().find(part) != std::string::npos;
            });
        };
        QVERIFY(says("logistic regressions"));
        QVERIFY(says("sampled (seed 1)"));
    }
};

QTEST_APPLESS_MAIN(TestFittedFormulaModel)
#include "test_fitted_formula_model.moc"
