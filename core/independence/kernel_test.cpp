// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/kernel_test.h"

#include "core/base/random.h"
#include "core/independence/level_codes.h"
#include "core/independence/noncentrality.h"
#include "core/independence/refusals.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::independence {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t fewestRows = 10;
constexpr double levelDistanceSquared = 4; ///< as between the values of an even binary column of variance 1
constexpr double ridge = 1e-3;             ///< ε
constexpr double shareOfGiven = 0.25;      ///< (1/2)²: of z's squared distances in those of (x, z / 2)
/// A trace per row of a kernel beside z: that of columns which z determines in all but rounding.
constexpr double nothingLeftOfKernel = 1e-12;
constexpr Index panel = 64; ///< columns between two looks at whether to stop

/// For a sample size.
double widthOf(std::size_t rows, double small, double medium, double large) {
    if (rows <= 200) return small;
    return rows <= 1200 ? medium : large;
}

CompleteRows drawn(const CompleteRows& rows, const KernelOptions& options) {
    std::vector<std::size_t> indices(rows.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    Random random(options.seed);
    for (std::size_t i = 0; i < options.mostRows; ++i) // the first steps of Fisher and Yates
        std::swap(indices[i], indices[i + random.below(indices.size() - i)]);
    indices.resize(options.mostRows);
    std::ranges::sort(indices);
    return rows.only(indices);
}

/// Squared distances of rows in one column.
Result<MatrixXd> squaredDistances(const data::Column& column, bool levels, const CompleteRows& rows) {
    const auto size = static_cast<Index>(rows.size());
    MatrixXd distances(size, size);
    if (levels) {
        const LevelCodes codes = levelCodes(column, rows);
        for (Index j = 0; j < size; ++j) {
            for (Index i = 0; i < size; ++i) {
                const bool same =
                    codes.codes[static_cast<std::size_t>(i)] == codes.codes[static_cast<std::size_t>(j)];
                distances(i, j) = same ? 0 : levelDistanceSquared;
            }
        }
        return distances;
    }
    const auto cells = rows.numbers(column);
    VectorXd numbers = Eigen::Map<const VectorXd>(cells.data(), size);
    numbers.array() -= numbers.mean();
    const double deviation = std::sqrt(numbers.squaredNorm() / static_cast<double>(size - 1));
    if (!std::isfinite(deviation)) return fail(infiniteCell(column));
    if (deviation > 0) numbers /= deviation;
    for (Index j = 0; j < size; ++j)
        distances.col(j) = (numbers.array() - numbers[j]).square();
    return distances;
}

/// The Gaussian kernel of squared distances, in feature space moved to mean zero.
MatrixXd centredKernel(const MatrixXd& distances, double squaredWidth) {
    MatrixXd kernel = (distances.array() * (-0.5 / squaredWidth)).exp();
    const VectorXd means = kernel.colwise().mean().transpose();
    const double mean = means.mean();
    kernel.colwise() -= means;
    kernel.rowwise() -= means.transpose();
    kernel.array() += mean;
    return kernel;
}

/// one · other, or false if stopped.
bool multiply(const MatrixXd& one, const MatrixXd& other, MatrixXd& product, const Progress& progress) {
    product.resize(one.rows(), other.cols());
    for (Index first = 0; first < other.cols(); first += panel) {
        if (progress.cancelled()) return false;
        const Index count = std::min(panel, other.cols() - first);
        product.middleCols(first, count).noalias() = one * other.middleCols(first, count);
    }
    return true;
}

/// R K R, for what is left of K beside z.
bool leaveOut(const MatrixXd& regression, MatrixXd& kernel, const Progress& progress) {
    MatrixXd half;
    return multiply(regression, kernel, half, progress) && multiply(half, regression, kernel, progress);
}

/// ε(K̃z + εI)⁻¹
bool regressionOn(MatrixXd kernel, MatrixXd& regression, const Progress& progress) {
    kernel.diagonal().array() += ridge;
    if (progress.cancelled()) return false;
    const Eigen::LLT<MatrixXd> factored(kernel);
    regression.setZero(kernel.rows(), kernel.cols());
    regression.diagonal().setConstant(ridge);
    for (Index first = 0; first < regression.cols(); first += panel) {
        if (progress.cancelled()) return false;
        auto columns = regression.middleCols(first, std::min(panel, regression.cols() - first));
        factored.solveInPlace(columns);
    }
    return true;
}

struct Kernels {
    MatrixXd x;
    MatrixXd y;
    bool conditional = false;
};

Result<Kernels> kernelsOf(const data::Table& table, const Variables& variables, const CompleteRows& rows,
                          const std::vector<bool>& levels, const Progress& progress) {
    const auto distancesOf = [&](std::size_t index) {
        const data::Column& column = table.column(index);
        return squaredDistances(column, !column.isNumeric() || (index < levels.size() && levels[index]),
                                rows);
    };
    auto ofX = distancesOf(variables.x);
    if (!ofX) return fail(ofX.error());
    const auto ofY = distancesOf(variables.y);
    if (!ofY) return fail(ofY.error());
    if (variables.given.empty()) {
        const double width = widthOf(rows.size(), 0.8, 0.5, 0.3);
        return Kernels{centredKernel(*ofX, width * width), centredKernel(*ofY, width * width), false};
    }
    MatrixXd ofGiven = MatrixXd::Zero(ofX->rows(), ofX->cols());
    for (const std::size_t column : variables.given) {
        if (progress.cancelled()) return Progress::stopped();
        const auto distances = distancesOf(column);
        if (!distances) return fail(distances.error());
        ofGiven += *distances;
    }
    *ofX += shareOfGiven * ofGiven;
    const double width = widthOf(rows.size(), 1.2, 0.7, 0.4);
    const double squaredWidth = width * width * static_cast<double>(variables.given.size());
    Kernels kernels{centredKernel(*ofX, squaredWidth), centredKernel(*ofY, squaredWidth), true};
    MatrixXd regression;
    if (!regressionOn(centredKernel(ofGiven, squaredWidth), regression, progress) ||
        !leaveOut(regression, kernels.x, progress) || !leaveOut(regression, kernels.y, progress))
        return Progress::stopped();
    return kernels;
}

/// Statistic and gamma distribution of the paper. Its conditional moments are the trace of the matrix UUᵀ and
/// twice that of its square; UUᵀ is the product of the two kernels element by element.
TestResult kernelResult(const Kernels& kernels) {
    const auto rows = static_cast<double>(kernels.x.rows());
    const MatrixXd product = kernels.x.cwiseProduct(kernels.y);
    const double ofX = kernels.x.squaredNorm();
    const double ofY = kernels.y.squaredNorm();
    double mean = 0;
    double variance = 0;
    if (kernels.conditional) {
        mean = product.trace() / rows;
        variance = 2 * product.squaredNorm() / (rows * rows);
    } else {
        mean = kernels.x.trace() * kernels.y.trace() / (rows * rows);
        variance = 2 * ofX * ofY / (rows * rows * rows * rows);
    }
    TestResult result{.method = Method::Kernel};
    result.statistic = product.sum() / rows;
    const double shape = mean * mean / variance;
    result.degreesOfFreedom = 2 * shape;
    result.pValue = chiSquaredTail(2 * result.statistic * mean / variance, result.degreesOfFreedom);
    result.effect = {phrase("independence", "kernel alignment"),
                     std::clamp(product.sum() / std::sqrt(ofX * ofY), 0.0, 1.0)};
    return result;
}

} // namespace

Result<TestResult> kernelTest(const data::Table& table, const Variables& variables,
                              const KernelOptions& options, const std::vector<bool>& levels,
                              const Progress& progress) {
    const CompleteRows complete(table, variables.all());
    if (complete.size() < fewestRows) return fail(tooFewRows(complete.size()));
    const bool part = complete.size() > std::max(options.mostRows, fewestRows);
    const CompleteRows rows =
        part ? drawn(complete, {std::max(options.mostRows, fewestRows), options.seed}) : complete;
    for (const std::size_t index : {variables.x, variables.y}) {
        const data::Column& column = table.column(index);
        if (levelCodes(column, rows).levels < 2) return fail(doesNotVary(column));
    }
    const auto kernels = kernelsOf(table, variables, rows, levels, progress);
    if (!kernels) return fail(kernels.error());
    for (const auto& [kernel, index] :
         {std::pair(&kernels->x, variables.x), std::pair(&kernels->y, variables.y)}) {
        if (!(kernel->trace() > nothingLeftOfKernel * static_cast<double>(rows.size())))
            return fail(isDetermined(table.column(index)));
    }
    TestResult result = kernelResult(*kernels);
    result.rows = rows.size();
    result.dropped = complete.dropped();
    if (part) {
        result.seed = options.seed;
        result.notes.push_back(phrase("independence", "%1 of %2 complete rows, drawn at random with the seed "
                                                      "%3, were used.")(
            digits(rows.size()), digits(complete.size()), digits(options.seed)));
    }
    return result;
}

} // namespace dovetail::independence
