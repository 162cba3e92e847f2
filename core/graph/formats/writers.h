// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/marked_diagram.h"

#include <string>

// The writers behind core/graph/formats/formats.h, which has checked that all texts are UTF-8.
namespace dovetail::graph::formats {

Result<std::string> writeDot(const Diagram& diagram);
Result<std::string> writeGraphMl(const Diagram& diagram);
Result<std::string> writeBif(const Diagram& diagram);
Result<std::string> writeTetrad(const Diagram& diagram);
Result<std::string> writeLavaan(const Diagram& diagram);
Result<std::string> writeEdgeList(const Diagram& diagram);

/// A document for pdflatex. Variables without a position get one.
Result<std::string> writeTikz(const Diagram& diagram);
/// R: the diagram in DAGitty's language, as an object of the package dagitty.
Result<std::string> writeRDagitty(const Diagram& diagram);
/// R: an igraph object; the edge attribute `kind` tells the marks, and is the same for `a -> b` in all.
Result<std::string> writeRIgraph(const Diagram& diagram);
/// R: the igraph object that causaleffect takes (Tikka & Karvanen 2017): <-> as two edges with the
/// description "U". Causal diagrams only.
Result<std::string> writeRCausaleffect(const Diagram& diagram);
/// bnlearn's model string, `[a][b|a]`. DAGs only.
Result<std::string> writeBnlearn(const Diagram& diagram);
/// Python: NetworkX, directed edges in a DiGraph, <-> in a Graph beside it.
Result<std::string> writeNetworkX(const Diagram& diagram);
/// GML as DoWhy takes it: <-> as an unobserved variable. Causal diagrams only.
Result<std::string> writeDowhyGml(const Diagram& diagram);

} // namespace dovetail::graph::formats
