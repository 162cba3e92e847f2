// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/causal_graph.h"

#include <Eigen/Core>

namespace dovetail::test {

/// A linear Gaussian model of an ADMG by its definition, with random coefficients and error variances, and
/// a hidden variable in place of each bidirected edge. Vertices are indices of the graph.
class LinearModel {
public:
    LinearModel(const graph::CausalGraph& graph, Random& random);

    double covariance(std::size_t a, std::size_t b, const std::vector<std::size_t>& given = {}) const;

    /// What one unit more of each treatment does to the outcome while the other treatments are held fixed.
    Eigen::VectorXd jointEffect(const std::vector<std::size_t>& treatments, std::size_t outcome) const;

private:
    std::size_t observed_;
    Eigen::MatrixXd coefficients_; ///< (to, from), hidden variables after the graph's own
    Eigen::MatrixXd covariance_;
};

} // namespace dovetail::test
