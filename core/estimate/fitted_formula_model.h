// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/estimate/fitted_conditionals.h"
#include "core/estimate/formula_model.h"

namespace dovetail::estimate {

/// The formula where no table holds all combinations: its probabilities are fitted conditionals, its sums are
/// sampled if they are large. Without intervals, since a bootstrap would fit all of it anew for each sample.
/// `data` outlives the model; `columns` are all that the formula names. Errors: those of estimand::valueAt.
Result<std::unique_ptr<AdjustmentModel>> fittedFormulaModel(const EncodedData& data,
                                                            const FormulaEstimand& estimand,
                                                            std::vector<CodedColumn> columns,
                                                            const Progress& progress = {});

} // namespace dovetail::estimate
