// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/known_numbers.h"

#include "core/graph/separation.h"

#include <algorithm>
#include <bit>
#include <cstdio>

namespace dovetail::cladder {

using estimand::Expression;
using estimand::Symbol;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// Sums and ratios one within the other; the formulas themselves bring further ones.
constexpr int mostSteps = 3;

bool agree(const Event& a, const Event& b) {
    const std::uint32_t common = a.variables & b.variables;
    return (a.values & common) == (b.values & common);
}

Event joined(const Event& a, const Event& b) {
    return {a.variables | b.variables, a.values | b.values};
}

Event restricted(const Event& event, std::uint32_t variables) {
    return {event.variables & variables, event.values & variables};
}

Event opposite(const Event& event) {
    return {event.variables, ~event.values & event.variables};
}

} // namespace

KnownNumbers::KnownNumbers(const Reading& reading, const Linking& linking) : graph_(reading.story.graph) {
    for (const graph::Variable& variable : graph_.variables())
        variables_.push_back(variable.id);
    for (const GivenTable& table : reading.tables) {
        for (std::size_t row = 0; row < table.one.size(); ++row) {
            Event given;
            for (std::size_t i = 0; i < table.given.size(); ++i) {
                const bool value = ((row >> (table.given.size() - 1 - i)) & 1U) != 0;
                given = joined(given, event(linking[table.given[i]], value));
            }
            add(event(linking[table.of], true), given, table.one[row]);
        }
    }
    for (const GivenJoint& joint : reading.joints) {
        const Event second = event(linking[joint.second], true);
        add(joined(event(linking[joint.first], false), second), {}, joint.withZero);
        add(joined(event(linking[joint.first], true), second), {}, joint.withOne);
    }
}

void KnownNumbers::add(Event of, Event given, double probability) {
    known_.push_back({of, given, probability});
}

Event KnownNumbers::event(VariableId variable, bool value) const {
    const auto place = static_cast<std::size_t>(std::ranges::find(variables_, variable) - variables_.begin());
    const std::uint32_t bit = std::uint32_t{1} << place;
    return {bit, value ? bit : 0};
}

Event KnownNumbers::event(const std::map<VariableId, bool>& values) const {
    Event all;
    for (const auto& [variable, value] : values)
        all = joined(all, event(variable, value));
    return all;
}

VariableSet KnownNumbers::setOf(std::uint32_t variables) const {
    VariableSet set;
    for (std::size_t i = 0; i < variables_.size(); ++i) {
        if ((variables >> i) & 1U) set.insert(variables_[i]);
    }
    return set;
}

bool KnownNumbers::separated(std::uint32_t of, std::uint32_t from, std::uint32_t given) const {
    return from == 0 || graph::separated(graph_, setOf(of), setOf(from), setOf(given));
}

/// Given outright, or under conditions that the graph says make no difference.
std::optional<double> KnownNumbers::stated(const Event& of, const Event& given) const {
    for (const Known& known : known_) {
        if (known.of.variables != of.variables || !agree(known.given, given)) continue;
        const bool same = known.of.values == of.values;
        if (!same && std::popcount(of.variables) > 1) continue;
        // P(of | given) = P(of | both) = P(of | known.given).
        const std::uint32_t common = given.variables & known.given.variables;
        if (!separated(of.variables, given.variables & ~common, common) ||
            !separated(of.variables, known.given.variables & ~common, common))
            continue;
        return same ? known.probability : 1 - known.probability;
    }
    return std::nullopt;
}

std::optional<double> KnownNumbers::probability(const Event& of, const Event& given) {
    const auto found = derived(of, given, mostSteps);
    if (!found && missing_.empty()) missing_ = text(of, given);
    return found;
}

std::optional<double> KnownNumbers::derived(Event of, Event given, int steps) {
    if (!agree(of, given)) return 0;
    of = restricted(of, ~given.variables);
    if (of.variables == 0) return 1;
    if (const auto direct = stated(of, given)) return direct;
    if (std::popcount(of.variables) == 1) return ofOne(of, given, steps);
    // P(a, b | c) = P(a | b, c) P(b | c), whichever variable is a.
    for (std::uint32_t rest = of.variables; rest != 0; rest &= rest - 1) {
        const std::uint32_t last = rest & (~rest + 1);
        const auto others = derived(restricted(of, ~last), given, steps);
        if (!others) continue;
        if (*others == 0) return 0;
        const auto one = derived(restricted(of, last), joined(given, restricted(of, ~last)), steps);
        if (one) return *others * *one;
    }
    return std::nullopt;
}

std::optional<double> KnownNumbers::ofOne(Event of, Event given, int steps) {
    if (steps == 0) return std::nullopt;
    const auto key = std::make_tuple(of, given, steps);
    if (const auto seen = seen_.find(key); seen != seen_.end()) return seen->second;
    std::optional<double>& result = seen_[key]; // nothing while it is being looked for
    // P(a | b, c) = P(a, b | c) / P(b | c) where P(a, b | c) was given as it is, or P(not a, b | c).
    for (const bool same : {true, false}) {
        if (result || given.variables == 0) break;
        const auto both = stated(joined(same ? of : opposite(of), given), {});
        const auto condition = both ? derived(given, {}, steps - 1) : std::nullopt;
        if (condition && *condition > 0) result = same ? *both / *condition : 1 - *both / *condition;
    }
    // Sum over a further variable.
    for (std::size_t i = 0; i < variables_.size() && !result; ++i) {
        const std::uint32_t bit = std::uint32_t{1} << i;
        if (((of.variables | given.variables) & bit) != 0) continue;
        double total = 0;
        bool complete = true;
        for (const bool value : {false, true}) {
            const Event further{bit, value ? bit : 0};
            const auto weight = derived(further, given, steps - 1);
            complete = complete && weight;
            if (!complete || *weight == 0) continue;
            const auto part = derived(of, joined(given, further), steps - 1);
            complete = complete && part;
            if (complete) total += *weight * *part;
        }
        if (complete) result = total;
    }
    return result;
}

std::optional<double> KnownNumbers::value(const Expression& expression,
                                          const std::map<Symbol, bool>& values) {
    const auto valueOf = [&](Symbol symbol) {
        const auto known = values.find(symbol);
        return known != values.end() && known->second;
    };
    const auto sumOver = [&](const estimand::Symbols& over, const Expression& body,
                             auto&& weight) -> std::optional<double> {
        double total = 0;
        for (std::size_t cell = 0; cell < (std::size_t{1} << over.size()); ++cell) {
            std::map<Symbol, bool> extended = values;
            std::size_t place = 0;
            for (const Symbol symbol : over)
                extended[symbol] = ((cell >> place++) & 1U) != 0;
            const double share = weight(cell);
            if (share == 0) continue;
            const auto part = value(body, extended);
            if (!part) return std::nullopt;
            total += share * *part;
        }
        return total;
    };
    if (const auto* number = expression.as<estimand::Number>()) return number->value;
    if (const auto* term = expression.as<estimand::Probability>()) {
        if (!term->intervened.empty() || term->source != 0) return std::nullopt;
        Event of;
        Event given;
        for (const Symbol symbol : term->of)
            of = joined(of, event(symbol.variable, valueOf(symbol)));
        for (const Symbol symbol : term->given)
            given = joined(given, event(symbol.variable, valueOf(symbol)));
        return probability(of, given);
    }
    if (const auto* all = expression.as<estimand::Sum>())
        return sumOver(all->over, all->body, [](std::size_t) { return 1.0; });
    if (const auto* mean = expression.as<estimand::Expectation>()) {
        return sumOver({mean->of}, mean->body, [](std::size_t cell) { return static_cast<double>(cell); });
    }
    if (const auto* all = expression.as<estimand::Product>()) {
        // A factor 0 decides, even if another is not known.
        double total = 1;
        bool complete = true;
        for (const Expression& factor : all->factors) {
            const auto one = value(factor, values);
            if (one && *one == 0) return 0;
            complete = complete && one;
            total *= one.value_or(0);
        }
        return complete ? std::optional(total) : std::nullopt;
    }
    if (const auto* ratio = expression.as<estimand::Quotient>()) {
        const auto above = value(ratio->numerator, values);
        const auto below = value(ratio->denominator, values);
        if (!above || !below) return std::nullopt;
        // What never happens has no share; other divisions by 0 have no value.
        if (*below == 0) return *above == 0 ? std::optional(0.0) : std::nullopt;
        return *above / *below;
    }
    double total = 0;
    for (const auto& part : expression.as<estimand::Combination>()->parts) {
        const auto one = value(part.expression, values);
        if (!one) return std::nullopt;
        total += part.weight * *one;
    }
    return total;
}

std::string KnownNumbers::text(const Event& of, const Event& given) const {
    const auto list = [&](const Event& event) {
        std::string all;
        for (std::size_t i = 0; i < variables_.size(); ++i) {
            if (!((event.variables >> i) & 1U)) continue;
            all += (all.empty() ? "" : ", ") + graph_.name(variables_[i]) + " = " +
                   (((event.values >> i) & 1U) ? "1" : "0");
        }
        return all;
    };
    return "P(" + list(of) + (given.variables ? " | " + list(given) : "") + ")";
}

std::vector<std::string> KnownNumbers::listing() const {
    std::vector<std::string> lines;
    for (const Known& known : known_) {
        char number[32];
        std::snprintf(number, sizeof number, "%.4g", known.probability);
        lines.push_back(text(known.of, known.given) + " = " + number);
    }
    return lines;
}

} // namespace dovetail::cladder
