// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/partial_correlation.h"
#include "tests/core/independence/independence_fixture.h"

#include <Eigen/LU>
#include <QTest>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

/// Columns v0, v1, ...: each a random combination of those before it, plus noise.
data::Table randomTable(Random& random, std::size_t columns, std::size_t rows) {
    std::vector<std::vector<double>> cells(columns, std::vector<double>(rows));
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<double> weights(column);
        for (double& weight : weights)
            weight = random.normal();
        for (std::size_t row = 0; row < rows; ++row) {
            cells[column][row] = random.normal();
            for (std::size_t before = 0; before < column; ++before)
                cells[column][row] += weights[before] * cells[before][row];
        }
    }
    std::vector<data::Column> made;
    for (std::size_t column = 0; column < columns; ++column)
        made.push_back(numbers("v" + std::to_string(column), std::move(cells[column])));
    return data::Table(std::move(made));
}

/// -P₁₂ / √(P₁₁ P₂₂) of the inverse P of the covariance matrix.
double byInverse(const data::Table& table, const Variables& variables) {
    const auto columns = variables.all();
    Eigen::MatrixXd cells(table.rows(), columns.size());
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto column = table.column(columns[at]).numbers();
        cells.col(static_cast<Eigen::Index>(at)) =
            Eigen::Map<const Eigen::VectorXd>(column.data(), static_cast<Eigen::Index>(column.size()));
    }
    cells.rowwise() -= cells.colwise().mean().eval();
    const Eigen::MatrixXd inverse = (cells.transpose() * cells).inverse();
    return -inverse(0, 1) / std::sqrt(inverse(0, 0) * inverse(1, 1));
}

} // namespace

class TestPartialCorrelation : public QObject {
    Q_OBJECT

private slots:
    /// sachs_observational.csv. From statsmodels 0.13.5: the correlation of the residuals of two OLS fits on
    /// z; p-value and interval by scipy 1.10.1, stats.norm.
    void likeStatsmodels_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("statistic");
        QTest::addColumn<double>("pValue");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
        QTest::newRow("strong") << names("raf mek") << 0.7932311555744375 << 31.48966081734439
                                << 1.203386210524703e-217 << 0.7669424514244018 << 0.8168618638602223;
        QTest::newRow("weak") << names("raf plc") << 0.02500998554412912 << 0.729312199807289
                              << 0.4658107113148405 << -0.0421859557404979 << 0.09198068809915673;
        QTest::newRow("two given") << names("raf akt mek plc") << -0.01633746120552913 << -0.4757963865889131
                                   << 0.6342194444023534 << -0.08344982974965855 << 0.05092244037913751;
        QTest::newRow("four given") << names("pip2 pkc pip3 plc raf p38") << -0.007290759301089315
                                    << -0.2120633595296231 << 0.8320576044348021 << -0.07453733780728329
                                    << 0.06002182655683462;
    }

    void likeStatsmodels() {
        QFETCH(QStringList, names);
        QFETCH(double, correlation);
        QFETCH(double, statistic);
        QFETCH(double, pValue);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const data::Table table = tableFromFile("sachs_observational.csv");
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto result = partialCorrelationTest(
            table, variablesOf(table, names[0].toStdString(), names[1].toStdString(), given));
        QVERIFY(result.has_value());
        QVERIFY(near(result->effect.estimate, correlation));
        QVERIFY(near(result->statistic, statistic));
        QVERIFY(near(result->pValue, pValue, 1e-9)); // of 217 digits behind the point one loses some
        QVERIFY(near(result->effect.lower, lower));
        QVERIFY(near(result->effect.upper, upper));
        QCOMPARE(result->degreesOfFreedom, 853.0 - static_cast<double>(given.size()) - 3);
        QCOMPARE(result->rows, 853U);
        QCOMPARE(result->dropped, 0U);
    }

    void likeTheInverse() {
        Random random(3);
        for (int round = 0; round < 100; ++round) {
            const std::size_t columns = 2 + random.below(5);
            const data::Table table = randomTable(random, columns, 30 + random.below(50));
            Variables variables{0, 1, {}};
            for (std::size_t column = 2; column < columns; ++column)
                variables.given.push_back(column);
            const auto result = partialCorrelationTest(table, variables);
            QVERIFY(result.has_value());
            QVERIFY(near(result->effect.estimate, byInverse(table, variables), 1e-8));
            const auto swapped = partialCorrelationTest(table, {1, 0, variables.given});
            QVERIFY(near(result->pValue, swapped->pValue));
        }
    }

    /// A mean of 10⁹ with a spread of 1 leaves seven digits of the numbers themselves, and no fewer.
    void largeMeansCostNoDigits() {
        Random random(5);
        std::vector<double> x(500);
        std::vector<double> y(500);
        std::vector<double> far(500);
        for (std::size_t row = 0; row < x.size(); ++row) {
            x[row] = std::round(random.normal() * 1000) / 1024; // exact beside 10⁹
            y[row] = 0.3 * x[row] + random.normal();
            far[row] = x[row] + 1e9;
        }
        const data::Table table({numbers("x", x), numbers("y", y), numbers("far", far)});
        const auto plain = partialCorrelationTest(table, {0, 1, {}});
        const auto moved = partialCorrelationTest(table, {2, 1, {}});
        QVERIFY(near(plain->effect.estimate, moved->effect.estimate, 1e-12));
    }

    /// x and y differ from z by one part in 10⁶: their correlations with it are 1 to twelve digits, and the
    /// correlation matrix says nothing any more of what is left. The data do.
    void nearlyDeterminedColumns() {
        Random random(6);
        const std::size_t rows = 400;
        std::vector<double> z(rows);
        std::vector<double> x(rows);
        std::vector<double> y(rows);
        std::vector<double> restOfX(rows);
        std::vector<double> restOfY(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            z[row] = random.normal();
            restOfX[row] = random.normal();
            restOfY[row] = 0.5 * restOfX[row] + random.normal();
            x[row] = z[row] + 0x1p-20 * restOfX[row];
            y[row] = z[row] + 0x1p-20 * restOfY[row];
        }
        const data::Table table({numbers("x", x), numbers("y", y), numbers("z", z),
                                 numbers("restOfX", restOfX), numbers("restOfY", restOfY)});
        const auto hard = partialCorrelationTest(table, {0, 1, {2}});
        const auto easy = partialCorrelationTest(table, {3, 4, {2}});
        QVERIFY(hard.has_value());
        QVERIFY(near(hard->effect.estimate, easy->effect.estimate, 1e-8));
    }

    void collinearGivenColumnsAreLeftOut() {
        Random random(8);
        const data::Table drawn = randomTable(random, 4, 100);
        std::vector<double> sum(100);
        for (std::size_t row = 0; row < sum.size(); ++row)
            sum[row] = 2 * drawn.column(2).numbers()[row] - drawn.column(3).numbers()[row] + 5;
        std::vector<data::Table::ColumnPointer> columns(drawn.columns().begin(), drawn.columns().end());
        columns.push_back(std::make_shared<const data::Column>(numbers("sum", sum)));
        const data::Table table(columns);
        const auto two = partialCorrelationTest(table, {0, 1, {2, 3}});
        const auto three = partialCorrelationTest(table, {0, 1, {2, 3, 4}});
        QVERIFY(near(two->effect.estimate, three->effect.estimate, 1e-9));
        QCOMPARE(three->degreesOfFreedom, two->degreesOfFreedom);
        QCOMPARE(three->notes.size(), 1U);
        const auto determined = partialCorrelationTest(table, {4, 0, {2, 3}});
        QCOMPARE(determined.error().code, ErrorCode::InvalidData);
        QCOMPARE(determined.error().location.variable, std::string("sum"));
    }

    void missingCellsCostRowsOfTheirTestsOnly() {
        Random random(9);
        const data::Table drawn = randomTable(random, 4, 200);
        std::vector<data::Column> columns;
        for (const auto& column : drawn.columns()) {
            std::vector<double> cells(column->numbers().begin(), column->numbers().end());
            if (columns.size() == 2) cells[7] = cells[11] = data::Column::missingNumber;
            if (columns.size() == 3) cells[11] = cells[12] = data::Column::missingNumber;
            columns.push_back(numbers(column->name(), std::move(cells)));
        }
        const data::Table table(columns);
        const std::vector<std::size_t> all{0, 1, 2, 3};
        SharedCorrelations shared(table, all);
        const std::vector<std::pair<std::vector<std::size_t>, std::size_t>> asked{
            {{}, 0}, {{2}, 2}, {{3}, 2}, {{2, 3}, 3}, {{2}, 2}};
        for (const auto& [given, dropped] : asked) {
            const auto result = partialCorrelationTest(table, {0, 1, given}, shared);
            QCOMPARE(result->dropped, dropped);
            QCOMPARE(result->rows, 200 - dropped);
            std::vector<std::string> names{"v0", "v1"};
            for (const std::size_t column : given)
                names.push_back("v" + std::to_string(column));
            const data::Table complete = table.select(names)->completeRows();
            Variables same{0, 1, {}};
            for (std::size_t at = 2; at < names.size(); ++at)
                same.given.push_back(at);
            QVERIFY(near(result->effect.estimate, byInverse(complete, same), 1e-9));
        }
    }

    void whatCannotBeTested() {
        std::vector<double> infinite{1, 2, 3, 4, 5, std::numeric_limits<double>::infinity()};
        const data::Table table({numbers("x", {1, 2, 4, 3, 5, 7}), numbers("constant", std::vector(6, 0.1)),
                                 numbers("infinite", infinite), levels("text", {0, 1, 2, 0, 1, 2}),
                                 numbers("y", {1, 2, 2, 3, 1, 0}), numbers("z", {6, 2, 4, 3, 1, 7}),
                                 numbers("w", {5, 2, 4, 9, 1, 7})});
        QCOMPARE(partialCorrelationTest(table, {0, 1, {}}).error().code, ErrorCode::InvalidData);
        QCOMPARE(partialCorrelationTest(table, {0, 2, {}}).error().location.variable,
                 std::string("infinite"));
        QCOMPARE(partialCorrelationTest(table, {0, 3, {}}).error().code, ErrorCode::InvalidInput);
        QVERIFY(partialCorrelationTest(table, {0, 4, {5, 6}}).has_value());
        QCOMPARE(partialCorrelationTest(table, {0, 4, {5, 6, 1}}).error().code, ErrorCode::InvalidData);
        // A perfect correlation is no trouble.
        const auto perfect = partialCorrelationTest(
            data::Table({numbers("x", {1, 2, 3, 4, 5}), numbers("y", {2, 4, 6, 8, 10})}), {0, 1, {}});
        QCOMPARE(perfect->pValue, 0.0);
        QVERIFY(perfect->effect.estimate > 0.999999);
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const data::Table table = tableFromFile("sachs_observational.csv");
        const auto stopped = partialCorrelationTest(table, {0, 1, {2}}, Progress(source.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// x ← z → y: p-values are uniform, and intervals of x and y without z cover the correlation 0.5.
    void calibrated() {
        Random random(10);
        std::vector<double> pValues;
        int covered = 0;
        const int rounds = 1000;
        for (int round = 0; round < rounds; ++round) {
            std::vector<double> x(40);
            std::vector<double> y(40);
            std::vector<double> z(40);
            for (std::size_t row = 0; row < x.size(); ++row) {
                z[row] = random.normal();
                x[row] = z[row] + random.normal();
                y[row] = z[row] + random.normal();
            }
            const data::Table table({numbers("x", x), numbers("y", y), numbers("z", z)});
            pValues.push_back(partialCorrelationTest(table, {0, 1, {2}})->pValue);
            const auto marginal = partialCorrelationTest(table, {0, 1, {}})->effect;
            if (marginal.lower <= 0.5 && 0.5 <= marginal.upper) ++covered;
        }
        QVERIFY(distanceFromUniform(pValues) < 1.63);
        QVERIFY(covered > 930 && covered < 968); // 950 ± 2.6 standard errors
    }
};

QTEST_APPLESS_MAIN(TestPartialCorrelation)
#include "test_partial_correlation.moc"
