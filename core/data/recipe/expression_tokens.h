// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dovetail::data {

/// A word of an expression.
struct ExpressionToken {
    enum class Kind : std::uint8_t {
        Number,
        Text,
        Name,         ///< bare: a column, a function or a word of the language
        BacktickName, ///< a column in any case
        Sign,         ///< an operator, a bracket or a comma; `text` is the preferred way to write it
        End,
    };
    Kind kind = Kind::End;
    std::string text;
    double number = 0;
    std::size_t position = 1; ///< in characters, from 1

    bool isSign(std::string_view sign) const { return kind == Kind::Sign && text == sign; }
    bool isWord(std::string_view word) const { return kind == Kind::Name && text == word; }
};

/// Cuts an expression into words.
class ExpressionTokens {
public:
    /// The text must outlive it.
    explicit ExpressionTokens(std::string_view text) : text_(text) {}

    /// The next word; at the end End, again and again. Errors: Parse (a quote that does not end, a sign that
    /// means nothing, a number that is too large).
    Result<ExpressionToken> next();

private:
    Result<ExpressionToken> number(ExpressionToken token);
    Result<ExpressionToken> quotedText(ExpressionToken token);
    Result<ExpressionToken> sign(ExpressionToken token);
    ExpressionToken name(ExpressionToken token);
    std::string_view character() const;
    void move(std::size_t bytes);

    std::string_view text_;
    std::size_t at_ = 0;       ///< in bytes
    std::size_t position_ = 1; ///< in characters
};

/// May a bare name begin with this byte, or have it further on?
bool beginsExpressionName(char c);
bool inExpressionName(char c);

} // namespace dovetail::data
