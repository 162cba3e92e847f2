// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite.h"
#include "core/data/csv_import.h"
#include "core/data/sqlite_export.h"
#include "core/data/sqlite_source.h"
#include "tests/core/data/folder_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

namespace {

namespace fs = std::filesystem;

template <typename T>
T unwrap(Result<T> result) {
    if (!result) qFatal("%s", result.error().sentence().english().c_str());
    return std::move(*result);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

constexpr double gap = Column::missingNumber;

/// A column of each type, with a missing cell each.
Table everything() {
    std::vector<Column> columns;
    columns.push_back(Column::numeric("real", ColumnType::Continuous, {0.1, gap, -1e300}));
    columns.push_back(Column::numeric("whole", ColumnType::Integer, {-3, 9007199254740992.0, gap}));
    columns.push_back(Column::numeric("day", ColumnType::Date, {gap, 0, 86'400.0 * 20'000}));
    columns.push_back(Column::numeric("moment", ColumnType::Date, {1.5, gap, 86'400}));
    columns.push_back(Column::coded("text", ColumnType::Categorical, {1, -1, 0}, {"a \"b\"", "é 'c'"}));
    columns.push_back(Column::coded("digits", ColumnType::Categorical, {0, 1, -1}, {"1", "2"}));
    columns.push_back(
        Column::coded("dose", ColumnType::Ordinal, {2, -1, 0}, {"none at all", "some", "a lot"}));
    columns.push_back(Column::coded("sex", ColumnType::Boolean, {1, -1, 0}, {"male", "female"}));
    return Table(std::move(columns));
}

Table ofRows(std::size_t rows) {
    std::vector<double> numbers(rows);
    for (std::size_t row = 0; row < rows; ++row)
        numbers[row] = static_cast<double>(row) / 3;
    return Table(std::vector{Column::numeric("x", ColumnType::Continuous, std::move(numbers))});
}

} // namespace

class TestSqliteExport : public QObject {
    Q_OBJECT
private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenReadsBack() {
        const Table table = everything();
        QVERIFY(unwrap(exportSqlite(table, file())).empty());
        const auto again = unwrap(importSqliteTable(file(), "data"));
        QVERIFY(again.warnings.empty());
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            QVERIFY2(again.table.column(column) == table.column(column), table.column(column).name().c_str());
        QCOMPARE(unwrap(sqliteTables(file())).size(), 1U); // the levels are no data
        QCOMPARE(test::folderState(folder()).size(), 1U);
    }

    // What any other program sees.
    void holdsUsualTypes() {
        QVERIFY(exportSqlite(everything(), file(), {.table = "my table"}));
        auto database = unwrap(Database::openReadOnly(file()));
        auto rows = unwrap(database.prepare("SELECT * FROM \"my table\""));
        std::string declared;
        for (int column = 0; column < rows.columnCount(); ++column)
            declared += rows.declaredType(column) + ' ';
        QCOMPARE(declared, "REAL INTEGER DATE DATETIME TEXT TEXT TEXT BOOLEAN "s);
        QVERIFY(unwrap(rows.step()));
        QCOMPARE(rows.real(0), 0.1);
        QCOMPARE(rows.integer(1), std::int64_t{-3});
        QVERIFY(rows.isNull(2));
        QCOMPARE(rows.text(3), "1970-01-01 00:00:01.5"s);
        QCOMPARE(rows.text(4), "é 'c'"s);
        QCOMPARE(rows.text(6), "a lot"s);
        QCOMPARE(rows.integer(7), std::int64_t{1});
        QVERIFY(unwrap(rows.step()));
        QCOMPARE(rows.text(2), "1970-01-01"s);
    }

    void anotherTableGoesBesideTheOthers() {
        QVERIFY(exportSqlite(everything(), file(), {.table = "one"}));
        QVERIFY(exportSqlite(everything(), file(), {.table = "two"}));
        QCOMPARE(unwrap(sqliteTables(file())).size(), 2U);
        QVERIFY(unwrap(importSqliteTable(file(), "one")).table == everything());
    }

    void doesNotReplaceATableUnasked() {
        QVERIFY(exportSqlite(ofRows(3), file()));
        const auto before = test::folderState(folder());
        const auto refused = exportSqlite(everything(), file(), {.table = "DATA"}); // the same to SQLite
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(contains(refused.error().message, "already"));
        QVERIFY(test::folderState(folder()) == before);
        QVERIFY(exportSqlite(everything(), file(), {.replaceTable = true}));
        QVERIFY(unwrap(importSqliteTable(file(), "data")).table == everything());
        QVERIFY(exportSqlite(ofRows(2), file(), {.replaceTable = true})); // and no levels are left
        QVERIFY(unwrap(importSqliteTable(file(), "data")).table == ofRows(2));
        run("CREATE VIEW v AS SELECT 1");
        QVERIFY(!exportSqlite(ofRows(2), file(), {.table = "v", .replaceTable = true}));
    }

    void refusesImpossibleNames_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"", "sqlite_x", "SQLite_stat1", "dovetail_levels"})
            QTest::newRow(name) << std::string(name);
    }
    void refusesImpossibleNames() {
        QFETCH(std::string, name);
        const auto refused = exportSqlite(ofRows(1), file(), {.table = name});
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(!refused.error().advice.empty());
        QVERIFY(!fs::exists(file()));
    }

    void namesThatSqliteDoesNotTellApart() {
        std::vector<Column> columns;
        for (const std::string& name : {"x"s, "X"s, "x_2"s, "a \"b\""s, "select"s, "zero\0"s})
            columns.push_back(Column::numeric(name, ColumnType::Integer, {1}));
        const auto remarks = unwrap(exportSqlite(Table(std::move(columns)), file()));
        QCOMPARE(remarks.size(), 2U);
        QVERIFY2(contains(remarks[0], "“X_3”"), remarks[0].english().c_str());
        QCOMPARE(unwrap(sqliteTables(file()))[0].columns,
                 (std::vector<std::string>{"x", "X_3", "x_2", "a \"b\"", "select", "zero_"}));
    }

    void refusesTooManyColumns() {
        std::vector<Column> columns;
        for (int i = 0; i < 2001; ++i)
            columns.push_back(Column::numeric("c" + std::to_string(i), ColumnType::Integer, {1}));
        const Table all(columns);
        QCOMPARE(exportSqlite(all, file()).error().code, ErrorCode::InvalidData);
        QCOMPARE(exportSqlite(Table(), file()).error().code, ErrorCode::InvalidData);
        columns.pop_back();
        QVERIFY(exportSqlite(Table(std::move(columns)), file()));
    }

    void leavesOtherFilesAlone_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("a text") << "a,b\n1,2\n"s;
        QTest::newRow("half a database") << "SQLite format 3\0 and then something"s.substr(0, 30);
    }
    void leavesOtherFilesAlone() {
        QFETCH(std::string, bytes);
        std::ofstream(file(), std::ios::binary) << bytes;
        const auto refused = exportSqlite(ofRows(1), file(), {.replaceTable = true});
        QCOMPARE(refused.error().code, ErrorCode::Format);
        QVERIFY(contains(refused.error().message, "“x.db”"));
        QVERIFY(!refused.error().advice.empty());
        QVERIFY(test::folderState(folder()) == (std::map<std::string, std::string>{{"x.db", bytes}}));
    }

    void leavesDocumentsOfProgramsAlone() {
        run("PRAGMA application_id = 7; CREATE TABLE t(x)");
        const auto before = test::folderState(folder());
        const auto refused = exportSqlite(ofRows(1), file());
        QVERIFY2(contains(refused.error().message, "document"), refused.error().message.english().c_str());
        QVERIFY(test::folderState(folder()) == before);
    }

    void damagedDatabasesAreLeftAsTheyAre() {
        QVERIFY(exportSqlite(ofRows(5000), file()));
        std::string bytes = test::readFile(file());
        for (std::size_t at = 100; at < 200; ++at)
            bytes[at] = static_cast<char>(at * 7);
        std::ofstream(file(), std::ios::binary) << bytes;
        QCOMPARE(exportSqlite(ofRows(1), file(), {.table = "other"}).error().code, ErrorCode::Format);
        QVERIFY(test::folderState(folder()) == (std::map<std::string, std::string>{{"x.db", bytes}}));
    }

    void saysThatAnotherProgramIsWriting() {
        QVERIFY(exportSqlite(ofRows(3), file()));
        {
            auto other = unwrap(Database::openForWriting(file()));
            QVERIFY(other.execute("BEGIN IMMEDIATE"));
            const auto refused = exportSqlite(ofRows(3), file(), {.table = "other"});
            QCOMPARE(refused.error().code, ErrorCode::Io);
            QVERIFY(contains(refused.error().message, "Another program"));
        }
        QVERIFY(exportSqlite(ofRows(3), file(), {.table = "other"}));
    }

    void stoppedWorkLeavesNothing() {
        const auto stopsInTheMiddle = [](std::stop_source& stop) {
            return Progress(stop.get_token(), [&](double fraction, std::string_view) {
                if (fraction > 0.5) stop.request_stop();
            });
        };
        std::stop_source stop;
        QCOMPARE(exportSqlite(ofRows(20'000), file(), {}, stopsInTheMiddle(stop)).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(test::folderState(folder()).empty());
        QVERIFY(exportSqlite(ofRows(10), file()));
        const auto before = test::folderState(folder());
        std::stop_source again;
        // Enough rows to spill over into the file before the end.
        QCOMPARE(exportSqlite(ofRows(400'000), file(), {.replaceTable = true}, stopsInTheMiddle(again))
                     .error()
                     .code,
                 ErrorCode::Cancelled);
        QVERIFY(test::folderState(folder()) == before);
    }

    void saysWhereItCannotWrite() {
        const auto refused = exportSqlite(ofRows(1), folder() / "no such folder" / "x.db");
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY(!refused.error().advice.empty());
        QCOMPARE(exportSqlite(ofRows(1), folder()).error().code, ErrorCode::Io);
    }

    // The reference data, there and back again.
    void referenceTables_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"data/mroz.csv", "data/titanic.csv", "data/cattaneo2_birthweight.csv",
                                 "data/kidney_stones.csv", "data/thornton_hiv.csv"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void referenceTables() {
        QFETCH(QString, name);
        const auto path = test::sharedFile(name.toStdString());
        if (!path) QSKIP("The reference data are not there.");
        const Table table = unwrap(importCsv(*path)).table;
        QVERIFY(exportSqlite(table, file()));
        QVERIFY(unwrap(importSqliteTable(file(), "data")).table == table);
    }

private:
    fs::path folder() const { return folder_->path().toStdString(); }
    fs::path file() const { return folder() / "x.db"; }
    void run(const std::string& sql) const {
        auto database = unwrap(Database::openForWriting(file()));
        QVERIFY(database.execute(sql));
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_APPLESS_MAIN(TestSqliteExport)
#include "test_sqlite_export.moc"
