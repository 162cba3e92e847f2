// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_records.h"

namespace dovetail::data {

class CsvRecords::Collector : public CsvCutter::Sink {
public:
    explicit Collector(CsvRecords& records) : records_(records) {}

    void record(std::span<const std::string_view> cells, std::size_t line) override {
        records_.records_.push_back({line, records_.ends_.size(), cells.size()});
        for (const std::string_view cell : cells) {
            records_.text_.append(cell);
            records_.ends_.push_back(records_.text_.size());
        }
    }

private:
    CsvRecords& records_;
};

tl::unexpected<Error> openQuote(std::size_t line) {
    return fail(
        ErrorCode::Parse, phrase("data", "The quote that opens on line %1 is never closed.")(digits(line)),
        phrase("data", "Close it, or write a quote mark inside of a quoted cell twice."), {.line = line});
}

Result<CsvRecords> CsvRecords::cut(std::string_view text, const CsvCutting& cutting,
                                   const Progress& progress) {
    std::optional<std::size_t> stray;
    for (const StrayQuotes quotes : {StrayQuotes::Refuse, StrayQuotes::TakeLiterally}) {
        CsvRecords records;
        Collector collector(records);
        CsvCutter cutter(collector, cutting, quotes);
        switch (cutter.run(text, 1, true, progress)) {
        case CsvCutter::End::Cancelled:
            return Progress::stopped();
        case CsvCutter::End::StrayQuote:
            stray = cutter.strayQuoteLine();
            continue; // once more, taking such quotes literally
        case CsvCutter::End::OpenQuote:
            return openQuote(cutter.cellLine());
        case CsvCutter::End::Done:
            records.strayQuoteLine_ = stray;
            records.commentLines_ = cutter.commentLines();
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
