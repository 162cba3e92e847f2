// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting, filtering and searching in a grid.
#include "tests/ui/grid_fixture.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QToolButton>

using namespace dovetail;
using namespace dovetail::test;

class TestGridRows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void namesSort() {
        Shown table(people());
        table.clickName(0);
        QCOMPARE(table.shown(0), words("20 30 40 50 –"));
        table.clickName(0);
        QCOMPARE(table.shown(0), words("50 40 30 20 –"));
        table.clickName(0);
        QCOMPARE(table.shown(0), words("30 – 50 20 40"));
        // Smokers last, and among equals the tallest first.
        table.clickName(3);
        table.clickName(1, Qt::ShiftModifier);
        table.clickName(1, Qt::ShiftModifier);
        QCOMPARE(table.shown(1), words("1.9 1.6 1.5 1.8 1.7"));
        table.clickName(1, Qt::ShiftModifier);
        QCOMPARE(table.grid.rows()->sortKeys(), (std::vector<data::SortKey>{{3, false}}));
        table.clickName(1);
        QCOMPARE(table.grid.rows()->sortKeys(), (std::vector<data::SortKey>{{1, false}}));
    }

    void keysSort() {
        Shown table(people());
        table.grid.goTo({0, 0});
        table.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table.shown(0), words("20 30 40 50 –"));
        table.grid.goTo({0, 3});
        table.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.grid.rows()->sortKeys(), (std::vector<data::SortKey>{{0, false}, {3, false}}));
    }

    /// The current cell stays on its person.
    void theCurrentRowIsKept() {
        Shown table(people());
        table.grid.goTo({2, 1}); // the oldest
        table.clickName(0);
        table.settle();
        QCOMPARE(table.grid.current(), (GridCell{3, 1}));
        table.grid.rows()->setFilter({.column = 0, .test = data::ValueRange{{}, 25}});
        table.settle();
        QCOMPARE(table.grid.current(), (GridCell{0, 1}));
        table.grid.rows()->clearFilters();
        table.settle();
        QCOMPARE(table.grid.current(), (GridCell{3, 1}));
    }

    void filtersNumbers() {
        Shown table(people());
        FilterPopup* popup = table.openFilter(0);
        QVERIFY(popup->findChild<QLineEdit*>(QStringLiteral("filterFrom"))->hasFocus());
        table.type(popup, "filterFrom", "25");
        table.type(popup, "filterTo", "45");
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(table.shown(0), words("30 – 40"));
        QCOMPARE(table.count(), QStringLiteral("3 of 5 rows"));
        // It remembers, and takes missing cells away.
        popup = table.openFilter(0);
        QCOMPARE(popup->findChild<QLineEdit*>(QStringLiteral("filterTo"))->text(), QStringLiteral("45"));
        auto* choice = popup->findChild<QComboBox*>(QStringLiteral("filterMissing"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        table.press(popup, "filterApply");
        QCOMPARE(table.shown(0), words("30 40"));
        // Only missing ones.
        popup = table.openFilter(0);
        choice = popup->findChild<QComboBox*>(QStringLiteral("filterMissing"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        table.press(popup, "filterApply");
        QCOMPARE(table.shown(0), words("–"));
        popup = table.openFilter(0);
        table.press(popup, "filterRemove");
        QCOMPARE(table.shown(0).size(), 5);
    }

    void aFilterSaysWhatIsNoNumber() {
        Shown table(people());
        FilterPopup* popup = table.openFilter(0);
        table.type(popup, "filterFrom", "old");
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QVERIFY(popup->findChild<QLabel*>(QStringLiteral("filterProblem"))
                    ->text()
                    .contains(QStringLiteral("old")));
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(table.grid.rows()->filters().empty());
    }

    void filtersDates() {
        Shown table(people());
        FilterPopup* popup = table.openFilter(4);
        table.type(popup, "filterFrom", "1970-01-02");
        table.type(popup, "filterTo", "1970-01-03"); // all of that day
        auto* choice = popup->findChild<QComboBox*>(QStringLiteral("filterMissing"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        table.press(popup, "filterApply");
        QCOMPARE(table.shown(4), words("1970-01-02 1970-01-03"));
    }

    void filtersLevels() {
        Shown table(people());
        table.grid.goTo({0, 2});
        table.key(Qt::Key_Down, Qt::AltModifier);
        auto* popup = table.grid.findChild<FilterPopup*>();
        auto* levels = popup->findChild<QListWidget*>(QStringLiteral("filterLevels"));
        QVERIFY(levels->hasFocus());
        QCOMPARE(levels->count(), 3);
        table.press(popup, "filterNone");
        QTest::keyClick(levels, Qt::Key_Down); // (empty text), Bonn, Ulm
        QTest::keyClick(levels, Qt::Key_Space);
        QCOMPARE(levels->item(1)->text(), QStringLiteral("Bonn"));
        QCOMPARE(levels->item(1)->checkState(), Qt::Checked);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(table.shown(2), words("– Bonn"));
        // Everything ticked is no filter.
        popup = table.openFilter(2);
        levels = popup->findChild<QListWidget*>(QStringLiteral("filterLevels"));
        QCOMPARE(levels->item(0)->checkState(), Qt::Unchecked);
        table.press(popup, "filterAll");
        table.press(popup, "filterApply");
        QVERIFY(table.grid.rows()->filters().empty());
        QCOMPARE(table.shown(2).size(), 5);
    }

    /// A list of a thousand towns nobody ticks.
    void manyLevelsAreAskedForByText() {
        std::vector<std::string> levels;
        std::vector<std::int32_t> codes;
        for (std::int32_t level = 0; level < 1'000; ++level) {
            levels.push_back("Town " + std::to_string(level));
            codes.push_back(level);
        }
        Shown table(std::make_shared<const data::Table>(
            std::vector<Column>{Column::coded("town", ColumnType::Categorical, codes, levels)}));
        FilterPopup* popup = table.openFilter(0);
        table.type(popup, "filterText", "town 99");
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(table.shown(0).size(), 11);
    }

    void filtersAreCleared() {
        Shown table(people());
        auto* clear = table.part<QToolButton>("gridClearFilters");
        QVERIFY(!clear->isVisible());
        table.grid.rows()->setFilter({.column = 0});
        table.grid.rows()->setFilter({.column = 2, .test = data::OneOfLevels{{0}}});
        table.settle();
        QCOMPARE(table.count(), QStringLiteral("2 of 5 rows"));
        QVERIFY(clear->isVisible());
        QVERIFY(clear->toolTip().contains(QStringLiteral("town: Ulm")));
        QTest::mouseClick(clear, Qt::LeftButton);
        table.settle();
        QCOMPARE(table.count(), QStringLiteral("5 rows"));
        QVERIFY(!clear->isVisible());
    }

    /// In front of the bars of all rows stand those of the shown ones.
    void histogramsFollowFilters() {
        Shown table(people());
        const GridRows& rows = *table.grid.rows();
        QTRY_VERIFY(rows.profile(3) != nullptr);
        QVERIFY(rows.shownInBins(3) == nullptr);
        table.grid.rows()->setFilter({.column = 0, .test = data::ValueRange{35, {}}});
        QTRY_VERIFY(rows.shownInBins(3) != nullptr);
        QCOMPARE(*rows.shownInBins(3), (std::vector<std::size_t>{1, 1})); // of the two above 35 one smokes
        table.panel.grab();
        table.grid.sortBy(1, true); // the same rows
        table.settle();
        QVERIFY(rows.shownInBins(3) != nullptr);
        table.grid.rows()->clearFilters();
        table.settle();
        QVERIFY(rows.shownInBins(3) == nullptr);
    }

    void noRowMayPass() {
        Shown table(people());
        table.grid.rows()->setFilter({.column = 0, .test = data::ValueRange{1000, {}}});
        table.settle();
        QCOMPARE(table.count(), QStringLiteral("0 of 5 rows"));
        table.panel.grab();
        table.key(Qt::Key_Down);
        table.key(Qt::Key_C, Qt::ControlModifier);
        table.search("5");
        // The header is still there, and with it the way back.
        FilterPopup* popup = table.openFilter(0);
        table.press(popup, "filterRemove");
        QCOMPARE(table.shown(0).size(), 5);
    }

    void searches() {
        Shown table(people());
        table.grid.goTo({0, 0});
        table.search("ULM");
        QTRY_COMPARE(table.grid.current(), (GridCell{0, 2}));
        auto* edit = table.part<QLineEdit>("gridSearch");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(table.grid.current(), (GridCell{3, 2}));
        QCOMPARE(table.message(), QString());
        QTest::keyClick(edit, Qt::Key_F3);
        QTRY_COMPARE(table.grid.current(), (GridCell{0, 2}));
        QTRY_VERIFY(table.message().contains(QStringLiteral("other end")));
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(table.grid.current(), (GridCell{3, 2}));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(table.grid.current(), (GridCell{0, 2}));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(table.grid.hasFocus());
        table.key(Qt::Key_F3);
        QTRY_COMPARE(table.grid.current(), (GridCell{3, 2}));
        QTest::mouseClick(table.part<QToolButton>("gridPrevious"), Qt::LeftButton);
        QTRY_COMPARE(table.grid.current(), (GridCell{0, 2}));
        QTest::mouseClick(table.part<QToolButton>("gridNext"), Qt::LeftButton);
        QTRY_COMPARE(table.grid.current(), (GridCell{3, 2}));
    }

    void saysWhenNothingIsFound() {
        Shown table(people());
        table.search("Paris");
        QTRY_VERIFY(table.message().contains(QStringLiteral("Paris")));
        QCOMPARE(table.grid.current(), (GridCell{0, 0}));
        QTest::keyClick(table.part<QLineEdit>("gridSearch"), Qt::Key_Backspace);
        // F3 with nothing to find asks for something.
        table.part<QLineEdit>("gridSearch")->clear();
        table.grid.setFocus();
        table.key(Qt::Key_F3);
        QVERIFY(table.part<QLineEdit>("gridSearch")->hasFocus());
    }

    /// Work that takes long shows how far it is, and Esc leaves everything as it was.
    void escStopsWork() {
        Shown table(numbers(3'000'000, 2));
        QSignalSpy started(&table.panel, &DataGridPanel::jobStarted);
        table.clickName(0);
        table.clickName(0);
        QVERIFY(table.grid.rows()->isBusy());
        QCOMPARE(started.size(), 2);
        table.key(Qt::Key_Escape);
        QVERIFY(!table.grid.rows()->isBusy());
        QVERIFY(table.grid.rows()->sortKeys().empty());
        QTest::qWait(100);
        QCOMPARE(table.grid.shownText({0, 0}), QStringLiteral("0"));
        table.clickName(0);
        table.clickName(0);
        table.settle();
        QCOMPARE(table.grid.shownText({0, 0}), QStringLiteral("2999999"));
    }

    void escStopsASearch() {
        Shown table(numbers(1'000'000, 4));
        table.search("77777777"); // in none of them, but every number has to be looked at
        QTest::keyClick(table.part<QLineEdit>("gridSearch"), Qt::Key_Escape);
        QTest::keyClick(table.part<QLineEdit>("gridSearch"), Qt::Key_Escape);
        QVERIFY(table.grid.hasFocus());
        table.key(Qt::Key_F3);
        table.key(Qt::Key_Escape);
        QTest::qWait(300);
        QCOMPARE(table.message(), QString());
        table.key(Qt::Key_F3);
        QTRY_VERIFY(!table.message().isEmpty());
    }
};

QTEST_MAIN(TestGridRows)
#include "test_grid_rows.moc"
