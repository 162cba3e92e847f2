// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/bayesian_regression.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <cmath>

namespace dovetail::data {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

VectorXd normals(Index count, Random& random) {
    VectorXd values(count);
    for (Index i = 0; i < count; ++i)
        values[i] = random.normal();
    return values;
}

double chiSquared(double degrees, Random& random) {
    const double level = std::max(random.uniform(), 0x1p-54);
    return boost::math::quantile(boost::math::chi_squared_distribution<double>(degrees), level);
}

/// log(1 + exp(x)) without overflow.
double softPlus(double x) {
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

constexpr double priorPrecision = 1.0 / (10 * 10);

/// The logarithm of a posterior with its first two derivatives; of the second, the lower triangle of minus
/// it.
struct Curve {
    double value = 0;
    VectorXd gradient;
    MatrixXd curvature;
};

std::optional<Curve> posteriorAt(const VectorXd& coefficients, const DesignView& design,
                                 const VectorXd& outcome, const Progress& progress) {
    const Index count = design.coefficients();
    Curve curve{-priorPrecision * coefficients.squaredNorm() / 2, -priorPrecision * coefficients,
                MatrixXd::Identity(count, count) * priorPrecision};
    const bool done = design.inBlocks(progress, [&](DesignView::Matrix& block, std::size_t first) {
        const VectorXd predictor = block * coefficients;
        VectorXd residual(predictor.size());
        for (Index i = 0; i < predictor.size(); ++i) {
            const double y = outcome[static_cast<Index>(first) + i];
            const double p = logistic(predictor[i]);
            curve.value += y * predictor[i] - softPlus(predictor[i]);
            residual[i] = y - p;
        }
        curve.gradient.noalias() += block.transpose() * residual;
        for (Index i = 0; i < predictor.size(); ++i) {
            const double p = logistic(predictor[i]);
            block.row(i) *= std::sqrt(p * (1 - p));
        }
        curve.curvature.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
    });
    if (!done) return std::nullopt;
    return curve;
}

/// Mean plus a draw from the normal distribution whose precision matrix was decomposed.
VectorXd drawnAround(const VectorXd& mean, const Eigen::LLT<MatrixXd>& precision, double deviation,
                     Random& random) {
    VectorXd draw = normals(mean.size(), random);
    precision.matrixU().solveInPlace(draw);
    return mean + deviation * draw;
}

} // namespace

double logistic(double x) {
    return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

std::optional<VectorXd> DesignView::times(const VectorXd& coefficients, const Progress& progress) const {
    VectorXd result(static_cast<Index>(rows_.size()));
    const bool done = inBlocks(progress, [&](const Matrix& block, std::size_t first) {
        result.segment(static_cast<Index>(first), block.rows()).noalias() = block * coefficients;
    });
    if (!done) return std::nullopt;
    return result;
}

std::optional<LinearDraw> drawLinear(const DesignView& design, const VectorXd& outcome, Random& random,
                                     const Progress& progress) {
    const Index count = design.coefficients();
    MatrixXd products = MatrixXd::Zero(count, count);
    VectorXd withOutcome = VectorXd::Zero(count);
    const bool done = design.inBlocks(progress, [&](const DesignView::Matrix& block, std::size_t first) {
        products.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
        withOutcome.noalias() += block.transpose() * outcome.segment(static_cast<Index>(first), block.rows());
    });
    if (!done) return std::nullopt;
    constexpr double ridge = 1e-5;
    constexpr double least = 1e-8; // for predictors that are zero throughout
    products.diagonal() += (ridge * products.diagonal().array() + least).matrix();
    const Eigen::LLT<MatrixXd> precision(products);

    LinearDraw draw;
    draw.estimate = precision.solve(withOutcome);
    auto fitted = design.times(draw.estimate, progress);
    if (!fitted) return std::nullopt;
    draw.fitted = std::move(*fitted);
    const double rows = static_cast<double>(design.rows());
    const double degrees = std::max(rows - static_cast<double>(count), 1.0);
    draw.deviation = std::sqrt((outcome - draw.fitted).squaredNorm() / chiSquared(degrees, random));
    draw.coefficients = drawnAround(draw.estimate, precision, draw.deviation, random);
    return draw;
}

std::optional<LogisticDraw> drawLogistic(const DesignView& design, const VectorXd& outcome,
                                         const VectorXd& start, Random& random, const Progress& progress) {
    VectorXd mode = start.size() == design.coefficients() ? start : VectorXd::Zero(design.coefficients());
    auto here = posteriorAt(mode, design, outcome, progress);
    if (!here) return std::nullopt;
    // Newton's method; the posterior is strictly concave, so a step that is short enough goes up.
    constexpr int mostSteps = 50;
    for (int step = 0; step < mostSteps; ++step) {
        const VectorXd direction = Eigen::LLT<MatrixXd>(here->curvature).solve(here->gradient);
        const double promised = direction.dot(here->gradient);
        if (!(promised > 1e-8)) break;
        double length = 1;
        std::optional<Curve> next;
        for (; length > 1e-6; length /= 2) {
            next = posteriorAt(mode + length * direction, design, outcome, progress);
            if (!next) return std::nullopt;
            if (next->value >= here->value) break;
        }
        if (!(next->value >= here->value)) break;
        mode += length * direction;
        here = std::move(next);
    }
    const Eigen::LLT<MatrixXd> precision(here->curvature);
    VectorXd drawn = drawnAround(mode, precision, 1, random);
    return LogisticDraw{std::move(mode), std::move(drawn)};
}

} // namespace dovetail::data
