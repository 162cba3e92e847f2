// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/estimand/expression.h"
#include "core/estimate/adjustment_model.h"

#include <map>
#include <memory>
#include <string>

namespace dovetail::estimate {

/// P(outcome | do(treatment)) as a formula in the distribution of the columns.
struct FormulaEstimand {
    estimand::Expression formula;
    graph::VariableId treatment;
    graph::VariableId outcome;
    /// The columns of the other variables that the formula names.
    std::map<graph::VariableId, std::string> columns;
    std::string name; ///< "front-door formula"
    std::string text; ///< the formula, in the columns' names
};

/// The formula with relative frequencies in place of probabilities. Columns with many values are taken in
/// groups of equally many rows. Where the table of all combinations would have more than 2^22 cells, with
/// fitted conditionals (see fittedFormulaModel). `data` outlives the model and has the formula's columns as
/// its adjustment. Errors: a column is missing.
Result<std::unique_ptr<AdjustmentModel>>
formulaModel(const EncodedData& data, const FormulaEstimand& estimand, const Progress& progress = {});

} // namespace dovetail::estimate
