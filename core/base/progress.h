// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace dovetail {

/// How long work in core talks to whoever started it: it asks `cancelled()` often (every few
/// milliseconds of work) and reports how far it is. Both may be called from any thread.
class Progress {
public:
    /// `fraction` is between 0 and 1; `stage` is a short phrase such as "reading rows".
    using Report = std::function<void(double fraction, std::string_view stage)>;

    /// Work that nobody watches or stops.
    Progress() = default;
    explicit Progress(std::stop_token stop, Report report = {})
        : stop_(std::move(stop)), report_(std::move(report)) {}

    bool cancelled() const { return stop_.stop_requested(); }
    const std::stop_token& stopToken() const { return stop_; }

    void report(double fraction, std::string_view stage = {}) const {
        if (report_) report_(fraction, stage);
    }

    /// The error that stopped work returns.
    static tl::unexpected<Error> stopped() { return fail(ErrorCode::Cancelled, "Stopped on request."); }

private:
    std::stop_token stop_;
    Report report_;
};

} // namespace dovetail
