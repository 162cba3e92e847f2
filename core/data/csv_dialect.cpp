// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_dialect.h"

#include "core/data/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace dovetail::data {

namespace {

constexpr std::size_t sampleSize = 200;
/// In order of preference where nothing else decides; the last two are control characters that
/// databases write.
constexpr std::array candidates{',', ';', '\t', '|', '^', '\x01', '\x1f'};

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

/// The character of a spreadsheet's first line "sep=;".
std::optional<char> separatorLine(std::string_view text) {
    std::string_view line = firstLine(text);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    const bool named = line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep=");
    return named && line.size() == 5 ? std::optional(line[4]) : std::nullopt;
}

/// How well one delimiter explains the sample.
struct Fit {
    char delimiter = ',';
    CsvRecords records;
    std::size_t cells = 0; // of most records
    double agreement = 0;  // share of records with that many cells
    bool firstAgrees = false;
    bool allNumbers = false; // every cell is a number, with a point or with a comma
};

bool looksNumeric(std::string_view cell) {
    return readNumber(cell, '.').has_value() || readNumber(cell, ',').has_value();
}

std::optional<CsvRecords> sample(std::string_view text, CsvCutting cutting) {
    cutting.maximumRecords = sampleSize;
    auto records = CsvRecords::cut(text, cutting);
    // An open quote is reported by the real reading, with its line.
    return records ? std::optional(std::move(*records)) : std::nullopt;
}

std::size_t usualCellCount(const CsvRecords& records) {
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t record = 0; record < records.size(); ++record)
        ++counts[records.cellCount(record)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? 0 : most->first;
}

Fit fitOf(char delimiter, CsvRecords records) {
    Fit fit{.delimiter = delimiter, .records = std::move(records)};
    fit.cells = usualCellCount(fit.records);
    std::size_t agreeing = 0;
    fit.allNumbers = fit.records.size() > 0;
    for (std::size_t record = 0; record < fit.records.size(); ++record) {
        agreeing += fit.records.cellCount(record) == fit.cells;
        for (std::size_t column = 0; column < fit.records.cellCount(record) && fit.allNumbers; ++column)
            fit.allNumbers = looksNumeric(fit.records.cell(record, column));
    }
    if (fit.records.size() > 0) {
        fit.agreement = static_cast<double>(agreeing) / static_cast<double>(fit.records.size());
        fit.firstAgrees = fit.records.cellCount(0) == fit.cells;
    }
    return fit;
}

void chooseDelimiter(std::string_view text, CsvDialect& dialect) {
    std::vector<Fit> fits;
    for (const char candidate : candidates) {
        CsvCutting cutting = dialect.cutting;
        cutting.delimiter = candidate;
        if (auto records = sample(text, cutting)) {
            Fit fit = fitOf(candidate, std::move(*records));
            if (fit.cells >= 2) fits.push_back(std::move(fit));
        }
    }
    if (fits.empty()) return; // one column: no delimiter anywhere
    const auto rank = [](const Fit& fit) {
        return std::tuple(fit.agreement + (fit.firstAgrees ? 0.5 : 0.0), fit.allNumbers);
    };
    const auto best = std::ranges::max_element(fits, {}, rank); // the first of equals
    dialect.cutting.delimiter = best->delimiter;
    for (const Fit& other : fits) {
        if (&other == &*best || rank(other) != rank(*best) || other.cells < best->cells) continue;
        dialect.doubts.push_back(
            {best->records.line(0), phrase("data", "Both %1 and %2 could separate the cells; %1 was taken.")(
                                        delimiterName(best->delimiter), delimiterName(other.delimiter))});
        break;
    }
}

/// Single quotes are quote marks only where there are no double ones, and each cell that begins with one ends
/// with one, too: "'a, b','c'". An apostrophe ("'tis", "rock 'n' roll") is none.
void chooseQuote(std::string_view text, CsvDialect& dialect) {
    if (text.find('"') != text.npos || text.find('\'') == text.npos) return;
    std::size_t quoted = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
        const std::string_view line = trimmed(text.substr(start, end - start));
        start = end + 1;
        if (line.find('\'') == line.npos) continue;
        // Between two marks that face each other lies the delimiter: 'a','b'.
        const bool opens = line.front() == '\'' || line.find(",'") != line.npos ||
                           line.find(";'") != line.npos || line.find("\t'") != line.npos ||
                           line.find("|'") != line.npos;
        if (!opens || std::ranges::count(line, '\'') % 2 == 1) return;
        ++quoted;
    }
    if (quoted >= 2) dialect.cutting.quote = '\'';
}

/// Lines that begin with # are comments if the first of them stands at the top, where it cannot be a
/// header: it would have another number of cells than the other lines.
void chooseComment(std::string_view text, CsvDialect& dialect, bool delimiterKnown) {
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == text.npos || text[start] != '#' || dialect.cutting.firstLine > 1) return;
    CsvDialect commented = dialect;
    commented.cutting.comment = '#';
    commented.doubts.clear();
    if (!delimiterKnown) chooseDelimiter(text, commented);
    const auto without = sample(text, commented.cutting);
    commented.cutting.comment.reset();
    const auto with = sample(text, commented.cutting);
    if (!without || !with || without->size() == 0) return;
    if (with->cellCount(0) != without->cellCount(0)) dialect.cutting.comment = '#';
}

/// Records of one cell above a table of several are its title.
void skipTitle(std::string_view text, CsvDialect& dialect) {
    const auto records = sample(text, dialect.cutting);
    if (!records || records->size() < 3) return;
    const std::size_t usual = usualCellCount(*records);
    std::size_t title = 0;
    while (title < records->size() && records->cellCount(title) == 1)
        ++title;
    if (usual < 2 || title == 0 || title >= records->size() || records->cellCount(title) != usual) return;
    dialect.doubts.push_back(
        {records->line(0), phrase("data", "Line %1 (“%2”) stands above the table and was left out.")(
                               digits(records->line(0)), records->cell(0, 0).substr(0, 60))});
    dialect.cutting.firstLine = records->line(title);
}

/// Counts what only one decimal sign explains; "1,234" decides nothing unless the file is one of those
/// that use semicolons because the comma is taken.
char decimalOf(const CsvRecords& records, char delimiter) {
    std::map<DecimalHint, std::size_t> hints;
    for (std::size_t record = 0; record < records.size(); ++record) {
        for (std::size_t column = 0; column < records.cellCount(record); ++column)
            ++hints[decimalHint(records.cell(record, column))];
    }
    const std::size_t point = hints[DecimalHint::Point];
    const std::size_t comma = hints[DecimalHint::Comma];
    if (point != comma) return comma > point ? ',' : '.';
    const bool eitherComma = hints[DecimalHint::EitherComma] > hints[DecimalHint::EitherPoint];
    return delimiter == ';' && eitherComma ? ',' : '.';
}

/// What the first number with grouped thousands has between them.
std::optional<char> groupingIn(const CsvRecords& records, char decimal) {
    for (std::size_t record = 0; record < records.size(); ++record) {
        for (std::size_t column = 0; column < records.cellCount(record); ++column) {
            if (const auto grouping = groupingOf(records.cell(record, column), decimal)) return grouping;
        }
    }
    return std::nullopt;
}

/// Whole numbers that grow from row to row.
bool firstNumbersRows(const CsvRecords& records) {
    double before = -std::numeric_limits<double>::infinity();
    for (std::size_t record = 1; record < records.size(); ++record) {
        const auto number = readNumber(records.cell(record, 0), '.', noCharacter);
        if (!number || !(*number > before) || *number != std::trunc(*number)) return false;
        before = *number;
    }
    return records.size() > 2;
}

/// As R writes tables: the header does not name the column of row names.
bool headerLacksFirst(const CsvRecords& records) {
    if (records.size() < 3) return false;
    bool anyLast = false; // or there is just a delimiter at the end of each line
    bool anyText = false;
    for (std::size_t record = 1; record < records.size(); ++record) {
        if (records.cellCount(record) != records.cellCount(0) + 1) return false;
        anyLast = anyLast || !trimmed(records.cell(record, records.cellCount(0))).empty();
        anyText = anyText || !readNumber(records.cell(record, 0), '.');
    }
    return anyLast && (anyText || firstNumbersRows(records));
}

/// The first record holds names if it has no number where the rows below have numbers. Where all is
/// text it holds names, unless each of its cells comes again in its column.
bool firstRecordIsHeader(const CsvRecords& records, char decimal) {
    if (records.size() == 0) return true;
    bool numberInFirst = false;
    bool allComeAgain = records.size() > 2;
    for (std::size_t column = 0; column < records.cellCount(0); ++column) {
        const std::string_view first = records.cell(0, column);
        const bool firstIsNumber = readNumber(first, decimal).has_value();
        std::size_t numbers = 0;
        std::size_t filled = 0;
        bool again = false;
        for (std::size_t record = 1; record < records.size(); ++record) {
            const std::string_view cell = records.cell(record, column);
            if (trimmed(cell).empty()) continue;
            ++filled;
            numbers += readNumber(cell, decimal).has_value();
            again = again || cell == first;
        }
        if (!firstIsNumber && !trimmed(first).empty() && numbers * 2 > filled) return true;
        numberInFirst = numberInFirst || firstIsNumber;
        allComeAgain = allComeAgain && again;
    }
    return !numberInFirst && !allComeAgain;
}

} // namespace

Sentence delimiterName(char delimiter) {
    switch (delimiter) {
    case ',':
        return phrase("data", "comma");
    case ';':
        return phrase("data", "semicolon");
    case '\t':
        return phrase("data", "tab");
    case ' ':
        return phrase("data", "space");
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(delimiter);
    if (code < 0x20) return phrase("data", "control character %1")(digits(code));
    return dovetail::quoted(std::string(1, delimiter));
}

CsvDialect detectDialect(std::string_view text, const CsvDialectChoice& choice) {
    CsvDialect dialect;
    const auto separator = separatorLine(text);
    if (separator) dialect.cutting.firstLine = 2;
    const auto delimiter = choice.delimiter ? choice.delimiter : separator;
    dialect.cutting.delimiter = delimiter.value_or(',');
    const auto chosen = [](std::optional<char> c) { return c == noCharacter ? std::nullopt : c; };
    dialect.cutting.comment = chosen(choice.comment);
    if (choice.quote) dialect.cutting.quote = chosen(choice.quote);
    if (!choice.quote) chooseQuote(text, dialect);
    if (!choice.comment) chooseComment(text, dialect, delimiter.has_value());
    if (!delimiter) chooseDelimiter(text, dialect);
    if (!separator) skipTitle(text, dialect);
    const auto records = sample(text, dialect.cutting);
    if (!records) return dialect;
    dialect.decimal = choice.decimal.value_or(decimalOf(*records, dialect.cutting.delimiter));
    dialect.grouping = choice.grouping ? chosen(choice.grouping) : groupingIn(*records, dialect.decimal);
    dialect.unnamedFirst = choice.header.value_or(true) && headerLacksFirst(*records);
    dialect.header =
        choice.header.value_or(dialect.unnamedFirst || firstRecordIsHeader(*records, dialect.decimal));
    const bool unnamed = dialect.header && records->size() > 0 &&
                         (dialect.unnamedFirst || trimmed(records->cell(0, 0)).empty());
    dialect.rowNumbers =
        choice.rowNumbers.value_or(unnamed && usualCellCount(*records) > 1 && firstNumbersRows(*records));
    return dialect;
}

} // namespace dovetail::data
