// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/csv_export.h"
#include "core/data/csv_import.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

class TestCsvExport : public QObject {
    Q_OBJECT
private slots:
    void writesWhatAPersonExpects() {
        const Table table(
            {Column::numeric("x", ColumnType::Continuous, {0.1, Column::missingNumber, 100000}),
             Column::coded("a, b", ColumnType::Categorical, {0, 1, -1}, {"say \"hi\"", "plain"})});
        QCOMPARE(csvText(table), "x,\"a, b\"\n0.1,\"say \"\"hi\"\"\"\n,plain\n100000,\n"s);
    }

    void publishedDataSurviveTheRound_data() {
        QTest::addColumn<std::string>("file");
        for (const char* file : {"kidney_stones.csv", "lalonde_nsw_dw.csv", "sachs_observational.csv",
                                 "ucb_admissions_counts.csv"})
            QTest::newRow(file) << std::string(file);
    }
    void publishedDataSurviveTheRound() {
        QFETCH(std::string, file);
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "again.csv";
        const Table table = importCsv(test::dataFile(file))->table;
        QVERIFY(exportCsv(table, path));
        QVERIFY(importCsv(path)->table == table);
        QVERIFY(!std::filesystem::exists(path.string() + ".part"));
    }

    // Texts of all that CSV finds hard, under names of the same kind.
    void hardTextsSurviveTheRound_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void hardTextsSurviveTheRound() {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        const auto text = [&] {
            const std::string letters = "ab,;|\t\"\n #'=é";
            std::string drawn = "q"; // so that it is neither empty nor a number
            for (std::size_t i = random.below(8); i > 0; --i)
                drawn.insert(random.below(2) * drawn.size(), 1, letters[random.below(letters.size() - 2)]);
            return drawn;
        };
        std::vector<Column> columns;
        for (std::size_t column = 0; column < 1 + random.below(4); ++column) {
            std::vector<std::int32_t> codes;
            std::vector<std::string> levels;
            for (std::int32_t row = 0; row < 12; ++row) {
                codes.push_back(random.below(5) == 0 ? Column::missingCode : row);
                levels.push_back(text() + std::to_string(row));
            }
            columns.push_back(Column::coded("name" + std::to_string(column) + text(), ColumnType::Categorical,
                                            std::move(codes), std::move(levels)));
        }
        const Table table(std::move(columns));
        const auto again = importCsvText(csvText(table), {.delimiter = ',', .header = true});
        QVERIFY2(again, again ? "" : again.error().message.english().c_str());
        QCOMPARE(again->table.rows(), table.rows());
        QCOMPARE(again->table.columnCount(), table.columnCount());
        for (std::size_t column = 0; column < table.columnCount(); ++column) {
            for (std::size_t row = 0; row < table.rows(); ++row)
                QCOMPARE(again->table.column(column).text(row), table.column(column).text(row));
        }
    }

    void saysWhereItCannotWrite() {
        const Table table({Column::numeric("x", ColumnType::Integer, {1})});
        const auto written = exportCsv(table, "/no such folder/a.csv");
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().message.english().find("“a.csv”") != std::string::npos);
    }

    void stopsOnRequestAndLeavesNothing() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "a.csv";
        std::stop_source stop;
        stop.request_stop();
        const Table table({Column::numeric("x", ColumnType::Integer, std::vector<double>(10000, 1.0))});
        QCOMPARE(exportCsv(table, path, Progress(stop.get_token())).error().code, ErrorCode::Cancelled);
        QVERIFY(std::filesystem::is_empty(path.parent_path()));
    }
};

QTEST_APPLESS_MAIN(TestCsvExport)
#include "test_csv_export.moc"
