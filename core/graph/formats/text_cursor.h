// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/characters.h"
#include "core/base/result.h"
#include "core/graph/formats/dagitty_lexer.h"

#include <optional>
#include <string>
#include <string_view>

// What the readers of texts share: where they are, and how they say what is wrong there.
namespace dovetail::graph::formats {

using dagitty::parseError;
using dagitty::Place;

/// No reader takes a longer text: 64 MiB, some hundred times the largest diagrams that people publish.
constexpr std::size_t longestText = std::size_t{64} << 20;

/// “what” for a message, cut after 40 characters, with line ends and control characters made visible.
Sentence excerpt(std::string_view what);

/// The byte where the text stops being UTF-8 (shortest forms only, no surrogates), if it does. Linear.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The place of a byte. Linear.
Place placeOf(std::string_view text, std::size_t offset);

/// Refused with a place: what is not UTF-8, and a text above `longestText`.
Result<void> checkText(std::string_view text);

/// What a file may begin with; `read` takes it away, `write` gives one to a text whose first name has it.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A place in a text that moves on.
class TextCursor {
public:
    explicit TextCursor(std::string_view text) : text_(text) {}

    bool atEnd() const { return offset_ == text_.size(); }
    /// The byte here or further on; '\0' behind the end.
    char peek(std::size_t ahead = 0) const {
        return ahead < text_.size() - offset_ ? text_[offset_ + ahead] : '\0';
    }
    bool startsWith(std::string_view what) const { return text_.substr(offset_).starts_with(what); }
    std::size_t offset() const { return offset_; }
    const Place& place() const { return place_; }
    /// From a byte before to here.
    std::string_view since(std::size_t offset) const { return text_.substr(offset, offset_ - offset); }
    /// The character here with all its bytes; empty at the end.
    std::string_view character() const;

    void advance(std::size_t bytes = 1);
    bool take(std::string_view what);
    /// Spaces and line ends.
    void skipSpace();
    /// To the next line end or the end of the text; the line end is not taken.
    void skipLine();
    /// To behind the next `what`; false, and at the end, if there is none.
    bool skipPast(std::string_view what);

    /// An error here, or at a place before.
    tl::unexpected<Error> error(Sentence what, Sentence advice) const {
        return parseError(place_, std::move(what), std::move(advice));
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    Place place_;
};

std::string lowerCase(std::string_view text);
std::string_view trimmed(std::string_view text);

/// A finite number that fills the text, with an optional + before it.
std::optional<double> numberFrom(std::string_view text);
/// The shortest text that reads back as this number.
std::string numberText(double number);

/// `quote` name `quote`, with a `\` before each quote and `\`; line ends, tabs and other control
/// characters as \n, \r, \t and \x7f; `takeEscaped` reads it back.
std::string escaped(std::string_view text, char quote);
/// Takes what `escaped` wrote, from its first quote to behind its last. A `\` before any other
/// character stands for that character.
Result<std::string> takeEscaped(TextCursor& cursor);

} // namespace dovetail::graph::formats
