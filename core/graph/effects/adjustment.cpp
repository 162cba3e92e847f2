// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/adjustment.h"

#include "core/graph/subgraphs.h"
#include "core/graph/vertex_masks.h"

namespace dovetail::graph {

using masks::any;
using masks::both;
using masks::either;

EffectQuestion EffectQuestion::fromRoles(const CausalGraph& graph, EffectKind effect) {
    return {graph.withRole(Role::Treatment), graph.withRole(Role::Outcome), effect,
            graph.withRole(Role::Selected)};
}

SetConstraints SetConstraints::fromRoles(const CausalGraph& graph) {
    return {graph.withRole(Role::Adjusted), graph.withRole(Role::Latent)};
}

AdjustmentProblem::AdjustmentProblem(const CausalGraph& graph, EffectQuestion question)
    : graph_(&graph),
      question_(std::move(question)),
      treatments_(maskOf(graph, question_.treatments)),
      outcomes_(maskOf(graph, question_.outcomes)),
      selected_(maskOf(graph, question_.selected)),
      cut_(CausalGraph{}) {
    const VertexGraph& whole = graph.vertexGraph();
    if (question_.effect == EffectKind::Direct) {
        forbidden_ = descendants(whole, both(outcomes_, descendants(whole, treatments_)));
        cut_ = VertexGraph(whole, [this](Vertex from, Vertex to, EdgeKind kind) {
            return kind != EdgeKind::Directed || !treatments_[from] || !outcomes_[to];
        });
    } else {
        const VertexMask causal = onProperCausalPaths(whole, treatments_, outcomes_);
        forbidden_ = descendants(whole, causal);
        cut_ = VertexGraph(whole, [&](Vertex from, Vertex to, EdgeKind kind) {
            return kind != EdgeKind::Directed || !treatments_[from] || !causal[to];
        });
    }
    never_ = either(either(treatments_, outcomes_), either(selected_, forbidden_));
}

bool AdjustmentProblem::hasCausalPath() const {
    return any(both(outcomes_, descendants(graph_->vertexGraph(), treatments_)));
}

AdjustmentCheck AdjustmentProblem::check(const VariableSet& set) const {
    using Problem = AdjustmentCheck::Problem;
    for (const VariableId id : set) {
        const std::size_t vertex = graph_->index(id);
        if (treatments_[vertex] || outcomes_[vertex] || selected_[vertex]) {
            return {Problem::OverlapsQuestion, id};
        }
    }
    for (const VariableId id : set) {
        if (isForbidden(id)) return {Problem::Forbidden, id};
    }
    for (const VariableId id : question_.selected) {
        const std::size_t vertex = graph_->index(id);
        if (treatments_[vertex] || outcomes_[vertex]) return {Problem::SelectedByOutcome, id};
    }
    if (!question_.selected.empty()) {
        const VertexMask nothing(graph_->size(), 0);
        if (auto path = openPath(*graph_, cut_, outcomes_, selected_, nothing)) {
            return {Problem::SelectedByOutcome, path->vertices.back(), std::move(*path)};
        }
    }
    const VertexMask given = either(maskOf(*graph_, set), selected_);
    if (auto path = openPath(*graph_, cut_, treatments_, outcomes_, given)) {
        return {Problem::OpenPath, {}, std::move(*path)};
    }
    return {};
}

// Can there be a set at all: is every mandatory member one that may be in a set?
bool AdjustmentProblem::admits(const SetConstraints& constraints) const {
    const VertexMask mandatory = maskOf(*graph_, constraints.mandatory);
    const VertexMask never = either(never_, maskOf(*graph_, constraints.unavailable));
    if (any(both(mandatory, never)) || any(both(selected_, either(treatments_, outcomes_)))) return false;
    const VertexMask nothing(graph_->size(), 0);
    return question_.selected.empty() || separated(cut_, outcomes_, selected_, nothing);
}

VertexMask AdjustmentProblem::allowed(const SetConstraints& constraints) const {
    return masks::complement(either(never_, maskOf(*graph_, constraints.unavailable)));
}

VertexMask AdjustmentProblem::canonicalMask(const SetConstraints& constraints) const {
    const VertexMask mandatory = maskOf(*graph_, constraints.mandatory);
    const VertexMask roots = either(either(treatments_, outcomes_), either(mandatory, selected_));
    const VertexMask above = ancestors(graph_->vertexGraph(), roots);
    return either(both(above, allowed(constraints)), mandatory);
}

VariableSet AdjustmentProblem::canonicalCandidate(const SetConstraints& constraints) const {
    return setOf(*graph_, canonicalMask(constraints));
}

std::optional<VariableSet> AdjustmentProblem::canonical(const SetConstraints& constraints) const {
    if (!admits(constraints)) return std::nullopt;
    const VertexMask set = canonicalMask(constraints);
    if (!separated(cut_, treatments_, outcomes_, either(set, selected_))) return std::nullopt;
    return setOf(*graph_, set);
}

} // namespace dovetail::graph
