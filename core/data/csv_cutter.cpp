// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_cutter.h"

#include "core/data/csv_blocks.h"

#include <csv.h>

#include <cstring>

namespace dovetail::data {

namespace {

constexpr std::size_t linesBetweenLooks = 4096;

bool isSpace(char c, char delimiter) {
    return (c == ' ' || c == '\t') && c != delimiter;
}

} // namespace

CsvCutter::CsvCutter(Sink& sink, const CsvCutting& cutting, StrayQuotes strayQuotes)
    : sink_(sink), cutting_(cutting), parser_(std::make_unique<csv_parser>()) {
    csv_init(parser_.get(), strayQuotes == StrayQuotes::Refuse ? CSV_STRICT : 0);
    csv_set_delim(parser_.get(), static_cast<unsigned char>(cutting.delimiter));
    if (cutting.quote) csv_set_quote(parser_.get(), static_cast<unsigned char>(*cutting.quote));
}

CsvCutter::~CsvCutter() {
    csv_free(parser_.get());
}

CsvCutter::End CsvCutter::run(std::string_view text, std::size_t firstLine, bool last,
                              const Progress& progress) {
    std::size_t start = 0;
    for (line_ = firstLine; start < text.size() && records_ < cutting_.maximumRecords; ++line_) {
        const std::size_t end = endOfLine(text, start);
        const std::string_view line = text.substr(start, end - start);
        start = end;
        if (line_ < cutting_.firstLine) continue;
        if (line_ % linesBetweenLooks == 0 && progress.cancelled()) return End::Cancelled;
        if (atRecordStart_ && isComment(line)) {
            ++commentLines_;
        } else if (atRecordStart_ && !hasQuote(line)) {
            cutAtDelimiters(line);
        } else if (!cutWithQuotes(line)) {
            strayQuoteLine_ = line_;
            return End::StrayQuote;
        }
    }
    if (start < text.size() || !last) return End::Done;
    return finish() ? End::Done : End::OpenQuote;
}

bool CsvCutter::isComment(std::string_view line) const {
    return cutting_.comment && !line.empty() && line.front() == *cutting_.comment;
}

bool CsvCutter::hasQuote(std::string_view line) const {
    return cutting_.quote && std::memchr(line.data(), *cutting_.quote, line.size()) != nullptr;
}

void CsvCutter::cutAtDelimiters(std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    const char delimiter = cutting_.delimiter;
    const char* at = line.data();
    const char* const end = at + line.size();
    cells_.clear();
    while (true) {
        while (at != end && isSpace(*at, delimiter))
            ++at;
        const char* const begin = at;
        while (at != end && *at != delimiter)
            ++at;
        const char* cellEnd = at;
        while (cellEnd != begin && isSpace(cellEnd[-1], delimiter))
            --cellEnd;
        cells_.emplace_back(begin, static_cast<std::size_t>(cellEnd - begin));
        if (at == end) break;
        ++at;
    }
    if (cells_.size() == 1 && cells_.front().empty()) return; // a blank line
    ++records_;
    sink_.record(cells_, line_);
}

bool CsvCutter::cutWithQuotes(std::string_view line) {
    if (atRecordStart_) recordLine_ = cellLine_ = line_;
    atRecordStart_ = false; // endRecord sets it again, unless a quote is open
    return csv_parse(parser_.get(), line.data(), line.size(), cell, endOfRecord, this) == line.size();
}

bool CsvCutter::finish() {
    // Only libcsv's strict mode tells of a quote that is still open.
    csv_set_opts(parser_.get(), CSV_STRICT | CSV_STRICT_FINI);
    return csv_fini(parser_.get(), cell, endOfRecord, this) == 0;
}

void CsvCutter::cell(void* bytes, std::size_t size, void* self) {
    static_cast<CsvCutter*>(self)->addCell({static_cast<const char*>(bytes), size});
}

void CsvCutter::endOfRecord(int, void* self) {
    static_cast<CsvCutter*>(self)->endRecord();
}

void CsvCutter::addCell(std::string_view text) {
    text_.append(text);
    ends_.push_back(text_.size());
    cellLine_ = line_;
}

void CsvCutter::endRecord() {
    cells_.clear();
    std::size_t begin = 0;
    for (const std::size_t end : ends_) {
        cells_.push_back(std::string_view(text_).substr(begin, end - begin));
        begin = end;
    }
    ++records_;
    sink_.record(cells_, recordLine_);
    text_.clear();
    ends_.clear();
    atRecordStart_ = true;
}

} // namespace dovetail::data
