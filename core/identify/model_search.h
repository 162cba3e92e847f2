// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/identify/parity_models.h"

#include <chrono>
#include <optional>

namespace dovetail::identify {

/// Two models with one P(V) and different answers to the query, without knowing why there are any: from a
/// random model, in which each hidden cause has `hiddenValues` equally likely values, along the models with
/// the same P(V) in the direction in which the answer grows (the gradient on the null space of the Jacobian
/// of P(V)), back onto them by Newton's method after each step. Nothing if it gets nowhere, if the tables are
/// too large, or when stopped; what was reached when the deadline passes. Every probability is positive.
std::optional<ModelPair> searchedModels(const RefusedPart& part, const EffectQuery& query,
                                        std::size_t hiddenValues, Random& random,
                                        std::chrono::steady_clock::time_point deadline,
                                        const Progress& progress = {});

} // namespace dovetail::identify
