// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/chained_columns.h"

#include "core/data/recipe/numeric_facts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dovetail::data {

using Eigen::Index;
using Eigen::VectorXd;

ChainedColumn::ChainedColumn(const Column& column, Index firstPlace) : column_(&column), place_(firstPlace) {
    for (std::size_t row = 0; row < column.rows(); ++row)
        (column.isMissing(row) ? missing_ : observed_).push_back(static_cast<Index>(row));
    if (column.isNumeric()) {
        mean_ = meanOf(column.numbers());
        const double deviation = standardDeviationOf(column.numbers());
        deviation_ = deviation > 0 ? deviation : 1;
        return;
    }
    std::vector<bool> occurs(column.levels().size());
    for (const Index row : observed_)
        occurs[static_cast<std::size_t>(column.codes()[static_cast<std::size_t>(row)])] = true;
    placeOfCode_.assign(occurs.size(), -1);
    for (std::size_t code = 0; code < occurs.size(); ++code) {
        if (!occurs[code]) continue;
        placeOfCode_[code] = static_cast<std::int32_t>(levels_.size());
        levels_.push_back(static_cast<std::int32_t>(code));
    }
}

Index ChainedColumn::width() const {
    return column_->isNumeric() ? 1 : static_cast<Index>(levels_.size()) - 1;
}

double ChainedColumn::observedValue(Index row) const {
    const auto at = static_cast<std::size_t>(row);
    if (column_->isNumeric()) return column_->numbers()[at];
    return placeOfCode_[static_cast<std::size_t>(column_->codes()[at])];
}

void ChainedColumn::write(DesignView::Matrix& design, Index row, double value) const {
    if (column_->isNumeric()) {
        design(row, place_) = (value - mean_) / deviation_;
        return;
    }
    for (Index i = 0; i < width(); ++i)
        design(row, place_ + i) = value == static_cast<double>(i + 1) ? 1 : 0;
}

void ChainedColumn::writeObserved(DesignView::Matrix& design) const {
    for (const Index row : observed_)
        write(design, row, observedValue(row));
}

void ChainedColumn::writeDrawn(DesignView::Matrix& design, const Values& values) const {
    for (std::size_t i = 0; i < missing_.size(); ++i)
        write(design, missing_[i], values.cells[i]);
}

ChainedColumn::Values ChainedColumn::begun(Random& random) const {
    Values values;
    values.modes.resize(levels_.empty() ? 0 : levels_.size() - 1);
    for (std::size_t i = 0; i < missing_.size(); ++i)
        values.cells.push_back(observedValue(observed_[random.below(observed_.size())]));
    return values;
}

bool ChainedColumn::draw(const DesignView::Matrix& design, std::span<const Index> predictors,
                         const ChainedEquations& method, Values& values, Random& random,
                         const Progress& progress) const {
    return column_->isNumeric() ? drawNumbers(design, predictors, method, values, random, progress)
                                : drawLevels(design, predictors, values, random, progress);
}

bool ChainedColumn::matches(const ChainedEquations& method) const {
    return method.numbers == ChainedEquations::NumberMethod::PredictiveMeanMatching ||
           column_->type() == ColumnType::Date;
}

bool ChainedColumn::drawNumbers(const DesignView::Matrix& design, std::span<const Index> predictors,
                                const ChainedEquations& method, Values& values, Random& random,
                                const Progress& progress) const {
    VectorXd outcome(static_cast<Index>(observed_.size()));
    for (std::size_t i = 0; i < observed_.size(); ++i)
        outcome[static_cast<Index>(i)] = design(observed_[i], place_);
    const auto draw = drawLinear(DesignView(design, observed_, predictors), outcome, random, progress);
    if (!draw) return false;
    const auto predicted = DesignView(design, missing_, predictors).times(draw->coefficients, progress);
    if (!predicted) return false;
    if (matches(method)) {
        values.cells = matched(*draw, *predicted, method.donors, random);
        return true;
    }
    for (std::size_t i = 0; i < missing_.size(); ++i) {
        const double drawn = (*predicted)[static_cast<Index>(i)] + draw->deviation * random.normal();
        values.cells[i] = mean_ + deviation_ * drawn;
    }
    return true;
}

/// Where more rows are as near as the last donor all of these are donors, too: a predictor of few values
/// would otherwise give the same few rows to everyone.
std::vector<double> ChainedColumn::matched(const LinearDraw& draw, const VectorXd& predicted,
                                           std::size_t donors, Random& random) const {
    std::vector<std::size_t> order(observed_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto fitted = [&](std::size_t i) { return draw.fitted[static_cast<Index>(i)]; };
    std::ranges::stable_sort(order, {}, fitted);
    const std::size_t wanted = std::min(donors, order.size());
    constexpr double alike = 1e-9; // of standardised values
    std::vector<double> cells;
    cells.reserve(missing_.size());
    for (const double target : predicted) {
        auto low = std::ranges::lower_bound(order, target, {}, fitted);
        auto high = low;
        double distance = 0;
        while (static_cast<std::size_t>(high - low) < wanted) {
            const double below = low == order.begin() ? INFINITY : target - fitted(*(low - 1));
            const double above = high == order.end() ? INFINITY : fitted(*high) - target;
            distance = std::min(below, above);
            if (below < above)
                --low;
            else
                ++high;
        }
        low = std::lower_bound(order.begin(), low, target - distance - alike,
                               [&](std::size_t i, double value) { return fitted(i) < value; });
        high = std::upper_bound(high, order.end(), target + distance + alike,
                                [&](double value, std::size_t i) { return value < fitted(i); });
        const std::size_t donor =
            *(low + static_cast<std::ptrdiff_t>(random.below(static_cast<std::size_t>(high - low))));
        cells.push_back(observedValue(observed_[donor]));
    }
    return cells;
}

/// Continuation ratios: is it this level, if it is none of those before?
bool ChainedColumn::drawLevels(const DesignView::Matrix& design, std::span<const Index> predictors,
                               Values& values, Random& random, const Progress& progress) const {
    const std::size_t last = levels_.size() - 1;
    std::ranges::fill(values.cells, static_cast<double>(last));
    std::vector<Index> rows(observed_.begin(), observed_.end());
    std::vector<std::size_t> open(missing_.size()); // places in missing_ that have no level yet
    std::iota(open.begin(), open.end(), std::size_t{0});
    for (std::size_t level = 0; level < last && !open.empty(); ++level) {
        VectorXd outcome(static_cast<Index>(rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            outcome[static_cast<Index>(i)] = observedValue(rows[i]) == static_cast<double>(level) ? 1 : 0;
        auto draw = drawLogistic(DesignView(design, rows, predictors), outcome, values.modes[level], random,
                                 progress);
        if (!draw) return false;
        values.modes[level] = std::move(draw->mode);
        std::vector<Index> openRows;
        for (const std::size_t i : open)
            openRows.push_back(missing_[i]);
        const auto predicted = DesignView(design, openRows, predictors).times(draw->coefficients, progress);
        if (!predicted) return false;
        std::vector<std::size_t> stillOpen;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (random.uniform() < logistic((*predicted)[static_cast<Index>(i)]))
                values.cells[open[i]] = static_cast<double>(level);
            else
                stillOpen.push_back(open[i]);
        }
        open = std::move(stillOpen);
        std::erase_if(rows, [&](Index row) { return observedValue(row) == static_cast<double>(level); });
    }
    return true;
}

Column ChainedColumn::completed(const Values& values) const {
    if (column_->isNumeric()) {
        std::vector<double> numbers(column_->numbers().begin(), column_->numbers().end());
        bool whole = true;
        for (std::size_t i = 0; i < missing_.size(); ++i) {
            numbers[static_cast<std::size_t>(missing_[i])] = values.cells[i];
            whole = whole && values.cells[i] == std::trunc(values.cells[i]);
        }
        const bool fraction = column_->type() == ColumnType::Integer && !whole;
        return Column::numeric(column_->name(), fraction ? ColumnType::Continuous : column_->type(),
                               std::move(numbers));
    }
    std::vector<std::int32_t> codes(column_->codes().begin(), column_->codes().end());
    for (std::size_t i = 0; i < missing_.size(); ++i)
        codes[static_cast<std::size_t>(missing_[i])] = levels_[static_cast<std::size_t>(values.cells[i])];
    return Column::coded(column_->name(), column_->type(), std::move(codes),
                         {column_->levels().begin(), column_->levels().end()});
}

} // namespace dovetail::data
