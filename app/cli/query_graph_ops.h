// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_op.h"

namespace dovetail::cli {

/// The op of that name about a graph alone; nullptr if there is none.
Op graphOp(std::string_view name);

} // namespace dovetail::cli
