// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/table.h"
#include "core/engines/autoregressive/model.h"
#include "core/nn/trainer.h"

#include <string>
#include <vector>

namespace dovetail::engines::autoregressive {

/// Between 8 (many rows) and 80 (few rows).
int automaticEpochs(std::size_t rows);

using nn::TrainingObserver;
using nn::TrainingUpdate;

/// Learns the columns named in `order`, in that order, from the rows of `table` in which none of them
/// is missing. The observer is called on the calling thread. Errors: options or columns that make no
/// sense (fewer than two variables, a name that is no column or comes twice, a column with a single
/// value, a text column with very many levels), fewer than minimumRows complete rows, Cancelled.
Result<Model> train(const data::Table& table, const std::vector<std::string>& order,
                    const TrainingOptions& options = {}, const TrainingObserver& observer = {},
                    const Progress& progress = {});
inline constexpr std::size_t minimumRows = 20;

} // namespace dovetail::engines::autoregressive
