// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/parameters.h"

namespace dovetail::nn {

/// A learning rate that rises linearly over the first steps and then falls along half a cosine
/// (Loshchilov and Hutter 2017) to a share of its peak.
struct Schedule {
    double peak = 1e-3;
    Index steps = 1;
    Index warmUp = 0;
    double finalShare = 0.05;

    /// The rate of a step; steps count from 0.
    double rate(Index step) const;
};

} // namespace dovetail::nn
