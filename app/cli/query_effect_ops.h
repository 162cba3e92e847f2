// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_op.h"

#include <string_view>

namespace dovetail::cli {

/// The op of that name about effects beyond plain adjustment (adjustment under selection, generalised
/// instruments); nullptr if there is none.
Op effectOp(std::string_view name);

} // namespace dovetail::cli
