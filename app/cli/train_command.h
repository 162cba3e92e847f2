// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `dovetail-cli train`: trains the transformer and writes it, with graph and data, to a project
/// file. `status` becomes 0, or 1 after an error.
void addTrainCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
