// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sentence.h"
#include "core/engines/autoregressive/training.h"
#include "core/estimate/formula_model.h"
#include "core/identify/identification.h"
#include "core/project/project.h"

namespace dovetail::project {

/// What the window and the command line both do with a project: from the drawing, the data and the
/// question to a trained model and to effects. Everything here is pure: content in, answer out.

/// The one treatment and the one outcome of the graph, by the columns that stand for them.
struct BoundQuestion {
    graph::VariableId treatment;
    graph::VariableId outcome;
    std::string treatmentColumn;
    std::string outcomeColumn;
};

/// Errors: no data, no treatment or outcome, more than one of them, one of them has no column.
Result<BoundQuestion> boundQuestion(const Content& content);

/// How the effect is computed from the data at hand.
struct EstimationPlan {
    /// The adjustment set in use, as columns: the one that was picked if it is valid for the data, else the
    /// first minimal one whose members all have a column.
    std::vector<std::string> adjustment;
    /// Where no columns can be adjusted for, but another formula holds.
    std::optional<estimate::FormulaEstimand> formula;
};

/// Error NotIdentified: there is no way, with the reason; also if a needed variable has no column. Within the
/// limits no way may have been found; the reason says so.
Result<EstimationPlan> estimationPlan(const Content& content,
                                      const identify::Limits& limits = {.time = std::chrono::seconds(2)},
                                      const Progress& progress = {});

/// Trains on the bound, measured variables in the order that answers the question (see
/// engines/autoregressive/causal_order.h).
Result<TrainedModel> trainModel(const Content& content,
                                const engines::autoregressive::TrainingOptions& options = {},
                                const engines::autoregressive::TrainingObserver& observer = {},
                                const Progress& progress = {});

/// What both ways to estimate have in common.
struct EffectRequest {
    std::string from;  ///< label of a treatment group; empty: the first
    std::string to;    ///< empty: the last
    std::string event; ///< level of an outcome without numbers; empty: the last
    std::uint64_t seed = 1;
    std::size_t bootstrap = 500; ///< replicates, for adjustment
    std::size_t samples = 4000;  ///< simulated rows, for the transformer
};

Result<estimate::Effect> adjustmentEffect(const Content& content, const EffectRequest& request = {},
                                          const Progress& progress = {});

/// Error InvalidInput: the model was trained on other data than the content's.
Result<estimate::Effect> transformerEffect(const Content& content, const TrainedModel& trained,
                                           const EffectRequest& request = {}, const Progress& progress = {});

/// Why a trained model no longer fits the content, or an empty string.
Sentence whyOutOfDate(const Content& content, const TrainedModel& trained);

} // namespace dovetail::project
