// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/marked_graph.h"

namespace dovetail::graph {

/// How many pairs of variables are joined otherwise in one graph than in the other: an edge added, left
/// out or with other ends counts one each (Tsamardinos, Brown, Aliferis 2006). Variables are matched by
/// name; refused if a name is in one graph only. O(m log m).
Result<std::size_t> structuralHammingDistance(const CausalGraph& one, const CausalGraph& other);

/// The same for graphs over the same variables, such as CPDAGs.
std::size_t structuralHammingDistance(const MarkedGraph& one, const MarkedGraph& other);

} // namespace dovetail::graph
