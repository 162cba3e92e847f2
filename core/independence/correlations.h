// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/complete_rows.h"

#include <Eigen/Core>

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace dovetail::independence {

/// The correlations of columns over rows that all of them have.
struct Correlations {
    std::vector<std::size_t> columns; ///< of the table, sorted
    Eigen::MatrixXd matrix;           ///< 1 on the diagonal; 0 there and beside it for a constant column
    std::size_t rows = 0;
    std::size_t dropped = 0;

    /// Where a column is in the matrix.
    Eigen::Index position(std::size_t column) const;
    bool constant(std::size_t column) const { return matrix(position(column), position(column)) == 0; }
};

/// In two passes (means first), so that large means cost no digits. Codes of levels count as numbers.
/// Errors: InvalidData (a cell is infinite), Cancelled. O(rows · columns²).
Result<Correlations> correlationsOf(const data::Table& table, std::span<const std::size_t> columns,
                                    const CompleteRows& rows, const Progress& progress = {});

/// Correlations for many questions about one table: those whose rows are the same share a matrix.
class SharedCorrelations {
public:
    /// `columns`: all that questions will be about.
    SharedCorrelations(const data::Table& table, std::span<const std::size_t> columns);

    /// Of the given columns and perhaps others, over the rows in which the given ones are complete.
    Result<const Correlations*> of(std::span<const std::size_t> columns, const Progress& progress = {});

private:
    const data::Table* table_;
    std::vector<std::size_t> columns_;
    std::map<std::vector<std::size_t>, Correlations> known_; ///< by the columns that miss cells
};

} // namespace dovetail::independence
