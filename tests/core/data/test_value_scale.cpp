// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/value_scale.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace dovetail::data;

namespace {

Column numbers(std::vector<double> values) {
    return Column::numeric("x", ColumnType::Continuous, std::move(values));
}

} // namespace

class TestValueScale : public QObject {
    Q_OBJECT
private slots:
    void levelsOfNumbersAreSorted() {
        const auto scale = ValueScale::levels(numbers({3, 1, 1, Column::missingNumber, 2}));
        QCOMPARE(scale.size(), 3U);
        QCOMPARE(scale[0].label, std::string("1"));
        QCOMPARE(scale[2].mean, 3.0);
        QVERIFY(scale.numeric());
        QVERIFY(!scale.binned());
        QCOMPARE(scale.encode(numbers({2, 9, Column::missingNumber})),
                 (std::vector<std::int32_t>{1, -1, -1}));
    }

    void levelsOfTextAreMatchedByName() {
        const auto seen =
            Column::coded("size", ColumnType::Categorical, {0, 1, 0, -1}, {"small", "large", "unused"});
        const auto scale = ValueScale::levels(seen);
        QCOMPARE(scale.size(), 2U);
        QVERIFY(!scale.numeric());
        const auto other =
            Column::coded("size", ColumnType::Categorical, {0, 1, 2}, {"large", "huge", "small"});
        QCOMPARE(scale.encode(other), (std::vector<std::int32_t>{1, -1, 0}));
    }

    void booleansCountAsZeroAndOne() {
        const auto scale = ValueScale::levels(Column::coded("b", ColumnType::Boolean, {0, 1}, {"no", "yes"}));
        QVERIFY(scale.numeric());
        QCOMPARE(scale[1].mean, 1.0);
    }

    // LaLonde's re74 is 0 in most rows: quantile bins must not smear that over an interval.
    void aFrequentValueBecomesItsOwnGroup() {
        std::vector<double> earnings(60, 0.0);
        for (int i = 1; i <= 40; ++i)
            earnings.push_back(100.0 * i);
        const auto scale = ValueScale::quantiles(numbers(earnings), 10);
        QCOMPARE(scale[0].lower, 0.0);
        QCOMPARE(scale[0].upper, 0.0);
        QCOMPARE(scale.size(), 5U);
        QVERIFY(scale.groupOf(0.0) == 0U);
        QVERIFY(scale.groupOf(4000.0) == 4U);
        QVERIFY(scale.groupOf(1e9) == 4U);
        QVERIFY(scale.groupOf(-5.0) == 0U);
    }

    void quantileGroupsHoldEquallyManyRows() {
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i * 0.5);
        const Column column = numbers(values);
        const auto scale = ValueScale::quantiles(column, 8);
        QCOMPARE(scale.size(), 8U);
        std::vector<int> rows(8);
        for (const auto code : scale.encode(column))
            ++rows[static_cast<std::size_t>(code)];
        for (const int count : rows)
            QCOMPARE(count, 125);
    }

    void equalWidthsCoverTheRange() {
        const auto scale = ValueScale::equalWidths(numbers({0, 1, 2, 10}), 5);
        QCOMPARE(scale.size(), 5U);
        QVERIFY(scale.groupOf(10.0) == 4U);
        QVERIFY(scale.groupOf(1.9) == 0U);
        QCOMPARE(ValueScale::equalWidths(numbers({4, 4}), 5).size(), 1U);
    }

    void survivesJson() {
        for (const auto& scale :
             {ValueScale::quantiles(numbers({1.5, 2.25, 9, 11}), 2), ValueScale::levels(numbers({0, 1}))}) {
            QVERIFY(ValueScale::fromJson(nlohmann::json::parse(scale.toJson().dump())) == scale);
        }
    }
};

QTEST_APPLESS_MAIN(TestValueScale)
#include "test_value_scale.moc"
