// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/marked_diagram.h"

#include <string>

namespace dovetail::test {

/// A name that formats have a hard time with: quotes, line ends, words of their languages, emoji, digits
/// first. Different for different numbers.
std::string hostileName(Random& random, std::size_t number);

/// A causal diagram or one with marks, with hostile names, roles, positions, labels and attributes. Texts
/// have no control characters but tab and line ends, which XML could not hold.
graph::Diagram randomDiagram(Random& random, std::size_t size);

} // namespace dovetail::test
