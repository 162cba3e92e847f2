// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/expression_tokens.h"

#include "core/base/characters.h"

#include <array>
#include <charconv>
#include <utility>

namespace dovetail::data {

namespace {

using TokenKind = ExpressionToken::Kind;

/// Ways to write a sign, longer ones first, and the preferred way.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> expressionSigns{{
    {"==", "="}, {"!=", "!="}, {"<>", "!="}, {"<=", "<="}, {">=", ">="}, {"&&", "and"}, {"||", "or"},
    {"**", "^"}, {"=", "="},   {"<", "<"},   {">", ">"},   {"&", "and"}, {"|", "or"},   {"!", "not"},
    {"+", "+"},  {"-", "-"},   {"*", "*"},   {"/", "/"},   {"^", "^"},   {"(", "("},    {")", ")"},
}};

tl::unexpected<Error> failAt(std::size_t position, Sentence message, Sentence advice) {
    return fail(ErrorCode::Parse, std::move(message), std::move(advice), {.column = position});
}

} // namespace

bool beginsExpressionName(char c) {
    return isAsciiLetter(c) || c == '_' || isBeyondAscii(c);
}

bool inExpressionName(char c) {
    return beginsExpressionName(c) || isDigit(c) || c == '.';
}

/// The whole character that begins here, which may have several bytes.
std::string_view ExpressionTokens::character() const {
    std::size_t size = 1;
    while (at_ + size < text_.size() && (static_cast<unsigned char>(text_[at_ + size]) & 0xC0) == 0x80)
        ++size;
    return text_.substr(at_, size);
}

void ExpressionTokens::move(std::size_t bytes) {
    for (const char c : text_.substr(at_, bytes))
        position_ += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
    at_ += bytes;
}

Result<ExpressionToken> ExpressionTokens::next() {
    while (at_ < text_.size() && dovetail::isSpace(text_[at_]))
        move(1);
    ExpressionToken token{TokenKind::End, {}, 0, position_};
    if (at_ == text_.size()) return token;
    const char c = text_[at_];
    const bool digitAfter = at_ + 1 < text_.size() && isDigit(text_[at_ + 1]);
    if (isDigit(c) || (c == '.' && digitAfter)) return number(std::move(token));
    if (c == '"' || c == '\'' || c == '`') return quotedText(std::move(token));
    if (beginsExpressionName(c)) return name(std::move(token));
    return sign(std::move(token));
}

Result<ExpressionToken> ExpressionTokens::number(ExpressionToken token) {
    const char* const begin = text_.data() + at_;
    const auto [end, problem] = std::from_chars(begin, text_.data() + text_.size(), token.number);
    const auto size = static_cast<std::size_t>(end - begin);
    token.text = text_.substr(at_, size);
    if (problem == std::errc::result_out_of_range) {
        return failAt(token.position,
                      phrase("data", "The number at character %1 is too large or too close to zero.")(
                          digits(token.position)),
                      phrase("data", "Numbers reach up to 1e308, and down to 1e-308."));
    }
    move(size);
    token.kind = TokenKind::Number;
    return token;
}

/// A quote mark inside is doubled.
Result<ExpressionToken> ExpressionTokens::quotedText(ExpressionToken token) {
    const char mark = text_[at_];
    const std::size_t begin = at_;
    std::size_t end = at_ + 1;
    for (; end < text_.size(); ++end) {
        if (text_[end] == mark) {
            if (end + 1 == text_.size() || text_[end + 1] != mark) break;
            ++end;
        }
        token.text += text_[end];
    }
    if (end >= text_.size()) {
        return failAt(token.position,
                      phrase("data", "What begins with the mark %2 at character %1 does not end.")(
                          digits(token.position), std::string(1, mark)),
                      phrase("data", "Close it with the same mark, %1.")(std::string(1, mark)));
    }
    move(end + 1 - begin);
    token.kind = mark == '`' ? TokenKind::BacktickName : TokenKind::Text;
    return token;
}

ExpressionToken ExpressionTokens::name(ExpressionToken token) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && inExpressionName(text_[end]))
        ++end;
    token.text = text_.substr(at_, end - at_);
    token.kind = TokenKind::Name;
    move(end - at_);
    return token;
}

Result<ExpressionToken> ExpressionTokens::sign(ExpressionToken token) {
    token.kind = TokenKind::Sign;
    if (text_[at_] == ',') {
        token.text = ",";
        move(1);
        return token;
    }
    for (const auto& [written, preferred] : expressionSigns) {
        if (!text_.substr(at_).starts_with(written)) continue;
        token.text = preferred;
        move(written.size());
        return token;
    }
    const unsigned char byte = static_cast<unsigned char>(text_[at_]);
    const std::string shown = byte < 0x20 || byte == 0x7F ? std::string("?") : std::string(character());
    return failAt(
        token.position,
        phrase("data", "“%2” at character %1 means nothing in an expression.")(digits(token.position), shown),
        phrase("data", "Put the names of columns that hold such signs in backticks, and texts in "
                       "quotes."));
}

} // namespace dovetail::data
