// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/sqlite_export.h"
#include "core/data/table_source.h"
#include "core/data/utf8_text.h"
#include "tests/core/data/statistics_writer.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

class TestTableSource : public QObject {
    Q_OBJECT
private slots:
    void recognisesFilesByTheirFirstBytes_data() {
        QTest::addColumn<std::string>("head");
        QTest::addColumn<std::string>("format");
        const auto row = [](const char* name, const std::string& head, TableFormat format) {
            QTest::newRow(name) << head << std::string(title(format));
        };
        const auto written = [](TableFormat format, int version,
                                readstat_compress_t compression = READSTAT_COMPRESS_NONE) {
            return test::StatisticsWriter(format, version, compression)
                .write({{.name = "X", .numbers = {1}}});
        };
        using enum TableFormat;
        row("Stata 114", written(Stata, 114), Stata);
        row("Stata 118", written(Stata, 118), Stata);
        row("SPSS", written(Spss, 2), Spss);
        row("SPSS zsav", written(Spss, 3, READSTAT_COMPRESS_BINARY), Spss);
        row("SPSS portable", written(SpssPortable, 0), SpssPortable);
        row("SAS", written(Sas, 0), Sas);
        row("SAS transport 5", written(SasTransport, 5), SasTransport);
        row("SAS transport 8", written(SasTransport, 8), SasTransport);
        row("a database", "SQLite format 3\0\x10\0"s, Sqlite);
        row("a network", "network unknown {\n}\n", BayesianNetwork);
        row("a network behind comments", "// x\n/* y */ network \"a b\" {", BayesianNetwork);
        row("a network without its block", "variable x {\n type", BayesianNetwork);
        row("a table about networks", "network ,size\na,1\n", DelimitedText);
        row("a table", "a,b\n1,2\n", DelimitedText);
        row("a letter of a version", "rx,y\n", DelimitedText);
        row("an open comment", "/* network", DelimitedText);
        row("nothing", "", DelimitedText);
        row("a spreadsheet", "PK\x03\x04", DelimitedText); // whose reader says what it is
    }
    void recognisesFilesByTheirFirstBytes() {
        QFETCH(std::string, head);
        QTEST(std::string(title(tableFormatOf(head))), "format");
        for (std::size_t size = 0; size < std::min<std::size_t>(head.size(), 600); ++size)
            (void)tableFormatOf(std::string_view(head).substr(0, size));
    }

    void recognisesFilesWhateverTheirName() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const Table table(std::vector{Column::numeric("x", ColumnType::Integer, {1})});
        QVERIFY(exportSqlite(table, path / "x.csv"));
        QVERIFY(tableFormat(path / "x.csv") == TableFormat::Sqlite);
        QCOMPARE(tableFormat(path / "absent").error().code, ErrorCode::NotFound);
        QCOMPARE(tableFormat(path).error().code, ErrorCode::Io);
        QCOMPARE(tableFormat("/dev/zero").error().code, ErrorCode::Io);
    }

    void referenceData() {
        const auto csv = test::sharedFile("data/mroz.csv");
        const auto bif = test::sharedFile("data/networks/alarm.bif");
        if (!csv || !bif) QSKIP("The reference data are not there.");
        QVERIFY(tableFormat(*csv) == TableFormat::DelimitedText);
        QVERIFY(tableFormat(*bif) == TableFormat::BayesianNetwork);
    }

    void repairsTexts_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("repaired"); // null: nothing to do
        QTest::newRow("ASCII") << QByteArray("abc") << QByteArray();
        QTest::newRow("characters") << QByteArray("\xC3\xA9 \xF0\x9F\x98\x80") << QByteArray();
        QTest::newRow("Latin-1") << QByteArray("caf\xE9") << QByteArray("caf\xC3\xA9");
        QTest::newRow("Latin-1 before a letter")
            << QByteArray("\xE9t\xE9s") << QByteArray("\xC3\xA9t\xC3\xA9s");
        QTest::newRow("both") << QByteArray("\xC3\xA9\xE9") << QByteArray("\xC3\xA9\xC3\xA9");
        QTest::newRow("too long a form") << QByteArray("\xC0\xAF") << QByteArray("\xC3\x80\xC2\xAF");
        QTest::newRow("half a pair") << QByteArray("\xED\xA0\x80") << QByteArray("\xC3\xAD\xC2\xA0\xC2\x80");
    }
    void repairsTexts() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, repaired);
        const auto result = repairedUtf8({bytes.data(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(result.has_value(), !repaired.isNull());
        if (result) QCOMPARE(QByteArray::fromStdString(*result), repaired);
    }

    void anythingIsUtf8AfterItsRepair() {
        Random random(2);
        for (int trial = 0; trial < 20'000; ++trial) {
            std::string text;
            for (std::size_t i = random.below(8); i > 0; --i)
                text +=
                    static_cast<char>(random.below(2) == 0 ? random.below(256) : 0xC0 + random.below(0x40));
            if (const auto result = repairedUtf8(text)) QVERIFY(!repairedUtf8(*result));
        }
    }
};

QTEST_APPLESS_MAIN(TestTableSource)
#include "test_table_source.moc"
