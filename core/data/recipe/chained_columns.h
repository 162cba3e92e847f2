// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/column.h"
#include "core/data/recipe/bayesian_regression.h"
#include "core/data/recipe/chained_equations.h"

#include <span>
#include <vector>

namespace dovetail::data {

/// One column among the chained equations: how it stands among the predictors, and which of its cells are
/// missing. Texts are 0 and 1 for each level that occurs but the first; numbers are standardised.
class ChainedColumn {
public:
    /// `firstPlace` is its first column in the matrix of predictors; the column must outlive it and has
    /// values.
    ChainedColumn(const Column& column, Eigen::Index firstPlace);

    const Column& column() const { return *column_; }
    /// Columns in the matrix of predictors.
    Eigen::Index place() const { return place_; }
    Eigen::Index width() const;
    bool isIncomplete() const { return !missing_.empty(); }
    std::span<const Eigen::Index> observed() const { return observed_; }
    std::span<const Eigen::Index> missing() const { return missing_; }

    /// Numbers: values as they are in the column. Texts: places among the levels that occur.
    struct Values {
        std::vector<double> cells;          ///< one for each missing cell
        std::vector<Eigen::VectorXd> modes; ///< of the last logistic regressions, to begin the next ones with
    };

    /// Random observed values.
    Values begun(Random& random) const;
    /// Writes the observed values into the matrix, and the drawn ones.
    void writeObserved(DesignView::Matrix& design) const;
    void writeDrawn(DesignView::Matrix& design, const Values& values) const;
    /// Draws the missing cells from their regression on the given columns of the matrix. False if stopped.
    bool draw(const DesignView::Matrix& design, std::span<const Eigen::Index> predictors,
              const ChainedEquations& method, Values& values, Random& random, const Progress& progress) const;
    /// The column with the drawn values in its missing cells.
    Column completed(const Values& values) const;

private:
    bool matches(const ChainedEquations& method) const;
    double observedValue(Eigen::Index row) const;
    void write(DesignView::Matrix& design, Eigen::Index row, double value) const;
    bool drawNumbers(const DesignView::Matrix& design, std::span<const Eigen::Index> predictors,
                     const ChainedEquations& method, Values& values, Random& random,
                     const Progress& progress) const;
    bool drawLevels(const DesignView::Matrix& design, std::span<const Eigen::Index> predictors,
                    Values& values, Random& random, const Progress& progress) const;
    std::vector<double> matched(const LinearDraw& draw, const Eigen::VectorXd& predicted, std::size_t donors,
                                Random& random) const;

    const Column* column_;
    Eigen::Index place_;
    std::vector<Eigen::Index> observed_;
    std::vector<Eigen::Index> missing_;
    std::vector<std::int32_t> levels_;      ///< that occur
    std::vector<std::int32_t> placeOfCode_; ///< among those; -1 if it does not occur
    double mean_ = 0;
    double deviation_ = 1;
};

} // namespace dovetail::data
