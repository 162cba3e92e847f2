// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace dovetail::data {

/// The numbers at these places (from 0, ascending) of the sorted numbers, NaN left out; nothing if stopped.
/// The numbers stay where they are: they are counted by their leading bits, and only those near a wanted
/// place are copied. Linear.
std::optional<std::vector<double>> orderStatistics(std::span<const double> numbers,
                                                   std::span<const std::size_t> places,
                                                   const Progress& progress = {});

/// Quantiles as the mean of the two numbers around the place (n - 1) q, by their nearness (type 7 of Hyndman
/// and Fan, Sample quantiles in statistical packages, 1996; what R and pandas give). `count` is how many of
/// the numbers are not NaN, at least one; `shares` ascend. Nothing if stopped.
std::optional<std::vector<double>> quantiles(std::span<const double> numbers, std::size_t count,
                                             std::span<const double> shares, const Progress& progress = {});

} // namespace dovetail::data
