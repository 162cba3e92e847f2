// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/expression.h"

#include "core/base/sorted_sets.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <utility>

namespace dovetail::estimand {

struct Expression::Data {
    Node node;
    Symbols free;
    std::size_t size = 1;
};

namespace {

std::strong_ordering ordering(double a, double b) {
    return a < b   ? std::strong_ordering::less
           : a > b ? std::strong_ordering::greater
                   : std::strong_ordering::equal;
}

std::strong_ordering ordering(const Symbols& a, const Symbols& b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

/// Compares two formulas, by kind, then part by part.
class Comparison {
public:
    std::strong_ordering operator()(const Expression& a, const Expression& b) {
        if (a.identity() == b.identity()) return std::strong_ordering::equal;
        if (const auto kinds = a.node().index() <=> b.node().index(); kinds != 0) return kinds;
        // Two large parts that are the same without being one are met again wherever they are held.
        constexpr std::size_t large = 32;
        const bool remembers = a.size() >= large && b.size() >= large;
        const std::pair pair(a.identity(), b.identity());
        if (remembers && equal_.contains(pair)) return std::strong_ordering::equal;
        const auto found = std::visit([this](const auto& one, const auto& other) { return of(one, other); },
                                      a.node(), b.node());
        if (remembers && found == 0) equal_.insert(pair);
        return found;
    }

private:
    std::strong_ordering of(const Number& a, const Number& b) { return ordering(a.value, b.value); }
    std::strong_ordering of(const Probability& a, const Probability& b) { return a <=> b; }
    std::strong_ordering of(const Sum& a, const Sum& b) {
        const auto first = ordering(a.over, b.over);
        return first != 0 ? first : (*this)(a.body, b.body);
    }
    std::strong_ordering of(const Product& a, const Product& b) {
        return std::lexicographical_compare_three_way(a.factors.begin(), a.factors.end(), b.factors.begin(),
                                                      b.factors.end(), std::ref(*this));
    }
    std::strong_ordering of(const Quotient& a, const Quotient& b) {
        const auto first = (*this)(a.numerator, b.numerator);
        return first != 0 ? first : (*this)(a.denominator, b.denominator);
    }
    std::strong_ordering of(const Combination& a, const Combination& b) {
        return std::lexicographical_compare_three_way(
            a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
            [this](const auto& one, const auto& other) {
                const auto first = (*this)(one.expression, other.expression);
                return first != 0 ? first : ordering(one.weight, other.weight);
            });
    }
    std::strong_ordering of(const Expectation& a, const Expectation& b) {
        const auto first = a.of <=> b.of;
        return first != 0 ? first : (*this)(a.body, b.body);
    }
    template <typename A, typename B>
    std::strong_ordering of(const A&, const B&) {
        return std::strong_ordering::equal; // of different kinds: they have been compared
    }

    std::set<std::pair<const void*, const void*>> equal_;
};

struct Free {
    Symbols operator()(const Number&) const { return {}; }
    Symbols operator()(const Probability& term) const {
        return united(united(term.of, term.given), term.intervened);
    }
    Symbols operator()(const Sum& sum) const { return difference(sum.body.free(), sum.over); }
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
        return difference(expectation.body.free(), {expectation.of});
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

/// Rebuilds an expression with other names. `names` says what a symbol that is visible here is called. A part
/// that is held several times is rebuilt once for all places where its names are the same.
class Renaming {
public:
    using Names = std::map<Symbol, Symbol>;
    /// The name of the index `symbol` of a sum; `scope` are the names that mean something else there.
    using Choose = std::function<Symbol(Symbol symbol, const Symbols& scope)>;
    /// What an index must be told apart from: what its sum names beside it, or everything around it, too.
    enum class Apart { FromBody, FromSurroundings };

    Renaming(Choose choose, Apart apart) : choose_(std::move(choose)), apart_(apart) {}

    Expression operator()(const Expression& expression, const Names& names, const Symbols& scope) {
        Key key{expression.identity(), {}, apart_ == Apart::FromSurroundings ? scope : Symbols()};
        for (const Symbol symbol : expression.free())
            key.names.push_back(name(symbol, names));
        if (const auto known = known_.find(key); known != known_.end()) return known->second;
        Expression result =
            std::visit([&](const auto& node) { return of(node, names, scope); }, expression.node());
        known_.emplace(std::move(key), result);
        return result;
    }

private:
    struct Key {
        const void* part;
        std::vector<Symbol> names; ///< of its free symbols, in their order
        Symbols scope;
        std::strong_ordering operator<=>(const Key&) const = default;
    };

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
    /// The names that an index of a sum over `body` must not have.
    Symbols taken(const Symbols& over, const Expression& body, const Names& names,
                  const Symbols& scope) const {
        return apart_ == Apart::FromSurroundings ? scope : all(difference(body.free(), over), names);
    }

    Expression of(const Number& node, const Names&, const Symbols&) const { return number(node.value); }
    Expression of(const Probability& term, const Names& names, const Symbols&) const {
        return probability(all(term.of, names), all(term.given, names), all(term.intervened, names),
                           term.source);
    }
    Expression of(const Sum& node, Names names, const Symbols& around) {
        Symbols scope = taken(node.over, node.body, names, around);
        Symbols over;
        for (const Symbol symbol : node.over) {
            const Symbol chosen = choose_(symbol, scope);
            names[symbol] = chosen;
            scope.insert(chosen);
            over.insert(chosen);
        }
        return sum(over, (*this)(node.body, names, scope));
    }
    Expression of(const Product& node, const Names& names, const Symbols& scope) {
        std::vector<Expression> factors;
        factors.reserve(node.factors.size());
        for (const Expression& factor : node.factors)
            factors.push_back((*this)(factor, names, scope));
        return product(std::move(factors));
    }
    Expression of(const Quotient& node, const Names& names, const Symbols& scope) {
        return quotient((*this)(node.numerator, names, scope), (*this)(node.denominator, names, scope));
    }
    Expression of(const Combination& node, const Names& names, const Symbols& scope) {
        std::vector<Combination::Part> parts;
        for (const auto& [weight, expression] : node.parts)
            parts.push_back({weight, (*this)(expression, names, scope)});
        return combination(std::move(parts));
    }
    Expression of(const Expectation& node, Names names, const Symbols& around) {
        Symbols scope = taken({node.of}, node.body, names, around);
        const Symbol chosen = choose_(node.of, scope);
        names[node.of] = chosen;
        scope.insert(chosen);
        return expectation(chosen, (*this)(node.body, names, scope));
    }

    Choose choose_;
    Apart apart_;
    std::map<Key, Expression> known_;
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
    return Comparison()(*this, other);
}

Expression number(double value) {
    return value == 1 ? Expression() : make(Number{value});
}

Expression probability(Symbols of, Symbols given, Symbols intervened, std::uint32_t source) {
    if (!given.empty()) of = difference(of, given);
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

namespace {

void collectSymbols(const Expression& expression, Symbols& all, std::set<const void*>& seen) {
    if (!seen.insert(expression.identity()).second) return;
    all.insert(expression.free().begin(), expression.free().end());
    const auto add = [&](const Expression& part) { collectSymbols(part, all, seen); };
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
}

} // namespace

Symbols symbolsNamed(const Expression& expression) {
    Symbols all;
    std::set<const void*> seen;
    collectSymbols(expression, all, seen);
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
    return Renaming(keep, Renaming::Apart::FromBody)(expression, names, scope);
}

Expression withDistinctIndices(const Expression& expression, const Symbols& reserved) {
    if (expression.size() > longestWritten) return expression;
    return Renaming(fewestPrimes, Renaming::Apart::FromSurroundings)(expression, {},
                                                                     united(expression.free(), reserved));
}

} // namespace dovetail::estimand
