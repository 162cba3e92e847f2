// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/contingency.h"
#include "core/independence/logistic_regression.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

/// lalonde_nsw_dw.csv with schooling and age in groups beside.
data::Table withGroups() {
    const data::Table table = tableFromFile("lalonde_nsw_dw.csv");
    std::vector<data::Table::ColumnPointer> columns(table.columns().begin(), table.columns().end());
    std::vector<std::int32_t> school;
    std::vector<std::int32_t> years;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double educ = table.findColumn("educ")->numbers()[row];
        const double age = table.findColumn("age")->numbers()[row];
        school.push_back((educ >= 10) + (educ >= 12));
        years.push_back((age >= 20) + (age >= 25) + (age >= 30));
    }
    columns.push_back(std::make_shared<const data::Column>(levels("school", school)));
    columns.push_back(std::make_shared<const data::Column>(levels("years", years)));
    return data::Table(columns);
}

} // namespace

class TestLogisticRegression : public QObject {
    Q_OBJECT

private slots:
    /// Where the levels are as many the response is the first in the table, "black" before "married".
    /// From statsmodels 0.13.5: twice the difference of the log-likelihoods of two MNLogit fits; p-value and
    /// interval by scipy 1.10.1 (stats.chi2, brentq on stats.ncx2.cdf).
    void likeStatsmodels_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("expected");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
        QTest::newRow("two levels") << names("treat nodegree age re75 black")
                                    << QList<double>{9.711441637052076,    1,
                                                     0.001831243053003126, 0.01938590237796167,
                                                     0.002999478045659254, 0.05626235247169065};
        QTest::newRow("no dependence")
            << names("married black age re74")
            << QList<double>{0.003865824749539115, 1, 0.9504228682975723, 0, 0, 0.003076321879210919};
        QTest::newRow("three and four levels")
            << names("school years re75 black") << QList<double>{40.45231748454785,     6,
                                                                 3.711645936970456e-07, 0.07449980675459733,
                                                                 0.03362233126531478,   0.1329757953037927};
    }

    void likeStatsmodels() {
        QFETCH(QStringList, names);
        QFETCH(QList<double>, expected);
        const data::Table table = withGroups();
        std::vector<bool> flags;
        for (const auto& column : table.columns())
            flags.push_back(!column->name().starts_with("re7") && column->name() != "age");
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto variables = variablesOf(table, names[0].toStdString(), names[1].toStdString(), given);
        const auto result = logisticRegressionTest(table, variables, flags);
        QVERIFY(result.has_value());
        // The log-likelihoods are within 10⁻¹⁰ of their maxima.
        QVERIFY2(std::abs(result->statistic - expected[0]) < 1e-9,
                 qPrintable(QString::number(result->statistic, 'g', 17)));
        QCOMPARE(result->degreesOfFreedom, expected[1]);
        QVERIFY(near(result->pValue, expected[2], 1e-8));
        QVERIFY(near(result->effect.estimate, expected[3], 1e-8));
        QVERIFY(near(result->effect.lower, expected[4], 1e-7));
        QVERIFY(near(result->effect.upper, expected[5], 1e-7));
        const auto swapped =
            logisticRegressionTest(table, {variables.y, variables.x, variables.given}, flags);
        QCOMPARE(swapped->statistic, result->statistic);
    }

    /// With nothing given but a constant it is G².
    void withoutRegressors() {
        const data::Table table = withGroups();
        const auto variables = variablesOf(table, "school", "years");
        const auto g = contingencyTest(table, variables);
        const auto regression = logisticRegressionTest(table, variables);
        QVERIFY(std::abs(g->statistic - regression->statistic) < 1e-8);
        QCOMPARE(g->degreesOfFreedom, regression->degreesOfFreedom);
    }

    /// A line tells the levels of x apart without error, and y says the same as z: coefficients without
    /// bound, and nothing left to test.
    void determinedLevels() {
        Random random(4);
        std::vector<double> z(200);
        std::vector<std::int32_t> x(200);
        std::vector<std::int32_t> y(200);
        for (std::size_t row = 0; row < z.size(); ++row) {
            z[row] = random.normal();
            x[row] = z[row] > 0 ? 1 : 0;
            y[row] = static_cast<std::int32_t>(random.below(2));
        }
        const data::Table table({levels("x", x), levels("y", y), numbers("z", z), levels("copy", y)});
        const auto separated = logisticRegressionTest(table, {0, 1, {2}});
        QVERIFY(separated.has_value());
        QVERIFY(separated->statistic < 1e-3 && separated->pValue > 0.9);
        QCOMPARE(logisticRegressionTest(table, {0, 1, {2, 3}}).error().code, ErrorCode::InvalidData);
        QCOMPARE(logisticRegressionTest(table, {2, 1, {3}}).error().code, ErrorCode::InvalidInput);
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const data::Table table = withGroups();
        const auto stopped = logisticRegressionTest(table, variablesOf(table, "school", "years", {"re75"}),
                                                    {}, Progress(source.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// x ← z → y with a number z: where the conditional Gaussian test has no answer.
    void calibrated() {
        Random random(13);
        std::vector<double> independent;
        std::vector<double> dependent;
        for (int round = 0; round < 500; ++round) {
            const std::size_t rows = 250;
            std::vector<std::int32_t> x(rows);
            std::vector<std::int32_t> y(rows);
            std::vector<std::int32_t> child(rows);
            std::vector<double> z(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                z[row] = random.normal();
                x[row] = random.uniform() < logistic(1.5 * z[row]);
                const std::vector<double> weights{1, std::exp(z[row]), std::exp(0.5 - z[row])};
                y[row] = static_cast<std::int32_t>(random.index(weights));
                child[row] = random.uniform() < logistic(z[row] + 1.5 * x[row] - 0.7);
            }
            const data::Table table(
                {levels("x", x), levels("y", y), numbers("z", z), levels("child", child)});
            independent.push_back(logisticRegressionTest(table, {0, 1, {2}})->pValue);
            dependent.push_back(logisticRegressionTest(table, {0, 3, {2}})->pValue);
        }
        QVERIFY(distanceFromUniform(independent) < 1.63);
        QVERIFY(shareUpTo(dependent, 0.05) > 0.9);
    }
};

QTEST_APPLESS_MAIN(TestLogisticRegression)
#include "test_logistic_regression.moc"
