// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/simplification.h"

#include "core/base/sorted_sets.h"
#include "core/graph/separation.h"
#include "core/graph/subgraphs.h"

#include <algorithm>
#include <map>
#include <optional>
#include <ranges>

namespace dovetail::estimand {

using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

VariableSet variablesOf(const Symbols& symbols) {
    VariableSet variables;
    for (const Symbol symbol : symbols)
        variables.insert(symbol.variable);
    return variables;
}

bool holdsVariableTwice(const Symbols& symbols) {
    return std::ranges::adjacent_find(symbols, {}, &Symbol::variable) != symbols.end();
}

/// A sum of a product: what the rules work on.
struct SumOfProduct {
    Symbols over;
    std::vector<Expression> factors;

    Expression expression() const {
        Symbols left;
        const Expression body = product(factors);
        for (const Symbol symbol : over) {
            if (body.free().contains(symbol)) left.insert(symbol);
        }
        return sum(left, body);
    }
};

std::vector<Expression> factorsOf(const Expression& expression) {
    if (const auto* whole = expression.as<Product>()) return whole->factors;
    if (const auto* number = expression.as<Number>(); number && number->value == 1) return {};
    return {expression};
}

class Simplifier {
public:
    Simplifier(const CausalGraph& graph, const graph::ListClock& clock) : graph_(graph), clock_(clock) {}

    Expression operator()(const Expression& expression) {
        if (over()) return expression;
        if (const auto known = known_.find(expression.identity()); known != known_.end())
            return known->second.after;
        Expression after = std::visit([this](const auto& node) { return of(node); }, expression.node());
        known_.emplace(expression.identity(), Known{expression, after});
        return after;
    }

    /// Has enough been looked at? What is that large stays too long to be read.
    bool over() const {
        constexpr std::size_t mostParts = 10'000;
        return known_.size() >= mostParts || clock_.over();
    }

private:
    Expression of(const Number& node) { return number(node.value); }

    Expression of(const Probability& term) { return asExpression(withoutIrrelevant(term)); }

    Expression of(const Product& node) {
        std::vector<Expression> above;
        std::vector<Expression> below;
        for (const Expression& factor : node.factors) {
            const Expression simple = (*this)(factor);
            if (const auto* ratio = simple.as<Quotient>()) {
                std::ranges::move(factorsOf(ratio->numerator), std::back_inserter(above));
                std::ranges::move(factorsOf(ratio->denominator), std::back_inserter(below));
            } else {
                std::ranges::move(factorsOf(simple), std::back_inserter(above));
            }
        }
        return ratio(std::move(above), std::move(below));
    }

    Expression of(const Sum& node) {
        const Expression body = (*this)(node.body);
        if (const auto* ratio = body.as<Quotient>()) {
            // What the denominator does not hold is summed above it.
            const Symbols inside = difference(node.over, ratio->denominator.free());
            if (!inside.empty()) {
                const Expression inner = quotient((*this)(sum(inside, ratio->numerator)), ratio->denominator);
                const Symbols rest = difference(node.over, inside);
                return rest.empty() ? (*this)(inner) : summed(rest, factorsOf(inner));
            }
        }
        return summed(node.over, factorsOf(body));
    }

    Expression of(const Quotient& node) {
        return ratio(factorsOf((*this)(node.numerator)), factorsOf((*this)(node.denominator)));
    }

    Expression of(const Combination& node) {
        std::vector<Combination::Part> parts;
        for (const auto& [weight, expression] : node.parts)
            parts.push_back({weight, (*this)(expression)});
        return combination(std::move(parts));
    }

    Expression of(const Expectation& node) { return expectation(node.of, (*this)(node.body)); }

    // ---- Rules ----------------------------------------------------------------------------------

    static Expression asExpression(const Probability& term) {
        return probability(term.of, term.given, term.intervened, term.source);
    }

    /// Are the variables independent given the others, in the distribution that the term is of?
    bool separated(const Symbols& a, const Symbols& b, const Symbols& given, const Probability& term) {
        if (a.empty() || b.empty()) return true;
        if (over()) return false; // not known to be: the rule is not used
        VariableSet conditions = variablesOf(given);
        const VariableSet intervened = variablesOf(term.intervened);
        conditions.insert(intervened.begin(), intervened.end());
        return graph::separated(mutilated(intervened), variablesOf(a), variablesOf(b), conditions);
    }

    const CausalGraph& mutilated(const VariableSet& intervened) {
        if (intervened.empty()) return graph_;
        const auto [known, isNew] = mutilated_.try_emplace(intervened);
        if (isNew) known->second = graph::mutilatedGraph(graph_, intervened);
        return known->second;
    }

    /// P(a | b, c) = P(a | c) if a and b are separated given c.
    Probability withoutIrrelevant(Probability term) {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Symbol symbol : Symbols(term.given)) {
                if (over()) return term;
                Symbols rest = term.given;
                rest.erase(symbol);
                if (!separated(term.of, {symbol}, rest, term)) continue;
                term.given = std::move(rest);
                changed = true;
            }
        }
        return term;
    }

    /// P(a | b) P(c | d) as one term P(a, c | e), e what is left of b and d, where separation allows it.
    std::optional<Probability> joined(const Probability& a, const Probability& c) {
        if (over() || a.source != c.source || a.intervened != c.intervened) return std::nullopt;
        if (meets(a.of, c.of) || meets(a.of, c.given)) return std::nullopt;
        const Symbols both = united(a.of, c.of);
        const Symbols given = difference(united(a.given, c.given), both);
        if (holdsVariableTwice(united(united(both, given), a.intervened))) return std::nullopt;
        const Symbols whole = united(c.of, given);
        if (!separated(a.of, difference(whole, a.given), a.given, a)) return std::nullopt;
        if (!separated(c.of, difference(given, c.given), c.given, c)) return std::nullopt;
        return Probability{a.source, both, given, a.intervened};
    }

    std::optional<Probability> joinedEitherWay(const Probability& a, const Probability& c) {
        if (auto found = joined(a, c)) return found;
        return joined(c, a);
    }

    /// The sum over as few indices as can be.
    Expression summed(const Symbols& over, std::vector<Expression> factors) {
        const Expression before = product(factors);
        SumOfProduct whole{over, std::move(factors)};
        std::vector<Expression> outside;
        for (bool changed = true; changed;) {
            changed = false;
            // What holds no index stands before the sum.
            const auto inside = std::ranges::partition(
                whole.factors, [&](const Expression& factor) { return !meets(factor.free(), whole.over); });
            const auto middle = inside.begin();
            outside.insert(outside.end(), whole.factors.begin(), middle);
            whole.factors.erase(whole.factors.begin(), middle);
            for (const Symbol symbol : Symbols(whole.over)) {
                if (!eliminated(whole, symbol)) continue;
                whole.over.erase(symbol);
                changed = true;
            }
        }
        const Expression body = product(whole.factors);
        for (const Symbol symbol : whole.over) {
            if (!body.free().contains(symbol)) return sum(over, before); // it counts the values of the index
        }
        if (!whole.over.empty()) outside.push_back(split(whole));
        return ratio(std::move(outside), {});
    }

    /// Sums over the symbol if all terms that hold it become one.
    bool eliminated(SumOfProduct& whole, Symbol symbol) {
        const auto holds = [&](const Expression& factor) { return factor.free().contains(symbol); };
        std::vector<const Probability*> terms;
        for (const Expression& factor : whole.factors) {
            if (!holds(factor)) continue;
            const auto* term = factor.as<Probability>();
            if (!term || term->intervened.contains(symbol)) return false;
            terms.push_back(term);
        }
        const auto source =
            std::ranges::find_if(terms, [&](const Probability* term) { return term->of.contains(symbol); });
        if (source == terms.end()) return false;
        Probability together = **source;
        terms.erase(source);
        while (!terms.empty()) {
            std::optional<Probability> next;
            const auto used = std::ranges::find_if(terms, [&](const Probability* term) {
                next = joinedEitherWay(*term, together);
                return next.has_value();
            });
            if (used == terms.end()) return false;
            together = std::move(*next);
            terms.erase(used);
        }
        if (!together.of.contains(symbol)) return false;
        together.of.erase(symbol);
        std::erase_if(whole.factors, holds);
        if (!together.of.empty()) whole.factors.push_back(asExpression(withoutIrrelevant(together)));
        return true;
    }

    /// Factors that share no index are summed apart.
    static Expression split(const SumOfProduct& whole) {
        std::vector<SumOfProduct> groups;
        for (const Expression& factor : whole.factors) {
            SumOfProduct merged{{}, {factor}};
            for (const Symbol symbol : whole.over) {
                if (factor.free().contains(symbol)) merged.over.insert(symbol);
            }
            std::erase_if(groups, [&](SumOfProduct& group) {
                if (!meets(group.over, merged.over)) return false;
                merged.over.insert(group.over.begin(), group.over.end());
                std::ranges::move(group.factors, std::back_inserter(merged.factors));
                return true;
            });
            groups.push_back(std::move(merged));
        }
        std::vector<Expression> sums;
        for (SumOfProduct& group : groups) {
            joinChains(group.factors);
            sums.push_back(group.expression());
        }
        return product(std::move(sums));
    }

    /// P(a | b, c) P(b | c) = P(a, b | c), word for word.
    static void joinChains(std::vector<Expression>& factors) {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < factors.size() && !changed; ++i) {
                for (std::size_t j = 0; j < factors.size() && !changed; ++j) {
                    const auto* first = factors[i].as<Probability>();
                    const auto* second = factors[j].as<Probability>();
                    if (i == j || !first || !second || first->source != second->source ||
                        first->intervened != second->intervened ||
                        first->given.size() != second->of.size() + second->given.size() ||
                        first->given != united(second->of, second->given))
                        continue;
                    factors[i] = probability(united(first->of, second->of), second->given, first->intervened,
                                             first->source);
                    factors.erase(factors.begin() + static_cast<std::ptrdiff_t>(j));
                    changed = true;
                }
            }
        }
    }

    /// The ratio of two products, with what is common cancelled.
    Expression ratio(std::vector<Expression> above, std::vector<Expression> below) {
        std::erase_if(above, [&](const Expression& factor) {
            const auto same = std::ranges::find(below, factor);
            if (same == below.end()) return false;
            below.erase(same);
            return true;
        });
        joinChains(above);
        joinChains(below);
        // P(a, b | c) / P(b | c) = P(a | b, c)
        for (Expression& factor : above) {
            const auto* term = factor.as<Probability>();
            if (!term) continue;
            const auto part = std::ranges::find_if(below, [&](const Expression& other) {
                const auto* marginal = other.as<Probability>();
                return marginal && marginal->source == term->source &&
                       marginal->intervened == term->intervened && marginal->given == term->given &&
                       std::ranges::includes(term->of, marginal->of);
            });
            if (part == below.end()) continue;
            const auto* marginal = part->as<Probability>();
            const Probability conditional{term->source, difference(term->of, marginal->of),
                                          united(term->given, marginal->of), term->intervened};
            factor = asExpression(withoutIrrelevant(conditional));
            below.erase(part);
        }
        return quotient(product(std::move(above)), product(std::move(below)));
    }

    /// A part, kept so that no other gets its identity, and what became of it.
    struct Known {
        Expression before, after;
    };

    const CausalGraph& graph_;
    const graph::ListClock& clock_;
    std::map<VariableSet, CausalGraph> mutilated_;
    std::map<const void*, Known> known_;
};

} // namespace

Expression simplified(const Expression& expression, const CausalGraph& graph, const graph::ListClock& clock) {
    Simplifier simplifier(graph, clock);
    Expression best = expression;
    constexpr int mostRounds = 50; // two or three are usual
    for (int round = 0;; ++round) {
        if (simplifier.over() || round == mostRounds) return best;
        Expression next = simplifier(best);
        if (next == best || next.size() > best.size()) return best;
        best = std::move(next);
    }
}

} // namespace dovetail::estimand
