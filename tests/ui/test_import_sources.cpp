// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog with sources that are no text: each is told by what it holds, not by its name.
#include "core/data/csv_import.h"
#include "core/data/sqlite_export.h"
#include "ui/data/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace dovetail;
using namespace dovetail::ui;

namespace {

constexpr const char* network = R"(network unknown {
}
variable rain {
  type discrete [ 2 ] { no, yes };
}
variable wet {
  type discrete [ 2 ] { dry, wet };
}
probability ( rain ) {
  table 0.75, 0.25;
}
probability ( wet | rain ) {
  (no) 1.0, 0.0;
  (yes) 0.0, 1.0;
}
)";

class Shown {
public:
    explicit Shown(const QString& path)
        : dialog(ImportSource::file(path)), read(&dialog, &ImportDialog::read) {
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog)) qFatal("the dialog is not shown");
        if (read.isEmpty() && !read.wait()) qFatal("the source is not read");
    }

    template <typename Widget>
    Widget* part(const char* name) {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* import() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QString problem() { return part<QLabel>("importProblem")->text(); }

    ImportDialog dialog;
    QSignalSpy read;
};

} // namespace

class TestImportSources : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString database() {
        const QString path = folder_.filePath(QStringLiteral("data.csv")); // whatever it is called
        QFile::remove(path);
        for (const auto& [name, text] : {std::pair{"people", "age,city\n31,Bonn\n40,Ulm\n52,Bonn\n"},
                                         std::pair{"animals", "legs\n4\n6\n"}}) {
            const auto table = data::importCsvText(text);
            if (!data::exportSqlite(table->table, path.toStdString(), {.table = name})) qFatal("no database");
        }
        return path;
    }

private slots:
    void aTableOfADatabaseIsChosen() {
        Shown shown(database());
        auto* tables = shown.part<QComboBox>("importTable");
        QVERIFY(tables);
        QCOMPARE(tables->count(), 3); // and a query
        QVERIFY(tables->itemText(0).startsWith(QStringLiteral("animals (1 column")));
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{2});
        tables->setFocus();
        QTest::keyClick(tables, Qt::Key_Down);
        QTRY_COMPARE(shown.read.size(), 2);
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{3});
        QCOMPARE(shown.dialog.table()->column(0).type(), data::ColumnType::Integer);
        QCOMPARE(shown.part<QTreeWidget>("importColumns")->topLevelItemCount(), 2);
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QTRY_COMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void aQueryIsTypedAndRun() {
        Shown shown(database());
        auto* tables = shown.part<QComboBox>("importTable");
        tables->setFocus();
        QTest::keyClick(tables, Qt::Key_End);
        auto* query = shown.part<QPlainTextEdit>("importQuery");
        QTRY_VERIFY(query->isVisible() && query->hasFocus());
        const auto before = shown.read.size();
        QTest::keyClicks(query, QStringLiteral("SELECT city, age * 2 AS twice FROM people WHERE age > 35"));
        QTest::keyClick(query, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.read.size(), before + 1);
        QVERIFY2(shown.problem().isEmpty(), qPrintable(shown.problem()));
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{2});
        QCOMPARE(shown.dialog.table()->column(1).numbers()[0], 80.0);
        // What would change the database is refused, and can be mended.
        query->selectAll();
        QTest::keyClicks(query, QStringLiteral("DELETE FROM people"));
        QTest::mouseClick(shown.part<QPushButton>("importRun"), Qt::LeftButton);
        QTRY_COMPARE(shown.read.size(), before + 2);
        QVERIFY(!shown.problem().isEmpty());
        QVERIFY(!shown.import()->isEnabled());
        QVERIFY(shown.part<QPushButton>("importSalvage")->isHidden());
    }

    void rowsAreDrawnFromABayesianNetwork() {
        const QString path = folder_.filePath(QStringLiteral("rain.bif"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(network) > 0);
        file.close();
        Shown shown(path);
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{10'000});
        const auto drawn = shown.dialog.table();
        auto* seed = shown.part<QSpinBox>("importSeed");
        seed->setFocus();
        QTest::keyClick(seed, Qt::Key_Up);
        QTRY_COMPARE(shown.read.size(), 2);
        QVERIFY(!(*shown.dialog.table() == *drawn));
        QTest::keyClick(seed, Qt::Key_Down);
        QTRY_COMPARE(shown.read.size(), 3);
        QVERIFY(*shown.dialog.table() == *drawn); // the same seed, the same rows
        auto* rows = shown.part<QSpinBox>("importRows");
        rows->setFocus();
        rows->selectAll();
        QTest::keyClicks(rows, QStringLiteral("50"));
        QTest::keyClick(rows, Qt::Key_Tab);
        QTRY_COMPARE(shown.read.size(), 4);
        QCOMPARE(shown.dialog.table()->rows(), std::size_t{50});
    }

    void aDamagedFileIsASentence() {
        const QString path = folder_.filePath(QStringLiteral("broken.sav"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("$FL2@(#) SPSS DATA FILE");
        file.close();
        Shown shown(path);
        QVERIFY(!shown.problem().isEmpty());
        QVERIFY(!shown.import()->isEnabled());
    }
};

QTEST_MAIN(TestImportSources)
#include "test_import_sources.moc"
