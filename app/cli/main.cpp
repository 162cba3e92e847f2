// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cladder_command.h"
#include "app/cli/convert_command.h"
#include "app/cli/effect_command.h"
#include "app/cli/identify_command.h"
#include "app/cli/query_command.h"
#include "app/cli/train_command.h"

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app("Causal questions from a terminal", "dovetail-cli");
    app.set_version_flag("--version", std::string(DOVETAIL_VERSION));
    app.require_subcommand(1);
    int status = 0;
    dovetail::cli::addQueryCommand(app, status);
    dovetail::cli::addIdentifyCommand(app, status);
    dovetail::cli::addConvertCommand(app, status);
    dovetail::cli::addTrainCommand(app, status);
    dovetail::cli::addEffectCommand(app, status);
    dovetail::cli::addCladderCommand(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 1;
    }
    return status;
}
