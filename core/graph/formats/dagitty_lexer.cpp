// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_lexer.h"

#include <array>

namespace dovetail::graph::dagitty {

namespace {

constexpr std::string_view quoteAdvice =
    "Put names with other characters than letters a-z, digits, _ and . in double quotes.";

} // namespace

tl::unexpected<Error> parseError(Place place, std::string what, std::string advice) {
    return fail(ErrorCode::Parse,
                "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ": " +
                    what,
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

void Lexer::skipSpace() {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (offset_ == 0 && text_.starts_with(byteOrderMark)) offset_ = byteOrderMark.size();
    for (char c = at(offset_); offset_ < text_.size() && (c == ' ' || (c >= '\t' && c <= '\r'));
         c = at(offset_))
        advance();
}

Token Lexer::take(TokenKind kind, std::size_t length) {
    Token token{kind, std::string(text_.substr(offset_, length)), place_, offset_, offset_ + length};
    while (offset_ < token.end)
        advance();
    return token;
}

std::size_t Lexer::arrowLength() const {
    // Longest first. Those that Dovetail has no edges for are read, too, for a better message.
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
        return parseError(token.place, "This text in double quotes does not end.",
                          "Close it with a \"; inside of it write \\\" for a quotation mark.");
    }
    advance();
    token.end = offset_;
    return token;
}

Result<Token> Lexer::next() {
    skipSpace();
    if (offset_ == text_.size()) return Token{TokenKind::End, {}, place_, offset_, offset_};
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
    if (c == '/' || c == '#') {
        return parseError(place,
                          "“" + character + "” is not part of DAGitty's language, which has no comments.",
                          "Remove the comment. " + std::string(quoteAdvice));
    }
    return parseError(place, "“" + character + "” was not expected here.", std::string(quoteAdvice));
}

} // namespace dovetail::graph::dagitty
