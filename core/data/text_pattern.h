// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// A text that a cell can contain, whatever the case of letters.
class TextPattern {
public:
    /// `decimal` is the sign with which the person who typed the text writes numbers.
    explicit TextPattern(std::string_view text = {}, char decimal = '.');

    bool empty() const { return folded_.empty(); }
    /// Is it in this text?
    bool isIn(std::string_view text) const;
    /// In the cell as `Column::text` says it? A missing cell contains nothing.
    bool isIn(const Column& column, std::size_t row) const;

private:
    friend class ColumnMatch;
    /// Without looking at any: may a number (a date) contain it?
    bool canBeInNumbers(ColumnType type) const;
    bool isInCell(const Column& column, std::size_t row) const;

    std::string folded_;
    std::string asNumber_; ///< with a decimal point
};

/// A pattern and a column: has looked through the levels, so that a row of a text column costs a look into a
/// table.
class ColumnMatch {
public:
    /// Nothing if it was stopped. Linear in the levels.
    static std::optional<ColumnMatch> make(const TextPattern& pattern, const Column& column,
                                           const Progress& progress = {});

    /// Can there be a cell that matches?
    bool possible() const { return possible_; }
    bool operator()(std::size_t row) const;

private:
    ColumnMatch(const TextPattern& pattern, const Column& column) : pattern_(&pattern), column_(&column) {}

    const TextPattern* pattern_;
    const Column* column_;
    bool possible_ = false;
    std::vector<char> levels_; ///< does it match?
};

} // namespace dovetail::data
