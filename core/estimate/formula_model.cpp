// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/formula_model.h"

#include "core/estimand/evaluation.h"
#include "core/estimate/fitted_formula_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::estimate {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;

namespace {

constexpr std::size_t mostFrequencies = std::size_t{1} << 22;
constexpr std::size_t groupsOfMany = 5; ///< of a column with many values

/// A column as an axis of the table of frequencies.
struct Axis {
    Symbol symbol;
    std::size_t groups = 0;
    std::vector<std::int32_t> codes; ///< the group of each row
    bool grouped = false;
};

class FormulaModel : public AdjustmentModel {
public:
    FormulaModel(const EncodedData& data, const FormulaEstimand& estimand, std::vector<Axis> axes)
        : data_(data), estimand_(estimand), axes_(std::move(axes)), cellOfRow_(data.rows(), 0) {
        for (const Axis& axis : axes_) {
            for (std::size_t row = 0; row < cellOfRow_.size(); ++row)
                cellOfRow_[row] = cellOfRow_[row] * axis.groups + static_cast<std::size_t>(axis.codes[row]);
        }
        answerMeans_.assign(data.answers(), 0);
        std::vector<double> rows(data.answers(), 0);
        for (std::size_t row = 0; row < data.rows(); ++row) {
            const auto answer = static_cast<std::size_t>(data.answer[row]);
            answerMeans_[answer] += data.outcome[row];
            ++rows[answer];
        }
        for (std::size_t answer = 0; answer < rows.size(); ++answer)
            answerMeans_[answer] = rows[answer] > 0 ? answerMeans_[answer] / rows[answer] : 0;
    }

    std::vector<double> means(std::span<const double> copies) const override {
        std::vector<double> means;
        for (const auto& distribution : distributions(copies)) {
            means.push_back(
                std::inner_product(distribution.begin(), distribution.end(), answerMeans_.begin(), 0.0));
        }
        return means;
    }
    std::vector<double> means() const override { return means(std::vector<double>(data_.rows(), 1.0)); }
    std::vector<std::vector<double>> distributions() const override {
        return distributions(std::vector<double>(data_.rows(), 1.0));
    }

    std::string method() const override { return estimand_.name; }

    std::vector<Sentence> notes() const override {
        std::vector<Sentence> notes;
        std::vector<Sentence> grouped;
        for (const Axis& axis : axes_) {
            const auto column = estimand_.columns.find(axis.symbol.variable);
            if (axis.grouped && column != estimand_.columns.end())
                grouped.push_back(dovetail::quoted(column->second));
        }
        if (!grouped.empty()) {
            notes.push_back(phrase("estimate", "The formula needs probabilities: %1 taken in %2 groups of "
                                               "equally many rows.")(enumeration(std::move(grouped)),
                                                                     digits(groupsOfMany)));
        }
        const std::size_t cells =
            std::accumulate(axes_.begin(), axes_.end(), std::size_t{1},
                            [](std::size_t all, const Axis& axis) { return all * axis.groups; });
        if (cells > data_.rows()) {
            notes.push_back(phrase("estimate",
                                   "There are more combinations of values (%1) than rows, so many "
                                   "were never seen and the estimate is rough.")(digits(cells)));
        }
        return notes;
    }

private:
    /// P(y | do(t)) for each group of the treatment; NaN where the formula needs what was never seen.
    std::vector<std::vector<double>> distributions(std::span<const double> copies) const {
        estimand::JointTables tables;
        tables.add(0, {}, frequencies(copies));
        const Symbol treatment{estimand_.treatment};
        const Symbol outcome{estimand_.outcome};
        std::vector<std::vector<double>> result(data_.groups(),
                                                std::vector<double>(data_.answers(), std::nan("")));
        auto value = estimand::evaluate(estimand_.formula, tables, mostFrequencies);
        if (!value) return result;
        // A variable that the formula names without depending on it: where most rows are.
        const Symbols free = value->symbols();
        for (const Symbol symbol : free) {
            if (symbol != treatment && symbol != outcome) *value = value->at(symbol, mostFrequent(symbol));
        }
        const auto flat = value->flat({treatment, outcome}, {data_.groups(), data_.answers()});
        for (std::size_t group = 0; group < result.size(); ++group) {
            const auto first = flat.begin() + static_cast<std::ptrdiff_t>(group * data_.answers());
            std::copy_n(first, data_.answers(), result[group].begin());
            // What was never seen is missing from the sum; the rest stands for it.
            const double total = std::accumulate(result[group].begin(), result[group].end(), 0.0);
            for (double& probability : result[group])
                probability = total > 0 ? std::max(probability, 0.0) / total : std::nan("");
        }
        return result;
    }

    Factor frequencies(std::span<const double> copies) const {
        Symbols ranks;
        std::vector<std::size_t> groups;
        std::size_t cells = 1;
        for (std::uint32_t i = 0; i < axes_.size(); ++i) {
            ranks.insert(ranks.end(), Symbol{graph::VariableId{i}});
            groups.push_back(axes_[i].groups);
            cells *= axes_[i].groups;
        }
        std::vector<double> values(cells, 0);
        const double all = std::accumulate(copies.begin(), copies.end(), 0.0);
        for (std::size_t row = 0; row < cellOfRow_.size(); ++row)
            values[cellOfRow_[row]] += copies[row] / all;
        return Factor(std::move(ranks), std::move(groups), std::move(values)).renamed([&](Symbol rank) {
            return axes_[rank.variable.value].symbol;
        });
    }

    std::size_t mostFrequent(Symbol symbol) const {
        const auto axis =
            std::ranges::find(axes_, symbol.variable, [](const Axis& each) { return each.symbol.variable; });
        if (axis == axes_.end()) return 0;
        std::vector<std::size_t> rows(axis->groups, 0);
        for (const std::int32_t code : axis->codes)
            ++rows[static_cast<std::size_t>(code)];
        return static_cast<std::size_t>(std::ranges::max_element(rows) - rows.begin());
    }

    const EncodedData& data_;
    FormulaEstimand estimand_;
    std::vector<Axis> axes_;
    std::vector<std::size_t> cellOfRow_;
    std::vector<double> answerMeans_; ///< the mean outcome in each group of its scale
};

} // namespace

Result<std::unique_ptr<AdjustmentModel>>
formulaModel(const EncodedData& data, const FormulaEstimand& estimand, const Progress& progress) {
    std::vector<Axis> axes{{Symbol{estimand.treatment}, data.groups(), data.group},
                           {Symbol{estimand.outcome}, data.answers(), data.answer}};
    double cells = static_cast<double>(data.groups() * data.answers());
    for (const auto& [variable, name] : estimand.columns) {
        const data::Column* column = data.adjustment.findColumn(name);
        if (!column)
            return fail(ErrorCode::NotFound, phrase("estimate", "The formula needs the column “%1”.")(name));
        const auto scale = data::ValueScale::automatic(*column, groupsOfMany);
        axes.push_back({Symbol{variable}, scale.size(), scale.encode(*column), scale.binned()});
        cells *= static_cast<double>(scale.size());
    }
    if (cells > static_cast<double>(mostFrequencies)) {
        std::vector<CodedColumn> columns;
        for (Axis& axis : axes)
            columns.push_back({axis.symbol.variable, axis.groups, std::move(axis.codes)});
        return fittedFormulaModel(data, estimand, std::move(columns), progress);
    }
    return std::make_unique<FormulaModel>(data, estimand, std::move(axes));
}

} // namespace dovetail::estimate
