// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `dovetail-cli query`: JSON Lines from standard input to standard output. Sets `status` when it ran.
void addQueryCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
