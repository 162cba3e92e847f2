// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/causal_graph.h"

#include <string>

namespace dovetail::cli {

/// Reads DAGitty text from a file, or from standard input if its name is "-". Messages of errors
/// begin with the name.
Result<graph::CausalGraph> readGraphFile(const std::string& file);

} // namespace dovetail::cli
