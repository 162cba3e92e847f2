// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_op.h"

#include <string_view>

namespace dovetail::cli {

/// The op of that name about a graph with marks (pdag, mag or pag); nullptr if there is none.
Op markedOp(std::string_view name);

} // namespace dovetail::cli
