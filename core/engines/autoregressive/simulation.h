// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/engines/autoregressive/model.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace dovetail::engines::autoregressive {

/// What to simulate: treatment and outcome by their place in the model's order, and the tokens of every
/// group of the treatment with the probability of each within its group.
struct SimulationPlan {
    struct ForcedGroup {
        std::vector<std::size_t> values;   ///< groups of the variable's own scale
        std::vector<double> probabilities; ///< sum to 1
    };
    std::size_t treatment = 0;
    std::size_t outcome = 0;
    std::vector<ForcedGroup> groups;
    std::vector<double> worth; ///< of each value of the outcome, for the means
    std::size_t samples = 0;
    std::uint64_t seed = 0;
};

/// The draws of one treatment group. A sample's weight is p(t | before) / q(t).
struct SimulatedGroup {
    Eigen::VectorXd forced;        ///< mean of the outcome's probabilities, one a value: P(y | do(t))
    Eigen::VectorXd weighted;      ///< weighted mean of the same: P(y | t)
    Eigen::VectorXd weights;       ///< a sample
    Eigen::VectorXd forcedWorth;   ///< a sample: expected worth of its outcome, treatment forced
    Eigen::VectorXd weightedWorth; ///< a sample: the same for the weighted mean
};

/// Runs the model as queries.h says. All groups use the same random numbers, so that differences
/// between groups are less noisy than the groups. Error: Cancelled.
Result<std::vector<SimulatedGroup>> simulate(const Model& model, const SimulationPlan& plan,
                                             const Progress& progress);

} // namespace dovetail::engines::autoregressive
