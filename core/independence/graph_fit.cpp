// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/graph_fit.h"

#include "core/independence/choose_test.h"
#include "core/independence/correlations.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace dovetail::independence {

namespace {

using graph::CausalGraph;
using graph::VariableId;

Result<void> checkRequest(const CausalGraph& graph, const data::Table& table, const ColumnOf& columns,
                          const GraphFitOptions& options) {
    if (!(options.level > 0 && options.level < 1)) {
        return fail(ErrorCode::InvalidInput,
                    phrase("independence", "The level of the tests is not between 0 and 1."),
                    phrase("independence", "A customary level is 0.05."));
    }
    std::set<std::size_t> taken;
    for (const auto& [variable, column] : columns) {
        if (!graph.contains(variable)) continue;
        if (column >= table.columnCount()) {
            return fail(ErrorCode::InvalidInput,
                        phrase("independence", "The data have no column for “%1”.")(graph.name(variable)),
                        phrase("independence", "Choose a column for it."),
                        {.variable = graph.name(variable)});
        }
        if (!taken.insert(column).second) {
            return fail(ErrorCode::InvalidInput,
                        phrase("independence",
                               "Two variables stand for the column “%1”.")(table.column(column).name()),
                        phrase("independence", "Choose another column for one of them."),
                        {.variable = graph.name(variable)});
        }
    }
    return {};
}

/// The tests of one graph: what they share.
class Tests {
public:
    Tests(const CausalGraph& graph, const data::Table& table, const ColumnOf& columns,
          const GraphFitOptions& options)
        : graph_(graph),
          table_(table),
          columns_(columns),
          options_(options),
          profiles_(table.columnCount()),
          correlations_(table, {}) {}

    /// A test to be made, or the reason why there is none.
    struct Plan {
        Variables variables;
        std::optional<Choice> choice = {};
        Sentence reason = {};
    };

    /// Profiles the columns of the implications and chooses tests.
    Result<std::vector<Plan>> plans(std::span<const ImplicationFit> implications, const Progress& progress) {
        std::vector<Plan> made;
        std::set<std::size_t> used;
        for (const ImplicationFit& implication : implications) {
            made.push_back(bound(implication));
            if (made.back().reason.empty()) used.merge(setOf(made.back().variables));
        }
        for (const std::size_t column : used) {
            if (progress.cancelled()) return Progress::stopped();
            profiles_[column] = profileOf(table_.column(column));
        }
        levels_ = levelsOf(profiles_);
        std::set<std::size_t> correlated;
        for (Plan& plan : made) {
            choose(plan);
            if (plan.choice && plan.choice->method == Method::PartialCorrelation)
                correlated.merge(setOf(plan.variables));
        }
        const std::vector<std::size_t> columns(correlated.begin(), correlated.end());
        correlations_ = SharedCorrelations(table_, columns);
        return made;
    }

    /// Error: Cancelled only.
    Result<void> run(const Plan& plan, ImplicationFit& implication, const Progress& progress) {
        auto result = test(plan.choice->method, plan, progress);
        implication.reason = plan.choice->reason;
        const bool mixed = plan.choice->method == Method::ConditionalGaussian ||
                           plan.choice->method == Method::LogisticRegression;
        // Strata may be too small for lines within them; a kernel looks across strata.
        if (!result && result.error().code == ErrorCode::InvalidData && mixed && !options_.method) {
            if (auto instead = test(Method::Kernel, plan, progress)) {
                instead->notes.push_back(result.error().message);
                implication.reason = phrase("independence", "The data are too few for a comparison within "
                                                            "levels, so the kernel test was used.");
                result = std::move(instead);
            } else if (instead.error().code == ErrorCode::Cancelled) {
                return fail(instead.error());
            }
        }
        if (result) {
            implication.result = std::move(*result);
        } else if (result.error().code == ErrorCode::Cancelled) {
            return fail(result.error());
        } else {
            implication.reason = result.error().sentence();
        }
        return {};
    }

private:
    static std::set<std::size_t> setOf(const Variables& variables) {
        const auto all = variables.all();
        return {all.begin(), all.end()};
    }

    /// The columns of an implication.
    Plan bound(const ImplicationFit& implication) const {
        Plan plan;
        std::vector<VariableId> all{implication.x, implication.y};
        all.insert(all.end(), implication.given.begin(), implication.given.end());
        std::vector<std::size_t> indices;
        for (const VariableId variable : all) {
            const auto column = columns_.find(variable);
            const bool latent = graph_.variable(variable).roles.has(graph::Role::Latent);
            if (latent || column == columns_.end()) {
                plan.reason = (latent ? phrase("independence", "“%1” is latent, so there are no data on it.")
                                      : phrase("independence", "“%1” has no column in the data."))(
                    graph_.name(variable));
                return plan;
            }
            indices.push_back(column->second);
        }
        plan.variables = {indices[0], indices[1], {indices.begin() + 2, indices.end()}};
        return plan;
    }

    void choose(Plan& plan) const {
        if (!plan.reason.empty()) return;
        auto choice = chooseTest(table_, profiles_, plan.variables);
        if (!choice) {
            plan.reason = choice.error().sentence();
        } else if (options_.method) {
            plan.choice = Choice{*options_.method, phrase("independence", "This test was asked for.")};
        } else {
            plan.choice = std::move(*choice);
        }
    }

    Result<TestResult> test(Method method, const Plan& plan, const Progress& progress) {
        return runTest(method, table_, levels_, plan.variables, {options_.kernelRows, options_.seed},
                       &correlations_, progress);
    }

    const CausalGraph& graph_;
    const data::Table& table_;
    const ColumnOf& columns_;
    const GraphFitOptions& options_;
    std::vector<ColumnProfile> profiles_; ///< of the columns in use
    std::vector<bool> levels_;
    SharedCorrelations correlations_;
};

std::vector<ImplicationFit> listed(std::span<const graph::Independence> independences) {
    std::vector<ImplicationFit> implications;
    for (const graph::Independence& independence : independences) {
        for (const VariableId y : independence.y)
            implications.push_back({.x = independence.x, .y = y, .given = independence.given});
    }
    return implications;
}

/// The quick tests in their order, then the kernel tests.
std::vector<std::size_t> quickFirst(const std::vector<Tests::Plan>& plans) {
    std::vector<std::size_t> order;
    for (const bool kernel : {false, true}) {
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (plans[i].choice && (plans[i].choice->method == Method::Kernel) == kernel) order.push_back(i);
        }
    }
    return order;
}

void judge(GraphFit& fit) {
    std::vector<double> pValues;
    for (const ImplicationFit& implication : fit.implications)
        pValues.push_back(implication.result ? implication.result->pValue : std::nan(""));
    const auto adjusted = adjustedPValues(pValues, fit.adjustment);
    for (std::size_t i = 0; i < fit.implications.size(); ++i) {
        ImplicationFit& implication = fit.implications[i];
        implication.adjustedP = adjusted[i];
        if (!implication.result) continue;
        implication.verdict = adjusted[i] <= fit.level ? Verdict::Fails : Verdict::Holds;
        ++fit.tested;
        if (implication.verdict == Verdict::Fails) ++fit.failed;
    }
}

Result<GraphFit> fitOf(const CausalGraph& graph, const data::Table& table, const ColumnOf& columns,
                       std::span<const graph::Independence> independences, const GraphFitOptions& options,
                       const graph::ListClock& clock, const Progress& progress) {
    GraphFit fit{.implications = listed(independences),
                 .adjustment = options.adjustment,
                 .level = options.level,
                 .seed = options.seed};
    Tests tests(graph, table, columns, options);
    const auto plans = tests.plans(fit.implications, progress);
    if (!plans) return fail(plans.error());
    for (std::size_t i = 0; i < plans->size(); ++i)
        fit.implications[i].reason = (*plans)[i].reason;
    const auto order = quickFirst(*plans);
    for (std::size_t done = 0; done < order.size(); ++done) {
        if (progress.cancelled()) return Progress::stopped();
        progress.report(static_cast<double>(done) / static_cast<double>(order.size()),
                        "testing independences");
        ImplicationFit& implication = fit.implications[order[done]];
        if (clock.over()) {
            implication.reason = phrase("independence", "There was no time left for this test.");
        } else if (auto run = tests.run((*plans)[order[done]], implication, progress); !run) {
            return fail(run.error());
        }
    }
    judge(fit);
    return fit;
}

/// As many decimals as a person wants to read, with the sign of a number that is not rounded to zero.
std::string decimals(double value, int count) {
    std::array<char, 64> buffer{};
    const double unit = std::pow(10.0, -count);
    if (std::abs(value) < unit / 2) value = 0;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, count);
    return {buffer.data(), end.ptr};
}

Sentence pValueText(double p) {
    return p < 0.001 ? std::string("p < 0.001") : "p = " + decimals(p, 3);
}

Sentence namesOf(const CausalGraph& graph, const graph::VariableSet& variables) {
    std::vector<Sentence> names;
    for (const VariableId variable : variables)
        names.push_back(dovetail::quoted(graph.name(variable)));
    return enumeration(std::move(names));
}

} // namespace

Sentence GraphFit::summary() const {
    if (tested == 0) return phrase("independence", "No independence that the graph implies could be tested.");
    const std::size_t untested = implications.size() - tested;
    Sentence counted =
        countedPhrase("independence", "%n of %1 tested independences fail in the data.",
                      "%n of %1 tested independences fails in the data.", failed)(digits(tested));
    if (untested == 0) return counted;
    return textOf({counted, countedPhrase("independence", "%n could not be tested.",
                                          "%n could not be tested.", untested)});
}

Result<GraphFit> testIndependences(const CausalGraph& graph, const data::Table& table,
                                   const ColumnOf& columns,
                                   std::span<const graph::Independence> independences,
                                   const GraphFitOptions& options, const Progress& progress) {
    if (auto checked = checkRequest(graph, table, columns, options); !checked) return fail(checked.error());
    const graph::ListClock clock({.time = options.time}, progress);
    return fitOf(graph, table, columns, independences, options, clock, progress);
}

Result<GraphFit> graphFit(const CausalGraph& graph, const data::Table& table, const ColumnOf& columns,
                          const GraphFitOptions& options, const Progress& progress) {
    if (auto checked = checkRequest(graph, table, columns, options); !checked) return fail(checked.error());
    const graph::ListClock clock({.time = options.time}, progress);
    CausalGraph measured = graph;
    std::vector<VariableId> withoutColumn;
    for (const graph::Variable& variable : graph.variables()) {
        if (variable.roles.has(graph::Role::Latent) || columns.contains(variable.id)) continue;
        withoutColumn.push_back(variable.id);
        measured.setRoles(variable.id, variable.roles.with(graph::Role::Latent));
    }
    const auto implied = graph::implications(
        measured, options.perMissingEdge, {.sets = options.mostImplications, .time = clock.left()}, progress);
    if (progress.cancelled()) return Progress::stopped();
    auto fit = fitOf(measured, table, columns, implied.list, options, clock, progress);
    if (!fit) return fit;
    fit->listComplete = implied.complete;
    fit->withoutColumn = std::move(withoutColumn);
    return fit;
}

Sentence explanation(const CausalGraph& graph, const ImplicationFit& fit) {
    const Sentence x = dovetail::quoted(graph.name(fit.x));
    const Sentence y = dovetail::quoted(graph.name(fit.y));
    if (!fit.result) {
        return textOf(
            {phrase("independence", "Whether %1 and %2 are independent, as the graph says, could not "
                                    "be tested.")(x, y),
             fit.reason});
    }
    const Sentence p = pValueText(fit.adjustedP);
    if (fit.verdict == Verdict::Holds) {
        return fit.given.empty()
                   ? phrase("independence", "The graph says that %1 and %2 are independent; the data do not "
                                            "contradict it (adjusted %3).")(x, y, p)
                   : phrase("independence",
                            "The graph says that %1 and %2 are independent given %3; the data "
                            "do not contradict it (adjusted %4).")(x, y, namesOf(graph, fit.given), p);
    }
    const EffectSize& effect = fit.result->effect;
    const Sentence size = decimals(effect.estimate, 2);
    return fit.given.empty()
               ? phrase("independence", "The graph says that %1 and %2 are independent, but in the data they "
                                        "are not: %3 %4, adjusted %5.")(x, y, effect.name, size, p)
               : phrase("independence", "The graph says that %1 and %2 are independent given %3, but in the "
                                        "data they are not: %4 %5, adjusted %6.")(
                     x, y, namesOf(graph, fit.given), effect.name, size, p);
}

} // namespace dovetail::independence
