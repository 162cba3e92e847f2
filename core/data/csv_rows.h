// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/column_part.h"
#include "core/data/csv_blocks.h"
#include "core/data/csv_cutter.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dovetail::data {

/// What every block of a table is read with.
struct CsvReading {
    CsvCutting cutting;
    StrayQuotes strayQuotes = StrayQuotes::Refuse;
    TypingOptions typing;
    /// The columns that the header names; none: as many as the longest record has.
    std::optional<std::size_t> width;
    bool dropLongEnds = false;           ///< rows with more cells are cut at `width`, not refused
    std::size_t leastWidth = 0;          ///< how many columns there are in any case
    std::size_t rows = 0;                ///< about so many in a block
    std::vector<ColumnPart::Form> forms; ///< of the columns; those beyond are taken for numbers
};

/// Rows that have fewer cells than there are columns.
struct ShortRows {
    std::size_t count = 0;
    std::vector<std::size_t> lines; ///< the first of them
};

/// The rows of one block as parts of columns.
struct CsvRows {
    std::vector<ColumnPart> columns; ///< as many as the longest row has cells; at least `width`
    std::size_t rows = 0;
    std::map<std::size_t, ShortRows> byCells;                   ///< by their number of cells, filled or not
    std::size_t longRows = 0;                                   ///< that were cut
    std::vector<std::pair<std::size_t, std::size_t>> longLines; ///< of the first of them, with their cells
    std::size_t commentLines = 0;
    /// Where a row does not begin on the line after the one before: its number in the block, and its line.
    std::vector<std::pair<std::size_t, std::size_t>> jumps;

    /// The line on which the row begins.
    std::size_t lineOf(std::size_t row) const;
    /// Adds columns that no row of the block has.
    void widen(std::size_t width, const CsvReading& reading);
};

/// How the reading of a block ended early: the quotes mean something else, or an error.
struct CsvTrouble {
    bool strayQuote = false;
    std::size_t line = 0;
    std::size_t cells = 0; ///< of a row with more than `width`; otherwise 0
    bool openQuote = false;
    bool cancelled = false;
};

/// Reads blocks of one table one after the other, with a cutter that minds quotes which stay open from one to
/// the next; where quotes are refused, each block may have a reader of its own.
class CsvRowReader {
public:
    explicit CsvRowReader(const CsvReading& reading);
    ~CsvRowReader();

    /// `skippedRecords`: at the beginning of the block, such as the header. Linear in the text.
    tl::expected<CsvRows, CsvTrouble> read(const CsvBlock& block, std::size_t skippedRecords, bool last,
                                           const Progress& progress);

private:
    class Collector;
    const CsvReading& reading_;
    std::unique_ptr<Collector> collector_;
    CsvCutter cutter_;
    std::size_t commentLines_ = 0;
};

} // namespace dovetail::data
