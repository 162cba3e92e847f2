// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 3 of the main job: File > Import opens a table; its columns become variables that are dragged onto
// the canvas, or stand for the variables of the same name that are there already.
#include "core/data/csv_import.h"
#include "tests/app/workbench.h"
#include "tests/support/test_data.h"
#include "ui/data/data_grid.h"
#include "ui/data/import_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace dovetail;
using test::dataPath;
using test::importThroughDialogs;
using test::Workbench;

namespace {

class TestJobStep3Import : public QObject {
    Q_OBJECT

private slots:
    void theMenuImportsAFile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("kidney stones") << QStringLiteral("kidney_stones.csv") << 700 << 3;
        QTest::newRow("LaLonde") << QStringLiteral("lalonde_nsw_dw.csv") << 445 << 10;
    }

    void theMenuImportsAFile() {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(int, columns);
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath(qPrintable(file))));
        const auto& table = workbench.document().content().table;
        QVERIFY(table);
        QCOMPARE(static_cast<int>(table->rows()), rows);
        QCOMPARE(static_cast<int>(table->columnCount()), columns);
        QCOMPARE(workbench.widget<QTreeView>("columnList")->model()->rowCount(), columns);
        QCOMPARE(workbench.widget<ui::DataGrid>("dataRows")->rowCount(), rows);
        QVERIFY2(workbench.status().contains(file), qPrintable(workbench.status()));
        // An import is a step like any other.
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!workbench.document().content().table);
        workbench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workbench.document().content().table, table);
    }

    // The cells of a spreadsheet come as text with tabs.
    void cellsOnTheClipboardAreImported() {
        Workbench workbench;
        QGuiApplication::clipboard()->setText(QStringLiteral("a\tb\n1\tx\n2\ty\n"));
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* import = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            QTRY_VERIFY(import->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        workbench.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(workbench.document().content().table);
        QCOMPARE(workbench.document().content().table->rows(), std::size_t{2});
        // Nothing to import is said, not shown as an empty table.
        QGuiApplication::clipboard()->clear();
        workbench.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theTableIsExported_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("CSV") << QStringLiteral("out.csv");
        QTest::newRow("SQLite") << QStringLiteral("out.sqlite");
    }
    void theTableIsExported() {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(file);
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("kidney_stones.csv")));
        const auto table = workbench.document().content().table;
        const auto choosePath = [&](QWidget& dialog) {
            auto* files = qobject_cast<QFileDialog*>(&dialog);
            if (!files || files->objectName() != QStringLiteral("exportDataDialog")) return false;
            files->selectFile(path);
            QTest::keyClick(files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
            return true;
        };
        test::DialogScript script({choosePath});
        QVERIFY(workbench.chooseFromMenu("exportDataAction") && script.done());
        QTRY_VERIFY2(workbench.status().contains(file), qPrintable(workbench.status()));
        ui::ImportDialog dialog(ui::ImportSource::file(path));
        QTRY_VERIFY(dialog.table());
        QVERIFY(*dialog.table() == *table);
    }

    void aColumnIsDraggedOntoTheCanvas() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("kidney_stones.csv")));
        const QPoint place(200, 150);
        const QPointF point = workbench.canvas().mapToScene(place);
        QVERIFY(workbench.dropColumn("treatment", place));
        QCOMPARE(workbench.graph().size(), std::size_t{1});
        QCOMPARE(workbench.position("treatment").x, std::round(point.x()));
        QCOMPARE(workbench.position("treatment").y, std::round(point.y()));
        const auto* column = workbench.document().content().column(workbench.id("treatment"));
        QVERIFY(column);
        QCOMPARE(column->name(), std::string("treatment"));
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workbench.graph().empty());
    }

    /// Dropped on a variable of another name, the column stands for that variable.
    void aColumnIsDraggedOntoAVariable() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("kidney_stones.csv")));
        QVERIFY(workbench.addByMouse({0, 0}, "Stones"));
        QVERIFY(!workbench.document().content().column(workbench.id("Stones")));
        QVERIFY(workbench.dropColumn("stone_size", workbench.pixelOf("Stones")));
        QCOMPARE(workbench.graph().size(), std::size_t{1});
        const auto* column = workbench.document().content().column(workbench.id("Stones"));
        QVERIFY(column);
        QCOMPARE(column->name(), std::string("stone_size"));
        // The list says for which variable the column stands.
        const QModelIndex index = workbench.columnIndex("stone_size");
        QCOMPARE(index.siblingAtColumn(3).data().toString(), QStringLiteral("Stones"));
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!workbench.document().content().column(workbench.id("Stones")));
    }

    /// One column, one variable: a second use is refused with a sentence, not passed over in silence.
    void aColumnStandsForOneVariableOnly() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("kidney_stones.csv")));
        QVERIFY(workbench.dropColumn("treatment", QPoint(150, 150)));
        QVERIFY(workbench.addByMouse({150, 100}, "Other"));
        const graph::CausalGraph before = workbench.graph();
        workbench.dropColumn("treatment", workbench.pixelOf("Other"));
        QVERIFY(!workbench.document().content().column(workbench.id("Other")));
        QVERIFY2(workbench.bubble().contains(QStringLiteral("treatment")), qPrintable(workbench.bubble()));
        workbench.dropColumn("treatment", QPoint(60, 260));
        QVERIFY(workbench.graph() == before);
        QVERIFY2(workbench.bubble().contains(QStringLiteral("treatment")), qPrintable(workbench.bubble()));
    }

    void aDoubleClickAddsAColumn() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("lalonde_nsw_dw.csv")));
        auto* list = workbench.widget<QTreeView>("columnList");
        for (const char* column : {"treat", "re78"}) {
            const QModelIndex index = workbench.columnIndex(column);
            list->scrollTo(index);
            const QPoint place = list->visualRect(index).center();
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
            QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
            QVERIFY(workbench.graph().find(column));
        }
        QCOMPARE(workbench.graph().size(), std::size_t{2});
        QVERIFY(workbench.position("treat") != workbench.position("re78"));
    }

    void theButtonAddsAllThatAreSelected() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, dataPath("lalonde_nsw_dw.csv")));
        workbench.widget<QTreeView>("columnList")->setFocus();
        workbench.key(Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(workbench.widget<QWidget>("addColumnsButton"), Qt::LeftButton);
        QCOMPARE(workbench.graph().size(), std::size_t{10});
        QCOMPARE(workbench.document().content().boundVariables().size(), std::size_t{10});
        QCOMPARE(workbench.document().undoStack()->count(), 2);
        // No two on top of each other.
        std::vector<std::pair<double, double>> places;
        for (const graph::Variable& variable : workbench.graph().variables())
            places.emplace_back(variable.position->x, variable.position->y);
        std::ranges::sort(places);
        QVERIFY(std::ranges::adjacent_find(places) == places.end());
    }

    /// What was drawn before the data came stands for the columns of the same name.
    void columnsOfTheSameNameAreBound() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({-120, 0}, "treatment"));
        QVERIFY(workbench.addByMouse({120, 0}, "success"));
        QVERIFY(workbench.addByMouse({0, -80}, "surgeon"));
        QVERIFY(importThroughDialogs(workbench, dataPath("kidney_stones.csv")));
        const project::Content& content = workbench.document().content();
        QVERIFY(content.column(workbench.id("treatment")));
        QVERIFY(content.column(workbench.id("success")));
        QVERIFY(!content.column(workbench.id("surgeon")));
        QCOMPARE(workbench.columnIndex("success").siblingAtColumn(3).data().toString(),
                 QStringLiteral("success"));
    }

    /// Through the dialog's own reader, without a window each: there are many.
    void everyPublishedTableCanBeRead_data() {
        QTest::addColumn<QString>("file");
        const auto folder = test::sharedFile("data");
        if (!folder) {
            QTest::newRow("none") << QString();
            return;
        }
        for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
            if (entry.path().extension() != ".csv") continue;
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        }
    }

    void everyPublishedTableCanBeRead() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("The reference collection is not beside the project.");
        const auto imported = data::importCsv(file.toStdString());
        QVERIFY2(imported, imported ? "" : imported.error().sentence().english().c_str());
        QVERIFY(imported->table.rows() > 0);
        QVERIFY(imported->table.columnCount() > 0);
    }
};

} // namespace

QTEST_MAIN(TestJobStep3Import)
#include "test_job_step_3_import.moc"
