// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"
#include "core/data/summary.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <cmath>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

class TestSummary : public QObject {
    Q_OBJECT
private slots:
    void numbers() {
        const auto found =
            summary(Column::numeric("x", ColumnType::Integer, {4, 2, Column::missingNumber, 4, 100000}));
        QCOMPARE(found.rows, 5U);
        QCOMPARE(found.missing, 1U);
        QCOMPARE(found.distinct, 3U);
        QCOMPARE(found.minimum, 2.0);
        QCOMPARE(found.maximum, 100000.0);
        QCOMPARE(found.mean, 25002.5);
        QCOMPARE(found.median, 4.0);
        QCOMPARE(found.frequent[0], (ColumnSummary::Frequency{"4", 2}));
        QCOMPARE(found.text(), "integer, 2 … 100000, mean 25002.5, sd 49998.3, median 4, 1 missing"s);
    }

    void levels() {
        const auto found =
            summary(Column::coded("size", ColumnType::Categorical, {0, 2, 2, -1}, {"a", "unused", "b"}));
        QCOMPARE(found.distinct, 2U);
        QVERIFY(std::isnan(found.mean));
        QCOMPARE(found.text(), "categorical: b (2), a (1), 1 missing"s);
    }

    void zeroAndOneAreCounted() {
        const auto found = summary(Column::numeric("t", ColumnType::Integer, {0, 1, 1}));
        QCOMPARE(found.text(), "integer: 1 (2), 0 (1)"s);
    }

    void manyLevelsAreCutShort() {
        std::vector<std::int32_t> codes;
        std::vector<std::string> names;
        for (std::int32_t i = 0; i < 9; ++i) {
            codes.push_back(i);
            names.push_back("n" + std::to_string(i));
        }
        const auto found = summary(Column::coded("name", ColumnType::Categorical, codes, names));
        QCOMPARE(found.frequent.size(), 5U);
        QCOMPARE(found.text(), "categorical, 9 values: n0 (1), n1 (1), n2 (1), n3 (1), n4 (1), …"s);
    }

    void nothing() {
        const auto found = summary(Column::numeric("x", ColumnType::Continuous, {Column::missingNumber}));
        QCOMPARE(found.text(), "continuous, no values, 1 missing"s);
        QVERIFY(std::isnan(summary(Column::numeric("x", ColumnType::Continuous, {1})).standardDeviation));
    }

    // Dehejia and Wahba 1999, table 1: 185 of 445 treated, mean age of all 25.37.
    void laLonde() {
        const auto imported = importCsv(test::dataFile("lalonde_nsw_dw.csv"));
        QVERIFY(imported);
        const auto all = summaries(imported->table);
        QCOMPARE(all[0].frequent[1], (ColumnSummary::Frequency{"1", 185}));
        QVERIFY(std::abs(all[1].mean - 25.37) < 0.005);
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "test_summary.moc"
