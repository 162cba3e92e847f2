// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_export.h"

#include <csv.h>

#include <fstream>

namespace dovetail::data {

namespace {

/// Quotes where the cell would otherwise be cut, trimmed or taken for a blank line or a comment.
bool needsQuotes(std::string_view cell, bool onlyCell) {
    if (cell.empty()) return onlyCell;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    return cell.find_first_of(",\"\r\n;|^") != cell.npos || isSpace(cell.front()) || isSpace(cell.back()) ||
           cell.front() == '#' || cell.starts_with("sep=");
}

void appendCell(std::string& text, std::string_view cell, bool onlyCell) {
    if (!needsQuotes(cell, onlyCell)) {
        text.append(cell);
        return;
    }
    const std::size_t size = csv_write(nullptr, 0, cell.data(), cell.size());
    const std::size_t start = text.size();
    text.resize(start + size);
    csv_write(text.data() + start, size, cell.data(), cell.size());
}

void appendHeader(std::string& text, const Table& table) {
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (column > 0) text.push_back(',');
        appendCell(text, table.column(column).name(), table.columnCount() == 1);
    }
    text.push_back('\n');
}

void appendRow(std::string& text, const Table& table, std::size_t row) {
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (column > 0) text.push_back(',');
        appendCell(text, table.column(column).text(row), table.columnCount() == 1);
    }
    text.push_back('\n');
}

tl::unexpected<Error> notWritten(const std::filesystem::path& path) {
    return fail(
        ErrorCode::Io, phrase("data", "The file “%1” cannot be written.")(path.filename().string()),
        phrase("data",
               "Check that its folder is there, that you may write to it and that the disk is not full."),
        {.file = path.string()});
}

} // namespace

std::string csvText(const Table& table) {
    std::string text;
    appendHeader(text, table);
    for (std::size_t row = 0; row < table.rows(); ++row)
        appendRow(text, table, row);
    return text;
}

Result<void> exportCsv(const Table& table, const std::filesystem::path& path, const Progress& progress) {
    std::filesystem::path unfinished = path;
    unfinished += ".part";
    std::error_code error;
    std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
    std::string text;
    appendHeader(text, table);
    for (std::size_t row = 0; row < table.rows() && file; ++row) {
        appendRow(text, table, row);
        if (row % 4096 != 4095) continue;
        if (progress.cancelled()) {
            file.close();
            std::filesystem::remove(unfinished, error);
            return Progress::stopped();
        }
        progress.report(static_cast<double>(row) / static_cast<double>(table.rows()), "writing rows");
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        text.clear();
    }
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file) {
        std::filesystem::remove(unfinished, error);
        return notWritten(path);
    }
    std::filesystem::rename(unfinished, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        return notWritten(path);
    }
    return {};
}

} // namespace dovetail::data
