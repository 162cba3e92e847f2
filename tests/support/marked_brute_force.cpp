// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marked_brute_force.h"

namespace dovetail::test {

using namespace graph;

namespace {

using Pair = std::pair<std::size_t, std::size_t>;

Mark markOf(char letter) {
    return letter == '-' ? Mark::Tail : letter == '>' ? Mark::Arrow : Mark::Circle;
}

char letterOf(Mark mark) {
    return mark == Mark::Tail ? '-' : mark == Mark::Arrow ? '>' : 'o';
}

std::vector<Pair> pairsOf(std::size_t size) {
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b)
            pairs.emplace_back(a, b);
    }
    return pairs;
}

/// Is there an open path to `b`? It stands at `at`, came from `before`, and has been at `visited`.
bool opens(const SmallMarked& graph, std::size_t before, std::size_t at, std::size_t b, std::uint32_t visited,
           std::uint32_t given, std::uint32_t aboveGiven) {
    for (std::size_t next = 0; next < graph.size; ++next) {
        if (!graph.adjacent(at, next) || (visited >> next & 1)) continue;
        if (before != at) {
            const bool collider = graph.mark[before][at] == '>' && graph.mark[next][at] == '>';
            if (collider ? !(aboveGiven >> at & 1) : (given >> at & 1) != 0) continue;
        }
        if (next == b || opens(graph, at, next, b, visited | 1u << next, given, aboveGiven)) return true;
    }
    return false;
}

/// Calls `take` for every way to join the pairs: nothing (if `sparse`), ->, <-, <->, and -- (if
/// `undirected`).
template <typename Take>
void allWays(std::size_t size, const std::vector<Pair>& pairs, bool sparse, bool undirected,
             const Take& take) {
    static constexpr std::array<std::array<char, 2>, 5> ways{
        {{'-', '>'}, {'>', '-'}, {'>', '>'}, {'-', '-'}, {' ', ' '}}};
    std::vector<std::size_t> choices{0, 1, 2};
    if (undirected) choices.push_back(3);
    if (sparse) choices.push_back(4);
    std::vector<std::size_t> digit(pairs.size(), 0);
    while (true) {
        SmallMarked graph(size);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto& way = ways[choices[digit[i]]];
            graph.join(pairs[i].first, way[0], pairs[i].second, way[1]);
        }
        take(graph);
        std::size_t i = 0;
        while (i < digit.size() && ++digit[i] == choices.size())
            digit[i++] = 0;
        if (i == digit.size()) return;
    }
}

} // namespace

SmallMarked::SmallMarked(std::size_t n) : size(n) {
    for (auto& row : mark)
        row.fill(' ');
}

SmallMarked SmallMarked::of(const MarkedGraph& graph) {
    SmallMarked small(graph.variables().size());
    const auto place = [&](VariableId id) { return graph.variables().index_of(graph.variables().find(id)); };
    for (const MarkedEdge& edge : graph.edges())
        small.join(place(edge.a), letterOf(edge.atA), place(edge.b), letterOf(edge.atB));
    return small;
}

MarkedGraph SmallMarked::marked() const {
    VariableSet variables;
    for (std::uint32_t i = 0; i < size; ++i)
        variables.insert(VariableId{i + 1});
    MarkedGraph graph(std::move(variables));
    for (std::uint32_t a = 0; a < size; ++a) {
        for (std::uint32_t b = a + 1; b < size; ++b) {
            if (adjacent(a, b)) {
                graph.join(VariableId{a + 1}, markOf(mark[b][a]), VariableId{b + 1}, markOf(mark[a][b]));
            }
        }
    }
    return graph;
}

std::uint32_t ancestorsIn(const SmallMarked& graph, std::uint32_t set) {
    for (bool grown = true; grown;) {
        grown = false;
        for (std::size_t a = 0; a < graph.size; ++a) {
            for (std::size_t b = 0; b < graph.size; ++b) {
                if (!(set >> b & 1) || (set >> a & 1) || !graph.directed(a, b)) continue;
                set |= 1u << a;
                grown = true;
            }
        }
    }
    return set;
}

bool separatedIn(const SmallMarked& graph, std::size_t a, std::size_t b, std::uint32_t given) {
    return !opens(graph, a, a, b, 1u << a, given, ancestorsIn(graph, given));
}

std::string separationsOf(const SmallMarked& graph) {
    std::string all;
    for (const auto& [a, b] : pairsOf(graph.size)) {
        for (std::uint32_t given = 0; given < (1u << graph.size); ++given) {
            if ((given >> a & 1) || (given >> b & 1)) continue;
            all += separatedIn(graph, a, b, given) ? '1' : '0';
        }
    }
    return all;
}

bool isAncestral(const SmallMarked& graph) {
    for (std::size_t a = 0; a < graph.size; ++a) {
        const std::uint32_t above = ancestorsIn(graph, 1u << a);
        for (std::size_t b = 0; b < graph.size; ++b) {
            if (!graph.adjacent(a, b)) continue;
            if (graph.mark[b][a] == '-' && graph.mark[a][b] == '-') {
                for (std::size_t c = 0; c < graph.size; ++c) {
                    if (graph.mark[c][a] == '>') return false; // an arrow at an undirected edge
                }
            } else if (graph.mark[a][b] == '>' && (above >> b & 1)) {
                return false; // a *-> b with b above a
            }
        }
    }
    return true;
}

bool isMaximal(const SmallMarked& graph) {
    for (const auto& [a, b] : pairsOf(graph.size)) {
        if (graph.adjacent(a, b)) continue;
        bool separable = false;
        for (std::uint32_t given = 0; given < (1u << graph.size) && !separable; ++given)
            separable = !(given >> a & 1) && !(given >> b & 1) && separatedIn(graph, a, b, given);
        if (!separable) return false;
    }
    return true;
}

const std::map<std::string, std::vector<SmallMarked>>& magsByClass(std::size_t size) {
    static std::map<std::size_t, std::map<std::string, std::vector<SmallMarked>>> known;
    const auto [found, isNew] = known.try_emplace(size);
    if (isNew) {
        allWays(size, pairsOf(size), true, true, [&](const SmallMarked& graph) {
            if (isAncestral(graph) && isMaximal(graph)) found->second[separationsOf(graph)].push_back(graph);
        });
    }
    return found->second;
}

std::vector<SmallMarked> classByTrying(const SmallMarked& graph, bool undirected) {
    std::vector<Pair> pairs;
    for (const auto& pair : pairsOf(graph.size)) {
        if (graph.adjacent(pair.first, pair.second)) pairs.push_back(pair);
    }
    // Unshielded colliders first: comparing all separations takes longer.
    const auto sameColliders = [&](const SmallMarked& other) {
        for (std::size_t c = 0; c < graph.size; ++c) {
            for (const auto& [a, b] : pairsOf(graph.size)) {
                if (graph.adjacent(a, b) || !graph.adjacent(a, c) || !graph.adjacent(b, c)) continue;
                const auto collides = [&](const SmallMarked& in) {
                    return in.mark[a][c] == '>' && in.mark[b][c] == '>';
                };
                if (collides(graph) != collides(other)) return false;
            }
        }
        return true;
    };
    const std::string expected = separationsOf(graph);
    std::vector<SmallMarked> members;
    allWays(graph.size, pairs, false, undirected, [&](const SmallMarked& other) {
        if (isAncestral(other) && sameColliders(other) && separationsOf(other) == expected)
            members.push_back(other);
    });
    return members;
}

SmallMarked randomMag(Random& random, std::size_t size, double density, bool undirected) {
    while (true) {
        SmallMarked graph(size);
        for (const auto& [a, b] : pairsOf(size)) {
            if (random.uniform() >= density) continue;
            const std::size_t way = random.below(undirected ? 4 : 3);
            graph.join(a, way == 0 || way == 3 ? '-' : '>', b, way == 1 || way == 3 ? '-' : '>');
        }
        if (isAncestral(graph) && isMaximal(graph)) return graph;
    }
}

SmallMarked smallDag(std::size_t size, const std::vector<Edge>& edges) {
    SmallMarked dag(size);
    for (const Edge& edge : edges)
        dag.join(edge.from.value - 1, '-', edge.to.value - 1, '>');
    return dag;
}

VariableSet fromBits(std::uint32_t bits) {
    VariableSet set;
    for (std::uint32_t i = 0; i < 32; ++i) {
        if (bits >> i & 1) set.insert(VariableId{i + 1});
    }
    return set;
}

MarkedDiagram diagramOf(GraphType type, const MarkedGraph& graph) {
    MarkedDiagram diagram{.type = type, .variables = {}, .graph = graph};
    for (const VariableId id : graph.variables())
        diagram.variables.push_back({id, "v" + std::to_string(id.value), {}});
    return diagram;
}

MarkedModel modelOf(GraphType type, const MarkedGraph& graph) {
    return MarkedModel::of(diagramOf(type, graph)).value();
}

SmallMarked sharedMarks(const std::vector<SmallMarked>& members) {
    SmallMarked shared = members.front();
    for (const SmallMarked& member : members) {
        for (std::size_t a = 0; a < shared.size; ++a) {
            for (std::size_t b = 0; b < shared.size; ++b) {
                if (member.mark[a][b] != shared.mark[a][b]) shared.mark[a][b] = 'o';
            }
        }
    }
    return shared;
}

} // namespace dovetail::test
