// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"
#include "ui/data/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace dovetail;
using namespace dovetail::ui;
using data::ColumnType;

namespace {

/// The dialog on the screen with what a person looks at and clicks on.
class Shown {
public:
    explicit Shown(const QString& path) : dialog(ImportSource::file(path)) {
        QSignalSpy read(&dialog, &ImportDialog::read);
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog)) qFatal("the dialog is not shown");
        if (read.isEmpty() && !read.wait()) qFatal("the file is not read");
    }

    QPushButton* import() { return box()->button(QDialogButtonBox::Ok); }
    QPushButton* cancel() { return box()->button(QDialogButtonBox::Cancel); }
    QTreeWidget* columns() { return dialog.findChild<QTreeWidget*>(QStringLiteral("importColumns")); }
    QTableView* preview() { return dialog.findChild<QTableView*>(QStringLiteral("importPreview")); }
    QComboBox* delimiter() { return dialog.findChild<QComboBox*>(QStringLiteral("importDelimiter")); }
    QLabel* problem() { return dialog.findChild<QLabel*>(QStringLiteral("importProblem")); }
    QString warnings() {
        const auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("importWarnings"));
        return text->isVisible() ? text->toPlainText() : QString();
    }
    QString typeOf(int row) { return columns()->topLevelItem(row)->text(1); }

    /// Clicks on the type of a column; the list of types that opens there.
    QComboBox* clickType(int row) {
        const QModelIndex index = columns()->model()->index(row, 1);
        QTest::mouseClick(columns()->viewport(), Qt::LeftButton, {}, columns()->visualRect(index).center());
        return columns()->viewport()->findChild<QComboBox*>();
    }
    /// Chooses the type that is `steps` further down the list (up, if negative).
    void chooseType(int row, int steps) {
        QComboBox* list = clickType(row);
        QVERIFY(list);
        QTest::keyClick(list, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        // The rows are filled anew once the list has closed.
        QTest::qWait(10);
    }

    ImportDialog dialog;

private:
    QDialogButtonBox* box() { return dialog.findChild<QDialogButtonBox*>(); }
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("test.csv")) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void aGoodFileIsImported() {
        Shown shown(QString::fromStdString(test::dataFile("kidney_stones.csv").string()));
        QCOMPARE(shown.dialog.sourceName(), QStringLiteral("kidney_stones.csv"));
        QVERIFY(shown.import()->isEnabled());
        QVERIFY(shown.import()->isDefault());
        QVERIFY(shown.problem()->isHidden());
        QCOMPARE(shown.warnings(), QString());
        QCOMPARE(shown.columns()->topLevelItemCount(), 3);
        QCOMPARE(shown.preview()->model()->rowCount(), 200); // of 700
        QTest::mouseClick(shown.import(), Qt::LeftButton);
        QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{700});
    }

    void aTypeIsChosenFromTheListInItsCell() {
        Shown shown(file("group,value\n1,0.5\n2,1.5\n1,2.5\n"));
        QCOMPARE(shown.typeOf(0), QStringLiteral("integer"));
        QComboBox* list = shown.clickType(0);
        QVERIFY(list);
        QCOMPARE(list->count(), 6);
        QCOMPARE(list->currentText(), QStringLiteral("integer"));
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(shown.typeOf(0), QStringLiteral("categorical"));
        QCOMPARE(shown.typeOf(1), QStringLiteral("continuous"));
        QVERIFY(shown.problem()->isHidden());
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QTRY_COMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
        const data::Table& table = *shown.dialog.table();
        QCOMPARE(table.column(0).type(), ColumnType::Categorical);
        QCOMPARE(table.column(0).text(1), std::string("2"));
        QCOMPARE(table.column(1).type(), ColumnType::Continuous);
    }

    // Each choice says what was found, and reads the file anew when something else is chosen.
    void whatWasFoundIsShownAndCanBeChanged_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("steps"); // down the list
        QTest::addColumn<QString>("firstColumn");
        QTest::addColumn<int>("columns");
        const auto row = [](const char* choice, const char* text, const char* found, int steps,
                            const char* firstColumn, int columns) {
            QTest::newRow(choice) << QByteArray(text) << QString::fromLatin1(choice)
                                  << QString::fromUtf8(found) << steps << QString::fromUtf8(firstColumn)
                                  << columns;
        };
        row("importDelimiter", "a;b\n1;2\n", "semicolon ; (detected)", 1, "a;b", 1);
        row("importDecimal", "a;b\n1,5;2\n", "comma , (detected)", 1, "a", 2);
        row("importHeader", "1,2\n3,4\n", "data (detected)", 1, "1", 2);
        row("importQuote", "a,b\n\"x\",2\n", "double \" (detected)", 3, "a", 2);
        row("importGrouping", "a;b\n1'234;2\n", "single ' (detected)", 5, "a", 2);
        row("importRowNumbers", ",b\n0,x\n1,y\n", "row numbers (detected)", 2, "column_1", 2);
        row("importEncoding", "a,b\n\xC3\xA4,2\n", "UTF-8 (detected)", 4, "a", 2);
        row("importComment", "#x\na,b\n%1,2\n3,4\n", "# (detected)", 2, "a", 2);
    }
    void whatWasFoundIsShownAndCanBeChanged() {
        QFETCH(QByteArray, text);
        QFETCH(QString, choice);
        QFETCH(int, steps);
        Shown shown(file(text));
        auto* list = shown.dialog.findChild<QComboBox*>(choice);
        QVERIFY(list);
        QTEST(list->currentText(), "found");
        QSignalSpy read(&shown.dialog, &ImportDialog::read);
        list->setFocus();
        for (int step = 0; step < steps; ++step) {
            QTest::keyClick(list, Qt::Key_Down);
            QTRY_COMPARE(read.size(), step + 1);
        }
        QVERIFY(shown.import()->isEnabled());
        QTEST(QString::fromStdString(shown.dialog.table()->column(0).name()), "firstColumn");
        QTEST(shown.columns()->topLevelItemCount(), "columns");
    }

    void markersOfMissingCellsAreTyped() {
        Shown shown(file("a\n1\n-99\nn.d.\n"));
        QCOMPARE(shown.typeOf(0), QStringLiteral("categorical"));
        QSignalSpy read(&shown.dialog, &ImportDialog::read);
        auto* markers = shown.dialog.findChild<QLineEdit*>(QStringLiteral("importMissing"));
        markers->setFocus();
        QTest::keyClicks(markers, QStringLiteral("-99 n.d."));
        QTest::keyClick(markers, Qt::Key_Return); // reads anew, and does not import at once
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.typeOf(0), QStringLiteral("integer"));
        QCOMPARE(shown.dialog.table()->column(0).missingCount(), std::size_t{2});
    }

    // What stops the reading is said first; the person decides whether to do without it.
    void whatCanBeReadOfADamagedFile() {
        Shown shown(file("a,b\n1,2\n3,4,5\n6,7\n"));
        QVERIFY(shown.problem()->text().contains(QStringLiteral("Line 3")));
        QVERIFY(!shown.import()->isEnabled());
        auto* salvage = shown.dialog.findChild<QPushButton*>(QStringLiteral("importSalvage"));
        QVERIFY(salvage->isVisible());
        QSignalSpy read(&shown.dialog, &ImportDialog::read);
        QTest::mouseClick(salvage, Qt::LeftButton);
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(shown.problem()->isHidden());
        QVERIFY(shown.warnings().contains(QStringLiteral("Line 3")));
        QVERIFY(shown.import()->isEnabled());
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{3});
    }

    void bytesAtHandAreReadLikeAFile() {
        ImportDialog dialog(ImportSource{QStringLiteral("Clipboard"), {}, "a\tb\n1\tx\n"});
        QSignalSpy read(&dialog, &ImportDialog::read);
        QVERIFY(!read.isEmpty() || read.wait());
        QCOMPARE(dialog.table()->columnCount(), std::size_t{2});
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Import Clipboard"));
    }

    void aTypeThatDoesNotFitIsRefused() {
        Shown shown(file("name,value\nAnn,0.5\nBob,1.5\nCleo,2.5\n"));
        QCOMPARE(shown.typeOf(0), QStringLiteral("categorical"));
        shown.chooseType(0, -1); // integer
        QTRY_VERIFY(shown.problem()->isVisible());
        QVERIFY(shown.problem()->text().contains(QStringLiteral("name")));
        QTRY_COMPARE(shown.typeOf(0), QStringLiteral("categorical"));
        QCOMPARE(shown.dialog.table()->column(0).type(), ColumnType::Categorical);
        // The rest of the file can still be imported, and a good choice takes the sentence away.
        QVERIFY(shown.import()->isEnabled());
        shown.chooseType(1, 1); // integer: has fractions
        QTRY_VERIFY(shown.problem()->text().contains(QStringLiteral("value")));
        QCOMPARE(shown.typeOf(1), QStringLiteral("continuous"));
        QVERIFY(shown.import()->isEnabled());
    }

    void anotherDelimiterReadsTheFileAnew() {
        Shown shown(file("a;b\n1,5;2\n2,5;3\n"));
        QCOMPARE(shown.columns()->topLevelItemCount(), 2);
        QSignalSpy read(&shown.dialog, &ImportDialog::read);
        shown.delimiter()->setFocus();
        QTest::keyClick(shown.delimiter(), Qt::Key_Down); // comma
        QVERIFY(!shown.import()->isEnabled());            // until it has been read
        QVERIFY(!read.isEmpty() || read.wait());
        QTest::keyClick(shown.delimiter(), Qt::Key_Down); // semicolon
        QVERIFY(read.wait());
        QVERIFY(shown.import()->isEnabled());
        QCOMPARE(shown.columns()->topLevelItemCount(), 2);
        QCOMPARE(shown.dialog.table()->column(0).numbers()[0], 1.5);
    }

    void aFileThatCannotBeRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) {
            QTest::newRow(name) << bytes << QString::fromUtf8(words);
        };
        row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01", 24), "");
        row("zeros", QByteArray(1000, '\0'), "");
        row("empty", QByteArray(), "");
        row("blank lines", QByteArray("\n\n\n"), "");
        row("names and no rows", QByteArray("a,b,c\n"), "rows");
        row("a record that is too long", QByteArray("a,b\n1,2\n3,4,5\n6,7\n"), "3");
        row("a quote that is not closed", QByteArray("a,b\n1,\"2\n3,4\n"), "quot");
        row("UTF-16 cut in the middle",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0\n\0"
                       "1",
                       11),
            "");
    }
    void aFileThatCannotBeRead() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        Shown shown(file(bytes));
        QVERIFY(!shown.import()->isEnabled());
        QVERIFY(shown.problem()->isVisible());
        const QString sentence = shown.problem()->text();
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(shown.dialog.windowTitle().contains(QStringLiteral("test.csv")));
        QVERIFY(!shown.dialog.table());
        // Return must not import what is not there; Escape closes.
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QVERIFY(shown.dialog.isVisible() || shown.dialog.result() == QDialog::Rejected);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void aFileThatIsNotThere() {
        Shown shown(folder_.filePath(QStringLiteral("missing.csv")));
        QVERIFY(!shown.import()->isEnabled());
        QVERIFY(shown.problem()->text().contains(QStringLiteral("missing.csv")));
        QTest::mouseClick(shown.cancel(), Qt::LeftButton);
        QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void aFolder() {
        Shown shown(folder_.path());
        QVERIFY(!shown.import()->isEnabled());
        QVERIFY(shown.problem()->isVisible());
    }

    void whatMaySurpriseIsSaid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a name twice") << QByteArray("x,x\n1,2\n3,4\n") << QStringLiteral("x_2");
        QTest::newRow("a name missing") << QByteArray("x,,z\n1,2,3\n3,4,5\n") << QStringLiteral("column_2");
        QTest::newRow("a short record") << QByteArray("x,y\n1,2\n3\n4,5\n") << QStringLiteral("3");
        QTest::newRow("a text among numbers") << "x,y\n" + QByteArray("1,2\n").repeated(199) + "many,2\n"
                                              << QStringLiteral("many");
    }
    void whatMaySurpriseIsSaid() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        Shown shown(file(bytes));
        QVERIFY(shown.import()->isEnabled());
        QVERIFY2(shown.warnings().contains(words), qPrintable(shown.warnings()));
        QVERIFY(shown.problem()->isHidden());
    }

    /// An old spreadsheet's encoding is recognised and named.
    void bytesThatAreNotUtf8AreReadAsWindowsText() {
        Shown shown(file("stra\xdf"
                         "e,n\nHauptstra\xdf"
                         "e,1\nAllee \x80,2\n"));
        QVERIFY(shown.import()->isEnabled());
        const auto* encoding = shown.dialog.findChild<QComboBox*>(QStringLiteral("importEncoding"));
        QCOMPARE(encoding->currentText(), QStringLiteral("Windows-1252 (detected)"));
        QCOMPARE(shown.columns()->topLevelItem(0)->text(0), QStringLiteral("straße"));
    }

    void theDialogMayCloseWhileItReads() {
        QByteArray rows("a,b,c,d\n");
        rows += QByteArray("1.25,2.5,3.75,text\n").repeated(200'000);
        const QString path = file(rows);
        auto dialog = std::make_unique<ImportDialog>(ImportSource::file(path));
        dialog->show();
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Rejected));
        dialog.reset();
    }

    void aWideFileIsShown() {
        QByteArray header, row;
        for (int i = 0; i < 2000; ++i) {
            header += (i ? ",gene" : "gene") + QByteArray::number(i);
            row += i ? ",0.5" : "1.5";
        }
        Shown shown(file(header + '\n' + row + '\n' + row + '\n'));
        QVERIFY(shown.import()->isEnabled());
        QCOMPARE(shown.columns()->topLevelItemCount(), 2000);
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
