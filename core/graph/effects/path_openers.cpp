// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/path_openers.h"

#include "core/graph/all_paths.h"

#include <algorithm>
#include <map>

namespace dovetail::graph {

namespace {

/// The same variables, joined by these edges only.
CausalGraph joinedBy(const CausalGraph& graph, std::span<const Edge> edges) {
    CausalGraph part;
    for (const Variable& variable : graph.variables())
        (void)part.restoreVariable(variable);
    (void)part.addEdges(edges);
    return part;
}

bool isTail(const Edge& edge, VariableId at) {
    return edge.kind == EdgeKind::Directed && edge.from == at;
}

/// Variables may be treatments or outcomes at the ends only.
bool isProper(const Path& path, const VariableSet& treatments, const VariableSet& outcomes) {
    return std::none_of(path.vertices.begin() + 1, path.vertices.end() - 1, [&](VariableId inner) {
        return treatments.contains(inner) || outcomes.contains(inner);
    });
}

} // namespace

PathOpeners pathOpeners(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                        const VariableSet& adjusted, std::span<const Edge> biasing, const ListLimits& limits,
                        const Progress& progress) {
    PathOpeners found;
    if (biasing.empty()) return found;
    const PathJudge judge(graph, adjusted);
    std::map<std::pair<std::size_t, PathOpener::Kind>, PathOpener> shortest;
    const auto note = [&](VariableId variable, PathOpener::Kind kind, VariableId by, const Path& path) {
        PathOpener& best = shortest[{graph.index(variable), kind}];
        if (!best.path.edges.empty() && best.path.edges.size() <= path.edges.size()) return;
        best = {variable, kind, by, path};
    };
    const auto look = [&](const Path& path) {
        if (!isProper(path, treatments, outcomes) || isCausal(path)) return true;
        const PathStatus status = judge.status(path);
        if (!status.open) return true;
        for (const PathStatus::Note& opened : status.notes)
            note(opened.variable, PathOpener::Kind::Collider, opened.opener, path);
        for (std::size_t i = 1; i + 1 < path.vertices.size(); ++i) {
            const VariableId inner = path.vertices[i];
            if (isTail(path.edges[i - 1], inner) && isTail(path.edges[i], inner))
                note(inner, PathOpener::Kind::Fork, inner, path);
        }
        return true;
    };
    found.complete = forEachPath(joinedBy(graph, biasing), treatments, outcomes, look, limits, progress);
    for (auto& [key, opener] : shortest)
        found.list.push_back(std::move(opener));
    return found;
}

} // namespace dovetail::graph
