// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app("Causal questions from a terminal", "dovetail-cli");
    app.set_version_flag("--version", std::string("0.1.0"));
    app.require_subcommand(1);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
