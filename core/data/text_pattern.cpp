// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_pattern.h"

#include "core/data/case_folding.h"

#include <algorithm>

namespace dovetail::data {

TextPattern::TextPattern(std::string_view text, char decimal)
    : folded_(foldedCase(text)), asNumber_(folded_) {
    std::ranges::replace(asNumber_, decimal, '.');
}

bool TextPattern::isIn(std::string_view text) const {
    return foldedCase(text).find(folded_) != std::string::npos;
}

bool TextPattern::isIn(const Column& column, std::size_t row) const {
    if (column.isNumeric()) return canBeInNumbers(column.type()) && isInCell(column, row);
    return !column.isMissing(row) && isIn(column.levels()[static_cast<std::size_t>(column.codes()[row])]);
}

bool TextPattern::canBeInNumbers(ColumnType type) const {
    // "inf" is a number too; what else could be written in numbers are digits, signs and an exponent.
    const std::string_view signs = type == ColumnType::Date ? "0123456789-:. " : "0123456789+-.einf";
    return asNumber_.find_first_not_of(signs) == std::string::npos;
}

bool TextPattern::isInCell(const Column& column, std::size_t row) const {
    return !column.isMissing(row) && column.text(row).find(asNumber_) != std::string::npos;
}

std::optional<ColumnMatch> ColumnMatch::make(const TextPattern& pattern, const Column& column,
                                             const Progress& progress) {
    ColumnMatch match(pattern, column);
    if (column.isNumeric()) {
        match.possible_ = pattern.canBeInNumbers(column.type());
        return match;
    }
    constexpr std::size_t levelsBetweenAsking = 1 << 14;
    match.levels_.reserve(column.levels().size());
    for (const std::string& level : column.levels()) {
        if (match.levels_.size() % levelsBetweenAsking == 0 && progress.cancelled()) return std::nullopt;
        match.levels_.push_back(pattern.isIn(level) ? 1 : 0);
    }
    match.possible_ = std::ranges::count(match.levels_, 1) > 0;
    return match;
}

bool ColumnMatch::operator()(std::size_t row) const {
    if (!possible_) return false;
    if (column_->isNumeric()) return pattern_->isInCell(*column_, row);
    const std::int32_t code = column_->codes()[row];
    return code >= 0 && levels_[static_cast<std::size_t>(code)] != 0;
}

} // namespace dovetail::data
