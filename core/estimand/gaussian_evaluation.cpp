// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/gaussian_evaluation.h"

#include <map>

namespace dovetail::estimand {

namespace {

using Value = std::optional<GaussianFactor>;

class GaussianEvaluator {
public:
    GaussianEvaluator(const GaussianDistributions& distributions, const graph::ListClock& clock)
        : distributions_(distributions), clock_(clock) {}

    Value operator()(const Expression& expression) {
        if (clock_.over()) return std::nullopt;
        if (const auto* term = expression.as<Probability>()) return ofTerm(*term);
        if (const auto known = parts_.find(expression.identity()); known != parts_.end())
            return known->second;
        Value value = std::visit([this](const auto& node) { return of(node); }, expression.node());
        if (value) parts_.emplace(expression.identity(), *value);
        return value;
    }

private:
    /// Terms are often equal without being one.
    Value ofTerm(const Probability& term) {
        if (const auto known = terms_.find(term); known != terms_.end()) return known->second;
        Value value = distributions_.conditional(term);
        if (value) terms_.emplace(term, *value);
        return value;
    }

    Value of(const Probability& term) { return ofTerm(term); }

    static Value of(const Number& number) {
        if (!(number.value > 0)) return std::nullopt;
        GaussianFactor factor;
        factor *= number.value;
        return factor;
    }

    Value of(const Sum& sum) {
        const Value body = (*this)(sum.body);
        if (!body) return std::nullopt;
        for (const Symbol symbol : sum.over) {
            if (!body->symbols().contains(symbol)) return std::nullopt; // endless
        }
        return body->integratedOver(sum.over);
    }

    Value of(const Product& product) {
        GaussianFactor all;
        for (const Expression& part : product.factors) {
            const Value factor = (*this)(part);
            if (!factor) return std::nullopt;
            all *= *factor;
        }
        return all;
    }

    Value of(const Quotient& quotient) {
        Value above = (*this)(quotient.numerator);
        const Value below = (*this)(quotient.denominator);
        if (!above || !below) return std::nullopt;
        *above /= *below;
        return above;
    }

    static Value of(const Combination&) { return std::nullopt; }
    static Value of(const Expectation&) { return std::nullopt; }

    const GaussianDistributions& distributions_;
    const graph::ListClock& clock_;
    std::map<const void*, GaussianFactor>
        parts_; ///< by identity: the whole expression stays while this works
    std::map<Probability, GaussianFactor> terms_;
};

} // namespace

std::optional<GaussianFactor> evaluate(const Expression& expression,
                                       const GaussianDistributions& distributions,
                                       const graph::ListClock& clock) {
    return GaussianEvaluator(distributions, clock)(expression);
}

} // namespace dovetail::estimand
