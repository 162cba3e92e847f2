// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that is cut into blocks, each read by itself and quickly, has to give the records that libcsv gives
// for the whole.
#include "core/base/random.h"
#include "core/data/csv_blocks.h"
#include "core/data/csv_cutter.h"

#include <QTest>
#include <csv.h>

using namespace dovetail;
using namespace dovetail::data;

namespace {

using Record = std::vector<std::string>;
using Records = std::vector<Record>;

/// libcsv alone; nothing where RFC 4180 allows no quote mark, or where one stays open.
std::optional<Records> reference(const std::string& text) {
    struct Work {
        Records records;
        Record record;
    } work;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto cell = [](void* bytes, std::size_t size, void* to) {
        static_cast<Work*>(to)->record.emplace_back(static_cast<const char*>(bytes), size);
    };
    const auto end = [](int, void* to) {
        auto& all = *static_cast<Work*>(to);
        all.records.push_back(std::exchange(all.record, {}));
    };
    const bool parsed = csv_parse(&parser, text.data(), text.size(), cell, end, &work) == text.size() &&
                        csv_fini(&parser, cell, end, &work) == 0;
    csv_free(&parser);
    if (!parsed) return std::nullopt;
    return work.records;
}

class Keeper : public CsvCutter::Sink {
public:
    void record(std::span<const std::string_view> cells, std::size_t line) override {
        records.emplace_back(cells.begin(), cells.end());
        lines.push_back(line);
    }
    Records records;
    std::vector<std::size_t> lines;
};

/// Block by block, each with a cutter of its own.
std::optional<Keeper> inBlocks(const std::string& text, std::size_t blockSize) {
    auto source = TextSource::ofBytes(text, "The text", {.encoding = "UTF-8"});
    if (!source) return std::nullopt;
    CsvBlocks blocks(*source, {}, blockSize);
    Keeper kept;
    for (;;) {
        const auto block = blocks.next({});
        if (!block) return std::nullopt;
        if (!*block) return kept;
        CsvCutter cutter(kept, {}, StrayQuotes::Refuse);
        if (cutter.run((*block)->text, (*block)->firstLine, true, {}) != CsvCutter::End::Done)
            return std::nullopt;
    }
}

std::string randomText(Random& random, bool wild) {
    static const std::vector<std::string> pieces{"a",  "12", " ",    "\t", ",",  ",",    "\n",
                                                 "\n", "\r", "\r\n", "é",  "\"", "\"\"", "x y"};
    std::string text;
    const std::size_t cells = random.below(30);
    for (std::size_t n = 0; n < cells; ++n) {
        if (wild || random.below(3) > 0) {
            const std::size_t length = random.below(4);
            for (std::size_t i = 0; i < length; ++i) {
                const std::string& piece = pieces[random.below(pieces.size())];
                if (wild || piece.front() != '"') text += piece;
            }
        } else {
            text += '"';
            const std::size_t length = random.below(5);
            for (std::size_t i = 0; i < length; ++i) {
                const std::string& piece = pieces[random.below(pieces.size())];
                text += piece == "\"" ? "\"\"" : piece;
            }
            text += '"';
        }
        text += random.below(4) == 0 ? "\n" : ",";
    }
    return text;
}

} // namespace

class TestCsvBlocks : public QObject {
    Q_OBJECT
private slots:
    void blocksGiveWhatTheWholeGives_data() {
        QTest::addColumn<bool>("wild");
        QTest::newRow("quotes as they should be") << false;
        QTest::newRow("quotes anywhere") << true;
    }
    void blocksGiveWhatTheWholeGives() {
        QFETCH(bool, wild);
        Random random(wild ? 2 : 1);
        int read = 0;
        for (int round = 0; round < 4000; ++round) {
            const std::string text = randomText(random, wild);
            const auto expected = reference(text);
            for (const std::size_t blockSize : {1U, 5U, 17U, 1000U}) {
                const auto kept = inBlocks(text, blockSize);
                const std::string what = "block size " + std::to_string(blockSize) + ": " + text;
                QVERIFY2(kept.has_value() == expected.has_value(), what.c_str());
                if (kept) QVERIFY2(kept->records == *expected, what.c_str());
            }
            read += expected.has_value();
        }
        QVERIFY(read > 500);
    }

    void recordsKnowTheirLines() {
        const std::string text = "a,b\n\n1,\"two\nlines\"\r\n2,3\r4,5\n";
        for (const std::size_t blockSize : {1U, 8U, 1000U}) {
            const auto kept = inBlocks(text, blockSize);
            QVERIFY(kept);
            QCOMPARE(kept->lines, (std::vector<std::size_t>{1, 3, 5, 6}));
        }
    }

    /// What lies before the first line and behind a comment sign has no say in which quotes are open.
    void commentsHaveNoQuotes() {
        const std::string text = "title \"\na,b\n# it's \"open\n1,2\n";
        auto source = TextSource::ofBytes(text, "The text");
        QVERIFY(source.has_value());
        const CsvCutting cutting{.comment = '#', .firstLine = 2};
        CsvBlocks blocks(*source, cutting, 1);
        Keeper kept;
        std::size_t comments = 0;
        for (;;) {
            const auto block = blocks.next({});
            QVERIFY(block.has_value());
            if (!*block) break;
            CsvCutter cutter(kept, cutting, StrayQuotes::Refuse);
            QCOMPARE(cutter.run((*block)->text, (*block)->firstLine, true, {}), CsvCutter::End::Done);
            comments += cutter.commentLines();
        }
        QCOMPARE(kept.records, (Records{{"a", "b"}, {"1", "2"}}));
        QCOMPARE(comments, 1U);
    }
};

QTEST_GUILESS_MAIN(TestCsvBlocks)
#include "test_csv_blocks.moc"
