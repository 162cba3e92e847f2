// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"

#include "core/base/memory.h"
#include "core/data/csv_dialect.h"
#include "core/data/csv_records.h"
#include "core/data/csv_rows.h"
#include "core/data/memory_need.h"
#include "core/data/number_text.h"
#include "core/data/text_source.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <future>
#include <map>
#include <thread>

namespace dovetail::data {

namespace {

constexpr std::size_t headSize = std::size_t{1} << 20U;
constexpr std::size_t blockSize = std::size_t{4} << 20U;

/// Names as the first record of `head` has them, or numbers where there is no header.
std::vector<std::string> columnNames(const CsvRecords& head, const CsvDialect& dialect, std::size_t width,
                                     ImportWarnings& warnings) {
    const std::size_t unnamed = dialect.unnamedFirst ? 1 : 0;
    std::vector<std::string> names;
    for (std::size_t column = 0; column < width; ++column) {
        if (!dialect.header)
            names.push_back("column_" + std::to_string(column + 1));
        else if (column == 0 && dialect.rowNumbers)
            names.emplace_back(1, noCharacter); // needs none
        else
            names.emplace_back(column < unnamed ? std::string_view()
                                                : trimmed(head.cell(0, column - unnamed)));
    }
    names = distinctNames(names, head.line(0), warnings);
    if (dialect.rowNumbers && !names.empty()) names.erase(names.begin());
    return names;
}

/// What came of all blocks.
struct AllRows {
    std::vector<CsvRows> blocks;
    std::size_t rows = 0;
    std::size_t width = 0;
    std::size_t commentLines = 0;
    std::optional<std::size_t> strayQuoteLine;

    std::size_t lineOf(std::size_t row) const {
        auto block = blocks.begin();
        for (; row >= block->rows; ++block)
            row -= block->rows;
        return block->lineOf(row);
    }
};

/// Of rows with more cells than there are names, only those were kept that have one.
void warnOfLongRows(const AllRows& all, ImportWarnings& warnings) {
    const Sentence kind = phrase("data", "rows with too many cells");
    std::size_t count = 0;
    std::size_t told = 0;
    for (const CsvRows& block : all.blocks) {
        count += block.longRows;
        for (const auto& [line, cells] : block.longLines) {
            if (told++ >= ImportWarnings::maximumOfAKind) continue;
            warnings.add(kind, line, all.width + 1,
                         countedPhrase("data", "Line %1 has %n cells; those beyond %2 were left out.",
                                       "Line %1 has %n cell; those beyond %2 were left out.",
                                       cells)(digits(line), digits(all.width)));
        }
    }
    warnings.addUntold(kind, count - std::min(count, ImportWarnings::maximumOfAKind));
}

/// What a person who has read the sentence needs: which lines, and how many there are besides.
void warnOfShortRows(const AllRows& all, ImportWarnings& warnings) {
    const Sentence kind = phrase("data", "rows with too few cells");
    std::map<std::size_t, std::size_t> cellsOfLine;
    std::size_t count = 0;
    for (const CsvRows& block : all.blocks) {
        for (const auto& [cells, rows] : block.byCells) {
            if (cells >= all.width) continue;
            count += rows.count;
            for (const std::size_t line : rows.lines)
                cellsOfLine.emplace(line, cells);
        }
    }
    std::size_t told = 0;
    for (const auto& [line, cells] : cellsOfLine) {
        if (told++ == ImportWarnings::maximumOfAKind) break;
        warnings.add(kind, line, 0,
                     countedPhrase("data", "Line %1 has %n cells where %2 are expected; the rest is missing.",
                                   "Line %1 has %n cell where %2 are expected; the rest is missing.",
                                   cells)(digits(line), digits(all.width)));
    }
    warnings.addUntold(kind, count - std::min(count, ImportWarnings::maximumOfAKind));
}

tl::unexpected<Error> tooManyCells(const CsvTrouble& trouble, std::size_t headerLine, std::size_t width) {
    return fail(
        ErrorCode::Parse,
        phrase("data", "Line %1 has %2, but line %3 names %4.")(
            digits(trouble.line), countedPhrase("data", "%n cells", "%n cell", trouble.cells),
            digits(headerLine), countedPhrase("data", "%n columns", "%n column", width)),
        phrase("data",
               "Put quote marks around the cell that contains the delimiter, or choose another delimiter."),
        {.line = trouble.line, .column = width + 1});
}

void warnOfDialect(const CsvDialect& dialect, const AllRows& all, ImportWarnings& warnings) {
    for (const CsvDialect::Doubt& doubt : dialect.doubts)
        warnings.add(phrase("data", "doubts"), doubt.line, 0, doubt.sentence);
    if (all.commentLines > 0) {
        warnings.add(phrase("data", "comments"), 0, 0,
                     countedPhrase("data", "%n lines beginning with “%1” left out as comments.",
                                   "%n line beginning with “%1” left out as comments.",
                                   all.commentLines)(std::string(1, *dialect.cutting.comment)));
    }
    if (dialect.rowNumbers) {
        warnings.add(phrase("data", "numbers of rows"), 0, 1,
                     phrase("data", "The first column only numbers the rows and was left out."));
    }
    if (const auto line = all.strayQuoteLine) {
        warnings.add(phrase("data", "quotes"), *line, 0,
                     phrase("data", "Line %1 has a quote mark inside of a cell; such marks are read as they "
                                    "stand.")(digits(*line)));
    }
}

/// Reads one text, in passes: over its beginning, to see how it is written; over all of it; and once more if
/// a column turned out to be something else than its beginning said.
class Import {
public:
    Import(TextSource& source, const CsvOptions& options, const Progress& progress)
        : source_(source), options_(options), progress_(progress) {}

    Result<CsvImport> run() {
        if (auto seen = lookAtHead(); !seen) return fail(std::move(seen.error()));
        reading_.cutting = dialect_.cutting;
        reading_.typing = {.decimal = dialect_.decimal,
                           .grouping = options_.grouping,
                           .missing = options_.missing,
                           .usualMissing = options_.usualMissing};
        reading_.leastWidth = head_->size() > 0 ? head_->cellCount(0) + (dialect_.unnamedFirst ? 1 : 0) : 0;
        if (dialect_.header) reading_.width = reading_.leastWidth;
        reading_.dropLongEnds = options_.salvage;
        for (;;) {
            auto all = readAll();
            if (!all) return fail(std::move(all.error()));
            if (all->rows == 0) {
                return fail(ErrorCode::InvalidData,
                            phrase("data", "%1 has no rows, only names of columns.")(source_.what()),
                            phrase("data", "Choose a file with at least one row below the names."));
            }
            if (mindTexts(*all)) continue;
            return finished(std::move(*all));
        }
    }

private:
    /// Enough of the beginning to tell how the text is written.
    Result<void> lookAtHead() {
        source_.rewind();
        std::string text;
        for (std::size_t wanted = headSize;; wanted *= 2) {
            bool more = true;
            while (more && text.size() < wanted) {
                auto read = source_.append(text, headSize);
                if (!read) return fail(std::move(read.error()));
                more = *read;
                if (progress_.cancelled()) return Progress::stopped();
            }
            if (!more && trimmed(text).empty()) {
                return fail(ErrorCode::InvalidData, phrase("data", "%1 is empty.")(source_.what()),
                            phrase("data", "Choose a file with a line of names and rows below it."));
            }
            const std::size_t whole = more ? text.rfind('\n') + 1 : text.size(); // 0 if there is no line end
            const std::string_view seen = std::string_view(text).substr(0, whole > 0 ? whole : text.size());
            dialect_ = detectDialect(seen, {.delimiter = options_.delimiter,
                                            .quote = options_.quote,
                                            .decimal = options_.decimal,
                                            .grouping = options_.grouping,
                                            .header = options_.header,
                                            .rowNumbers = options_.rowNumbers,
                                            .comment = options_.comment});
            CsvCutting first = dialect_.cutting;
            first.maximumRecords = 1;
            auto head = CsvRecords::cut(seen, first, progress_);
            if (!head && options_.salvage && head.error().code == ErrorCode::Parse) {
                first.quote.reset();
                head = CsvRecords::cut(seen, first, progress_);
            }
            if (!head) return fail(std::move(head.error()));
            head_ = std::move(*head);
            if (head_->size() > 0 || !more) return {};
        }
    }

    Result<AllRows> readAll() {
        const auto once = [&] {
            return reading_.strayQuotes == StrayQuotes::Refuse ? sideBySide() : inARow();
        };
        auto all = once();
        if (!all && trouble_.strayQuote && reading_.strayQuotes == StrayQuotes::Refuse) {
            strayQuoteLine_ = trouble_.line;
            reading_.strayQuotes = StrayQuotes::TakeLiterally;
            all = once();
        }
        if (!all && trouble_.openQuote && options_.salvage) {
            openQuoteLine_ = trouble_.line;
            reading_.cutting.quote.reset();
            all = once();
        }
        if (all) all->strayQuoteLine = strayQuoteLine_;
        return all;
    }

    /// Block after block with one cutter: a quote may stay open from one to the next.
    Result<AllRows> inARow() {
        CsvRowReader reader(reading_);
        CsvBlocks blocks(source_, reading_.cutting, blockSize);
        AllRows all;
        for (bool first = true;; first = false) {
            auto block = blocks.next(progress_);
            if (!block) return fail(std::move(block.error()));
            const bool last = !block->has_value();
            if (first && reading_.forms.empty() && !last) {
                if (auto guessed = guessForms(**block); !guessed) return fail(std::move(guessed.error()));
            }
            auto rows = reader.read(last ? CsvBlock{} : **block, skippedRecords(first), last, progress_);
            if (auto done = take(std::move(rows), all); !done) return fail(std::move(done.error()));
            if (last) break;
        }
        return finishedRows(std::move(all));
    }

    /// Several blocks at a time: where quotes mean what they should, none stays open between blocks.
    Result<AllRows> sideBySide() {
        using Rows = tl::expected<CsvRows, CsvTrouble>;
        CsvBlocks blocks(source_, reading_.cutting, blockSize);
        AllRows all;
        std::deque<std::future<Rows>> under;
        const auto takeOne = [&] {
            Rows rows = under.front().get();
            under.pop_front();
            return take(std::move(rows), all);
        };
        for (bool first = true;; first = false) {
            auto block = blocks.next(progress_);
            if (!block) return fail(std::move(block.error()));
            if (!block->has_value()) break;
            if (first && reading_.forms.empty()) {
                if (auto guessed = guessForms(**block); !guessed) return fail(std::move(guessed.error()));
            }
            if (under.size() >= std::max(std::thread::hardware_concurrency(), 1U)) {
                if (auto done = takeOne(); !done) return fail(std::move(done.error()));
            }
            under.push_back(std::async(std::launch::async, [this, first, block = std::move(**block)] {
                return CsvRowReader(reading_).read(block, skippedRecords(first), true, progress_);
            }));
        }
        while (!under.empty()) {
            if (auto done = takeOne(); !done) return fail(std::move(done.error()));
        }
        return finishedRows(std::move(all));
    }

    std::size_t skippedRecords(bool first) const { return first && dialect_.header ? 1 : 0; }

    /// What the first rows say of the columns, and whether there is memory for all of them.
    Result<void> guessForms(const CsvBlock& block) {
        auto rows = CsvRowReader(reading_).read(block, skippedRecords(true), true, progress_);
        if (!rows) return {}; // which is told when the block is read with the others
        reading_.forms.clear();
        for (const ColumnPart& part : rows->columns)
            reading_.forms.push_back(needsTexts({&part, 1}) ? ColumnPart::Form::Texts
                                                            : ColumnPart::Form::Numbers);
        if (auto texts = CsvRowReader(reading_).read(block, skippedRecords(true), true, progress_)) {
            for (std::size_t column = 0; column < texts->columns.size(); ++column)
                reading_.forms[column] = formOfDates(texts->columns[column], dialect_.decimal == ',')
                                             .value_or(reading_.forms[column]);
        }
        auto again = CsvRowReader(reading_).read(block, skippedRecords(true), true, progress_);
        if (!again) return {};
        reading_.rows = again->rows + again->rows / 16;
        std::uint64_t bytes = 0;
        for (const ColumnPart& part : again->columns)
            bytes += part.size();
        const double share = static_cast<double>(block.text.size()) / static_cast<double>(source_.size());
        const double needed = 1.1 * static_cast<double>(bytes) / std::max(share, 1e-9);
        if (share >= 1) return {};
        return checkMemory(source_.what(), needed, options_.memory);
    }

    Result<void> take(tl::expected<CsvRows, CsvTrouble> rows, AllRows& all) {
        if (!rows) {
            trouble_ = rows.error();
            if (trouble_.cancelled) return Progress::stopped();
            if (trouble_.openQuote) return openQuote(trouble_.line);
            if (trouble_.cells > 0) return tooManyCells(trouble_, head_->line(0), *reading_.width);
            return fail(ErrorCode::Parse, phrase("data", "The text cannot be cut into cells."),
                        phrase("data", "Check its quote marks."));
        }
        all.rows += rows->rows;
        all.width = std::max(all.width, rows->columns.size());
        all.commentLines += rows->commentLines;
        if (rows->rows > 0) all.blocks.push_back(std::move(*rows));
        progress_.report(0.9 * static_cast<double>(source_.position()) / static_cast<double>(source_.size()),
                         std::to_string(all.rows));
        return {};
    }

    Result<AllRows> finishedRows(AllRows all) const {
        for (CsvRows& block : all.blocks)
            block.widen(all.width, reading_);
        return all;
    }

    static std::vector<ColumnPart> partsOf(AllRows& all, std::size_t column) {
        std::vector<ColumnPart> parts;
        parts.reserve(all.blocks.size());
        for (CsvRows& block : all.blocks)
            parts.push_back(std::move(block.columns[column]));
        return parts;
    }

    /// True if columns have to be read again as texts.
    bool mindTexts(AllRows& all) {
        bool again = false;
        reading_.forms.resize(all.width, ColumnPart::Form::Numbers);
        for (std::size_t column = 0; column < all.width; ++column) {
            std::vector<ColumnPart> parts = partsOf(all, column);
            if (needsTexts(parts)) {
                reading_.forms[column] = ColumnPart::Form::Texts;
                again = true;
            }
            for (std::size_t block = 0; block < parts.size(); ++block)
                all.blocks[block].columns[column] = std::move(parts[block]);
        }
        return again;
    }

    Result<CsvImport> finished(AllRows all) {
        ImportWarnings warnings;
        warnOfDialect(dialect_, all, warnings);
        warnOfShortRows(all, warnings);
        warnOfLongRows(all, warnings);
        warnOfDamage(warnings);
        const auto names = columnNames(*head_, dialect_, all.width, warnings);
        const std::size_t left = all.width - names.size();
        std::vector<Column> columns;
        columns.reserve(names.size());
        for (std::size_t column = left; column < all.width; ++column) {
            if (progress_.cancelled()) return Progress::stopped();
            progress_.report(0.9 + 0.1 * static_cast<double>(column) / static_cast<double>(all.width),
                             std::to_string(all.rows));
            const std::string& name = names[column - left];
            TypedColumn typed = typedColumn(name, partsOf(all, column));
            for (const CellRemark& remark : typed.remarks) {
                const std::size_t line = remark.row ? all.lineOf(*remark.row) : 0;
                warnings.add(phrase("data", "cells of column “%1”")(name), line, column + 1,
                             remark.row ? phrase("data", "Line %1: %2")(digits(line), remark.sentence)
                                        : remark.sentence);
            }
            columns.push_back(std::move(typed.column));
            releaseFreedMemory(); // of the parts
        }
        return CsvImport{.table = Table(std::move(columns)),
                         .warnings = warnings.take(),
                         .delimiter = dialect_.cutting.delimiter,
                         .quote = reading_.cutting.quote,
                         .decimal = dialect_.decimal,
                         .grouping = dialect_.grouping,
                         .header = dialect_.header,
                         .rowNumbers = dialect_.rowNumbers,
                         .comment = dialect_.cutting.comment,
                         .encoding = source_.encoding()};
    }

    void warnOfDamage(ImportWarnings& warnings) const {
        if (openQuoteLine_) {
            warnings.add(phrase("data", "quotes"), *openQuoteLine_, 0,
                         phrase("data",
                                "The quote that opens on line %1 is never closed; quote marks were read as "
                                "they stand.")(digits(*openQuoteLine_)));
        }
        const TextSource::Damage& damage = source_.damage();
        if (damage.zeroLine) {
            warnings.add(phrase("data", "damaged text"), *damage.zeroLine, 0,
                         phrase("data", "Line %1 holds a zero byte; all of them were left out.")(
                             digits(*damage.zeroLine)));
        }
        if (damage.replacedLine) {
            warnings.add(phrase("data", "damaged text"), *damage.replacedLine, 0,
                         phrase("data", "Line %1 holds bytes that mean nothing in %2; “�” stands for each.")(
                             digits(*damage.replacedLine), source_.encoding()));
        }
    }

    TextSource& source_;
    const CsvOptions& options_;
    const Progress& progress_;
    CsvDialect dialect_;
    std::optional<CsvRecords> head_;
    CsvReading reading_;
    CsvTrouble trouble_; ///< of the last pass
    std::optional<std::size_t> strayQuoteLine_;
    std::optional<std::size_t> openQuoteLine_; ///< of a salvaged text
};

Result<CsvImport> importFrom(Result<TextSource> source, const CsvOptions& options, const Progress& progress) {
    if (options.delimiter && std::string_view("\"\r\n").find(*options.delimiter) != std::string_view::npos) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "A quote mark or a line end cannot separate cells."),
                    phrase("data", "Choose another delimiter."));
    }
    if (!source) return fail(std::move(source.error()));
    return Import(*source, options, progress).run();
}

} // namespace

Result<CsvImport> importCsvText(std::string_view bytes, const CsvOptions& options, const Progress& progress,
                                const Sentence& what) {
    return importFrom(TextSource::ofBytes(bytes, what, {options.encoding, options.salvage}), options,
                      progress);
}

Result<CsvImport> importCsv(const std::filesystem::path& path, const CsvOptions& options,
                            const Progress& progress) {
    auto imported = importFrom(TextSource::ofFile(path, {options.encoding, options.salvage}, progress),
                               options, progress);
    if (!imported) imported.error().location.file = path.string();
    return imported;
}

} // namespace dovetail::data
