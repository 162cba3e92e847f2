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

bool sameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
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

/// Numbers of all parts, and remarks on what is missing now because it is none.
class NumberJoin {
public:
    NumberJoin(std::string name, std::size_t rows, bool dates) : name_(std::move(name)), dates_(dates) {
        numbers_.reserve(rows);
    }

    void add(const ColumnPart& part) {
        if (part.form() != ColumnPart::Form::Texts) {
            const std::size_t first = numbers_.size();
            numbers_.insert(numbers_.end(), part.numbers().begin(), part.numbers().end());
            for (const ColumnPart::Stray& stray : part.strays())
                lose(first + stray.row, stray.text, stray.kind);
            return;
        }
        for (const std::int32_t code : part.codes()) {
            const auto place = static_cast<std::size_t>(code);
            numbers_.push_back(code < 0 ? Column::missingNumber : part.levels()[place].number);
            if (code < 0) continue;
            const CellKind kind = part.levels()[place].kind;
            if (kind == CellKind::Text || std::isinf(numbers_.back()))
                lose(numbers_.size() - 1, trimmed(part.texts()[place]), kind);
        }
    }

    TypedColumn take() {
        const ColumnType type = dates_ ? ColumnType::Date : numberType(numbers_);
        return {Column::numeric(std::move(name_), type, std::move(numbers_)), std::move(remarks_)};
    }

private:
    void lose(std::size_t row, std::string_view text, CellKind kind) {
        numbers_[row] = Column::missingNumber;
        const Phrase why =
            dates_ ? phrase("data", "%1 in the column of dates “%2” is not a date; the cell is missing.")
            : kind == CellKind::Text
                ? phrase("data", "%1 in the column of numbers “%2” is not a number; the cell is missing.")
                : phrase("data", "%1 in column “%2” is too large for a number; the cell is missing.");
        remarks_.push_back({row, why(cited(text), name_)});
    }

    std::string name_;
    bool dates_;
    std::vector<double> numbers_;
    std::vector<CellRemark> remarks_;
};

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

CellCounts countsOf(std::span<const ColumnPart> parts) {
    CellCounts counts;
    for (const ColumnPart& part : parts)
        counts.add(part.counts());
    return counts;
}

TypedColumn textColumn(std::string name, std::span<const ColumnPart> parts, std::size_t rows) {
    std::unordered_map<std::string_view, std::int32_t> codeOf;
    std::vector<std::string> levels;
    std::vector<std::int32_t> codes;
    codes.reserve(rows);
    for (const ColumnPart& part : parts) {
        std::vector<std::int32_t> here;
        for (std::size_t level = 0; level < part.levels().size(); ++level) {
            if (part.levels()[level].kind == CellKind::Missing) {
                here.push_back(Column::missingCode);
                continue;
            }
            const std::string& text = part.texts()[level];
            const auto [entry, isNew] = codeOf.try_emplace(text, static_cast<std::int32_t>(levels.size()));
            if (isNew) levels.push_back(text);
            here.push_back(entry->second);
        }
        for (const std::int32_t code : part.codes())
            codes.push_back(code < 0 ? code : here[static_cast<std::size_t>(code)]);
    }
    if (auto truth = truthColumn(name, codes, levels)) return {std::move(*truth), {}};
    return {orderedColumn(std::move(name), std::move(codes), std::move(levels)), {}};
}

/// Text cells that keep a column with mostly numbers from being one deserve a word.
void remarkOnMixture(TypedColumn& typed, std::span<const ColumnPart> parts, const CellCounts& counts) {
    if (counts.texts == 0 || counts.numbers < 3 * counts.texts) return;
    std::size_t first = 0;
    for (const ColumnPart& part : parts) {
        const auto found = std::ranges::find_if(part.codes(), [&](std::int32_t code) {
            return code >= 0 && part.levels()[static_cast<std::size_t>(code)].kind == CellKind::Text;
        });
        if (found == part.codes().end()) {
            first += part.rows();
            continue;
        }
        const std::size_t row = first + static_cast<std::size_t>(found - part.codes().begin());
        const std::string_view text = trimmed(part.texts()[static_cast<std::size_t>(*found)]);
        typed.remarks.push_back(
            {row,
             phrase("data", "%1 among %2 numbers makes column “%3” text. Change its type to make such "
                            "cells missing.")(cited(text), digits(counts.numbers), typed.column.name())});
        return;
    }
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
    if (column.type() == ColumnType::Date) { // levels as they are read on the screen
        std::vector<std::string> texts(column.rows());
        for (std::size_t row = 0; row < column.rows(); ++row)
            texts[row] = column.text(row);
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        const TypingOptions options;
        ColumnPart part(ColumnPart::Form::Texts, options);
        for (const std::string_view cell : cells)
            part.add(cell);
        return textColumn(column.name(), {&part, 1}, column.rows()).column;
    }
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

Column asOrdinal(const Column& column) {
    const Column text = asText(column);
    return Column::coded(text.name(), ColumnType::Ordinal, {text.codes().begin(), text.codes().end()},
                         {text.levels().begin(), text.levels().end()});
}

/// Numbers are seconds since 1970; texts are read as dates.
Result<Column> asDates(const Column& column) {
    if (column.isNumeric())
        return Column::numeric(column.name(), ColumnType::Date,
                               {column.numbers().begin(), column.numbers().end()});
    const TypingOptions options;
    ColumnPart levels(ColumnPart::Form::Texts, options);
    for (const std::string& level : column.levels())
        levels.add(level);
    const auto form = formOfDates(levels, false);
    if (!form) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Not all cells of column “%1” are dates.")(column.name()),
                    phrase("data", "Dates look like 2020-12-31, 31.12.2020 or 12/31/2020, with a time if "
                                   "you like: 2020-12-31 23:59."),
                    {.variable = column.name()});
    }
    ColumnPart dates(*form, options);
    for (const std::string& level : column.levels())
        dates.add(level);
    std::vector<double> numbers;
    std::ranges::transform(column.codes(), std::back_inserter(numbers), [&](std::int32_t code) {
        return code < 0 ? Column::missingNumber : dates.numbers()[static_cast<std::size_t>(code)];
    });
    return Column::numeric(column.name(), ColumnType::Date, std::move(numbers));
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

bool needsTexts(std::span<const ColumnPart> parts) {
    const auto takenForTexts = [](const ColumnPart& part) { return part.form() == ColumnPart::Form::Texts; };
    if (std::ranges::any_of(parts, &ColumnPart::isMistaken)) return true;
    const CellCounts counts = countsOf(parts);
    if (counts.areEmpty() || std::ranges::all_of(parts, takenForTexts)) return false;
    return counts.dates > 0 ? !counts.areDates() || counts.numbers > 0 : !counts.areNumbers();
}

TypedColumn typedColumn(const std::string& name, std::span<const ColumnPart> parts) {
    const CellCounts counts = countsOf(parts);
    std::size_t rows = 0;
    for (const ColumnPart& part : parts)
        rows += part.rows();
    if (counts.areEmpty()) {
        std::vector<double> none(rows, Column::missingNumber);
        TypedColumn typed{Column::numeric(name, ColumnType::Continuous, std::move(none)), {}};
        if (rows > 0)
            typed.remarks.push_back({std::nullopt, phrase("data", "Column “%1” holds no values.")(name)});
        return typed;
    }
    if (counts.areDates() || counts.areNumbers()) {
        NumberJoin join(name, rows, counts.areDates());
        for (const ColumnPart& part : parts)
            join.add(part);
        return join.take();
    }
    TypedColumn typed = textColumn(name, parts, rows);
    remarkOnMixture(typed, parts, counts);
    return typed;
}

TypedColumn typedColumn(const std::string& name, std::span<const std::string_view> cells,
                        const TypingOptions& options) {
    const auto read = [&](ColumnPart::Form form) {
        ColumnPart part(form, options);
        for (const std::string_view cell : cells)
            part.add(cell);
        return part;
    };
    ColumnPart part = read(ColumnPart::Form::Numbers);
    if (needsTexts({&part, 1})) part = read(ColumnPart::Form::Texts);
    if (const auto form = formOfDates(part, options.decimal == ',')) part = read(*form);
    return typedColumn(name, {&part, 1});
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
    case ColumnType::Ordinal:
        return asOrdinal(column);
    case ColumnType::Date:
        return asDates(column);
    }
    return column;
}

} // namespace dovetail::data
