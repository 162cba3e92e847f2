// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/summary.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dovetail::data {

namespace {

constexpr std::size_t frequentCount = 5;

/// Six significant digits, without an exponent where a person would not write one.
std::string shortNumber(double value) {
    std::array<char, 32> buffer{};
    char* const end = buffer.data() + buffer.size();
    if (std::abs(value) >= 1e5 && std::abs(value) < 1e15) return numberText(std::round(value));
    return {buffer.data(), std::to_chars(buffer.data(), end, value, std::chars_format::general, 6).ptr};
}

struct Run {
    std::size_t value = 0; // its index among the different values
    std::size_t rows = 0;
};

/// The most frequent first; a stable sort keeps equals in value order.
std::vector<ColumnSummary::Frequency> mostFrequent(std::vector<Run> runs, const auto& textOf) {
    std::ranges::stable_sort(runs, std::ranges::greater(), &Run::rows);
    runs.resize(std::min(runs.size(), frequentCount));
    std::vector<ColumnSummary::Frequency> frequent;
    for (const Run& run : runs)
        frequent.push_back({textOf(run.value), run.rows});
    return frequent;
}

void summariseNumbers(const Column& column, ColumnSummary& out) {
    std::vector<double> sorted;
    sorted.reserve(column.rows());
    std::ranges::copy_if(column.numbers(), std::back_inserter(sorted),
                         [](double n) { return !std::isnan(n); });
    if (sorted.empty()) return;
    std::ranges::sort(sorted);
    const std::size_t count = sorted.size();
    const auto n = static_cast<double>(count);
    out.minimum = sorted.front();
    out.maximum = sorted.back();
    out.median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    double sum = 0;
    for (const double number : sorted)
        sum += number;
    out.mean = sum / n;
    double squares = 0;
    for (const double number : sorted)
        squares += (number - out.mean) * (number - out.mean);
    if (count > 1) out.standardDeviation = std::sqrt(squares / (n - 1));

    std::vector<Run> runs;
    std::vector<double> values;
    for (const double number : sorted) {
        if (values.empty() || values.back() != number) {
            runs.push_back({values.size(), 0});
            values.push_back(number);
        }
        ++runs.back().rows;
    }
    out.distinct = values.size();
    out.frequent =
        mostFrequent(std::move(runs), [&](std::size_t value) { return numberText(values[value]); });
}

void summariseLevels(const Column& column, ColumnSummary& out) {
    std::vector<Run> runs(column.levels().size());
    for (std::size_t level = 0; level < runs.size(); ++level)
        runs[level].value = level;
    for (const std::int32_t code : column.codes()) {
        if (code >= 0) ++runs[static_cast<std::size_t>(code)].rows;
    }
    std::erase_if(runs, [](const Run& run) { return run.rows == 0; });
    out.distinct = runs.size();
    out.frequent = mostFrequent(std::move(runs), [&](std::size_t level) { return column.levels()[level]; });
}

} // namespace

ColumnSummary summary(const Column& column) {
    ColumnSummary out{.name = column.name(), .type = column.type(), .rows = column.rows()};
    out.missing = column.missingCount();
    if (column.isNumeric()) {
        summariseNumbers(column, out);
    } else {
        summariseLevels(column, out);
    }
    return out;
}

std::vector<ColumnSummary> summaries(const Table& table) {
    std::vector<ColumnSummary> all;
    for (const auto& column : table.columns())
        all.push_back(summary(*column));
    return all;
}

std::string ColumnSummary::text() const {
    std::string line(typeName(type));
    const bool numeric = type == ColumnType::Continuous || type == ColumnType::Integer;
    if (distinct == 0) {
        line += ", no values";
    } else if (numeric && distinct > 2) {
        line += ", " + shortNumber(minimum) + " … " + shortNumber(maximum) + ", mean " + shortNumber(mean) +
                ", sd " + shortNumber(standardDeviation) + ", median " + shortNumber(median);
    } else {
        if (distinct > frequent.size()) line += ", " + std::to_string(distinct) + " values";
        for (const Frequency& value : frequent)
            line += (&value == &frequent.front() ? ": " : ", ") + value.text + " (" +
                    std::to_string(value.rows) + ")";
        if (distinct > frequent.size()) line += ", …";
    }
    if (missing > 0) line += ", " + std::to_string(missing) + " missing";
    return line;
}

} // namespace dovetail::data
