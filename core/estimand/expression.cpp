// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/expression.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace dovetail::estimand {

struct Expression::Data {
    Node node;
    Symbols free;
    std::size_t size = 1;
};

namespace {

Symbols united(const Symbols& a, const Symbols& b) {
    Symbols all;
    all.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::inserter(all, all.end()));
    return all;
}

Symbols without(const Symbols& a, const Symbols& b) {
    Symbols left;
    std::ranges::set_difference(a, b, std::inserter(left, left.end()));
    return left;
}

std::strong_ordering ordering(double a, double b) {
    return a < b   ? std::strong_ordering::less
           : a > b ? std::strong_ordering::greater
                   : std::strong_ordering::equal;
}

std::strong_ordering ordering(const Symbols& a, const Symbols& b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

struct Compare {
    std::strong_ordering operator()(const Number& a, const Number& b) const {
        return ordering(a.value, b.value);
    }
    std::strong_ordering operator()(const Probability& a, const Probability& b) const { return a <=> b; }
    std::strong_ordering operator()(const Sum& a, const Sum& b) const {
        const auto first = ordering(a.over, b.over);
        return first != 0 ? first : a.body <=> b.body;
    }
    std::strong_ordering operator()(const Product& a, const Product& b) const {
        return std::lexicographical_compare_three_way(a.factors.begin(), a.factors.end(), b.factors.begin(),
                                                      b.factors.end());
    }
    std::strong_ordering operator()(const Quotient& a, const Quotient& b) const {
        const auto first = a.numerator <=> b.numerator;
        return first != 0 ? first : a.denominator <=> b.denominator;
    }
    std::strong_ordering operator()(const Combination& a, const Combination& b) const {
        return std::lexicographical_compare_three_way(
            a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
            [](const auto& one, const auto& other) {
                const auto first = one.expression <=> other.expression;
                return first != 0 ? first : ordering(one.weight, other.weight);
            });
    }
    std::strong_ordering operator()(const Expectation& a, const Expectation& b) const {
        const auto first = a.of <=> b.of;
        return first != 0 ? first : a.body <=> b.body;
    }
    template <typename A, typename B>
    std::strong_ordering operator()(const A&, const B&) const {
        return std::strong_ordering::equal; // of different kinds: the caller has compared the kinds
    }
};

struct Free {
    Symbols operator()(const Number&) const { return {}; }
    Symbols operator()(const Probability& term) const {
        return united(united(term.of, term.given), term.intervened);
    }
    Symbols operator()(const Sum& sum) const { return without(sum.body.free(), sum.over); }
    Symbols operator()(const Product& product) const {
        Symbols all;
        for (const Expression& factor : product.factors)
            all = united(all, factor.free());
        return all;
    }
    Symbols operator()(const Quotient& quotient) const {
        return united(quotient.numerator.free(), quotient.denominator.free());
    }
    Symbols operator()(const Combination& combination) const {
        Symbols all;
        for (const auto& part : combination.parts)
            all = united(all, part.expression.free());
        return all;
    }
    Symbols operator()(const Expectation& expectation) const {
        return without(expectation.body.free(), {expectation.of});
    }
};

struct Size {
    std::size_t operator()(const Number&) const { return 1; }
    std::size_t operator()(const Probability&) const { return 1; }
    std::size_t operator()(const Sum& sum) const { return 1 + sum.body.size(); }
    std::size_t operator()(const Product& product) const {
        std::size_t all = 1;
        for (const Expression& factor : product.factors)
            all += factor.size();
        return all;
    }
    std::size_t operator()(const Quotient& quotient) const {
        return 1 + quotient.numerator.size() + quotient.denominator.size();
    }
    std::size_t operator()(const Combination& combination) const {
        std::size_t all = 1;
        for (const auto& part : combination.parts)
            all += part.expression.size();
        return all;
    }
    std::size_t operator()(const Expectation& expectation) const { return 1 + expectation.body.size(); }
};

bool isNumber(const Expression& expression, double value) {
    const auto* number = expression.as<Number>();
    return number && number->value == value;
}

/// Rebuilds an expression with other names. `names` says what a symbol that is visible here is called.
class Renaming {
public:
    using Names = std::map<Symbol, Symbol>;
    /// The name of the index `symbol` of a sum; `scope` are the names that mean something else there.
    using Choose = std::function<Symbol(Symbol symbol, const Symbols& scope)>;

    explicit Renaming(Choose choose) : choose_(std::move(choose)) {}

    Expression operator()(const Expression& expression, const Names& names, const Symbols& scope) const {
        return std::visit([&](const auto& node) { return of(node, names, scope); }, expression.node());
    }

private:
    static Symbol name(Symbol symbol, const Names& names) {
        const auto found = names.find(symbol);
        return found == names.end() ? symbol : found->second;
    }
    static Symbols all(const Symbols& symbols, const Names& names) {
        Symbols result;
        for (const Symbol symbol : symbols)
            result.insert(name(symbol, names));
        return result;
    }

    Expression of(const Number& node, const Names&, const Symbols&) const { return number(node.value); }
    Expression of(const Probability& term, const Names& names, const Symbols&) const {
        return probability(all(term.of, names), all(term.given, names), all(term.intervened, names),
                           term.source);
    }
    Expression of(const Sum& node, Names names, Symbols scope) const {
        Symbols over;
        for (const Symbol symbol : node.over) {
            const Symbol chosen = choose_(symbol, scope);
            names[symbol] = chosen;
            scope.insert(chosen);
            over.insert(chosen);
        }
        return sum(over, (*this)(node.body, names, scope));
    }
    Expression of(const Product& node, const Names& names, const Symbols& scope) const {
        std::vector<Expression> factors;
        factors.reserve(node.factors.size());
        for (const Expression& factor : node.factors)
            factors.push_back((*this)(factor, names, scope));
        return product(std::move(factors));
    }
    Expression of(const Quotient& node, const Names& names, const Symbols& scope) const {
        return quotient((*this)(node.numerator, names, scope), (*this)(node.denominator, names, scope));
    }
    Expression of(const Combination& node, const Names& names, const Symbols& scope) const {
        std::vector<Combination::Part> parts;
        for (const auto& [weight, expression] : node.parts)
            parts.push_back({weight, (*this)(expression, names, scope)});
        return combination(std::move(parts));
    }
    Expression of(const Expectation& node, Names names, Symbols scope) const {
        const Symbol chosen = choose_(node.of, scope);
        names[node.of] = chosen;
        scope.insert(chosen);
        return expectation(chosen, (*this)(node.body, names, scope));
    }

    Choose choose_;
};

Symbol fewestPrimes(Symbol symbol, const Symbols& scope) {
    symbol.primes = 0;
    while (scope.contains(symbol))
        ++symbol.primes;
    return symbol;
}

} // namespace

Expression make(Expression::Node node) {
    auto data = std::make_shared<Expression::Data>();
    data->node = std::move(node);
    data->free = std::visit(Free(), data->node);
    data->size = std::min(std::visit(Size(), data->node), std::size_t{1} << 40);
    return Expression(std::move(data));
}

Expression::Expression() {
    static const auto one = std::make_shared<const Data>(Data{Number{1}, {}, 1});
    data_ = one;
    node_ = &data_->node;
}

Expression::Expression(std::shared_ptr<const Data> data) : data_(std::move(data)), node_(&data_->node) {}

const Symbols& Expression::free() const {
    return data_->free;
}

std::size_t Expression::size() const {
    return data_->size;
}

std::strong_ordering Expression::operator<=>(const Expression& other) const {
    if (data_ == other.data_) return std::strong_ordering::equal;
    const auto kinds = node_->index() <=> other.node_->index();
    return kinds != 0 ? kinds : std::visit(Compare(), *node_, *other.node_);
}

Expression number(double value) {
    return value == 1 ? Expression() : make(Number{value});
}

Expression probability(Symbols of, Symbols given, Symbols intervened, std::uint32_t source) {
    if (!given.empty()) of = without(of, given);
    if (of.empty()) return {};
    return make(Probability{source, std::move(of), std::move(given), std::move(intervened)});
}

Expression sum(const Symbols& over, Expression body) {
    if (over.empty() || isNumber(body, 0)) return body;
    assert(std::ranges::includes(body.free(), over));
    if (const auto* inner = body.as<Sum>()) return make(Sum{united(over, inner->over), inner->body});
    return make(Sum{over, std::move(body)});
}

Expression product(std::vector<Expression> factors) {
    std::vector<Expression> flat;
    flat.reserve(factors.size());
    double constant = 1;
    for (Expression& factor : factors) {
        if (const auto* value = factor.as<Number>()) {
            constant *= value->value;
        } else if (const auto* inner = factor.as<Product>()) {
            for (const Expression& part : inner->factors) {
                if (const auto* known = part.as<Number>()) {
                    constant *= known->value;
                } else {
                    flat.push_back(part);
                }
            }
        } else {
            flat.push_back(std::move(factor));
        }
    }
    if (constant == 0) return number(0);
    if (constant != 1) flat.push_back(number(constant));
    if (flat.empty()) return {};
    if (flat.size() == 1) return flat.front();
    std::ranges::sort(flat);
    return make(Product{std::move(flat)});
}

Expression quotient(Expression numerator, Expression denominator) {
    if (isNumber(denominator, 1) || isNumber(numerator, 0)) return numerator;
    if (numerator == denominator) return {};
    if (const auto* above = numerator.as<Quotient>())
        return quotient(above->numerator, product({above->denominator, denominator}));
    if (const auto* below = denominator.as<Quotient>())
        return quotient(product({numerator, below->denominator}), below->numerator);
    return make(Quotient{std::move(numerator), std::move(denominator)});
}

Expression combination(std::vector<Combination::Part> parts) {
    std::map<Expression, double> weights;
    const auto add = [&](const auto& self, double weight, const Expression& expression) -> void {
        if (const auto* inner = expression.as<Combination>()) {
            for (const auto& part : inner->parts)
                self(self, weight * part.weight, part.expression);
        } else if (const auto* value = expression.as<Number>()) {
            weights[Expression()] += weight * value->value;
        } else {
            weights[expression] += weight;
        }
    };
    for (const auto& part : parts)
        add(add, part.weight, part.expression);
    std::vector<Combination::Part> kept;
    for (const auto& [expression, weight] : weights) {
        if (weight != 0) kept.push_back({weight, expression});
    }
    if (kept.empty()) return number(0);
    if (kept.size() == 1 && isNumber(kept.front().expression, 1)) return number(kept.front().weight);
    if (kept.size() == 1 && kept.front().weight == 1) return kept.front().expression;
    return make(Combination{std::move(kept)});
}

Expression expectation(Symbol of, Expression body) {
    assert(body.free().contains(of));
    return make(Expectation{of, std::move(body)});
}

Symbols symbolsNamed(const Expression& expression) {
    Symbols all = expression.free();
    const auto add = [&](const Expression& part) {
        const Symbols named = symbolsNamed(part);
        all.insert(named.begin(), named.end());
    };
    if (const auto* whole = expression.as<Sum>()) {
        add(whole->body);
    } else if (const auto* mean = expression.as<Expectation>()) {
        add(mean->body);
    } else if (const auto* ratio = expression.as<Quotient>()) {
        add(ratio->numerator);
        add(ratio->denominator);
    } else if (const auto* factors = expression.as<Product>()) {
        std::ranges::for_each(factors->factors, add);
    } else if (const auto* parts = expression.as<Combination>()) {
        for (const auto& part : parts->parts)
            add(part.expression);
    }
    return all;
}

Expression renamed(const Expression& expression, const std::function<Symbol(Symbol)>& name) {
    Renaming::Names names;
    Symbols scope;
    for (const Symbol symbol : expression.free())
        scope.insert(names[symbol] = name(symbol));
    const auto keep = [](Symbol symbol, const Symbols& taken) {
        while (taken.contains(symbol))
            ++symbol.primes;
        return symbol;
    };
    return Renaming(keep)(expression, names, scope);
}

Expression withDistinctIndices(const Expression& expression, const Symbols& reserved) {
    return Renaming(fewestPrimes)(expression, {}, united(expression.free(), reserved));
}

} // namespace dovetail::estimand
