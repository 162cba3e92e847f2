// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimand/symbol.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace dovetail::estimand {

class Expression;

/// A number.
struct Number {
    double value = 1;
};

/// P(of | given, do(intervened)) in one of the distributions that are known; `source` is its number, 0 for
/// the one of the observed data. The three sets hold no variable twice.
struct Probability {
    std::uint32_t source = 0;
    Symbols of;
    Symbols given;
    Symbols intervened;
    std::strong_ordering operator<=>(const Probability&) const = default;
    bool operator==(const Probability&) const = default;
};

/// Over all values of the indices; they are bound in the body and nowhere else.
struct Sum;
struct Product;
/// Numerator / denominator.
struct Quotient;
/// A sum of expressions with weights: for contrasts such as an effect.
struct Combination;
/// The mean of the variable's value, taken over the body, a distribution of it: E[Y | ...].
struct Expectation;

/// An estimand: an immutable formula in known distributions. A value; copies share what they hold.
///
/// The functions below that make expressions put them into a normal form: products and sums are not
/// nested in themselves, factors and weights have one order, neutral elements are gone. So what is equal
/// after that compares as equal. It is no simplification: see simplification.h.
class Expression {
public:
    using Node = std::variant<Number, Probability, Sum, Product, Quotient, Combination, Expectation>;

    /// The number 1.
    Expression();

    template <typename Kind>
    const Kind* as() const;
    const Node& node() const { return *node_; }
    /// The same for copies: by this what walks through a formula knows a part that it has seen before. Only
    /// while one of the copies is there.
    const void* identity() const { return data_.get(); }

    /// Symbols that are not bound by a sum or an expectation. Known without a walk.
    const Symbols& free() const;
    /// How many nodes the tree has when it is written out, parts that it holds several times counted as
    /// often; at most 2^40.
    std::size_t size() const;

    /// Parts that are held several times are looked at once.
    std::strong_ordering operator<=>(const Expression& other) const;
    bool operator==(const Expression& other) const { return (*this <=> other) == 0; }

    struct Data;

private:
    explicit Expression(std::shared_ptr<const Data> data);
    friend Expression make(Node node);

    std::shared_ptr<const Data> data_;
    const Node* node_ = nullptr; // in data_
};

struct Sum {
    Symbols over;
    Expression body;
};
struct Product {
    std::vector<Expression> factors; ///< sorted, two or more
};
struct Quotient {
    Expression numerator;
    Expression denominator;
};
struct Combination {
    struct Part {
        double weight = 1;
        Expression expression;
    };
    std::vector<Part> parts; ///< sorted by expression, weights not 0
};
struct Expectation {
    Symbol of;
    Expression body;
};

template <typename Kind>
const Kind* Expression::as() const {
    return std::get_if<Kind>(node_);
}

Expression number(double value);
/// The number 1 if `of` is empty. What is in `of` and in `given` is taken out of `of`.
Expression probability(Symbols of, Symbols given = {}, Symbols intervened = {}, std::uint32_t source = 0);
/// Every index must be free in the body: a sum over anything else would count the values of a variable.
Expression sum(const Symbols& over, Expression body);
Expression product(std::vector<Expression> factors);
Expression quotient(Expression numerator, Expression denominator);
Expression combination(std::vector<Combination::Part> parts);
Expression expectation(Symbol of, Expression body);

/// Formulas with more nodes are not written out: nobody reads them, and what the algorithms hold as a few
/// hundred shared parts may be longer than any memory. They can be evaluated and simplified all the same.
constexpr std::size_t longestWritten = 3000;

/// Every symbol that occurs, bound or free.
Symbols symbolsNamed(const Expression& expression);

/// Renames free symbols; bound ones that would capture a new name get further primes.
Expression renamed(const Expression& expression, const std::function<Symbol(Symbol)>& name);

/// The same with every bound symbol different from every free one, from those bound around it, and from
/// `reserved`, by as few primes as possible: how people write it. Formulas longer than `longestWritten` come
/// back as they are.
Expression withDistinctIndices(const Expression& expression, const Symbols& reserved = {});

} // namespace dovetail::estimand
