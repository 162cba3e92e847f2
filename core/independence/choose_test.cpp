// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/choose_test.h"

#include "core/independence/conditional_gaussian.h"
#include "core/independence/contingency.h"
#include "core/independence/kernel_test.h"
#include "core/independence/logistic_regression.h"
#include "core/independence/partial_correlation.h"

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

void addMoments(const data::Column& column, ColumnProfile& profile) {
    double count = 0;
    double sum = 0;
    for (const double number : column.numbers()) {
        if (std::isnan(number)) continue;
        ++count;
        sum += number;
    }
    if (count == 0) return;
    const double mean = sum / count;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (const double number : column.numbers()) {
        if (std::isnan(number)) continue;
        const double apart = number - mean;
        const double square = apart * apart;
        second += square;
        third += square * apart;
        fourth += square * square;
    }
    if (!(second > 0) || !std::isfinite(fourth)) return;
    profile.skewness = std::sqrt(count) * third / std::pow(second, 1.5);
    profile.excessKurtosis = count * fourth / (second * second) - 3;
}

bool fewIntegers(const data::Column& column) {
    std::vector<double> seen;
    for (const double number : column.numbers()) {
        if (std::isnan(number) || std::ranges::find(seen, number) != seen.end()) continue;
        if (seen.size() == mostIntegerLevels) return false;
        seen.push_back(number);
    }
    return seen.size() * rowsForALevel <= column.rows() - column.missingCount();
}

bool differsInEveryRow(const data::Column& column) {
    const std::size_t present = column.rows() - column.missingCount();
    if (present < 3 || column.levels().size() < present) return false;
    std::vector<bool> seen(column.levels().size(), false);
    for (const std::int32_t code : column.codes()) {
        if (code < 0) continue;
        if (seen[static_cast<std::size_t>(code)]) return false;
        seen[static_cast<std::size_t>(code)] = true;
    }
    return true;
}

} // namespace

bool ColumnProfile::farFromNormal() const {
    return std::abs(skewness) > 2 || excessKurtosis > 7;
}

ColumnProfile profileOf(const data::Column& column) {
    ColumnProfile profile;
    if (!column.isNumeric()) {
        profile.levels = true;
        profile.namesRows = column.type() == data::ColumnType::Categorical && differsInEveryRow(column);
        return profile;
    }
    profile.levels = column.type() == data::ColumnType::Integer && fewIntegers(column);
    addMoments(column, profile);
    return profile;
}

std::vector<ColumnProfile> profilesOf(const data::Table& table) {
    std::vector<ColumnProfile> profiles;
    profiles.reserve(table.columnCount());
    for (const auto& column : table.columns())
        profiles.push_back(profileOf(*column));
    return profiles;
}

std::vector<bool> levelsOf(const std::vector<ColumnProfile>& profiles) {
    std::vector<bool> levels;
    levels.reserve(profiles.size());
    for (const ColumnProfile& profile : profiles)
        levels.push_back(profile.levels);
    return levels;
}

Result<Choice> chooseTest(const data::Table& table, const std::vector<ColumnProfile>& profiles,
                          const Variables& variables) {
    const auto columns = variables.all();
    for (const std::size_t column : columns) {
        if (!profiles[column].namesRows) continue;
        const std::string& name = table.column(column).name();
        return fail(ErrorCode::InvalidData,
                    phrase("independence",
                           "Column “%1” has a different text in each row: it names the rows and "
                           "says nothing about them.")(name),
                    phrase("independence", "Choose another column for this variable."), {.variable = name});
    }
    const auto hasLevels = [&](std::size_t column) { return profiles[column].levels; };
    if (std::ranges::all_of(columns, hasLevels)) {
        return Choice{Method::GSquared,
                      phrase("independence", "All columns have levels or few values, so rows are counted.")};
    }
    if (hasLevels(variables.x) && hasLevels(variables.y)) {
        return Choice{Method::LogisticRegression,
                      phrase("independence", "“%1” and “%2” have levels, and numbers are given, so "
                                             "regressions of levels are compared.")(
                          table.column(variables.x).name(), table.column(variables.y).name())};
    }
    for (const std::size_t column : {variables.x, variables.y}) {
        if (hasLevels(column) || !profiles[column].farFromNormal()) continue;
        return Choice{Method::Kernel,
                      phrase("independence",
                             "“%1” is far from normally distributed, so the test is one that "
                             "needs no form of distribution or dependence.")(table.column(column).name())};
    }
    if (std::ranges::none_of(columns, hasLevels)) {
        return Choice{Method::PartialCorrelation,
                      phrase("independence", "All columns have numbers, so their partial correlation is "
                                             "tested; it sees linear dependence only.")};
    }
    return Choice{Method::ConditionalGaussian,
                  phrase("independence",
                         "Some columns have numbers and some levels, so lines within levels are "
                         "compared; they see dependence of means only.")};
}

Result<TestResult> runTest(Method method, const data::Table& table, const std::vector<bool>& levels,
                           const Variables& variables, const TestOptions& options,
                           SharedCorrelations* correlations, const Progress& progress) {
    switch (method) {
    case Method::PartialCorrelation:
        return correlations ? partialCorrelationTest(table, variables, *correlations, progress)
                            : partialCorrelationTest(table, variables, progress);
    case Method::GSquared:
        return contingencyTest(table, variables, {CountStatistic::GSquared, options.seed}, progress);
    case Method::ChiSquared:
        return contingencyTest(table, variables, {CountStatistic::ChiSquared, options.seed}, progress);
    case Method::ConditionalGaussian:
        return conditionalGaussianTest(table, variables, levels, progress);
    case Method::LogisticRegression:
        return logisticRegressionTest(table, variables, levels, progress);
    case Method::Kernel:
        return kernelTest(table, variables, {options.kernelRows, options.seed}, levels, progress);
    }
    return fail(ErrorCode::InvalidInput, phrase("independence", "There is no such test."));
}

} // namespace dovetail::independence
