// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/optimal_adjustment.h"

#include "core/graph/subgraphs.h"
#include "core/graph/vertex_masks.h"

namespace dovetail::graph {

namespace {

using masks::any;
using masks::both;
using masks::either;
using masks::only;
using masks::without;

/// `from` and what can be reached over `neighbours` with only vertices of `through` in between.
template <typename Neighbours>
VertexMask reachedThrough(const VertexMask& from, const VertexMask& through, const Neighbours& neighbours) {
    VertexMask reached = from;
    std::vector<Vertex> queue;
    for (Vertex vertex = 0; vertex < from.size(); ++vertex) {
        if (from[vertex]) queue.push_back(vertex);
    }
    while (!queue.empty()) {
        const Vertex vertex = queue.back();
        queue.pop_back();
        for (const Vertex next : neighbours(vertex)) {
            if (reached[next]) continue;
            reached[next] = 1;
            if (through[next]) queue.push_back(next);
        }
    }
    return reached;
}

OptimalAdjustment noOptimalSet(Sentence reason) {
    OptimalAdjustment nothing;
    nothing.reason = std::move(reason);
    return nothing;
}

} // namespace

OptimalAdjustment optimalAdjustment(const CausalGraph& graph, const VariableSet& treatments,
                                    const VariableSet& outcomes) {
    const VertexGraph& vertices = graph.vertexGraph();
    const VertexMask treated = maskOf(graph, treatments);
    const VertexMask ends = maskOf(graph, outcomes);
    const VertexMask latent = maskOf(graph, graph.withRole(Role::Latent));
    if (!graph.withRole(Role::Selected).empty()) {
        return noOptimalSet(
            phrase("graph", "The data are selected; the optimal set is defined for data that are not."));
    }
    if (any(without(ends, descendants(vertices, treated)))) {
        return noOptimalSet(phrase("graph", "An outcome is not affected by any treatment."));
    }
    const AdjustmentProblem problem(graph, {treatments, outcomes});
    const VertexMask causal = onProperCausalPaths(vertices, treated, ends);
    const VertexMask forbidden = maskOf(graph, problem.forbidden());

    // Upwards from the causal vertices, latents standing for their parents.
    const VertexMask above = reachedThrough(causal, without(latent, treated),
                                            [&](Vertex vertex) { return vertices.parents(vertex); });
    const VertexMask chosen = without(without(without(above, forbidden), treated), latent);

    // What shares an unobserved cause with them: siblings of the causal vertices and of latents above
    // them, and everything below these latents and siblings as far as only latents lie between.
    const VertexMask sources = either(causal, both(above, without(latent, forbidden)));
    VertexMask hidden = without(sources, causal);
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (!sources[vertex]) continue;
        for (const Vertex sibling : vertices.siblings(vertex))
            hidden[sibling] = 1;
    }
    const VertexMask hiddenLatents = both(hidden, latent);
    const VertexMask shared = either(hidden, reachedThrough(hiddenLatents, latent, [&](Vertex vertex) {
                                         return vertices.children(vertex);
                                     }));
    if (any(without(shared, either(forbidden, latent)))) {
        return noOptimalSet(phrase("graph",
                                   "An unobserved cause of a variable on a causal path also affects a "
                                   "treatment or a variable that could be adjusted for."));
    }
    const VariableSet set = setOf(graph, chosen);
    if (!problem.check(set).valid()) return noOptimalSet(phrase("graph", "No adjustment set is valid."));
    OptimalAdjustment found;
    found.set = set;
    return found;
}

} // namespace dovetail::graph
