// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/fitted_conditionals.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dovetail::estimate {

using graph::VariableId;

namespace {

constexpr std::size_t mostCells = std::size_t{1} << 20;
constexpr double enoughRows = 10; ///< of a condition, for frequencies
constexpr double ridge = 0.5;
constexpr int mostSteps = 50;

/// Shares of each group from scores relative to the first group.
void softmax(Eigen::Ref<Eigen::VectorXd> scores) {
    scores.array() -= scores.maxCoeff();
    scores = scores.array().exp();
    scores /= scores.sum();
}

} // namespace

/// One conditional distribution, as a table or as a regression.
class FittedConditionals::Fit {
public:
    Fit(const CodedColumn& of, std::vector<const CodedColumn*> given) : of_(of), given_(std::move(given)) {
        if (auto table = frequencies()) {
            table_ = std::move(*table);
        } else {
            regress();
        }
    }

    /// `at` are the groups of the conditions, in their order.
    std::vector<double> at(std::span<const std::size_t> at) const {
        std::vector<double> shares(of_.groups);
        if (!table_.empty()) {
            std::size_t cell = 0;
            for (std::size_t i = 0; i < at.size(); ++i)
                cell = cell * given_[i]->groups + at[i];
            std::copy_n(table_.begin() + static_cast<std::ptrdiff_t>(cell * of_.groups), of_.groups,
                        shares.begin());
            return shares;
        }
        Eigen::VectorXd scores = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(of_.groups));
        scores.tail(weights_.rows()) = weights_.col(0);
        Eigen::Index first = 1;
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (at[i] > 0)
                scores.tail(weights_.rows()) += weights_.col(first + static_cast<Eigen::Index>(at[i]) - 1);
            first += static_cast<Eigen::Index>(given_[i]->groups) - 1;
        }
        softmax(scores);
        std::ranges::copy(scores, shares.begin());
        return shares;
    }

private:
    std::size_t rows() const { return of_.codes.size(); }

    std::optional<std::vector<double>> frequencies() const {
        double cells = 1;
        for (const CodedColumn* column : given_)
            cells *= static_cast<double>(column->groups);
        if (cells * static_cast<double>(of_.groups) > static_cast<double>(mostCells)) return std::nullopt;
        std::vector<double> counts(static_cast<std::size_t>(cells) * of_.groups, 0);
        for (std::size_t row = 0; row < rows(); ++row) {
            std::size_t cell = 0;
            for (const CodedColumn* column : given_)
                cell = cell * column->groups + static_cast<std::size_t>(column->codes[row]);
            ++counts[cell * of_.groups + static_cast<std::size_t>(of_.codes[row])];
        }
        for (auto cell = counts.begin(); cell != counts.end();
             cell += static_cast<std::ptrdiff_t>(of_.groups)) {
            const std::span<double> shares(cell, of_.groups);
            double all = 0;
            for (const double count : shares)
                all += count;
            if (all < enoughRows && !given_.empty()) return std::nullopt;
            for (double& share : shares)
                share /= all;
        }
        return counts;
    }

    /// The columns of the indicators that are 1 in a row, the intercept first.
    void indicatorsOf(std::size_t row, std::vector<Eigen::Index>& ones) const {
        ones.assign(1, 0);
        Eigen::Index first = 1;
        for (const CodedColumn* column : given_) {
            const auto code = static_cast<Eigen::Index>(column->codes[row]);
            if (code > 0) ones.push_back(first + code - 1);
            first += static_cast<Eigen::Index>(column->groups) - 1;
        }
    }

    /// Newton's steps on the penalised likelihood, which is concave; a step that overshoots is halved.
    void regress() {
        Eigen::Index indicators = 1;
        for (const CodedColumn* column : given_)
            indicators += static_cast<Eigen::Index>(column->groups) - 1;
        const auto classes = static_cast<Eigen::Index>(of_.groups) - 1;
        weights_ = Eigen::MatrixXd::Zero(classes, indicators);
        if (classes == 0) return;
        Eigen::VectorXd gradient;
        Eigen::MatrixXd hessian;
        double value = likelihood(weights_, &gradient, &hessian);
        for (int step = 0; step < mostSteps; ++step) {
            const Eigen::VectorXd direction = hessian.ldlt().solve(gradient);
            const double expected = gradient.dot(direction);
            if (expected < 1e-10) return;
            double length = 1;
            Eigen::MatrixXd next;
            double nextValue = 0;
            do {
                next = weights_ +
                       length * Eigen::Map<const Eigen::MatrixXd>(direction.data(), classes, indicators);
                nextValue = likelihood(next, nullptr, nullptr);
                length /= 2;
            } while (nextValue < value && length > 1e-6);
            if (nextValue <= value) return;
            weights_ = next;
            value = likelihood(weights_, &gradient, &hessian);
        }
    }

    /// Of the weights, penalised; with its gradient and the negative of its second derivatives, in the order
    /// of the weights by columns.
    double likelihood(const Eigen::MatrixXd& weights, Eigen::VectorXd* gradient,
                      Eigen::MatrixXd* hessian) const {
        const Eigen::Index classes = weights.rows();
        const Eigen::Index size = weights.size();
        auto penalised = weights.rightCols(weights.cols() - 1); // not the intercepts
        double value = -ridge * penalised.squaredNorm();
        if (gradient) {
            *gradient = Eigen::VectorXd::Zero(size);
            gradient->tail(penalised.size()) =
                -2 * ridge * Eigen::Map<const Eigen::VectorXd>(weights.data() + classes, penalised.size());
            *hessian = Eigen::MatrixXd::Zero(size, size);
            hessian->diagonal().tail(penalised.size()).setConstant(2 * ridge);
        }
        std::vector<Eigen::Index> ones;
        Eigen::VectorXd shares(classes + 1);
        for (std::size_t row = 0; row < rows(); ++row) {
            indicatorsOf(row, ones);
            shares.setZero();
            for (const Eigen::Index column : ones)
                shares.tail(classes) += weights.col(column);
            softmax(shares);
            const auto seen = static_cast<Eigen::Index>(of_.codes[row]);
            value += std::log(std::max(shares[seen], 1e-300));
            if (!gradient) continue;
            Eigen::VectorXd residual = -shares.tail(classes);
            if (seen > 0) residual[seen - 1] += 1;
            Eigen::MatrixXd curvature = -shares.tail(classes) * shares.tail(classes).transpose();
            curvature.diagonal() += shares.tail(classes);
            for (const Eigen::Index a : ones) {
                gradient->segment(a * classes, classes) += residual;
                for (const Eigen::Index b : ones)
                    hessian->block(a * classes, b * classes, classes, classes) += curvature;
            }
        }
        return value;
    }

    const CodedColumn& of_;
    std::vector<const CodedColumn*> given_;
    std::vector<double> table_; ///< P(of | given), `of` running fastest; empty for a regression
    Eigen::MatrixXd weights_;   ///< a row for each group of `of` but the first, a column for each indicator
};

FittedConditionals::FittedConditionals(std::vector<CodedColumn> columns) : columns_(std::move(columns)) {
    std::ranges::sort(columns_, {}, &CodedColumn::variable);
}

FittedConditionals::~FittedConditionals() = default;

const CodedColumn& FittedConditionals::column(VariableId variable) const {
    return *std::ranges::lower_bound(columns_, variable, {}, &CodedColumn::variable);
}

std::unique_ptr<FittedConditionals::Fit> FittedConditionals::fit(VariableId of,
                                                                 std::span<const VariableId> given) const {
    std::vector<const CodedColumn*> conditions;
    for (const VariableId id : given)
        conditions.push_back(&column(id));
    return std::make_unique<Fit>(column(of), std::move(conditions));
}

Result<std::vector<double>> FittedConditionals::distribution(const estimand::Conditional& asked,
                                                             const estimand::Assignment& at) const {
    if (asked.source != 0 || !asked.intervened.empty()) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("estimate", "The formula asks for an experiment, and there are only observations."),
            phrase("estimate", "Use an effect that is identified from the observed data."));
    }
    std::vector<VariableId> given;
    std::vector<std::size_t> groups;
    for (const estimand::Symbol symbol : asked.given) {
        given.push_back(symbol.variable);
        groups.push_back(at.at(symbol));
    }
    auto& kept = fits_[{asked.of.variable, given}];
    if (!kept) kept = fit(asked.of.variable, given);
    return kept->at(groups);
}

} // namespace dovetail::estimate
