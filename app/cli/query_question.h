// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"

namespace dovetail::cli {

/// Exposures and outcomes as the roles have them.
struct Question {
    graph::VariableSet treatments, outcomes;
};

/// Refused if there is none of one kind, or a variable is both.
Result<Question> questionOf(const Request& request);

} // namespace dovetail::cli
