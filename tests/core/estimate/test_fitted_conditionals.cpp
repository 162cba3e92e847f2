// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/estimand/point_value.h"
#include "core/estimate/fitted_conditionals.h"

#include <QTest>

#include <cmath>

using namespace dovetail;
using namespace dovetail::estimate;
using estimand::Assignment;
using estimand::Symbol;
using graph::VariableId;

namespace {

constexpr VariableId x{1}, y{2};

/// y depends on x and eighty-one combinations of four conditions through a logistic model.
struct Logistic {
    std::vector<CodedColumn> columns;

    explicit Logistic(std::size_t rows) {
        Random random(11);
        for (std::uint32_t i = 0; i < 5; ++i)
            columns.push_back({{i + 10}, 3, {}});
        columns.push_back({y, 2, {}});
        for (std::size_t row = 0; row < rows; ++row) {
            double score = -0.5;
            for (std::size_t i = 0; i < 5; ++i) {
                const auto code = static_cast<std::int32_t>(random.below(3));
                columns[i].codes.push_back(code);
                score += effect(i, static_cast<std::size_t>(code));
            }
            columns[5].codes.push_back(random.uniform() < 1 / (1 + std::exp(-score)) ? 1 : 0);
        }
    }
    static double effect(std::size_t i, std::size_t code) {
        return code == 0 ? 0 : 0.3 * static_cast<double>(i) - 0.4 * static_cast<double>(code);
    }
};

} // namespace

class TestFittedConditionals : public QObject {
    Q_OBJECT
private slots:
    void fewCombinationsAreCounted() {
        CodedColumn treatment{x, 2, {}};
        CodedColumn outcome{y, 2, {}};
        for (int row = 0; row < 40; ++row) {
            treatment.codes.push_back(row < 20 ? 0 : 1);
            outcome.codes.push_back(row % 20 < (row < 20 ? 5 : 16) ? 1 : 0);
        }
        const FittedConditionals fitted({treatment, outcome});
        const auto p = [&](std::size_t given) {
            return fitted.distribution({0, {y}, {Symbol{x}}, {}}, {{Symbol{x}, given}}).value();
        };
        QCOMPARE(p(0), (std::vector{0.75, 0.25}));
        QCOMPARE(p(1), (std::vector{0.2, 0.8}));
        QCOMPARE(fitted.distribution({0, {x}, {}, {}}, {}).value(), (std::vector{0.5, 0.5}));
    }

    /// Where combinations are thin, the regression finds the model that made the data.
    void manyCombinationsAreFitted() {
        const Logistic data(2000); // 243 combinations, most of them in fewer than ten rows
        const FittedConditionals fitted(data.columns);
        estimand::Conditional asked{0, {y}, {}, {}};
        for (std::uint32_t i = 0; i < 5; ++i)
            asked.given.insert({{i + 10}});
        double worst = 0;
        for (std::size_t combination = 0; combination < 243; ++combination) {
            Assignment at;
            double score = -0.5;
            std::size_t rest = combination;
            for (std::uint32_t i = 0; i < 5; ++i, rest /= 3) {
                at[{{i + 10}}] = rest % 3;
                score += Logistic::effect(i, rest % 3);
            }
            const auto shares = fitted.distribution(asked, at).value();
            QVERIFY(std::abs(shares[0] + shares[1] - 1) < 1e-12);
            worst = std::max(worst, std::abs(shares[1] - 1 / (1 + std::exp(-score))));
        }
        QVERIFY2(worst < 0.12, qPrintable(QString::number(worst)));
    }

    /// The formula of adjustment on a fitted model: all conditionals come from regressions.
    void anEstimandIsEvaluatedOnTheFit() {
        const Logistic data(4000);
        const FittedConditionals fitted(data.columns);
        estimand::Symbols set;
        for (std::uint32_t i = 1; i < 5; ++i)
            set.insert({{i + 10}});
        const Symbol treatment{{10}};
        estimand::Symbols given = set;
        given.insert(treatment);
        const auto formula = estimand::sum(
            set, estimand::product({estimand::probability({{y}}, given), estimand::probability(set)}));
        const auto at = [&](std::size_t group) {
            return estimand::valueAt(formula, fitted, {{treatment, group}, {Symbol{y}, 1}}).value().value;
        };
        // Effects are the same whatever the other conditions, which are independent of the treatment.
        double truth[3] = {};
        for (std::size_t group = 0; group < 3; ++group) {
            for (std::size_t combination = 0; combination < 81; ++combination) {
                double score = -0.5 + Logistic::effect(0, group);
                std::size_t rest = combination;
                for (std::size_t i = 1; i < 5; ++i, rest /= 3)
                    score += Logistic::effect(i, rest % 3);
                truth[group] += 1 / (1 + std::exp(-score)) / 81;
            }
            QVERIFY2(std::abs(at(group) - truth[group]) < 0.04, qPrintable(QString::number(at(group))));
        }
    }

    /// A group that is never seen with a condition has no infinite weight.
    void separatedDataHaveFiniteFits() {
        CodedColumn condition{x, 2, {0, 0, 0, 1, 1, 1}};
        CodedColumn outcome{y, 3, {0, 0, 1, 2, 2, 2}};
        const FittedConditionals fitted({condition, outcome});
        const auto shares = fitted.distribution({0, {y}, {Symbol{x}}, {}}, {{Symbol{x}, 1}}).value();
        QVERIFY(shares[2] > 0.5 && shares[2] < 1 && shares[0] > 0);
    }

    void refusesExperiments() {
        const FittedConditionals fitted({{x, 2, {0, 1}}, {y, 2, {0, 1}}});
        const auto refused = fitted.distribution({0, {y}, {}, {Symbol{x}}}, {{Symbol{x}, 0}});
        QVERIFY(!refused && !refused.error().message.empty() && !refused.error().advice.empty());
    }
};

QTEST_APPLESS_MAIN(TestFittedConditionals)
#include "test_fitted_conditionals.moc"
