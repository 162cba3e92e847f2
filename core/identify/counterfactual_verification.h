// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/counterfactual.h"
#include "core/identify/verification.h"

#include <cstdint>

namespace dovetail::identify {

/// Compares P(events | given) in a random linear model with normal noise, all worlds sharing the noise, with
/// the value of the formula on the model's observed (source 0) and interventional (source 1) distributions:
/// see `verifyByGaussians`. Undecided, too, where the density of the events is not finite: in a linear model
/// the difference that a treatment makes is the same for everyone, so that a variable in two worlds that
/// differ in it has no joint density.
Verification verify(const graph::CausalGraph& graph, const CounterfactualQuery& query,
                    const estimand::Expression& estimand, std::uint64_t seed = 1,
                    const graph::ListClock& clock = {});

} // namespace dovetail::identify
