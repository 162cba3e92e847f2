// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/recipe/numeric_facts.h"
#include "core/data/recipe/step_work.h"
#include "core/data/recipe/table_edits.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

namespace dovetail::data {

namespace {

/// The column with one value in all of its missing cells.
Column filledNumbers(const Column& column, double value) {
    constexpr double secondsOfOneDay = 86'400;
    if (column.type() == ColumnType::Date) {
        // Between two days lies a day: dates without a time stay so.
        const bool onlyDays = std::ranges::all_of(column.numbers(), [](double moment) {
            return std::isnan(moment) || std::fmod(moment, secondsOfOneDay) == 0;
        });
        value = onlyDays ? std::round(value / secondsOfOneDay) * secondsOfOneDay : std::round(value);
    }
    std::vector<double> numbers(column.numbers().begin(), column.numbers().end());
    std::ranges::replace_if(
        numbers, [](double number) { return std::isnan(number); }, value);
    const bool fraction = column.type() == ColumnType::Integer && value != std::trunc(value);
    return Column::numeric(column.name(), fraction ? ColumnType::Continuous : column.type(),
                           std::move(numbers));
}

Column filledCodes(const Column& column, std::int32_t value) {
    std::vector<std::int32_t> codes(column.codes().begin(), column.codes().end());
    std::ranges::replace(codes, Column::missingCode, value);
    return Column::coded(column.name(), column.type(), std::move(codes),
                         {column.levels().begin(), column.levels().end()});
}

tl::unexpected<Error> failForTexts(const Column& column) {
    return fail(
        ErrorCode::InvalidInput,
        phrase("data", "The values of “%1” are no numbers, so they cannot be averaged.")(column.name()),
        phrase("data", "Name only columns of numbers, or fill with the most frequent value."),
        {.variable = column.name()});
}

Result<Column> filled(const Column& column, std::size_t, const Table&, const ImputeMean&, const Progress&) {
    if (!column.isNumeric()) return failForTexts(column);
    return filledNumbers(column, meanOf(column.numbers()));
}

Result<Column> filled(const Column& column, std::size_t, const Table&, const ImputeMedian&, const Progress&) {
    if (column.isNumeric()) return filledNumbers(column, medianOf(column.numbers()));
    if (column.type() != ColumnType::Ordinal) return failForTexts(column);
    std::vector<std::int32_t> codes;
    std::ranges::copy_if(column.codes(), std::back_inserter(codes),
                         [](std::int32_t code) { return code >= 0; });
    const auto lower = codes.begin() + static_cast<std::ptrdiff_t>((codes.size() - 1) / 2);
    std::ranges::nth_element(codes, lower);
    return filledCodes(column, *lower);
}

Result<Column> filled(const Column& column, std::size_t, const Table&, const ImputeMode&, const Progress&) {
    if (column.isNumeric()) {
        std::unordered_map<double, std::size_t> counts;
        for (const double number : column.numbers()) {
            if (!std::isnan(number)) ++counts[number];
        }
        const auto rarer = [](const auto& a, const auto& b) {
            return a.second < b.second || (a.second == b.second && a.first > b.first);
        };
        return filledNumbers(column, std::ranges::max_element(counts, rarer)->first);
    }
    std::vector<std::size_t> counts(column.levels().size());
    for (const std::int32_t code : column.codes()) {
        if (code >= 0) ++counts[static_cast<std::size_t>(code)];
    }
    return filledCodes(column, static_cast<std::int32_t>(std::ranges::max_element(counts) - counts.begin()));
}

// ---- Hot deck -------------------------------------------------------------------------------------------

/// Rows with the same values in some columns have the same number. A missing cell is a value of its own.
std::vector<std::size_t> classesOfRows(const Table& table, const std::vector<std::string>& within) {
    std::vector<std::size_t> classes(table.rows());
    for (const std::string& name : within) {
        const Column& column = *table.findColumn(name);
        std::map<std::pair<std::size_t, std::uint64_t>, std::size_t> numbers;
        for (std::size_t row = 0; row < classes.size(); ++row) {
            const std::uint64_t value = column.isMissing(row) ? ~std::uint64_t{0}
                                        : column.isNumeric()
                                            ? std::bit_cast<std::uint64_t>(column.numbers()[row] + 0.0)
                                            : static_cast<std::uint64_t>(column.codes()[row]);
            classes[row] = numbers.try_emplace({classes[row], value}, numbers.size()).first->second;
        }
    }
    return classes;
}

/// For each row that needs one, the row that gives its value; others are their own donors.
std::vector<std::size_t> donorRows(const Column& column, const std::vector<std::size_t>& classes,
                                   Random random) {
    std::vector<std::size_t> everyone;
    std::unordered_map<std::size_t, std::vector<std::size_t>> ofClass;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        everyone.push_back(row);
        ofClass[classes[row]].push_back(row);
    }
    std::vector<std::size_t> donors(column.rows());
    for (std::size_t row = 0; row < column.rows(); ++row) {
        donors[row] = row;
        if (!column.isMissing(row)) continue;
        const auto alike = ofClass.find(classes[row]);
        const std::vector<std::size_t>& among = alike == ofClass.end() ? everyone : alike->second;
        donors[row] = among[random.below(among.size())];
    }
    return donors;
}

Result<Column> filled(const Column& column, std::size_t index, const Table& table, const HotDeck& method,
                      const Progress& progress) {
    if (!method.within.empty()) {
        if (const auto known = columnsCalled(table, method.within); !known) return fail(known.error());
    }
    if (progress.cancelled()) return Progress::stopped();
    const std::vector<std::size_t> classes = classesOfRows(table, method.within);
    if (progress.cancelled()) return Progress::stopped();
    const auto donors = donorRows(column, classes, Random(method.seed).stream(index));
    const auto alone = std::make_shared<const Column>(column);
    return Table(std::vector{alone}).takeRows(donors).column(0);
}

template <typename Method>
Result<Table> filledTable(const Impute& step, const Method& method, const Table& table,
                          const Progress& progress) {
    const auto columns = columnsCalled(table, step.columns);
    if (!columns) return fail(columns.error());
    Table result = table;
    for (const std::size_t index : *columns) {
        const Column& column = table.column(index);
        if (column.missingCount() == 0) continue;
        if (progress.cancelled()) return Progress::stopped();
        if (column.missingCount() == column.rows()) {
            return fail(
                ErrorCode::InvalidData,
                phrase("data", "Column “%1” has no value to fill its missing cells from.")(column.name()),
                phrase("data", "Drop the column, or name the columns to fill."), {.variable = column.name()});
        }
        auto full = filled(column, index, table, method, progress);
        if (!full) return fail(std::move(full.error()));
        result = withColumn(result, std::move(*full));
    }
    return result;
}

Result<Table> filledTable(const Impute& step, const ChainedEquations& method, const Table& table,
                          const Progress& progress) {
    auto imputed = multiplyImputed(table, step.columns, method, 1, progress);
    if (!imputed) return fail(std::move(imputed.error()));
    return std::move(imputed->tables.front());
}

} // namespace

Result<Table> carryOut(const Impute& step, const Table& table, const Progress& progress) {
    return std::visit([&](const auto& method) { return filledTable(step, method, table, progress); },
                      step.method);
}

} // namespace dovetail::data
