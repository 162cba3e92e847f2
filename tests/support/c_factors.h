// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <cstdint>
#include <vector>

namespace dovetail::test {

/// An ADMG as bit masks: `parents[i]` are the vertices with an arrow into vertex i, `siblings[i]` those
/// joined to it by a bidirected edge.
struct MaskGraph {
    std::vector<std::uint32_t> parents;
    std::vector<std::uint32_t> siblings;
};

/// Whether P(outcomes | do(treatments)) is identified, as Tian and Pearl ("A general identification condition
/// for causal effects", AAAI 2002) and Huang and Valtorta ("Identifiability in causal Bayesian networks: a
/// sound and complete algorithm", AAAI 2006, theorems 1 to 3) have it: with D the ancestors of the outcomes
/// where the treatments are taken out, every c-component of D has to be got from the c-component of the whole
/// graph around it by `identify`. Written from the papers, on sets alone; shares nothing with core/identify.
bool identifiable(const MaskGraph& graph, std::uint32_t treatments, std::uint32_t outcomes);

} // namespace dovetail::test
