// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/multiple_testing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace dovetail::independence {

namespace {

/// Holm steps down: from the smallest p-value, each at least as large as the one before.
void stepDown(std::span<const std::size_t> ascending, std::vector<double>& values) {
    const std::size_t tests = ascending.size();
    double largest = 0;
    for (std::size_t rank = 0; rank < tests; ++rank) {
        double& value = values[ascending[rank]];
        largest = std::max(largest, std::min(1.0, value * static_cast<double>(tests - rank)));
        value = largest;
    }
}

/// Benjamini and Hochberg step up: from the largest p-value, each at most as large as the one after.
void stepUp(std::span<const std::size_t> ascending, double factor, std::vector<double>& values) {
    const auto tests = static_cast<double>(ascending.size());
    double smallest = 1;
    for (std::size_t rank = ascending.size(); rank-- > 0;) {
        double& value = values[ascending[rank]];
        smallest = std::min(smallest, value * factor * tests / static_cast<double>(rank + 1));
        value = std::max(value, smallest); // rounding could make it a little less
    }
}

} // namespace

std::vector<double> adjustedPValues(std::span<const double> pValues, Adjustment adjustment) {
    std::vector<double> values(pValues.begin(), pValues.end());
    std::vector<std::size_t> ascending;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i])) ascending.push_back(i);
    }
    std::ranges::stable_sort(ascending, {}, [&](std::size_t i) { return values[i]; });
    double harmonic = 0; // 1 + 1/2 + ... + 1/n
    for (std::size_t rank = 1; rank <= ascending.size(); ++rank)
        harmonic += 1.0 / static_cast<double>(rank);
    switch (adjustment) {
    case Adjustment::None:
        break;
    case Adjustment::BenjaminiHochberg:
        stepUp(ascending, 1, values);
        break;
    case Adjustment::BenjaminiYekutieli:
        stepUp(ascending, harmonic, values);
        break;
    case Adjustment::Holm:
        stepDown(ascending, values);
        break;
    }
    return values;
}

} // namespace dovetail::independence
