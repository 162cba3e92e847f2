// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

// Parts of the DAGitty reader; the way in is core/graph/formats/dagitty_text.h.
namespace dovetail::graph::dagitty {

/// A place in a text. Lines and columns count from 1, columns count characters (code points).
struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// "line 2, column 7: `what`", as an error of the code Parse.
tl::unexpected<Error> parseError(Place place, Sentence what, Sentence advice);

enum class TokenKind { Name, Quoted, Arrow, Symbol, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text; ///< unescaped if quoted
    Place place;
    std::size_t begin = 0; ///< byte offsets in the text
    std::size_t end = 0;

    bool is(std::string_view symbol) const { return kind == TokenKind::Symbol && text == symbol; }
    bool isName() const { return kind == TokenKind::Name || kind == TokenKind::Quoted; }
};

/// Cuts the text into names, strings, arrows and the symbols { } [ ] = , ; +
class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}
    Result<Token> next();

private:
    char at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }
    void skipSpace();
    void advance();
    Token take(TokenKind kind, std::size_t length);
    Result<Token> quoted();
    /// The length of the arrow here, or 0.
    std::size_t arrowLength() const;
    /// An edge of other languages here, or nothing.
    std::string_view foreignArrow() const;

    std::string_view text_;
    std::size_t offset_ = 0;
    Place place_;
};

/// May this be in a name without quotes?
bool isNameCharacter(char c);

} // namespace dovetail::graph::dagitty
