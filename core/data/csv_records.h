// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/csv_cutter.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// The cells of a CSV text, as text, record by record. Blank lines are no records; spaces around cells
/// that are not quoted are gone.
class CsvRecords {
public:
    /// Errors: a quote that is never closed (naming its line), cancelled work. Where
    /// `maximumRecords` ends the work, an open quote is not looked for.
    static Result<CsvRecords> cut(std::string_view text, const CsvCutting& cutting,
                                  const Progress& progress = {});

    std::size_t size() const { return records_.size(); }
    std::size_t cellCount(std::size_t record) const { return records_[record].cells; }
    /// The line on which the record begins, from 1.
    std::size_t line(std::size_t record) const { return records_[record].line; }
    /// Empty beyond the end of a short record. Valid as long as this object is.
    std::string_view cell(std::size_t record, std::size_t column) const;

    /// The first line with a quote mark where RFC 4180 allows none; it was taken literally.
    std::optional<std::size_t> strayQuoteLine() const { return strayQuoteLine_; }
    std::size_t commentLines() const { return commentLines_; }

private:
    class Collector;
    struct Record {
        std::size_t line = 0;
        std::size_t firstCell = 0;
        std::size_t cells = 0;
    };
    std::string text_;              // all cells, one after the other
    std::vector<std::size_t> ends_; // of each cell in text_
    std::vector<Record> records_;
    std::optional<std::size_t> strayQuoteLine_;
    std::size_t commentLines_ = 0;
};

/// The error of a text whose quote, opened on this line, is never closed.
tl::unexpected<Error> openQuote(std::size_t line);

} // namespace dovetail::data
