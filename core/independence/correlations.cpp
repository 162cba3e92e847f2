// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/correlations.h"

#include "core/independence/refusals.h"

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

constexpr std::size_t rowsOfBlock = 2048;

/// What is left of a constant column after its mean is taken away, relative to the mean.
constexpr double roundingShare = 1e-14;

double cellOf(const data::Column& column, std::size_t row) {
    return column.isNumeric() ? column.numbers()[row] : static_cast<double>(column.codes()[row]);
}

/// Calls `visit` with blocks of centred rows, an Eigen matrix of rows × columns.
template <typename Visit>
bool forBlocks(const data::Table& table, std::span<const std::size_t> columns, const CompleteRows& rows,
               const Eigen::VectorXd& means, const Progress& progress, const Visit& visit) {
    const auto width = static_cast<Eigen::Index>(columns.size());
    Eigen::MatrixXd block(static_cast<Eigen::Index>(rowsOfBlock), width);
    for (std::size_t first = 0; first < rows.size(); first += rowsOfBlock) {
        if (progress.cancelled()) return false;
        const std::size_t count = std::min(rowsOfBlock, rows.size() - first);
        for (Eigen::Index at = 0; at < width; ++at) {
            const data::Column& column = table.column(columns[static_cast<std::size_t>(at)]);
            for (std::size_t i = 0; i < count; ++i)
                block(static_cast<Eigen::Index>(i), at) = cellOf(column, rows[first + i]) - means[at];
        }
        visit(block.topRows(static_cast<Eigen::Index>(count)));
    }
    return true;
}

} // namespace

Eigen::Index Correlations::position(std::size_t column) const {
    return std::ranges::lower_bound(columns, column) - columns.begin();
}

Result<Correlations> correlationsOf(const data::Table& table, std::span<const std::size_t> columns,
                                    const CompleteRows& rows, const Progress& progress) {
    Correlations found{.columns = {columns.begin(), columns.end()},
                       .matrix = {},
                       .rows = rows.size(),
                       .dropped = rows.dropped()};
    std::ranges::sort(found.columns);
    found.columns.erase(std::unique(found.columns.begin(), found.columns.end()), found.columns.end());
    const auto width = static_cast<Eigen::Index>(found.columns.size());
    found.matrix.setZero(width, width);
    if (rows.size() == 0) return found;
    const auto count = static_cast<double>(rows.size());

    Eigen::VectorXd means = Eigen::VectorXd::Zero(width);
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(width);
    const auto sum = [&](const auto& block) { sums += block.colwise().sum().transpose(); };
    if (!forBlocks(table, found.columns, rows, means, progress, sum)) return Progress::stopped();
    means = sums / count;
    for (Eigen::Index at = 0; at < width; ++at) {
        if (!std::isfinite(means[at]))
            return fail(infiniteCell(table.column(found.columns[static_cast<std::size_t>(at)])));
    }
    Eigen::MatrixXd products = Eigen::MatrixXd::Zero(width, width);
    const auto multiply = [&](const auto& block) {
        products.template selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
    };
    if (!forBlocks(table, found.columns, rows, means, progress, multiply)) return Progress::stopped();

    Eigen::VectorXd scale(width); // 1 / sqrt(sum of squares), 0 for a constant
    for (Eigen::Index at = 0; at < width; ++at) {
        const double squares = products(at, at);
        const double rounding = roundingShare * std::abs(means[at]);
        scale[at] = squares > count * rounding * rounding ? 1 / std::sqrt(squares) : 0;
    }
    found.matrix =
        scale.asDiagonal() * products.selfadjointView<Eigen::Lower>().toDenseMatrix() * scale.asDiagonal();
    for (Eigen::Index at = 0; at < width; ++at)
        found.matrix(at, at) = scale[at] > 0 ? 1 : 0;
    return found;
}

SharedCorrelations::SharedCorrelations(const data::Table& table, std::span<const std::size_t> columns)
    : table_(&table), columns_(columns.begin(), columns.end()) {}

Result<const Correlations*> SharedCorrelations::of(std::span<const std::size_t> columns,
                                                   const Progress& progress) {
    const auto incomplete = incompleteColumns(*table_, columns);
    const auto known = known_.find(incomplete);
    if (known != known_.end()) return &known->second;
    std::vector<std::size_t> together(columns.begin(), columns.end());
    std::ranges::copy_if(columns_, std::back_inserter(together), [&](std::size_t column) {
        return table_->column(column).missingCount() == 0 || std::ranges::binary_search(incomplete, column);
    });
    auto made = correlationsOf(*table_, together, CompleteRows(*table_, incomplete), progress);
    if (!made) return fail(made.error());
    return &known_.emplace(incomplete, std::move(*made)).first->second;
}

} // namespace dovetail::independence
