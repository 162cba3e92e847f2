// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/fitted_formula_model.h"

#include "core/estimand/point_value.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::estimate {

using estimand::Symbol;

namespace {

constexpr std::uint64_t seed = 1;
constexpr std::size_t draws = 6400; ///< of each probability
constexpr double precision = 0.002;

class FittedFormulaModel : public AdjustmentModel {
public:
    FittedFormulaModel(const EncodedData& data, const FormulaEstimand& estimand)
        : name_(estimand.name), groups_(data.groups()), means_(data.answers(), 0) {
        std::vector<double> rows(data.answers(), 0);
        for (std::size_t row = 0; row < data.rows(); ++row) {
            const auto answer = static_cast<std::size_t>(data.answer[row]);
            means_[answer] += data.outcome[row];
            ++rows[answer];
        }
        for (std::size_t answer = 0; answer < rows.size(); ++answer)
            means_[answer] = rows[answer] > 0 ? means_[answer] / rows[answer] : 0;
    }

    /// Every probability that is asked for.
    Result<void> compute(const FormulaEstimand& estimand, const FittedConditionals& fitted,
                         const Progress& progress) {
        // A variable that the formula names without depending on it may have any value.
        estimand::Assignment at;
        for (const Symbol symbol : estimand.formula.free())
            at[symbol] = 0;
        for (std::size_t group = 0; group < groups_; ++group) {
            at[Symbol{estimand.treatment}] = group;
            std::vector<double>& shares = distributions_.emplace_back(means_.size(), 0.0);
            for (std::size_t answer = 0; answer < shares.size(); ++answer) {
                at[Symbol{estimand.outcome}] = answer;
                const auto value =
                    estimand::valueAt(estimand.formula, fitted, at,
                                      {.draws = draws, .precision = precision, .seed = seed}, progress);
                if (!value) return fail(value.error());
                shares[answer] = std::max(value->value, 0.0);
                worstError_ = std::max(worstError_, value->standardError);
            }
            const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
            for (double& share : shares)
                share = all > 0 ? share / all : std::nan("");
        }
        return {};
    }

    std::vector<double> means(std::span<const double>) const override {
        return std::vector<double>(groups_, std::nan(""));
    }
    std::vector<double> means() const override {
        std::vector<double> means;
        for (const auto& distribution : distributions_) {
            means.push_back(
                std::inner_product(distribution.begin(), distribution.end(), means_.begin(), 0.0));
        }
        return means;
    }
    std::vector<std::vector<double>> distributions() const override { return distributions_; }
    std::string method() const override { return name_ + ", fitted"; }

    std::vector<Sentence> notes() const override {
        std::vector<Sentence> notes{phrase(
            "estimate", "There are more combinations of values than fit into a table, so the formula's "
                        "probabilities come from logistic regressions without interactions; the "
                        "intervals that a bootstrap gives are left out.")};
        if (worstError_ > 0) {
            notes.push_back(phrase("estimate",
                                   "Its sums were sampled (seed %1): the standard error of that is "
                                   "at most %2 for each probability.")(digits(seed), rounded(worstError_)));
        }
        return notes;
    }

private:
    static std::string rounded(double number) {
        const std::string digits = std::to_string(std::ceil(number * 1e4) / 1e4);
        return digits.substr(0, digits.find('.') + 5);
    }

    std::string name_;
    std::size_t groups_;
    std::vector<double> means_; ///< the mean outcome in each group of its scale
    std::vector<std::vector<double>> distributions_;
    double worstError_ = 0;
};

} // namespace

Result<std::unique_ptr<AdjustmentModel>> fittedFormulaModel(const EncodedData& data,
                                                            const FormulaEstimand& estimand,
                                                            std::vector<CodedColumn> columns,
                                                            const Progress& progress) {
    auto model = std::make_unique<FittedFormulaModel>(data, estimand);
    const FittedConditionals fitted(std::move(columns));
    if (auto done = model->compute(estimand, fitted, progress); !done) return fail(done.error());
    return model;
}

} // namespace dovetail::estimate
