// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/formats/formats.h"

#include <string>

namespace dovetail::cli {

/// A diagram and the format that it was read in.
struct ReadDiagram {
    graph::Diagram diagram;
    graph::formats::FormatId format;
};

/// Reads a diagram from a file, or from standard input if its name is "-"; in the format of that name, or
/// if it is empty in the one that the file's name or its text tells. Messages of errors begin with the
/// file's name.
Result<ReadDiagram> readDiagramFile(const std::string& file, const std::string& format = {});

/// The same for a causal diagram, with the edges -> and <-> only.
Result<graph::CausalGraph> readGraphFile(const std::string& file);

} // namespace dovetail::cli
