// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/evaluation.h"

#include <algorithm>

namespace dovetail::estimand {

namespace {

Symbol unprimed(Symbol symbol) {
    return {symbol.variable, 0};
}

Symbols unprimed(const Symbols& symbols) {
    Symbols all;
    for (const Symbol symbol : symbols)
        all.insert(unprimed(symbol));
    return all;
}

class Evaluator {
public:
    Evaluator(const Distributions& distributions, std::size_t largest, const graph::ListClock& clock)
        : distributions_(distributions), largest_(largest), clock_(clock) {}

    Result<Factor> operator()(const Expression& expression) {
        if (clock_.over())
            return fail(ErrorCode::Cancelled,
                        phrase("estimate", "The formula was not evaluated in the time given."));
        if (const auto known = parts_.find(expression.identity()); known != parts_.end())
            return known->second;
        Result<Factor> value = std::visit([this](const auto& node) { return of(node); }, expression.node());
        if (value && !expression.as<Probability>()) keep(parts_, expression.identity(), *value);
        return value;
    }

private:
    template <typename Map, typename Key>
    void keep(Map& map, const Key& key, const Factor& value) {
        if (value.values().size() > largest_ - kept_) return;
        kept_ += value.values().size();
        map.emplace(key, value);
    }

    Result<Factor> of(const Number& node) { return Factor(node.value); }

    /// Terms are often equal without being one.
    Result<Factor> of(const Probability& term) {
        if (const auto known = terms_.find(term); known != terms_.end()) return known->second;
        Result<Factor> value = tableOf(term);
        if (value) keep(terms_, term, *value);
        return value;
    }

    Result<Factor> tableOf(const Probability& term) const {
        const Symbols intervened = unprimed(term.intervened);
        const Symbols given = unprimed(term.given);
        Symbols all = unprimed(term.of);
        all.insert(given.begin(), given.end());
        auto joint = distributions_.marginal(term.source, all, intervened);
        if (!joint) return joint;
        if (!given.empty()) *joint = *joint / joint->summedOver(unprimed(term.of));
        const Symbols* const named[] = {&term.of, &term.given, &term.intervened};
        return joint->renamed([&](Symbol plain) {
            for (const Symbols* symbols : named) {
                const auto found = std::ranges::find(*symbols, plain.variable, &Symbol::variable);
                if (found != symbols->end()) return *found;
            }
            return plain;
        });
    }

    Result<Factor> of(const Sum& sum) {
        const auto* product = sum.body.as<Product>();
        if (!product) {
            auto body = (*this)(sum.body);
            if (!body) return body;
            return body->summedOver(sum.over);
        }
        std::vector<Factor> factors;
        for (const Expression& part : product->factors) {
            auto factor = (*this)(part);
            if (!factor) return factor;
            factors.push_back(std::move(*factor));
        }
        Symbols left = sum.over;
        while (!left.empty()) {
            const Symbol next =
                *std::ranges::min_element(left, {}, [&](Symbol symbol) { return cells(factors, symbol); });
            if (cells(factors, next) > largest_) return tooLarge();
            const auto rest = std::ranges::partition(
                factors, [&](const Factor& factor) { return !factor.symbols().contains(next); });
            Factor together;
            for (const Factor& factor : rest)
                together = together * factor;
            factors.erase(rest.begin(), rest.end());
            factors.push_back(together.summedOver({next}));
            left.erase(next);
        }
        return multiplied(factors);
    }

    Result<Factor> of(const Product& product) {
        std::vector<Factor> factors;
        for (const Expression& part : product.factors) {
            auto factor = (*this)(part);
            if (!factor) return factor;
            factors.push_back(std::move(*factor));
        }
        return multiplied(factors);
    }

    Result<Factor> of(const Quotient& quotient) {
        const auto above = (*this)(quotient.numerator);
        if (!above) return above;
        const auto below = (*this)(quotient.denominator);
        if (!below) return below;
        if (cells({*above, *below}, {}) > largest_) return tooLarge();
        return *above / *below;
    }

    Result<Factor> of(const Combination& combination) {
        Factor all(0);
        for (const auto& [weight, expression] : combination.parts) {
            const auto part = (*this)(expression);
            if (!part) return part;
            if (cells({all, *part}, {}) > largest_) return tooLarge();
            all = all + Factor(weight) * *part;
        }
        return all;
    }

    Result<Factor> of(const Expectation& expectation) {
        const auto body = (*this)(expectation.body);
        if (!body) return body;
        return body->meanOver(expectation.of);
    }

    Result<Factor> multiplied(const std::vector<Factor>& factors) const {
        if (cells(factors, {}) > largest_) return tooLarge();
        Factor all;
        for (const Factor& factor : factors)
            all = all * factor;
        return all;
    }

    /// The size of the table in which all factors meet that have `symbol` as an axis (all factors, without
    /// one).
    static std::size_t cells(const std::vector<Factor>& factors, std::optional<Symbol> symbol) {
        std::map<Symbol, std::size_t> axes;
        for (const Factor& factor : factors) {
            if (symbol && !factor.symbols().contains(*symbol)) continue;
            std::size_t axis = 0;
            for (const Symbol own : factor.symbols())
                axes[own] = factor.cardinalities()[axis++];
        }
        double product = 1;
        for (const auto& [own, cardinality] : axes)
            product *= static_cast<double>(cardinality);
        return product > 1e15 ? std::size_t{1} << 50 : static_cast<std::size_t>(product);
    }

    static tl::unexpected<Error> tooLarge() {
        return fail(ErrorCode::InvalidInput,
                    phrase("estimate", "The formula needs a table that does not fit into memory."),
                    phrase("estimate", "Use fewer categories or fewer variables."));
    }

    const Distributions& distributions_;
    std::size_t largest_;
    const graph::ListClock& clock_;
    std::map<const void*, Factor> parts_; ///< by identity: the whole expression stays while this works
    std::map<Probability, Factor> terms_;
    std::size_t kept_ = 0; ///< cells in the two
};

} // namespace

void JointTables::add(std::uint32_t source, const Symbols& intervened, Factor table) {
    tables_.insert_or_assign({source, intervened}, std::move(table));
}

Result<Factor> JointTables::marginal(std::uint32_t source, const Symbols& of,
                                     const Symbols& intervened) const {
    const auto found = tables_.find({source, intervened});
    if (found == tables_.end()) {
        return fail(ErrorCode::NotFound,
                    phrase("estimate", "The formula needs a distribution that is not among the data."));
    }
    for (const Symbols* named : {&of, &intervened}) {
        for (const Symbol symbol : *named) {
            if (!found->second.symbols().contains(symbol)) {
                return fail(ErrorCode::NotFound,
                            phrase("estimate", "The formula needs a variable that is not among the data."));
            }
        }
    }
    Symbols rest;
    for (const Symbol symbol : found->second.symbols()) {
        if (!of.contains(symbol) && !intervened.contains(symbol)) rest.insert(symbol);
    }
    return found->second.summedOver(rest);
}

Result<Factor> evaluate(const Expression& expression, const Distributions& distributions, std::size_t largest,
                        const graph::ListClock& clock) {
    return Evaluator(distributions, largest, clock)(expression);
}

} // namespace dovetail::estimand
