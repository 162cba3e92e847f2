// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/parsing.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace dovetail::estimand {

namespace {

constexpr int deepest = 200;

/// Recursive descent: combination, ratio, product, factor. What goes wrong first ends it.
class Parser {
public:
    Parser(std::string_view text, const graph::CausalGraph& graph) : text_(text), graph_(graph) {}

    Result<Expression> read() {
        Expression whole = combinationHere();
        skipSpace();
        if (!error_ && at_ < text_.size())
            stop(phrase("estimate", "“%1” was not expected")(std::string(1, text_[at_])));
        if (error_) return fail(std::move(*error_));
        return whole;
    }

private:
    // ---- Characters -----------------------------------------------------------------------------

    void stop(const Sentence& what) {
        if (error_) return;
        std::size_t column = 1;
        for (const char c : text_.substr(0, at_))
            column += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
        error_ = Error{ErrorCode::Parse, phrase("estimate", "column %1: %2.")(digits(column), what),
                       phrase("estimate", "Write the formula as in Σ_{z} P(y | x, z) P(z).")};
        error_->location.column = column;
    }

    void skipSpace() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t'))
            ++at_;
    }

    bool next(std::string_view word) {
        skipSpace();
        return text_.substr(at_).starts_with(word);
    }

    bool take(std::string_view word) {
        if (error_ || !next(word)) return false;
        at_ += word.size();
        return true;
    }

    void expect(std::string_view word) {
        if (!take(word)) stop(phrase("estimate", "“%1” is missing")(std::string(word)));
    }

    static bool inName(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
               c == '.' || (static_cast<unsigned char>(c) & 0x80) != 0;
    }

    std::string name() {
        skipSpace();
        std::string name;
        if (at_ < text_.size() && text_[at_] == '"') {
            ++at_;
            while (at_ < text_.size() && text_[at_] != '"') {
                if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
                name += text_[at_++];
            }
            if (at_ == text_.size()) {
                stop(phrase("estimate", "the name in double quotes does not end"));
            } else {
                ++at_;
            }
            return name;
        }
        while (at_ < text_.size() && inName(text_[at_]))
            name += text_[at_++];
        return name;
    }

    std::optional<Symbol> symbol() {
        const std::string called = name();
        if (error_) return std::nullopt;
        const auto variable = graph_.find(called);
        if (!variable) {
            stop(called.empty() ? phrase("estimate", "a name is missing")
                                : phrase("estimate", "there is no variable “%1”")(called));
            return std::nullopt;
        }
        Symbol found{*variable};
        while (at_ < text_.size() && text_[at_] == '\'' && found.primes < 1000) {
            ++found.primes;
            ++at_;
        }
        return found;
    }

    /// Names up to something that is no comma.
    Symbols list() {
        Symbols symbols;
        do {
            const auto one = symbol();
            if (!one) break;
            symbols.insert(*one);
        } while (take(","));
        return symbols;
    }

    std::optional<double> numberHere() {
        skipSpace();
        double value = 0;
        const auto [end, problem] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
        if (problem != std::errc() || (text_[at_] == '-' || text_[at_] == 'i' || text_[at_] == 'n'))
            return std::nullopt;
        at_ = static_cast<std::size_t>(end - text_.data());
        return value;
    }

    // ---- Formulas -------------------------------------------------------------------------------

    Expression combinationHere() {
        std::vector<Combination::Part> parts;
        double sign = take("-") ? -1 : 1;
        do {
            parts.push_back({sign, ratioHere()});
            sign = take("+") ? 1 : take("-") ? -1 : 0;
        } while (!error_ && sign != 0);
        if (error_) return {};
        if (parts.size() == 1 && parts.front().weight == 1) return parts.front().expression;
        return combination(std::move(parts));
    }

    Expression ratioHere() {
        Expression ratio = productHere();
        while (!error_ && take("/")) {
            auto below = factorHere();
            if (!below) stop(phrase("estimate", "a factor is missing after “/”"));
            if (!error_) ratio = quotient(std::move(ratio), std::move(*below));
        }
        return ratio;
    }

    Expression productHere() {
        std::vector<Expression> factors;
        while (!error_) {
            if (take("Σ_{") || take("sum_{")) {
                factors.push_back(sumHere());
                break;
            }
            auto factor = factorHere();
            if (!factor) break;
            factors.push_back(std::move(*factor));
        }
        if (!error_ && factors.empty()) stop(phrase("estimate", "a formula is missing"));
        return error_ ? Expression() : product(std::move(factors));
    }

    Expression sumHere() {
        const Symbols over = list();
        expect("}");
        if (error_ || tooDeep()) return {};
        // "Σ_{y} y P(...)" is a mean.
        const std::size_t before = at_;
        skipSpace();
        if (over.size() == 1 && !next("P") && at_ < text_.size() &&
            (inName(text_[at_]) || text_[at_] == '"')) {
            const auto weight = symbol();
            if (weight == *over.begin() && !error_) {
                const Expression body = productHere();
                --depth_;
                return holds(body, over) ? expectation(*weight, body) : Expression();
            }
            error_.reset();
            at_ = before;
        }
        const Expression body = productHere();
        --depth_;
        return holds(body, over) ? sum(over, body) : Expression();
    }

    bool holds(const Expression& body, const Symbols& over) {
        for (const Symbol symbol : over) {
            if (!error_ && !body.free().contains(symbol))
                stop(phrase("estimate",
                            "the sum is over “%1”, which it does not hold")(graph_.name(symbol.variable)));
        }
        return !error_;
    }

    std::optional<Expression> factorHere() {
        if (error_) return std::nullopt;
        if (take("(")) {
            if (tooDeep()) return std::nullopt;
            Expression inner = combinationHere();
            --depth_;
            expect(")");
            return inner;
        }
        if (next("P(") || next("P^")) return probabilityHere();
        if (take("E[")) {
            const auto of = symbol();
            const Expression body = of ? conditionsHere({*of}, 0, "]") : Expression();
            if (error_) return std::nullopt;
            return expectation(*of, body);
        }
        if (const auto value = numberHere()) return number(*value);
        return std::nullopt;
    }

    std::optional<Expression> probabilityHere() {
        expect("P");
        std::uint32_t source = 0;
        if (take("^")) {
            const auto [end, problem] =
                std::from_chars(text_.data() + at_, text_.data() + text_.size(), source);
            if (problem != std::errc())
                stop(phrase("estimate", "the number of a distribution is missing after “^”"));
            if (!error_) at_ = static_cast<std::size_t>(end - text_.data());
        }
        expect("(");
        const Symbols of = list();
        if (error_) return std::nullopt;
        return conditionsHere(of, source, ")");
    }

    /// "| z, do(x))" or just the bracket.
    Expression conditionsHere(const Symbols& of, std::uint32_t source, std::string_view bracket) {
        Symbols given;
        Symbols intervened;
        if (take("|")) {
            do {
                if (intervened.empty() && take("do(")) {
                    intervened = list();
                    expect(")");
                } else if (const auto one = symbol()) {
                    given.insert(*one);
                }
            } while (!error_ && take(","));
        }
        expect(bracket);
        if (error_) return {};
        Symbols all = of;
        all.insert(given.begin(), given.end());
        all.insert(intervened.begin(), intervened.end());
        if (all.size() < of.size() + given.size() + intervened.size() ||
            std::ranges::adjacent_find(all, {}, &Symbol::variable) != all.end())
            stop(phrase("estimate", "a variable stands twice in one probability"));
        if (error_) return {};
        return probability(of, given, intervened, source);
    }

    bool tooDeep() {
        if (++depth_ > deepest) stop(phrase("estimate", "the brackets are nested too deeply"));
        return error_.has_value();
    }

    std::string_view text_;
    const graph::CausalGraph& graph_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::optional<Error> error_;
};

} // namespace

Result<Expression> parse(std::string_view text, const graph::CausalGraph& graph) {
    return Parser(text, graph).read();
}

} // namespace dovetail::estimand
