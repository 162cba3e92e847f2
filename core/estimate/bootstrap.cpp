// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/bootstrap.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::estimate {

Result<std::vector<std::vector<double>>>
bootstrapValues(std::size_t rows, std::size_t samples, std::uint64_t seed,
                const std::function<std::vector<double>(std::span<const double> copies)>& statistics,
                const Progress& progress) {
    const Random source(seed);
    std::vector<std::vector<double>> values;
    std::vector<double> copies(rows);
    for (std::size_t sample = 0; sample < samples; ++sample) {
        if (progress.cancelled()) return Progress::stopped();
        progress.report(static_cast<double>(sample) / static_cast<double>(samples),
                        "drawing bootstrap samples");
        Random random = source.stream(sample);
        std::ranges::fill(copies, 0.0);
        for (std::size_t drawn = 0; drawn < rows; ++drawn)
            copies[random.below(rows)] += 1;
        const std::vector<double> found = statistics(copies);
        values.resize(found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!std::isnan(found[i])) values[i].push_back(found[i]);
        }
    }
    return values;
}

Interval percentileInterval(double estimate, std::vector<double> values) {
    const double unknown = std::nan("");
    if (values.size() < 2) return {estimate, unknown, unknown, unknown};
    std::ranges::sort(values);
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const auto quantile = [&](double share) {
        const double place = share * (count - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return std::lerp(values[below], values[above], place - static_cast<double>(below));
    };
    return {estimate, std::sqrt(squares / (count - 1)), quantile(0.025), quantile(0.975)};
}

} // namespace dovetail::estimate
