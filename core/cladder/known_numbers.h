// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cladder/linking.h"
#include "core/estimand/expression.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dovetail::cladder {

/// Variables of a story with a value: bits at their places in the graph.
struct Event {
    std::uint32_t variables = 0;
    std::uint32_t values = 0;
    auto operator<=>(const Event&) const = default;
};

/// The probabilities that an item gives, and what follows from them and from the separations of its graph by
/// the rules of probability: complements, products, ratios, sums over a further variable. Not a joint table:
/// most items give too little for one, and a formula may need less.
class KnownNumbers {
public:
    KnownNumbers(const Reading& reading, const Linking& linking);

    /// P(of | given), if it follows within a few steps.
    std::optional<double> probability(const Event& of, const Event& given);

    /// The value of a formula for these values of its symbols; of other free symbols, on which an estimand
    /// does not depend, 0. Nothing if it needs a number that does not follow: then `missing` names it.
    std::optional<double> value(const estimand::Expression& expression,
                                const std::map<estimand::Symbol, bool>& values);

    Event event(graph::VariableId variable, bool value) const;
    Event event(const std::map<graph::VariableId, bool>& values) const;

    /// "P(y = 1 | x = 0)", the first that was needed and not known; empty if there was none.
    const std::string& missing() const { return missing_; }
    /// "P(y = 1 | x = 0) = 0.26", in the order of the text.
    std::vector<std::string> listing() const;

private:
    struct Known {
        Event of;
        Event given;
        double probability;
    };

    std::optional<double> derived(Event of, Event given, int steps);
    std::optional<double> ofOne(Event of, Event given, int steps);
    std::optional<double> stated(const Event& of, const Event& given) const;
    bool separated(std::uint32_t of, std::uint32_t from, std::uint32_t given) const;
    graph::VariableSet setOf(std::uint32_t variables) const;
    std::string text(const Event& of, const Event& given) const;
    void add(Event of, Event given, double probability);

    const graph::CausalGraph& graph_;
    std::vector<graph::VariableId> variables_;
    std::vector<Known> known_;
    std::map<std::tuple<Event, Event, int>, std::optional<double>> seen_;
    std::string missing_;
};

} // namespace dovetail::cladder
