// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/fragment.h"

#include <algorithm>
#include <limits>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::Role;
using graph::Variable;
using graph::VariableId;

QRectF Fragment::bounds() const {
    double left = std::numeric_limits<double>::infinity(), top = left, right = -left, bottom = -left;
    const auto add = [&](double x, double y) {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (const Variable& variable : graph.variables()) {
        if (variable.position) add(variable.position->x, variable.position->y);
    }
    for (const project::TextNote& note : notes) {
        add(note.position.x, note.position.y);
        add(note.position.x + note.width, note.position.y);
    }
    return left > right ? QRectF() : QRectF(left, top, right - left, bottom - top);
}

Fragment fragmentOf(const project::Content& content, const CanvasSelection& selection,
                    const graph::Positions& shown) {
    graph::VariableSet chosen = selection.variables;
    for (const Edge& edge : selection.edges) {
        chosen.insert(edge.from);
        chosen.insert(edge.to);
    }
    Fragment fragment;
    for (const Variable& variable : content.graph->variables()) {
        if (!chosen.contains(variable.id)) continue;
        Variable copy = variable;
        if (const auto place = shown.find(variable.id); place != shown.end()) copy.position = place->second;
        (void)fragment.graph.restoreVariable(std::move(copy));
    }
    for (const Edge& edge : content.graph->edges()) {
        if (!chosen.contains(edge.from) || !chosen.contains(edge.to)) continue;
        (void)fragment.graph.addEdge(edge);
        fragment.graph.setDetails(edge, content.graph->details(edge));
    }
    for (const project::TextNote& note : content.notes) {
        if (selection.notes.contains(note.id)) fragment.notes.push_back(note);
    }
    return fragment;
}

std::string nextFreeName(const CausalGraph& graph, const std::string& name) {
    if (!graph.find(name)) return name;
    std::size_t digits = name.size();
    while (digits > 0 && name[digits - 1] >= '0' && name[digits - 1] <= '9')
        --digits;
    constexpr std::size_t longest = 9;
    const bool numbered = digits > 0 && digits < name.size() && name.size() - digits <= longest;
    const std::string stem = numbered ? name.substr(0, digits) : name;
    std::uint64_t number = numbered ? std::stoull(name.substr(digits)) : 1;
    std::string candidate;
    do {
        candidate = stem + std::to_string(++number);
    } while (graph.find(candidate));
    return candidate;
}

Inserted inserted(const project::Content& content, const Fragment& fragment, const QPointF& shift) {
    const auto shifted = [&](const graph::Position& place) {
        return graph::Position{std::round(place.x + shift.x()), std::round(place.y + shift.y())};
    };
    Inserted result{content, {}};
    auto whole = std::make_shared<CausalGraph>(*content.graph);
    const bool hasTreatment = !whole->withRole(Role::Treatment).empty();
    const bool hasOutcome = !whole->withRole(Role::Outcome).empty();
    std::map<VariableId, VariableId> now;
    for (const Variable& variable : fragment.graph.variables()) {
        graph::Roles roles = variable.roles;
        if (hasTreatment) roles = roles.without(Role::Treatment);
        if (hasOutcome) roles = roles.without(Role::Outcome);
        std::optional<graph::Position> place = variable.position;
        if (place) place = shifted(*place);
        const auto added = whole->addVariable(nextFreeName(*whole, variable.name), roles, place);
        if (!added) continue; // only a name can be refused, and this one is free
        whole->setLabel(*added, variable.label);
        whole->setAttributes(*added, variable.attributes);
        now[variable.id] = *added;
        result.parts.variables.insert(*added);
    }
    for (const Edge& edge : fragment.graph.edges()) {
        Edge copy{now.at(edge.from), now.at(edge.to), edge.kind};
        // In the order of ids, which may have turned round.
        if (copy.kind == graph::EdgeKind::Bidirected && copy.to < copy.from) std::swap(copy.from, copy.to);
        if (!whole->addEdge(copy)) continue;
        graph::EdgeDetails details = fragment.graph.details(edge);
        if (details.bend) details.bend = shifted(*details.bend);
        whole->setDetails(copy, std::move(details));
        result.parts.edges.push_back(copy);
    }
    for (project::TextNote note : fragment.notes) {
        note.id = project::freeNoteId(result.content.notes);
        note.position = shifted(note.position);
        result.parts.notes.insert(note.id);
        result.content.notes.push_back(std::move(note));
    }
    result.content.graph = std::move(whole);
    return result;
}

} // namespace dovetail::ui
