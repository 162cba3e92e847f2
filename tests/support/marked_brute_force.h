// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/equivalence/marked_model.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

// Graphs with marks by their definitions, slow and simple, to compare the fast algorithms with.
namespace dovetail::test {

/// A graph with marks over the variables 0 .. size - 1.
struct SmallMarked {
    static constexpr std::size_t most = 6;
    std::size_t size = 0;
    /// At b of the edge a - b: ' ' for no edge, '-', '>' or 'o'.
    std::array<std::array<char, most>, most> mark{};

    explicit SmallMarked(std::size_t n = 0);
    /// Variables are numbered by their ids' order.
    static SmallMarked of(const graph::MarkedGraph& graph);
    /// With the ids 1, 2 ..., which a CausalGraph gives its first variables.
    graph::MarkedGraph marked() const;
    void join(std::size_t a, char atA, std::size_t b, char atB) { mark[b][a] = atA, mark[a][b] = atB; }
    bool adjacent(std::size_t a, std::size_t b) const { return mark[a][b] != ' '; }
    bool directed(std::size_t a, std::size_t b) const { return mark[b][a] == '-' && mark[a][b] == '>'; }
    auto operator<=>(const SmallMarked&) const = default;
};

/// Bits: the variables with a directed path into a variable of the set, and these.
std::uint32_t ancestorsIn(const SmallMarked& graph, std::uint32_t set);

/// m-separation by trying every path.
bool separatedIn(const SmallMarked& graph, std::size_t a, std::size_t b, std::uint32_t given);

/// Which pairs are separated by which sets: equal for Markov equivalent graphs only.
std::string separationsOf(const SmallMarked& graph);

/// Richardson, Spirtes 2002, definitions 2.1 and 3.7.
bool isAncestral(const SmallMarked& graph);
bool isMaximal(const SmallMarked& graph);

/// All MAGs over `size` variables, by their separations. Up to 4 variables.
const std::map<std::string, std::vector<SmallMarked>>& magsByClass(std::size_t size);

/// All MAGs with the edges of `graph` that separate as it does.
std::vector<SmallMarked> classByTrying(const SmallMarked& graph, bool undirected);

/// A MAG, drawn by trying.
SmallMarked randomMag(Random& random, std::size_t size, double density, bool undirected);

/// The DAG with these edges, of variables with the ids 1, 2 ...
SmallMarked smallDag(std::size_t size, const std::vector<graph::Edge>& edges);

/// Variables by the bits of their numbers, with the ids 1, 2 ...
graph::VariableSet fromBits(std::uint32_t bits);

/// With names v1, v2 ... after the ids.
graph::MarkedDiagram diagramOf(graph::GraphType type, const graph::MarkedGraph& graph);
graph::MarkedModel modelOf(graph::GraphType type, const graph::MarkedGraph& graph);

/// The edges of all members, with a circle where their marks differ.
SmallMarked sharedMarks(const std::vector<SmallMarked>& members);

} // namespace dovetail::test
