// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/marked_paths.h"

#include "core/graph/all_paths.h"

namespace dovetail::graph {

using Half = MarkedVertices::Half;

bool forEachPath(const MarkedModel& model, const VariableSet& treatments, const VariableSet& outcomes,
                 const std::function<bool(const std::vector<VariableId>&)>& take, const ListLimits& limits,
                 const Progress& progress) {
    const CanonicalMag& member = model.member();
    const auto takeSeen = [&](const Path& path) {
        std::vector<VariableId> seen = path.vertices;
        std::erase_if(seen, [&](VariableId id) { return member.selected.contains(id); });
        return take(seen);
    };
    return forEachPath(member.graph, treatments, outcomes, takeSeen, limits, progress);
}

MarkedPaths allPaths(const MarkedModel& model, const VariableSet& treatments, const VariableSet& outcomes,
                     const ListLimits& limits, const Progress& progress) {
    MarkedPaths found;
    const auto keep = [&](const auto& path) { return found.paths.push_back(path), true; };
    found.complete = forEachPath(model, treatments, outcomes, keep, limits, progress);
    return found;
}

Causality causality(const MarkedModel& model, const std::vector<VariableId>& path) {
    const MarkedVertices& graph = model.vertices();
    Causality found = Causality::Causal;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Half& half = *graph.find(graph.vertexOf(path[i - 1]), graph.vertexOf(path[i]));
        if (!model.mayLead(half)) return Causality::NotCausal;
        if (!half.outOf()) found = Causality::PossiblyCausal;
    }
    // An arrow from a later to an earlier variable would close a cycle.
    for (std::size_t i = 0; i < path.size(); ++i) {
        for (std::size_t j = i + 2; j < path.size(); ++j) {
            if (graph.directed(graph.vertexOf(path[j]), graph.vertexOf(path[i]))) return Causality::NotCausal;
        }
    }
    return found;
}

MarkedPathJudge::MarkedPathJudge(const MarkedModel& model, const VariableSet& given)
    : model_(&model), given_(model.vertices().maskOf(given)) {
    const MarkedVertices& graph = model.vertices();
    aboveGiven_ = markedAncestors(graph, given_);
    maybeAboveGiven_ = model.possibleAncestors(given_, VertexMask(graph.size(), 0));
}

MarkedPathStatus MarkedPathJudge::status(const std::vector<VariableId>& path) const {
    using State = MarkedPathStatus::State;
    const MarkedVertices& graph = model_->vertices();
    const bool pdag = model_->diagram().type == GraphType::Pdag;
    // A line of a PDAG says as little about a collider as a circle does.
    const auto markHere = [&](const Half& half) {
        return pdag && half.undirected() ? Mark::Circle : half.here;
    };
    MarkedPathStatus result;
    std::string closed;
    std::string unclear;
    std::string opened;
    const auto add = [](std::string& list, std::string sentence) {
        list += (list.empty() ? "" : "; ") + std::move(sentence);
    };
    for (std::size_t i = 1; i + 1 < path.size(); ++i) {
        const std::string& name = model_->diagram().variable(path[i]).name;
        const Vertex before = graph.vertexOf(path[i - 1]);
        const Vertex vertex = graph.vertexOf(path[i]);
        const Vertex after = graph.vertexOf(path[i + 1]);
        const Mark one = markHere(*graph.find(vertex, before));
        const Mark two = markHere(*graph.find(vertex, after));
        if (one == Mark::Arrow && two == Mark::Arrow) {
            if (!maybeAboveGiven_[vertex]) {
                add(closed,
                    "neither the collider " + name + " nor a possible descendant of it is conditioned on");
            } else if (!aboveGiven_[vertex]) {
                add(unclear,
                    "whether a descendant of the collider " + name + " is conditioned on is not known");
            } else {
                add(opened,
                    "the collider " + name +
                        (given_[vertex] ? " is conditioned on" : " has a descendant that is conditioned on"));
            }
        } else if (one == Mark::Tail || two == Mark::Tail || !graph.adjacent(before, after)) {
            if (given_[vertex]) add(closed, name + " is conditioned on and is no collider");
        } else {
            add(unclear, "whether " + name + " is a collider is not known");
        }
    }
    if (!closed.empty()) return {State::Closed, "Closed: " + closed + "."};
    if (!unclear.empty()) return {State::Depends, "Depends on the graph of the class: " + unclear + "."};
    return {State::Open, opened.empty() ? "Open." : "Open: " + opened + "."};
}

} // namespace dovetail::graph
