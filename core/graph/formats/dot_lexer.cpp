// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dot_lexer.h"

#include <algorithm>
#include <array>

namespace dovetail::graph::formats::dot {

namespace {

constexpr std::array<std::string_view, 6> keywords{"node", "edge", "graph", "digraph", "subgraph", "strict"};

bool isKeyword(std::string_view word) {
    return std::ranges::find(keywords, lowerCase(word)) != keywords.end();
}

bool startsWord(char c) {
    return isAsciiLetter(c) || c == '_' || isBeyondAscii(c);
}

bool inWord(char c) {
    return startsWord(c) || isDigit(c);
}

/// -?(.[0-9]+|[0-9]+(.[0-9]*)?), or 0.
std::size_t numeralLength(const TextCursor& cursor) {
    std::size_t length = cursor.peek() == '-' ? 1 : 0;
    std::size_t digits = 0;
    for (; isDigit(cursor.peek(length)); ++length)
        ++digits;
    if (cursor.peek(length) == '.') {
        ++length;
        for (; isDigit(cursor.peek(length)); ++length)
            ++digits;
    }
    return digits > 0 ? length : 0;
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text), cursor_(text) {}

    Result<Tokens> run() {
        // Graphviz's texts end at a NUL.
        if (const std::size_t nul = text_.find('\0'); nul != std::string_view::npos) {
            return parseError(placeOf(text_, nul), phrase("formats", "There is a NUL in the text."),
                              phrase("formats", "Remove it."));
        }
        while (true) {
            if (auto skipped = skip(); !skipped) return fail(skipped.error());
            if (cursor_.atEnd()) break;
            if (auto taken = take(); !taken) return fail(taken.error());
        }
        found_.end = cursor_.place();
        return std::move(found_);
    }

private:
    Result<void> skip() {
        while (true) {
            cursor_.skipSpace();
            const Place place = cursor_.place();
            if (cursor_.startsWith("//") || (cursor_.peek() == '#' && place.column == 1)) {
                cursor_.skipLine();
            } else if (cursor_.take("/*")) {
                if (!cursor_.skipPast("*/")) {
                    return parseError(place, phrase("formats", "This comment does not end."),
                                      phrase("formats", "Close it with */."));
                }
            } else {
                return {};
            }
        }
    }

    void add(TokenKind kind, std::string text, Place place) {
        found_.list.push_back({kind, std::move(text), place});
    }

    Result<void> take() {
        const Place place = cursor_.place();
        const char c = cursor_.peek();
        if (cursor_.startsWith("->") || cursor_.startsWith("--")) {
            add(TokenKind::EdgeOp, cursor_.startsWith("->") ? "->" : "--", place);
            cursor_.advance(2);
            return {};
        }
        if (std::string_view("{}[];,=:").find(c) != std::string_view::npos) {
            cursor_.advance();
            add(TokenKind::Symbol, std::string(1, c), place);
            return {};
        }
        if (c == '"') return quoted(place);
        if (c == '<') return html(place);
        if (startsWord(c)) {
            const std::size_t begin = cursor_.offset();
            while (inWord(cursor_.peek()))
                cursor_.advance();
            const std::string_view word = cursor_.since(begin);
            if (isKeyword(word)) {
                add(TokenKind::Keyword, lowerCase(word), place);
            } else {
                add(TokenKind::Id, std::string(word), place);
            }
            return {};
        }
        const std::size_t length = numeralLength(cursor_);
        if (length == 0) {
            return cursor_.error(
                phrase("formats", "%1 was not expected here.")(excerpt(cursor_.character())),
                phrase("formats",
                       "Put names with other characters than letters, digits and _ in double quotes."));
        }
        const std::size_t begin = cursor_.offset();
        cursor_.advance(length);
        if (inWord(cursor_.peek()) || cursor_.peek() == '.') {
            return parseError(place,
                              phrase("formats", "A number ends and a name begins in the middle of a word."),
                              phrase("formats", "Put names that start with a digit in double quotes."));
        }
        add(TokenKind::Id, std::string(cursor_.since(begin)), place);
        return {};
    }

    Result<void> quoted(Place place) {
        cursor_.advance();
        std::string text;
        while (!cursor_.atEnd() && cursor_.peek() != '"') {
            if (cursor_.take("\\\"")) {
                text += '"';
            } else if (cursor_.startsWith("\\\\")) {
                text += "\\\\"; // a pair stays a pair
                cursor_.advance(2);
            } else if (!cursor_.take("\\\n") && !cursor_.take("\\\r\n")) {
                text += cursor_.peek();
                cursor_.advance();
            }
        }
        if (!cursor_.take("\"")) {
            return parseError(
                place, phrase("formats", "This text in double quotes does not end."),
                phrase("formats", "Close it with a \"; inside of it write \\\" for a quotation mark."));
        }
        auto& list = found_.list;
        if (joins_) {
            list.back().text += text;
            joins_ = false;
        } else {
            add(TokenKind::Id, std::move(text), place);
        }
        if (auto skipped = skip(); !skipped) return skipped;
        if (cursor_.peek() != '+') return {};
        cursor_.advance();
        if (auto skipped = skip(); !skipped) return skipped;
        if (cursor_.peek() != '"') {
            return cursor_.error(phrase("formats", "A text in double quotes has to follow the “+”."),
                                 phrase("formats", "Remove the “+” or add the text."));
        }
        joins_ = true;
        return {};
    }

    /// <...> with its brackets.
    Result<void> html(Place place) {
        const std::size_t begin = cursor_.offset();
        std::size_t depth = 0;
        do {
            if (cursor_.peek() == '<') ++depth;
            if (cursor_.peek() == '>') --depth;
            cursor_.advance();
        } while (depth > 0 && !cursor_.atEnd());
        if (depth > 0) {
            return parseError(place, phrase("formats", "This text in <> does not end."),
                              phrase("formats", "Close it with a >."));
        }
        add(TokenKind::Id, std::string(cursor_.since(begin)), place);
        return {};
    }

    std::string_view text_;
    TextCursor cursor_;
    Tokens found_;
    bool joins_ = false; ///< a + is between the last token and the string that comes
};

} // namespace

Result<Tokens> tokens(std::string_view text) {
    return Lexer(text).run();
}

bool canQuote(std::string_view name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') continue;
        // Pairs are taken together; a single one must not meet a quote, a line end or the end.
        if (i + 1 == name.size()) return false;
        if (name[i + 1] == '\\') {
            ++i;
        } else if (name[i + 1] == '"' || name[i + 1] == '\n' || name[i + 1] == '\r') {
            return false;
        }
    }
    return name.find('\0') == std::string_view::npos;
}

std::string written(std::string_view name) {
    const bool plain = !name.empty() && startsWord(name.front()) && std::ranges::all_of(name, inWord);
    if (plain && !isKeyword(name)) return std::string(name);
    const auto number = TextCursor(name);
    if (!name.empty() && numeralLength(number) == name.size()) return std::string(name);
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"') text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace dovetail::graph::formats::dot
