// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_op.h"

#include <string_view>

namespace dovetail::cli {

/// The op of that name that lists what a graph implies or offers (paths, implications, instruments,
/// front-door sets ...); nullptr if there is none.
Op listingOp(std::string_view name);

} // namespace dovetail::cli
