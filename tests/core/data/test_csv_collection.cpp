// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the reference collection must be read as its manifest says, or refused with a sentence.
#include "core/data/csv_import.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;

namespace {

/// Files where we differ from the manifest on purpose, with the reason.
const std::map<std::string, std::string> refusedOnPurpose{
    {"rvl_only_header.csv", "a table without rows is of no use here; the error says that it has none"},
    {"header_only.csv", "as above"},
    {"gebi_evil2.csv", "as above"},
    {"nul_bytes.csv", "error or NUL dropped: we refuse, naming the line"},
    {"nepote_locale_mix_utf8.csv",
     "line 18 has eight filled cells for six names: dropping two would hide that"},
};
const std::map<std::string, std::string> readOnPurpose{
    {"rvl_duplicate_headers.csv", "the second name becomes name_2, with a warning"},
    {"gebi_evil.csv", "warn or error: we warn of line 9, which is short"},
    {"rvl_single_column.csv", "one column is a table (one_column.csv expects the same)"},
};
/// Names that are replaced, where expected_json has them as written.
const std::map<std::string, std::map<std::string, std::string>> renamed{
    {"hostile_names.csv", {{"  ", "column_9"}}}, // spaces around unquoted cells do not count
};

/// The row of the manifest for a file, by column name.
using Entry = std::map<std::string, std::string>;

std::vector<Entry> manifest() {
    const auto path = test::sharedFile("data/messy/manifest.csv");
    if (!path) return {};
    const auto imported = importCsv(*path, {.header = true});
    if (!imported) qFatal("%s", imported.error().sentence().english().c_str());
    std::vector<Entry> entries;
    for (std::size_t row = 0; row < imported->table.rows(); ++row) {
        Entry entry;
        for (const auto& column : imported->table.columns())
            entry[column->name()] = column->text(row);
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// The expected cell as the column's type would write it.
bool sameCell(const Column& column, std::size_t row, const std::string& expected) {
    if (column.isMissing(row)) return expected.find_first_not_of(' ') == expected.npos;
    if (!column.isNumeric()) return column.text(row) == expected;
    std::string plain = expected;
    std::ranges::replace(plain, ',', '.');
    return column.numbers()[row] == std::stod(plain);
}

struct Cells {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

Cells expectedCells(const std::filesystem::path& path) {
    const auto json = nlohmann::ordered_json::parse(test::readFile(path));
    if (json.is_object()) {
        return {json.at("header").get<std::vector<std::string>>(),
                json.at("rows").get<std::vector<std::vector<std::string>>>()};
    }
    Cells cells;
    for (const auto& row : json) {
        cells.header.clear();
        cells.rows.emplace_back();
        for (const auto& [name, value] : row.items()) {
            cells.header.push_back(name);
            cells.rows.back().push_back(value.get<std::string>());
        }
    }
    return cells;
}

bool mustBeRefused(const std::string& name, const std::string& expectation) {
    if (refusedOnPurpose.contains(name)) return true;
    if (readOnPurpose.contains(name) || expectation.starts_with("ok")) return false;
    return expectation.find("error") != expectation.npos || expectation.starts_with("not utf-8") ||
           expectation.starts_with("refuse");
}

} // namespace

class TestCsvCollection : public QObject {
    Q_OBJECT
private slots:
    void messyFiles_data() {
        QTest::addColumn<Entry>("entry");
        for (const Entry& entry : manifest())
            QTest::newRow(entry.at("file").c_str()) << entry;
    }
    void messyFiles() {
        if (!test::sharedFile("data/messy/manifest.csv"))
            QSKIP("The reference collection does not lie beside the project.");
        QFETCH(Entry, entry);
        const std::string& name = entry.at("file");
        const auto imported = importCsv(*test::sharedFile("data/messy/" + name));
        if (mustBeRefused(name, entry.at("expect"))) {
            QVERIFY(!imported);
            QVERIFY2(imported.error().message.english().ends_with("."),
                     imported.error().message.english().c_str());
            return;
        }
        QVERIFY2(imported, imported ? "" : imported.error().message.english().c_str());
        const Table& table = imported->table;
        if (!entry.at("records").empty()) QCOMPARE(std::to_string(table.rows()), entry.at("records"));
        if (!entry.at("fields").empty()) QCOMPARE(std::to_string(table.columnCount()), entry.at("fields"));
        if (entry.at("expected_json").empty()) return;

        const Cells cells = expectedCells(*test::sharedFile("data/messy/" + entry.at("expected_json")));
        QCOMPARE(table.rows(), cells.rows.size());
        for (std::size_t column = 0; column < cells.header.size(); ++column) {
            std::string columnName = cells.header[column];
            if (renamed.contains(name) && renamed.at(name).contains(columnName))
                columnName = renamed.at(name).at(columnName);
            QCOMPARE(table.column(column).name(), columnName);
            for (std::size_t row = 0; row < cells.rows.size(); ++row)
                QVERIFY2(sameCell(table.column(column), row, cells.rows[row][column]), columnName.c_str());
        }
    }

    // What the notes of the manifest say beyond counts.
    void notesOnMessyFiles_data() {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("column");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<int>("missing");
        const auto row = [](const char* file, const char* column, const char* type, int missing) {
            QTest::newRow(file) << std::string(file) << std::string(column) << std::string(type) << missing;
        };
        row("missing_tokens.csv", "v", "continuous", 13);
        row("mixed_types.csv", "v", "continuous", 1);
        row("numbers_extreme.csv", "v", "continuous", 2);
        row("booleans.csv", "a", "boolean", 0);
        row("booleans.csv", "c", "boolean", 0);
        row("booleans.csv", "d", "integer", 0);
        row("semicolon_decimal_comma.csv", "weight", "continuous", 0);
        row("all_quoted.csv", "x", "continuous", 0);
        row("formula_cells.csv", "v", "categorical", 0);
        row("high_cardinality.csv", "uid", "categorical", 0);
        row("ragged_short.csv", "c", "integer", 2);
        row("rvl_numeric_thousands.csv", "value", "continuous", 0);
    }
    void notesOnMessyFiles() {
        QFETCH(std::string, file);
        QFETCH(std::string, column);
        QFETCH(int, missing);
        const auto path = test::sharedFile("data/messy/" + file);
        if (!path) QSKIP("The reference collection does not lie beside the project.");
        const auto imported = importCsv(*path);
        QVERIFY(imported);
        const Column* found = imported->table.findColumn(column);
        QVERIFY(found);
        QTEST(std::string(typeName(found->type())), "type");
        QCOMPARE(found->missingCount(), static_cast<std::size_t>(missing));
        QCOMPARE(imported->warnings.empty(), missing == 0 || file == "missing_tokens.csv");
    }

    // Published data sets become what a person would choose.
    void dataSets_data() {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<std::string>("types"); // of all columns, or of the first ones
        const auto row = [](const char* file, int rows, const char* types) {
            QTest::newRow(file) << std::string(file) << rows << std::string(types);
        };
        row("kidney_stones.csv", 700, "categorical categorical integer");
        row("lalonde_nsw_dw.csv", 445,
            "integer integer integer integer integer integer integer continuous continuous continuous");
        row("titanic_passengers.csv", 1309, "categorical boolean categorical continuous categorical");
        row("titanic.csv", 2201, "categorical categorical categorical integer");
        row("sachs_observational.csv", 853, "continuous continuous continuous");
        row("ucb_admissions_counts.csv", 24, "categorical categorical integer integer");
        row("cattaneo2_birthweight.csv", 4642, "integer integer integer");
        row("snow_cholera.csv", 4, "integer categorical categorical continuous");
        row("networks/cancer_sample.csv", 5000, "categorical boolean boolean categorical boolean");
        row("designs/rct_data_7.csv", 1000, "integer integer integer integer integer integer continuous");
    }
    void dataSets() {
        QFETCH(std::string, file);
        QFETCH(int, rows);
        QFETCH(std::string, types);
        const auto path = test::sharedFile("data/" + file);
        if (!path) QSKIP("The reference collection does not lie beside the project.");
        const auto imported = importCsv(*path);
        QVERIFY(imported);
        QCOMPARE(imported->table.rows(), static_cast<std::size_t>(rows));
        std::string found;
        for (const auto& column : imported->table.columns())
            found += (found.empty() ? "" : " ") + std::string(typeName(column->type()));
        QCOMPARE(found.substr(0, types.size()), types);
        QVERIFY(imported->warnings.empty());
    }

    void agesOfTheTitanicAreMissing() {
        const auto path = test::sharedFile("data/titanic_passengers.csv");
        if (!path) QSKIP("The reference collection does not lie beside the project.");
        QCOMPARE(importCsv(*path)->table.findColumn("age")->missingCount(), 263U);
    }

    void doseClassesAreText() {
        const auto path = test::sharedFile("data/cattaneo2_birthweight.csv");
        if (!path) QSKIP("The reference collection does not lie beside the project.");
        const auto imported = importCsv(*path);
        const Column& dose = *imported->table.findColumn("msmoke");
        QCOMPARE(dose.type(), ColumnType::Categorical);
        QCOMPARE(dose.levels().back(), "11+ daily"s);
    }

    void everyDataSetIsRead() {
        const auto folder = test::sharedFile("data");
        if (!folder) QSKIP("The reference collection does not lie beside the project.");
        std::size_t files = 0;
        for (const char* part : {".", "networks", "designs"}) {
            for (const auto& entry : std::filesystem::directory_iterator(*folder / part)) {
                if (entry.path().extension() != ".csv") continue;
                const auto imported = importCsv(entry.path());
                QVERIFY2(imported, imported ? "" : imported.error().message.english().c_str());
                QVERIFY2(imported->header, entry.path().c_str());
                ++files;
            }
        }
        QVERIFY(files > 60);
    }

    void aHundredThousandRowsTakeATenthOfASecond() {
        const auto path = test::sharedFile("data/messy/tall_100k.csv");
        if (!path) QSKIP("The reference collection does not lie beside the project.");
        QElapsedTimer timer;
        timer.start();
        const auto imported = importCsv(*path);
        const auto milliseconds = timer.elapsed();
        QCOMPARE(imported->table.rows(), 100000U);
        qInfo("%lld ms", static_cast<long long>(milliseconds));
        QVERIFY(milliseconds < 3000); // generous: the machine may be busy, or a sanitizer at work
    }
};

QTEST_APPLESS_MAIN(TestCsvCollection)
#include "test_csv_collection.moc"
