// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/data/csv_records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// How a CSV text is written: what a person chose, or what the first records suggest.
struct CsvDialect {
    CsvCutting cutting;
    char decimal = '.';
    std::optional<char> grouping; ///< what was seen between the thousands of a number
    bool header = true;
    bool rowNumbers = false;   ///< the first column only numbers the rows
    bool unnamedFirst = false; ///< each record has one cell more than the first one, which names the others
    /// Sentences on choices that could have been made otherwise, each with the line it is about.
    struct Doubt {
        std::size_t line = 0;
        Sentence sentence;
    };
    std::vector<Doubt> doubts;
};

/// What the person has fixed; the rest is to be found out. Where no character is wanted: noCharacter.
struct CsvDialectChoice {
    std::optional<char> delimiter = {};
    std::optional<char> quote = {};
    std::optional<char> decimal = {};
    std::optional<char> grouping = {};
    std::optional<bool> header = {};
    std::optional<bool> rowNumbers = {};
    std::optional<char> comment = {};
};

/// Looks at the first 200 records. In this order: a spreadsheet's line "sep=;"; comment lines that
/// begin with #; the quote mark; the delimiter that cuts most records into equally many cells; lines of a
/// title above the table; the decimal sign; whether the first record holds names; whether the first column
/// only numbers the rows: it has no name, and whole numbers that grow from row to row.
CsvDialect detectDialect(std::string_view text, const CsvDialectChoice& choice = {});

/// A delimiter as a person reads it: "comma", "tab", "“|”".
Sentence delimiterName(char delimiter);

} // namespace dovetail::data
