// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"

#include <Eigen/Dense>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

// Regressions whose coefficients are drawn from their posterior: the parts of multiple imputation.
namespace dovetail::data {

/// Some rows and columns of a matrix of predictors, which it does not copy.
class DesignView {
public:
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    /// All three must outlive the view.
    DesignView(const Matrix& all, std::span<const Eigen::Index> rows, std::span<const Eigen::Index> columns)
        : all_(&all), rows_(rows), columns_(columns) {}

    std::size_t rows() const { return rows_.size(); }
    Eigen::Index coefficients() const { return static_cast<Eigen::Index>(columns_.size()); }

    /// work(block, first): some rows as a matrix, and the place of the first in the view. False if stopped.
    template <typename Work>
    bool inBlocks(const Progress& progress, const Work& work) const {
        constexpr std::size_t blockRows = 1024;
        Matrix block;
        for (std::size_t first = 0; first < rows_.size(); first += blockRows) {
            if (progress.cancelled()) return false;
            const std::size_t count = std::min(blockRows, rows_.size() - first);
            block.resize(static_cast<Eigen::Index>(count), coefficients());
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t j = 0; j < columns_.size(); ++j)
                    block(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) =
                        (*all_)(rows_[first + i], columns_[j]);
            }
            work(block, first);
        }
        return true;
    }

    /// The linear predictor of each row; nothing if stopped.
    std::optional<Eigen::VectorXd> times(const Eigen::VectorXd& coefficients, const Progress& progress) const;

private:
    const Matrix* all_;
    std::span<const Eigen::Index> rows_;
    std::span<const Eigen::Index> columns_;
};

/// A linear regression, and one draw from the posterior of its parameters.
struct LinearDraw {
    Eigen::VectorXd estimate;     ///< least squares
    Eigen::VectorXd fitted;       ///< of the rows, by the estimate
    Eigen::VectorXd coefficients; ///< drawn
    double deviation = 0;         ///< drawn: the standard deviation of the residuals
};

/// Bayesian linear regression under the uninformative prior (van Buuren 2018, algorithm 3.1; Rubin 1987, page
/// 167), with his ridge of 1e-5 against collinear predictors. Nothing if stopped.
std::optional<LinearDraw> drawLinear(const DesignView& design, const Eigen::VectorXd& outcome, Random& random,
                                     const Progress& progress);

/// The mode of a logistic regression's posterior and one draw from the normal distribution around it with the
/// curvature there. The prior of each coefficient is normal with mean 0 and standard deviation 10.
struct LogisticDraw {
    Eigen::VectorXd mode;
    Eigen::VectorXd coefficients; ///< drawn
};

/// `outcome` is 0 or 1 in each row; `start` a guess of the mode, or empty. Nothing if stopped.
std::optional<LogisticDraw> drawLogistic(const DesignView& design, const Eigen::VectorXd& outcome,
                                         const Eigen::VectorXd& start, Random& random,
                                         const Progress& progress);

/// 1 / (1 + exp(-x))
double logistic(double x);

} // namespace dovetail::data
