// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"

#include <string_view>

namespace dovetail::cli {

/// Computes the `result` of an answer to a request whose graph need not be one of a Request.
using TextOp = Result<Json> (*)(const Json& fields);

/// The op of that name about texts of graphs, `export` or `import`; nullptr if there is none.
TextOp formatOp(std::string_view name);

} // namespace dovetail::cli
