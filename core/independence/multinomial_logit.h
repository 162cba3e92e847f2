// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>

namespace dovetail::independence {

struct LogitFit {
    double logLikelihood = 0;
    Eigen::MatrixXd coefficients; ///< columns of the design × levels but the first
    bool converged = false; ///< false if levels can be told apart without error: the supremum is at infinity
};

/// Maximum likelihood of P(level | row) ∝ exp(design · coefficients) by Newton's method with halved steps
/// (McCullagh and Nelder 1989, section 5.2), to a log-likelihood about 10⁻¹² from its maximum. `design` has a
/// column of ones and columns of variance about 1; collinear ones do no harm. `start` may be empty, or have
/// fewer rows than the design has columns: those at its end begin at zero. Error: Cancelled. O(rows ·
/// columns² · levels²) an iteration.
Result<LogitFit> fitMultinomialLogit(const Eigen::MatrixXd& design, std::span<const std::uint32_t> response,
                                     std::size_t levels, const Eigen::MatrixXd& start,
                                     const Progress& progress);

} // namespace dovetail::independence
