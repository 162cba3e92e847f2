// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_rows.h"

#include <algorithm>

namespace dovetail::data {

namespace {

constexpr std::size_t mostLines = 20;

} // namespace

std::size_t CsvRows::lineOf(std::size_t row) const {
    const auto after = std::ranges::upper_bound(jumps, row, {}, [](const auto& jump) { return jump.first; });
    const auto& [from, line] = *std::prev(after); // the first row is a jump
    return line + (row - from);
}

void CsvRows::widen(std::size_t width, const CsvReading& reading) {
    while (columns.size() < width) {
        const std::size_t column = columns.size();
        const auto form = column < reading.forms.size() ? reading.forms[column] : ColumnPart::Form::Numbers;
        ColumnPart& part = columns.emplace_back(form, reading.typing);
        part.reserve(std::max(rows, reading.rows));
        for (std::size_t row = 0; row < rows; ++row)
            part.add(std::string_view());
    }
}

class CsvRowReader::Collector : public CsvCutter::Sink {
public:
    explicit Collector(const CsvReading& reading) : reading_(reading) {}

    void begin(std::size_t skippedRecords) {
        rows_ = {};
        rows_.widen(reading_.leastWidth, reading_);
        skipped_ = skippedRecords;
        tooLong_.reset();
    }

    void record(std::span<const std::string_view> cells, std::size_t line) override {
        if (skipped_ > 0) {
            --skipped_;
            return;
        }
        if (tooLong_) return;
        std::size_t filled = cells.size();
        while (filled > 0 && cells[filled - 1].empty())
            --filled;
        if (reading_.width && filled > *reading_.width) {
            if (!reading_.dropLongEnds) {
                tooLong_ = CsvTrouble{.line = line, .cells = cells.size()};
                return;
            }
            filled = *reading_.width;
            if (++rows_.longRows <= mostLines) rows_.longLines.emplace_back(line, cells.size());
        }
        if (filled > rows_.columns.size()) rows_.widen(filled, reading_);
        const std::size_t width = rows_.columns.size();
        const std::size_t here = std::min(width, cells.size());
        for (std::size_t column = 0; column < here; ++column)
            rows_.columns[column].add(cells[column]);
        for (std::size_t column = here; column < width; ++column)
            rows_.columns[column].add(std::string_view());
        if (!reading_.width || cells.size() < width) noteShort(cells.size(), line);
        if (rows_.jumps.empty() || line != lastLine_ + 1) rows_.jumps.emplace_back(rows_.rows, line);
        lastLine_ = line;
        ++rows_.rows;
    }

    CsvRows take() { return std::move(rows_); }
    const std::optional<CsvTrouble>& tooLong() const { return tooLong_; }

private:
    void noteShort(std::size_t cells, std::size_t line) {
        ShortRows& same = rows_.byCells[cells];
        if (++same.count <= mostLines) same.lines.push_back(line);
    }

    const CsvReading& reading_;
    CsvRows rows_;
    std::size_t skipped_ = 0;
    std::size_t lastLine_ = 0;
    std::optional<CsvTrouble> tooLong_;
};

CsvRowReader::CsvRowReader(const CsvReading& reading)
    : reading_(reading),
      collector_(std::make_unique<Collector>(reading)),
      cutter_(*collector_, reading.cutting, reading.strayQuotes) {}

CsvRowReader::~CsvRowReader() = default;

tl::expected<CsvRows, CsvTrouble> CsvRowReader::read(const CsvBlock& block, std::size_t skippedRecords,
                                                     bool last, const Progress& progress) {
    collector_->begin(skippedRecords);
    switch (cutter_.run(block.text, block.firstLine, last, progress)) {
    case CsvCutter::End::Cancelled:
        return tl::unexpected(CsvTrouble{.cancelled = true});
    case CsvCutter::End::StrayQuote:
        return tl::unexpected(CsvTrouble{.strayQuote = true, .line = *cutter_.strayQuoteLine()});
    case CsvCutter::End::OpenQuote:
        return tl::unexpected(CsvTrouble{.line = cutter_.cellLine(), .openQuote = true});
    case CsvCutter::End::Done:
        break;
    }
    if (collector_->tooLong()) return tl::unexpected(*collector_->tooLong());
    CsvRows rows = collector_->take();
    rows.commentLines = cutter_.commentLines() - commentLines_;
    commentLines_ = cutter_.commentLines();
    return rows;
}

} // namespace dovetail::data
