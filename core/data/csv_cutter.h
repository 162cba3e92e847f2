// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct csv_parser;

namespace dovetail::data {

/// How to cut a text into records and cells.
struct CsvCutting {
    char delimiter = ',';
    std::optional<char> quote = '"';  ///< around cells that hold delimiters; none: no character does that
    std::optional<char> comment = {}; ///< records that begin with it are left out
    std::size_t firstLine = 1;        ///< lines before this one are left out
    std::size_t maximumRecords = static_cast<std::size_t>(-1);
};

/// What quote marks mean where RFC 4180 allows none: an error, or themselves.
enum class StrayQuotes { Refuse, TakeLiterally };

/// Cuts text into records and hands each on. libcsv does it wherever there are quote marks; a line without
/// any is cut at its delimiters, which gives the same and is several times as fast. Blank lines are no
/// records; spaces and tabs around cells that are not quoted are gone.
class CsvCutter {
public:
    /// Gets the cells of one record and the line on which it begins. The cells are valid during the call.
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual void record(std::span<const std::string_view> cells, std::size_t line) = 0;
    };

    CsvCutter(Sink& sink, const CsvCutting& cutting, StrayQuotes strayQuotes);
    ~CsvCutter();
    CsvCutter(const CsvCutter&) = delete;
    CsvCutter& operator=(const CsvCutter&) = delete;

    enum class End { Done, StrayQuote, OpenQuote, Cancelled };

    /// Whole lines, the first of which is line `firstLine` of the text. `last`: no more will come, so that
    /// a quote that is still open is an error.
    End run(std::string_view text, std::size_t firstLine, bool last, const Progress& progress);

    /// The line on which the work ended; with a quote open, the line on which its cell began.
    std::size_t line() const { return line_; }
    std::size_t cellLine() const { return cellLine_; }
    std::size_t records() const { return records_; }
    std::size_t commentLines() const { return commentLines_; }
    std::optional<std::size_t> strayQuoteLine() const { return strayQuoteLine_; }

private:
    bool isComment(std::string_view line) const;
    bool hasQuote(std::string_view line) const;
    void cutAtDelimiters(std::string_view line);
    bool cutWithQuotes(std::string_view line);
    bool finish();
    void addCell(std::string_view text);
    void endRecord();
    static void cell(void* bytes, std::size_t size, void* self);
    static void endOfRecord(int, void* self);

    Sink& sink_;
    CsvCutting cutting_;
    std::unique_ptr<csv_parser> parser_;
    std::size_t line_ = 1;
    std::size_t recordLine_ = 1;
    std::size_t cellLine_ = 1;
    std::size_t records_ = 0;
    std::size_t commentLines_ = 0;
    std::optional<std::size_t> strayQuoteLine_;
    bool atRecordStart_ = true;
    std::vector<std::string_view> cells_; ///< of the record that is being read
    std::string text_;                    ///< of cells that libcsv has unquoted
    std::vector<std::size_t> ends_;       ///< of those cells in text_
};

} // namespace dovetail::data
