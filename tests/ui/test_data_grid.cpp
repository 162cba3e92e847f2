// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a grid shows cells, and how it is moved through, selected, copied and resized.
#include "tests/ui/grid_fixture.h"
#include "ui/data/grid_copy.h"
#include "ui/data/grid_gutter.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace dovetail;
using namespace dovetail::test;

Q_DECLARE_METATYPE(dovetail::ui::GridCell)
Q_DECLARE_METATYPE(Qt::KeyboardModifiers)

class TestDataGrid : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void showsCells() {
        Shown people(::people());
        QCOMPARE(people.shown(0), words("30 – 50 20 40"));
        QCOMPARE(people.shown(1).first(), QStringLiteral("1.5"));
        QCOMPARE(people.shown(4).first(), QStringLiteral("1970-01-01"));
        // A missing cell and an empty text look different.
        QCOMPARE(people.shown(2), (QStringList{QStringLiteral("Ulm"), QStringLiteral("–"), QString(),
                                               QStringLiteral("Ulm"), QStringLiteral("Bonn")}));
        QCOMPARE(people.count(), QStringLiteral("5 rows"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(people.grid.shownText({0, 1}), QStringLiteral("1,5"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void paintsWhatThereIs_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("no rows") << 0 << 3;
        QTest::newRow("one cell") << 1 << 1;
        QTest::newRow("much") << 1'000'000 << 50;
    }
    void paintsWhatThereIs() {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        Shown table(columns == 0 ? nullptr : numbers(static_cast<std::size_t>(rows), columns));
        QVERIFY(!table.panel.grab().isNull());
        for (const int key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_Space})
            table.key(key, Qt::ControlModifier);
        table.key(Qt::Key_C, Qt::ControlModifier);
        table.key(Qt::Key_A, Qt::ControlModifier);
        if (columns > 0) table.clickName(0);
        QVERIFY(!table.panel.grab().isNull());
        table.settle();
    }

    void keysMove_data() {
        QTest::addColumn<GridCell>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<GridCell>("to");
        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("right") << GridCell{5, 5} << int(Qt::Key_Right) << none << GridCell{5, 6};
        QTest::newRow("left") << GridCell{5, 5} << int(Qt::Key_Left) << none << GridCell{5, 4};
        QTest::newRow("down") << GridCell{5, 5} << int(Qt::Key_Down) << none << GridCell{6, 5};
        QTest::newRow("up") << GridCell{5, 5} << int(Qt::Key_Up) << none << GridCell{4, 5};
        QTest::newRow("up at the top") << GridCell{0, 5} << int(Qt::Key_Up) << none << GridCell{0, 5};
        QTest::newRow("left at the edge") << GridCell{3, 0} << int(Qt::Key_Left) << none << GridCell{3, 0};
        QTest::newRow("home") << GridCell{5, 5} << int(Qt::Key_Home) << none << GridCell{5, 0};
        QTest::newRow("end") << GridCell{5, 5} << int(Qt::Key_End) << none << GridCell{5, 19};
        QTest::newRow("first") << GridCell{500, 5} << int(Qt::Key_Home) << control << GridCell{0, 0};
        QTest::newRow("last") << GridCell{5, 5} << int(Qt::Key_End) << control << GridCell{99'999, 19};
        QTest::newRow("far right") << GridCell{5, 5} << int(Qt::Key_Right) << control << GridCell{5, 19};
        QTest::newRow("far left") << GridCell{5, 5} << int(Qt::Key_Left) << control << GridCell{5, 0};
        QTest::newRow("far down") << GridCell{5, 5} << int(Qt::Key_Down) << control << GridCell{99'999, 5};
        QTest::newRow("far up") << GridCell{5, 5} << int(Qt::Key_Up) << control << GridCell{0, 5};
    }
    void keysMove() {
        QFETCH(const GridCell, from);
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, held);
        QFETCH(const GridCell, to);
        Shown table(numbers(100'000, 20));
        table.grid.goTo(from);
        QSignalSpy changed(&table.grid, &DataGrid::currentChanged);
        table.key(key, held);
        QCOMPARE(table.grid.current(), to);
        QCOMPARE(changed.size(), from == to ? 0 : 1);
        QVERIFY(table.grid.viewport()->rect().contains(table.grid.cellRect(to)));
        QCOMPARE(table.grid.selection().ranges().size(), 1U);
        // With Shift the same cells are selected from where it began.
        table.grid.goTo(from);
        table.key(key, held | Qt::ShiftModifier);
        QCOMPARE(table.grid.current(), to);
        QVERIFY(table.grid.selection().contains(from) && table.grid.selection().contains(to));
    }

    void pagesMove() {
        Shown table(numbers(100'000, 3));
        const int page = table.grid.wholeRows() - 1;
        table.key(Qt::Key_PageDown);
        QCOMPARE(table.grid.current().row, page);
        table.key(Qt::Key_PageDown);
        QCOMPARE(table.grid.current().row, 2 * page);
        table.key(Qt::Key_PageUp);
        QCOMPARE(table.grid.current().row, page);
        table.key(Qt::Key_End, Qt::ControlModifier);
        table.key(Qt::Key_PageDown);
        QCOMPARE(table.grid.current().row, 99'999);
    }

    void tabLeavesTheGrid() {
        Shown table(numbers(10, 3));
        QTest::keyClick(&table.grid, Qt::Key_Backtab);
        QVERIFY(!table.grid.hasFocus());
    }

    void theMouseSelects() {
        Shown table(numbers(1'000, 8));
        table.click({2, 1});
        QCOMPARE(table.grid.current(), (GridCell{2, 1}));
        table.click({4, 3}, Qt::ShiftModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{2, 1, 4, 3}}));
        table.click({6, 0}, Qt::ControlModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{2, 1, 4, 3}, {6, 0, 6, 0}}));
        table.click({1, 1});
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{1, 1, 1, 1}}));

        QWidget* cells = table.grid.viewport();
        QTest::mousePress(cells, Qt::LeftButton, {}, table.middle({0, 0}));
        QTest::mouseMove(cells, table.middle({3, 2}));
        QTest::mouseRelease(cells, Qt::LeftButton, {}, table.middle({3, 2}));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 0, 3, 2}}));
        QTest::mouseMove(cells, table.middle({1, 1}));
        QCOMPARE(table.grid.current(), (GridCell{3, 2})); // the button is up
    }

    /// The mouse held below the last row goes on selecting.
    void selectingScrolls() {
        Shown table(numbers(1'000, 3));
        QWidget* cells = table.grid.viewport();
        QTest::mousePress(cells, Qt::LeftButton, {}, table.middle({0, 0}));
        const QPoint below(20, cells->height() + 30);
        QTest::mouseMove(cells, below);
        QTRY_VERIFY(table.grid.current().row > table.grid.wholeRows() + 3);
        QTest::mouseRelease(cells, Qt::LeftButton, {}, below);
        const int row = table.grid.current().row;
        QTest::qWait(150);
        QCOMPARE(table.grid.current().row, row);
        QVERIFY(table.grid.firstRow() > 0);
    }

    void rowsAndColumnsAreSelected() {
        Shown table(numbers(100, 4));
        table.grid.goTo({3, 2});
        table.key(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{3, 0, 3, 3}}));
        table.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{3, 0, 4, 3}}));
        table.grid.goTo({3, 2});
        table.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 2, 99, 2}}));
        table.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 1, 99, 2}}));
        table.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 0, 99, 3}}));

        // With the mouse: row numbers, the corner, and names with Ctrl.
        GridGutter* gutter = table.grid.gutter();
        const int head = table.grid.header()->height();
        const auto line = [&](int row) { return QPoint(5, head + row * table.grid.rowHeight() + 5); };
        QTest::mouseClick(gutter, Qt::LeftButton, {}, line(1));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{1, 0, 1, 3}}));
        QTest::mouseClick(gutter, Qt::LeftButton, Qt::ShiftModifier, line(3));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{1, 0, 3, 3}}));
        QTest::mouseClick(gutter, Qt::LeftButton, Qt::ControlModifier, line(6));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{1, 0, 3, 3}, {6, 0, 6, 3}}));
        QTest::mousePress(gutter, Qt::LeftButton, {}, line(0));
        QTest::mouseMove(gutter, line(2));
        QTest::mouseRelease(gutter, Qt::LeftButton, {}, line(2));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 0, 2, 3}}));
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 0, 99, 3}}));
        table.click({0, 0});
        table.clickName(1, Qt::ControlModifier);
        QCOMPARE(table.grid.selection().ranges().back(), (GridRange{0, 1, 99, 1}));
        QVERIFY(table.grid.rows()->sortKeys().empty());
    }

    void copies() {
        Shown table(people());
        const auto clipboard = [] { return QApplication::clipboard()->text(); };
        table.grid.goTo({0, 0});
        table.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("30")); // a cell alone needs no name
        table.grid.goTo({2, 1}, GridSelection::Step::Extend);
        table.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("age\theight\n30\t1.5\n\t1.7\n50\t1.9"));
        table.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), QStringLiteral("30\t1.5\n\t1.7\n50\t1.9"));
        // Of two ranges: their rows and columns, with nothing between.
        table.grid.goTo({4, 3}, GridSelection::Step::Add);
        table.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("age\theight\tsmokes\n30\t1.5\t\n\t1.7\t\n50\t1.9\t\n\t\tyes"));
        QVERIFY(table.message().contains(QStringLiteral("7")));
    }

    void copiesTextsWithTabs() {
        const data::Table table(std::vector<Column>{
            Column::coded("a\tb", ColumnType::Categorical, {0, 1, 2}, {"x\ty", "say \"no\"", "\"q\"\nz"})});
        GridSelection selection;
        selection.reset(3, 1);
        selection.selectAll();
        const auto copied = copiedText(table, data::RowList::all(3), selection, true);
        QCOMPARE(*copied, QStringLiteral("\"a\tb\"\n\"x\ty\"\nsay \"no\"\n\"\"\"q\"\"\nz\""));
    }

    void copiesMuchInTheBackground() {
        Shown table(numbers(30'000, 2));
        QApplication::clipboard()->clear();
        table.key(Qt::Key_A, Qt::ControlModifier);
        table.key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 30'000);
    }

    void refusesToCopyTooMuch() {
        Shown table(numbers(1'000'000, 6));
        QApplication::clipboard()->setText(QStringLiteral("before"));
        table.key(Qt::Key_A, Qt::ControlModifier);
        table.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(table.message().contains(QStringLiteral("6,000,000")));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void edgesResize() {
        Shown table(people());
        GridHeader* header = table.grid.header();
        const QRect place = header->columnRect(1);
        const QPoint edge(place.right(), place.center().y());
        QTest::mousePress(header, Qt::LeftButton, {}, edge);
        QTest::mouseMove(header, edge + QPoint(60, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(60, 0));
        QCOMPARE(header->columnRect(1).width(), place.width() + 60);
        QVERIFY(table.grid.rows()->sortKeys().empty());
        const QRect wide = header->columnRect(1);
        QTest::mouseDClick(header, Qt::LeftButton, {}, QPoint(wide.right(), wide.center().y()));
        QCOMPARE(header->columnRect(1).width(), place.width());
        table.grid.setColumnWidth(1, -5);
        QCOMPARE(header->columnRect(1).width(), GridColumns::narrowest);
    }

    void aNameIsDraggedOntoTheCanvas() {
        Shown table(people());
        GridHeader* header = table.grid.header();
        disconnect(header, &GridHeader::dragWanted, &table.grid, nullptr); // no loop of the desktop's drag
        QSignalSpy dragged(header, &GridHeader::dragWanted);
        const QPoint from = table.name(1);
        QTest::mousePress(header, Qt::LeftButton, {}, from);
        QTest::mouseMove(header, from + QPoint(0, QApplication::startDragDistance() + 5));
        QTest::mouseRelease(header, Qt::LeftButton, {}, from + QPoint(0, 40));
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(dragged.first().first().toInt(), 1);
        QVERIFY(table.grid.rows()->sortKeys().empty());
        const std::unique_ptr<QMimeData> mime(table.grid.columnMime(1));
        QCOMPARE(mime->data(QStringLiteral("application/x-dovetail-column")), QByteArray("height"));
    }

    void wheelsScroll() {
        Shown table(numbers(1'000, 30));
        const auto turn = [&](QWidget* over, Qt::KeyboardModifiers held) {
            const QPointF place = QRectF(over->rect()).center();
            QWheelEvent event(place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, held,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &event);
        };
        turn(table.grid.viewport(), {});
        const int lines = table.grid.firstRow();
        QVERIFY(lines > 0 && lines < 10);
        turn(table.grid.header(), {});
        turn(table.grid.gutter(), {});
        QCOMPARE(table.grid.firstRow(), 3 * lines);
        turn(table.grid.viewport(), Qt::ShiftModifier);
        QVERIFY(table.grid.horizontalScrollBar()->value() > 0);
        QCOMPARE(table.grid.firstRow(), 3 * lines);
    }

    void theMenuKnowsTheColumn() {
        Shown table(people());
        table.click({3, 2});
        const auto open = [&]() {
            const QPoint place = table.middle({3, 2});
            QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                    table.grid.viewport()->mapToGlobal(place));
            QApplication::sendEvent(table.grid.viewport(), &event);
            return table.menu();
        };
        table.choose(open(), "gridOnlyThis");
        QCOMPARE(table.shown(2), words("Ulm Ulm"));
        table.grid.goTo({1, 2});
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&table.grid, &byKey);
        table.choose(table.menu(), "gridUnfilter");
        QCOMPARE(table.shown(2).size(), 5);
        table.choose(open(), "gridSortDown");
        QCOMPARE(table.grid.rows()->sortKeys(), (std::vector<data::SortKey>{{2, true}}));
        table.settle();
        table.choose(open(), "gridUnsorted");
        table.settle();
        table.choose(open(), "gridSelectColumn");
        QCOMPARE(table.grid.selection().ranges(), (std::vector<GridRange>{{0, 2, 4, 2}}));
        table.choose(open(), "gridCopyPlain");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Ulm\n\n\nUlm\nBonn"));
        table.choose(open(), "gridFilter");
        QVERIFY(table.grid.findChild<FilterPopup*>()->isVisible());
    }

    void headersKnowTheirColumns() {
        Shown table(people());
        QTRY_VERIFY(table.grid.rows()->profile(4) != nullptr);
        const QString tip = table.grid.header()->tip(0);
        for (const char* part : {"age", "integer", "1 of 5 (20 %)", "Median", "35", "27.5"})
            QVERIFY2(tip.contains(QString::fromUtf8(part)), part);
        QVERIFY(table.grid.header()->tip(2).contains(QStringLiteral("Ulm")));
        QVERIFY(table.grid.header()->tip(2).contains(QStringLiteral("2 (40 %)")));
        table.grid.rows()->setFilter({.column = 0, .test = data::ValueRange{25, {}}, .missing = true});
        QVERIFY(table.grid.header()->tip(0).contains(QStringLiteral("from 25, or missing")));
    }

    /// A table of a gigabyte is not looked through for columns that nobody sees.
    void onlyColumnsInSightAreLookedAt() {
        Shown table(numbers(1'000, 50));
        QTRY_VERIFY(table.grid.rows()->profile(0) != nullptr);
        QTest::qWait(100);
        QVERIFY(table.grid.rows()->profile(49) == nullptr);
        table.key(Qt::Key_End);
        QTRY_VERIFY(table.grid.rows()->profile(49) != nullptr);
    }

    void screenReadersSeeATable() {
        Shown table(people());
        QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&table.grid);
        QCOMPARE(grid->role(), QAccessible::Table);
        QVERIFY(!grid->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface* cells = grid->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->rowCount(), 5);
        QCOMPARE(cells->columnCount(), 5);
        QAccessibleInterface* cell = cells->cellAt(2, 0);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("50"));
        QCOMPARE(cell->text(QAccessible::Description), QStringLiteral("age, row 3"));
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 2);
        QCOMPARE(cells->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("missing"));
        QVERIFY(!cells->cellAt(5, 0));
        table.grid.goTo({2, 0});
        QVERIFY(cell->state().focused && cell->state().selected);
        QVERIFY(!cells->cellAt(1, 0)->state().selected);
        QCOMPARE(cells->selectedCellCount(), 1);
        QAccessibleInterface* head = cell->tableCellInterface()->columnHeaderCells().first();
        QCOMPARE(head->role(), QAccessible::ColumnHeader);
        QCOMPARE(head->text(QAccessible::Name), QStringLiteral("age"));
        QTRY_VERIFY(head->text(QAccessible::Description).contains(QStringLiteral("Median: 35")));
        QCOMPARE(grid->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        QCOMPARE(grid->childAt(head->rect().center().x(), head->rect().center().y()), head);
        for (int child = 0; child < grid->childCount(); ++child) {
            QVERIFY(grid->child(child) && grid->child(child)->isValid());
            QCOMPARE(grid->child(child)->parent(), grid);
        }
        QCOMPARE(grid->indexOfChild(head), 0);
        QVERIFY(cells->selectColumn(1) && cells->isColumnSelected(1));
        QCOMPARE(cells->selectedColumns(), QList<int>{1});
        QVERIFY(cells->selectRow(4) && cells->isRowSelected(4));
        QCOMPARE(cells->selectedRows(), QList<int>{4});
        table.clickName(0);
        QVERIFY(head->text(QAccessible::Description).contains(QStringLiteral("ascending")));
    }

    /// Of ten million cells only those in sight are children.
    void screenReadersAreNotFlooded() {
        Shown table(numbers(1'000'000, 50));
        QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&table.grid);
        QVERIFY(grid->childCount() < 1'000);
        table.key(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(grid->childCount() < 1'000);
        QCOMPARE(grid->focusChild()->text(QAccessible::Name), QStringLiteral("999999"));
    }

    void everythingHasAName() {
        Shown table(people());
        for (const char* name : {"gridSearch", "gridPrevious", "gridNext", "gridClearFilters", "gridStop"}) {
            auto* interface = QAccessible::queryAccessibleInterface(table.part<QWidget>(name));
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), name);
        }
        for (const int column : {0, 2}) {
            FilterPopup* popup = table.openFilter(column);
            for (auto* widget : popup->findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) ||
                    widget->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                auto* interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || !interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
            QTest::keyClick(popup, Qt::Key_Escape);
        }
    }

    /// Pixels, not events: one painted by pieces is the same as one painted at once.
    void scrollingPaintsTheSame() {
        Shown table(numbers(100'000, 30));
        QTRY_VERIFY(table.grid.rows()->profile(0) != nullptr);
        const auto steps = {Qt::Key_Down,   Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Right,
                            Qt::Key_PageUp, Qt::Key_End,      Qt::Key_Left, Qt::Key_Up};
        for (const Qt::Key key : steps) {
            table.key(key, key == Qt::Key_Right ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                                                : Qt::KeyboardModifiers());
            QCoreApplication::processEvents();
            const QImage pieces = table.panel.screen()
                                      ->grabWindow(table.panel.winId())
                                      .toImage()
                                      .convertToFormat(QImage::Format_RGB32);
            const QImage whole = table.panel.grab().toImage().convertToFormat(QImage::Format_RGB32);
            if (pieces.isNull() || pieces.size() != whole.size()) QSKIP("The screen cannot be read.");
            const QRect cells(table.grid.viewport()->mapTo(&table.panel, QPoint()),
                              table.grid.viewport()->size());
            QCOMPARE(pieces.copy(cells), whole.copy(cells));
        }
    }
};

QTEST_MAIN(TestDataGrid)
#include "test_data_grid.moc"
