// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dovetail::nn {

double Schedule::rate(Index step) const {
    if (step < warmUp) return peak * static_cast<double>(step + 1) / static_cast<double>(warmUp);
    const auto length = static_cast<double>(std::max<Index>(steps - warmUp, 1));
    const double done = std::min(1.0, static_cast<double>(step - warmUp) / length);
    const double cosine = (1 + std::cos(std::numbers::pi * done)) / 2;
    return peak * (finalShare + (1 - finalShare) * cosine);
}

} // namespace dovetail::nn
