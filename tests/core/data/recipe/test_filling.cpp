// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/date_text.h"
#include "core/data/recipe/step.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;

Table holed() {
    return Table(std::vector{
        Column::numeric("whole", ColumnType::Integer, {1, missing, 2, 2, 10}),
        Column::numeric("real", ColumnType::Continuous, {1.5, 2.5, missing, missing, 8}),
        Column::coded("text", ColumnType::Categorical, {0, -1, 1, 1, 0}, {"a", "b"}),
        Column::coded("rank", ColumnType::Ordinal, {2, 0, -1, 1, 0}, {"low", "middle", "high"}),
        Column::numeric("day", ColumnType::Date,
                        {*readDate("2020-01-01"), missing, *readDate("2020-01-04"), missing, missing})});
}

std::string shown(const Column& column) {
    std::string all;
    for (std::size_t row = 0; row < column.rows(); ++row)
        all += (row > 0 ? "|" : "") + (column.isMissing(row) ? std::string("·") : column.text(row));
    return all;
}

} // namespace

class TestFilling : public QObject {
    Q_OBJECT
private slots:
    void oneValueForAll_data() {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char* name, const char* column, int method, const char* values,
                            const char* type) {
            QTest::newRow(name) << QByteArray(column) << method << QByteArray(values) << QByteArray(type);
        };
        row("mean with a fraction", "whole", 0, "1|3.75|2|2|10", "continuous");
        row("mean", "real", 0, "1.5|2.5|4|4|8", "continuous");
        row("mean of days", "day", 0, "2020-01-01|2020-01-03|2020-01-04|2020-01-03|2020-01-03", "date");
        row("median", "whole", 1, "1|2|2|2|10", "integer");
        row("median of levels", "rank", 1, "high|low|low|middle|low", "ordinal");
        row("mode", "whole", 2, "1|2|2|2|10", "integer");
        row("mode, smallest of equals", "real", 2, "1.5|2.5|1.5|1.5|8", "continuous");
        row("mode of texts, first of equals", "text", 2, "a|a|b|b|a", "categorical");
    }
    void oneValueForAll() {
        QFETCH(QByteArray, column);
        QFETCH(int, method);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, type);
        const std::vector<Impute::Method> methods{ImputeMean{}, ImputeMedian{}, ImputeMode{}};
        const auto table =
            applied(Impute{{column.toStdString()}, methods[static_cast<std::size_t>(method)]}, holed());
        QVERIFY(table);
        const Column& filled = *table->findColumn(column.toStdString());
        QCOMPARE(shown(filled), values.toStdString());
        QCOMPARE(std::string(typeName(filled.type())), type.toStdString());
        QCOMPARE(filled.missingCount(), 0U);
    }

    void everyColumnWithoutNames() {
        const auto table = applied(Impute{{}, ImputeMode{}}, holed());
        QCOMPARE(table->completeRows().rows(), 5U);
    }

    void textsHaveNoMean() {
        const auto table = applied(Impute{{"text"}, ImputeMean{}}, holed());
        QCOMPARE(table.error().location.variable, std::string("text"));
        const auto empty =
            applied(Impute{{}, ImputeMode{}},
                    Table(std::vector{Column::numeric("x", ColumnType::Continuous, {missing})}));
        QCOMPARE(empty.error().code, ErrorCode::InvalidData);
    }

    // A random hot deck keeps the distribution, which a mean does not.
    void hotDeckKeepsTheSpread() {
        Random random(4);
        std::vector<double> values(4000);
        std::ranges::generate(values, [&] { return random.uniform() < 0.4 ? missing : random.normal(); });
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous, values)});
        const auto deviation = [](const Table& of) {
            double sum = 0;
            double squares = 0;
            for (const double x : of.column(0).numbers()) {
                sum += x;
                squares += x * x;
            }
            const double rows = static_cast<double>(of.rows());
            return std::sqrt(squares / rows - sum * sum / rows / rows);
        };
        const double whole = deviation(*applied(Impute{{}, HotDeck{{}, 5}}, table));
        const double mean = deviation(*applied(Impute{{}, ImputeMean{}}, table));
        QVERIFY(std::abs(whole - 1) < 0.05);
        QVERIFY(mean < 0.85);
    }

    void hotDeckStaysWithinItsGroup() {
        const Table table(std::vector{
            Column::numeric("x", ColumnType::Continuous, {1, 2, missing, 10, 20, missing, missing}),
            Column::coded("g", ColumnType::Categorical, {0, 0, 0, 1, 1, 1, 2}, {"a", "b", "c"})});
        std::set<double> ofA;
        std::set<double> ofB;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto filled = applied(Impute{{"x"}, HotDeck{{"g"}, seed}}, table);
            ofA.insert(filled->column(0).numbers()[2]);
            ofB.insert(filled->column(0).numbers()[5]);
            QVERIFY(!filled->column(0).isMissing(6)); // nobody is like it: anyone is a donor
            QVERIFY(*filled == *applied(Impute{{"x"}, HotDeck{{"g"}, seed}}, table));
        }
        QCOMPARE(ofA, (std::set<double>{1, 2}));
        QCOMPARE(ofB, (std::set<double>{10, 20}));
        QVERIFY(!applied(Impute{{"x"}, HotDeck{{"nothing"}, 1}}, table));
    }

    void chainedEquationsAsAStep() {
        const ChainedEquations method{.iterations = 3, .seed = 12};
        const auto table = applied(Impute{{}, method}, holed());
        QVERIFY(table);
        QCOMPARE(table->completeRows().rows(), 5U);
        QVERIFY(*table == multiplyImputed(holed(), {}, method, 1)->tables[0]);
    }
};

QTEST_APPLESS_MAIN(TestFilling)
#include "test_filling.moc"
