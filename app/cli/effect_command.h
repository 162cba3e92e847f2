// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace dovetail::cli {

/// `dovetail-cli effect`: P(outcome | treatment) beside P(outcome | do(treatment)), by adjustment and,
/// for a project with a trained model, by the transformer. `status` becomes 0, 1 after an error, 2 if
/// the effect is not identified by adjustment.
void addEffectCommand(CLI::App& app, int& status);

} // namespace dovetail::cli
