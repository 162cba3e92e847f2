// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <vector>

namespace dovetail::data {

/// Round edges of at most `mostBins` bins that cover the values from `least` to `most` (both finite, least <=
/// most): one more edge than bins, ascending. A bin holds what is from its lower edge to below its upper one.
/// Widths are 1, 2, 2.5 or 5 times a power of ten; of whole numbers at least 1, and edges lie half way
/// between whole numbers, so that a bin's values are plain; of dates whole seconds, minutes, hours, days,
/// weeks (from Monday), months or years. Logarithmic in the range.
std::vector<double> histogramEdges(ColumnType type, double least, double most, std::size_t mostBins);

} // namespace dovetail::data
