// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/multinomial_logit.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

constexpr Eigen::Index blockRows = 1024;
constexpr int mostIterations = 60;
constexpr int mostHalvings = 20;      ///< of a step
constexpr double closeEnough = 1e-10; ///< of the log-likelihood to its maximum
constexpr double ridgeShare = 1e-10;  ///< keeps the Hessian of collinear columns solvable; moves no maximum

struct Derivatives {
    double logLikelihood = 0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd hessian; ///< of minus the log-likelihood; lower triangle of blocks
};

class Likelihood {
public:
    Likelihood(const Eigen::MatrixXd& design, std::span<const std::uint32_t> response, std::size_t levels)
        : design_(design), response_(response), others_(static_cast<Eigen::Index>(levels) - 1) {}

    /// Without derivatives if `into` is null. False if stopped.
    bool evaluate(const Eigen::MatrixXd& coefficients, double& logLikelihood, Derivatives* into,
                  const Progress& progress) const {
        const Eigen::Index width = design_.cols();
        logLikelihood = 0;
        if (into) {
            into->gradient.setZero(width * others_);
            into->hessian.setZero(width * others_, width * others_);
        }
        for (Eigen::Index first = 0; first < design_.rows(); first += blockRows) {
            if (progress.cancelled()) return false;
            const auto rows = design_.middleRows(first, std::min(blockRows, design_.rows() - first));
            Eigen::MatrixXd shares = rows * coefficients; // scores, then probabilities
            for (Eigen::Index i = 0; i < shares.rows(); ++i) {
                const double most = std::max(0.0, shares.row(i).maxCoeff());
                const auto observed =
                    static_cast<Eigen::Index>(response_[static_cast<std::size_t>(first + i)]);
                const double own = observed == 0 ? 0 : shares(i, observed - 1);
                shares.row(i) = (shares.row(i).array() - most).exp();
                const double sum = std::exp(-most) + shares.row(i).sum();
                logLikelihood += own - most - std::log(sum);
                shares.row(i) /= sum;
            }
            if (into) addDerivatives(first, rows, shares, *into);
        }
        return true;
    }

private:
    void addDerivatives(Eigen::Index first, const Eigen::Ref<const Eigen::MatrixXd>& rows,
                        const Eigen::MatrixXd& shares, Derivatives& into) const {
        const Eigen::Index width = design_.cols();
        for (Eigen::Index a = 0; a < others_; ++a) {
            Eigen::VectorXd excess = -shares.col(a);
            for (Eigen::Index i = 0; i < excess.size(); ++i) {
                if (static_cast<Eigen::Index>(response_[static_cast<std::size_t>(first + i)]) == a + 1)
                    excess[i] += 1;
            }
            into.gradient.segment(a * width, width) += rows.transpose() * excess;
            for (Eigen::Index b = 0; b <= a; ++b) {
                const Eigen::ArrayXd other = a == b ? Eigen::ArrayXd(1 - shares.col(b).array())
                                                    : Eigen::ArrayXd(-shares.col(b).array());
                const Eigen::VectorXd weight = shares.col(a).array() * other;
                into.hessian.block(a * width, b * width, width, width) +=
                    rows.transpose() * weight.asDiagonal() * rows;
            }
        }
    }

    const Eigen::MatrixXd& design_;
    std::span<const std::uint32_t> response_;
    Eigen::Index others_;
};

} // namespace

Result<LogitFit> fitMultinomialLogit(const Eigen::MatrixXd& design, std::span<const std::uint32_t> response,
                                     std::size_t levels, const Eigen::MatrixXd& start,
                                     const Progress& progress) {
    const Likelihood likelihood(design, response, levels);
    const Eigen::Index width = design.cols();
    LogitFit fit;
    fit.coefficients.setZero(width, static_cast<Eigen::Index>(levels) - 1);
    if (start.size() > 0) fit.coefficients.topRows(start.rows()) = start;
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        Derivatives at;
        if (!likelihood.evaluate(fit.coefficients, fit.logLikelihood, &at, progress))
            return Progress::stopped();
        at.hessian.diagonal().array() += ridgeShare * static_cast<double>(design.rows());
        const Eigen::VectorXd step = at.hessian.selfadjointView<Eigen::Lower>().ldlt().solve(at.gradient);
        Eigen::Map<const Eigen::MatrixXd> direction(step.data(), width, fit.coefficients.cols());
        if (at.gradient.dot(step) / 2 < closeEnough) { // one step more doubles the digits
            double last = 0;
            if (!likelihood.evaluate(fit.coefficients + direction, last, nullptr, progress))
                return Progress::stopped();
            fit.logLikelihood = std::max(fit.logLikelihood, last);
            fit.coefficients += direction;
            fit.converged = true;
            return fit;
        }
        double length = 1;
        double reached = 0;
        int halvings = 0;
        for (; halvings < mostHalvings; ++halvings, length /= 2) {
            if (!likelihood.evaluate(fit.coefficients + length * direction, reached, nullptr, progress))
                return Progress::stopped();
            if (reached >= fit.logLikelihood) break;
        }
        if (halvings == mostHalvings) break; // rounding hides what is left
        fit.coefficients += length * direction;
        fit.logLikelihood = reached;
    }
    return fit;
}

} // namespace dovetail::independence
