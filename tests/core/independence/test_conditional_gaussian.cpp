// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/conditional_gaussian.h"
#include "core/independence/partial_correlation.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

/// Every column of lalonde_nsw_dw.csv but earnings and age has levels.
std::vector<bool> levelsOfTable(const data::Table& table) {
    std::vector<bool> flags;
    for (const auto& column : table.columns())
        flags.push_back(!column->name().starts_with("re7") && column->name() != "age");
    return flags;
}

} // namespace

class TestConditionalGaussian : public QObject {
    Q_OBJECT

private slots:
    /// lalonde_nsw_dw.csv. From statsmodels 0.13.5: the residual sums of squares of OLS fits in each stratum,
    /// for each group and for all, put together by the formulas of the header with scipy 1.10.1
    /// (special.digamma, stats.chi2, brentq on stats.ncx2.cdf).
    void likeStatsmodels_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("expected");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
        QTest::newRow("two groups") << names("re78 treat")
                                    << QList<double>{7.957991285863293,    1,
                                                     0.004787551787863958, 0.01551432887076887,
                                                     0.001656893933444481, 0.05006834708371943};
        QTest::newRow("strata and lines") << names("re78 treat age re75 black")
                                          << QList<double>{9.331854240117362,    6, 0.1557569436363224,
                                                           0.007459352797443475, 0, 0.0410746981098824};
        QTest::newRow("many groups") << names("educ age treat") // the order of x and y does not matter
                                     << QList<double>{62.21162532032275,     23,
                                                      1.818460159029842e-05, 0.08434535632474016,
                                                      0.03583449368934533,   0.1499266442770545};
        QTest::newRow("both numbers") << names("re75 re78 age black hisp")
                                      << QList<double>{5.313860295320473,    3, 0.1502055417302684,
                                                       0.005186191089351033, 0, 0.03410721764346869};
        QTest::newRow("many strata") << names("re78 married age re75 black nodegree")
                                     << QList<double>{13.04417220690534,    12, 0.3658382505211458,
                                                      0.002343703625361293, 0,  0.03777624308998939};
    }

    void likeStatsmodels() {
        QFETCH(QStringList, names);
        QFETCH(QList<double>, expected);
        const data::Table table = tableFromFile("lalonde_nsw_dw.csv");
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto variables = variablesOf(table, names[0].toStdString(), names[1].toStdString(), given);
        const auto result = conditionalGaussianTest(table, variables, levelsOfTable(table));
        QVERIFY(result.has_value());
        const auto swapped =
            conditionalGaussianTest(table, {variables.y, variables.x, variables.given}, levelsOfTable(table));
        QVERIFY(near(result->pValue, swapped->pValue, 1e-9));
        QVERIFY2(near(result->statistic, expected[0]),
                 qPrintable(QString::number(result->statistic, 'g', 17)));
        QCOMPARE(result->degreesOfFreedom, expected[1]);
        QVERIFY(near(result->pValue, expected[2]));
        QVERIFY(near(result->effect.estimate, expected[3]));
        QVERIFY(near(result->effect.lower, expected[4], 1e-9));
        QVERIFY(near(result->effect.upper, expected[5], 1e-9));
    }

    /// Without levels it is the likelihood ratio of the partial correlation.
    void withoutLevels() {
        const data::Table table = tableFromFile("sachs_observational.csv");
        const Variables variables{0, 2, {1, 5}};
        const double r = partialCorrelationTest(table, variables)->effect.estimate;
        const auto result = conditionalGaussianTest(table, variables);
        QCOMPARE(result->degreesOfFreedom, 1.0);
        // Bartlett's correction is a factor near (n - |z| - 5/2) / n.
        QVERIFY(near(result->statistic, -(853 - 4.5) * std::log1p(-r * r), 1e-4));
    }

    /// Groups of one row, and groups in which z does not vary, have no parameters of their own to tell.
    void smallGroups() {
        const data::Table table({numbers("x", {1, 2, 3, 4, 5, 6, 7, 9, 8, 12}),
                                 levels("y", {0, 0, 0, 0, 0, 1, 1, 1, 1, 2}),
                                 numbers("z", {1, 2, 1, 2, 5, 3, 3, 3, 3, 1})});
        const auto result = conditionalGaussianTest(table, {0, 1, {2}});
        QCOMPARE(result->degreesOfFreedom, 2.0); // 2 + 1 + 1 parameters of groups, 2 without
    }

    void whatCannotBeTested() {
        const data::Table table({numbers("x", {1, 2, 4, 3}), levels("y", {0, 1, 0, 1}),
                                 levels("z", {0, 1, 1, 0}),
                                 numbers("infinite", {1, 2, 3, std::numeric_limits<double>::infinity()})});
        QCOMPARE(conditionalGaussianTest(table, {1, 2, {0}}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(conditionalGaussianTest(table, {0, 1, {}}).error().code, ErrorCode::InvalidData);
        QCOMPARE(conditionalGaussianTest(table, {3, 1, {}}).error().location.variable,
                 std::string("infinite"));
    }

    /// x ← (z, s) → y. Also with noise that is far from normal: unequal variances of groups are no evidence.
    void calibrated_data() {
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("skewed");
        QTest::newRow("groups, normal") << true << false;
        QTest::newRow("groups, exponential") << true << true;
        QTest::newRow("numbers, normal") << false << false;
        QTest::newRow("numbers, exponential") << false << true;
    }

    void calibrated() {
        QFETCH(bool, groups);
        QFETCH(bool, skewed);
        Random random(12);
        const auto noise = [&] { return skewed ? -std::log1p(-random.uniform()) : random.normal(); };
        std::vector<double> independent;
        std::vector<double> dependent;
        for (int round = 0; round < 600; ++round) {
            const std::size_t rows = 90;
            std::vector<double> x(rows);
            std::vector<double> y(rows);
            std::vector<std::int32_t> group(rows);
            std::vector<double> z(rows);
            std::vector<std::int32_t> s(rows);
            std::vector<double> child(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                z[row] = random.normal();
                s[row] = static_cast<std::int32_t>(random.below(3));
                x[row] = s[row] + (1 + s[row]) * (z[row] + noise());
                y[row] = z[row] - s[row] + noise();
                group[row] =
                    (random.uniform() < logistic(z[row])) + (random.uniform() < logistic(z[row] - 1));
                child[row] = z[row] + noise() + (groups ? group[row] : 0.8 * y[row]);
            }
            const data::Table table({numbers("x", x), groups ? levels("y", group) : numbers("y", y),
                                     numbers("z", z), levels("s", s), numbers("child", child)});
            independent.push_back(conditionalGaussianTest(table, {0, 1, {2, 3}})->pValue);
            dependent.push_back(conditionalGaussianTest(table, {4, 1, {2, 3}})->pValue);
        }
        // Small samples of exponential noise are a little off: 600 p-values must not show it at 5 %.
        if (!skewed) QVERIFY(distanceFromUniform(independent) < 1.63);
        QVERIFY2(shareUpTo(independent, 0.05) < 0.08,
                 qPrintable(QString::number(shareUpTo(independent, 0.05))));
        QVERIFY2(shareUpTo(dependent, 0.05) > 0.8, qPrintable(QString::number(shareUpTo(dependent, 0.05))));
    }
};

QTEST_APPLESS_MAIN(TestConditionalGaussian)
#include "test_conditional_gaussian.moc"
