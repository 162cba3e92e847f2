// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimand/expression.h"

#include <string_view>

namespace dovetail::estimand {

/// Reads a formula as `print` writes it as text: "Σ_{m} P(m | x) Σ_{x'} P(y | x', m) P(x')". Beside that,
/// "sum_{m}" for "Σ_{m}", and "P^1(...)" for the distribution of that number. A sum reaches to the end of
/// its product; a ratio is of what stands left of the stroke and the one factor on its right.
///
/// Refused with the column: anything else, names that are not of the graph, an index that the sum does not
/// hold, brackets more than 200 deep. Linear, and n log n in the factors.
Result<Expression> parse(std::string_view text, const graph::CausalGraph& graph);

} // namespace dovetail::estimand
