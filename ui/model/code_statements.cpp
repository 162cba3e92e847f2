// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/code_statements.h"

#include "core/graph/formats/dagitty_lexer.h"

namespace dovetail::ui {

using graph::dagitty::Lexer;
using graph::dagitty::Token;
using graph::dagitty::TokenKind;

namespace {

class Outliner {
public:
    explicit Outliner(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    std::optional<CodeOutline> read() {
        enter();
        while (!at().is("}") && at().kind != TokenKind::End) {
            const std::size_t before = next_;
            if (at().is(";")) {
                ++next_;
            } else {
                statement();
            }
            if (next_ == before) return std::nullopt;
        }
        outline_.bodyEnd = at().begin;
        return std::move(outline_);
    }

private:
    const Token& at(std::size_t ahead = 0) const {
        return tokens_[std::min(next_ + ahead, tokens_.size() - 1)];
    }

    /// `dag {`, `dag name {`, `strict digraph {` or nothing.
    void enter() {
        for (std::size_t words = 1; words <= 3; ++words) {
            if (!at(words - 1).isName()) return;
            if (!at(words).is("{")) continue;
            outline_.bodyBegin = at(words).end;
            next_ += words + 1;
            return;
        }
    }

    void statement() {
        CodeStatement found;
        found.begin = at().begin;
        const bool defaults =
            at().kind == TokenKind::Name && (at().text == "graph" || at().text == "node") && at(1).is("[");
        if (at().isName() && at(1).is("=")) {
            next_ += 2;
            string();
        } else if (defaults) {
            ++next_;
            attributes();
        } else {
            edges(found);
        }
        found.end = next_ == 0 ? found.begin : tokens_[next_ - 1].end;
        outline_.statements.push_back(std::move(found));
    }

    void edges(CodeStatement& found) {
        bool single = operand(found);
        std::size_t arrows = 0;
        while (at().kind == TokenKind::Arrow) {
            found.arrow = at().text;
            ++arrows;
            ++next_;
            single = operand(found) && single;
        }
        if (at().is("[")) attributes();
        found.kind = !single || arrows > 1 ? CodeStatement::Kind::Several
                     : arrows == 1         ? CodeStatement::Kind::Edge
                                           : CodeStatement::Kind::Variable;
    }

    /// True if it is one name.
    bool operand(CodeStatement& found) {
        if (at().isName()) {
            CodeStatement::Name name{at().begin, 0, {}};
            name.name = string();
            name.end = tokens_[next_ - 1].end;
            found.names.push_back(std::move(name));
            return true;
        }
        if (!at().is("{")) return false;
        for (int depth = 0; at().kind != TokenKind::End;) {
            if (at().isName()) {
                operand(found);
                continue;
            }
            if (at().is("[")) {
                attributes();
                continue;
            }
            if (at().is("{")) ++depth;
            if (at().is("}")) --depth;
            ++next_;
            if (depth == 0) break;
        }
        return false;
    }

    /// Strings may be joined by +.
    std::string string() {
        std::string text = at().text;
        ++next_;
        while (at().is("+") && at(1).kind == TokenKind::Quoted) {
            text += at(1).text;
            next_ += 2;
        }
        return text;
    }

    void attributes() {
        while (at().kind != TokenKind::End && !at().is("]"))
            ++next_;
        if (at().is("]")) ++next_;
    }

    std::vector<Token> tokens_;
    std::size_t next_ = 0;
    CodeOutline outline_;
};

} // namespace

std::optional<CodeOutline> outlineOf(std::string_view text) {
    Lexer lexer(text);
    std::vector<Token> tokens;
    do {
        auto token = lexer.next();
        if (!token) return std::nullopt;
        tokens.push_back(std::move(*token));
    } while (tokens.back().kind != TokenKind::End);
    return Outliner(std::move(tokens)).read();
}

} // namespace dovetail::ui
