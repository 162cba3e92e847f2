// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `dovetail-cli convert`: a diagram from one format to another. Sets `status` when it ran.
void addConvertCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
