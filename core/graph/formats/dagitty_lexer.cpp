// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_lexer.h"

#include <array>

namespace dovetail::graph::dagitty {

namespace {

constexpr std::string_view quoteAdvice =
    "Put names with other characters than letters a-z, digits, _ and . in double quotes.";

} // namespace

tl::unexpected<Error> parseError(Place place, Sentence what, Sentence advice) {
    return fail(ErrorCode::Parse,
                phrase("formats", "line %1, column %2: %3")(digits(place.line), digits(place.column), what),
                std::move(advice), {.line = place.line, .column = place.column});
}

bool isNameCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
}

void Lexer::advance() {
    const char c = text_[offset_++];
    if (c == '\n') {
        ++place_.line;
        place_.column = 1;
    } else if ((static_cast<unsigned char>(at(offset_)) & 0xC0) != 0x80) {
        ++place_.column; // the next byte starts a character
    }
}

// DAGitty has no comments; they are read as Graphviz and R have them.
void Lexer::skipSpace() {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (offset_ == 0 && text_.starts_with(byteOrderMark)) offset_ = byteOrderMark.size();
    while (offset_ < text_.size()) {
        const char c = text_[offset_];
        const std::string_view rest = text_.substr(offset_);
        const bool glued = offset_ > 0 && isNameCharacter(text_[offset_ - 1]); // a#b would be a name
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            advance();
        } else if ((c == '#' && !glued) || rest.starts_with("//")) {
            while (offset_ < text_.size() && text_[offset_] != '\n')
                advance();
        } else if (rest.starts_with("/*")) {
            const std::size_t end = text_.find("*/", offset_ + 2);
            if (end == std::string_view::npos) return; // next() says so
            while (offset_ < end + 2)
                advance();
        } else {
            return;
        }
    }
}

Token Lexer::take(TokenKind kind, std::size_t length) {
    Token token{kind, std::string(text_.substr(offset_, length)), place_, offset_, offset_ + length};
    while (offset_ < token.end)
        advance();
    return token;
}

std::size_t Lexer::arrowLength() const {
    // Longest first; --- is nobody's and read for a better message.
    constexpr std::array<std::string_view, 10> arrows{"<->", "@->", "<-@", "@-@", "@--",
                                                      "--@", "---", "->",  "<-",  "--"};
    for (const std::string_view arrow : arrows) {
        if (text_.substr(offset_).starts_with(arrow)) return arrow.size();
    }
    return 0;
}

Result<Token> Lexer::quoted() {
    Token token{TokenKind::Quoted, {}, place_, offset_, 0};
    advance();
    while (offset_ < text_.size() && text_[offset_] != '"') {
        const char following = at(offset_ + 1);
        if (text_[offset_] == '\\' && (following == '"' || following == '\\')) advance();
        token.text += text_[offset_];
        advance();
    }
    if (offset_ == text_.size()) {
        return parseError(
            token.place, phrase("formats", "This text in double quotes does not end."),
            phrase("formats", "Close it with a \"; inside of it write \\\" for a quotation mark."));
    }
    advance();
    token.end = offset_;
    return token;
}

std::string_view Lexer::foreignArrow() const {
    // Longest first. None of them starts something that DAGitty reads.
    constexpr std::array<std::string_view, 14> arrows{"<==>", "<-->", "<=>", "==>", "-->", "<==", "=>",
                                                      "<=",   "~>",   "→",   "←",   "↔",   "⇒",   ">"};
    const std::string_view rest = text_.substr(offset_);
    for (const std::string_view arrow : arrows) {
        if (rest.starts_with(arrow)) return arrow;
    }
    return {};
}

Result<Token> Lexer::next() {
    skipSpace();
    if (offset_ == text_.size()) return Token{TokenKind::End, {}, place_, offset_, offset_};
    if (const std::string_view arrow = foreignArrow(); !arrow.empty()) {
        return parseError(
            place_, phrase("formats", "“%1” is no edge.")(std::string(arrow)),
            phrase("formats",
                   "Edges are written ->, <- and <->, and in a pdag, mag or pag also --, @->, @-@ and @--."));
    }
    const char c = text_[offset_];
    if (c == '"') return quoted();
    if (const std::size_t length = arrowLength()) return take(TokenKind::Arrow, length);
    if (std::string_view("{}[]=,;+").find(c) != std::string_view::npos) return take(TokenKind::Symbol, 1);

    std::size_t length = c == '-' ? 1 : 0; // names may start with a minus
    while (isNameCharacter(at(offset_ + length)))
        ++length;
    // DAGitty reads `a-b` as the two variables a and -b, which nobody can have meant.
    const bool glued = c == '-' && offset_ > 0 && isNameCharacter(text_[offset_ - 1]);
    if (length > (c == '-' ? 1U : 0U) && !glued) return take(TokenKind::Name, length);

    const Place place = place_;
    std::string character(1, c);
    while ((static_cast<unsigned char>(at(offset_ + character.size())) & 0xC0) == 0x80 &&
           character.size() < 4)
        character += at(offset_ + character.size());
    if (c == '/') {
        return parseError(
            place,
            at(offset_ + 1) == '*' ? phrase("formats", "This comment does not end.")
                                   : phrase("formats", "“/” was not expected here."),
            phrase(
                "formats",
                "A comment is written // to the end of the line, # to the end of the line, or /* ... */."));
    }
    return parseError(place, phrase("formats", "“%1” was not expected here.")(character),
                      std::string(quoteAdvice));
}

} // namespace dovetail::graph::dagitty
