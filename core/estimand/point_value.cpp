// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/point_value.h"

#include "core/base/random.h"
#include "core/base/sorted_sets.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>

namespace dovetail::estimand {

namespace {

constexpr std::size_t replications = 32;
/// Within a draw, what has so few terms is added up.
constexpr double fewTerms = 64;
/// Draws for a sum that a draw divides by.
constexpr std::size_t innerDraws = 512;
constexpr std::size_t mostInnerDraws = innerDraws * 16 * 16;

/// Binds symbols while it lives; an outer value of the same symbol comes back after it.
class Scope {
public:
    Scope(Assignment& at, const Symbols& symbols) : at_(at) {
        for (const Symbol symbol : symbols) {
            const auto outer = at_.find(symbol);
            outer_.emplace_back(symbol, outer == at_.end() ? std::nullopt : std::optional(outer->second));
            at_.erase(symbol);
        }
    }
    ~Scope() {
        for (const auto& [symbol, value] : outer_) {
            at_.erase(symbol);
            if (value) at_.emplace(symbol, *value);
        }
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    Assignment& at_;
    std::vector<std::pair<Symbol, std::optional<std::size_t>>> outer_;
};

class PointEvaluator {
public:
    PointEvaluator(const Conditionals& conditionals, Assignment at, const PointOptions& options)
        : conditionals_(conditionals),
          at_(std::move(at)),
          mostTerms_(static_cast<double>(options.mostTerms)),
          fewTerms_(std::min(mostTerms_, fewTerms)),
          drawsEach_(std::max<std::size_t>(options.draws / replications, 1)),
          random_(options.seed) {}

    /// How many products a full enumeration adds up.
    double terms(const Expression& expression) const {
        return std::visit([this](const auto& node) { return termsOf(node); }, expression.node());
    }

    double exact(const Expression& expression) {
        return std::visit([this](const auto& node) { return exactly(node); }, expression.node());
    }

    /// One independent estimate, from its own random numbers.
    double replicate(const Expression& expression, Random random) {
        random_ = random;
        denominators_.clear();
        return estimate(expression);
    }

    std::size_t drawsEach() const { return drawsEach_; }
    const std::optional<Error>& error() const { return error_; }

private:
    // What it costs.
    double termsOf(const Number&) const { return 1; }
    double termsOf(const Probability&) const { return 1; }
    double termsOf(const Sum& sum) const { return combinations(sum.over) * terms(sum.body); }
    double termsOf(const Product& product) const {
        double all = 0;
        for (const Expression& factor : product.factors)
            all += terms(factor);
        return all;
    }
    double termsOf(const Quotient& quotient) const {
        return terms(quotient.numerator) + terms(quotient.denominator);
    }
    double termsOf(const Combination& combination) const {
        double all = 0;
        for (const auto& part : combination.parts)
            all += terms(part.expression);
        return all;
    }
    double termsOf(const Expectation& expectation) const {
        return combinations({expectation.of}) * terms(expectation.body);
    }
    double combinations(const Symbols& symbols) const {
        double all = 1;
        for (const Symbol symbol : symbols)
            all *= static_cast<double>(conditionals_.values(symbol.variable));
        return all;
    }

    // By enumeration.
    double exactly(const Number& number) { return number.value; }
    double exactly(const Probability& term) { return probability(term); }
    double exactly(const Sum& sum) {
        const Scope scope(at_, sum.over);
        return overAll({sum.over.begin(), sum.over.end()}, [&] { return exact(sum.body); });
    }
    double exactly(const Product& product) {
        double all = 1;
        for (const Expression& factor : product.factors) {
            if (all == 0) break;
            all *= exact(factor);
        }
        return all;
    }
    double exactly(const Quotient& quotient) {
        return ratio(exact(quotient.numerator), exact(quotient.denominator));
    }
    double exactly(const Combination& combination) {
        return weighted(combination, [this](const Expression& part) { return exact(part); });
    }
    double exactly(const Expectation& expectation) {
        return mean(expectation, [this](const Expression& body) { return exact(body); });
    }

    template <typename Value>
    double overAll(std::span<const Symbol> symbols, const Value& value) {
        if (symbols.empty()) return value();
        double all = 0;
        const std::size_t count = conditionals_.values(symbols.front().variable);
        for (std::size_t i = 0; i < count; ++i) {
            at_[symbols.front()] = i;
            all += overAll(symbols.subspan(1), value);
        }
        return all;
    }
    template <typename Value>
    double overAll(const std::vector<Symbol>& symbols, const Value& value) {
        return overAll(std::span<const Symbol>(symbols), value);
    }
    template <typename Value>
    double weighted(const Combination& combination, const Value& value) {
        double all = 0;
        for (const auto& [weight, part] : combination.parts)
            all += weight * value(part);
        return all;
    }
    template <typename Value>
    double mean(const Expectation& expectation, const Value& value) {
        const Scope scope(at_, {expectation.of});
        double all = 0;
        for (std::size_t i = 0; i < conditionals_.values(expectation.of.variable); ++i) {
            at_[expectation.of] = i;
            all += static_cast<double>(i) * value(expectation.body);
        }
        return all;
    }
    /// 0 / 0 is 0: what never happens has no share in a sum.
    static double ratio(double numerator, double denominator) {
        return numerator == 0 ? 0 : numerator / denominator;
    }

    // By the chain rule.
    double probability(const Probability& term) {
        Conditional asked{term.source, {}, term.given, term.intervened};
        double all = 1;
        for (const Symbol symbol : term.of) {
            asked.of = symbol;
            const auto* shares = distribution(asked);
            const auto value = at_.find(symbol);
            if (!shares || value == at_.end()) return refuse(symbol);
            all *= (*shares)[value->second];
            asked.given.insert(symbol);
        }
        return all;
    }

    const std::vector<double>* distribution(const Conditional& asked) {
        for (const Symbols* set : {&asked.given, &asked.intervened}) {
            for (const Symbol symbol : *set) {
                if (at_.contains(symbol)) continue;
                refuse(symbol);
                return nullptr;
            }
        }
        auto shares = conditionals_.distribution(asked, at_);
        if (!shares) {
            if (!error_) error_ = shares.error();
            return nullptr;
        }
        shares_ = std::move(*shares);
        return &shares_;
    }

    void tooRare() {
        if (error_) return;
        error_ = Error{ErrorCode::InvalidData,
                       "The estimand divides by the probability of an event that is too rare to be sampled.",
                       "Use columns with fewer different values, so that sums can be added up."};
    }

    double refuse(Symbol) {
        if (!error_) {
            error_ = Error{ErrorCode::InvalidInput, "A variable that the estimand names has no value.",
                           "Say which value each variable of the question has."};
        }
        return 0;
    }

    // By sampling.
    double estimate(const Expression& expression) {
        if (terms(expression) <= mostTerms_) return exact(expression);
        return std::visit([&](const auto& node) { return estimateOf(expression, node); }, expression.node());
    }
    double estimateOf(const Expression&, const Number& number) { return number.value; }
    double estimateOf(const Expression&, const Probability& term) { return probability(term); }
    double estimateOf(const Expression& whole, const Sum&) { return average(whole, drawsEach_); }
    double estimateOf(const Expression&, const Product& product) {
        double all = 1;
        for (const Expression& factor : product.factors)
            all *= estimate(factor);
        return all;
    }
    double estimateOf(const Expression&, const Quotient& quotient) {
        const double numerator = estimate(quotient.numerator);
        const double denominator = numerator == 0 ? 1 : estimate(quotient.denominator);
        if (denominator == 0) tooRare();
        return ratio(numerator, denominator);
    }
    double estimateOf(const Expression&, const Combination& combination) {
        return weighted(combination, [this](const Expression& part) { return estimate(part); });
    }
    double estimateOf(const Expression&, const Expectation& expectation) {
        return mean(expectation, [this](const Expression& body) { return estimate(body); });
    }

    double average(const Expression& expression, std::size_t draws) {
        double all = 0;
        for (std::size_t i = 0; i < draws && !error_; ++i)
            all += once(expression);
        return all / static_cast<double>(draws);
    }

    /// One draw of every sum. Unbiased but for denominators.
    double once(const Expression& expression) {
        if (terms(expression) <= fewTerms_) return exact(expression);
        return std::visit([this](const auto& node) { return drawn(node); }, expression.node());
    }
    double drawn(const Number& number) { return number.value; }
    double drawn(const Probability& term) { return probability(term); }
    double drawn(const Product& product) {
        double all = 1;
        for (const Expression& factor : product.factors) {
            if (all == 0) break;
            all *= once(factor);
        }
        return all;
    }
    double drawn(const Quotient& quotient) {
        const double numerator = once(quotient.numerator);
        return numerator == 0 ? 0 : ratio(numerator, denominator(quotient.denominator));
    }
    double drawn(const Combination& combination) {
        return weighted(combination, [this](const Expression& part) { return once(part); });
    }
    double drawn(const Expectation& expectation) {
        return mean(expectation, [this](const Expression& body) { return once(body); });
    }
    double drawn(const Sum& sum) {
        const Scope scope(at_, sum.over);
        std::vector<const Expression*> factors;
        if (const auto* product = sum.body.as<Product>()) {
            for (const Expression& factor : product->factors)
                factors.push_back(&factor);
        } else {
            factors.push_back(&sum.body);
        }
        double weight = drawIndices(sum.over, factors);
        for (const Expression* factor : factors) {
            if (weight == 0) break;
            weight *= once(*factor);
        }
        return weight;
    }

    /// Gives each index a value; takes out the factors that it was drawn from. Returns the weight.
    double drawIndices(Symbols left, std::vector<const Expression*>& factors) {
        double weight = 1;
        while (!left.empty()) {
            const auto from = std::ranges::find_if(factors, [&](const Expression* factor) {
                const auto* term = factor->as<Probability>();
                return term && within(term->of, left) && !meets(term->given, left) &&
                       !meets(term->intervened, left);
            });
            if (from == factors.end()) {
                const Symbol symbol = *left.begin();
                const std::size_t count = conditionals_.values(symbol.variable);
                at_[symbol] = random_.below(count);
                weight *= static_cast<double>(count);
                left.erase(symbol);
                continue;
            }
            const auto& term = *(*from)->as<Probability>();
            Conditional asked{term.source, {}, term.given, term.intervened};
            for (const Symbol symbol : term.of) {
                asked.of = symbol;
                const auto* shares = distribution(asked);
                if (!shares || std::ranges::all_of(*shares, [](double share) { return share <= 0; }))
                    return 0; // the condition never happens
                at_[symbol] = random_.index(*shares);
                asked.given.insert(symbol);
                left.erase(symbol);
            }
            factors.erase(from);
        }
        return weight;
    }

    double denominator(const Expression& expression) {
        Assignment key;
        for (const Symbol symbol : expression.free()) {
            if (const auto value = at_.find(symbol); value != at_.end()) key.insert(*value);
        }
        auto& known = denominators_[{&expression.node(), std::move(key)}];
        for (std::size_t draws = innerDraws; !known || (*known == 0 && draws <= mostInnerDraws); draws *= 16)
            known = average(expression, draws);
        if (*known == 0) tooRare();
        return *known;
    }

    const Conditionals& conditionals_;
    Assignment at_;
    double mostTerms_, fewTerms_;
    std::size_t drawsEach_;
    Random random_;
    std::vector<double> shares_;
    std::map<std::pair<const Expression::Node*, Assignment>, std::optional<double>> denominators_;
    std::optional<Error> error_;
};

} // namespace

Result<PointValue> valueAt(const Expression& expression, const Conditionals& conditionals,
                           const Assignment& at, const PointOptions& options, const Progress& progress) {
    if (expression.size() > longestWritten) { // each draw walks through all of it, shared or not
        return fail(
            ErrorCode::InvalidInput,
            phrase("estimate", "The formula is too long to be evaluated value by value."),
            phrase("estimate", "Use fewer variables or fewer categories, so that tables can be used."));
    }
    PointEvaluator evaluator(conditionals, at, options);
    if (evaluator.terms(expression) <= static_cast<double>(options.mostTerms)) {
        const double value = evaluator.exact(expression);
        if (evaluator.error()) return fail(*evaluator.error());
        return PointValue{value, 0, 0, options.seed};
    }
    // Welford's running mean and sum of squares.
    const Random streams(options.seed);
    double mean = 0;
    double squares = 0;
    double standardError = 0;
    std::size_t done = 0;
    while (done < replications) {
        if (progress.cancelled()) return Progress::stopped();
        progress.report(static_cast<double>(done) / replications, "Sampling");
        const double value = evaluator.replicate(expression, streams.stream(done));
        if (evaluator.error()) return fail(*evaluator.error());
        ++done;
        const double step = value - mean;
        mean += step / static_cast<double>(done);
        squares += step * (value - mean);
        const auto count = static_cast<double>(done);
        standardError = done > 1 ? std::sqrt(squares / (count - 1) / count) : 0;
        if (done >= replications / 2 && standardError <= options.precision) break;
    }
    return PointValue{mean, standardError, done * evaluator.drawsEach(), options.seed};
}

} // namespace dovetail::estimand
