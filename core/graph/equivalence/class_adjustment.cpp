// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/class_adjustment.h"

#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/uncovered_walks.h"
#include "core/graph/vertex_masks.h"

#include <algorithm>

namespace dovetail::graph {

using Half = MarkedVertices::Half;

bool visibleEdge(const MarkedVertices& graph, Vertex a, Vertex b) {
    // Along c *-> p1 <-> ... <-> a, with c not adjacent to b and every p a parent of b.
    VertexMask seen(graph.size(), 0);
    std::vector<Vertex> queue{a};
    seen[a] = seen[b] = 1;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const Half& half : graph.edges(queue[i])) {
            if (seen[half.other] || !half.into()) continue;
            if (!graph.adjacent(half.other, b)) return true;
            if (!half.bidirected() || !graph.directed(half.other, b)) continue;
            seen[half.other] = 1;
            queue.push_back(half.other);
        }
    }
    return false;
}

Result<ClassAdjustment> ClassAdjustment::of(const MarkedModel& model, EffectQuestion question) {
    const MarkedDiagram& diagram = model.diagram();
    if (question.effect == EffectKind::Direct) {
        return fail(ErrorCode::InvalidInput,
                    phrase("graph", "Direct effects are answered for graphs of the type dag."),
                    phrase("graph", "Ask for the total effect, or about a dag of the class."));
    }
    if (!question.selected.empty()) {
        return fail(
            ErrorCode::InvalidInput,
            phrase("graph", "Adjustment for data with selection is answered for graphs of the type dag."),
            phrase("graph", "Take the role “selected” off, or ask about a dag of the class."));
    }
    if (diagram.type != GraphType::Pdag) {
        for (const MarkedEdge& edge : diagram.graph.edges()) {
            if (edge.atA == Mark::Arrow || edge.atB == Mark::Arrow) continue;
            if (edge.atA == Mark::Circle && edge.atB == Mark::Circle) continue;
            return fail(ErrorCode::InvalidInput,
                        phrase("graph", "The edge %1 says that cases were selected. Adjustment sets are "
                                        "known for graphs without.")(edgeText(diagram, edge)),
                        {}, {.variable = diagram.variable(edge.a).name});
        }
    }
    return ClassAdjustment(model, std::move(question));
}

ClassAdjustment::ClassAdjustment(const MarkedModel& model, EffectQuestion question)
    : model_(&model),
      problem_(model.member().graph, std::move(question)),
      treatments_(model.vertices().maskOf(problem_.question().treatments)),
      outcomes_(model.vertices().maskOf(problem_.question().outcomes)) {
    findWitness();
    findForbidden();
}

// Vertices on proper possibly causal paths are reached from a treatment and reach an outcome, without
// entering a treatment and, in a PDAG, a parent of the first. In an amenable graph such paths start with an
// arrow, and then the two halves of each make one.
void ClassAdjustment::findForbidden() {
    const MarkedVertices& vertices = model_->vertices();
    VertexMask onPaths(vertices.size(), 0);
    UncoveredWalks walks(vertices);
    for (Vertex treatment = 0; treatment < vertices.size(); ++treatment) {
        if (!treatments_[treatment]) continue;
        VertexMask without = treatments_;
        for (const Half& half : vertices.edges(treatment)) {
            if (half.into() && half.there == Mark::Tail) without[half.other] = 1;
        }
        const auto mayGo = [&](Vertex, const Half& half) {
            return !without[half.other] && model_->mayLead(half);
        };
        walks.begin();
        for (const Half& half : vertices.edges(treatment)) {
            if (mayGo(treatment, half) && (half.outOf() || !amenable())) walks.start(treatment, half);
        }
        VertexMask reached(vertices.size(), 0);
        walks.run(mayGo, [&](const UncoveredWalks::Step& step) { return reached[step.to] = 1, true; });
        onPaths = masks::either(onPaths, masks::both(reached, model_->possibleAncestors(outcomes_, without)));
    }
    forbidden_ = model_->possibleDescendants(onPaths, VertexMask(vertices.size(), 0));
}

void ClassAdjustment::findWitness() {
    const MarkedVertices& vertices = model_->vertices();
    const VertexMask towards = model_->possibleAncestors(outcomes_, treatments_);
    for (Vertex treatment = 0; treatment < vertices.size(); ++treatment) {
        if (!treatments_[treatment]) continue;
        for (const Half& half : vertices.edges(treatment)) {
            if (!towards[half.other] || !model_->mayLead(half)) continue;
            if (half.outOf() && model_->diagram().type == GraphType::Pdag) continue;
            if (half.outOf() && visibleEdge(vertices, treatment, half.other)) continue;
            auto rest = continuation(treatment, half.other);
            if (rest.empty()) continue;
            witness_ = {vertices.idAt(treatment)};
            witness_.insert(witness_.end(), rest.begin(), rest.end());
            return;
        }
    }
}

/// From `second` on to an outcome, as a possibly causal path that starts at the treatment; empty if there is
/// none. In a PDAG no later vertex may be a parent of an earlier one: the rest has no shielded triple, and
/// keeps away from parents of the treatment (Perković, Kalisch, Maathuis 2017).
std::vector<VariableId> ClassAdjustment::continuation(Vertex treatment, Vertex second) const {
    const MarkedVertices& vertices = model_->vertices();
    if (outcomes_[second]) return {vertices.idAt(second)};
    const bool pdag = model_->diagram().type == GraphType::Pdag;
    const auto mayGo = [&](Vertex, const Half& half) {
        return !treatments_[half.other] && model_->mayLead(half) &&
               !(pdag && vertices.directed(half.other, treatment));
    };
    UncoveredWalks walks(vertices);
    walks.begin();
    for (const Half& half : vertices.edges(second)) {
        if (mayGo(second, half)) walks.start(second, half);
    }
    std::optional<std::size_t> last;
    std::size_t visited = 0;
    walks.run(mayGo, [&](const UncoveredWalks::Step& step) {
        if (outcomes_[step.to]) last = visited;
        ++visited;
        return !last;
    });
    if (!last) return {};
    std::vector<VariableId> path;
    for (std::size_t at = *last;; at = walks.steps()[at].before) {
        path.push_back(vertices.idAt(walks.steps()[at].to));
        if (walks.steps()[at].before == at) break;
    }
    path.push_back(vertices.idAt(second));
    std::ranges::reverse(path);
    return path;
}

ClassAdjustmentCheck ClassAdjustment::check(const VariableSet& set) const {
    using Problem = ClassAdjustmentCheck::Problem;
    const MarkedVertices& vertices = model_->vertices();
    for (const VariableId id : set) {
        const Vertex vertex = vertices.vertexOf(id);
        if (treatments_[vertex] || outcomes_[vertex]) return {Problem::OverlapsQuestion, id};
    }
    if (!amenable()) return {Problem::NotAmenable, {}, witness_};
    for (const VariableId id : set) {
        if (forbidden_[vertices.vertexOf(id)]) return {Problem::Forbidden, id};
    }
    const AdjustmentCheck inMember = problem_.check(set);
    if (inMember.valid()) return {};
    return {Problem::OpenPath, {}, inMember.path.vertices};
}

bool ClassAdjustment::permits(const SetConstraints& constraints) const {
    const MarkedVertices& vertices = model_->vertices();
    return amenable() && std::ranges::none_of(constraints.mandatory, [&](VariableId id) {
               return forbidden_[vertices.vertexOf(id)] != 0;
           });
}

SetConstraints ClassAdjustment::inMember(const SetConstraints& constraints) const {
    SetConstraints all = constraints;
    const VariableSet never = forbidden();
    all.unavailable.insert(never.begin(), never.end());
    return all;
}

VariableSet ClassAdjustment::canonicalCandidate(const SetConstraints& constraints) const {
    const MarkedVertices& vertices = model_->vertices();
    const VertexMask nothing(vertices.size(), 0);
    const VertexMask mandatory = vertices.maskOf(constraints.mandatory);
    const VertexMask ends = masks::either(treatments_, outcomes_);
    const VertexMask above = model_->possibleAncestors(masks::either(ends, mandatory), nothing);
    const VertexMask never =
        masks::either(masks::either(ends, forbidden_), vertices.maskOf(constraints.unavailable));
    return vertices.setOf(masks::either(masks::without(above, never), mandatory));
}

std::optional<VariableSet> ClassAdjustment::canonical(const SetConstraints& constraints) const {
    for (const VariableId id : constraints.mandatory) {
        if (constraints.unavailable.contains(id)) return std::nullopt;
    }
    VariableSet set = canonicalCandidate(constraints);
    if (!check(set).valid()) return std::nullopt;
    return set;
}

std::optional<VariableSet> ClassAdjustment::oneMinimal(const SetConstraints& constraints) const {
    return permits(constraints) ? problem_.oneMinimal(inMember(constraints)) : std::nullopt;
}

AdjustmentSets ClassAdjustment::minimalSets(const SetConstraints& constraints, const ListLimits& limits,
                                            const Progress& progress) const {
    if (!permits(constraints)) return {};
    return problem_.minimalSets(inMember(constraints), limits, progress);
}

std::string text(const MarkedModel& model, const ClassAdjustmentCheck& check) {
    using Problem = ClassAdjustmentCheck::Problem;
    const MarkedDiagram& diagram = model.diagram();
    const auto name = [&](VariableId id) -> const std::string& { return diagram.variable(id).name; };
    std::string path;
    for (std::size_t i = 0; i < check.path.size(); ++i) {
        if (i) {
            // As seen from the vertex before: the marks are those of the edge between them.
            const Half& half = *model.vertices().find(model.vertices().vertexOf(check.path[i - 1]),
                                                      model.vertices().vertexOf(check.path[i]));
            const auto sign = [](Mark mark, const char* arrow) {
                return mark == Mark::Circle ? "@" : mark == Mark::Arrow ? arrow : "-";
            };
            std::string edge = half.undirected() ? "--"
                               : half.outOf()
                                   ? "->"
                                   : std::string(sign(half.here, "<")) + "-" + sign(half.there, ">");
            if (half.here == Mark::Arrow && half.there == Mark::Tail) edge = "<-";
            path += " " + edge + " ";
        }
        path += name(check.path[i]);
    }
    switch (check.problem) {
    case Problem::None:
        return "Valid: in every graph that the marks stand for, all biasing paths are blocked, and no causal "
               "one.";
    case Problem::OverlapsQuestion:
        return name(*check.culprit) + " is a treatment or outcome.";
    case Problem::NotAmenable:
        return "No set is valid in every graph that the marks stand for: the path " + path +
               " may be causal, and its first edge may be confounded or point the other way.";
    case Problem::Forbidden:
        return name(*check.culprit) + " is on a possibly causal path, or may be affected by a variable on "
                                      "one; it must not be adjusted for.";
    case Problem::OpenPath:
        return "The biasing path " + path + " is open.";
    }
    return {};
}

} // namespace dovetail::graph
