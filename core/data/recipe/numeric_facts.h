// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/data/column.h"

#include <span>

namespace dovetail::data {

/// Of the numbers that are not missing; missing where there are too few. Linear.
double meanOf(std::span<const double> numbers);
/// With n - 1 in the denominator.
double standardDeviationOf(std::span<const double> numbers);
/// The mean of the two in the middle where there are two.
double medianOf(std::span<const double> numbers);

/// Advice that names the first levels of a column.
Sentence knownLevels(const Column& column);

} // namespace dovetail::data
