// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_part.h"

#include "core/base/characters.h"
#include "core/data/date_text.h"
#include "core/data/number_text.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;

constexpr std::array missingMarkers{"na"sv, "n/a"sv, "nan"sv, "null"sv, "#n/a"sv, "<na>"sv, "#null!"sv};
/// Words that can also be a category of their own: missing only among numbers.
constexpr std::array doubtfulMarkers{"-"sv,       "--"sv,      "---"sv,     "."sv,      ".."sv,
                                     "?"sv,       "*"sv,       "none"sv,    "nil"sv,    "n.a."sv,
                                     "missing"sv, "unknown"sv, "#value!"sv, "#div/0!"sv};
constexpr std::size_t longestMarker = 8;

bool sameMarker(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool oneOf(std::string_view text, const auto& words) {
    return std::ranges::any_of(words, [&](const auto& word) { return sameMarker(text, word); });
}

CellKind kindOfText(std::string_view text, const TypingOptions& options) {
    if (text.empty()) return CellKind::Missing;
    if (text.size() > longestMarker || !options.usualMissing) return CellKind::Text;
    if (oneOf(text, missingMarkers)) return CellKind::Missing;
    return oneOf(text, doubtfulMarkers) ? CellKind::Doubtful : CellKind::Text;
}

/// "12", "-0.5", "1e-3" and the like.
std::optional<double> plainNumber(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const char first = text.front() == '-' && text.size() > 1 ? text[1] : text.front();
    if (!isDigit(first)) return std::nullopt;
    double number = 0;
    const auto [end, error] = fast_float::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

ColumnPart::Level readCell(std::string_view cell, const TypingOptions& options) {
    // Most cells of most files are plain numbers.
    if (options.decimal == '.' && options.missing.empty()) {
        if (const auto number = plainNumber(cell)) return {CellKind::Number, *number};
    }
    const std::string_view text = trimmed(cell);
    if (!options.missing.empty() && oneOf(text, options.missing)) return {CellKind::Missing};
    if (const auto number = readNumber(text, options.decimal, options.grouping))
        return {CellKind::Number, *number};
    return {kindOfText(text, options)};
}

void CellCounts::seeNumber(std::string_view text) {
    ++numbers;
    if (!onlyDigits) return;
    if (digits == 0) digits = text.size();
    onlyDigits = text.size() == digits && text.find_first_not_of("0123456789") == text.npos;
    leadingZero = leadingZero || text.front() == '0';
}

void CellCounts::add(const CellCounts& more) {
    onlyDigits = onlyDigits && more.onlyDigits && (digits == 0 || more.digits == 0 || digits == more.digits);
    digits = std::max(digits, more.digits);
    leadingZero = leadingZero || more.leadingZero;
    numbers += more.numbers;
    texts += more.texts;
    dates += more.dates;
    doubtful += more.doubtful;
}

void ColumnPart::reserve(std::size_t rows) {
    if (form_ == Form::Texts) {
        codes_.reserve(rows);
    } else {
        numbers_.reserve(rows);
    }
}

std::size_t ColumnPart::size() const {
    constexpr std::size_t ofLevel = sizeof(std::string) + sizeof(Level) + 4 * sizeof(void*); // its key, too
    std::size_t texts = 0;
    for (const std::string& text : texts_)
        texts += text.size() < sizeof(std::string) / 2 ? 0 : text.size(); // short ones need no more
    return numbers_.size() * sizeof(double) + codes_.size() * sizeof(std::int32_t) + texts +
           texts_.size() * ofLevel;
}

void ColumnPart::add(std::string_view cell) {
    if (form_ == Form::Texts) {
        addText(cell);
    } else {
        addNumber(cell);
    }
}

void ColumnPart::addValue(double number) {
    if (std::isnan(number)) {
        add(std::string_view());
    } else if (form_ != Form::Numbers) {
        add(std::string_view(numberText(number)));
    } else {
        counts_.onlyDigits = false; // it has no leading zeros to lose
        ++counts_.numbers;
        if (std::isinf(number)) strays_.push_back({numbers_.size(), numberText(number), CellKind::Number});
        numbers_.push_back(number);
    }
}

ColumnPart::Level ColumnPart::readAs(std::string_view cell) const {
    if (form_ == Form::Numbers) return readCell(cell, *options_);
    const std::string_view text = trimmed(cell);
    if (!options_->missing.empty() && oneOf(text, options_->missing)) return {CellKind::Missing};
    const auto order = form_ == Form::DatesDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (const auto date = readDate(text, order)) return {CellKind::Date, *date};
    return {kindOfText(text, *options_)};
}

void ColumnPart::addNumber(std::string_view cell) {
    const Level read = readAs(cell);
    const std::size_t row = numbers_.size();
    numbers_.push_back(read.number);
    switch (read.kind) {
    case CellKind::Number:
        counts_.seeNumber(trimmed(cell));
        if (std::isinf(read.number)) strays_.push_back({row, std::string(trimmed(cell)), CellKind::Number});
        break;
    case CellKind::Date:
        ++counts_.dates;
        break;
    case CellKind::Text:
        ++counts_.texts;
        if (!isMistaken()) strays_.push_back({row, std::string(trimmed(cell)), CellKind::Text});
        break;
    case CellKind::Doubtful:
        ++counts_.doubtful;
        break;
    case CellKind::Missing:
        break;
    }
}

void ColumnPart::addText(std::string_view cell) {
    auto found = codeOf_.find(cell);
    if (found == codeOf_.end()) {
        const auto code = static_cast<std::int32_t>(texts_.size());
        levels_.push_back(readCell(cell, *options_));
        found = codeOf_.emplace(texts_.emplace_back(cell), code).first;
    }
    const Level& level = levels_[static_cast<std::size_t>(found->second)];
    if (level.kind == CellKind::Number) counts_.seeNumber(trimmed(cell));
    counts_.texts += level.kind == CellKind::Text;
    counts_.doubtful += level.kind == CellKind::Doubtful;
    codes_.push_back(level.kind == CellKind::Missing ? Column::missingCode : found->second);
}

std::optional<ColumnPart::Form> formOfDates(const ColumnPart& texts, bool dayFirst) {
    if (texts.counts().texts == 0 || texts.counts().numbers > 0) return std::nullopt;
    DateReadings all{true, true};
    for (std::size_t level = 0; level < texts.levels().size(); ++level) {
        if (texts.levels()[level].kind != CellKind::Text) continue;
        const DateReadings one = dateReadings(trimmed(texts.texts()[level]));
        all = {all.dayFirst && one.dayFirst, all.monthFirst && one.monthFirst};
        if (!all.dayFirst && !all.monthFirst) return std::nullopt;
    }
    const bool day = all.dayFirst && (dayFirst || !all.monthFirst);
    return day ? ColumnPart::Form::DatesDayFirst : ColumnPart::Form::DatesMonthFirst;
}

} // namespace dovetail::data
