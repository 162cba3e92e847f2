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
    bool header = true;
    /// Sentences on choices that could have been made otherwise, each with the line it is about.
    struct Doubt {
        std::size_t line = 0;
        Sentence sentence;
    };
    std::vector<Doubt> doubts;
};

/// What the person has fixed; the rest is to be found out.
struct CsvDialectChoice {
    std::optional<char> delimiter = {};
    std::optional<char> decimal = {};
    std::optional<bool> header = {};
    std::optional<char> comment = {};
};

/// Looks at the first 200 records. In this order: a spreadsheet's line "sep=;"; comment lines that
/// begin with #; the delimiter that cuts most records into equally many cells; lines of a title above
/// the table; the decimal sign; whether the first record holds names.
CsvDialect detectDialect(std::string_view text, const CsvDialectChoice& choice = {});

/// A delimiter as a person reads it: "comma", "tab", "“|”".
Sentence delimiterName(char delimiter);

} // namespace dovetail::data
