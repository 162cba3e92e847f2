// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_encoding.h"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
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

/// As many of the first bytes as are looked at for control characters.
constexpr std::size_t surveyedHead = 65'536;

/// UTF-16 without a mark: text of western languages has a NUL in nearly every second place.
std::optional<std::string> unmarkedUtf16(std::string_view head) {
    const auto sample = head.substr(0, 4096);
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

/// Eight bytes at a time.
bool allAscii(std::string_view bytes) {
    std::uint64_t high = 0;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        high |= word;
    }
    for (; i < bytes.size(); ++i)
        high |= static_cast<unsigned char>(bytes[i]) & 0x80U;
    return (high & 0x8080808080808080U) == 0;
}

} // namespace

void EncodingSurvey::look(std::string_view bytes) {
    if (head_.size() < surveyedHead) head_.append(bytes.substr(0, surveyedHead - head_.size()));
    if (!nulLine_) {
        const std::size_t nul = bytes.find('\0');
        // Only the line of a NUL is ever asked for, and most files have none.
        if (nul != bytes.npos)
            nulLine_ = line_ + static_cast<std::size_t>(std::count(
                                   bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(nul), '\n'));
        else
            line_ += static_cast<std::size_t>(std::ranges::count(bytes, '\n'));
    }
    if (broken_.empty() && allAscii(bytes)) return;
    ascii_ = false;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        windows_ = windows_ || (byte >= 0x80 && byte < 0xA0);
        undefinedThere_ =
            undefinedThere_ || byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
    }
    if (utf8_) lookForUtf8(bytes);
}

void EncodingSurvey::lookForUtf8(std::string_view bytes) {
    using Traits = boost::locale::utf::utf_traits<char>;
    std::string joined;
    if (!broken_.empty()) {
        joined = broken_ + std::string(bytes);
        bytes = joined;
        broken_.clear();
    }
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at != end) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        const char* const start = at;
        const auto code = Traits::decode(at, end);
        if (code == boost::locale::utf::illegal) {
            utf8_ = false;
            return;
        }
        if (code == boost::locale::utf::incomplete) {
            broken_.assign(start, end);
            return;
        }
    }
}

std::optional<Error> EncodingSurvey::binaryFormat() const {
    for (const Signature& format : binaryFormats) {
        if (head_.starts_with(format.bytes))
            return notText(what_, phrase("data", "its first bytes are those of %1")(format.name)).value();
    }
    return std::nullopt;
}

std::optional<Error> EncodingSurvey::damage() const {
    if (nulLine_) {
        return notText(what_, phrase("data", "line %1 holds a zero byte")(digits(*nulLine_)),
                       {.line = *nulLine_})
            .value();
    }
    // 0x01, 0x1E and 0x1F are in use as delimiters.
    const auto control = std::ranges::count_if(head_, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && "\t\n\v\f\r\x01\x1a\x1e\x1f"sv.find(c) == std::string_view::npos;
    });
    if (static_cast<std::size_t>(control) * 20 > head_.size())
        return notText(what_, phrase("data", "many of its bytes are not characters")).value();
    return std::nullopt;
}

Result<EncodingSurvey::Finding> EncodingSurvey::finding(const std::optional<std::string>& chosen,
                                                        bool salvage) const {
    for (const Signature& mark : byteOrderMarks) {
        if (!head_.starts_with(mark.bytes)) continue;
        if (chosen && *chosen != mark.name) break;
        return Finding{std::string(mark.name), mark.bytes.size()};
    }
    if (chosen) return Finding{*chosen};
    if (const auto wide = unmarkedUtf16(head_)) return Finding{*wide};
    if (auto error = binaryFormat()) return fail(std::move(*error));
    if (auto error = damage(); error && !salvage) return fail(std::move(*error));
    if (ascii_ || (utf8_ && broken_.empty())) return Finding{"UTF-8"};
    return Finding{windows_ && !undefinedThere_ ? "Windows-1252" : "ISO-8859-1"};
}

class TextDecoder::Handle {
public:
    explicit Handle(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
    ~Handle() {
        if (known()) iconv_close(handle_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    // iconv's own way of saying "no": the pointer -1.
    bool known() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }
    iconv_t get() const { return handle_; }

private:
    iconv_t handle_;
};

TextDecoder::TextDecoder(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::from(const std::string& encoding, bool replace) {
    auto handle = std::make_unique<Handle>(encoding);
    if (!handle->known()) {
        return fail(ErrorCode::InvalidInput, phrase("data", "There is no text encoding “%1”.")(encoding),
                    phrase("data", "Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or Windows-1252."));
    }
    TextDecoder decoder(std::move(handle));
    decoder.replace_ = replace;
    return decoder;
}

bool TextDecoder::append(std::string& text, std::string_view bytes, bool last) {
    std::string joined;
    if (!waiting_.empty()) {
        joined = waiting_ + std::string(bytes);
        bytes = joined;
        waiting_.clear();
    }
    char* source = const_cast<char*>(bytes.data()); // iconv does not write there
    std::size_t left = bytes.size();
    std::array<char, 65'536> room{};
    while (left > 0) {
        char* target = room.data();
        std::size_t free = room.size();
        const std::size_t result = iconv(handle_->get(), &source, &left, &target, &free);
        const int reason = errno;
        text.append(room.data(), room.size() - free);
        if (result != static_cast<std::size_t>(-1) || reason == E2BIG) continue;
        if (reason == EINVAL && !last) {
            waiting_.assign(source, left);
            return true;
        }
        if (!replace_) return false;
        text.append("\xEF\xBF\xBD");
        ++replaced_;
        ++source;
        --left;
    }
    return true;
}

void TextDecoder::restart() {
    waiting_.clear();
    iconv(handle_->get(), nullptr, nullptr, nullptr, nullptr);
}

} // namespace dovetail::data
