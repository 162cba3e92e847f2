// SPDX-License-Identifier: GPL-3.0-or-later
// Of CanvasEdits: where things are.
#include "core/graph/bends.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/note_item.h"

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::VariableId;
using project::NoteId;

namespace {

/// Something that can be lined up: a variable or a note.
struct Placed {
    QRectF rect;
    std::optional<VariableId> variable;
    std::optional<NoteId> note;
};

std::vector<Placed> placed(const GraphScene& scene, const CanvasSelection& things) {
    std::vector<Placed> all;
    for (const VariableId id : things.variables) {
        if (const NodeItem* item = scene.node(id)) all.push_back({item->outline().rect, id, {}});
    }
    for (const NoteId id : things.notes) {
        if (const NoteItem* item = scene.note(id)) all.push_back({item->rect(), {}, id});
    }
    return all;
}

/// Where they are told to be, after each has been moved by so much.
struct Moved {
    graph::Positions variables;
    NotePositions notes;

    void add(const Placed& thing, const QPointF& by) {
        // A variable lies at its centre, a note at its corner.
        if (thing.variable) {
            const QPointF place = thing.rect.center() + by;
            variables[*thing.variable] = {std::round(place.x()), std::round(place.y())};
        } else {
            const QPointF place = thing.rect.topLeft() + by;
            notes[*thing.note] = {std::round(place.x()), std::round(place.y())};
        }
    }
};

QPointF towards(Alignment alignment, const QRectF& whole, const QRectF& rect) {
    switch (alignment) {
    case Alignment::Left:
        return {whole.left() - rect.left(), 0};
    case Alignment::Centre:
        return {whole.center().x() - rect.center().x(), 0};
    case Alignment::Right:
        return {whole.right() - rect.right(), 0};
    case Alignment::Top:
        return {0, whole.top() - rect.top()};
    case Alignment::Middle:
        return {0, whole.center().y() - rect.center().y()};
    case Alignment::Bottom:
        return {0, whole.bottom() - rect.bottom()};
    }
    return {};
}

QString nameOf(Alignment alignment) {
    switch (alignment) {
    case Alignment::Left:
        return CanvasEdits::tr("Align Left");
    case Alignment::Centre:
        return CanvasEdits::tr("Align Centres");
    case Alignment::Right:
        return CanvasEdits::tr("Align Right");
    case Alignment::Top:
        return CanvasEdits::tr("Align Top");
    case Alignment::Middle:
        return CanvasEdits::tr("Align Middles");
    case Alignment::Bottom:
        return CanvasEdits::tr("Align Bottom");
    }
    return {};
}

} // namespace

void CanvasEdits::moveAll(const StepName& step, const graph::Positions& positions, const NotePositions& notes,
                          int mergeKey) {
    if (refuse()) return;
    graph::Positions all = positions;
    // The others must not be laid out anew because the first variable has got a position.
    if (!positions.empty()) {
        for (const auto& [id, shown] : scene_.positions()) {
            if (!document_.graph().variable(id).position) all.try_emplace(id, shown);
        }
    }
    project::Content after = document_.content();
    auto moved = std::make_shared<CausalGraph>(document_.graph());
    graph::moveVariables(*moved, all);
    after.graph = std::move(moved);
    for (project::TextNote& note : after.notes) {
        if (const auto place = notes.find(note.id); place != notes.end()) note.position = place->second;
    }
    document_.edit(step, std::move(after), mergeKey);
}

namespace {

StepName moveStep(const CausalGraph& graph, const graph::Positions& positions, const NotePositions& notes) {
    if (positions.size() == 1 && notes.empty()) {
        return [name = text(graph.name(positions.begin()->first))] {
            return CanvasEdits::tr("Move “%1”").arg(name);
        };
    }
    if (positions.empty() && notes.size() == 1) return [] { return CanvasEdits::tr("Move Note"); };
    const auto count = static_cast<int>(positions.size() + notes.size());
    if (notes.empty()) return [count] { return CanvasEdits::tr("Move %n Variable(s)", nullptr, count); };
    return [count] { return CanvasEdits::tr("Move %n Item(s)", nullptr, count); };
}

} // namespace

void CanvasEdits::move(const graph::Positions& positions, const NotePositions& notes) {
    moveAll(moveStep(document_.graph(), positions, notes), positions, notes);
}

void CanvasEdits::nudge(const CanvasSelection& things, const QPointF& by) {
    const bool edgeAlone = things.variables.empty() && things.notes.empty() && things.edges.size() == 1;
    const CanvasSelection nudged{things.variables, edgeAlone ? things.edges : std::vector<Edge>(),
                                 things.notes};
    if (nudged.empty()) return;
    if (nudged_ != nudged) {
        nudged_ = nudged;
        ++nudgeKey_;
    }
    if (edgeAlone) {
        // The middle of a quadratic curve moves half as far as its control point.
        const QPointF control = scene_.edge(things.edges.front())->control() + 2 * by;
        bend(things.edges.front(), graph::Position{std::round(control.x()), std::round(control.y())},
             nudgeKey_);
        return;
    }
    Moved moved;
    for (const Placed& thing : placed(scene_, nudged))
        moved.add(thing, by);
    moveAll(moveStep(document_.graph(), moved.variables, moved.notes), moved.variables, moved.notes,
            nudgeKey_);
}

void CanvasEdits::align(const CanvasSelection& things, Alignment alignment) {
    const std::vector<Placed> all = placed(scene_, things);
    if (all.size() < 2) return;
    QRectF whole;
    for (const Placed& thing : all)
        whole |= thing.rect;
    Moved moved;
    for (const Placed& thing : all)
        moved.add(thing, towards(alignment, whole, thing.rect));
    moveAll([alignment] { return nameOf(alignment); }, moved.variables, moved.notes);
}

void CanvasEdits::distribute(const CanvasSelection& things, Distribution distribution) {
    std::vector<Placed> all = placed(scene_, things);
    if (all.size() < 3) return;
    const bool horizontal = distribution == Distribution::Horizontal;
    const auto place = [&](const Placed& thing) {
        return horizontal ? thing.rect.center().x() : thing.rect.center().y();
    };
    std::ranges::stable_sort(all, {}, place);
    const double first = place(all.front());
    const double step = (place(all.back()) - first) / static_cast<double>(all.size() - 1);
    Moved moved;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double by = first + step * static_cast<double>(i) - place(all[i]);
        moved.add(all[i], horizontal ? QPointF(by, 0) : QPointF(0, by));
    }
    moveAll([=] { return horizontal ? tr("Distribute Horizontally") : tr("Distribute Vertically"); },
            moved.variables, moved.notes);
}

void CanvasEdits::bend(const Edge& edge, const std::optional<graph::Position>& control, int mergeKey) {
    if (refuse()) return;
    const auto step = [bent = control.has_value()] { return bent ? tr("Bend Edge") : tr("Straighten Edge"); };
    // A bend refers to where its ends are, which must therefore be said, too.
    const graph::Positions shown = scene_.positions();
    const Document::GraphChange change = [&](CausalGraph& graph) -> Result<void> {
        for (const graph::Variable& variable :
             std::vector(graph.variables().begin(), graph.variables().end())) {
            if (!variable.position && shown.contains(variable.id))
                graph.setPosition(variable.id, shown.at(variable.id));
        }
        graph::EdgeDetails details = graph.details(edge);
        details.bend = control;
        graph.setDetails(edge, std::move(details));
        return {};
    };
    accept(document_.editGraph(step, change, mergeKey));
}

} // namespace dovetail::ui
