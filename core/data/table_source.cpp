// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table_source.h"

#include "core/base/characters.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t recognisedHead = 4096;

/// Format 113 (Stata 8) and relatives: a version, the byte order (1 or 2), the type of file (1), a zero.
/// From 117 (Stata 13) on the file begins with a tag. See "help dta" in Stata.
bool isStata(std::string_view head) {
    if (head.starts_with("<stata_dta>")) return true;
    if (head.size() < 4) return false;
    constexpr std::array versions{102, 103, 104, 105, 108, 110, 111, 112, 113, 114, 115};
    return std::ranges::find(versions, static_cast<unsigned char>(head[0])) != versions.end() &&
           (head[1] == 1 || head[1] == 2) && head[2] == 1 && head[3] == 0;
}

/// Five splash texts of 40 characters and a table of 256 come before the signature; lines have 80.
bool isSpssPortable(std::string_view head) {
    return head.substr(0, 500).find("SPSSPORT") != head.npos;
}

/// `network name {` or, in files without a name's block, `variable name {`; comments may come before.
bool isBayesianNetwork(std::string_view head) {
    for (;;) {
        const auto start = std::ranges::find_if_not(head, [](char c) { return dovetail::isSpace(c); });
        head.remove_prefix(static_cast<std::size_t>(start - head.begin()));
        if (head.starts_with("//")) {
            head.remove_prefix(std::min(head.find('\n'), head.size()));
        } else if (head.starts_with("/*")) {
            head.remove_prefix(std::min(head.find("*/"), head.size() - 2) + 2);
        } else {
            break;
        }
    }
    const std::string_view line = head.substr(0, head.find('}'));
    const bool word = head.starts_with("network ") || head.starts_with("network\t") ||
                      head.starts_with("variable ") || head.starts_with("network\"");
    return word && line.find('{') != line.npos;
}

tl::unexpected<Error> noFile(const std::filesystem::path& path, ErrorCode code, const Phrase& wrong,
                             const Phrase& advice) {
    return fail(code, wrong(path.filename().string()), advice, {.file = path.string()});
}

} // namespace

std::string_view title(TableFormat format) {
    switch (format) {
    case TableFormat::DelimitedText:
        return "CSV";
    case TableFormat::Sqlite:
        return "SQLite";
    case TableFormat::Stata:
        return "Stata";
    case TableFormat::Spss:
        return "SPSS";
    case TableFormat::SpssPortable:
        return "SPSS Portable";
    case TableFormat::Sas:
        return "SAS";
    case TableFormat::SasTransport:
        return "SAS Transport";
    case TableFormat::BayesianNetwork:
        return "BIF";
    }
    return "CSV";
}

TableFormat tableFormatOf(std::string_view head) {
    if (head.starts_with("SQLite format 3\0"sv)) return TableFormat::Sqlite;
    if (isStata(head)) return TableFormat::Stata;
    if (head.starts_with("$FL2") || head.starts_with("$FL3")) return TableFormat::Spss;
    if (head.starts_with("\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14\x11\xCF"sv))
        return TableFormat::Sas;
    if (head.starts_with("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!") ||
        head.starts_with("HEADER RECORD*******LIBV8"))
        return TableFormat::SasTransport;
    if (isSpssPortable(head)) return TableFormat::SpssPortable;
    if (isBayesianNetwork(head)) return TableFormat::BayesianNetwork;
    return TableFormat::DelimitedText;
}

Result<TableFormat> tableFormat(const std::filesystem::path& path) {
    const auto head = headOfFile(path, recognisedHead);
    if (!head) return fail(head.error());
    return tableFormatOf(*head);
}

Result<std::string> headOfFile(const std::filesystem::path& path, std::size_t size) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    const Phrase chooseFile = phrase("data", "Choose a file with data.");
    if (!std::filesystem::exists(status))
        return noFile(path, ErrorCode::NotFound, phrase("data", "The file “%1” is not there."),
                      phrase("data", "Check its name and its folder."));
    if (std::filesystem::is_directory(status))
        return noFile(path, ErrorCode::Io, phrase("data", "“%1” is a folder, not a file."), chooseFile);
    // Reading a device or a pipe might never end.
    if (!std::filesystem::is_regular_file(status))
        return noFile(path, ErrorCode::Io, phrase("data", "“%1” is not a file."), chooseFile);
    std::ifstream file(path, std::ios::binary);
    std::string head(size, '\0');
    file.read(head.data(), static_cast<std::streamsize>(size));
    if (!file && !file.eof())
        return noFile(path, ErrorCode::Io, phrase("data", "The file “%1” cannot be read."),
                      phrase("data", "Check that you may read it."));
    head.resize(static_cast<std::size_t>(file.gcount()));
    return head;
}

} // namespace dovetail::data
