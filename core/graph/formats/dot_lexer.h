// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/formats/text_cursor.h"

#include <string>
#include <string_view>
#include <vector>

// Parts of the DOT reader; the way in is core/graph/formats/readers.h.
namespace dovetail::graph::formats::dot {

enum class TokenKind : std::uint8_t { Keyword, Id, Symbol, EdgeOp };

struct Token {
    TokenKind kind;
    std::string text; ///< keywords in lower case; ids without their quotes
    Place place;

    bool is(TokenKind what, std::string_view word) const { return kind == what && text == word; }
    bool symbol(char c) const { return kind == TokenKind::Symbol && text.front() == c; }
    bool keyword(std::string_view word) const { return is(TokenKind::Keyword, word); }
};

struct Tokens {
    std::vector<Token> list;
    Place end;
};

/// Cuts a text in Graphviz's language into its tokens. Comments and lines that start with # are passed
/// over; strings joined by + become one. Refused: strings and comments without an end, numbers with
/// letters behind them (which Graphviz would cut in two), and characters that mean nothing. Linear.
Result<Tokens> tokens(std::string_view text);

/// Can the name be written so that it is read as it is? In double quotes only `"` has an escape: a `\`
/// stands for itself, and cannot stand at the end or, an odd number of times, before a `"`.
bool canQuote(std::string_view name);
/// An id; in double quotes where needed.
std::string written(std::string_view name);

} // namespace dovetail::graph::formats::dot
