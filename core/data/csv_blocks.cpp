// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_blocks.h"

#include <algorithm>
#include <cstring>

namespace dovetail::data {

std::size_t endOfLine(std::string_view text, std::size_t start) {
    const auto* const from = text.data() + start;
    const std::size_t size = text.size() - start;
    const auto* newline = static_cast<const char*>(std::memchr(from, '\n', size));
    const std::size_t lineFeed = newline ? static_cast<std::size_t>(newline - from) : size;
    const auto* carriage = static_cast<const char*>(std::memchr(from, '\r', lineFeed));
    if (!carriage) return newline ? start + lineFeed + 1 : text.size();
    const auto carriageReturn = static_cast<std::size_t>(carriage - from);
    return start + carriageReturn + (carriageReturn + 1 == lineFeed && newline ? 2 : 1);
}

CsvBlocks::CsvBlocks(TextSource& source, const CsvCutting& cutting, std::size_t blockSize)
    : source_(source), cutting_(cutting), blockSize_(blockSize) {
    source_.rewind();
}

bool CsvBlocks::walkLine(bool atEnd) {
    const std::size_t end = endOfLine(text_, lineStart_);
    const bool whole = end > lineStart_ && (text_[end - 1] == '\n' || text_[end - 1] == '\r');
    // The \n of a \r\n may come with the next bytes.
    if (!atEnd && (!whole || end == text_.size())) return false;
    if (end == lineStart_) return false;
    const std::string_view line = std::string_view(text_).substr(lineStart_, end - lineStart_);
    const bool skipped =
        line_ < cutting_.firstLine || (!quoteOpen_ && cutting_.comment && line.front() == *cutting_.comment);
    if (!skipped && cutting_.quote && std::ranges::count(line, *cutting_.quote) % 2 == 1)
        quoteOpen_ = !quoteOpen_;
    lineStart_ = end;
    ++line_;
    if (!quoteOpen_) {
        recordEnd_ = end;
        recordEndLine_ = line_;
    }
    return true;
}

void CsvBlocks::skipFirstLines() {
    if (line_ > cutting_.firstLine) return;
    text_.erase(0, lineStart_);
    lineStart_ = recordEnd_ = 0;
    blockLine_ = recordEndLine_ = line_;
}

Result<std::optional<CsvBlock>> CsvBlocks::next(const Progress& progress) {
    for (;;) {
        while (recordEnd_ < blockSize_ && walkLine(sourceAtEnd_))
            skipFirstLines();
        if (recordEnd_ >= blockSize_ || sourceAtEnd_) break;
        if (progress.cancelled()) return Progress::stopped();
        const auto more = source_.append(text_, std::max<std::size_t>(blockSize_, 1U << 16U));
        if (!more) return fail(more.error());
        sourceAtEnd_ = !*more;
    }
    // At the end what is left is a record with an open quote, if anything.
    const std::size_t end = recordEnd_ >= blockSize_ ? recordEnd_ : text_.size();
    if (end == 0) return std::optional<CsvBlock>();
    CsvBlock block{text_.substr(0, end), blockLine_};
    text_.erase(0, end);
    lineStart_ -= std::min(lineStart_, end);
    blockLine_ = recordEndLine_;
    recordEnd_ = 0;
    return std::optional(std::move(block));
}

} // namespace dovetail::data
