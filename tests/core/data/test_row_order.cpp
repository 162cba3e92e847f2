// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/case_folding.h"
#include "core/data/ordered_bits.h"
#include "core/data/row_order.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stop_token>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;
constexpr double infinite = std::numeric_limits<double>::infinity();

Table sample() {
    std::vector<Column> columns;
    columns.push_back(
        Column::numeric("number", ColumnType::Continuous, {2, missing, -1, 2, infinite, -infinite, 0}));
    columns.push_back(Column::coded("text", ColumnType::Categorical, {0, 1, 2, 3, -1, 1, 0},
                                    {"item 10", "Item 9", "ärger", "Zoo"}));
    columns.push_back(
        Column::coded("size", ColumnType::Ordinal, {2, 0, 1, -1, 0, 2, 1}, {"small", "middle", "large"}));
    columns.push_back(Column::coded("yes", ColumnType::Boolean, {1, 0, 1, 0, 1, 0, -1}, {"yes", "no"}));
    columns.push_back(Column::numeric("day", ColumnType::Date, {86400, 0, -86400, missing, 1, 2, 3}));
    return Table(std::move(columns));
}

std::vector<std::size_t> listed(const RowList& rows) {
    std::vector<std::size_t> list;
    for (std::size_t position = 0; position < rows.size(); ++position)
        list.push_back(rows[position]);
    return list;
}

/// The order that a person would check by: compare two cells, missing ones last.
int compared(const Column& column, std::size_t a, std::size_t b, bool descending) {
    if (column.isMissing(a) || column.isMissing(b))
        return static_cast<int>(column.isMissing(a)) - static_cast<int>(column.isMissing(b));
    const auto value = [&](std::size_t row) {
        return column.isNumeric() ? column.numbers()[row] : static_cast<double>(column.codes()[row]);
    };
    const int order = static_cast<int>(value(a) > value(b)) - static_cast<int>(value(a) < value(b));
    return descending ? -order : order;
}

Table randomTable(Random& random, std::size_t rows) {
    std::vector<double> numbers;
    std::vector<double> few;
    std::vector<std::int32_t> codes;
    for (std::size_t row = 0; row < rows; ++row) {
        numbers.push_back(random.uniform() < 0.1 ? missing : (random.uniform() - 0.5) * 1e3);
        few.push_back(static_cast<double>(random.below(5)) - 2);
        codes.push_back(static_cast<std::int32_t>(random.below(4)) - 1);
    }
    std::vector<Column> columns;
    columns.push_back(Column::numeric("number", ColumnType::Continuous, numbers));
    columns.push_back(Column::numeric("few", ColumnType::Integer, few));
    columns.push_back(Column::coded("level", ColumnType::Ordinal, codes, {"a", "b", "c"}));
    return Table(std::move(columns));
}

} // namespace

using Keys = std::vector<SortKey>;
Q_DECLARE_METATYPE(Keys)
using Rows = std::vector<std::size_t>;
Q_DECLARE_METATYPE(Rows)

class TestRowOrder : public QObject {
    Q_OBJECT

private slots:
    void sorts_data() {
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("no key") << Keys{} << Rows{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("numbers") << Keys{{0, false}} << Rows{5, 2, 6, 0, 3, 4, 1};
        QTest::newRow("numbers, missing last here too") << Keys{{0, true}} << Rows{4, 0, 3, 6, 2, 5, 1};
        QTest::newRow("texts as people sort them") << Keys{{1, false}} << Rows{1, 5, 0, 6, 3, 2, 4};
        QTest::newRow("texts backwards") << Keys{{1, true}} << Rows{2, 3, 0, 6, 1, 5, 4};
        QTest::newRow("ordinal: by levels, not letters") << Keys{{2, false}} << Rows{1, 4, 2, 6, 0, 5, 3};
        QTest::newRow("boolean: no before yes") << Keys{{3, false}} << Rows{1, 3, 5, 0, 2, 4, 6};
        QTest::newRow("dates") << Keys{{4, false}} << Rows{2, 1, 4, 5, 6, 0, 3};
        QTest::newRow("two keys") << Keys{{2, false}, {0, true}} << Rows{4, 1, 6, 2, 0, 5, 3};
    }
    void sorts() {
        QFETCH(const Keys, keys);
        const Table table = sample();
        const auto sorted = sortedRows(table, RowList::all(table.rows()), keys);
        QVERIFY(sorted);
        QTEST(listed(*sorted), "expected");
    }

    void agreesWithAStableSort() {
        Random random(6);
        for (int round = 0; round < 40; ++round) {
            const Table table = randomTable(random, random.below(3000));
            std::vector<RowList::Row> some;
            for (std::size_t row = 0; row < table.rows(); ++row)
                if (random.uniform() < 0.7) some.push_back(static_cast<RowList::Row>(row));
            Keys keys;
            for (std::size_t key = 0; key < 1 + random.below(3); ++key)
                keys.push_back({random.below(3), random.uniform() < 0.5});
            std::vector<RowList::Row> expected = some;
            std::ranges::stable_sort(expected, [&](RowList::Row a, RowList::Row b) {
                for (const SortKey& key : keys)
                    if (const int order = compared(table.column(key.column), a, b, key.descending))
                        return order < 0;
                return false;
            });
            const auto sorted = sortedRows(table, RowList(some), keys);
            QCOMPARE(listed(*sorted), listed(RowList(expected)));
        }
    }

    /// Levels beyond one run of the sort of levels are merged.
    void sortsManyLevels() {
        Random random(3);
        constexpr std::int32_t count = 5'000;
        std::vector<std::string> levels;
        std::vector<std::int32_t> codes(count);
        std::vector<int> numbers(count);
        for (int n = 0; n < count; ++n) {
            codes[static_cast<std::size_t>(n)] = n;
            numbers[static_cast<std::size_t>(n)] = n;
        }
        random.shuffle(std::span(numbers));
        for (const int number : numbers)
            levels.push_back((number % 2 == 0 ? "Row " : "row ") + std::to_string(number));
        const Table table({Column::coded("id", ColumnType::Categorical, codes, levels)});
        const auto sorted = sortedRows(table, RowList::all(count), Keys{{0, false}});
        for (std::size_t position = 0; position < count; ++position)
            QCOMPARE(numbers[(*sorted)[position]], static_cast<int>(position));
    }

    void emptyTablesHaveAnOrderToo() {
        const Table table({Column::numeric("x", ColumnType::Continuous, {})});
        QVERIFY(sortedRows(table, RowList::all(0), Keys{{0, false}})->empty());
    }

    void stops() {
        const Table table = sample();
        std::stop_source stop;
        stop.request_stop();
        const auto sorted =
            sortedRows(table, RowList::all(table.rows()), Keys{{0, false}}, Progress(stop.get_token()));
        QCOMPARE(sorted.error().code, ErrorCode::Cancelled);
    }

    void bitsAreInTheOrderOfNumbers() {
        const std::vector<double> numbers{-infinite, -1e300, -1, -1e-310, 0, 5e-324, 1, 1 + 1e-15, infinite};
        for (std::size_t n = 1; n < numbers.size(); ++n)
            QVERIFY(orderedBits(numbers[n - 1]) < orderedBits(numbers[n]));
        QCOMPARE(orderedBits(-0.0), orderedBits(0.0));
        for (const double number : numbers)
            QCOMPARE(numberOfOrderedBits(orderedBits(number)), number);
    }

    void foldsCase_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("folded");
        const auto row = [](const char* name, const char* text, const char* folded) {
            QTest::newRow(name) << std::string(text) << std::string(folded);
        };
        row("ASCII", "Apple PIE [@`{]", "apple pie [@`{]");
        row("German", "MÜLLER Straße × ÷", "müller straße × ÷");
        row("Polish, Czech, Turkish", "ŁÓDŹ ČEŇEK Ÿ İ", "łódź čeňek ÿ İ");
        row("Greek", "ΑΘΗΝΑ", "αθηνα");
        row("Cyrillic", "МОСКВА Ёж", "москва ёж");
        row("beyond", "漢字 😀", "漢字 😀");
        row("cut off", "A\xC3", "a\xC3");
    }
    void foldsCase() {
        QFETCH(const std::string, text);
        QTEST(foldedCase(text), "folded");
    }
};

QTEST_APPLESS_MAIN(TestRowOrder)
#include "test_row_order.moc"
