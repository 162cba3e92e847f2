// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_records.h"
#include "core/data/text_source.h"

#include <optional>
#include <string>

namespace dovetail::data {

/// A piece of a CSV text that begins with a record and ends with one.
struct CsvBlock {
    std::string text;
    std::size_t firstLine = 1; ///< the line of the text on which it begins, from 1
};

/// Cuts a CSV text between records, so that the pieces can be read side by side. A line end lies between
/// records if an even number of quote marks stands before it (RFC 4180); a text with stray quote marks has
/// to be read in one piece.
class CsvBlocks {
public:
    /// Begins at the beginning of the source. Of the cutting, `firstLine`, `quote` and `comment` are minded.
    /// Pieces have about `blockSize` bytes, more where a record is larger.
    CsvBlocks(TextSource& source, const CsvCutting& cutting, std::size_t blockSize);

    /// The next piece, or nothing at the end. Errors: those of TextSource::append, Cancelled.
    Result<std::optional<CsvBlock>> next(const Progress& progress);

private:
    /// Looks on from where it stood; true if a line was found whole.
    bool walkLine(bool atEnd);
    void skipFirstLines();

    TextSource& source_;
    CsvCutting cutting_;
    std::size_t blockSize_;
    std::string text_;              ///< read and not yet given away
    std::size_t lineStart_ = 0;     ///< up to here lines were walked over
    std::size_t recordEnd_ = 0;     ///< the last line end between records
    std::size_t line_ = 1;          ///< at lineStart_
    std::size_t blockLine_ = 1;     ///< at the beginning of text_
    std::size_t recordEndLine_ = 1; ///< at recordEnd_
    bool quoteOpen_ = false;
    bool sourceAtEnd_ = false;
};

/// The end of the line that begins at `start`, its line end included: \n, \r\n or \r.
std::size_t endOfLine(std::string_view text, std::size_t start);

} // namespace dovetail::data
