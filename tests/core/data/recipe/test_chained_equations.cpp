// SPDX-License-Identifier: GPL-3.0-or-later
//
// Multiple imputation, against what is known of the distribution that the data were drawn from.
#include "core/base/random.h"
#include "core/data/recipe/chained_equations.h"
#include "core/data/recipe/numeric_facts.h"
#include "core/data/recipe/rubin.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace dovetail;
using namespace dovetail::data;

namespace {

using Method = ChainedEquations::NumberMethod;
constexpr double missing = Column::missingNumber;

double chance(double x) {
    return 1 / (1 + std::exp(-x));
}

Column numbers(std::string name, std::vector<double> values) {
    return Column::numeric(std::move(name), ColumnType::Continuous, std::move(values));
}

/// y = 2 + x + noise, missing the more often the greater x is: at random given x, so that the mean of the
/// rows that are there is far too low.
Table missingAtRandom(std::size_t rows, Random& random, double strength = 2) {
    std::vector<double> x(rows);
    std::vector<double> y(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        x[i] = random.normal();
        y[i] = 2 + x[i] + random.normal();
        if (random.uniform() < chance(strength * x[i])) y[i] = missing;
    }
    return Table(std::vector{numbers("x", x), numbers("y", y)});
}

PooledEstimate pooledMean(const Imputations& imputations, std::string_view name) {
    std::vector<double> estimates;
    std::vector<double> variances;
    double rows = 0;
    for (const Table& table : imputations.tables) {
        const auto values = table.findColumn(name)->numbers();
        rows = static_cast<double>(values.size());
        estimates.push_back(meanOf(values));
        variances.push_back(std::pow(standardDeviationOf(values), 2) / rows);
    }
    return *pooled(estimates, variances, rows - 1);
}

double shareOf(const Column& column, std::int32_t code) {
    return static_cast<double>(std::ranges::count(column.codes(), code)) / static_cast<double>(column.rows());
}

} // namespace

class TestChainedEquations : public QObject {
    Q_OBJECT
private slots:
    void meansAreRecoveredWhereCompleteRowsMislead_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("matching") << static_cast<int>(Method::PredictiveMeanMatching);
        QTest::newRow("regression") << static_cast<int>(Method::BayesianRegression);
    }
    void meansAreRecoveredWhereCompleteRowsMislead() {
        QFETCH(int, method);
        Random random(11);
        const Table table = missingAtRandom(3000, random);
        QVERIFY(meanOf(table.column(1).numbers()) < 1.6);
        const auto imputed = multiplyImputed(
            table, {}, {.numbers = static_cast<Method>(method), .iterations = 3, .seed = 4}, 10);
        QVERIFY(imputed);
        const PooledEstimate mean = pooledMean(*imputed, "y");
        QVERIFY2(std::abs(mean.estimate - 2) < 0.12, std::to_string(mean.estimate).c_str());
        QVERIFY(mean.missingInformation > 0.1 && mean.missingInformation < 0.9);
    }

    // What multiple imputation is for: intervals that hold the truth as often as they say. Of 300 intervals
    // of 95 %, 285 should; four standard deviations below are 270, and matching is known to be somewhat
    // narrow.
    void intervalsCoverTheTruth_data() { meansAreRecoveredWhereCompleteRowsMislead_data(); }
    void intervalsCoverTheTruth() {
        QFETCH(int, method);
        int covered = 0;
        int coveredByCompleteRows = 0;
        for (std::uint64_t run = 0; run < 300; ++run) {
            Random random(1000 + run);
            const Table table = missingAtRandom(250, random, 1);
            const auto imputed = multiplyImputed(
                table, {}, {.numbers = static_cast<Method>(method), .iterations = 1, .seed = run}, 8);
            const auto interval = pooledMean(*imputed, "y").interval(0.95);
            covered += interval.lower < 2 && 2 < interval.upper ? 1 : 0;
            const Table complete = table.completeRows();
            const auto values = complete.column(1).numbers();
            const double error = standardDeviationOf(values) / std::sqrt(static_cast<double>(values.size()));
            coveredByCompleteRows += std::abs(meanOf(values) - 2) < 1.96 * error ? 1 : 0;
        }
        QVERIFY2(covered >= (static_cast<Method>(method) == Method::BayesianRegression ? 270 : 255),
                 std::to_string(covered).c_str());
        QVERIFY2(coveredByCompleteRows < 100, std::to_string(coveredByCompleteRows).c_str());
    }

    // Levels, missing the more often the greater x is; the shares before anything was deleted are the truth.
    void sharesOfLevelsAreRecovered_data() {
        QTest::addColumn<int>("levels");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
        QTest::newRow("five") << 5;
    }
    void sharesOfLevelsAreRecovered() {
        QFETCH(int, levels);
        Random random(21);
        constexpr std::size_t rows = 4000;
        std::vector<double> x(rows);
        std::vector<std::int32_t> whole(rows);
        std::vector<std::int32_t> holed(rows);
        for (std::size_t i = 0; i < rows; ++i) {
            x[i] = random.normal();
            std::vector<double> weights;
            for (int level = 0; level < levels; ++level)
                weights.push_back(std::exp(0.7 * level * x[i] - 0.2 * level));
            whole[i] = static_cast<std::int32_t>(random.index(weights));
            holed[i] = random.uniform() < chance(2 * x[i]) ? Column::missingCode : whole[i];
        }
        const std::vector<std::string> names{"a", "b", "c", "d", "e"};
        const std::vector<std::string> used(names.begin(), names.begin() + levels);
        const Column truth = Column::coded("g", ColumnType::Categorical, whole, used);
        const Table table(
            std::vector{numbers("x", x), Column::coded("g", ColumnType::Categorical, holed, used)});
        const auto imputed = multiplyImputed(table, {}, {.iterations = 2, .seed = 9}, 5);
        QVERIFY(imputed);
        const auto first = static_cast<double>(std::ranges::count(holed, 0));
        const auto there = static_cast<double>(rows - table.column(1).missingCount());
        QVERIFY(first / there > shareOf(truth, 0) + 0.05); // what complete rows say
        for (int level = 0; level < levels; ++level) {
            double share = 0;
            for (const Table& one : imputed->tables) {
                QCOMPARE(one.column(1).missingCount(), 0U);
                share += shareOf(one.column(1), level) / 5;
            }
            QVERIFY2(std::abs(share - shareOf(truth, level)) < 0.03, std::to_string(share).c_str());
        }
    }

    // Three columns with holes in all of them, so that the equations have to be chained.
    void correlationsSurviveHolesEverywhere() {
        Random random(31);
        constexpr std::size_t rows = 3000;
        std::vector<std::vector<double>> columns(3, std::vector<double>(rows));
        for (std::size_t i = 0; i < rows; ++i) {
            const double common = random.normal();
            for (auto& column : columns)
                column[i] = random.uniform() < 0.25 ? missing : (common + random.normal()) / std::sqrt(2.0);
        }
        const Table table(
            std::vector{numbers("a", columns[0]), numbers("b", columns[1]), numbers("c", columns[2])});
        const auto imputed = multiplyImputed(table, {}, {.iterations = 10, .seed = 2}, 3);
        for (const Table& one : imputed->tables) {
            double product = 0;
            for (std::size_t i = 0; i < rows; ++i)
                product += one.column(0).numbers()[i] * one.column(2).numbers()[i];
            const double correlation = product / static_cast<double>(rows);
            QVERIFY2(std::abs(correlation - 0.5) < 0.07, std::to_string(correlation).c_str());
        }
    }

    void matchingTakesValuesThatOccur() {
        const Table table(
            std::vector{Column::numeric("n", ColumnType::Integer, {1, 2, missing, 4, 5, missing, 7, 8}),
                        numbers("x", {1.1, 2.3, 2.9, 4.2, 5.1, 5.8, 7.2, 8.1})});
        const auto imputed = multiplyImputed(table, {}, {.donors = 2, .seed = 1}, 20);
        const std::set<double> there{1, 2, 4, 5, 7, 8};
        std::set<double> drawn;
        for (const Table& one : imputed->tables) {
            QCOMPARE(one.column(0).type(), ColumnType::Integer);
            for (const double value : one.column(0).numbers())
                QVERIFY(there.contains(value));
            drawn.insert(one.column(0).numbers()[2]);
            QCOMPARE(one.column(0).numbers()[0], 1.0);
            QVERIFY(one.columns()[1] == table.columns()[1]); // shared, not copied
        }
        QVERIFY(drawn.size() > 1);
    }

    // With a predictor of two values all rows of a kind are equally near: all have to be possible donors, not
    // the first five of them.
    void equallyNearRowsAreAllDonors() {
        std::vector<double> y(200);
        std::vector<std::int32_t> group(200);
        for (std::size_t i = 0; i < y.size(); ++i) {
            group[i] = static_cast<std::int32_t>(i % 2);
            y[i] = i < 100 ? static_cast<double>(i) : missing;
        }
        const Table table(
            std::vector{numbers("y", y), Column::coded("g", ColumnType::Boolean, group, {"no", "yes"})});
        const auto imputed = multiplyImputed(table, {}, {.iterations = 1, .seed = 1}, 5);
        std::set<double> drawn;
        for (const Table& one : imputed->tables)
            drawn.insert(one.column(0).numbers().begin() + 100, one.column(0).numbers().end());
        QVERIFY2(drawn.size() > 80, std::to_string(drawn.size()).c_str());
    }

    void sameSeedSameBits() {
        Random random(41);
        const Table table = missingAtRandom(200, random);
        const ChainedEquations method{.iterations = 2, .seed = 7};
        const auto three = multiplyImputed(table, {}, method, 3);
        const auto again = multiplyImputed(table, {}, method, 3);
        const auto one = multiplyImputed(table, {}, method, 1);
        const auto other = multiplyImputed(table, {}, {.iterations = 2, .seed = 8}, 1);
        QVERIFY(three->tables == again->tables);
        QVERIFY(three->tables[0] == one->tables[0]);
        QVERIFY(!(three->tables[0] == three->tables[1]));
        QVERIFY(!(one->tables[0] == other->tables[0]));
        QCOMPARE(three->method.seed, 7U);
    }

    void onlyTheNamedColumnsAreFilled() {
        const Table table(std::vector{numbers("a", {1, missing, 3, 4, 5, 6}),
                                      numbers("b", {2, 4, missing, 8, 9, 13}),
                                      numbers("c", {1, 2, 3, 4, 5, 6})});
        const std::vector<std::string> named{"a"};
        const auto imputed = multiplyImputed(table, named, {.seed = 1}, 1);
        QCOMPARE(imputed->tables[0].column(0).missingCount(), 0U);
        QVERIFY(imputed->tables[0].columns()[1] == table.columns()[1]);
    }

    void completeTablesComeBackShared() {
        const Table table(std::vector{numbers("a", {1, 2})});
        const auto imputed = multiplyImputed(table, {}, {}, 2);
        QCOMPARE(imputed->tables.size(), 2U);
        QVERIFY(imputed->tables[1].columns()[0] == table.columns()[0]);
    }

    void datesAndSeparatedLevelsAreFilled() {
        std::vector<double> dates;
        std::vector<std::int32_t> codes;
        for (int i = 0; i < 60; ++i) {
            dates.push_back(i % 7 == 3 ? missing : 86'400.0 * i);
            codes.push_back(i % 11 == 5 ? Column::missingCode : i < 30 ? 0 : 1);
        }
        const Table table(std::vector{Column::numeric("d", ColumnType::Date, dates),
                                      Column::coded("s", ColumnType::Boolean, codes, {"before", "after"})});
        const auto imputed =
            multiplyImputed(table, {}, {.numbers = Method::BayesianRegression, .seed = 3}, 2);
        QVERIFY(imputed);
        for (const Table& one : imputed->tables) {
            QVERIFY(one.completeRows().rows() == 60);
            QCOMPARE(one.column(0).text(3).size(), std::string("1970-01-01").size()); // still days
        }
    }

    void whatCannotBeDoneIsSaid() {
        const Table empty(std::vector{numbers("a", {missing, missing}), numbers("b", {1, 2})});
        const auto nothing = multiplyImputed(empty, {}, {}, 1);
        QCOMPARE(nothing.error().code, ErrorCode::InvalidData);
        std::vector<std::int32_t> codes(60);
        std::vector<std::string> levels;
        for (int i = 0; i < 60; ++i) {
            codes[static_cast<std::size_t>(i)] = i;
            levels.push_back("id" + std::to_string(i));
        }
        std::vector<double> holed(60, 1.5);
        holed[3] = missing;
        const Table identified(
            std::vector{Column::coded("id", ColumnType::Categorical, codes, levels), numbers("a", holed)});
        const auto named = multiplyImputed(identified, {}, {}, 1);
        QCOMPARE(named.error().location.variable, std::string("id"));
        QVERIFY(!named.error().advice.empty());
        const auto without = multiplyImputed(identified, {}, {.predictors = {"a"}}, 1);
        QVERIFY(without);
        QVERIFY(!multiplyImputed(identified, {}, {.iterations = 0}, 1));
        QVERIFY(!multiplyImputed(identified, {}, {.predictors = {"b"}}, 1));
        QVERIFY(!multiplyImputed(identified, {}, {}, 0));
    }

    void stopsOnRequest() {
        Random random(51);
        const Table table = missingAtRandom(50, random);
        std::stop_source source;
        const Progress progress(source.get_token(), [&](double fraction, std::string_view) {
            if (fraction > 0.4) source.request_stop();
        });
        const auto stopped = multiplyImputed(table, {}, {}, 4, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestChainedEquations)
#include "test_chained_equations.moc"
