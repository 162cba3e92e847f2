// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each step makes of columns and rows. Figures were computed with Python's statistics module, whose
// stdev has n - 1 like R's sd.
#include "core/base/random.h"
#include "core/data/date_text.h"
#include "core/data/recipe/step.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;

Table people() {
    return Table(std::vector{
        Column::numeric("age", ColumnType::Integer, {2, 4, 4, 4, 5, 5, 7, 9, missing}),
        Column::coded("size", ColumnType::Ordinal, {0, 1, 2, 1, 0, 2, 2, 1, -1},
                      {"small", "medium", "large"}),
        Column::coded("sex", ColumnType::Categorical, {0, 1, 1, 0, 0, 1, 1, 0, 1}, {"female", "male"}),
        Column::coded("smoker", ColumnType::Boolean, {0, 1, 0, 0, 0, 1, -1, 0, 1}, {"never", "daily"})});
}

std::string shown(const Column& column) {
    std::string all;
    for (std::size_t row = 0; row < column.rows(); ++row)
        all += (row > 0 ? "|" : "") + (column.isMissing(row) ? std::string("·") : column.text(row));
    return all;
}

std::string names(const Table& table) {
    std::string all;
    for (const auto& column : table.columns())
        all += (all.empty() ? "" : " ") + column->name();
    return all;
}

Expression expression(const std::string& text) {
    return *Expression::parse(text);
}

const Column& result(const Result<Table>& table, const std::string& name) {
    if (!table) qFatal("%s", table.error().sentence().english().c_str());
    return *table->findColumn(name);
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT
private slots:
    // ---- Recode ---------------------------------------------------------------------------------

    void levelsAreJoinedInTheirOrder() {
        const Recode step{"size", {{"small", "little"}, {"medium", "little"}}};
        const auto table = applied(step, people());
        const Column& size = result(table, "size");
        QCOMPARE(shown(size), std::string("little|little|large|little|little|large|large|little|·"));
        QCOMPARE(size.type(), ColumnType::Ordinal);
        QCOMPARE(size.levels().size(), 2U);
    }
    void othersCanBecomeMissing() {
        const Recode step{"size", {{"large", "large"}}, false, "big"};
        const auto table = applied(step, people());
        QCOMPARE(shown(result(table, "big")), std::string("·|·|large|·|·|large|large|·|·"));
        QCOMPARE(names(*table), std::string("age size sex smoker big"));
    }
    void numbersStayNumbers() {
        const Recode step{"age", {{"9", std::nullopt}, {"4.0", "40"}}};
        const auto table = applied(step, people());
        QCOMPARE(shown(result(table, "age")), std::string("2|40|40|40|5|5|7|·|·"));
        QCOMPARE(result(table, "age").type(), ColumnType::Integer);
        const auto fractions = applied(Recode{"age", {{"9", "8.5"}}}, people());
        QCOMPARE(result(fractions, "age").type(), ColumnType::Continuous);
    }
    void numbersBecomeNames() {
        const Recode step{"age", {{"2", "young"}, {"9", "old"}}};
        const auto table = applied(step, people());
        QCOMPARE(shown(result(table, "age")), std::string("young|4|4|4|5|5|7|old|·"));
        QCOMPARE(result(table, "age").type(), ColumnType::Categorical);
    }
    void truthStaysTruthWithTwoLevels() {
        const auto table = applied(Recode{"smoker", {{"never", "no"}, {"daily", "yes"}}}, people());
        QCOMPARE(result(table, "smoker").type(), ColumnType::Boolean);
        const auto joined = applied(Recode{"smoker", {{"never", "daily"}}}, people());
        QCOMPARE(result(joined, "smoker").type(), ColumnType::Categorical);
    }

    // ---- Discretise -----------------------------------------------------------------------------

    void equalWidthsByHand() {
        // 2 ... 9 in three: below 4 1/3, below 6 2/3, the rest.
        const Discretise step{"age", EqualWidths{3}, {"low", "middle", "high"}, "group"};
        const auto table = applied(step, people());
        QCOMPARE(shown(result(table, "group")), std::string("low|low|low|low|middle|middle|high|high|·"));
        QCOMPARE(result(table, "group").type(), ColumnType::Ordinal);
    }
    void cutsByHandBelongToTheGroupAbove() {
        const auto table = applied(Discretise{"age", CutsByHand{{4, 7}}}, people());
        QCOMPARE(shown(result(table, "age")),
                 std::string("< 4|[4, 7)|[4, 7)|[4, 7)|[4, 7)|[4, 7)|≥ 7|≥ 7|·"));
    }
    // Groups of different values: never more than one row apart from the ideal share.
    void quantilesHoldNearlyEquallyManyRows_data() {
        QTest::addColumn<int>("groups");
        for (const int groups : {2, 3, 4, 5, 7, 10, 20})
            QTest::addRow("%d", groups) << groups;
    }
    void quantilesHoldNearlyEquallyManyRows() {
        QFETCH(int, groups);
        Random random(static_cast<std::uint64_t>(groups));
        const std::size_t rows = 500 + random.below(500);
        std::vector<double> values(rows);
        std::ranges::generate(values, [&] { return std::exp(random.normal()); });
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous, values)});
        const auto cut = applied(Discretise{"x", Quantiles{static_cast<std::size_t>(groups)}}, table);
        const Column& column = result(cut, "x");
        QCOMPARE(column.levels().size(), static_cast<std::size_t>(groups));
        std::vector<double> counts(column.levels().size());
        std::vector<double> greatest(counts.size(), -1);
        std::vector<double> smallest(counts.size(), std::numeric_limits<double>::infinity());
        for (std::size_t row = 0; row < rows; ++row) {
            const auto code = static_cast<std::size_t>(column.codes()[row]);
            ++counts[code];
            greatest[code] = std::max(greatest[code], values[row]);
            smallest[code] = std::min(smallest[code], values[row]);
        }
        const double share = static_cast<double>(rows) / groups;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            // Each closes as soon as it is full, so that all but the last have the share rounded up.
            QVERIFY(counts[i] <= std::ceil(share));
            QVERIFY(counts[i] >= std::floor(share) - (i + 1 == counts.size() ? groups : 0));
            if (i > 0) QVERIFY(greatest[i - 1] < smallest[i]);
        }
        const std::set<std::string> labels(column.levels().begin(), column.levels().end());
        QCOMPARE(labels.size(), counts.size());
    }
    // Four digits would call both groups the same.
    void closeGroupsHaveDifferentNames() {
        const Table table(std::vector{
            Column::numeric("x", ColumnType::Continuous, {100000.1, 100000.2, 100000.3, 100000.4})});
        const auto cut = applied(Discretise{"x", Quantiles{2}}, table);
        QCOMPARE(
            shown(result(cut, "x")),
            std::string("100000.1 … 100000.2|100000.1 … 100000.2|100000.3 … 100000.4|100000.3 … 100000.4"));
    }
    void datesAreCutAtDays() {
        const double first = *readDate("2020-01-01");
        const double second = *readDate("2020-03-01");
        const Table table(std::vector{Column::numeric("d", ColumnType::Date, {first, second})});
        const auto cut = applied(Discretise{"d", CutsByHand{{*readDate("2020-02-01")}}}, table);
        QCOMPARE(shown(result(cut, "d")), std::string("< 2020-02-01|≥ 2020-02-01"));
    }

    // ---- Standardise and log --------------------------------------------------------------------

    void standardisedByHand() {
        // mean 5, sum of squares 32, sd sqrt(32 / 7)
        const auto table = applied(Standardise{"age", "z"}, people());
        const Column& z = result(table, "z");
        const double deviation = std::sqrt(32.0 / 7);
        QVERIFY(std::abs(z.numbers()[0] + 3 / deviation) < 1e-12);
        QVERIFY(std::abs(z.numbers()[7] - 4 / deviation) < 1e-12);
        QVERIFY(z.isMissing(8));
        QCOMPARE(table->columnCount(), 5U);
    }
    void logarithms_data() {
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("ofNine");
        QTest::newRow("natural") << 0.0 << 0.0 << std::log(9.0);
        QTest::newRow("to base 3") << 3.0 << 0.0 << 2.0;
        QTest::newRow("shifted") << 10.0 << 91.0 << 2.0;
    }
    void logarithms() {
        QFETCH(double, base);
        QFETCH(double, shift);
        QFETCH(double, ofNine);
        const auto table = applied(TakeLogarithm{"age", base, shift}, people());
        QVERIFY(std::abs(result(table, "age").numbers()[7] - ofNine) < 1e-12);
        QCOMPARE(result(table, "age").type(), ColumnType::Continuous);
    }

    // ---- Columns --------------------------------------------------------------------------------

    void computedColumnsReplaceOrFollow() {
        const auto more = applied(Compute{"half", expression("age / 2")}, people());
        QCOMPARE(names(*more), std::string("age size sex smoker half"));
        const auto same = applied(Compute{"age", expression("age * 10")}, people());
        QCOMPARE(names(*same), std::string("age size sex smoker"));
        QCOMPARE(result(same, "age").numbers()[0], 20.0);
    }
    void dummiesOfAllLevelsButOne_data() {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<bool>("every");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QByteArray>("columns");
        QTest::newRow("first") << QByteArray() << false << false
                               << QByteArray("age size_medium size_large sex smoker");
        QTest::newRow("named") << QByteArray("large") << false << false
                               << QByteArray("age size_small size_medium sex smoker");
        QTest::newRow("every") << QByteArray() << true << true
                               << QByteArray("age size size_small size_medium size_large sex smoker");
    }
    void dummiesOfAllLevelsButOne() {
        QFETCH(QByteArray, reference);
        QFETCH(bool, every);
        QFETCH(bool, keep);
        QFETCH(QByteArray, columns);
        DummyCode step{"size", {}, every, keep};
        if (!reference.isEmpty()) step.reference = reference.toStdString();
        const auto table = applied(step, people());
        QVERIFY(table);
        QCOMPARE(names(*table), columns.toStdString());
        QCOMPARE(shown(result(table, "size_medium")), std::string("0|1|0|1|0|0|0|1|·"));
        QCOMPARE(result(table, "size_medium").type(), ColumnType::Integer);
    }
    void columnsAreRenamedDroppedAndRetyped() {
        const auto renamed = applied(RenameColumn{"age", "years"}, people());
        QCOMPARE(names(*renamed), std::string("years size sex smoker"));
        const auto dropped = applied(DropColumns{{"size", "age"}}, people());
        QCOMPARE(names(*dropped), std::string("sex smoker"));
        const auto retyped = applied(RetypeColumn{"sex", ColumnType::Ordinal, {"male", "female"}}, people());
        QCOMPARE(shown(result(retyped, "sex")), shown(*people().findColumn("sex")));
        QCOMPARE(result(retyped, "sex").levels()[0], std::string("male"));
        QCOMPARE(result(retyped, "sex").type(), ColumnType::Ordinal);
    }

    // ---- Rows -----------------------------------------------------------------------------------

    void rowsAreFilteredAndDropped() {
        const auto old = applied(FilterRows{expression("age >= 5 and sex = 'male'")}, people());
        QCOMPARE(shown(result(old, "age")), std::string("5|7"));
        QCOMPARE(applied(DropMissing{}, people())->rows(), 7U);
        QCOMPARE(applied(DropMissing{{"smoker"}}, people())->rows(), 8U);
        const auto all = applied(FilterRows{expression("true")}, people());
        QCOMPARE(all->rows(), 9U);
    }
    void whatIsNotTouchedIsShared() {
        const Table table = people();
        const auto shared = [&](const Step& step, std::size_t index) {
            return applied(step, table)->columns()[index] == table.columns()[index];
        };
        QVERIFY(shared(Standardise{"age"}, 1));
        QVERIFY(!shared(Standardise{"age"}, 0));
        QVERIFY(shared(Compute{"new", expression("1")}, 0));
        QVERIFY(shared(FilterRows{expression("true")}, 2));
        QVERIFY(shared(DropMissing{{"sex"}}, 3));
        QVERIFY(shared(RenameColumn{"smoker", "s"}, 0));
        QVERIFY(shared(Impute{{"age"}, ImputeMean{}}, 1));
    }

    // ---- Errors ---------------------------------------------------------------------------------

    void whatCannotBeDoneIsSaid_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("message");
        const char* const rows[] = {
            "The data have no column “weight”.",
            "Column “sex” holds texts, and this step needs numbers.",
            "There is a column “sex” already.",
            "Column “size” has no value “huge” to recode.",
            "Column “age” has no value “77” to recode.",
            "The value “small” is recoded twice.",
            "The values at which “age” shall be cut are not in ascending order.",
            "“age” cannot be cut into 1 groups.",
            "The labels do not fit the groups of “age”: 1 labels, 2 groups.",
            "4 rows of “age” have no logarithm: they are not above zero.",
            "There are no logarithms to base 1.",
            "No row would be left.",
            "No column would be left.",
            "Column “size” has no value “huge”.",
            "Column “age” holds numbers, which need no columns of 0 and 1.",
            "The new column has no name.",
            "Column “age” is named twice.",
            "The order of the values of “sex” does not name each value once.",
            "The data have no column “b” (character 5).",
        };
        for (int i = 0; i < static_cast<int>(std::size(rows)); ++i)
            QTest::newRow(rows[i]) << i << QByteArray(rows[i]);
    }
    void whatCannotBeDoneIsSaid() {
        QFETCH(int, number);
        QFETCH(QByteArray, message);
        const std::vector<Step> steps{
            Standardise{"weight"},
            Standardise{"sex"},
            Standardise{"age", "sex"},
            Recode{"size", {{"huge", "large"}}},
            Recode{"age", {{"77", std::nullopt}}},
            Recode{"size", {{"small", "a"}, {"small", "b"}}},
            Discretise{"age", CutsByHand{{4, 4}}},
            Discretise{"age", Quantiles{1}},
            Discretise{"age", CutsByHand{{4}}, {"one"}},
            TakeLogarithm{"age", 0, -4.5},
            TakeLogarithm{"age", 1, 0},
            FilterRows{expression("age > 100")},
            DropColumns{{"age", "size", "sex", "smoker"}},
            DummyCode{"size", "huge"},
            DummyCode{"age"},
            Compute{"", expression("1")},
            DropMissing{{"age", "age"}},
            RetypeColumn{"sex", ColumnType::Ordinal, {"male"}},
            Compute{"a", expression("1 + b")},
        };
        const auto table = applied(steps[static_cast<std::size_t>(number)], people());
        QVERIFY(!table);
        QCOMPARE(QByteArray::fromStdString(table.error().message.english()), message);
        QVERIFY(!table.error().advice.empty());
    }
    void constantsAndInfinitiesAreRefused() {
        const Table table(std::vector{
            Column::numeric("one", ColumnType::Continuous, {1, 1}),
            Column::numeric("vast", ColumnType::Continuous, {1, std::numeric_limits<double>::infinity()})});
        QCOMPARE(applied(Standardise{"one"}, table).error().code, ErrorCode::InvalidData);
        QCOMPARE(applied(Standardise{"vast"}, table).error().code, ErrorCode::InvalidData);
        QCOMPARE(applied(Discretise{"one", EqualWidths{2}}, table).error().code, ErrorCode::InvalidData);
        QCOMPARE(applied(Discretise{"vast", EqualWidths{2}}, table).error().code, ErrorCode::InvalidData);
    }
    void emptyTablesDoNotCrash() {
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous, {}),
                                      Column::coded("c", ColumnType::Categorical, {}, {"a", "b"})});
        const std::vector<Step> steps{Recode{"c", {{"a", "b"}}},
                                      Discretise{"x", Quantiles{2}},
                                      Standardise{"x"},
                                      TakeLogarithm{"x"},
                                      Compute{"y", expression("x + mean(x)")},
                                      FilterRows{expression("x > 0")},
                                      DropMissing{},
                                      Impute{{}, ImputeMean{}},
                                      Impute{{"c"}, ImputeMode{}},
                                      Impute{{}, HotDeck{}},
                                      Impute{{}, ChainedEquations{}},
                                      DummyCode{"c"},
                                      RetypeColumn{"x", ColumnType::Categorical}};
        for (const Step& step : steps) {
            const auto result = applied(step, table);
            QVERIFY(result || !result.error().message.empty());
        }
    }
    void allStepsStopOnRequest() {
        std::stop_source source;
        source.request_stop();
        const auto stopped = applied(Standardise{"age"}, people(), Progress(source.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    // ---- Sentences ------------------------------------------------------------------------------

    void stepsAreSaidInTheUsersWords_data() {
        QTest::addColumn<int>("number");
        const char* const sentences[] = {
            "Standardise “age”",
            "Standardise “age” as “z”",
            "Recode the values of “size”",
            "Cut “age” into 4 groups of equally many rows",
            "Cut “age” at 18 and 65 as “group”",
            "Take the logarithm of “age” plus 1 to base 2",
            "Compute “bmi” = weight / height ^ 2",
            "Keep the rows where age > 18",
            "Drop the rows with a missing cell",
            "Drop the rows with a missing cell in “age” and “sex”",
            "Fill missing cells with the mean",
            "Draw missing cells of “age” by chained equations (seed 7)",
            "Make columns of 0 and 1 of the levels of “sex” but “male”",
            "Rename “age” to “years”",
            "Take “age” for ordered categories",
        };
        for (int i = 0; i < static_cast<int>(std::size(sentences)); ++i)
            QTest::newRow(sentences[i]) << i;
    }
    void stepsAreSaidInTheUsersWords() {
        QFETCH(int, number);
        const std::vector<Step> steps{
            Standardise{"age"},
            Standardise{"age", "z"},
            Recode{"size", {}},
            Discretise{"age", Quantiles{4}},
            Discretise{"age", CutsByHand{{18, 65}}, {}, "group"},
            TakeLogarithm{"age", 2, 1},
            Compute{"bmi", expression("weight / height ^ 2")},
            FilterRows{expression("age > 18")},
            DropMissing{},
            DropMissing{{"age", "sex"}},
            Impute{{}, ImputeMean{}},
            Impute{{"age"}, ChainedEquations{.seed = 7}},
            DummyCode{"sex", "male"},
            RenameColumn{"age", "years"},
            RetypeColumn{"age", ColumnType::Ordinal},
        };
        QCOMPARE(describe(steps[static_cast<std::size_t>(number)]).english(),
                 std::string(QTest::currentDataTag()));
    }
    void columnsThatAStepReads() {
        QCOMPARE(columnsRead(Compute{"bmi", expression("weight / height ^ 2")}),
                 (std::vector<std::string>{"height", "weight"}));
        QCOMPARE(columnsRead(Impute{{"x"}, HotDeck{{"g"}}}), (std::vector<std::string>{"g", "x"}));
        QCOMPARE(columnsRead(DummyCode{"sex"}), std::vector<std::string>{"sex"});
    }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "test_steps.moc"
