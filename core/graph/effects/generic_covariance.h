// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/causal_graph.h"
#include "core/graph/vertex_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::graph {

/// Numbers modulo the prime 2^31 - 1. What is not zero here is not zero as a polynomial in the
/// coefficients of a linear model, and so not zero in almost every model.
using Residue = std::uint64_t;
using ResidueRow = std::vector<Residue>;

/// Covariances of a linear model of the graph with random coefficients and random covariances of errors
/// (those of a bidirected edge), modulo a prime. O(n^3) to build, n^2 numbers.
class GenericCovariance {
public:
    GenericCovariance(const CausalGraph& graph, Random random);

    /// cov(a, b | given) for each b: the Schur complement. O(g^2 (g + b)) for g given and b others.
    ResidueRow conditional(Vertex a, std::span<const Vertex> of, std::span<const Vertex> given) const;

private:
    Residue at(Vertex a, Vertex b) const { return entries_[a * size_ + b]; }

    std::size_t size_;
    ResidueRow entries_;
};

/// A set of independent rows, in echelon form.
class Echelon {
public:
    /// False, and no change, if the row depends on those that are there.
    bool add(ResidueRow row);

private:
    struct Reduced {
        std::size_t pivot;
        ResidueRow row; ///< 1 at the pivot, 0 before it
    };
    std::vector<Reduced> rows_;
};

} // namespace dovetail::graph
