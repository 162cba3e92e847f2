// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"

#include <string_view>

namespace dovetail::cli {

/// Computes the `result` of an answer.
using Op = Result<Json> (*)(const Request& request);

/// The op of that name about a graph alone; nullptr if there is none.
Op graphOp(std::string_view name);

} // namespace dovetail::cli
