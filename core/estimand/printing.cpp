// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/printing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace dovetail::estimand {

namespace {

/// May a name stand in the text without quotation marks?
bool isPlain(std::string_view name) {
    if (name.empty() || (name.front() >= '0' && name.front() <= '9')) return false;
    return std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
               c == '.' || (static_cast<unsigned char>(c) & 0x80) != 0;
    });
}

std::string textName(std::string_view name) {
    if (isPlain(name)) return std::string(name);
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string latexName(std::string_view name) {
    std::string escaped;
    for (const char c : name) {
        if (std::string_view("#$%&_{}").find(c) != std::string_view::npos) escaped += '\\';
        if (c == '\\') {
            escaped += "\\textbackslash{}";
        } else if (c == '~' || c == '^') {
            escaped += c == '~' ? "\\textasciitilde{}" : "\\textasciicircum{}";
        } else {
            escaped += c;
        }
    }
    // One letter is a variable, more are a word.
    return name.size() == 1 ? escaped : "\\mathit{" + escaped + "}";
}

std::string richName(std::string_view name) {
    std::string escaped = "<i>";
    for (const char c : name) {
        switch (c) {
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped + "</i>";
}

std::string text(double number) {
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return std::string(buffer.data(), end);
}

/// How tightly a formula holds together: what binds less than its surroundings wants gets brackets.
enum class Binding { Loose, Part, Ratio, Term, Factor };

class Printer {
public:
    Printer(const graph::CausalGraph& graph, const PrintOptions& options)
        : graph_(graph), options_(options) {}

    std::string print(const Expression& expression, Binding wanted) const {
        const auto [text, binding] =
            std::visit([this](const auto& node) { return this->of(node); }, expression.node());
        return binding < wanted ? bracketed(text) : text;
    }

    std::string print(Symbol symbol) const {
        const std::string& name = graph_.name(symbol.variable);
        const std::string primes(symbol.primes, '\'');
        switch (options_.notation) {
        case Notation::Text:
            return textName(name) + primes;
        case Notation::Latex:
            return latexName(name) + primes;
        case Notation::Rich:
            return richName(name) + primes;
        }
        return {};
    }

private:
    using Printed = std::pair<std::string, Binding>;

    bool latex() const { return options_.notation == Notation::Latex; }
    bool rich() const { return options_.notation == Notation::Rich; }

    std::string bracketed(const std::string& text) const {
        return latex() ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }

    std::string list(const Symbols& symbols) const {
        std::string all;
        for (const Symbol symbol : symbols)
            all += (all.empty() ? "" : ", ") + print(symbol);
        return all;
    }

    std::string source(std::uint32_t number) const {
        if (number < options_.sources.size()) return options_.sources[number];
        if (number == 0) return "P";
        const std::string digits = std::to_string(number);
        if (latex()) return "P^{(" + digits + ")}";
        return rich() ? "P<sup>(" + digits + ")</sup>" : "P^" + digits;
    }

    std::string condition(const Symbols& given, const Symbols& intervened) const {
        std::string all = list(given);
        if (!intervened.empty()) {
            if (!all.empty()) all += ", ";
            all += (latex() ? "\\mathrm{do}(" : "do(") + list(intervened) + ")";
        }
        if (all.empty()) return {};
        return (latex() ? " \\mid " : " | ") + all;
    }

    Printed of(const Number& node) const {
        return {text(node.value), node.value < 0 ? Binding::Loose : Binding::Factor};
    }
    Printed of(const Probability& term) const {
        return {source(term.source) + "(" + list(term.of) + condition(term.given, term.intervened) + ")",
                Binding::Factor};
    }
    Printed of(const Sum& sum) const {
        const std::string body = print(sum.body, Binding::Term);
        const std::string over = list(sum.over);
        std::string sign;
        switch (options_.notation) {
        case Notation::Text:
            sign = "Σ_{" + over + "} ";
            break;
        case Notation::Latex:
            sign = "\\sum_{" + over + "} ";
            break;
        case Notation::Rich:
            sign = "Σ<sub>" + over + "</sub> ";
            break;
        }
        return {sign + body, Binding::Term};
    }
    Printed of(const Product& product) const {
        // As people write: what is most conditioned first, sums last.
        std::vector<const Expression*> factors;
        for (const Expression& factor : product.factors)
            factors.push_back(&factor);
        std::ranges::stable_sort(factors, {}, [](const Expression* factor) -> std::pair<int, int> {
            if (factor->as<Number>()) return {-1, 0};
            const auto* term = factor->as<Probability>();
            return {term ? 0 : factor->as<Sum>() ? 2 : 1, term ? -static_cast<int>(term->given.size()) : 0};
        });
        std::string all;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            // A sum reaches to the end of the product, so only the last needs no brackets.
            const bool last = i + 1 == factors.size();
            if (i > 0) all += latex() ? "\\, " : " ";
            all += print(*factors[i], last ? Binding::Term : Binding::Factor);
        }
        return {all, Binding::Term};
    }
    Printed of(const Quotient& quotient) const {
        if (latex()) {
            return {"\\frac{" + print(quotient.numerator, Binding::Loose) + "}{" +
                        print(quotient.denominator, Binding::Loose) + "}",
                    Binding::Factor};
        }
        const bool plain = quotient.numerator.as<Probability>() != nullptr;
        return {print(quotient.numerator, plain ? Binding::Term : Binding::Factor) + " / " +
                    print(quotient.denominator, Binding::Factor),
                Binding::Ratio};
    }
    Printed of(const Combination& combination) const {
        std::string all;
        for (const auto& [weight, expression] : combination.parts) {
            const double size = weight < 0 ? -weight : weight;
            if (all.empty()) {
                all += weight < 0 ? "-" : "";
            } else {
                all += weight < 0 ? " - " : " + ";
            }
            if (expression.as<Number>()) {
                all += text(size);
            } else {
                if (size != 1) all += text(size) + " ";
                all += print(expression, Binding::Ratio);
            }
        }
        return {all, Binding::Part};
    }
    Printed of(const Expectation& expectation) const {
        const auto* term = expectation.body.as<Probability>();
        const std::string symbol = print(expectation.of);
        if (term && term->of == Symbols{expectation.of}) {
            return {"E[" + symbol + condition(term->given, term->intervened) + "]", Binding::Factor};
        }
        const std::string sign = latex()  ? "\\sum_{" + symbol + "} "
                                 : rich() ? "Σ<sub>" + symbol + "</sub> "
                                          : "Σ_{" + symbol + "} ";
        return {sign + symbol + (latex() ? "\\, " : " ") + print(expectation.body, Binding::Term),
                Binding::Term};
    }

    const graph::CausalGraph& graph_;
    const PrintOptions& options_;
};

} // namespace

std::string print(const Expression& expression, const graph::CausalGraph& graph,
                  const PrintOptions& options) {
    if (expression.size() > longestWritten) {
        const std::string instead = "a formula that is too long to be shown";
        return options.notation == Notation::Latex ? "\\text{" + instead + "}" : instead;
    }
    return Printer(graph, options).print(expression, Binding::Loose);
}

std::string print(Symbol symbol, const graph::CausalGraph& graph, Notation notation) {
    return Printer(graph, PrintOptions{notation, {}}).print(symbol);
}

std::string print(const Symbols& symbols, const graph::CausalGraph& graph, Notation notation) {
    std::string all;
    for (const Symbol symbol : symbols)
        all += (all.empty() ? "" : ", ") + print(symbol, graph, notation);
    return all;
}

} // namespace dovetail::estimand
