// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/lavaan_words.h"
#include "core/graph/formats/readers.h"

#include <algorithm>
#include <array>

namespace dovetail::graph::formats {

namespace lavaan {

namespace {

enum class TokenKind : std::uint8_t { Name, Number, Call, Operator, Plus, Star, Break, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text; ///< of a Call the whole of it: start(0.5)
    Place place;
    bool quoted = false;
};

// Longest first. <~ is formative, ~*~ a scaling factor, | thresholds, the last six say nothing of edges.
constexpr std::array<std::string_view, 11> operators{
    "~*~", "=~", "<~", "~~", "==", ":=", "~", "|", "<", ">", ":"};

class Lexer {
public:
    explicit Lexer(std::string_view text) : cursor_(text) {}

    Result<std::vector<Token>> run() {
        while (true) {
            skipBlanks();
            Token token{TokenKind::End, {}, cursor_.place()};
            if (cursor_.atEnd()) {
                tokens_.push_back(std::move(token));
                return std::move(tokens_);
            }
            if (auto taken = take(token); !taken) return fail(taken.error());
            tokens_.push_back(std::move(token));
        }
    }

private:
    void skipBlanks() {
        while (!cursor_.atEnd()) {
            const char c = cursor_.peek();
            if (c == '#' || c == '!') {
                cursor_.skipLine();
            } else if (c != '\n' && isSpace(c)) {
                cursor_.advance();
            } else {
                return;
            }
        }
    }

    Result<void> take(Token& token) {
        const char c = cursor_.peek();
        const auto single = [&](TokenKind kind) {
            cursor_.advance();
            token.kind = kind;
            token.text = c;
        };
        if (c == '\n' || c == ';') {
            single(TokenKind::Break);
        } else if (c == '+') {
            single(TokenKind::Plus);
        } else if (c == '*') {
            single(TokenKind::Star);
        } else if (c == '`') {
            auto name = takeEscaped(cursor_);
            if (!name) return fail(name.error());
            if (name->empty()) {
                return parseError(token.place, phrase("formats", "A variable's name is empty."),
                                  phrase("formats", "Write at least one character."));
            }
            token.kind = TokenKind::Name;
            token.text = std::move(*name);
            token.quoted = true;
        } else if (c == '"' || c == '\'') {
            // A modifier may be a text: "label"*x.
            auto text = takeEscaped(cursor_);
            if (!text) return fail(text.error());
            token.kind = TokenKind::Name;
            token.text = std::move(*text);
            token.quoted = true;
        } else if (isDigit(c) || (c == '.' && isDigit(cursor_.peek(1))) || c == '-') {
            number(token);
        } else if (startsName(c)) {
            return name(token);
        } else {
            for (const std::string_view sign : operators) {
                if (!cursor_.startsWith(sign)) continue;
                cursor_.advance(sign.size());
                token.kind = TokenKind::Operator;
                token.text = sign;
                return {};
            }
            if (c == '/' || c == '^' || c == '(' || c == ')') { // in definitions such as a := b*(c - d)
                single(TokenKind::Star);
                return {};
            }
            return cursor_.error(phrase("formats", "%1 was not expected here.")(excerpt(cursor_.character())),
                                 phrase("formats", "Put names with such characters in backquotes: `a b`."));
        }
        return {};
    }

    void number(Token& token) {
        const std::size_t begin = cursor_.offset();
        cursor_.advance();
        while (isDigit(cursor_.peek()) || cursor_.peek() == '.' ||
               ((cursor_.peek() == 'e' || cursor_.peek() == 'E') &&
                (isDigit(cursor_.peek(1)) || cursor_.peek(1) == '-')) ||
               (cursor_.peek() == '-' && (cursor_.since(begin).back() | 0x20) == 'e'))
            cursor_.advance();
        token.kind = TokenKind::Number;
        token.text = std::string(cursor_.since(begin));
    }

    /// A name, a product a:b of names, or a call such as c(a, b).
    Result<void> name(Token& token) {
        const std::size_t begin = cursor_.offset();
        while (inName(cursor_.peek()) || (cursor_.peek() == ':' && startsName(cursor_.peek(1))))
            cursor_.advance();
        token.kind = TokenKind::Name;
        if (cursor_.peek() == '(') {
            std::size_t depth = 0;
            do {
                if (cursor_.peek() == '(') ++depth;
                if (cursor_.peek() == ')') --depth;
                cursor_.advance();
            } while (depth > 0 && !cursor_.atEnd());
            if (depth > 0) {
                return parseError(
                    token.place,
                    phrase("formats",
                           "The bracket of %1 is not closed: the text ends where a “)” should be.")(
                        excerpt(trimmed(cursor_.since(begin)))),
                    phrase("formats", "Add a “)”."));
            }
            token.kind = TokenKind::Call;
        }
        token.text = std::string(cursor_.since(begin));
        return {};
    }

    TextCursor cursor_;
    std::vector<Token> tokens_;
};

/// One summand: what stands before its last *, and the variable.
struct Term {
    std::string name;
    std::vector<Token> modifiers;
    Place place;
    bool variable = true; ///< false: a number, for an intercept
    bool product = false; ///< a:b, an interaction
};

class Reader {
public:
    explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    Result<Diagram> read() {
        while (true) {
            while (token().kind == TokenKind::Break)
                ++at_;
            if (token().kind == TokenKind::End) return std::move(builder_).build();
            if (auto done = statement(); !done) return fail(done.error());
        }
    }

private:
    const Token& token(std::size_t ahead = 0) const {
        return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
    }

    Sentence found() const {
        switch (token().kind) {
        case TokenKind::End:
            return phrase("formats", "the end");
        case TokenKind::Break:
            return phrase("formats", "the end of the line");
        default:
            return excerpt(token().text);
        }
    }

    tl::unexpected<Error> wrong(const Sentence& expected, Sentence advice) const {
        return parseError(token().place, phrase("formats", "Here should be %1, not %2.")(expected, found()),
                          std::move(advice));
    }

    Result<void> statement() {
        const std::size_t begin = at_;
        std::vector<Term> left;
        if (auto done = sum(left); !done) {
            // Constraints and definitions may have anything on both sides.
            at_ = begin;
            if (skipConstraint()) return {};
            return done;
        }
        if (token().kind != TokenKind::Operator) {
            at_ = begin;
            if (skipConstraint()) return {};
            while (token().kind != TokenKind::Break && token().kind != TokenKind::End)
                ++at_;
            return wrong(phrase("formats", "an operator"),
                         phrase("formats", "Formulas are written as in y ~ x, f =~ a + b or a ~~ b."));
        }
        const Token sign = token();
        ++at_;
        if (sign.text == ":" && left.size() == 1) {
            return parseError(left.front().place,
                              phrase("formats", "Models of several groups or levels (%1) cannot be opened.")(
                                  excerpt(left.front().name + ":")),
                              phrase("formats", "Write the model of one group."));
        }
        if (sign.text != "~" && sign.text != "=~" && sign.text != "<~" && sign.text != "~~") {
            // Thresholds, scaling factors, definitions, constraints.
            if (sign.text == "|" || sign.text == "~*~") declare(left);
            skipRest();
            return {};
        }
        skipLineBreaks();
        std::vector<Term> right;
        if (auto done = sum(right); !done) return done;
        if (token().kind != TokenKind::Break && token().kind != TokenKind::End) {
            return wrong(phrase("formats", "a “+” or the end of the line"),
                         phrase("formats", "Summands are joined by “+”."));
        }
        if (auto declared = onlyVariables(left); !declared) return declared;
        if (auto sound = noProducts(left); !sound) return sound;
        if (sign.text == "~") right = factorsOf(right);
        if (auto sound = noProducts(right); !sound) return sound;
        join(left, sign, right);
        return {};
    }

    // A formula goes on in the next line after an operator, a + or a *, and before a +.
    void skipBreaksBefore(TokenKind kind) {
        std::size_t ahead = 0;
        while (token(ahead).kind == TokenKind::Break && token(ahead).text == "\n")
            ++ahead;
        if (token(ahead).kind == kind) at_ += ahead;
    }
    void skipLineBreaks() {
        while (token().kind == TokenKind::Break && token().text == "\n")
            ++at_;
    }

    void skipRest() {
        while (token().kind != TokenKind::Break && token().kind != TokenKind::End)
            ++at_;
    }

    /// True, and at its end, if the statement here is a definition or constraint.
    bool skipConstraint() {
        std::size_t ahead = 0;
        bool constraint = false;
        for (; token(ahead).kind != TokenKind::Break && token(ahead).kind != TokenKind::End; ++ahead) {
            const std::string& text = token(ahead).text;
            constraint = constraint || (token(ahead).kind == TokenKind::Operator &&
                                        (text == "==" || text == ":=" || text == "<" || text == ">"));
        }
        if (constraint) at_ += ahead;
        return constraint;
    }

    Result<void> sum(std::vector<Term>& terms) {
        while (true) {
            Term term;
            term.place = token().place;
            while (token(1).kind == TokenKind::Star && token(1).text == "*" && isFactor(token())) {
                term.modifiers.push_back(token());
                at_ += 2;
                skipLineBreaks();
            }
            if (token().kind == TokenKind::Number) {
                term.variable = false;
            } else if (token().kind != TokenKind::Name || token().text.empty()) {
                return wrong(phrase("formats", "a variable's name"),
                             phrase("formats", "Formulas are written as in y ~ x, f =~ a + b or a ~~ b."));
            }
            term.product = term.variable && !token().quoted && token().text.find(':') != std::string::npos;
            term.name = token().text;
            term.place = token().place;
            ++at_;
            terms.push_back(std::move(term));
            skipBreaksBefore(TokenKind::Plus);
            if (token().kind != TokenKind::Plus) return {};
            ++at_;
            skipLineBreaks();
        }
    }

    static bool isFactor(const Token& token) {
        return token.kind == TokenKind::Name || token.kind == TokenKind::Number ||
               token.kind == TokenKind::Call;
    }

    static Result<void> onlyVariables(const std::vector<Term>& terms) {
        for (const Term& term : terms) {
            if (term.variable) continue;
            return parseError(
                term.place,
                phrase("formats", "Here should be a variable's name, not %1.")(excerpt(term.name)),
                phrase("formats", "Formulas are written as in y ~ x, f =~ a + b or a ~~ b."));
        }
        return {};
    }

    static Result<void> noProducts(const std::vector<Term>& terms) {
        for (const Term& term : terms) {
            if (!term.product) continue;
            return parseError(
                term.place,
                phrase("formats",
                       "The interaction %1 stands where a variable's name should be.")(excerpt(term.name)),
                phrase("formats", "Interactions can be among the causes only, as in y ~ x + z + x:z."));
        }
        return {};
    }

    /// Each factor of an interaction is a cause; how causes work together a diagram does not say.
    static std::vector<Term> factorsOf(const std::vector<Term>& terms) {
        std::vector<Term> causes;
        for (const Term& term : terms) {
            if (!term.product) {
                causes.push_back(term);
                continue;
            }
            if (isZero(term)) continue;
            for (std::size_t begin = 0; begin <= term.name.size();) {
                const std::size_t end = std::min(term.name.find(':', begin), term.name.size());
                Term factor;
                factor.name = term.name.substr(begin, end - begin);
                factor.place = term.place;
                causes.push_back(std::move(factor));
                begin = end + 1;
            }
        }
        return causes;
    }

    void declare(const std::vector<Term>& terms) {
        for (const Term& term : terms) {
            if (term.variable) (void)builder_.variable(term.name);
        }
    }

    void join(const std::vector<Term>& left, const Token& sign, const std::vector<Term>& right) {
        declare(left);
        declare(right);
        const bool measures = sign.text == "=~";
        for (const Term& a : left) {
            const std::size_t one = builder_.variable(a.name);
            if (measures || sign.text == "<~") builder_.addRole(one, Role::Latent);
            for (const Term& b : right) {
                // A number is an intercept, a variable with itself a variance, a factor 0 no edge.
                if (!b.variable || isZero(b)) continue;
                const std::size_t other = builder_.variable(b.name);
                const bool covariance = sign.text == "~~";
                if (covariance && one == other) continue;
                const auto [from, to] =
                    covariance || measures ? std::pair(one, other) : std::pair(other, one);
                builder_.addEdge(from, covariance ? Mark::Arrow : Mark::Tail, to, Mark::Arrow, b.place,
                                 details(b));
            }
        }
    }

    static bool isZero(const Term& term) {
        return std::ranges::any_of(term.modifiers, [](const Token& token) {
            return token.kind == TokenKind::Number && numberFrom(token.text) == 0.0;
        });
    }

    static EdgeDetails details(const Term& term) {
        EdgeDetails details;
        for (const Token& modifier : term.modifiers) {
            if (modifier.kind == TokenKind::Name && (modifier.quoted || modifier.text != "NA") &&
                details.label.empty()) {
                details.label = modifier.text;
            } else {
                details.attributes.push_back({"modifier", modifier.text});
            }
        }
        return details;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    DiagramBuilder builder_;
};

} // namespace

bool isPlain(std::string_view name) {
    if (name.empty() || !startsName(name.front()) || name == "NA") return false;
    if (name.size() > 1 && name[0] == '.' && isDigit(name[1])) return false;
    return std::ranges::all_of(name, inName);
}

bool isModifier(std::string_view text) {
    const auto tokens = Lexer(text).run();
    if (!tokens || tokens->size() != 2) return false;
    const Token& token = tokens->front();
    if (token.text.size() != text.size()) return false; // a comment, or quotes
    if (token.kind == TokenKind::Number) return numberFrom(token.text).value_or(0) != 0;
    return token.kind == TokenKind::Call || (token.kind == TokenKind::Name && !token.quoted);
}

} // namespace lavaan

Result<Diagram> readLavaan(std::string_view text) {
    auto tokens = lavaan::Lexer(text).run();
    if (!tokens) return fail(tokens.error());
    return lavaan::Reader(std::move(*tokens)).read();
}

} // namespace dovetail::graph::formats
