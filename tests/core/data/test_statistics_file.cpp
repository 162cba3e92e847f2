// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/date_text.h"
#include "core/data/statistics_file.h"
#include "core/data/statistics_values.h"
#include "tests/core/data/folder_state.h"
#include "tests/core/data/statistics_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace dovetail;
using namespace dovetail::data;
using namespace std::string_literals;
using test::StatisticsWriter;

namespace {

namespace fs = std::filesystem;
using Variables = std::vector<StatisticsWriter::Variable>;

Result<StatisticsImport> tryRead(std::string_view bytes, const StatisticsOptions& options = {},
                                 const Progress& progress = {}) {
    return importStatisticsBytes(bytes, options, progress, "The file “x”");
}

StatisticsImport read(std::string_view bytes, const StatisticsOptions& options = {}) {
    auto imported = tryRead(bytes, options);
    if (!imported) qFatal("%s", imported.error().sentence().english().c_str());
    return std::move(*imported);
}

std::string joined(const Column& column) {
    std::string text;
    for (std::size_t row = 0; row < column.rows(); ++row)
        text += (row > 0 ? "|" : "") + column.text(row);
    return text;
}

std::string types(const Table& table) {
    std::string names;
    for (const auto& column : table.columns())
        names += (names.empty() ? "" : " ") + std::string(typeName(column->type()));
    return names;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

/// A way of writing, and how dates are written in it.
struct Kind {
    const char* name;
    TableFormat format;
    int version;
    readstat_compress_t compression = READSTAT_COMPRESS_NONE;

    bool isSpss() const { return format == TableFormat::Spss || format == TableFormat::SpssPortable; }
    bool isSas() const { return format == TableFormat::Sas || format == TableFormat::SasTransport; }
    bool isStata() const { return format == TableFormat::Stata; }
    const char* dayFormat() const { return isStata() ? "%td" : isSpss() ? "DATE11" : "DATE9"; }
    const char* momentFormat() const { return isStata() ? "%tc" : isSpss() ? "DATETIME20" : "DATETIME20"; }
    /// 2020-02-29, and half a day later.
    double day() const { return isSpss() ? 13802313600.0 : 21974; }
    double moment() const {
        if (isSpss()) return 13802313600.0 + 43200;
        return (21974.0 * 86400 + 43200) * (isStata() ? 1000 : 1);
    }
    std::string write(const Variables& variables, const char* title = nullptr) const {
        return StatisticsWriter(format, version, compression).write(variables, title);
    }
};

const std::vector<Kind> kinds{
    {"Stata 7", TableFormat::Stata, 110},
    {"Stata 10", TableFormat::Stata, 114},
    {"Stata 13", TableFormat::Stata, 117},
    {"Stata 14", TableFormat::Stata, 118},
    {"Stata 15", TableFormat::Stata, 119},
    {"SPSS", TableFormat::Spss, 2},
    {"SPSS compressed", TableFormat::Spss, 2, READSTAT_COMPRESS_ROWS},
    {"SPSS zsav", TableFormat::Spss, 3, READSTAT_COMPRESS_BINARY},
    {"SPSS portable", TableFormat::SpssPortable, 0},
    {"SAS", TableFormat::Sas, 0},
    {"SAS compressed", TableFormat::Sas, 0, READSTAT_COMPRESS_ROWS},
    {"SAS transport 5", TableFormat::SasTransport, 5},
    {"SAS transport 8", TableFormat::SasTransport, 8},
};

const Kind& kindNamed(const QString& name) {
    return *std::ranges::find_if(kinds,
                                 [&](const Kind& kind) { return name == QString::fromUtf8(kind.name); });
}

const std::vector<std::pair<double, std::string>> doses{{0, "none"}, {1, "some"}, {2, "a lot"}};

/// What a survey may hold. Labels go where the format has them.
Variables survey(const Kind& kind) {
    Variables variables{
        {.name = "AGE", .numbers = {31, {}, 45}, .label = "Age in years"},
        {.name = "WEIGHT", .numbers = {72.5, 80, 1e10}},
        {.name = "NAME", .texts = {"Ann", "Zoe", ""}, .label = "First name"},
        {.name = "BORN",
         .numbers = {kind.day(), {}, kind.day() - (kind.isSpss() ? 86400 : 1)},
         .format = kind.dayFormat()},
        {.name = "SEEN", .numbers = {{}, kind.moment(), {}}, .format = kind.momentFormat()},
    };
    if (!kind.isSas()) {
        variables.push_back({.name = "SEX", .numbers = {2, 1, 2}, .labels = {{1, "male"}, {2, "female"}}});
        variables.push_back(
            {.name = "DOSE", .numbers = {2, {}, 0}, .labels = doses, .measure = READSTAT_MEASURE_ORDINAL});
        variables.push_back({.name = "SCORE", .numbers = {7, 98, 8}, .labels = {{98, "refused"}}});
    }
    return variables;
}

} // namespace

class TestStatisticsFile : public QObject {
    Q_OBJECT

    static void addKinds() {
        QTest::addColumn<QString>("kind");
        for (const Kind& kind : kinds)
            QTest::newRow(kind.name) << QString::fromUtf8(kind.name);
    }

private slots:
    void readsASurvey_data() { addKinds(); }
    void readsASurvey() {
        QFETCH(QString, kind);
        const Kind& written = kindNamed(kind);
        const std::string bytes = written.write(
            survey(written), written.isSas() || kind == QLatin1String("SPSS portable") ? nullptr : "Health");
        QCOMPARE(tableFormatOf(bytes.substr(0, 4096)), written.format);
        const auto imported = read(bytes);
        const Table& table = imported.table;
        QVERIFY(imported.format == written.format);
        QCOMPARE(table.rows(), 3U);
        QCOMPARE(joined(table.column(0)), "31||45"s);
        QVERIFY(table.column(0).type() == ColumnType::Integer);
        QCOMPARE(joined(table.column(1)), "72.5|80|10000000000"s);
        QCOMPARE(joined(table.column(2)), "Ann|Zoe|"s);
        QCOMPARE(joined(table.column(3)), "2020-02-29||2020-02-28"s);
        QCOMPARE(joined(table.column(4)), "|2020-02-29 12:00:00|"s);
        QCOMPARE(imported.labels[0], "Age in years"s);
        QCOMPARE(imported.labels[1], ""s);
        QCOMPARE(imported.labels[2], "First name"s);
        const std::string five = "integer continuous categorical date date";
        if (written.isSas()) {
            QCOMPARE(types(table), five);
            return;
        }
        if (kind != QLatin1String("SPSS portable")) QCOMPARE(imported.title, "Health"s);
        // Only SPSS says what is measured how, and not in portable files.
        const bool ordinal = written.format == TableFormat::Spss;
        QCOMPARE(types(table), five + " categorical " + (ordinal ? "ordinal" : "categorical") + " integer");
        QCOMPARE(joined(table.column(5)), "female|male|female"s);
        QCOMPARE(table.column(5).levels()[0], "male"s); // in the order of the numbers
        QCOMPARE(joined(table.column(6)), "a lot||none"s);
        QCOMPARE(joined(table.column(7)), "7|98|8"s);
        QCOMPARE(imported.warnings.size(), 1U);
        QVERIFY2(contains(imported.warnings[0].sentence, "98 means “refused”"),
                 imported.warnings[0].sentence.english().c_str());
    }

    void missingValues() {
        const double tagged = std::nan("");
        for (const Kind& kind : kinds) {
            if (kind.version == 110 || kind.isSpss()) continue;
            const auto table = read(kind.write({{.name = "X", .numbers = {1, tagged, {}, 2}}})).table;
            QCOMPARE(joined(table.column(0)), "1|||2"s);
        }
        for (const Kind& kind : kinds) {
            if (!kind.isSpss()) continue;
            const Variables variables{{.name = "X",
                                       .numbers = {1, 99, {}},
                                       .labels = {{1, "one"}, {99, "refused"}},
                                       .missing = 99}};
            const auto table = read(kind.write(variables)).table;
            QCOMPARE(joined(table.column(0)), "one||"s);
            QCOMPARE(table.column(0).levels().size(), 1U);
        }
    }

    void labelsThatAreHardToKeep() {
        const Kind& spss = kindNamed(QStringLiteral("SPSS"));
        const auto column = [&](const StatisticsWriter::Variable& variable) {
            return read(spss.write({variable})).table.column(0);
        };
        const Column same =
            column({.name = "X", .numbers = {1, 2, 7}, .labels = {{1, "yes"}, {2, "other"}, {7, "other"}}});
        QCOMPARE(joined(same), "yes|other|other (7)"s);
        const Column ends = column({.name = "X",
                                    .numbers = {1, 2, 3},
                                    .labels = {{1, "never"}, {3, "always"}},
                                    .measure = READSTAT_MEASURE_ORDINAL});
        QVERIFY(ends.type() == ColumnType::Ordinal);
        QCOMPARE(joined(ends), "never|2|always"s);
        std::vector<std::optional<double>> years;
        for (int year = 20; year < 60; ++year)
            years.push_back(year);
        years.push_back(99);
        const Column age = column(
            {.name = "X", .numbers = years, .labels = {{99, "old"}}, .measure = READSTAT_MEASURE_NOMINAL});
        QVERIFY(age.type() == ColumnType::Integer);
        const Column unused = column({.name = "X", .numbers = {1, 1, 1}, .labels = {{1, "a"}, {2, "b"}}});
        QCOMPARE(unused.levels().size(), 1U);
        const Column none = column({.name = "X", .numbers = {1, 2, {}}, .measure = READSTAT_MEASURE_ORDINAL});
        QVERIFY(none.type() == ColumnType::Integer);
        std::vector<std::optional<double>> many;
        for (int i = 0; i < 50'000; ++i)
            many.push_back(i % 9000 + 0.5);
        const Column numbers = column({.name = "X", .numbers = many, .labels = {{0.5, "half"}}});
        QVERIFY(numbers.type() == ColumnType::Continuous);
    }

    void textsOfManyKinds() {
        for (const char* name : {"Stata 14", "SPSS", "SAS transport 8"}) {
            const Kind& kind = kindNamed(QString::fromUtf8(name));
            const Variables variables{{.name = "X", .texts = {"é ж 文", "NA", "007", "", " b"}, .width = 20}};
            const Column column = read(kind.write(variables), {.encoding = "UTF-8"}).table.column(0);
            QVERIFY(column.type() == ColumnType::Categorical);
            QCOMPARE(joined(column), "é ж 文|NA|007|| b"s); // a text is a text
        }
    }

    void encodings() {
        // Old Stata files do not say; Windows-1252 is usual.
        std::string bytes =
            kindNamed(QStringLiteral("Stata 10")).write({{.name = "X", .texts = {"caf#", "b"}}});
        bytes[bytes.find("caf#") + 3] = '\xE9';
        QCOMPARE(joined(read(bytes).table.column(0)), "café|b"s);
        QCOMPARE(joined(read(bytes, {.encoding = "ISO-8859-5"}).table.column(0)), "cafщ|b"s);
        const auto unknown = tryRead(bytes, {.encoding = "no such thing"});
        QVERIFY(!unknown);
        QVERIFY2(contains(unknown.error().message, "no such thing"),
                 unknown.error().message.english().c_str());
    }

    // How programs write moments, against the calendar.
    void dates_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("display");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text"); // empty: no date
        const auto row = [](TableFormat format, const char* display, double number, const char* text) {
            QTest::addRow("%s %s %.0f", std::string(title(format)).c_str(), display, number)
                << static_cast<int>(format) << QString::fromUtf8(display) << number
                << QString::fromUtf8(text);
        };
        using enum TableFormat;
        row(Stata, "%td", 0, "1960-01-01");
        row(Stata, "%d", -1, "1959-12-31");
        row(Stata, "%-tdD_m_Y", 366, "1961-01-01");
        row(Stata, "%tdCCYY.NN.DD", 366, "1961-01-01");
        row(Stata, "%tc", 1500, "1960-01-01 00:00:01.5");
        // 24 leap seconds had been put in by then.
        row(Stata, "%tC", 1640995223000.0, "2011-12-31 23:59:59");
        row(Stata, "%tw", 52, "1961-01-01");
        row(Stata, "%tw", 1, "1960-01-08");
        row(Stata, "%tm", -1, "1959-12-01");
        row(Stata, "%tm", 721, "2020-02-01");
        row(Stata, "%tq", 3, "1960-10-01");
        row(Stata, "%th", 1, "1960-07-01");
        row(Stata, "%ty", 2020, "");
        row(Stata, "%9.0g", 1, "");
        row(Stata, "%td", 1e9, "");
        row(Spss, "DATE11", 13802313600.0, "2020-02-29");
        row(Spss, "ADATE10", 86400, "1582-10-15");
        row(SpssPortable, "DATETIME20", 13802313601.0, "2020-02-29 00:00:01");
        row(Spss, "TIME8", 3600, "");
        row(Spss, "DTIME12", 90000, "");
        row(Spss, "F8.2", 3600, "");
        row(Spss, "WKDAY3", 3, "");
        row(Sas, "DATE9.", 21974, "2020-02-29");
        row(Sas, "date", 21974, "2020-02-29");
        row(Sas, "MMDDYYS10.", 21974, "2020-02-29");
        row(Sas, "YYMMDD8", 21974, "2020-02-29");
        row(Sas, "E8601DA10", 21974, "2020-02-29");
        row(SasTransport, "DATETIME20.3", 21974 * 86400.0 + 1, "2020-02-29 00:00:01");
        row(Sas, "TIME8", 3600, "");
        row(Sas, "BEST12", 3600, "");
        row(Sas, "DOLLAR8.2", 3600, "");
    }
    void dates() {
        QFETCH(int, format);
        QFETCH(QString, display);
        QFETCH(double, number);
        QFETCH(QString, text);
        const auto scale = dateScale(static_cast<TableFormat>(format), display.toStdString());
        const auto seconds = scale ? moment(number, *scale) : std::nullopt;
        QCOMPARE(seconds.has_value(), !text.isEmpty());
        if (seconds) QCOMPARE(dateText(*seconds, text.size() > 10), text.toStdString());
    }

    void datesThatAreNoneAreTold() {
        const auto imported = read(kindNamed(QStringLiteral("Stata 14"))
                                       .write({{.name = "D", .numbers = {0, 1e7, {}}, .format = "%td"}}));
        QCOMPARE(joined(imported.table.column(0)), "1960-01-01||"s);
        QCOMPARE(imported.warnings.size(), 1U);
        QVERIFY(contains(imported.warnings[0].sentence, "1 cell"));
    }

    void refusesWhatDoesNotFitIntoMemory() {
        std::vector<std::optional<double>> numbers(200'000, 1.5);
        for (const char* name : {"Stata 14", "SPSS portable"}) { // the second does not say how many rows
            const std::string bytes =
                kindNamed(QString::fromUtf8(name)).write({{.name = "X", .numbers = numbers}});
            const auto refused = tryRead(bytes, {.memory = 1 << 20});
            QVERIFY(!refused);
            QVERIFY2(contains(refused.error().message, "MiB of memory"),
                     refused.error().message.english().c_str());
            QVERIFY(tryRead(bytes, {.memory = 1 << 24}).has_value());
        }
        // Texts that are all different: only their rows tell.
        std::vector<std::string> texts;
        for (int i = 0; i < 40'000; ++i)
            texts.push_back(std::to_string(i));
        const std::string bytes = kindNamed(QStringLiteral("SPSS")).write({{.name = "X", .texts = texts}});
        QVERIFY(contains(tryRead(bytes, {.memory = 1 << 20}).error().message, "MiB of memory"));
    }

    void stopsOnRequest() {
        const std::string bytes =
            kindNamed(QStringLiteral("SPSS")).write({{.name = "X", .numbers = {100'000, 1.5}}});
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(tryRead(bytes, {}, Progress(stop.get_token())).error().code, ErrorCode::Cancelled);
        const std::string large =
            kindNamed(QStringLiteral("SAS"))
                .write({{.name = "X", .numbers = std::vector<std::optional<double>>(50'000, 1)}});
        std::stop_source later;
        const Progress progress(later.get_token(), [&](double fraction, std::string_view) {
            if (fraction > 0.3) later.request_stop();
        });
        QCOMPARE(tryRead(large, {}, progress).error().code, ErrorCode::Cancelled);
    }

    void readsFilesAndLeavesThemAlone() {
        const QTemporaryDir folder;
        const fs::path path(folder.path().toStdString());
        const Kind& kind = kindNamed(QStringLiteral("SPSS"));
        std::ofstream(path / "ü.xyz", std::ios::binary) << kind.write(survey(kind)); // not by its name
        std::ofstream(path / "text.sav") << "a,b\n1,2\n";
        std::ofstream(path / "empty.dta").close();
        const auto before = test::folderState(path);
        const auto imported = importStatistics(path / "ü.xyz");
        QVERIFY(imported);
        QCOMPARE(imported->table.columnCount(), 8U);
        for (const char* name : {"text.sav", "empty.dta"}) {
            const auto refused = importStatistics(path / name);
            QCOMPARE(refused.error().code, ErrorCode::Format);
            QVERIFY(contains(refused.error().message, name));
            QVERIFY(contains(refused.error().location.file, name));
        }
        QCOMPARE(importStatistics(path).error().code, ErrorCode::Io);
        QCOMPARE(importStatistics(path / "absent").error().code, ErrorCode::NotFound);
        QVERIFY(test::folderState(path) == before);
    }

    void noRowsAreRefused() {
        const Kind& kind = kindNamed(QStringLiteral("Stata 14"));
        QVERIFY(contains(tryRead(kind.write({{.name = "X"}})).error().message, "no rows"));
    }

    // A file that is cut off anywhere, or has a wrong byte: a table or a sentence. Whoever cuts off a file
    // that says how many rows it has is told.
    void damagedFiles_data() { addKinds(); }
    void damagedFiles() {
        QFETCH(QString, kind);
        const Kind& written = kindNamed(kind);
        const std::string good = written.write(survey(written));
        Random random(3);
        int refused = 0;
        for (int trial = 0; trial < 300; ++trial) {
            const auto cut = tryRead(std::string_view(good).substr(0, random.below(good.size())));
            refused += !cut;
            if (!cut) QVERIFY(!cut.error().message.empty() && !cut.error().advice.empty());
            std::string bytes = good;
            for (std::size_t flips = 1 + random.below(3); flips > 0; --flips)
                bytes[random.below(std::min<std::size_t>(bytes.size(), 8000))] =
                    static_cast<char>(random.below(256));
            const auto flipped = tryRead(bytes, {.memory = std::uint64_t{1} << 30U});
            if (!flipped) QVERIFY(!flipped.error().message.empty() && !flipped.error().advice.empty());
        }
        QVERIFY(refused > 100);
    }

    void aFileWithoutItsEndIsDamaged() {
        for (const char* name : {"Stata 10", "Stata 14", "SPSS", "SPSS compressed", "SAS"}) {
            const Kind& kind = kindNamed(QString::fromUtf8(name));
            const std::string bytes =
                kind.write({{.name = "X", .numbers = std::vector<std::optional<double>>(5000, 1.25)}});
            const auto cut = tryRead(std::string_view(bytes).substr(0, bytes.size() * 3 / 4));
            QVERIFY2(!cut, name);
            QCOMPARE(cut.error().code, ErrorCode::Format);
            QVERIFY2(contains(cut.error().message, "damaged"), cut.error().message.english().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestStatisticsFile)
#include "test_statistics_file.moc"
