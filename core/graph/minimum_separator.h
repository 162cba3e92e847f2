// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/separation_hubs.h"

#include <optional>
#include <span>
#include <vector>

namespace dovetail::graph {

/// Of the sets Z with mandatory ⊆ Z ⊆ mandatory ∪ allowed that m-separate a from b one with the least sum
/// of costs, sorted; of several the one nearest to a. None of its members other than mandatory ones can be
/// left out. Nothing if there is no such set.
///
/// `costs` has an entry a vertex, not negative; empty: each costs 1, so that the set has as few members as
/// possible. A vertex of infinite cost is in no set unless it is mandatory.
///
/// A minimum vertex cut in the augmented graph of the ancestors of a, b and the mandatory vertices (van der
/// Zander, Liskiewicz, Textor, "Separators and adjustment sets in causal graphs", 2019, minimum-cost
/// separators), by a maximum flow (Boykov and Kolmogorov 2004) through the hubs of SeparationHubs, so that
/// no clique is written out: O(n + m) nodes and arcs.
std::optional<std::vector<Vertex>> minimumSeparator(const VertexGraph& graph, const SeparationTask& task,
                                                    std::span<const double> costs = {});

} // namespace dovetail::graph
