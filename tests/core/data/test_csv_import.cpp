// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/csv_import.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

CsvImport read(std::string_view text, const CsvOptions& options = {}) {
    auto imported = importCsvText(text, options);
    if (!imported) qFatal("%s", imported.error().sentence().english().c_str());
    return std::move(*imported);
}

std::string types(const Table& table) {
    std::string letters;
    for (const auto& column : table.columns())
        letters += static_cast<char>(std::toupper(typeName(column->type())[0]));
    // C is taken twice: continuous is N, as in number.
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (table.column(i).type() == ColumnType::Continuous) letters[i] = 'N';
    }
    return letters;
}

std::string joined(const Table& table, std::size_t column) {
    std::string text;
    for (std::size_t row = 0; row < table.rows(); ++row)
        text += (row > 0 ? "|" : "") + table.column(column).text(row);
    return text;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

} // namespace

class TestCsvImport : public QObject {
    Q_OBJECT
private slots:
    void readsNamesTypesAndMissingCells() {
        const auto imported = read("name,age,weight,smokes\nAnn,31,72.5,yes\nBob,,80,no\n");
        QCOMPARE(types(imported.table), "CINB"s);
        QCOMPARE(joined(imported.table, 0), "Ann|Bob"s);
        QCOMPARE(joined(imported.table, 1), "31|"s);
        QCOMPARE(imported.table.findColumn("weight")->numbers()[1], 80.0);
        QCOMPARE(joined(imported.table, 3), "yes|no"s);
        QVERIFY(imported.warnings.empty());
        QCOMPARE(imported.encoding, "UTF-8"s);
    }

    // One column of a file, and what it should become.
    void typesOfColumns_data() {
        QTest::addColumn<std::string>("cells"); // separated by |
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("texts");
        const auto row = [](const char* name, const char* cells, const char* type, const char* texts) {
            QTest::newRow(name) << std::string(cells) << std::string(type) << std::string(texts);
        };
        row("zero and one stay numbers", "0|1|1", "integer", "0|1|1");
        row("truth in any case", "TRUE|false|True", "boolean", "TRUE|false|TRUE");
        row("only false", "False|False", "boolean", "False|False");
        row("letters", "T|F|T", "boolean", "T|F|T");
        row("one letter is a category", "F|F|F", "categorical", "F|F|F");
        row("exponents", "1e3|-2.5E-1|+7", "continuous", "1000|-0.25|7");
        row("bare points", ".5|5.", "continuous", "0.5|5");
        row("thousands", "\"1,234\"|\"12,345.5\"", "continuous", "1234|12345.5");
        row("not thousands", "\"1,23\"|\"1,24\"", "continuous", "1.23|1.24");
        row("usual markers", "NA|n/a|NaN|null|#N/A||3", "integer", "||||||3");
        row("markers only among numbers", "-|.|?|none|missing|4", "integer", "|||||4");
        row("markers as categories", "none|mild|-", "categorical", "none|mild|-");
        row("usual markers in text", "NA|red", "categorical", "|red");
        row("codes keep their zeros", "08123|10115", "categorical", "08123|10115");
        row("zeros in numbers", "007|15", "integer", "7|15");
        row("infinity is missing", "1e999|1|inf", "categorical", "1e999|1|inf");
        row("too large is missing", "1e999|1|2", "integer", "|1|2");
        row("dates", "1977-04-22|1978-01-01", "date", "1977-04-22|1978-01-01");
        row("a few words among numbers", "1|2|3|oops", "categorical", "1|2|3|oops");
        row("formulas are text", "=1+1|@SUM(A1)", "categorical", "=1+1|@SUM(A1)");
        row("no-break spaces", "100 000|1", "integer", "100000|1");
    }
    void typesOfColumns() {
        QFETCH(std::string, cells);
        QFETCH(std::string, type);
        QFETCH(std::string, texts);
        // A second column, so that an empty cell is no blank line.
        std::string text = "x,k\n";
        for (const char c : cells)
            text += c == '|' ? ",k\n"s : std::string(1, c);
        const auto imported = read(text + ",k\n", {.delimiter = ',', .header = true});
        QCOMPARE(std::string(typeName(imported.table.column(0).type())), type);
        QCOMPARE(joined(imported.table, 0), texts);
    }

    void levelsAreInNaturalOrder() {
        const auto imported = read("dose\n11+ daily\n6-10 daily\n0 daily\n");
        const auto levels = imported.table.column(0).levels();
        QCOMPARE(std::vector<std::string>(levels.begin(), levels.end()),
                 (std::vector<std::string>{"0 daily", "6-10 daily", "11+ daily"}));
    }

    void dialects_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("types");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* name, std::string text, const char* types_, int rows) {
            QTest::newRow(name) << text << std::string(types_) << rows;
        };
        row("semicolons and decimal commas", "a;b\n1,5;2\n2,25;3\n", "NI", 2);
        row("decimal commas without names", "1,5;2,5\n3,5;4,5\n", "NN", 2);
        row("semicolons and thousands only", "a;b\n1,234;2\n5,125;3\n", "NI", 2);
        row("tabs", "a\tb\n1\tx y, z\n\tx\n", "IC", 2);
        row("bars", "a|b\n1|2\n", "II", 1);
        row("no names", "1,2\n3,4\n", "II", 2);
        row("text without names", "m,f\nf,m\nm,f\n", "CC", 3);
        row("text with names", "from,to\nf,m\nm,f\n", "CC", 2);
        row("carriage returns", "a,b\r1,2\r3,4\r", "II", 2);
        row("mixed line ends, blank lines", "\n\na,b\r\n1,2\n   \r\n3,4", "II", 2);
        row("comments", "# made by hand\n# in 1990\na,b\n1,2\n#3,4\n5,6\n", "II", 2);
        row("a header that begins with #", "#id,b\n1,2\n", "II", 1);
        row("a title", "Table 1\n\na,b\n1,2\n3,4\n", "II", 2);
        row("a spreadsheet's hint", "sep=;\r\na;b\r\n1;2\r\n", "II", 1);
        row("quotes", "a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n", "CC", 1);
        row("single quotes", "'a','b'\n'x, y','2'\n'z','3'\n", "CI", 2);
        row("apostrophes are no quotes", "a,b\n'tis,2\nrock 'n' roll,3\n", "CI", 2);
        row("row numbers without a name", ",a\n0,5\n1,6\n2,7\n", "I", 3);
        row("row numbers that R wrote", "\"a\",\"b\"\n\"1\",5,x\n\"4\",6,y\n", "IC", 2);
        row("row names that R wrote", "a,b\nAnn,5,x\nBob,6,y\n", "CIC", 2);
        row("numbers without a name that do not count", ",a\n3,5\n1,6\n2,7\n", "II", 3);
        row("named row numbers are data", "id,a\n0,5\n1,6\n2,7\n", "II", 3);
        row("empty cells at the end of rows", "a,b\n1,2,,\n", "II", 1);
        row("UTF-16 without a mark", std::string("a\0,\0b\0\n\0001\0,\0002\0\n\0", 16), "II", 1);
    }
    void dialects() {
        QFETCH(std::string, text);
        QFETCH(int, rows);
        const auto imported = read(text);
        QTEST(types(imported.table), "types");
        QCOMPARE(imported.table.rows(), static_cast<std::size_t>(rows));
    }

    void whatIsChosenIsNotDetected() {
        QCOMPARE(read("a;b,c\n1;2,3\n", {.delimiter = ';'}).table.columnCount(), 2U);
        QCOMPARE(joined(read("a;b\n1,234;5\n", {.decimal = '.'}).table, 0), "1234"s);
        QCOMPARE(joined(read("1,2\n3,4\n", {.header = true}).table, 0), "3"s);
        QCOMPARE(read("1,2\n", {.header = false}).table.column(1).name(), "column_2"s);
        QCOMPARE(joined(read("a,b\n1,2\n%3,4\n", {.comment = '%'}).table, 0), "1"s);
        QCOMPARE(joined(read("#a,b\n#1,2\n", {.comment = noCharacter}).table, 0), "#1"s);
        QCOMPARE(joined(read("a,b\n1,-999\n2,3\n", {.missing = {"-999"}}).table, 1), "|3"s);
        QCOMPARE(joined(read("a,b\nNA,1\nUK,2\n", {.usualMissing = false}).table, 0), "NA|UK"s);
        QCOMPARE(joined(read("a;b\n'x;y';2\n", {.quote = '\''}).table, 0), "x;y"s);
        QCOMPARE(joined(read("a,b\n30\",2\"\n", {.quote = noCharacter}).table, 0), "30\""s);
        QCOMPARE(joined(read("a;b\n1'234;1 234\n", {.grouping = '\''}).table, 0), "1234"s);
        QCOMPARE(joined(read("a;b\n1'234;1 234\n", {.grouping = '\''}).table, 1), "1 234"s);
        QCOMPARE(joined(read("a;b\n1'234;5\n", {.grouping = noCharacter}).table, 0), "1'234"s);
        QCOMPARE(read(",a\n0,5\n1,6\n2,7\n", {.rowNumbers = false}).table.columnCount(), 2U);
        QCOMPARE(read("id,a\n7,5\n5,6\n", {.rowNumbers = true}).table.columnCount(), 1U);
        QCOMPARE(joined(read("a\n\xE4\n", {.encoding = "ISO-8859-5"}).table, 0), "ф"s);
        QCOMPARE(read("a\n\x80\n").encoding, "Windows-1252"s);
        QCOMPARE(joined(read("a\n\x80\n").table, 0), "€"s);
    }

    void saysWhatItFound() {
        const auto grouped = read("a;b\n1.234;2\n12.345,5;3\n");
        QCOMPARE(grouped.decimal, ',');
        QCOMPARE(grouped.grouping, std::optional('.'));
        QVERIFY(!grouped.rowNumbers);
        const auto numbered = read(",a\n0,'5'\n1,'6'\n2,'7'\n");
        QVERIFY(numbered.rowNumbers);
        QCOMPARE(numbered.quote, std::optional('\''));
        QCOMPARE(numbered.grouping, std::nullopt);
    }

    // What stops the reading is left out if the person agrees, and said with its line.
    void salvages_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("encoding");
        QTest::addColumn<std::string>("first"); // column
        QTest::addColumn<int>("line");
        QTest::addColumn<std::string>("warning");
        const auto row = [](const char* name, std::string text, std::string first, int line,
                            const char* warning, std::string encoding = {}) {
            QTest::newRow(name) << text << encoding << first << line << std::string(warning);
        };
        row("cells beyond the header", "a,b\n1,2\n3,4,5,6\n7,8\n", "1|3|7", 3, "4 cells; those beyond 2");
        row("a quote that never closes", "a,b\n1,2\n\"3,4\n5,6\n", "1|\"3|5", 3, "never closed");
        row("zero bytes", "a,b\n1,2\n3\0,4\n"s, "1|3", 3, "zero byte");
        row("bytes that mean nothing", "a,b\nx,2\ny\xFF,4\n", "x|y\xEF\xBF\xBD", 3, "mean nothing in UTF-8",
            "UTF-8");
    }
    void salvages() {
        QFETCH(std::string, text);
        QFETCH(std::string, encoding);
        CsvOptions options;
        if (!encoding.empty()) options.encoding = encoding;
        QVERIFY(!importCsvText(text, options));
        options.salvage = true;
        const auto imported = read(text, options);
        QCOMPARE(imported.table.columnCount(), 2U);
        QTEST(joined(imported.table, 0), "first");
        QFETCH(int, line);
        QFETCH(std::string, warning);
        QVERIFY(std::ranges::any_of(imported.warnings, [&](const ImportWarning& one) {
            return one.line == static_cast<std::size_t>(line) && contains(one.sentence, warning);
        }));
    }

    void warnsWithTheLine_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<std::string>("part");
        const auto row = [](const char* name, std::string text, int line, const char* part) {
            QTest::newRow(name) << text << line << std::string(part);
        };
        row("short rows", "a,b,c\n\n\"x\ny\",2,3\n4,5\n", 5, "2 cells where 3");
        row("names that come twice", "x,x,x_2\n1,2,3\n", 1, "“x_3”");
        row("an empty name", "a,,c\n1,2,3\n", 1, "“column_2”");
        row("two possible delimiters", "a;b,c\n1;2,3\n4;5,6\n", 1, "comma was taken");
        row("a quote inside of a cell", "a,b\n30\",2\n", 2, "quote mark");
        row("one word among numbers", "a\n1\n2\n3\nx\n", 5, "“x”");
        row("a number too large", "a\n1\n1e999\n", 3, "too large");
        row("a column without values", "a,b\n1,\n2,\n", 0, "no values");
        row("comments", "# hello\na,b\n1,2\n", 0, "1 line beginning with “#”");
    }
    void warnsWithTheLine() {
        QFETCH(std::string, text);
        QFETCH(int, line);
        QFETCH(std::string, part);
        const auto warnings = read(text).warnings;
        QVERIFY(!warnings.empty());
        QVERIFY2(contains(warnings[0].sentence, part), warnings[0].sentence.english().c_str());
        QCOMPARE(warnings[0].line, static_cast<std::size_t>(line));
    }

    void manyWarningsOfOneKindAreSummedUp() {
        std::string text = "a,b\n";
        for (int i = 0; i < 1000; ++i)
            text += "1\n";
        const auto warnings = read(text, {.delimiter = ','}).warnings;
        QVERIFY(warnings.size() < 30);
        QVERIFY(
            std::ranges::any_of(warnings, [](const auto& w) { return contains(w.sentence, "980 more"); }));
    }

    void refusesWithASentence_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("part");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, std::string text, const char* part, int line) {
            QTest::newRow(name) << text << std::string(part) << line;
        };
        row("empty", "", "is empty", 0);
        row("blank", " \n\n", "is empty", 0);
        row("names only", "a,b\n", "has no rows", 0);
        row("an open quote", "a,b\n1,2\n3,\"x\n4,5\n", "line 3 is never closed", 3);
        row("an open quote after a stray one", "a,b\nx\",2\n3,\"x\n4,5\n", "line 3 is never closed", 3);
        row("a long row", "a,b\n\n1,2\n1,2,3\n", "Line 4 has 3 cells", 4);
        row("a picture", "\x89PNG\r\n\x1a\n", "PNG", 0);
        row("a database", "SQLite format 3\0abc"s, "SQLite", 0);
        row("zero bytes", "a,b\n1,\0\n"s, "line 2", 2);
        row("half a character", "\xFF\xFE\x61", "UTF-16LE", 1);
        row("noise", std::string(50, '\x02'), "not a CSV file", 0);
    }
    void refusesWithASentence() {
        QFETCH(std::string, text);
        QFETCH(std::string, part);
        QFETCH(int, line);
        const auto imported = importCsvText(text);
        QVERIFY(!imported);
        QVERIFY2(contains(imported.error().message, part), imported.error().message.english().c_str());
        QCOMPARE(imported.error().location.line.value_or(0), static_cast<std::size_t>(line));
        QVERIFY(!imported.error().advice.empty());
    }

    void refusesWhatTheChosenEncodingDoesNotAllow() {
        const auto imported = importCsvText("a\nb\xE9\n", {.encoding = "UTF-8"});
        QVERIFY(!imported);
        QVERIFY(contains(imported.error().message, "UTF-8"));
        QCOMPARE(imported.error().location.line.value_or(0), 2U);
        QVERIFY(!importCsvText("a\n1\n", {.encoding = "no such thing"}));
    }

    void refusesFilesThatAreNone() {
        const QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        QCOMPARE(importCsv(path).error().code, ErrorCode::Io);
        QCOMPARE(importCsv(path / "absent.csv").error().code, ErrorCode::NotFound);
        QCOMPARE(importCsv("/dev/zero").error().code, ErrorCode::Io); // would be read for ever
        QCOMPARE(importCsvText("a,b\n1,2\n", {.delimiter = '"'}).error().code, ErrorCode::InvalidInput);
        std::ofstream(path / "empty.csv").close();
        const Error error = importCsv(path / "empty.csv").error();
        QVERIFY2(contains(error.message, "“empty.csv”"), error.message.english().c_str());
        QVERIFY(contains(error.location.file, "empty.csv"));
    }

    void stopsOnRequest() {
        std::stop_source stop;
        stop.request_stop();
        std::string text = "a,b\n";
        for (int i = 0; i < 10000; ++i)
            text += "1,2\n";
        QCOMPARE(importCsvText(text, {}, Progress(stop.get_token())).error().code, ErrorCode::Cancelled);
    }

    // Whatever the bytes are: a rectangular table or a sentence, never a crash, and soon.
    void anyBytesAreReadOrRefused() {
        Random random(11);
        constexpr std::string_view alphabet =
            "aab1123,,;\t|\"\"\n\n\r .-+eE#=\xC3\xA9\xFF\x80\xEF\xBB\xBF\xFE\0"sv;
        for (int trial = 0; trial < 3000; ++trial) {
            std::string bytes;
            for (std::size_t i = random.below(60); i > 0; --i)
                bytes.push_back(alphabet[random.below(alphabet.size() - (trial % 4 == 0 ? 0 : 8))]);
            const auto imported = importCsvText(bytes, {.salvage = trial % 3 == 0});
            if (!imported) {
                QVERIFY(!imported.error().message.empty());
                continue;
            }
            QVERIFY(imported->table.rows() > 0);
            for (const auto& column : imported->table.columns()) {
                QCOMPARE(column->rows(), imported->table.rows());
                QVERIFY(!column->name().empty());
                QVERIFY(imported->table.findColumn(column->name()) == column.get());
            }
        }
    }

    void readsDates_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("shown");
        QTest::newRow("days") << QByteArray("2020-12-31\n2021-01-02\n") << "D"
                              << "2020-12-31|2021-01-02";
        QTest::newRow("with times") << QByteArray("2020-12-31 10:00\n2021-01-02\n") << "D"
                                    << "2020-12-31 10:00:00|2021-01-02 00:00:00";
        QTest::newRow("missing") << QByteArray("2020-12-31\nNA\n-\n") << "D"
                                 << "2020-12-31||";
        QTest::newRow("month first") << QByteArray("12/31/2020\n1/2/2021\n") << "D"
                                     << "2020-12-31|2021-01-02";
        QTest::newRow("day first") << QByteArray("31.12.2020\n1.2.2021\n") << "D"
                                   << "2020-12-31|2021-02-01";
        QTest::newRow("both") << QByteArray("31/12/2020\n12/31/2020\n") << "C"
                              << "12/31/2020|31/12/2020";
        QTest::newRow("a day that is none") << QByteArray("2020-12-31\n2021-02-30\n") << "C"
                                            << "2020-12-31|2021-02-30";
        QTest::newRow("years") << QByteArray("2020\n2021\n") << "I"
                               << "2020|2021";
        QTest::newRow("words") << QByteArray("2020-12-31\ntoday\n") << "C"
                               << "2020-12-31|today";
    }
    void readsDates() {
        QFETCH(QByteArray, cells);
        QFETCH(QString, type);
        QFETCH(QString, shown);
        const Table table = read(("when\n" + cells).toStdString()).table;
        QCOMPARE(types(table), type.toStdString());
        QStringList rows;
        for (std::size_t row = 0; row < table.rows(); ++row)
            rows << QString::fromStdString(table.column(0).text(row));
        if (type == "C") rows.sort();
        QCOMPARE(rows.join(QLatin1Char('|')), shown);
    }

    /// Of a large file only the beginning is looked at before all of it is read.
    void theEndMayCorrectTheBeginning() {
        std::string text = "id,number,code,when,late\n";
        const std::size_t rows = 400'000; // some blocks
        for (std::size_t row = 0; row < rows; ++row) {
            const bool late = row * 20 > rows * 19;
            text += std::to_string(row) + (late ? ",n" : ",") + std::to_string(row % 7) + ",0" +
                    std::to_string(1000 + row % 9) + (late ? ",never" : ",2020-01-02") +
                    (late ? ",1\n" : ",\n");
        }
        const Table table = read(text).table;
        QCOMPARE(table.rows(), rows);
        QCOMPARE(types(table), "ICCCI"s);
        QCOMPARE(table.column(1).text(0), "0"s);
        QCOMPARE(table.column(1).text(rows - 1), "n"s + std::to_string((rows - 1) % 7));
        QCOMPARE(table.column(2).text(3), "01003"s);
        QCOMPARE(table.column(3).levels().size(), 2U);
        QVERIFY(table.column(4).isMissing(0));
        QCOMPARE(table.column(0).numbers()[rows - 1], static_cast<double>(rows - 1));
    }

    void refusesWhatDoesNotFitIntoMemory() {
        std::string text = "a,b\n";
        for (int row = 0; row < 900'000; ++row)
            text += std::to_string(row) + ",0.5\n";
        const auto refused = importCsvText(text, {.memory = 1 << 20});
        QVERIFY(!refused);
        QVERIFY(contains(refused.error().message, "MiB of memory"));
        QVERIFY(importCsvText(text, {.memory = 1U << 30U}).has_value());
    }

    void retypesColumns() {
        const auto numbers = Column::numeric("x", ColumnType::Integer, {10, 2, Column::missingNumber, 2});
        const auto text = *retyped(numbers, ColumnType::Categorical);
        QCOMPARE(text.levels()[0], "2"s);
        QCOMPARE(text.codes()[2], Column::missingCode);
        QVERIFY(*retyped(text, ColumnType::Integer) == numbers);
        const auto truth = *retyped(numbers, ColumnType::Boolean);
        QCOMPARE(truth.levels()[0], "2"s); // the smaller one means no
        QVERIFY(*retyped(truth, ColumnType::Integer) == numbers);
        const auto words = Column::coded("w", ColumnType::Categorical, {0, 1, 2, 0, 0}, {"1.5", "oops", "x"});
        QCOMPARE(retyped(words, ColumnType::Continuous)->missingCount(), 2U);
        QVERIFY(!retyped(words, ColumnType::Integer));
        QVERIFY(!retyped(words, ColumnType::Boolean));
        const auto names = Column::coded("n", ColumnType::Categorical, {0, 1}, {"Ann", "Bob"});
        QVERIFY(!retyped(names, ColumnType::Continuous));
        const auto yes = Column::coded("y", ColumnType::Boolean, {1, 0, -1}, {"no", "yes"});
        QCOMPARE(retyped(yes, ColumnType::Integer)->numbers()[0], 1.0);
        QCOMPARE(retyped(yes, ColumnType::Integer)->missingCount(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestCsvImport)
#include "test_csv_import.moc"
