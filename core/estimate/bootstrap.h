// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/estimate/effect.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dovetail::estimate {

/// Values of several statistics in samples of as many rows, drawn with replacement (Efron 1979). Sample
/// number i depends on the seed and i alone.
///
/// `statistics` gets the number of copies of each row and answers with one value a statistic; NaN
/// values are left out. Returns for each statistic its values. Stops within one sample.
Result<std::vector<std::vector<double>>>
bootstrapValues(std::size_t rows, std::size_t samples, std::uint64_t seed,
                const std::function<std::vector<double>(std::span<const double> copies)>& statistics,
                const Progress& progress);

/// The estimate with the standard deviation of the values, and the 2.5 % and 97.5 % points of them
/// (between two values: linear); NaN if there are fewer than two values.
Interval percentileInterval(double estimate, std::vector<double> values);

} // namespace dovetail::estimate
