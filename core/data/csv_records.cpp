// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_records.h"

#include <csv.h>

namespace dovetail::data {

/// Drives libcsv line by line, so that every cell and every error knows its line.
class CsvCutter {
public:
    CsvCutter(CsvRecords& records, const CsvCutting& cutting, bool strict)
        : records_(records), cutting_(cutting) {
        csv_init(&parser_, strict ? CSV_STRICT : 0);
        csv_set_delim(&parser_, static_cast<unsigned char>(cutting.delimiter));
    }
    ~CsvCutter() { csv_free(&parser_); }
    CsvCutter(const CsvCutter&) = delete;
    CsvCutter& operator=(const CsvCutter&) = delete;

    enum class End { Done, StrayQuote, OpenQuote, Cancelled };

    End run(std::string_view text, const Progress& progress) {
        std::size_t start = 0;
        for (line_ = 1; start < text.size() && records_.size() < cutting_.maximumRecords; ++line_) {
            const std::size_t end = endOfLine(text, start);
            const std::string_view line = text.substr(start, end - start);
            start = end;
            if (line_ < cutting_.firstLine) continue;
            if (line_ % 4096 == 0) {
                if (progress.cancelled()) return End::Cancelled;
                progress.report(0.6 * static_cast<double>(start) / static_cast<double>(text.size()),
                                "reading rows");
            }
            if (atRecordStart_ && isComment(line)) {
                ++records_.commentLines_;
                continue;
            }
            if (atRecordStart_) recordLine_ = cellLine_ = line_;
            const bool nothing = atRecordStart_ && blank(line);
            atRecordStart_ = nothing; // addRecord sets it again, unless a quote is open
            if (csv_parse(&parser_, line.data(), line.size(), cell, endOfRecord, this) != line.size())
                return End::StrayQuote;
        }
        return start < text.size() ? End::Done : finish();
    }

    std::size_t line() const { return line_; }
    std::size_t cellLine() const { return cellLine_; }

private:
    static std::size_t endOfLine(std::string_view text, std::size_t start) {
        const std::size_t end = text.find_first_of("\r\n", start);
        if (end == text.npos) return text.size();
        return text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    static bool blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == line.npos; }

    bool isComment(std::string_view line) const {
        return cutting_.comment && !line.empty() && line.front() == *cutting_.comment;
    }

    End finish() {
        // Only libcsv's strict mode tells of a quote that is still open.
        csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        return csv_fini(&parser_, cell, endOfRecord, this) == 0 ? End::Done : End::OpenQuote;
    }

    static void cell(void* bytes, std::size_t size, void* self) {
        static_cast<CsvCutter*>(self)->addCell({static_cast<const char*>(bytes), size});
    }
    static void endOfRecord(int, void* self) { static_cast<CsvCutter*>(self)->addRecord(); }

    void addCell(std::string_view text) {
        records_.text_.append(text);
        records_.ends_.push_back(records_.text_.size());
        cellLine_ = line_;
    }

    void addRecord() {
        records_.records_.push_back({recordLine_, firstCell_, records_.ends_.size() - firstCell_});
        firstCell_ = records_.ends_.size();
        atRecordStart_ = true;
    }

    CsvRecords& records_;
    const CsvCutting& cutting_;
    csv_parser parser_{};
    std::size_t line_ = 1;
    std::size_t recordLine_ = 1;
    std::size_t cellLine_ = 1;
    std::size_t firstCell_ = 0;
    bool atRecordStart_ = true;
};

Result<CsvRecords> CsvRecords::cut(std::string_view text, const CsvCutting& cutting,
                                   const Progress& progress) {
    std::optional<std::size_t> stray;
    for (const bool strict : {true, false}) {
        CsvRecords records;
        CsvCutter cutter(records, cutting, strict);
        switch (cutter.run(text, progress)) {
        case CsvCutter::End::Cancelled:
            return Progress::stopped();
        case CsvCutter::End::StrayQuote:
            stray = cutter.line();
            continue; // once more, taking such quotes literally
        case CsvCutter::End::OpenQuote: {
            const std::size_t line = cutter.cellLine();
            return fail(ErrorCode::Parse,
                        phrase("data", "The quote that opens on line %1 is never closed.")(digits(line)),
                        phrase("data", "Close it, or write a quote mark inside of a quoted cell twice."),
                        {.line = line});
        }
        case CsvCutter::End::Done:
            records.strayQuoteLine_ = stray;
            return records;
        }
    }
    return fail(ErrorCode::Parse, phrase("data", "The text cannot be cut into cells."),
                phrase("data", "Check its quote marks."));
}

std::string_view CsvRecords::cell(std::size_t record, std::size_t column) const {
    const Record& row = records_[record];
    if (column >= row.cells) return {};
    const std::size_t cell = row.firstCell + column;
    const std::size_t begin = cell == 0 ? 0 : ends_[cell - 1];
    return std::string_view(text_).substr(begin, ends_[cell] - begin);
}

} // namespace dovetail::data
