// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/formats/diagram_view.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// What the writers of program snippets share.
namespace dovetail::graph::formats {

/// A string of R in double quotes; refused: a NUL, which R has not.
Result<std::string> rString(std::string_view text);
/// c("a", "b"); character(0) for nothing.
Result<std::string> rVector(const std::vector<std::string>& texts);
/// A string of Python in double quotes.
std::string pythonString(std::string_view text);

/// The error for a format that has causal diagrams only, or no <->.
tl::unexpected<Error> cannotHold(const DiagramView& view, const DrawnEdge& edge, std::string_view format);

} // namespace dovetail::graph::formats
