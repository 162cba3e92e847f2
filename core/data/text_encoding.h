// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dovetail::data {

/// Finds out how a text is encoded: it is shown all of the bytes, block by block, in their order.
class EncodingSurvey {
public:
    /// `what` begins the sentences of errors ("The file “a.csv”").
    explicit EncodingSurvey(Sentence what) : what_(std::move(what)) {}

    void look(std::string_view bytes);

    struct Finding {
        std::string encoding;          ///< "UTF-8", "UTF-16LE", "Windows-1252", ...
        std::size_t byteOrderMark = 0; ///< how many bytes of it stand at the beginning
    };
    /// A byte order mark decides, then `chosen`, then UTF-8 if the bytes are valid, then Windows-1252
    /// (Latin-1 where that leaves a byte undefined).
    ///
    /// Errors: Format (the bytes are of a well-known binary format, or hold NUL or many control
    /// characters).
    /// With `salvage`, NUL and control characters are taken for damage of a text.
    Result<Finding> finding(const std::optional<std::string>& chosen, bool salvage = false) const;

    /// The first line with a NUL, if the text is one of bytes without any.
    std::optional<std::size_t> zeroLine() const { return nulLine_; }

private:
    void lookForUtf8(std::string_view bytes);
    std::optional<Error> binaryFormat() const;
    std::optional<Error> damage() const;

    Sentence what_;
    std::string head_;   ///< the first bytes
    std::string broken_; ///< the beginning of a character that the last block cut
    std::size_t line_ = 1;
    std::optional<std::size_t> nulLine_;
    bool ascii_ = true;
    bool utf8_ = true;
    bool windows_ = false;        ///< bytes that are control characters in Latin-1, letters in Windows-1252
    bool undefinedThere_ = false; ///< bytes that Windows-1252 leaves undefined
};

/// Turns bytes of one encoding into UTF-8, block by block.
class TextDecoder {
public:
    /// Error: InvalidInput for a name that iconv does not know.
    /// `replace`: U+FFFD stands for each byte that means nothing.
    static Result<TextDecoder> from(const std::string& encoding, bool replace = false);
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;
    ~TextDecoder();

    /// Adds the text of the bytes to `text`. The beginning of a character at the end of the bytes waits for
    /// the next block; `last` says that there is none. False if the bytes mean nothing in the encoding:
    /// then `text` ends before them.
    bool append(std::string& text, std::string_view bytes, bool last);
    /// Forgets what waits.
    void restart();
    /// How many bytes were replaced so far.
    std::size_t replaced() const { return replaced_; }

private:
    class Handle;
    explicit TextDecoder(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
    std::string waiting_;
    bool replace_ = false;
    std::size_t replaced_ = 0;
};

} // namespace dovetail::data
