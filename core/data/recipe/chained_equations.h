// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dovetail::data {

/// How missing cells are drawn from what the other columns say about them.
///
/// Multiple imputation by chained equations (van Buuren and Groothuis-Oudshoorn 2011, Journal of Statistical
/// Software 45(3), section 2): starting from random observed values, each incomplete column in turn, the one
/// with the fewest missing cells first, is regressed on all others and its missing cells are drawn anew; so
/// `iterations` times. Each draw takes new regression coefficients from their posterior, so that the
/// uncertainty about them is in the tables, too ("proper" in Rubin's sense).
///
/// - Numbers: by predictive mean matching (Little 1988; van Buuren 2018, algorithm 3.3, type 1):
/// the
///   value of one of the `donors` rows whose prediction is nearest; so only values that occur. Or from the
///   Bayesian linear regression itself (van Buuren 2018, algorithm 3.1); an Integer column then becomes
///   Continuous. Dates are always matched.
/// - Two levels: Bayesian logistic regression (White, Daniel and Royston 2010), coefficients from the normal
///   approximation at the mode, with a weak normal prior that keeps separated data finite.
/// - More levels: one such regression a level but the last, each asking "this one, if none before?"
///   (continuation ratios). For ordinal columns that is the sequential logit model; for categorical ones it
///   is a way to write a multinomial distribution, chosen because its draws are as simple as those of two
///   levels.
struct ChainedEquations {
    enum class NumberMethod : std::uint8_t { PredictiveMeanMatching, BayesianRegression };

    /// A text column with more levels is no predictor, and is not imputed.
    static constexpr std::size_t mostLevels = 50;

    NumberMethod numbers = NumberMethod::PredictiveMeanMatching;
    std::size_t iterations = 10;              ///< 1 ... 1000
    std::size_t donors = 5;                   ///< 1 ... 1000
    std::vector<std::string> predictors = {}; ///< columns that others are regressed on; none named: all
    std::uint64_t seed = 1;

    bool operator==(const ChainedEquations&) const = default;
};

/// Completed tables, and what made them.
struct Imputations {
    std::vector<Table> tables;
    ChainedEquations method;
};

/// `count` tables in which the missing cells of the named columns (none named: of all columns) are drawn,
/// each time independently; all other columns are shared with `table`. Table i does not depend on how many
/// are asked for. Missing cells of predictors that are not named are drawn on the way, and stay missing.
///
/// Errors: InvalidInput (an unknown column, options out of range), InvalidData (a column without any value, a
/// column with too many levels, infinite numbers), Cancelled. Time: count * iterations * incomplete columns *
/// rows * (coefficients)^2; memory: 8 bytes a row and coefficient.
Result<Imputations> multiplyImputed(const Table& table, std::span<const std::string> columns,
                                    const ChainedEquations& method, std::size_t count,
                                    const Progress& progress = {});

} // namespace dovetail::data
