// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_diagram.h"

namespace dovetail::graph {

/// An ADMG in place of a graph with tails and arrows: it separates the same variables (same ids, names and
/// roles) as the ancestral graph does if `selected` is given in addition.
struct CanonicalMag {
    CausalGraph graph;
    VariableSet selected; ///< one a common effect in place of each undirected edge
};

/// Richardson, Spirtes 2002, section 6.1, for undirected edges alone. `names` has the variables of `mag`.
/// Refused: directed cycles. There must be no circles. O((n + m) log n).
Result<CanonicalMag> canonicalMag(const MarkedDiagram& names, const MarkedGraph& mag);

} // namespace dovetail::graph
