// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/marked_diagram.h"

namespace dovetail::test {

/// The same graph with its variables in the order of their names and ids 1, 2 ...: what two graphs have
/// to share to be the same to a person.
graph::CausalGraph sortedByName(const graph::CausalGraph& graph);
graph::MarkedDiagram sortedByName(const graph::MarkedDiagram& diagram);
graph::Diagram sortedByName(const graph::Diagram& diagram);

/// A random graph with everything that a file can say: hostile names, roles, positions, labels, bends and
/// attributes.
graph::CausalGraph decoratedGraph(Random& random, std::size_t size);
/// The same with random marks that fit the type; not a legal graph of it as a rule.
graph::MarkedDiagram decoratedDiagram(Random& random, std::size_t size, graph::GraphType type);

} // namespace dovetail::test
