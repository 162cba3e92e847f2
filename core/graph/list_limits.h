// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>

namespace dovetail::graph {

/// When to stop listing.
struct ListLimits {
    std::size_t sets = std::numeric_limits<std::size_t>::max(); ///< entries, whatever the list holds
    std::optional<std::chrono::steady_clock::duration> time = {};
};

/// Tells a listing when its time is up or its user has had enough. Starts when it is made.
class ListClock {
public:
    /// Never over.
    ListClock() = default;
    ListClock(const ListLimits& limits, const Progress& progress) : stop_(progress.stopToken()) {
        if (limits.time) deadline_ = std::chrono::steady_clock::now() + *limits.time;
    }

    bool over() const {
        return stop_.stop_requested() || (deadline_ && std::chrono::steady_clock::now() >= *deadline_);
    }

    /// The time that is left, not negative; nothing if there is no end. For work in several steps.
    std::optional<std::chrono::steady_clock::duration> left() const {
        if (!deadline_) return std::nullopt;
        return std::max(*deadline_ - std::chrono::steady_clock::now(), std::chrono::steady_clock::duration{});
    }

private:
    std::stop_token stop_;
    std::optional<std::chrono::steady_clock::time_point> deadline_;
};

} // namespace dovetail::graph
