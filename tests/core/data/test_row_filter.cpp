// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cell_search.h"
#include "core/data/row_filter.h"

#include <QTest>

#include <stop_token>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;

Table sample() {
    std::vector<Column> columns;
    columns.push_back(Column::numeric("age", ColumnType::Continuous, {20, 30.5, missing, 40, 50}));
    columns.push_back(
        Column::coded("town", ColumnType::Categorical, {0, 1, 2, -1, 0}, {"Ulm", "Köln", "ÜLM"}));
    columns.push_back(Column::numeric("day", ColumnType::Date, {0, 86400, 2 * 86400, missing, 86400}));
    return Table(std::move(columns));
}

std::vector<std::size_t> listed(const RowList& rows) {
    std::vector<std::size_t> list;
    for (std::size_t position = 0; position < rows.size(); ++position)
        list.push_back(rows[position]);
    return list;
}

Progress stoppedProgress() {
    std::stop_source stop;
    stop.request_stop();
    return Progress(stop.get_token());
}

} // namespace

using Filters = std::vector<ColumnFilter>;
Q_DECLARE_METATYPE(Filters)
using Rows = std::vector<std::size_t>;
Q_DECLARE_METATYPE(Rows)
using Place = CellPlace;
Q_DECLARE_METATYPE(Place)

class TestRowFilter : public QObject {
    Q_OBJECT

private slots:
    void filters_data() {
        QTest::addColumn<Filters>("filters");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("none") << Filters{} << Rows{0, 1, 2, 3, 4};
        QTest::newRow("a range with its ends") << Filters{{0, ValueRange{30.5, 40}}} << Rows{1, 3};
        QTest::newRow("from") << Filters{{0, ValueRange{40, {}}}} << Rows{3, 4};
        QTest::newRow("up to, or missing") << Filters{{0, ValueRange{{}, 30}, true}} << Rows{0, 2};
        QTest::newRow("dates") << Filters{{2, ValueRange{1, 100'000}}} << Rows{1, 4};
        QTest::newRow("levels") << Filters{{1, OneOfLevels{{0, 1}}}} << Rows{0, 1, 4};
        QTest::newRow("levels, or missing") << Filters{{1, OneOfLevels{{1}}, true}} << Rows{1, 3};
        QTest::newRow("no level that there is") << Filters{{1, OneOfLevels{{-1, 7}}}} << Rows{};
        QTest::newRow("a text, whatever the case") << Filters{{1, ContainsText{"üL"}}} << Rows{2};
        QTest::newRow("a text, or missing") << Filters{{1, ContainsText{"KÖ"}, true}} << Rows{1, 3};
        QTest::newRow("digits of numbers") << Filters{{0, ContainsText{"0."}}} << Rows{1};
        QTest::newRow("a decimal comma") << Filters{{0, ContainsText{"0,5", ','}}} << Rows{1};
        QTest::newRow("letters are in no number") << Filters{{0, ContainsText{"a"}}} << Rows{};
        QTest::newRow("part of a date") << Filters{{2, ContainsText{"01-02"}}} << Rows{1, 4};
        QTest::newRow("not missing") << Filters{{0, AnyValue{}}} << Rows{0, 1, 3, 4};
        QTest::newRow("missing") << Filters{{0, NoValue{}, true}} << Rows{2};
        QTest::newRow("anything") << Filters{{0, AnyValue{}, true}} << Rows{0, 1, 2, 3, 4};
        QTest::newRow("two") << Filters{{0, ValueRange{25, {}}}, {1, OneOfLevels{{0}}}} << Rows{4};
        QTest::newRow("a range of texts") << Filters{{1, ValueRange{0, 1}}} << Rows{};
        QTest::newRow("levels of numbers") << Filters{{0, OneOfLevels{{0}}, true}} << Rows{2};
    }
    void filters() {
        QFETCH(const Filters, filters);
        QTEST(listed(*filteredRows(sample(), filters)), "expected");
    }

    void searches_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Place>("from");
        QTest::addColumn<bool>("forwards");
        QTest::addColumn<Place>("expected");
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("onwards") << std::string("ulm") << Place{0, 0} << true << Place{0, 1} << false;
        QTest::newRow("not where it starts")
            << std::string("ulm") << Place{0, 1} << true << Place{3, 1} << false;
        QTest::newRow("over the end") << std::string("ulm") << Place{3, 1} << true << Place{0, 1} << true;
        QTest::newRow("back") << std::string("ulm") << Place{3, 1} << false << Place{0, 1} << false;
        QTest::newRow("over the beginning")
            << std::string("ulm") << Place{0, 1} << false << Place{3, 1} << true;
        QTest::newRow("only itself") << std::string("köln") << Place{1, 1} << true << Place{1, 1} << true;
        QTest::newRow("only itself, back")
            << std::string("köln") << Place{1, 1} << false << Place{1, 1} << true;
        QTest::newRow("before it in the row")
            << std::string("30.5") << Place{1, 1} << true << Place{1, 0} << true;
        QTest::newRow("before it, back")
            << std::string("30.5") << Place{1, 1} << false << Place{1, 0} << false;
        QTest::newRow("columns in their order")
            << std::string("0") << Place{1, 0} << true << Place{1, 2} << false;
        QTest::newRow("last column first")
            << std::string("0") << Place{3, 0} << false << Place{2, 2} << false;
    }
    /// Row 3 (age 40, nothing else) is not among the shown ones: 0, 1, 2, 4.
    void searches() {
        QFETCH(const std::string, text);
        QFETCH(const Place, from);
        QFETCH(const bool, forwards);
        const auto found = findCell(sample(), RowList({0, 1, 2, 4}), TextPattern(text), from,
                                    forwards ? SearchDirection::Forwards : SearchDirection::Backwards);
        QVERIFY(found && *found);
        QTEST((*found)->place, "expected");
        QTEST((*found)->wrapped, "wrapped");
    }

    void findsNothing() {
        const Table table = sample();
        const RowList all = RowList::all(table.rows());
        for (const char* text : {"xyz", "", "99999"}) {
            const auto found = findCell(table, all, TextPattern(text), {2, 1}, SearchDirection::Forwards);
            QVERIFY(found && !*found);
        }
        const auto none = findCell(table, RowList(std::vector<RowList::Row>{}), TextPattern("ulm"), {},
                                   SearchDirection::Forwards);
        QVERIFY(none && !*none);
    }

    void aPatternLooksAtOneCell() {
        const Table table = sample();
        QVERIFY(TextPattern("ülm").isIn(table.column(1), 2));
        QVERIFY(!TextPattern("ülm").isIn(table.column(1), 3));
        QVERIFY(TextPattern("0,5", ',').isIn(table.column(0), 1));
        QVERIFY(!TextPattern("nan").isIn(table.column(0), 2));
    }

    void stops() {
        const Table table = sample();
        const auto filtered = filteredRows(table, Filters{{0, AnyValue{}}}, stoppedProgress());
        QCOMPARE(filtered.error().code, ErrorCode::Cancelled);
        const auto found = findCell(table, RowList::all(5), TextPattern("5"), {}, SearchDirection::Forwards,
                                    stoppedProgress());
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void aListKnowsWhereARowIs() {
        QCOMPARE(RowList::all(5).positionOf(3), std::optional<std::size_t>(3));
        QCOMPARE(RowList::all(5).positionOf(5), std::nullopt);
        QCOMPARE(RowList({4, 2}).positionOf(2), std::optional<std::size_t>(1));
        QCOMPARE(RowList({4, 2}).positionOf(3), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestRowFilter)
#include "test_row_filter.moc"
