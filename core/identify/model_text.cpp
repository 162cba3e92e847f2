// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/model_text.h"

#include "core/graph/separation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;

namespace {

/// With this many significant digits.
std::string numberText(double number, int digits) {
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::general, digits);
    return {buffer.data(), end.ptr};
}

/// Sixty-fourths as fractions, all else as a decimal number.
std::string probabilityText(double probability) {
    constexpr int finest = 64;
    for (int below = 2; below <= finest; below *= 2) {
        const double above = probability * below;
        if (above == std::round(above) && above > 0 && above < below)
            return std::to_string(static_cast<int>(above)) + "/" + std::to_string(below);
    }
    return numberText(probability, 4);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

/// P(variable = 1), without the causes that make no difference.
Factor probabilityOfOne(const scm::DiscreteModel& model, VariableId variable) {
    Factor one = model.table(variable).at(Symbol{variable}, 1);
    const Symbols causes = one.symbols();
    for (const Symbol cause : causes) {
        const Factor zero = one.at(cause, 0);
        bool matters = false;
        for (std::size_t value = 1; value < model.values(cause.variable); ++value)
            matters = matters || one.at(cause, value).values() != zero.values();
        if (!matters) one = zero;
    }
    return one;
}

/// The probability of 1 where the sum of all causes is even, if the variable is such a sum and turned over.
std::optional<double> asParity(const Factor& one) {
    const double even = one.values().front();
    for (std::size_t cell = 0; cell < one.values().size(); ++cell) {
        const double expected = std::popcount(cell) % 2 == 0 ? even : 1 - even;
        if (one.values()[cell] != expected) return std::nullopt;
    }
    const bool binary =
        std::ranges::all_of(one.cardinalities(), [](std::size_t count) { return count == 2; });
    return binary ? std::optional(even) : std::nullopt;
}

std::string assignment(const CausalGraph& graph, VariableId variable, std::size_t value) {
    return graph.name(variable) + " = " + std::to_string(value);
}

/// "x xor U", "not (x xor U)"
std::string sumText(const CausalGraph& graph, const Symbols& terms, bool inverted) {
    std::vector<std::string> names;
    for (const Symbol term : terms)
        names.push_back(graph.name(term.variable));
    const std::string sum = joined(names, " xor ");
    if (!inverted) return sum;
    return names.size() == 1 ? "not " + sum : "not (" + sum + ")";
}

std::string noiseText(double turned) {
    return turned == 0 ? "" : ", turned over with probability " + probabilityText(turned);
}

std::string cellText(const CausalGraph& graph, const Factor& table, std::size_t cell) {
    std::vector<std::string> values;
    for (std::size_t axis = table.symbols().size(); axis-- > 0;) {
        const std::size_t count = table.cardinalities()[axis];
        values.push_back(assignment(graph, table.symbols().nth(axis)->variable, cell % count));
        cell /= count;
    }
    std::ranges::reverse(values);
    return joined(values, ", ");
}

std::string valuesText(const DisagreeingModels& models, const graph::VariableSet& set) {
    std::vector<std::string> values;
    for (const VariableId id : set)
        values.push_back(assignment(models.part, id, models.at.at(id)));
    return joined(values, ", ");
}

/// A line for each value of the variables, with its probability in the first model.
std::string observedTable(const DisagreeingModels& models) {
    Symbols observed;
    std::vector<std::string> names;
    for (const graph::Variable& variable : models.part.variables())
        observed.insert(Symbol{variable.id});
    const auto table = models.first.marginal(0, observed, {});
    if (!table) return {};
    std::string text;
    for (std::size_t cell = 0; cell < table->values().size(); ++cell) {
        text += "  P(" + cellText(models.part, *table, cell) + ") = " + numberText(table->values()[cell], 6) +
                "\n";
    }
    return text;
}

} // namespace

std::string mechanismText(const scm::DiscreteModel& model, VariableId variable) {
    const CausalGraph& graph = model.graph();
    const std::string& name = graph.name(variable);
    if (const std::size_t values = model.values(variable); values > 2) { // only hidden causes have more
        return name + " has " + std::to_string(values) + " equally likely values, 0 to " +
               std::to_string(values - 1);
    }
    const Factor one = probabilityOfOne(model, variable);
    if (const auto even = asParity(one)) {
        const bool inverted = *even > 0.5;
        const double turned = inverted ? 1 - *even : *even;
        if (one.symbols().empty()) {
            if (*even == 0.5) return name + " is a fair coin";
            if (turned == 0) return name + (inverted ? " = 1" : " = 0");
            return name + " = 1 with probability " + probabilityText(*even);
        }
        return name + " = " + sumText(graph, one.symbols(), inverted) + noiseText(turned);
    }
    std::vector<std::string> rows;
    for (std::size_t cell = 0; cell < one.values().size(); ++cell)
        rows.push_back(probabilityText(one.values()[cell]) + " if " + cellText(graph, one, cell));
    return name + " = 1 with probability " + joined(rows, "; ");
}

std::vector<MechanismLine> mechanismLines(const DisagreeingModels& models) {
    std::vector<MechanismLine> lines;
    const CausalGraph& graph = models.first.graph();
    for (const VariableId id : graph::topologicalOrder(graph)) {
        MechanismLine line{id,
                           !models.part.contains(id),
                           {},
                           mechanismText(models.first, id),
                           mechanismText(models.second, id)};
        if (line.hidden) {
            const graph::VariableSet behind = graph.children(id);
            line.causeOf.assign(behind.begin(), behind.end());
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_partition(lines, [](const MechanismLine& line) { return line.hidden; });
    return lines;
}

std::string queryText(const DisagreeingModels& models) {
    std::vector<std::string> behind;
    const EffectQuery& query = models.query;
    if (!query.treatments.empty()) behind.push_back("do(" + valuesText(models, query.treatments) + ")");
    if (!query.given.empty()) behind.push_back(valuesText(models, query.given));
    const std::string conditions = behind.empty() ? "" : " | " + joined(behind, ", ");
    return "P(" + valuesText(models, query.outcomes) + conditions + ")";
}

std::string differenceText(const DisagreeingModels& models) {
    return queryText(models) + " is " + numberText(models.inFirst, 6) + " in the first model and " +
           numberText(models.inSecond, 6) + " in the second.";
}

std::string text(const DisagreeingModels& models) {
    const CausalGraph& graph = models.first.graph();
    std::string both;
    std::string first;
    std::string second;
    bool sums = false;
    for (const MechanismLine& line : mechanismLines(models)) {
        std::string hidden;
        if (line.hidden) {
            hidden = " (hidden, behind " + graph.name(line.causeOf.front()) + " <-> " +
                     graph.name(line.causeOf.back()) + ")";
        }
        sums = sums || (line.first + line.second).find(" xor ") != std::string::npos;
        if (models.first.table(line.variable).values() == models.second.table(line.variable).values()) {
            both += "  " + line.first + hidden + "\n";
        } else {
            first += "  " + line.first + "\n";
            second += "  " + line.second + "\n";
        }
    }
    std::string all =
        "Two models of this graph in which all that is observed is the same, and the answer is not.";
    all += " Each variable is 0 or 1";
    all += sums ? "; xor is 1 if an odd number of its terms are 1.\n" : ".\n";
    if (!both.empty()) all += "In both models:\n" + both;
    if (!models.others.empty()) all += "  all other variables are fair coins\n";
    all += "In the first model:\n" + first + "In the second model:\n" + second;
    constexpr std::size_t mostInTable = 3;
    if (models.part.size() <= mostInTable) {
        all += "What is observed, the same in both:\n" + observedTable(models);
    } else {
        all += "What is observed is the same in both: of " +
               (models.part.size() < 20 ? std::to_string(std::size_t{1} << models.part.size())
                                        : "2^" + std::to_string(models.part.size())) +
               " probabilities none differs by more than " + numberText(models.largestDifference, 1) + ".\n";
    }
    return all + differenceText(models) + "\n";
}

} // namespace dovetail::identify
