// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_part.h"

#include "core/data/number_text.h"

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

CellKind kindOfText(std::string_view text) {
    if (text.empty()) return CellKind::Missing;
    if (text.size() > longestMarker) return CellKind::Text;
    if (oneOf(text, missingMarkers)) return CellKind::Missing;
    return oneOf(text, doubtfulMarkers) ? CellKind::Doubtful : CellKind::Text;
}

} // namespace

ColumnPart::Level readCell(std::string_view cell, const TypingOptions& options) {
    const std::string_view text = trimmed(cell);
    if (!options.missing.empty() && oneOf(text, options.missing)) return {CellKind::Missing};
    if (const auto number = readNumber(text, options.decimal)) return {CellKind::Number, *number};
    return {kindOfText(text)};
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
    doubtful += more.doubtful;
}

void ColumnPart::reserve(std::size_t rows) {
    if (form_ == Form::Numbers) {
        numbers_.reserve(rows);
    } else {
        codes_.reserve(rows);
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
    if (form_ == Form::Numbers) {
        addNumber(cell);
    } else {
        addText(cell);
    }
}

void ColumnPart::addNumber(std::string_view cell) {
    const Level read = readCell(cell, *options_);
    const std::size_t row = numbers_.size();
    numbers_.push_back(read.number);
    switch (read.kind) {
    case CellKind::Number:
        counts_.seeNumber(trimmed(cell));
        if (std::isinf(read.number)) strays_.push_back({row, std::string(trimmed(cell)), CellKind::Number});
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

} // namespace dovetail::data
