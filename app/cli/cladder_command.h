// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `cladder`: questions of the CLadder benchmark, answered from their text.
void addCladderCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
