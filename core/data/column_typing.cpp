// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_typing.h"

#include "core/data/level_order.h"
#include "core/data/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;

constexpr std::array missingMarkers{"na"sv, "n/a"sv, "nan"sv, "null"sv, "#n/a"sv, "<na>"sv, "#null!"sv};
/// Words that can also be a category of their own: missing only among numbers.
constexpr std::array doubtfulMarkers{"-"sv,       "--"sv,      "---"sv,     "."sv,      ".."sv,
                                     "?"sv,       "*"sv,       "none"sv,    "nil"sv,    "n.a."sv,
                                     "missing"sv, "unknown"sv, "#value!"sv, "#div/0!"sv};

bool sameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool oneOf(std::string_view text, const auto& words) {
    return std::ranges::any_of(words, [&](const auto& word) { return sameWord(text, word); });
}

enum class CellKind : std::uint8_t { Missing, Doubtful, Number, Text };

/// The cells of one column, each looked at once.
struct Reading {
    std::vector<CellKind> kinds;
    std::vector<double> numbers;
    std::size_t numberCount = 0;
    std::size_t textCount = 0;
    std::size_t doubtfulCount = 0;
};

CellKind kindOf(std::string_view text, const TypingOptions& options) {
    if (text.empty() || oneOf(text, options.missing)) return CellKind::Missing;
    if (text.size() > 8) return CellKind::Text; // longer than all markers
    if (oneOf(text, missingMarkers)) return CellKind::Missing;
    return oneOf(text, doubtfulMarkers) ? CellKind::Doubtful : CellKind::Text;
}

Reading readCells(std::span<const std::string_view> cells, const TypingOptions& options) {
    Reading reading;
    reading.kinds.reserve(cells.size());
    reading.numbers.assign(cells.size(), Column::missingNumber);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::string_view text = trimmed(cells[row]);
        const auto number = oneOf(text, options.missing) ? std::nullopt : readNumber(text, options.decimal);
        if (number) reading.numbers[row] = *number;
        reading.kinds.push_back(number ? CellKind::Number : kindOf(text, options));
        reading.numberCount += reading.kinds.back() == CellKind::Number;
        reading.textCount += reading.kinds.back() == CellKind::Text;
        reading.doubtfulCount += reading.kinds.back() == CellKind::Doubtful;
    }
    return reading;
}

/// "08123", "00544": taking these for numbers would lose their zeros.
bool areDigitCodes(std::span<const std::string_view> cells, const Reading& reading) {
    std::size_t length = 0;
    bool leadingZero = false;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (reading.kinds[row] != CellKind::Number) continue;
        const std::string_view text = trimmed(cells[row]);
        if (length == 0) length = text.size();
        if (text.size() != length || text.find_first_not_of("0123456789") != text.npos) return false;
        leadingZero = leadingZero || text.front() == '0';
    }
    return leadingZero && length > 1;
}

ColumnType numberType(std::span<const double> numbers) {
    const auto whole = [](double number) { return std::isnan(number) || number == std::trunc(number); };
    return std::ranges::all_of(numbers, whole) ? ColumnType::Integer : ColumnType::Continuous;
}

Sentence cited(std::string_view text) {
    constexpr std::size_t shown = 40;
    if (text.size() <= shown) return quoted(text);
    std::size_t end = shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // not in the middle of a character
    return quoted(std::string(text.substr(0, end)) + "…");
}

TypedColumn numericColumn(std::string name, std::span<const std::string_view> cells, Reading reading) {
    std::vector<CellRemark> remarks;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (reading.kinds[row] == CellKind::Text) {
            remarks.push_back(
                {row, phrase("data", "%1 in the column of numbers “%2” is not a number; the cell is "
                                     "missing.")(cited(trimmed(cells[row])), name)});
        } else if (std::isinf(reading.numbers[row])) {
            reading.numbers[row] = Column::missingNumber;
            remarks.push_back(
                {row, phrase("data", "%1 in column “%2” is too large for a number; the cell is missing.")(
                          cited(trimmed(cells[row])), name)});
        }
    }
    const ColumnType type = numberType(reading.numbers);
    return {Column::numeric(std::move(name), type, std::move(reading.numbers)), std::move(remarks)};
}

struct TruthWords {
    std::string_view no;
    std::string_view yes;
    bool needsBoth; // a single one of these is more likely to mean something else
};

constexpr std::array truthWords{
    TruthWords{"false", "true", false}, TruthWords{"no", "yes", false},   TruthWords{"f", "t", true},
    TruthWords{"n", "y", true},         TruthWords{"off", "on", true},    TruthWords{"falsch", "wahr", true},
    TruthWords{"nein", "ja", true},     TruthWords{"faux", "vrai", true}, TruthWords{"non", "oui", true},
};

/// The word written like the sample: FALSE beside TRUE, False beside True.
std::string writtenLike(std::string_view word, std::string_view sample) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string text(word);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char model = sample[std::min(i, sample.size() - 1)];
        if (isUpper(model)) text[i] = static_cast<char>(text[i] - 'a' + 'A');
    }
    return text;
}

std::optional<Column> truthColumn(const std::string& name, std::span<const std::int32_t> codes,
                                  std::span<const std::string> levels) {
    for (const TruthWords& words : truthWords) {
        std::array<std::string, 2> found;
        std::vector<std::int32_t> truth(levels.size());
        bool all = !levels.empty();
        for (std::size_t level = 0; level < levels.size() && all; ++level) {
            const bool yes = sameWord(levels[level], words.yes);
            all = yes || sameWord(levels[level], words.no);
            truth[level] = yes;
            if (found[yes].empty()) found[yes] = levels[level];
        }
        if (!all || (words.needsBoth && (found[0].empty() || found[1].empty()))) continue;
        if (found[0].empty()) found[0] = writtenLike(words.no, found[1]);
        if (found[1].empty()) found[1] = writtenLike(words.yes, found[0]);
        std::vector<std::int32_t> recoded(codes.size());
        std::ranges::transform(codes, recoded.begin(), [&](std::int32_t code) {
            return code < 0 ? code : truth[static_cast<std::size_t>(code)];
        });
        return Column::coded(name, ColumnType::Boolean, std::move(recoded), {found[0], found[1]});
    }
    return std::nullopt;
}

/// Levels in natural order, and the codes that go with it. Levels that no row has are left out.
Column orderedColumn(std::string name, std::vector<std::int32_t> codes, std::vector<std::string> levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return levelBefore(levels[a], levels[b]); });
    std::vector<std::int32_t> place(levels.size());
    std::vector<std::string> sorted;
    for (const std::size_t level : order) {
        place[level] = static_cast<std::int32_t>(sorted.size());
        sorted.push_back(std::move(levels[level]));
    }
    for (std::int32_t& code : codes) {
        if (code >= 0) code = place[static_cast<std::size_t>(code)];
    }
    return Column::coded(std::move(name), ColumnType::Categorical, std::move(codes), std::move(sorted));
}

TypedColumn textColumn(std::string name, std::span<const std::string_view> cells, const Reading& reading) {
    std::unordered_map<std::string_view, std::int32_t> codeOf;
    std::vector<std::string> levels;
    std::vector<std::int32_t> codes(cells.size(), Column::missingCode);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (reading.kinds[row] == CellKind::Missing) continue;
        const auto [entry, isNew] = codeOf.try_emplace(cells[row], static_cast<std::int32_t>(levels.size()));
        if (isNew) levels.emplace_back(cells[row]);
        codes[row] = entry->second;
    }
    if (auto truth = truthColumn(name, codes, levels)) return {std::move(*truth), {}};
    return {orderedColumn(std::move(name), std::move(codes), std::move(levels)), {}};
}

/// Text cells that keep a column with mostly numbers from being one deserve a word.
void remarkOnMixture(TypedColumn& typed, std::span<const std::string_view> cells, const Reading& reading) {
    if (reading.textCount == 0 || reading.numberCount < 3 * reading.textCount) return;
    const auto first = std::ranges::find(reading.kinds, CellKind::Text);
    const auto row = static_cast<std::size_t>(first - reading.kinds.begin());
    typed.remarks.push_back(
        {row, phrase("data", "%1 among %2 numbers makes column “%3” text. Change its type to make "
                             "such cells missing.")(cited(trimmed(cells[row])), digits(reading.numberCount),
                                                    typed.column.name())});
}

Result<Column> asNumbers(const Column& column, ColumnType type) {
    std::vector<double> numbers(column.rows(), Column::missingNumber);
    if (column.isNumeric()) {
        std::ranges::copy(column.numbers(), numbers.begin());
    } else {
        std::vector<double> ofLevel;
        for (const std::string& level : column.levels()) {
            auto number = readNumber(level, '.');
            if (!number) number = readNumber(level, ',');
            ofLevel.push_back(number && std::isfinite(*number) ? *number : Column::missingNumber);
        }
        if (column.type() == ColumnType::Boolean &&
            std::ranges::all_of(ofLevel, [](double n) { return std::isnan(n); }))
            ofLevel = {0, 1};
        std::ranges::transform(column.codes(), numbers.begin(), [&](std::int32_t code) {
            return code < 0 ? Column::missingNumber : ofLevel[static_cast<std::size_t>(code)];
        });
    }
    const auto left = static_cast<std::size_t>(
        std::ranges::count_if(numbers, [](double number) { return !std::isnan(number); }));
    const std::size_t before = column.rows() - column.missingCount();
    if (left * 2 < before) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Only %1 of the %2 cells of column “%3” are numbers.")(
                        digits(left), digits(before), column.name()),
                    phrase("data", "Keep it as text."), {.variable = column.name()});
    }
    if (type == ColumnType::Integer && numberType(numbers) != ColumnType::Integer) {
        const auto fraction = std::ranges::find_if(
            numbers, [](double number) { return !std::isnan(number) && number != std::trunc(number); });
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Column “%1” holds %2, which is not a whole number.")(
                        column.name(), numberText(*fraction)),
                    phrase("data", "Keep it continuous."), {.variable = column.name()});
    }
    return Column::numeric(column.name(), type, std::move(numbers));
}

Column asText(const Column& column) {
    if (!column.isNumeric()) {
        return orderedColumn(column.name(), {column.codes().begin(), column.codes().end()},
                             {column.levels().begin(), column.levels().end()});
    }
    std::vector<double> different;
    std::ranges::copy_if(column.numbers(), std::back_inserter(different),
                         [](double n) { return !std::isnan(n); });
    std::ranges::sort(different);
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<std::string> levels;
    std::ranges::transform(different, std::back_inserter(levels), numberText);
    std::vector<std::int32_t> codes(column.rows(), Column::missingCode);
    std::ranges::transform(column.numbers(), codes.begin(), [&](double number) {
        if (std::isnan(number)) return Column::missingCode;
        return static_cast<std::int32_t>(std::ranges::lower_bound(different, number) - different.begin());
    });
    return Column::coded(column.name(), ColumnType::Categorical, std::move(codes), std::move(levels));
}

Result<Column> asTruth(const Column& column) {
    const Column text = asText(column);
    if (auto truth = truthColumn(text.name(), text.codes(), text.levels())) return *truth;
    if (text.levels().size() != 2) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Column “%1” has %2 different values; a boolean column has two.")(
                        column.name(), digits(text.levels().size())),
                    phrase("data", "Choose another type."), {.variable = column.name()});
    }
    return Column::coded(text.name(), ColumnType::Boolean, {text.codes().begin(), text.codes().end()},
                         {text.levels().begin(), text.levels().end()});
}

} // namespace

TypedColumn typedColumn(std::string name, std::span<const std::string_view> cells,
                        const TypingOptions& options) {
    Reading reading = readCells(cells, options);
    const bool numeric = reading.textCount * 100 <= reading.numberCount;
    const bool empty = reading.numberCount + reading.textCount + reading.doubtfulCount == 0;
    if (empty) {
        TypedColumn typed{
            Column::numeric(std::move(name), ColumnType::Continuous, std::move(reading.numbers)), {}};
        if (!cells.empty())
            typed.remarks.push_back(
                {std::nullopt, phrase("data", "Column “%1” holds no values.")(typed.column.name())});
        return typed;
    }
    if (numeric && reading.numberCount > 0 && !areDigitCodes(cells, reading))
        return numericColumn(std::move(name), cells, std::move(reading));
    TypedColumn typed = textColumn(std::move(name), cells, reading);
    remarkOnMixture(typed, cells, reading);
    return typed;
}

Result<Column> retyped(const Column& column, ColumnType type) {
    if (column.type() == type) return column;
    switch (type) {
    case ColumnType::Continuous:
    case ColumnType::Integer:
        return asNumbers(column, type);
    case ColumnType::Boolean:
        return asTruth(column);
    case ColumnType::Categorical:
        return asText(column);
    }
    return column;
}

} // namespace dovetail::data
