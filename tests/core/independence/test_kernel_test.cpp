// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/kernel_test.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

/// The logarithms of the first 150 rows of sachs_observational.csv.
data::Table proteins() {
    const data::Table table = tableFromFile("sachs_observational.csv");
    std::vector<data::Column> columns;
    for (const auto& column : table.columns()) {
        std::vector<double> cells(column->numbers().begin(), column->numbers().begin() + 150);
        for (double& cell : cells)
            cell = std::log(cell);
        columns.push_back(numbers(column->name(), std::move(cells)));
    }
    return data::Table(std::move(columns));
}

} // namespace

class TestKernelTest : public QObject {
    Q_OBJECT

private slots:
    /// From numpy 1.24.2 and scipy 1.10.1, another way round: the moments of the gamma distribution from the
    /// eigenvectors of both kernels and all products of two of them, as the paper defines them (proposition
    /// 5).
    void likeTheDefinition_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("expected");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
        QTest::newRow("strong") << names("raf mek")
                                << QList<double>{2.876740672503765, 8.994074846363857, 7.540925087303398e-23,
                                                 0.2802537084391745};
        QTest::newRow("none") << names("plc pka")
                              << QList<double>{0.1623659804838584, 9.107102682800647, 0.5198491008028996,
                                               0.01822124197022};
        QTest::newRow("one given") << names("erk akt pka")
                                   << QList<double>{2.216189802582024, 4.388240414989864,
                                                    7.604248571445962e-19, 0.5101230617352994};
        QTest::newRow("two given") << names("raf akt mek plc")
                                   << QList<double>{0.03248569680612651, 4.836509505617915,
                                                    0.1908458347859934, 0.02462123125152319};
    }

    void likeTheDefinition() {
        QFETCH(QStringList, names);
        QFETCH(QList<double>, expected);
        const data::Table table = proteins();
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto result =
            kernelTest(table, variablesOf(table, names[0].toStdString(), names[1].toStdString(), given));
        QVERIFY(result.has_value());
        QVERIFY(near(result->statistic, expected[0], 1e-8));
        QVERIFY(near(result->degreesOfFreedom, expected[1], 1e-8));
        QVERIFY(near(result->pValue, expected[2], 1e-6));
        QVERIFY(near(result->effect.estimate, expected[3], 1e-8));
        QVERIFY(std::isnan(result->effect.lower));
        QCOMPARE(result->rows, 150U);
        QVERIFY(result->notes.empty());
    }

    /// More rows than it takes: some are drawn, the same for the same seed, and it says so.
    void drawsRows() {
        const data::Table table = tableFromFile("sachs_observational.csv");
        const auto result = kernelTest(table, {0, 2, {1}}, {.mostRows = 100, .seed = 3});
        QCOMPARE(result->rows, 100U);
        QCOMPARE(result->seed, 3U);
        QCOMPARE(result->notes.front().english(),
                 std::string("100 of 853 complete rows, drawn at random with the seed 3, were used."));
        QCOMPARE(kernelTest(table, {0, 2, {1}}, {.mostRows = 100, .seed = 3})->pValue, result->pValue);
        QVERIFY(kernelTest(table, {0, 2, {1}}, {.mostRows = 100, .seed = 4})->pValue != result->pValue);
    }

    void whatCannotBeTested() {
        std::vector<double> cells(20);
        for (std::size_t row = 0; row < cells.size(); ++row)
            cells[row] = static_cast<double>(row * row % 7);
        std::vector<double> infinite = cells;
        infinite[3] = std::numeric_limits<double>::infinity();
        std::vector<double> gone(20, data::Column::missingNumber);
        const data::Table table({numbers("x", cells), numbers("constant", std::vector(20, 2.0)),
                                 numbers("infinite", infinite), numbers("gone", gone)});
        QCOMPARE(kernelTest(table, {0, 1, {}}).error().location.variable, std::string("constant"));
        QCOMPARE(kernelTest(table, {0, 2, {}}).error().location.variable, std::string("infinite"));
        QCOMPARE(kernelTest(table, {0, 3, {}}).error().code, ErrorCode::InvalidData);
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const auto stopped = kernelTest(proteins(), {0, 2, {1}}, {}, {}, Progress(source.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// What partial correlation cannot see, and no more discoveries under independence than the level allows.
    void calibrated_data() {
        QTest::addColumn<QString>("given");
        QTest::newRow("nothing") << QStringLiteral("nothing");
        QTest::newRow("a number") << QStringLiteral("number");
        QTest::newRow("levels") << QStringLiteral("levels");
    }

    void calibrated() {
        QFETCH(QString, given);
#ifdef DOVETAIL_SANITIZED
        const int rounds = 40; // of a minute's work
#else
        const int rounds = 150;
#endif
        Random random(14);
        const bool marginal = given == QStringLiteral("nothing");
        const bool inLevels = given == QStringLiteral("levels");
        std::vector<double> independent;
        std::vector<double> dependent;
        for (int round = 0; round < rounds; ++round) {
            const std::size_t rows = 120;
            std::vector<double> x(rows);
            std::vector<double> y(rows);
            std::vector<double> child(rows);
            std::vector<double> z(rows);
            std::vector<std::int32_t> s(rows);
            for (std::size_t row = 0; row < rows; ++row) {
                z[row] = random.normal();
                s[row] = static_cast<std::int32_t>(random.below(3));
                const double cause = marginal ? 0 : inLevels ? s[row] : z[row];
                x[row] = std::tanh(cause) + 0.5 * random.normal();
                y[row] = cause * cause / 2 + 0.5 * random.normal();
                child[row] = 4 * std::abs(x[row] - std::tanh(cause)) + cause + 0.3 * random.normal();
            }
            const data::Table table(
                {numbers("x", x), numbers("y", y), numbers("child", child), numbers("z", z), levels("s", s)});
            const std::vector<std::size_t> on =
                marginal ? std::vector<std::size_t>{} : std::vector<std::size_t>{inLevels ? 4U : 3U};
            independent.push_back(kernelTest(table, {0, 1, on})->pValue);
            dependent.push_back(kernelTest(table, {0, 2, on})->pValue);
        }
        const double falsely = shareUpTo(independent, 0.05);
        const double rightly = shareUpTo(dependent, 0.05);
        const double standardError = std::sqrt(0.05 * 0.95 / rounds);
        QVERIFY2(falsely < 0.05 + 2.8 * standardError, qPrintable(QString::number(falsely)));
        QVERIFY2(rightly > 0.8, qPrintable(QString::number(rightly)));
    }
};

QTEST_APPLESS_MAIN(TestKernelTest)
#include "test_kernel_test.moc"
