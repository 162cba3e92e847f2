// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite.h"
#include "core/project/project_file.h"
#include "tests/core/project/sample_project.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace dovetail;
using namespace dovetail::project;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

void writeBytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The file is opened, and neither it nor its folder changes by that.
Result<Project> openedUntouched(const fs::path& path) {
    const bool isFile = fs::is_regular_file(path);
    const std::string before = isFile ? test::readFile(path) : std::string();
    const auto entries = [&] {
        return std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator());
    };
    const auto entriesBefore = entries();
    auto opened = openProject(path);
    if (isFile && test::readFile(path) != before) qFatal("opening has changed the file");
    if (entries() != entriesBefore) qFatal("opening has left a file behind");
    return opened;
}

/// A sentence for a person: it names the file, ends as a sentence does, and comes with advice.
bool isSentence(const Error& error, const fs::path& path) {
    return error.message.english().find(path.filename().string()) != std::string::npos &&
           error.message.english().ends_with('.') && !error.advice.empty();
}

/// How many rows and how many columns have a cell that is different.
std::pair<std::size_t, std::size_t> differentCells(const data::Table& a, const data::Table& b) {
    std::set<std::size_t> rows, columns;
    for (std::size_t column = 0; column < a.columnCount(); ++column) {
        for (std::size_t row = 0; row < a.rows(); ++row) {
            const auto& one = a.column(column);
            const auto& other = b.column(column);
            // SQLite does not keep the sign of a zero, so that texts would differ.
            const bool same = one.isNumeric() && other.isNumeric() && !one.isMissing(row)
                                  ? one.numbers()[row] == other.numbers()[row]
                                  : one.text(row) == other.text(row);
            if (same) continue;
            rows.insert(row);
            columns.insert(column);
        }
    }
    return {rows.size(), columns.size()};
}

} // namespace

class TestDamagedProjectFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    Project project_ = test::fullProject();
    std::string bytes_; ///< of the file of project_

    fs::path file(const std::string& name = "test.dovetail") const {
        return fs::path(folder_.path().toStdString()) / name;
    }

private slots:
    void initTestCase() {
        unwrap(saveProject(project_, file()));
        bytes_ = test::readFile(file());
    }
    void init() { writeBytes(file(), bytes_); }

    void aFileThatIsNotThere() {
        const auto opened = openedUntouched(file("missing.dovetail"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(isSentence(opened.error(), "missing.dovetail”."));
    }

    void filesOfOthers_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("dag { a -> b }\n");
        QTest::addRow("a long text") << QByteArray(100'000, 'x');
        QTest::addRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", 20);
        QTest::addRow("the beginning of SQLite's magic") << QByteArray("SQLite form");
        QTest::addRow("SQLite's magic and zeros")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(1000, '\0');
    }
    void filesOfOthers() {
        QFETCH(const QByteArray, bytes);
        writeBytes(file(), bytes.toStdString());
        const auto opened = openedUntouched(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Format);
        QVERIFY2(opened.error().message.english().find("not a Dovetail project") != std::string::npos,
                 opened.error().message.english().c_str());
        QVERIFY(isSentence(opened.error(), file()));
    }

    void aFolder() {
        fs::create_directory(file("folder"));
        const auto opened = openedUntouched(file("folder"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Format);
        QVERIFY(isSentence(opened.error(), file("folder")));
    }

    void aDatabaseOfAnotherProgram() {
        {
            auto database = unwrap(Database::create(file("foreign.db")));
            unwrap(database.execute("CREATE TABLE variable(id, name); INSERT INTO variable VALUES(1, 'x')"));
        }
        const auto opened = openedUntouched(file("foreign.db"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Format);
        QVERIFY(opened.error().message.english().find("not a Dovetail project") != std::string::npos);
    }

    void aNewerVersion() {
        {
            auto database = unwrap(Database::create(file()));
            unwrap(database.execute("PRAGMA user_version = " + std::to_string(fileVersion + 1)));
        }
        const auto opened = openedUntouched(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Format);
        QVERIFY(opened.error().message.english().find("newer") != std::string::npos);
        QVERIFY(isSentence(opened.error(), file()));
    }

    /// Property: what is left of a file is never taken for the whole.
    void truncatedFiles() {
        std::vector<std::size_t> lengths{0, 1, 15, 16, 17, 67, 68, 72, 99, 100, 101, 511, 4095, 4096, 4097};
        Random random(2);
        for (int i = 0; i < 80; ++i)
            lengths.push_back(random.below(bytes_.size()));
        for (std::size_t length = 4096; length < bytes_.size(); length += 4096)
            lengths.push_back(length);
        lengths.push_back(bytes_.size() - 1);
        for (const std::size_t length : lengths) {
            if (length >= bytes_.size()) continue;
            writeBytes(file(), bytes_.substr(0, length));
            const auto opened = openedUntouched(file());
            QVERIFY2(!opened, qPrintable(QStringLiteral("opened with %1 bytes").arg(length)));
            QCOMPARE(opened.error().code, ErrorCode::Format);
            QVERIFY2(isSentence(opened.error(), file()), opened.error().message.english().c_str());
        }
    }

    /// Property: a flipped byte gives an error, or a project that is different in the one value that
    /// was hit and nowhere else.
    void flippedBytes() {
        Random random(3);
        int refused = 0;
        int equal = 0;
        for (int i = 0; i < 300; ++i) {
            std::string damaged = bytes_;
            // Half of them in the pages that hold the schema and the small tables.
            const std::size_t at =
                random.below(i % 2 ? bytes_.size() : std::min<std::size_t>(bytes_.size(), 40'960));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random.below(255)));
            writeBytes(file(), damaged);
            const auto opened = openedUntouched(file());
            if (!opened) {
                QVERIFY2(isSentence(opened.error(), file()), opened.error().message.english().c_str());
                ++refused;
                continue;
            }
            const auto parts = test::differences(project_, *opened);
            if (parts.empty()) ++equal;
            const QString where = QStringLiteral("flip %1 at byte %2: %3")
                                      .arg(i)
                                      .arg(at)
                                      .arg(QString::fromStdString(parts.empty() ? "" : parts.front()));
            QVERIFY2(parts.size() <= 1, qPrintable(where));
            if (parts.empty()) continue;
            if (parts.front() == "table") {
                const data::Table& one = *project_.content.table;
                const data::Table& other = *opened->content.table;
                QVERIFY2(one.columnCount() == other.columnCount() && one.rows() == other.rows(),
                         qPrintable(where));
                const auto [rows, columns] = differentCells(one, other);
                // A damaged record may have moved what is behind it in its row, a damaged description
                // may have changed its column, but neither goes further.
                QVERIFY2(rows <= 1 || columns <= 1,
                         qPrintable(where + QStringLiteral(", %1 rows, %2 columns").arg(rows).arg(columns)));
            }
            if (parts.front() == "graph") {
                const auto& one = *project_.content.graph;
                const auto& other = *opened->content.graph;
                QVERIFY2(one.size() == other.size() && one.edgeCount() == other.edgeCount(),
                         qPrintable(where));
                int variables = 0;
                for (std::size_t v = 0; v < one.size(); ++v)
                    variables += one.variables()[v] != other.variables()[v];
                int edges = 0;
                if (variables == 0) {
                    for (const graph::Edge& edge : one.edges())
                        edges += !other.hasEdge(edge);
                }
                QVERIFY2(variables + edges == 1, qPrintable(where));
            }
        }
        qInfo("%d of 300 flips were refused, %d had no effect", refused, equal);
        QVERIFY(refused > 0);
    }

    void contentThatMakesNoSense_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* sql, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(words);
        };
        row("an edge to nowhere", "INSERT INTO edge VALUES(1, 99, '->', '', NULL, NULL, '[]')", "edge");
        row("a cycle", "INSERT INTO edge VALUES(4, 3, '->', '', NULL, NULL, '[]')", "cycle");
        row("attributes that are no JSON", "UPDATE variable SET attributes = '[' WHERE rank = 0",
            "attributes");
        row("attributes of another shape", "UPDATE edge SET attributes = '[[1]]'", "attributes");
        row("an edge to itself", "INSERT INTO edge VALUES(4, 4, '->', '', NULL, NULL, '[]')", "");
        row("an edge of an unknown kind",
            "PRAGMA ignore_check_constraints = ON; UPDATE edge SET kind = '--' WHERE source = 3", "");
        row("two variables of one name", "UPDATE variable SET name = 'A' WHERE name = 'a'", "already");
        row("a variable without a name", "UPDATE variable SET name = '' WHERE id = 1", "name");
        row("an id that is negative", "INSERT INTO variable VALUES(-5, 7, 'minus', 0, NULL, NULL, '', '[]')",
            "");
        row("an id that is too large",
            "INSERT INTO variable VALUES(4294967295, 7, 'big', 0, NULL, NULL, '', '[]')", "");
        row("an id that would wrap round",
            "INSERT INTO variable VALUES(4294967306, 7, 'bigger', 0, 0, 0, '', '[]')", "");
        row("roles that do not exist", "UPDATE variable SET roles = 4096 WHERE id = 1", "role");
        row("an order with a gap", "UPDATE variable SET rank = 99 WHERE id = 1", "order");
        row("a note without a width", "UPDATE note SET width = 0 WHERE id = 4", "note");
        row("a note at no place", "UPDATE note SET x = 'here' WHERE id = 4", "note");
        row("a note of an impossible id", "UPDATE note SET id = 0 WHERE id = 4", "note");
        row("a position that is text", "UPDATE variable SET x = 'here' WHERE id = 1", "");
        row("two variables with one column",
            "INSERT INTO binding VALUES(1, 'number'); INSERT INTO binding VALUES(3, 'number')", "number");
        row("no table of variables", "DROP TABLE variable", "");
        row("no meta table", "DROP TABLE meta", "");
        row("no data table", "DROP TABLE data_1", "");
        row("a renamed column", "ALTER TABLE data_1 RENAME COLUMN number TO other", "");
        row("a type that does not exist", "UPDATE data_column SET type = 'complex' WHERE position = 3",
            "complex");
        row("two columns of one name", "UPDATE data_column SET name = 'number' WHERE position = 4", "number");
        row("a yes/no column with one level", "DELETE FROM data_level WHERE label = 'ja'", "flag");
        row("a level that comes twice", "UPDATE data_level SET label = '' WHERE label = 'NULL'", "category");
        row("a level of no column", "INSERT INTO data_level VALUES(77, 0, 'x')", "level");
        row("a level of a column of numbers", "INSERT INTO data_level VALUES(3, 0, 'x')", "number");
        row("a text that is no level", "UPDATE data_1 SET category = 'elsewhere' WHERE row = 3", "category");
        row("a text among numbers", "UPDATE data_1 SET number = 'many' WHERE row = 9", "number");
        row("a fraction among whole numbers", "UPDATE data_1 SET success = 0.5 WHERE row = 9", "success");
        row("a model that is cut off", "UPDATE model SET bytes = substr(bytes, 1, length(bytes) - 10)",
            "cut off");
        row("a model without bytes", "UPDATE model SET bytes = x''", "model");
        row("a model of zeros", "UPDATE model SET bytes = zeroblob(5000)", "model");
        row("a result that is no JSON", "UPDATE result SET json = '{]' WHERE name = 'adjustment'", "result");
        row("a result that is a list", "UPDATE result SET json = '[]' WHERE name = 'adjustment'", "result");
        row("a result between levels that it has not",
            "UPDATE result SET json = json_set(json, '$.to', 99) WHERE name = 'adjustment'", "result");
        row("a result with a negative level",
            "UPDATE result SET json = json_set(json, '$.from', -1) WHERE name = 'adjustment'", "result");
        row("a result without levels",
            "UPDATE result SET json = json_set(json, '$.levels', json('[]')) WHERE name = 'transformer'",
            "result");
        row("a result whose distribution is cut off",
            "UPDATE result SET json = json_set(json, '$.levels[0].interventional.probabilities', "
            "json('[1]')) "
            "WHERE name = 'transformer'",
            "result");
    }
    void contentThatMakesNoSense() {
        QFETCH(const QString, sql);
        QFETCH(const QString, words);
        {
            auto database = unwrap(Database::create(file()));
            unwrap(database.execute(sql.toStdString()));
        }
        const auto opened = openedUntouched(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Format);
        const QString message = QString::fromStdString(opened.error().message);
        QVERIFY2(message.contains(QStringLiteral("damaged")), qPrintable(message));
        QVERIFY2(message.contains(words, Qt::CaseInsensitive), qPrintable(message));
        QVERIFY2(isSentence(opened.error(), file()), qPrintable(message));
    }

    /// Choices that refer to a variable that is gone are not worth the loss of a whole project.
    void choicesForVariablesThatAreGoneAreDropped() {
        {
            auto database = unwrap(Database::create(file()));
            unwrap(database.execute(
                "INSERT INTO binding VALUES(99, 'number'); INSERT INTO chosen_adjustment VALUES(99)"));
        }
        const auto opened = unwrap(openedUntouched(file()));
        QVERIFY(opened.content.bindings == project_.content.bindings);
        QVERIFY(!opened.content.chosenAdjustment);
    }

    /// WAL mode is what some database browsers leave behind.
    void aFileInWalModeIsReadWithoutATrace() {
        {
            auto database = unwrap(Database::create(file()));
            unwrap(database.execute("PRAGMA journal_mode = WAL"));
        }
        const auto opened = unwrap(openedUntouched(file()));
        QVERIFY(test::differences(project_, opened).empty());
    }

    void aNameWithSignsThatAUrlWouldNotTake() {
        const fs::path path = file("50% of #3? ünï&mode=rwc.dovetail");
        writeBytes(path, bytes_);
        QVERIFY(test::differences(project_, unwrap(openedUntouched(path))).empty());
    }
};

QTEST_GUILESS_MAIN(TestDamagedProjectFile)
#include "test_damaged_project_file.moc"
