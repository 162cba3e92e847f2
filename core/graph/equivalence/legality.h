// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/list_limits.h"
#include "core/graph/marked_diagram.h"

#include <string>

namespace dovetail::graph {

/// Is the graph what its type says? The error says what is wrong and at which variables.
///
/// PDAG: arrows and lines only, no directed cycle, and a DAG has them (see consistentExtension).
/// MAG: no circles; no directed cycle; a <-> b only if neither is an ancestor of the other; no arrow at a
/// variable with an undirected edge (Richardson, Spirtes 2002); and maximal:
/// an edge wherever no set separates.
/// PAG: the PAG of one of its members (see memberMag).
///
/// `limits.sets` does not count. If time ran out or the work was stopped it is not known: the error has the
/// code Cancelled then.
Result<void> checkLegal(const MarkedDiagram& diagram, const ListLimits& limits = {},
                        const Progress& progress = {});

/// Is `mag`, over the variables of `names`, a maximal ancestral graph?
Result<void> checkMag(const MarkedDiagram& names, const MarkedGraph& mag, const ListLimits& limits = {},
                      const Progress& progress = {});
/// Nameless.
bool isMag(const MarkedGraph& mag);

/// "a @-> b", as DAGitty writes edges.
std::string edgeText(const MarkedDiagram& names, const MarkedEdge& edge);

} // namespace dovetail::graph
