// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/brute_force.h"

#include <algorithm>
#include <functional>
#include <set>

namespace dovetail::test {

using namespace graph;

namespace {

/// Variables are numbers here, hidden ones come after the graph's own.
struct Expanded {
    std::size_t size = 0;
    std::set<std::pair<std::size_t, std::size_t>> arrows;
};

Expanded expanded(const CausalGraph& graph) {
    Expanded result{graph.size(), {}};
    for (const Edge& edge : graph.edges()) {
        const std::size_t a = graph.index(edge.from);
        const std::size_t b = graph.index(edge.to);
        if (edge.kind == EdgeKind::Directed) {
            result.arrows.emplace(a, b);
        } else {
            result.arrows.emplace(result.size, a);
            result.arrows.emplace(result.size, b);
            ++result.size;
        }
    }
    return result;
}

bool isDescendant(const CausalGraph& graph, VariableId of, VariableId variable) {
    return !graph.directedPath(of, variable).empty();
}

} // namespace

bool separatedByMoralGraph(const CausalGraph& graph, const VariableSet& x, const VariableSet& y,
                           const VariableSet& z) {
    const Expanded whole = expanded(graph);
    std::set<std::size_t> ancestral;
    for (const VariableSet* set : {&x, &y, &z}) {
        for (const VariableId id : *set)
            ancestral.insert(graph.index(id));
    }
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& [a, b] : whole.arrows) {
            if (ancestral.contains(b)) grew = ancestral.insert(a).second || grew;
        }
    }
    std::set<std::pair<std::size_t, std::size_t>> moral;
    const auto marry = [&](std::size_t a, std::size_t b) {
        moral.emplace(a, b);
        moral.emplace(b, a);
    };
    for (const auto& [a, b] : whole.arrows) {
        if (!ancestral.contains(b)) continue;
        marry(a, b);
        for (const auto& [c, d] : whole.arrows) {
            if (d == b && c != a) marry(a, c);
        }
    }
    std::set<std::size_t> reached;
    for (const VariableId id : x)
        reached.insert(graph.index(id));
    std::set<std::size_t> given;
    for (const VariableId id : z)
        given.insert(graph.index(id));
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& [a, b] : moral) {
            if (reached.contains(a) && !given.contains(b)) grew = reached.insert(b).second || grew;
        }
    }
    return std::ranges::none_of(y, [&](VariableId id) { return reached.contains(graph.index(id)); });
}

bool EnumeratedPath::open(const CausalGraph& graph, const VariableSet& z) const {
    for (std::size_t i = 1; i + 1 < vertices.size(); ++i) {
        const VariableId here = vertices[i];
        const auto pointsHere = [&](const Edge& edge) {
            return edge.kind == EdgeKind::Bidirected || edge.to == here;
        };
        if (!pointsHere(edges[i - 1]) || !pointsHere(edges[i])) {
            if (z.contains(here)) return false;
        } else if (std::ranges::none_of(z, [&](VariableId id) { return isDescendant(graph, here, id); })) {
            return false;
        }
    }
    return true;
}

std::vector<EnumeratedPath> properPaths(const CausalGraph& graph, const VariableSet& x, const VariableSet& y,
                                        bool throughOutcomes) {
    std::vector<EnumeratedPath> found;
    const std::vector<Edge> all = graph.edges();
    EnumeratedPath path;
    const std::function<void()> extend = [&] {
        const VariableId last = path.vertices.back();
        if (y.contains(last)) {
            found.push_back(path);
            if (!throughOutcomes) return;
        }
        for (const Edge& edge : all) {
            if (edge.from != last && edge.to != last) continue;
            const VariableId next = edge.from == last ? edge.to : edge.from;
            if (x.contains(next) || std::ranges::find(path.vertices, next) != path.vertices.end()) continue;
            const bool wasCausal = path.causal;
            path.causal = wasCausal && edge.kind == EdgeKind::Directed && edge.from == last;
            path.vertices.push_back(next);
            path.edges.push_back(edge);
            extend();
            path.vertices.pop_back();
            path.edges.pop_back();
            path.causal = wasCausal;
        }
    };
    for (const VariableId start : x) {
        path = {{start}, {}, true};
        extend();
    }
    return found;
}

bool isAdjustmentSetByPaths(const CausalGraph& graph, const VariableSet& x, const VariableSet& y,
                            const VariableSet& z) {
    for (const EnumeratedPath& path : properPaths(graph, x, y, true)) {
        if (!path.causal) {
            if (path.open(graph, z)) return false;
            continue;
        }
        for (std::size_t i = 1; i < path.vertices.size(); ++i) {
            for (const VariableId id : z) {
                if (isDescendant(graph, path.vertices[i], id)) return false;
            }
        }
    }
    return true;
}

std::vector<VariableSet> subsets(const VariableSet& candidates, const VariableSet& must) {
    std::vector<VariableSet> all{must};
    for (const VariableId id : candidates) {
        if (must.contains(id)) continue;
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i) {
            all.push_back(all[i]);
            all.back().insert(id);
        }
    }
    return all;
}

std::vector<VariableSet> minimalOf(std::vector<VariableSet> sets) {
    std::ranges::sort(sets, {}, [](const VariableSet& set) { return set.size(); });
    std::vector<VariableSet> minimal;
    for (const VariableSet& set : sets) {
        const bool superfluous = std::ranges::any_of(
            minimal, [&](const VariableSet& smaller) { return std::ranges::includes(set, smaller); });
        if (!superfluous) minimal.push_back(set);
    }
    return minimal;
}

} // namespace dovetail::test
