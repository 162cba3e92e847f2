// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace dovetail::cli {

/// Computes the `result` of an answer.
using Op = Result<Json> (*)(const Request& request);

using NamedOp = std::pair<std::string_view, Op>;

/// nullptr if the list has none of that name.
inline Op opNamed(std::span<const NamedOp> ops, std::string_view name) {
    const auto found = std::ranges::find(ops, name, &NamedOp::first);
    return found == ops.end() ? nullptr : found->second;
}

} // namespace dovetail::cli
