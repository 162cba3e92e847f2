// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dovetail::data {

class TextDecoder;

/// How the bytes of a text are to be read.
struct TextReading {
    std::optional<std::string> encoding = {}; ///< none: it is found out
    bool salvage = false; ///< drops zero bytes, replaces bytes that mean nothing, instead of an error
};

/// The text of a file, or of bytes at hand, as UTF-8 without a byte order mark: block by block, so that a
/// file need not fit into memory, and from the start again as often as wanted.
class TextSource {
public:
    /// Looks at the whole file once. Its encoding: the one that is given; else a byte order mark decides,
    /// then UTF-8 if the bytes are valid, then Windows-1252 (Latin-1 where that leaves a byte undefined).
    ///
    /// Errors: NotFound, Io (a folder or device, not readable), Format (the bytes are of a well-known binary
    /// format, or hold NUL or many control characters), InvalidInput (an unknown encoding), Cancelled.
    /// Linear in the bytes.
    static Result<TextSource> ofFile(const std::filesystem::path& path, const TextReading& reading = {},
                                     const Progress& progress = {});
    /// The same for bytes, which must outlive it. `what` begins the sentences of errors.
    static Result<TextSource> ofBytes(std::string_view bytes, const Sentence& what,
                                      const TextReading& reading = {});

    TextSource(TextSource&&) noexcept;
    TextSource& operator=(TextSource&&) noexcept;
    ~TextSource();

    const std::string& encoding() const { return encoding_; }
    /// Begins the sentences of errors: "The file “a.csv”".
    const Sentence& what() const { return what_; }
    /// Bytes as they are stored, in all and up to where the reading is.
    std::uint64_t size() const { return size_; }
    std::uint64_t position() const { return position_; }

    /// What was salvaged, up to where the reading is: the first line of each kind.
    struct Damage {
        std::optional<std::size_t> zeroLine;
        std::optional<std::size_t> replacedLine;
    };
    const Damage& damage() const { return damage_; }

    /// The next `append` gives the beginning again.
    void rewind();
    /// Adds about `bytes` of the text to `text`; false if there is no more. Errors: Io, and Format where
    /// the bytes mean nothing in the encoding, with the line.
    Result<bool> append(std::string& text, std::size_t bytes);

private:
    class Bytes;
    explicit TextSource(std::unique_ptr<Bytes> bytes, Sentence what);
    Result<void> survey(const TextReading& reading, const Progress& progress);

    std::unique_ptr<Bytes> bytes_;
    std::unique_ptr<TextDecoder> decoder_; ///< none: the bytes are UTF-8
    Sentence what_;
    std::string encoding_;
    std::uint64_t size_ = 0;
    std::uint64_t position_ = 0;
    std::size_t markSize_ = 0; ///< of the byte order mark
    std::size_t line_ = 1;     ///< counted where there is a decoder
    bool salvage_ = false;
    Damage damage_;
};

} // namespace dovetail::data
