// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/numeric_facts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dovetail::data {

double meanOf(std::span<const double> numbers) {
    double sum = 0;
    std::size_t count = 0;
    for (const double number : numbers) {
        if (std::isnan(number)) continue;
        sum += number;
        ++count;
    }
    if (count == 0) return Column::missingNumber;
    const double mean = sum / static_cast<double>(count);
    return std::isfinite(mean) ? mean : Column::missingNumber;
}

double standardDeviationOf(std::span<const double> numbers) {
    const double mean = meanOf(numbers);
    double sum = 0;
    std::size_t count = 0;
    for (const double number : numbers) {
        if (std::isnan(number)) continue;
        sum += (number - mean) * (number - mean);
        ++count;
    }
    if (count < 2) return Column::missingNumber;
    const double deviation = std::sqrt(sum / static_cast<double>(count - 1));
    return std::isfinite(deviation) ? deviation : Column::missingNumber;
}

double medianOf(std::span<const double> numbers) {
    std::vector<double> there;
    there.reserve(numbers.size());
    std::ranges::copy_if(numbers, std::back_inserter(there),
                         [](double number) { return !std::isnan(number); });
    if (there.empty()) return Column::missingNumber;
    const auto middle = there.begin() + static_cast<std::ptrdiff_t>(there.size() / 2);
    std::ranges::nth_element(there, middle);
    if (there.size() % 2 == 1) return *middle;
    const double below = *std::max_element(there.begin(), middle);
    return below + (*middle - below) / 2;
}

Sentence knownLevels(const Column& column) {
    constexpr std::size_t shown = 6;
    std::vector<Sentence> names;
    for (const std::string& level : column.levels().first(std::min(shown, column.levels().size())))
        names.push_back(dovetail::quoted(level));
    if (names.empty()) return phrase("data", "It has no values at all.");
    if (column.levels().size() > shown)
        return phrase("data", "Check the spelling; its first values are %1.")(enumeration(std::move(names)));
    return phrase("data", "Check the spelling; its values are %1.")(enumeration(std::move(names)));
}

} // namespace dovetail::data
