// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/contingency.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

#include <map>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

constexpr CountOptions gSquared{.statistic = CountStatistic::GSquared};
constexpr CountOptions pearson{.statistic = CountStatistic::ChiSquared};

/// Berkeley's admissions, a row a person.
data::Table admissions() {
    const data::Table counts = tableFromFile("ucb_admissions_counts.csv");
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < counts.rows(); ++row)
        rows.insert(rows.end(), static_cast<std::size_t>(counts.findColumn("freq")->numbers()[row]), row);
    return counts.takeRows(rows);
}

struct Plain {
    double gSquared = 0;
    double chiSquared = 0;
    double degrees = 0;
};

/// By the definition: all cells of all strata.
Plain byDefinition(const data::Table& table, const Variables& variables) {
    std::map<std::vector<std::int32_t>, std::map<std::pair<std::int32_t, std::int32_t>, double>> strata;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        std::vector<std::int32_t> stratum;
        for (const std::size_t column : variables.given)
            stratum.push_back(table.column(column).codes()[row]);
        ++strata[stratum][{table.column(variables.x).codes()[row], table.column(variables.y).codes()[row]}];
    }
    Plain plain;
    for (const auto& [key, cells] : strata) {
        std::map<std::int32_t, double> ofX;
        std::map<std::int32_t, double> ofY;
        double rows = 0;
        for (const auto& [levelsOfCell, count] : cells) {
            ofX[levelsOfCell.first] += count;
            ofY[levelsOfCell.second] += count;
            rows += count;
        }
        plain.degrees += (static_cast<double>(ofX.size()) - 1) * (static_cast<double>(ofY.size()) - 1);
        for (const auto& [x, rowsOfX] : ofX) {
            for (const auto& [y, rowsOfY] : ofY) {
                const auto found = cells.find({x, y});
                const double observed = found == cells.end() ? 0 : found->second;
                const double expected = rowsOfX * rowsOfY / rows;
                plain.chiSquared += (observed - expected) * (observed - expected) / expected;
                if (observed > 0) plain.gSquared += 2 * observed * std::log(observed / expected);
            }
        }
    }
    return plain;
}

std::vector<std::int32_t> randomCodes(Random& random, std::size_t rows, std::size_t levelCount) {
    std::vector<std::int32_t> codes(rows);
    for (std::int32_t& code : codes)
        code = static_cast<std::int32_t>(random.below(levelCount));
    return codes;
}

} // namespace

class TestContingency : public QObject {
    Q_OBJECT

private slots:
    /// The published answers to Berkeley's admissions (Bickel, Hammel and O'Connell 1975; Agresti 2013, table
    /// 2.10 and section 9.2.3): G² = 93.4 and X² = 92.2 with 1 degree of freedom without the departments,
    /// G² = 21.7 and X² = 19.9 with 6 within them. More digits, and kidney stones (Charig and others 1986):
    /// sums over strata of scipy 1.10.1's stats.chi2_contingency without continuity correction; the effect
    /// from them by its formula, its interval by brentq on stats.ncx2.cdf.
    void published_data() {
        QTest::addColumn<bool>("berkeley");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("expected");
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
        QTest::newRow("admissions") << true << names("gender admit")
                                    << QList<double>{
                                           93.4494071957306,      92.20528041152764,     1,
                                           4.167174556702011e-22, 7.813600388994667e-22, 0.1419556611204902,
                                           0.1135983840545546,    0.1718651363576074};
        QTest::newRow("admissions in departments")
            << true << names("gender admit dept")
            << QList<double>{21.73550677813284,    19.93841337788069,    6,
                             0.001351992653170881, 0.002840164301580413, 0.05549443005470842,
                             0.02390980102741693,  0.08826187527941637};
        QTest::newRow("kidney stones")
            << false << names("treatment success")
            << QList<double>{2.314828694611212,  2.310588478002991,   1, 0.1281454173942149,
                             0.1284953944399747, 0.04326972676467911, 0, 0.1315324333609687};
        QTest::newRow("kidney stones by size")
            << false << names("treatment success stone_size")
            << QList<double>{3.4503097775876,    3.176921089089682,   2, 0.178145456900945,
                             0.2042397878977009, 0.04100385154539374, 0, 0.1338411543298815};
        QTest::newRow("treatment by size")
            << false << names("treatment stone_size")
            << QList<double>{201.3127708157715,     191.4422912021952,     1,
                             1.079842687172685e-45, 1.539983728314052e-43, 0.521594110399203,
                             0.448882070214229,     0.5970414211209784};
    }

    void published() {
        QFETCH(bool, berkeley);
        QFETCH(QStringList, names);
        QFETCH(QList<double>, expected);
        const data::Table table = berkeley ? admissions() : tableFromFile("kidney_stones.csv");
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto variables = variablesOf(table, names[0].toStdString(), names[1].toStdString(), given);
        const auto g = contingencyTest(table, variables, gSquared);
        const auto x = contingencyTest(table, variables, pearson);
        QVERIFY(g.has_value() && x.has_value());
        QVERIFY(near(g->statistic, expected[0]));
        QVERIFY(near(x->statistic, expected[1]));
        QCOMPARE(g->degreesOfFreedom, expected[2]);
        QVERIFY(near(g->pValue, expected[3]));
        QVERIFY(near(x->pValue, expected[4]));
        QVERIFY(near(g->effect.estimate, expected[5]));
        QVERIFY(near(g->effect.lower, expected[6], 1e-9));
        QVERIFY(near(g->effect.upper, expected[7], 1e-9));
        QCOMPARE(g->rows, table.rows());
        QVERIFY(g->notes.empty());
    }

    void likeTheDefinition() {
        Random random(2);
        for (int round = 0; round < 100; ++round) {
            const std::size_t rows = 300 + random.below(300);
            const data::Table table({levels("x", randomCodes(random, rows, 2 + random.below(3))),
                                     levels("y", randomCodes(random, rows, 2 + random.below(3))),
                                     levels("z", randomCodes(random, rows, 1 + random.below(3))),
                                     levels("w", randomCodes(random, rows, 2))});
            const Variables variables{0, 1, {2, 3}};
            const Plain plain = byDefinition(table, variables);
            const auto g = contingencyTest(table, variables, gSquared);
            const auto x = contingencyTest(table, variables, pearson);
            QVERIFY(g.has_value() && x.has_value());
            if (g->seed != 0) continue; // small counts: scaled
            QVERIFY(near(g->statistic, plain.gSquared, 1e-9));
            QVERIFY(near(x->statistic, plain.chiSquared, 1e-9));
            QCOMPARE(g->degreesOfFreedom, plain.degrees);
            QVERIFY(near(g->pValue, contingencyTest(table, {1, 0, {3, 2}}, gSquared)->pValue, 1e-9));
        }
    }

    /// A stratum in which a level does not occur gives fewer degrees of freedom, one in which x does not vary
    /// none.
    void emptyMargins() {
        std::vector<std::int32_t> x;
        std::vector<std::int32_t> y;
        std::vector<std::int32_t> z;
        const auto add = [&](std::int32_t stratum, std::int32_t ofX, std::int32_t ofY, int times) {
            for (int i = 0; i < times; ++i) {
                x.push_back(ofX);
                y.push_back(ofY);
                z.push_back(stratum);
            }
        };
        for (const std::int32_t ofX : {0, 1, 2}) { // all levels: 2 · 1
            add(0, ofX, 0, 20 + ofX);
            add(0, ofX, 1, 30 - ofX);
        }
        add(1, 0, 0, 25); // the third level of x does not occur: 1 · 1
        add(1, 1, 0, 15);
        add(1, 0, 1, 15);
        add(1, 1, 1, 25);
        add(2, 1, 0, 40); // x does not vary: nothing
        add(2, 1, 1, 10);
        const data::Table table({levels("x", x), levels("y", y), levels("z", z)});
        const auto result = contingencyTest(table, {0, 1, {2}});
        QCOMPARE(result->degreesOfFreedom, 3.0);
        QVERIFY(near(result->statistic, byDefinition(table, {0, 1, {2}}).gSquared));
        QCOMPARE(result->notes.size(), 1U);
        QCOMPARE(
            result->notes.front().english(),
            std::string("50 of 280 rows are in strata in which one of the two columns does not vary, and say "
                        "nothing."));
    }

    void numbersAndMissingCells() {
        const double none = data::Column::missingNumber;
        std::vector<double> cells;
        std::vector<std::int32_t> codes;
        for (int i = 0; i < 60; ++i) {
            cells.push_back(i % 2 == 0 ? 2 : 7);
            codes.push_back(i % 3 == 0 ? i % 2 : 1 - i % 2);
        }
        cells.push_back(none);
        codes.push_back(0);
        cells.push_back(2);
        codes.push_back(data::Column::missingCode);
        const data::Table table(
            {data::Column::numeric("x", data::ColumnType::Integer, cells), levels("y", codes)});
        const auto result = contingencyTest(table, {0, 1, {}}, pearson);
        QCOMPARE(result->rows, 60U);
        QCOMPARE(result->dropped, 2U);
        QVERIFY(near(result->statistic, 60.0 / 9)); // 20 and 10 on each side: 60 · (1/3)²
    }

    void whatCannotBeTested() {
        const data::Table table({levels("x", {0, 0, 1, 1}), levels("constant", {0, 0, 0, 0}),
                                 levels("same", {0, 0, 1, 1}), levels("y", {0, 1, 0, 1})});
        QCOMPARE(contingencyTest(table, {0, 1, {}}).error().location.variable, std::string("constant"));
        QCOMPARE(contingencyTest(table, {0, 3, {2}}).error().code, ErrorCode::InvalidData);
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const auto stopped = contingencyTest(admissions(), {0, 1, {2}}, {}, Progress(source.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// lalonde_nsw_dw.csv, schooling (11 levels) and age (33): most counts are 0 or 1, and the chi-squared
    /// distribution with the usual degrees of freedom would give a p-value of 1 for G² and of 10⁻⁴² for X².
    /// Of 1000 permutations (numpy 1.24.2) none reached G² = 415.995; their mean was 348.64 and their
    /// variance 287.4.
    void smallCountsAreComparedWithPermutations() {
        const data::Table table = tableFromFile("lalonde_nsw_dw.csv");
        const auto variables = variablesOf(table, "educ", "age", {"hisp"});
        const auto result = contingencyTest(table, variables, {.seed = 4});
        QCOMPARE(result->seed, 4U);
        QCOMPARE(result->notes.size(), 1U);
        const double scale = 2 * 348.64 / 287.4;
        QVERIFY(near(result->statistic, 415.995 * scale, 0.25));
        QVERIFY(result->pValue > 1e-6 && result->pValue < 1e-3);
        QCOMPARE(contingencyTest(table, variables, {.seed = 4})->pValue, result->pValue);
        QVERIFY(contingencyTest(table, variables, {.seed = 5})->pValue != result->pValue);
    }

    /// x ← z → y, and x → y in the rows that are to fail.
    void calibrated_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("strata");
        QTest::addColumn<int>("rounds");
        QTest::newRow("large counts") << 600 << 2 << 800;
        QTest::newRow("small counts") << 120 << 12 << 300;
    }

    void calibrated() {
        QFETCH(int, rows);
        QFETCH(int, strata);
        QFETCH(int, rounds);
        Random random(11);
        std::vector<double> independent;
        std::vector<double> dependent;
        for (int round = 0; round < rounds; ++round) {
            const auto z =
                randomCodes(random, static_cast<std::size_t>(rows), static_cast<std::size_t>(strata));
            std::vector<std::int32_t> x;
            std::vector<std::int32_t> y;
            std::vector<std::int32_t> child;
            for (const std::int32_t stratum : z) {
                const double tendency = 0.3 + 0.4 * stratum / (strata - 1);
                x.push_back((random.uniform() < tendency) + (random.uniform() < tendency));
                y.push_back((random.uniform() < tendency) + (random.uniform() < tendency));
                child.push_back(random.uniform() < 0.6 ? x.back() : y.back());
            }
            const data::Table table({levels("x", x), levels("y", y), levels("z", z), levels("child", child)});
            independent.push_back(contingencyTest(table, {0, 1, {2}}, gSquared)->pValue);
            dependent.push_back(contingencyTest(table, {0, 3, {2}}, gSquared)->pValue);
        }
        QVERIFY2(distanceFromUniform(independent) < 1.63,
                 qPrintable(QString::number(distanceFromUniform(independent))));
        QVERIFY(shareUpTo(dependent, 0.01) > 0.95);
    }
};

QTEST_APPLESS_MAIN(TestContingency)
#include "test_contingency.moc"
