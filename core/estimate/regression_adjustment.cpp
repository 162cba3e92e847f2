// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/adjustment_model.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace dovetail::estimate {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index maximumColumns = 500;
/// Below this share of the largest pivot a (standardised) column counts as a combination of the others;
/// squared for the matrix of products.
constexpr double tolerance = 1e-6;

/// Rows of [1, Z]: numbers standardised, text as one indicator a level but the first. Columns
/// without variation are left out.
MatrixXd designOf(const data::Table& adjustment, std::size_t rows) {
    std::vector<VectorXd> columns{VectorXd::Ones(static_cast<Index>(rows))};
    const auto add = [&](VectorXd column) {
        column.array() -= column.mean();
        const double scale = std::sqrt(column.squaredNorm() / static_cast<double>(rows));
        if (scale > 0 && std::isfinite(scale)) columns.push_back(column / scale);
    };
    for (const auto& column : adjustment.columns()) {
        if (column->isNumeric()) {
            add(Eigen::Map<const VectorXd>(column->numbers().data(), static_cast<Index>(rows)));
            continue;
        }
        for (std::size_t level = 1; level < column->levels().size(); ++level) {
            VectorXd indicator(static_cast<Index>(rows));
            for (std::size_t row = 0; row < rows; ++row)
                indicator[static_cast<Index>(row)] = column->codes()[row] == static_cast<std::int32_t>(level);
            add(std::move(indicator));
            if (static_cast<Index>(columns.size()) > maximumColumns + 1) break;
        }
    }
    MatrixXd design(static_cast<Index>(rows), static_cast<Index>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        design.col(static_cast<Index>(i)) = columns[i];
    return design;
}

Eigen::CompleteOrthogonalDecomposition<MatrixXd> decomposed(const MatrixXd& matrix, double threshold) {
    // Column-pivoted QR; of all solutions the shortest, so that collinear columns do no harm.
    Eigen::CompleteOrthogonalDecomposition<MatrixXd> decomposition;
    decomposition.setThreshold(threshold);
    decomposition.compute(matrix);
    return decomposition;
}

/// The number of pairs of a prediction and a residual (both sorted) with a sum below the limit. Linear.
double pairsBelow(double limit, std::span<const double> predictions, std::span<const double> residuals) {
    double pairs = 0;
    std::size_t end = residuals.size(); // the larger the prediction, the fewer residuals fit
    for (const double prediction : predictions) {
        while (end > 0 && prediction + residuals[end - 1] >= limit)
            --end;
        pairs += static_cast<double>(end);
    }
    return pairs;
}

/// A share of rows that a person should know of.
constexpr double noteworthyShare = 0.05;

/// One regression for each treatment group, or one for all rows with the treatment as a column.
class RegressionAdjustment : public AdjustmentModel {
public:
    RegressionAdjustment(const EncodedData& data, MatrixXd design) : data_(data), design_(std::move(design)) {
        const auto rank = decomposed(design_, tolerance).rank();
        if (rank < design_.cols()) {
            const auto idle = static_cast<std::size_t>(design_.cols() - rank);
            notes_.push_back(countedPhrase(
                "estimate", "%n of the adjustment columns are combinations of the others and add nothing.",
                "%n of the adjustment columns is a combination of the others and adds nothing.", idle));
        }
        if (linear()) {
            addTreatment();
            determined_ = decomposed(design_, tolerance).rank() == rank;
        }
        collectRows();
        fit(rank);
        if (!linear()) noteExtrapolation();
    }

    /// The treatment is a linear function of Z: nothing can be told apart.
    bool determined() const { return determined_; }

    std::vector<double> means() const override {
        std::vector<double> means;
        for (std::size_t group = 0; group < data_.groups(); ++group)
            means.push_back(profile(design_.colwise().mean().transpose(), group).dot(numberFit(group)));
        return means;
    }

    std::vector<double> means(std::span<const double> copies) const override {
        const Eigen::Map<const VectorXd> weights(copies.data(), static_cast<Index>(copies.size()));
        const VectorXd average = design_.transpose() * weights / weights.sum();
        std::vector<VectorXd> fits;
        for (const auto& rows : fittedRows_)
            fits.push_back(weightedFit(rows, weights));
        std::vector<double> means;
        for (std::size_t group = 0; group < data_.groups(); ++group) {
            const VectorXd& coefficients = fits[fitOf(group)];
            means.push_back(coefficients.size() == 0 ? std::nan("")
                                                     : profile(average, group).dot(coefficients));
        }
        return means;
    }

    std::vector<std::vector<double>> distributions() const override {
        std::vector<std::vector<double>> distributions;
        for (std::size_t group = 0; group < data_.groups(); ++group)
            distributions.push_back(data_.outcomeScale.binned() ? fromResiduals(group)
                                                                : fromIndicators(group));
        return distributions;
    }

    std::string method() const override { return "adjustment (regression)"; }

    std::vector<Sentence> notes() const override {
        std::vector<Sentence> notes = notes_;
        if (linear()) {
            notes.push_back(phrase(
                "estimate", "The treatment has many values: its effect is taken to be a straight line, "
                            "and each group stands for the mean of its values."));
        }
        if (!data_.outcomeScale.binned() && data_.answers() == 2) {
            notes.push_back(phrase("estimate",
                                   "The outcome has two values: its probability is modelled as a straight "
                                   "line (a linear probability model)."));
        }
        return notes;
    }

private:
    bool linear() const { return !data_.treatment.empty(); }
    std::size_t fitOf(std::size_t group) const { return linear() ? 0 : group; }

    void addTreatment() {
        const Eigen::Map<const VectorXd> treatment(data_.treatment.data(), design_.rows());
        const double mean = treatment.mean();
        const double scale = std::sqrt((treatment.array() - mean).square().mean());
        design_.conservativeResize(Eigen::NoChange, design_.cols() + 1);
        design_.rightCols(1) = (treatment.array() - mean).matrix() / scale;
        for (const auto& group : data_.treatmentScale.groups())
            levels_.push_back((group.mean - mean) / scale);
    }

    void collectRows() {
        fittedRows_.resize(linear() ? 1 : data_.groups());
        for (std::size_t row = 0; row < data_.rows(); ++row)
            fittedRows_[fitOf(static_cast<std::size_t>(data_.group[row]))].push_back(static_cast<Index>(row));
    }

    /// Coefficients for the outcome's number (first column) and, if its scale is not binned, for the
    /// indicator of each of its values.
    void fit(Index wholeRank) {
        const Index answers = data_.outcomeScale.binned() ? 0 : static_cast<Index>(data_.answers());
        for (std::size_t number = 0; number < fittedRows_.size(); ++number) {
            const auto& rows = fittedRows_[number];
            MatrixXd targets = MatrixXd::Zero(static_cast<Index>(rows.size()), 1 + answers);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const auto row = static_cast<std::size_t>(rows[i]);
                targets(static_cast<Index>(i), 0) = data_.outcome[row];
                if (answers > 0) targets(static_cast<Index>(i), 1 + data_.answer[row]) = 1;
            }
            const auto decomposition = decomposed(design_(rows, Eigen::all), tolerance);
            coefficients_.push_back(decomposition.solve(targets));
            if (!linear() && decomposition.rank() < wholeRank) {
                notes_.push_back(
                    phrase("estimate",
                           "Among the rows with treatment %1 the adjustment columns vary less than in all "
                           "rows: what is said of this group leans in part on the model, not on data "
                           "(positivity fails).")(data_.treatmentScale[number].label));
            }
        }
    }

    /// Rows whose adjustment columns leave the range seen in a treatment group: what the regression says
    /// of them under that treatment is extrapolated. A look at each column alone, so it finds too few.
    void noteExtrapolation() {
        for (std::size_t group = 0; group < fittedRows_.size(); ++group) {
            const MatrixXd own = design_(fittedRows_[group], Eigen::all);
            const Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic> outside =
                (design_.rowwise() - own.colwise().minCoeff()).array() < -tolerance ||
                (design_.rowwise() - own.colwise().maxCoeff()).array() > tolerance;
            const double share =
                static_cast<double>(outside.rowwise().any().count()) / static_cast<double>(design_.rows());
            if (share < noteworthyShare) continue;
            notes_.push_back(phrase("estimate",
                                    "%1 % of the rows have values of the adjustment columns that never occur "
                                    "with treatment %2: there the regression extrapolates.")(
                digits(std::lround(100 * share)), data_.treatmentScale[group].label));
        }
    }

    VectorXd numberFit(std::size_t group) const { return coefficients_[fitOf(group)].col(0); }

    /// The row of the design with the treatment set to the group.
    VectorXd profile(VectorXd row, std::size_t group) const {
        if (linear()) row[row.size() - 1] = levels_[group];
        return row;
    }

    /// Least squares over copies of rows, through the matrix of products; empty if there are none.
    VectorXd weightedFit(const std::vector<Index>& rows, const Eigen::Map<const VectorXd>& weights) const {
        MatrixXd scaled(static_cast<Index>(rows.size()), design_.cols() + 1);
        Index used = 0;
        for (const Index row : rows) {
            if (weights[row] == 0) continue;
            const double root = std::sqrt(weights[row]);
            scaled.row(used).head(design_.cols()) = design_.row(row) * root;
            scaled(used, design_.cols()) = data_.outcome[static_cast<std::size_t>(row)] * root;
            ++used;
        }
        if (used == 0) return {};
        MatrixXd products = MatrixXd::Zero(scaled.cols(), scaled.cols());
        products.selfadjointView<Eigen::Lower>().rankUpdate(scaled.topRows(used).transpose());
        products.triangularView<Eigen::StrictlyUpper>() = products.transpose();
        const Index size = design_.cols();
        return decomposed(products.topLeftCorner(size, size), tolerance * tolerance)
            .solve(products.col(size).head(size));
    }

    std::vector<double> fromIndicators(std::size_t group) const {
        const VectorXd average = profile(design_.colwise().mean().transpose(), group);
        const VectorXd shares =
            (coefficients_[fitOf(group)].rightCols(static_cast<Index>(data_.answers())).transpose() * average)
                .cwiseMax(0.0); // a straight line can leave the range of probabilities
        const double sum = shares.sum();
        std::vector<double> probabilities;
        for (const double share : shares)
            probabilities.push_back(share / sum);
        return probabilities;
    }

    /// Every row's prediction plus every residual of the group's regression, counted into the bins.
    std::vector<double> fromResiduals(std::size_t group) const {
        const auto& rows = fittedRows_[fitOf(group)];
        const VectorXd coefficients = numberFit(group);
        std::vector<double> residuals;
        for (const Index row : rows)
            residuals.push_back(data_.outcome[static_cast<std::size_t>(row)] -
                                design_.row(row).dot(coefficients));
        std::ranges::sort(residuals);
        std::vector<double> predictions;
        for (Index row = 0; row < design_.rows(); ++row)
            predictions.push_back(profile(design_.row(row).transpose(), group).dot(coefficients));
        std::ranges::sort(predictions);

        const auto& bins = data_.outcomeScale.groups();
        std::vector<double> below(bins.size() + 1); // pairs under the lower end of each bin
        for (std::size_t bin = 1; bin < bins.size(); ++bin)
            below[bin] = pairsBelow(bins[bin].lower, predictions, residuals);
        const double all = static_cast<double>(residuals.size()) * static_cast<double>(design_.rows());
        below.back() = all; // what lies outside of all bins counts to the first or the last
        std::vector<double> probabilities;
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            probabilities.push_back((below[bin + 1] - below[bin]) / all);
        return probabilities;
    }

    const EncodedData& data_;
    MatrixXd design_;
    std::vector<double> levels_;                 // standardised mean of each group of a linear treatment
    std::vector<std::vector<Index>> fittedRows_; // of each regression
    std::vector<MatrixXd> coefficients_;
    std::vector<Sentence> notes_;
    bool determined_ = false;
};

} // namespace

Result<std::unique_ptr<AdjustmentModel>> regressionAdjustment(const EncodedData& data) {
    MatrixXd design = designOf(data.adjustment, data.rows());
    if (design.cols() - 1 > maximumColumns) {
        return fail(
            ErrorCode::InvalidData,
            phrase("estimate",
                   "The adjustment set has more than %1 columns, counting one for each level of text.")(
                digits(maximumColumns)),
            phrase("estimate", "Leave out text with many levels."));
    }
    auto model = std::make_unique<RegressionAdjustment>(data, std::move(design));
    if (model->determined()) {
        return fail(ErrorCode::InvalidData,
                    phrase("estimate", "The treatment is a linear function of the adjustment columns, so the "
                                       "data cannot tell its effect from theirs."),
                    phrase("estimate", "Take the columns that determine it out of the adjustment set."));
    }
    return model;
}

} // namespace dovetail::estimate
