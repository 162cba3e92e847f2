// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/table.h"
#include "core/estimate/effect.h"
#include "core/estimate/formula_model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::estimate {

struct PlugInOptions {
    std::vector<std::string> adjustment = {}; ///< names of the columns Z
    /// Instead of adjustment; its columns take the place of Z.
    std::optional<FormulaEstimand> formula = {};
    std::string from = {};       ///< label of a treatment group; empty: the first
    std::string to = {};         ///< empty: the last
    std::string event = {};      ///< level of a text outcome to count; empty: the last
    std::size_t bootstrap = 500; ///< samples; 0: no intervals
    std::uint64_t seed = 1;
    std::size_t outcomeBins = 20;    ///< of an outcome with many values
    std::size_t treatmentGroups = 5; ///< of a treatment with many values
};

/// What is seen, E(Y | t) and P(Y | t), beside what adjustment for Z answers:
///
///     P(y | do(t)) = sum over z of P(y | t, z) P(z)     (Pearl 2009, Causality, theorem 3.3.2)
///
/// - By strata where every column of Z has few values and every stratum has rows of every treatment
///   group: relative frequencies, no model.
/// - Otherwise by g-computation with least squares (Robins 1986): one regression on Z a treatment
///   group, or one with the treatment as a linear term if it has many values, averaged over the rows.
///   Shares of outcomes with few values come from a regression on each value's indicator (linear
///   probability model), those of the other outcomes from prediction plus residuals.
///
/// - With a formula: the formula, with relative frequencies.
///
/// That Z is an adjustment set is for identify:: to say; this only computes. Without Z both parts are
/// equal. Rows with a missing cell in one of the columns are left out and counted. Intervals are
/// percentiles of a seeded bootstrap over rows (Efron and Tibshirani 1993, chapter 13), the standard
/// error is its standard deviation.
///
/// Errors (InvalidInput, InvalidData): no such column; treatment equal to outcome, or one of them in
/// Z; a treatment or outcome with a single value, or text that differs in every row; an unknown label;
/// no complete rows. O(bootstrap · rows · columns of Z squared).
Result<Effect> plugInAdjustment(const data::Table& table, const std::string& treatment,
                                const std::string& outcome, const PlugInOptions& options = {},
                                const Progress& progress = {});

} // namespace dovetail::estimate
