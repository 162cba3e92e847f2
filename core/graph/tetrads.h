// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/list_limits.h"

#include <array>
#include <vector>

namespace dovetail::graph {

/// cov(i, j) cov(k, l) - cov(i, k) cov(j, l) = 0 in every linear model of the graph, variables as
/// {i, j, k, l}.
using Tetrad = std::array<VariableId, 4>;

struct TetradListing {
    std::vector<Tetrad> tetrads;
    bool complete = true; ///< false if a limit, the time or the user cut the list
};

/// All vanishing tetrads of variables that are not latent; of four variables there are three candidates.
///
/// The tetrad is the determinant of the covariances of {i, l} with {j, k}. It vanishes for all
/// coefficients iff the rank of that matrix, the least |C| + |D| such that (C, D) trek-separates the
/// pairs, is below two (Sullivant, Talaska, Draisma, "Trek separation for Gaussian graphical models",
/// 2010, Theorems 2.8 and 2.17). By Menger's theorem that is a maximum flow with capacity one at each
/// vertex on either side of a trek; two augmenting paths decide. O(n^4 (n + m)).
TetradListing vanishingTetrads(const CausalGraph& graph, const ListLimits& limits = {},
                               const Progress& progress = {});

} // namespace dovetail::graph
