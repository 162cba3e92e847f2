// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `dovetail-cli identify GRAPHFILE`: can the effect be computed? `status` becomes 0 if it can be by
/// adjustment, 1 after an error, 2 if it cannot be by adjustment.
void addIdentifyCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
