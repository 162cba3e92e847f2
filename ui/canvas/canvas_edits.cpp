// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_edits.h"

#include "core/graph/bends.h"

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

graph::Position position(const QPointF& point) {
    return {std::round(point.x()), std::round(point.y())};
}

QString quoted(const std::string& name) {
    return QStringLiteral("“%1”").arg(text(name));
}

} // namespace

CanvasEdits::CanvasEdits(Document& document, GraphScene& scene, QObject* parent)
    : QObject(parent), document_(document), scene_(scene) {}

bool CanvasEdits::accept(const Result<void>& result) {
    if (result) return true;
    emit refused(text(result.error().sentence()));
    return false;
}

bool CanvasEdits::refuse() {
    if (readOnly_.isEmpty()) return false;
    emit refused(readOnly_);
    return true;
}

bool CanvasEdits::addVariable(const QString& name, const QPointF& at, std::optional<EdgeStart> edge) {
    if (refuse()) return false;
    const std::string stored = name.simplified().toStdString();
    VariableId added;
    const auto step = [stored, withEdge = edge.has_value()] {
        return (withEdge ? tr("Add “%1” with an Edge") : tr("Add “%1”")).arg(text(stored));
    };
    const bool done = accept(document_.editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        auto id = graph.addVariable(stored, {}, position(at));
        if (!id) return fail(id.error());
        added = *id;
        return edge ? graph.addEdge({edge->from, added, edge->kind}) : Result<void>();
    }));
    if (done) scene_.select({added});
    return done;
}

bool CanvasEdits::rename(VariableId variable, const QString& name) {
    if (refuse()) return false;
    if (!document_.graph().contains(variable)) return true;
    return accept(document_.renameVariable(variable, name.simplified()));
}

bool CanvasEdits::addEdge(const Edge& edge) {
    if (refuse()) return false;
    return accept(document_.addEdge(edge));
}

void CanvasEdits::toggleRole(const VariableSet& variables, Role role) {
    if (variables.empty()) return;
    if (refuse()) return;
    const CausalGraph& now = document_.graph();
    const bool on =
        !std::ranges::all_of(variables, [&](VariableId id) { return now.variable(id).roles.has(role); });
    const bool exclusive = role == Role::Treatment || role == Role::Outcome;
    if (variables.size() == 1 && (!on || !exclusive || now.withRole(role).empty())) {
        document_.setRole(*variables.begin(), role, on);
        return;
    }
    const auto step = [role, several = variables.size() > 1, name = quoted(now.name(*variables.begin()))] {
        if (several) return tr("Change Roles");
        return (role == Role::Treatment ? tr("Make %1 the Treatment") : tr("Make %1 the Outcome")).arg(name);
    };
    (void)document_.editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        if (on && exclusive) {
            for (const VariableId id : graph.withRole(role))
                graph.setRoles(id, graph.variable(id).roles.without(role));
        }
        for (const VariableId id : variables) {
            graph::Roles roles = graph.variable(id).roles.with(role, on);
            if (on && role != Role::Randomised && role != Role::Selected) {
                for (const Role other : {Role::Treatment, Role::Outcome, Role::Adjusted, Role::Latent}) {
                    if (other != role) roles = roles.without(other);
                }
            }
            graph.setRoles(id, roles);
        }
        return {};
    });
}

void CanvasEdits::remove(const CanvasSelection& things) {
    if (things.empty() || refuse()) return;
    document_.remove(things.variables, things.edges, things.notes);
}

bool CanvasEdits::replace(const StepName& step, const Edge& edge, const Edge& by) {
    if (refuse()) return false;
    Edge now = by;
    if (now.kind == EdgeKind::Bidirected && now.to < now.from) std::swap(now.from, now.to);
    const bool done = accept(document_.editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        const graph::EdgeDetails details = graph.details(edge);
        graph.removeEdge(edge);
        if (auto added = graph.addEdge(by); !added) return added;
        graph.setDetails(now, details);
        return {};
    }));
    if (done) scene_.select({}, {now});
    return done;
}

bool CanvasEdits::turnRound(const Edge& edge) {
    return replace([] { return tr("Turn Edge Round"); }, edge, {edge.to, edge.from, edge.kind});
}

bool CanvasEdits::changeKind(const Edge& edge) {
    if (edge.kind == EdgeKind::Directed) {
        return replace([] { return tr("Make Edge Bidirected"); }, edge,
                       {edge.from, edge.to, EdgeKind::Bidirected});
    }
    // From left to right, as most graphs are drawn, unless that would close a cycle.
    Edge directed{edge.from, edge.to};
    if (scene_.node(edge.from)->x() > scene_.node(edge.to)->x()) std::swap(directed.from, directed.to);
    if (!document_.graph().directedPath(directed.to, directed.from).empty()) {
        std::swap(directed.from, directed.to);
    }
    return replace([] { return tr("Make Edge Directed"); }, edge, directed);
}

void CanvasEdits::layOut(graph::LayoutStyle style, const std::optional<VariableSet>& movable) {
    if (refuse()) return;
    const auto step = [style] {
        return style == graph::LayoutStyle::FlowRightwards  ? tr("Lay Out from Left to Right")
               : style == graph::LayoutStyle::FlowDownwards ? tr("Lay Out from Top to Bottom")
                                                            : tr("Lay Out by Roles");
    };
    (void)document_.editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        graph::moveVariables(graph, graph::arranged(graph, style, movable));
        if (movable) return {};
        // What was bent around something has nothing to go around any more.
        for (const Edge& edge : graph.edges()) {
            graph::EdgeDetails details = graph.details(edge);
            if (std::exchange(details.bend, std::nullopt)) graph.setDetails(edge, std::move(details));
        }
        return {};
    });
}

void CanvasEdits::dropColumn(const QString& column, const QPointF& at, std::optional<VariableId> variable) {
    if (refuse()) return;
    const std::string name = column.toStdString();
    if (name.empty()) return;
    if (variable) {
        accept(document_.bind(*variable, column));
        return;
    }
    if (const auto holder = document_.content().variableOf(name)) {
        // As `bind` refuses it, too: two variables that share a column would be one.
        emit refused(tr("The column “%1” already stands for the variable “%2”.")
                         .arg(column, text(document_.graph().name(*holder))));
        scene_.select({*holder});
        return;
    }
    auto changed = std::make_shared<CausalGraph>(document_.graph());
    const auto added = changed->addVariable(changed->freeName(name), {}, position(at));
    if (!added) {
        emit refused(text(added.error().sentence()));
        return;
    }
    project::Content after = document_.content();
    if (changed->name(*added) != name) after.bindings[*added] = name;
    after.graph = std::move(changed);
    document_.edit([=] { return tr("Add “%1” from the Data").arg(column); }, std::move(after));
    scene_.select({*added});
}

} // namespace dovetail::ui
