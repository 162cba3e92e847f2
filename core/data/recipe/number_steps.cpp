// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/date_text.h"
#include "core/data/recipe/numeric_facts.h"
#include "core/data/recipe/step_work.h"
#include "core/data/recipe/table_edits.h"
#include "core/data/value_scale.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace dovetail::data {

namespace {

constexpr std::size_t mostGroups = 1000;

// ---- Groups ---------------------------------------------------------------------------------------------

/// Codes and names of groups.
struct Grouping {
    std::vector<std::int32_t> codes;
    std::vector<std::string> labels;
};

bool areDifferent(const std::vector<std::string>& texts) {
    return std::set<std::string>(texts.begin(), texts.end()).size() == texts.size();
}

std::string cutText(double value, ColumnType type) {
    if (type != ColumnType::Date) return numberText(value);
    constexpr double secondsInDay = 86'400;
    return dateText(value, std::fmod(value, secondsInDay) != 0);
}

/// Those of the scale, which have four digits, unless two groups would be called the same.
std::vector<std::string> labelsOf(const ValueScale& scale, ColumnType type) {
    std::vector<std::string> labels;
    if (type != ColumnType::Date) {
        for (const ValueScale::Group& group : scale.groups())
            labels.push_back(group.label);
        if (areDifferent(labels)) return labels;
        labels.clear();
    }
    for (const ValueScale::Group& group : scale.groups()) {
        std::string label = cutText(group.lower, type);
        if (group.lower != group.upper) label += " … " + cutText(group.upper, type);
        labels.push_back(std::move(label));
    }
    return labels;
}

Result<Grouping> grouped(const Column& column, const CutsByHand& how, const Progress& progress) {
    const std::vector<double>& cuts = how.cuts;
    const auto isFinite = [](double cut) { return std::isfinite(cut); };
    if (cuts.empty() || cuts.size() >= mostGroups || !std::ranges::all_of(cuts, isFinite) ||
        std::ranges::adjacent_find(cuts, std::greater_equal<>()) != cuts.end()) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "The values at which “%1” shall be cut are not in ascending order.")(
                        column.name()),
                    phrase("data", "Give one or more different numbers, the smallest first."),
                    {.variable = column.name()});
    }
    Grouping grouping;
    grouping.labels.push_back("< " + cutText(cuts.front(), column.type()));
    for (std::size_t i = 1; i < cuts.size(); ++i)
        grouping.labels.push_back("[" + cutText(cuts[i - 1], column.type()) + ", " +
                                  cutText(cuts[i], column.type()) + ")");
    grouping.labels.push_back("≥ " + cutText(cuts.back(), column.type()));
    grouping.codes.resize(column.rows());
    const bool done = inBlocks(column.rows(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const double value = column.numbers()[row];
            grouping.codes[row] =
                std::isnan(value)
                    ? Column::missingCode
                    : static_cast<std::int32_t>(std::ranges::upper_bound(cuts, value) - cuts.begin());
        }
    });
    if (!done) return Progress::stopped();
    return grouping;
}

template <typename EqualGroups>
Result<Grouping> grouped(const Column& column, const EqualGroups& how, const Progress& progress) {
    if (how.count < 2 || how.count > mostGroups) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "“%1” cannot be cut into %2 groups.")(column.name(), digits(how.count)),
                    phrase("data", "Take a number of groups from 2 to 1000."), {.variable = column.name()});
    }
    if (progress.cancelled()) return Progress::stopped();
    const ValueScale scale = [&] {
        if constexpr (std::is_same_v<EqualGroups, EqualWidths>)
            return ValueScale::equalWidths(column, how.count);
        else
            return ValueScale::quantiles(column, how.count);
    }();
    if (scale.size() < 2) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "The values of “%1” cannot be told apart by groups.")(column.name()),
                    phrase("data", "Take a column with at least two different finite values."),
                    {.variable = column.name()});
    }
    return Grouping{scale.encode(column), labelsOf(scale, column.type())};
}

/// Which has to be finite, so that it can be computed with.
Result<const Column*> finiteNumbers(const Table& table, const std::string& name) {
    auto column = numbersCalled(table, name);
    if (column && std::ranges::any_of((*column)->numbers(), [](double n) { return std::isinf(n); })) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Column “%1” holds a number that is too large to compute with.")(name),
                    phrase("data", "Filter that row out, or recode the number to missing, in a step before."),
                    {.variable = name});
    }
    return column;
}

} // namespace

Result<Table> carryOut(const Discretise& step, const Table& table, const Progress& progress) {
    const auto column = numbersCalled(table, step.column);
    if (!column) return fail(column.error());
    auto grouping = std::visit([&](const auto& how) { return grouped(**column, how, progress); }, step.how);
    if (!grouping) return fail(std::move(grouping.error()));
    if (!step.labels.empty()) {
        if (step.labels.size() != grouping->labels.size() || !areDifferent(step.labels)) {
            return fail(ErrorCode::InvalidInput,
                        phrase("data", "The labels do not fit the groups of “%1”: %2 labels, %3 groups.")(
                            step.column, digits(step.labels.size()), digits(grouping->labels.size())),
                        phrase("data", "Give each group a label of its own, or give no labels."),
                        {.variable = step.column});
        }
        grouping->labels = step.labels;
    }
    return withResult(table, step.column, step.into,
                      Column::coded(step.column, ColumnType::Ordinal, std::move(grouping->codes),
                                    std::move(grouping->labels)));
}

Result<Table> carryOut(const Standardise& step, const Table& table, const Progress& progress) {
    const auto column = finiteNumbers(table, step.column);
    if (!column) return fail(column.error());
    const std::span<const double> from = (*column)->numbers();
    const double mean = meanOf(from);
    const double deviation = standardDeviationOf(from);
    if (!(deviation > 0)) {
        return fail(
            ErrorCode::InvalidData,
            phrase("data", "The values of “%1” do not vary, so they cannot be standardised.")(step.column),
            phrase("data", "Leave the column as it is."), {.variable = step.column});
    }
    std::vector<double> numbers(from.size());
    const bool done = inBlocks(from.size(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row)
            numbers[row] = (from[row] - mean) / deviation;
    });
    if (!done) return Progress::stopped();
    return withResult(table, step.column, step.into,
                      Column::numeric(step.column, ColumnType::Continuous, std::move(numbers)));
}

Result<Table> carryOut(const TakeLogarithm& step, const Table& table, const Progress& progress) {
    const auto column = finiteNumbers(table, step.column);
    if (!column) return fail(column.error());
    if (step.base != 0 && (!(step.base > 0) || step.base == 1 || !std::isfinite(step.base))) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "There are no logarithms to base %1.")(numberText(step.base)),
                    phrase("data", "Take a positive base that is not 1, such as 2 or 10."),
                    {.variable = step.column});
    }
    const std::span<const double> from = (*column)->numbers();
    const double unit = step.base == 0 ? 1 : std::log(step.base);
    std::vector<double> numbers(from.size());
    std::size_t outside = 0;
    const bool done = inBlocks(from.size(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const double value = from[row] + step.shift;
            outside += value <= 0 ? 1U : 0U;
            numbers[row] = std::log(value) / unit;
        }
    });
    if (!done) return Progress::stopped();
    if (outside > 0) {
        return fail(ErrorCode::InvalidData,
                    countedPhrase("data", "%n rows of “%1” have no logarithm: they are not above zero.",
                                  "%n row of “%1” has no logarithm: it is not above zero.",
                                  outside)(step.column),
                    phrase("data", "Add a shift that makes all values positive, or filter those rows out."),
                    {.variable = step.column});
    }
    return withResult(table, step.column, step.into,
                      Column::numeric(step.column, ColumnType::Continuous, std::move(numbers)));
}

} // namespace dovetail::data
