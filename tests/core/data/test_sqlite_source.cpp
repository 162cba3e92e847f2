// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/sqlite.h"
#include "core/data/sqlite_source.h"
#include "tests/core/data/folder_state.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

namespace {

namespace fs = std::filesystem;

std::string joined(const Column& column) {
    std::string text;
    for (std::size_t row = 0; row < column.rows(); ++row)
        text += (row > 0 ? "|" : "") + column.text(row);
    return text;
}

template <typename T>
T unwrap(Result<T> result) {
    if (!result) qFatal("%s", result.error().sentence().english().c_str());
    return std::move(*result);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// A database in a folder of its own.
class Sample {
public:
    explicit Sample(const std::string& sql) {
        auto database = unwrap(Database::openForWriting(file()));
        if (auto done = database.execute(sql); !done) qFatal("%s", done.error().sentence().english().c_str());
    }
    fs::path folder() const { return folder_.path().toStdString(); }
    fs::path file() const { return folder() / "a b#?.db"; } // signs with a meaning in addresses

private:
    QTemporaryDir folder_;
};

/// Another process that has the database open, from when it has run the statements to the end of its life.
/// (Locks do not keep a process from itself.)
class OtherProgram {
public:
    OtherProgram(const fs::path& path, const std::string& sql) {
        std::array<int, 2> ready{};
        if (::pipe(ready.data()) != 0 || ::pipe(wait_.data()) != 0) qFatal("no pipe");
        child_ = ::fork();
        if (child_ < 0) qFatal("no process");
        char byte = 0;
        if (child_ == 0) {
            ::close(wait_[1]);
            auto database = Database::openForWriting(path);
            byte = database && database->execute(sql) ? 'y' : 'n';
            (void)!::write(ready[1], &byte, 1);
            (void)!::read(wait_[0], &byte, 1); // until the other end is closed
            ::_exit(0);                        // without good manners: nothing is put in order
        }
        ::close(wait_[0]);
        ::close(ready[1]);
        if (::read(ready[0], &byte, 1) != 1 || byte != 'y') qFatal("the other program failed");
        ::close(ready[0]);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    ~OtherProgram() {
        ::close(wait_[1]);
        ::waitpid(child_, nullptr, 0);
    }

private:
    std::array<int, 2> wait_{};
    pid_t child_ = -1;
};

const std::string people =
    "CREATE TABLE people(name TEXT, age INTEGER, weight REAL, born DATE, smokes BOOLEAN);"
    "INSERT INTO people VALUES('Ann', 31, 72.5, '1990-02-28', 1), "
    "('Bob', NULL, 80, '1985-12-31', 0), ('Cem', 45, NULL, NULL, NULL);"
    "CREATE VIEW adults AS SELECT name FROM people WHERE age > 40;";

} // namespace

class TestSqliteSource : public QObject {
    Q_OBJECT
private slots:
    void listsTablesAndViews() {
        const Sample sample(people);
        const auto tables = unwrap(sqliteTables(sample.file()));
        QCOMPARE(tables.size(), 2U);
        QCOMPARE(tables[0].name, "adults"s);
        QVERIFY(tables[0].isView);
        QCOMPARE(tables[1].columns, (std::vector<std::string>{"name", "age", "weight", "born", "smokes"}));
        QVERIFY(!tables[1].isView);
    }

    void readsATable() {
        const Sample sample(people);
        const auto imported = unwrap(importSqliteTable(sample.file(), "people"));
        const Table& table = imported.table;
        QVERIFY(imported.warnings.empty());
        QVERIFY(table.column(0).type() == ColumnType::Categorical);
        QCOMPARE(joined(table.column(0)), "Ann|Bob|Cem"s);
        QVERIFY(table.column(1).type() == ColumnType::Integer);
        QCOMPARE(joined(table.column(1)), "31||45"s);
        QVERIFY(table.column(2).type() == ColumnType::Continuous);
        QCOMPARE(joined(table.column(2)), "72.5|80|"s);
        QVERIFY(table.column(3).type() == ColumnType::Date);
        QCOMPARE(joined(table.column(3)), "1990-02-28|1985-12-31|"s);
        QVERIFY(table.column(4).type() == ColumnType::Boolean);
        QCOMPARE(joined(table.column(4)), "true|false|"s);
        QCOMPARE(joined(unwrap(importSqliteTable(sample.file(), "adults")).table.column(0)), "Cem"s);
    }

    // The values of one column with a declaration, and what they become.
    void typesOfColumns_data() {
        QTest::addColumn<std::string>("declared");
        QTest::addColumn<std::string>("values");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("texts");
        const auto row = [](const char* name, const char* declared, const char* values, const char* type,
                            const char* texts) {
            QTest::newRow(name) << std::string(declared) << std::string(values) << std::string(type)
                                << std::string(texts);
        };
        row("whole numbers", "INTEGER", "(1), (-2), (NULL)", "integer", "1|-2|");
        row("a text among whole numbers", "INTEGER", "('x'), (2), ('y')", "categorical", "x|2|y");
        row("real numbers that are whole", "REAL", "(1.0), (2.0)", "integer", "1|2");
        row("texts that are numbers", "TEXT", "('1.5'), ('-2')", "continuous", "1.5|-2");
        row("texts with leading zeros", "TEXT", "('007'), ('110')", "categorical", "007|110");
        row("zeros that are numbers", "", "(0), (7), (9)", "integer", "0|7|9");
        row("markers among numbers", "TEXT", "('1'), ('NA'), ('3')", "integer", "1||3");
        row("zero and one", "INT", "(0), (1)", "integer", "0|1");
        row("declared true or false", "boolean", "(0), (1), (NULL)", "boolean", "false|true|");
        row("declared so, but more values", "BOOL", "(0), (1), (2)", "integer", "0|1|2");
        row("words", "BOOLEAN", "('no'), ('yes')", "boolean", "no|yes");
        row("days", "TEXT", "('2020-02-29'), (NULL)", "date", "2020-02-29|");
        row("moments", "DATETIME", "('2020-02-29 12:30'), ('2021-01-01')", "date",
            "2020-02-29 12:30:00|2021-01-01 00:00:00");
        row("numbers declared as dates", "DATE", "(1999), (2000)", "integer", "1999|2000");
        row("infinite", "REAL", "(9e999), (1.5), (-9e999)", "continuous", "|1.5|");
        row("nothing", "TEXT", "(NULL), (NULL)", "continuous", "|");
    }
    void typesOfColumns() {
        QFETCH(std::string, declared);
        QFETCH(std::string, values);
        const Sample sample("CREATE TABLE t(x " + declared + "); INSERT INTO t VALUES " + values);
        const auto imported = unwrap(importSqliteTable(sample.file(), "t"));
        QTEST(std::string(typeName(imported.table.column(0).type())), "type");
        QTEST(joined(imported.table.column(0)), "texts");
    }

    void readsAQuery() {
        const Sample sample(people);
        const auto read = [&](const char* sql) {
            return unwrap(importSqliteQuery(sample.file(), sql)).table;
        };
        const Table sums = read("SELECT count(*) AS n, avg(age) mean FROM people; -- that is all\n");
        QCOMPARE(sums.column(0).name(), "n"s);
        QCOMPARE(joined(sums.column(1)), "38"s);
        QCOMPARE(joined(read("WITH RECURSIVE c(i) AS (SELECT 1 UNION SELECT i + 1 FROM c WHERE i < 4) "
                             "SELECT i FROM c ORDER BY i DESC")
                            .column(0)),
                 "4|3|2|1"s);
        const Table twice = read("SELECT a.name, b.name FROM people a, people b");
        QCOMPARE(twice.column(1).name(), "name_2"s);
        QCOMPARE(twice.rows(), 9U);
        QCOMPARE(joined(read("VALUES ('a;b'), ('c') -- ; no end").column(0)), "a;b|c"s);
    }

    void refusesWhatIsNoQuery_data() {
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<std::string>("part");
        const auto row = [](const char* name, const char* sql, const char* part) {
            QTest::newRow(name) << std::string(sql) << std::string(part);
        };
        row("two statements", "SELECT 1; SELECT 2", "more than one");
        row("a second one behind a comment", "SELECT 1; /* x */ DROP TABLE people", "more than one");
        row("none", " -- nothing\n", "no statement");
        row("a deletion", "DELETE FROM people", "more than to read");
        row("a deletion that answers", "DELETE FROM people RETURNING name", "more than to read");
        row("another file", "ATTACH '/tmp/x.db' AS x", "more than to read");
        row("a setting", "PRAGMA journal_mode = DELETE", "more than to read");
        row("an end of reading", "COMMIT", "more than to read");
        row("a library", "SELECT load_extension('x')", "not");
        row("a new table", "CREATE TEMP TABLE x AS SELECT 1", "more than to read");
        row("an unknown column", "SELECT height FROM people", "no such column: height");
        row("an unknown column in quotes", "SELECT \"height\" FROM people", "no such column: height");
        row("noise", "SELEKT", "syntax error");
        row("no rows", "SELECT * FROM people WHERE age > 200", "no rows");
        row("an end in the middle", "SELECT 'x", "unrecognized token");
    }
    void refusesWhatIsNoQuery() {
        QFETCH(std::string, sql);
        QFETCH(std::string, part);
        const Sample sample(people);
        const auto before = test::folderState(sample.folder());
        const auto imported = importSqliteQuery(sample.file(), sql);
        QVERIFY(!imported);
        const Error& error = imported.error();
        QVERIFY2(contains(error.message, part), error.message.english().c_str());
        QVERIFY(error.code == ErrorCode::InvalidInput || error.code == ErrorCode::InvalidData);
        QVERIFY(!error.advice.empty());
        QVERIFY(test::folderState(sample.folder()) == before);
    }

    void reportsWhatItCouldNotKeep() {
        const Sample sample("CREATE TABLE t(id INTEGER, picture BLOB, mixed, latin TEXT);"
                            "INSERT INTO t VALUES(9007199254740993, x'00', x'FF', CAST(x'62E962' AS TEXT)),"
                            "(1, x'01', 2, 'b')");
        const auto imported = unwrap(importSqliteTable(sample.file(), "t"));
        QCOMPARE(imported.table.columnCount(), 3U);
        QCOMPARE(joined(imported.table.column(1)), "|2"s);
        QCOMPARE(joined(imported.table.column(2)), "béb|b"s);
        std::string said;
        for (const ImportWarning& warning : imported.warnings)
            said += warning.sentence.english();
        for (const char* part : {"rounded", "left out", "1 cell of column “mixed”", "Latin-1"})
            QVERIFY2(contains(said, part), said.c_str());
        const Sample pictures("CREATE TABLE t(x BLOB); INSERT INTO t VALUES(x'00')");
        QVERIFY(!importSqliteTable(pictures.file(), "t"));
    }

    void namesOfAllKinds() {
        const Sample sample("CREATE TABLE \"a \"\"b\"\" ; --\"(\"x y\" INT, \"\" INT, [select] INT);"
                            "INSERT INTO \"a \"\"b\"\" ; --\" VALUES(1, 2, 3)");
        const auto tables = unwrap(sqliteTables(sample.file()));
        QCOMPARE(tables.at(0).name, "a \"b\" ; --"s);
        const auto imported = unwrap(importSqliteTable(sample.file(), tables[0].name));
        QCOMPARE(imported.table.column(0).name(), "x y"s);
        QCOMPARE(imported.table.column(1).name(), "column_2"s);
        QCOMPARE(importSqliteTable(sample.file(), "nope").error().code, ErrorCode::InvalidInput);
    }

    /// More rows than the sample that decides how columns are read.
    void theEndMayCorrectTheBeginning() {
        const Sample sample("CREATE TABLE t(i INTEGER, x, day TEXT);"
                            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 30000)"
                            "INSERT INTO t SELECT i, CASE WHEN i > 20000 THEN 'n' || (i % 3) ELSE i % 7 END, "
                            "CASE WHEN i > 29000 THEN 'never' ELSE '2020-01-02' END FROM c");
        double last = 0;
        const Progress progress({}, [&](double fraction, std::string_view) { last = fraction; });
        const Table table = unwrap(importSqliteTable(sample.file(), "t", {}, progress)).table;
        QCOMPARE(table.rows(), 30000U);
        QVERIFY(table.column(0).type() == ColumnType::Integer);
        QVERIFY(table.column(1).type() == ColumnType::Categorical);
        QCOMPARE(table.column(1).levels().size(), 10U);
        QCOMPARE(table.column(1).text(0), "1"s);
        QCOMPARE(table.column(2).levels().size(), 2U);
        QVERIFY(last > 0.9);
    }

    void refusesWhatDoesNotFitIntoMemory() {
        const Sample sample("CREATE TABLE t(i INTEGER, x REAL);"
                            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 200000)"
                            "INSERT INTO t SELECT i, i / 7.0 FROM c");
        const auto refused = importSqliteTable(sample.file(), "t", {.memory = 1 << 20});
        QVERIFY(!refused);
        QVERIFY2(contains(refused.error().message, "MiB of memory"),
                 refused.error().message.english().c_str());
        QVERIFY(importSqliteTable(sample.file(), "t", {.memory = 1 << 24}).has_value());
        // Rows that grow: the sample cannot know.
        const Sample growing(
            "CREATE TABLE t(x TEXT);"
            "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 40000)"
            "INSERT INTO t SELECT CASE WHEN i > 9000 THEN i || hex(zeroblob(200)) ELSE 'a' END FROM c");
        QVERIFY(contains(importSqliteTable(growing.file(), "t", {.memory = 1 << 20}).error().message, "MiB"));
    }

    void stopsOnRequest() {
        const Sample sample(people);
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](double, std::string_view) { stop.request_stop(); });
        // Would count for ever; the request comes while it does.
        const auto endless = importSqliteQuery(
            sample.file(), "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT i FROM c",
            {}, progress);
        QCOMPARE(endless.error().code, ErrorCode::Cancelled);
    }

    void refusesOtherFilesWithASentence_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("part");
        const Sample sample(people);
        const std::string good = test::readFile(sample.file());
        const auto changed = [&](std::size_t at, char to) {
            std::string bytes = good;
            bytes[at] = to;
            return bytes;
        };
        QTest::newRow("empty") << ""s
                               << "not an SQLite database"s;
        QTest::newRow("a text") << "a,b\n1,2\n"s
                                << "not an SQLite database"s;
        QTest::newRow("half a header") << good.substr(0, 60) << "not an SQLite database"s;
        QTest::newRow("a page is cut") << good.substr(0, good.size() - 100) << "damaged"s;
        QTest::newRow("pages are gone") << good.substr(0, 4096) << "damaged"s;
        QTest::newRow("newer") << changed(19, 3) << "newer version"s;
        QTest::newRow("a newer schema") << changed(47, 5) << "newer version"s;
        QTest::newRow("page size") << changed(16, 0x7F) << ""s;
        QTest::newRow("the schema is damaged") << changed(100, 0x55) << "damaged"s;
    }
    void refusesOtherFilesWithASentence() {
        QFETCH(std::string, bytes);
        QFETCH(std::string, part);
        const QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "x.db";
        write(path, bytes);
        const auto before = test::folderState(path.parent_path());
        const auto imported = importSqliteTable(path, "people");
        QVERIFY(!imported);
        QVERIFY2(contains(imported.error().message, part), imported.error().message.english().c_str());
        QVERIFY(contains(imported.error().message, "“x.db”"));
        QCOMPARE(imported.error().code, ErrorCode::Format);
        QVERIFY(!imported.error().advice.empty());
        QVERIFY(!sqliteTables(path));
        QVERIFY(test::folderState(path.parent_path()) == before);
    }

    void refusesFilesThatAreNone() {
        const QTemporaryDir folder;
        QCOMPARE(sqliteTables(folder.path().toStdString()).error().code, ErrorCode::Io);
        QCOMPARE(sqliteTables(fs::path(folder.path().toStdString()) / "x").error().code, ErrorCode::NotFound);
        QCOMPARE(sqliteTables("/dev/zero").error().code, ErrorCode::Io);
    }

    // Any byte of a small database, changed to anything: a table or a sentence, and the same file afterwards.
    void anyByteMayBeWrong() {
        const Sample sample("PRAGMA page_size = 512;" + people + "CREATE INDEX byAge ON people(age);");
        const std::string good = test::readFile(sample.file());
        const QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "x.db";
        Random random(5);
        int refused = 0;
        for (int trial = 0; trial < 500; ++trial) {
            std::string bytes = good;
            for (std::size_t flips = 1 + random.below(3); flips > 0; --flips)
                bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
            if (trial % 5 == 0) bytes.resize(random.below(bytes.size()));
            write(path, bytes);
            (void)sqliteTables(path);
            const auto imported = importSqliteTable(path, "people");
            if (!imported) {
                ++refused;
                QVERIFY(!imported.error().message.empty());
                QVERIFY(!imported.error().advice.empty());
            }
            QVERIFY(test::folderState(path.parent_path()) ==
                    (std::map<std::string, std::string>{{"x.db", bytes}}));
        }
        QVERIFY(refused > 50);
    }

    void isNotStoppedByAReader() {
        const Sample sample(people);
        const OtherProgram other(sample.file(), "BEGIN; SELECT * FROM people");
        QVERIFY(importSqliteTable(sample.file(), "people").has_value());
    }

    void saysThatAnotherProgramIsWriting() {
        const Sample sample(people);
        auto other = std::make_unique<OtherProgram>(sample.file(), "BEGIN EXCLUSIVE; DELETE FROM people");
        const auto before = test::folderState(sample.folder());
        const auto imported = importSqliteTable(sample.file(), "people");
        QCOMPARE(imported.error().code, ErrorCode::Io);
        QVERIFY2(contains(imported.error().message, "Another program"),
                 imported.error().message.english().c_str());
        QVERIFY(test::folderState(sample.folder()) == before);
        other.reset();
        QVERIFY(importSqliteTable(sample.file(), "people").has_value());
    }

    void aWriterThatDiedLeavesASentence() {
        const Sample sample(people);
        const QTemporaryDir folder;
        const fs::path copy = fs::path(folder.path().toStdString()) / "x.db";
        {
            const OtherProgram other(
                sample.file(),
                "PRAGMA cache_size = 1; BEGIN EXCLUSIVE; UPDATE people SET age = 1; CREATE TABLE filler(x); "
                "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 2000) "
                "INSERT INTO filler SELECT zeroblob(200) FROM c");
            fs::copy_file(sample.file(), copy);
            fs::copy_file(sample.file().string() + "-journal", copy.string() + "-journal");
        }
        const auto before = test::folderState(copy.parent_path());
        const auto imported = importSqliteTable(copy, "people");
        QCOMPARE(imported.error().code, ErrorCode::Io);
        QVERIFY2(contains(imported.error().message, "not finished"),
                 imported.error().message.english().c_str());
        QVERIFY(test::folderState(copy.parent_path()) == before);
    }

    // In this mode SQLite would make two files beside the database as soon as somebody looks at it.
    void readsDatabasesWithALogBesideThem() {
        const Sample sample("PRAGMA journal_mode = WAL;" + people);
        QCOMPARE(test::folderState(sample.folder()).size(), 1U);
        auto before = test::folderState(sample.folder());
        QVERIFY(importSqliteTable(sample.file(), "people").has_value());
        QVERIFY(test::folderState(sample.folder()) == before);

        const OtherProgram other(sample.file(), "INSERT INTO people(name) VALUES('Dee')"); // in the log only
        before = test::folderState(sample.folder());
        QCOMPARE(before.size(), 3U);
        QCOMPARE(unwrap(importSqliteTable(sample.file(), "people")).table.rows(), 4U);
        QVERIFY(test::folderState(sample.folder()) == before);

        const QTemporaryDir folder;
        const fs::path copy = fs::path(folder.path().toStdString()) / "x.db";
        fs::copy_file(sample.file(), copy);
        fs::copy_file(sample.file().string() + "-wal", copy.string() + "-wal");
        const auto left = importSqliteTable(copy, "people");
        QCOMPARE(left.error().code, ErrorCode::Io);
        QVERIFY2(contains(left.error().message, "left changes"), left.error().message.english().c_str());
    }

    void readsWhatMayOnlyBeRead() {
        const Sample sample(people);
        fs::permissions(sample.file(), fs::perms::owner_read);
        fs::permissions(sample.folder(), fs::perms::owner_read | fs::perms::owner_exec);
        QVERIFY(importSqliteTable(sample.file(), "people").has_value());
        fs::permissions(sample.folder(), fs::perms::owner_all);
    }
};

QTEST_APPLESS_MAIN(TestSqliteSource)
#include "test_sqlite_source.moc"
