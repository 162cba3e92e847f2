// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

/// UTF-32 stands before UTF-16, whose little-endian mark is the beginning of its own.
constexpr std::array byteOrderMarks{
    Signature{"\xEF\xBB\xBF"sv, "UTF-8"sv},    Signature{"\xFF\xFE\0\0"sv, "UTF-32LE"sv},
    Signature{"\0\0\xFE\xFF"sv, "UTF-32BE"sv}, Signature{"\xFF\xFE"sv, "UTF-16LE"sv},
    Signature{"\xFE\xFF"sv, "UTF-16BE"sv},
};

constexpr std::array binaryFormats{
    Signature{"\x89PNG"sv, "a PNG image"sv},
    Signature{"\xFF\xD8\xFF"sv, "a JPEG image"sv},
    Signature{"SQLite format 3\0"sv, "an SQLite database"sv},
    Signature{"PK\x03\x04"sv, "a ZIP archive or a spreadsheet document"sv},
    Signature{"\xD0\xCF\x11\xE0"sv, "an old Office document"sv},
    Signature{"\x1F\x8B"sv, "a gzip archive"sv},
    Signature{"%PDF-"sv, "a PDF document"sv},
    Signature{"PAR1"sv, "a Parquet file"sv},
    Signature{"\x7F"
              "ELF"sv,
              "a program"sv},
};

std::size_t lineAt(std::string_view bytes, std::size_t offset) {
    return 1 + static_cast<std::size_t>(std::ranges::count(bytes.substr(0, offset), '\n'));
}

class Converter {
public:
    explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
    ~Converter() {
        if (known()) iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // iconv's own way of saying "no": the pointer -1.
    bool known() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

    /// The text, or the offset of the first byte that is not valid.
    tl::expected<std::string, std::size_t> convert(std::string_view bytes) const {
        std::string out(bytes.size() + bytes.size() / 2 + 16, '\0');
        char* source = const_cast<char*>(bytes.data()); // iconv does not write there
        std::size_t left = bytes.size();
        std::size_t written = 0;
        while (left > 0) {
            char* target = out.data() + written;
            std::size_t room = out.size() - written;
            const std::size_t result = iconv(handle_, &source, &left, &target, &room);
            written = out.size() - room;
            if (result != static_cast<std::size_t>(-1)) break;
            if (errno != E2BIG) return tl::unexpected(bytes.size() - left);
            out.resize(out.size() * 2);
        }
        out.resize(written);
        return out;
    }

private:
    iconv_t handle_;
};

Result<DecodedText> converted(std::string_view bytes, const std::string& encoding, const Sentence& what) {
    const Converter converter(encoding);
    if (!converter.known()) {
        return fail(ErrorCode::InvalidInput, phrase("data", "There is no text encoding “%1”.")(encoding),
                    phrase("data", "Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or Windows-1252."));
    }
    auto text = converter.convert(bytes);
    if (!text) {
        const std::size_t line = lineAt(bytes, text.error());
        return fail(ErrorCode::Format,
                    phrase("data", "%1 is not valid %2 text: line %3 holds bytes that mean nothing in it.")(
                        what, encoding, digits(line)),
                    phrase("data", "Choose another encoding, or save the file as UTF-8."), {.line = line});
    }
    return DecodedText{std::move(*text), encoding};
}

/// UTF-16 without a mark: text of western languages has a NUL in nearly every second place.
std::optional<std::string> unmarkedUtf16(std::string_view bytes) {
    const auto sample = bytes.substr(0, 4096);
    if (sample.size() < 4) return std::nullopt;
    std::array<std::size_t, 2> nul{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        nul[i % 2] += sample[i] == '\0';
    const std::size_t many = sample.size() * 2 / 5; // of the half that one parity can have
    if (nul[1] >= many && nul[0] == 0) return "UTF-16LE";
    if (nul[0] >= many && nul[1] == 0) return "UTF-16BE";
    return std::nullopt;
}

tl::unexpected<Error> notText(const Sentence& what, const Sentence& why, ErrorLocation where = {}) {
    return fail(ErrorCode::Format, phrase("data", "%1 is not a CSV file: %2.")(what, why),
                phrase("data", "Choose a text file with one line a row."), std::move(where));
}

std::optional<Error> binaryContent(std::string_view bytes, const Sentence& what) {
    for (const Signature& format : binaryFormats) {
        if (bytes.starts_with(format.bytes))
            return notText(what, phrase("data", "its first bytes are those of %1")(format.name)).value();
    }
    if (const auto nul = bytes.find('\0'); nul != bytes.npos) {
        const std::size_t line = lineAt(bytes, nul);
        return notText(what, phrase("data", "line %1 holds a zero byte")(digits(line)), {.line = line})
            .value();
    }
    // 0x01, 0x1E and 0x1F are in use as delimiters.
    const auto sample = bytes.substr(0, 65536);
    const auto control = std::ranges::count_if(sample, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && "\t\n\v\f\r\x01\x1a\x1e\x1f"sv.find(c) == std::string_view::npos;
    });
    if (static_cast<std::size_t>(control) * 20 > sample.size())
        return notText(what, phrase("data", "many of its bytes are not characters")).value();
    return std::nullopt;
}

Result<DecodedText> eightBit(std::string_view bytes, const Sentence& what) {
    const bool inWindowsRange = std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    if (inWindowsRange) {
        if (auto text = converted(bytes, "Windows-1252", what)) return text;
    }
    return converted(bytes, "ISO-8859-1", what);
}

} // namespace

Result<DecodedText> decodeText(std::string_view bytes, const Sentence& what,
                               const std::optional<std::string>& encoding) {
    for (const Signature& mark : byteOrderMarks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        if (encoding && *encoding != mark.name) break;
        return converted(bytes.substr(mark.bytes.size()), std::string(mark.name), what);
    }
    if (encoding) return converted(bytes, *encoding, what);
    if (const auto wide = unmarkedUtf16(bytes)) return converted(bytes, *wide, what);
    if (auto error = binaryContent(bytes, what)) return fail(std::move(*error));
    const bool ascii =
        std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (ascii) return DecodedText{std::string(bytes), "UTF-8"};
    if (auto text = converted(bytes, "UTF-8", what)) return text;
    return eightBit(bytes, what);
}

} // namespace dovetail::data
