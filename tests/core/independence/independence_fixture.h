// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables for tests of independence: made up from a seed, or read from tests/data.
#pragma once

#include "core/base/random.h"
#include "core/data/csv_import.h"
#include "core/independence/test_result.h"
#include "tests/support/test_data.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace dovetail::test {

inline data::Column numbers(std::string name, std::vector<double> cells) {
    return data::Column::numeric(std::move(name), data::ColumnType::Continuous, std::move(cells));
}

/// Levels "0", "1", ...
inline data::Column levels(std::string name, std::vector<std::int32_t> codes) {
    std::vector<std::string> texts;
    const std::int32_t last = codes.empty() ? 0 : std::ranges::max(codes);
    for (std::int32_t level = 0; level <= std::max(last, 1); ++level)
        texts.push_back(std::to_string(level));
    return data::Column::coded(std::move(name), data::ColumnType::Categorical, std::move(codes),
                               std::move(texts));
}

inline data::Table tableFromFile(const std::string& name) {
    auto imported = data::importCsv(dataFile(name));
    if (!imported) throw std::runtime_error(imported.error().message.english());
    return std::move(imported->table);
}

/// Columns by name.
inline independence::Variables variablesOf(const data::Table& table, const std::string& x,
                                           const std::string& y, const std::vector<std::string>& given = {}) {
    independence::Variables variables{table.find(x).value(), table.find(y).value(), {}};
    for (const std::string& name : given)
        variables.given.push_back(table.find(name).value());
    return variables;
}

inline double logistic(double score) {
    return 1 / (1 + std::exp(-score));
}

/// Equal to about ten digits.
inline bool near(double one, double other, double share = 1e-10) {
    return std::abs(one - other) <= share * std::max({std::abs(one), std::abs(other), 1e-300}) ||
           one == other;
}

/// The share of p-values that are at most a level.
inline double shareUpTo(const std::vector<double>& pValues, double level) {
    const auto count = std::ranges::count_if(pValues, [&](double p) { return p <= level; });
    return static_cast<double>(count) / static_cast<double>(pValues.size());
}

/// How far the p-values' distribution is from the uniform one (Kolmogorov's distance), times √n: above 1.63
/// in one of a hundred samples if they are uniform.
inline double distanceFromUniform(std::vector<double> pValues) {
    std::ranges::sort(pValues);
    const auto count = static_cast<double>(pValues.size());
    double largest = 0;
    for (std::size_t i = 0; i < pValues.size(); ++i) {
        const auto rank = static_cast<double>(i);
        largest = std::max({largest, (rank + 1) / count - pValues[i], pValues[i] - rank / count});
    }
    return largest * std::sqrt(count);
}

} // namespace dovetail::test
