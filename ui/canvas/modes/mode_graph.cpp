// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/modes/mode_graph.h"

#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/latent_projection.h"
#include "core/graph/moral_graph.h"
#include "core/graph/subgraphs.h"
#include "core/graph/twin_network.h"
#include "ui/document/document.h"

#include <QCoreApplication>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::EdgeKind;
using graph::Mark;
using graph::MarkedGraph;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

/// More cannot be told apart on any screen.
constexpr std::size_t mostEdges = 20'000;

struct Modes {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Modes)
};

VariableSet variablesOf(const CausalGraph& graph) {
    VariableSet all;
    for (const graph::Variable& variable : graph.variables())
        all.insert(variable.id);
    return all;
}

ModeGraph shown(ViewMode mode, const MarkedGraph& graph) {
    ModeGraph result;
    result.mode = mode;
    result.kept = graph.variables();
    for (const graph::MarkedEdge& edge : graph.edges())
        result.edges.push_back({edge.a, edge.b, edge.atA, edge.atB});
    return result;
}

ModeGraph shown(ViewMode mode, const CausalGraph& graph) {
    ModeGraph result;
    result.mode = mode;
    result.kept = variablesOf(graph);
    result.edges = drawnEdges(graph);
    return result;
}

graph::Unobserved unobservedIn(const CausalGraph& graph) {
    graph::Unobserved unobserved{graph.withRole(Role::Latent), graph.withRole(Role::Selected)};
    return unobserved;
}

Result<ModeGraph> equivalence(const CausalGraph& drawn, const Progress& progress) {
    const graph::Unobserved unobserved = unobservedIn(drawn);
    const bool bidirected = std::ranges::any_of(
        drawn.edges(), [](const graph::Edge& edge) { return edge.kind == EdgeKind::Bidirected; });
    const bool partial = bidirected || !unobserved.latents.empty() || !unobserved.selected.empty();
    const auto graph = partial ? graph::partialAncestralGraph(drawn, unobserved, {}, progress)
                               : graph::completedGraph(drawn, {}, progress);
    if (!graph) return fail(graph.error());
    ModeGraph result = shown(ViewMode::Equivalence, *graph);
    result.partial = partial;
    return result;
}

ModeGraph twin(const CausalGraph& drawn, const VariableSet& set) {
    const graph::TwinNetwork network = graph::twinNetwork(drawn, set);
    ModeGraph result = shown(ViewMode::Twin, network.graph);
    result.kept = variablesOf(drawn);
    for (const auto& [original, counterpart] : network.counterparts) {
        graph::Roles roles;
        for (const Role role : {Role::Treatment, Role::Outcome, Role::Latent})
            roles = roles.with(role, drawn.variable(original).roles.has(role));
        const auto kind =
            set.contains(original) ? AddedVariable::Kind::Set : AddedVariable::Kind::Counterpart;
        result.added.push_back({counterpart, text(network.graph.name(counterpart)), roles, kind, {original}});
    }
    for (const auto& [cause, effects] : network.exogenous) {
        result.added.push_back(
            {cause, text(network.graph.name(cause)), Role::Latent, AddedVariable::Kind::Exogenous, effects});
    }
    return result;
}

Result<ModeGraph> derived(ViewMode mode, const CausalGraph& drawn, const VariableSet& set,
                          const Progress& progress) {
    switch (mode) {
    case ViewMode::Causal:
        break;
    case ViewMode::Moral:
        return shown(mode, graph::moralGraph(drawn));
    case ViewMode::Correlation:
        return shown(mode, graph::correlationGraph(drawn));
    case ViewMode::Equivalence:
        return equivalence(drawn, progress);
    case ViewMode::Ancestral: {
        const auto graph = graph::maximalAncestralGraph(drawn, unobservedIn(drawn), {}, progress);
        if (!graph) return fail(graph.error());
        return shown(mode, *graph);
    }
    case ViewMode::Projection:
        return shown(mode, graph::latentProjection(drawn, drawn.withRole(Role::Latent)));
    case ViewMode::Intervention:
        return shown(mode, graph::mutilatedGraph(drawn, set));
    case ViewMode::Twin:
        return twin(drawn, set);
    }
    return shown(ViewMode::Causal, drawn);
}

QString namesOf(const VariableSet& variables, const CausalGraph& drawn) {
    QStringList names;
    for (const VariableId id : variables) {
        if (drawn.contains(id)) names << text(drawn.name(id));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<ShownEdge> drawnEdges(const CausalGraph& drawn) {
    std::vector<ShownEdge> edges;
    for (const graph::Edge& edge : drawn.edges()) {
        const Mark atStart = edge.kind == EdgeKind::Bidirected ? Mark::Arrow : Mark::Tail;
        edges.push_back({edge.from, edge.to, atStart, Mark::Arrow});
    }
    return edges;
}

Result<ModeGraph> modeGraph(ViewMode mode, const CausalGraph& drawn, const VariableSet& set,
                            const Progress& progress) {
    const bool sets = mode == ViewMode::Intervention || mode == ViewMode::Twin;
    if (sets && set.empty()) {
        return fail(ErrorCode::InvalidInput, Modes::tr("There is no treatment to set.").toStdString(),
                    Modes::tr("Make a variable the treatment, or select one.").toStdString());
    }
    // The drawing is shown as it is; what follows from it counts arrows into randomised variables as cut.
    auto result = mode == ViewMode::Causal ? derived(mode, drawn, set, progress)
                                           : derived(mode, graph::randomisedGraph(drawn), set, progress);
    if (!result) return result;
    if (result->edges.size() > mostEdges && mode != ViewMode::Causal) {
        return fail(ErrorCode::InvalidInput, Modes::tr("This graph has %n edge(s), too many to look at.",
                                                       nullptr, static_cast<int>(result->edges.size()))
                                                 .toStdString());
    }
    if (sets) result->set = set;
    return result;
}

QString modeName(ViewMode mode) {
    switch (mode) {
    case ViewMode::Causal:
        return Modes::tr("Causal graph");
    case ViewMode::Moral:
        return Modes::tr("Moral graph");
    case ViewMode::Correlation:
        return Modes::tr("Correlation graph");
    case ViewMode::Equivalence:
        return Modes::tr("Equivalence class");
    case ViewMode::Ancestral:
        return Modes::tr("Ancestral graph (MAG)");
    case ViewMode::Projection:
        return Modes::tr("Latent projection");
    case ViewMode::Intervention:
        return Modes::tr("After the intervention");
    case ViewMode::Twin:
        return Modes::tr("Twin network");
    }
    return {};
}

QString describeMode(const ModeGraph& shown, const CausalGraph& drawn) {
    switch (shown.mode) {
    case ViewMode::Causal:
        return {};
    case ViewMode::Moral:
        return Modes::tr("Common causes of an effect are joined, arrows dropped: what is separated here is "
                         "independent given the rest.");
    case ViewMode::Correlation:
        return Modes::tr("A line joins two variables that the graph lets depend on each other.");
    case ViewMode::Equivalence:
        return shown.partial
                   ? Modes::tr("PAG: what all graphs share that data cannot tell from this one. A circle may "
                               "be an arrow head or none.")
                   : Modes::tr("CPDAG: what all graphs share that data cannot tell from this one. A line "
                               "without arrow may point either way.");
    case ViewMode::Ancestral:
        return Modes::tr(
            "Without what is latent: an arrow runs from an ancestor, and what has no edge can be "
            "separated.");
    case ViewMode::Projection:
        if (shown.kept.size() == drawn.size())
            return Modes::tr("No variable is latent: this is the drawing itself.");
        return Modes::tr("Latent variables are replaced by the paths and common causes that they stand for.");
    case ViewMode::Intervention:
        return Modes::tr("The graph after do(%1): nothing else decides what was set.")
            .arg(namesOf(shown.set, drawn));
    case ViewMode::Twin:
        return Modes::tr("Above what happened, below what would have happened under do(%1); U is what both "
                         "worlds share.")
            .arg(namesOf(shown.set, drawn));
    }
    return {};
}

} // namespace dovetail::ui
