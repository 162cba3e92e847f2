// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <CLI/CLI.hpp>

#include <string>

namespace dovetail::cli {

/// What `train` and `effect` work on: a project file, or a graph and a data file.
struct ProjectInput {
    std::string project;
    std::string graph;
    std::string data;
    std::string treatment; ///< replaces the graph's, if given
    std::string outcome;

    void addOptions(CLI::App& command);
};

/// Notices of the import (ragged lines, renamed columns) are written to standard error.
Result<project::Project> load(const ProjectInput& input);

} // namespace dovetail::cli
