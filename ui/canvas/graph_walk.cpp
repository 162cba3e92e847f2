// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_walk.h"

#include "ui/document/document.h"

#include <QCoreApplication>
#include <QLocale>
#include <queue>

#include <cmath>
#include <tuple>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Positions;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

std::vector<VariableId> causalOrder(const CausalGraph& graph, const Positions& positions) {
    using Key = std::tuple<double, double, VariableId>;
    std::priority_queue<Key, std::vector<Key>, std::greater<>> ready;
    const auto push = [&](VariableId id) {
        const auto found = positions.find(id);
        const graph::Position place = found == positions.end() ? graph::Position{} : found->second;
        ready.emplace(place.x, place.y, id);
    };
    std::map<VariableId, std::size_t> waiting;
    for (const graph::Variable& variable : graph.variables()) {
        waiting[variable.id] = graph.parents(variable.id).size();
        if (waiting[variable.id] == 0) push(variable.id);
    }
    std::vector<VariableId> order;
    while (!ready.empty()) {
        const VariableId next = std::get<VariableId>(ready.top());
        ready.pop();
        order.push_back(next);
        for (const VariableId child : graph.children(next)) {
            if (--waiting[child] == 0) push(child);
        }
    }
    return order;
}

std::optional<VariableId> nearestTowards(const Positions& positions, VariableId from, Direction direction) {
    const auto start = positions.find(from);
    if (start == positions.end()) return std::nullopt;
    std::optional<VariableId> best;
    double least = 0;
    for (const auto& [id, place] : positions) {
        if (id == from) continue;
        const double dx = place.x - start->second.x;
        const double dy = place.y - start->second.y;
        const bool horizontal = direction == Direction::Left || direction == Direction::Right;
        const bool backwards = direction == Direction::Left || direction == Direction::Up;
        const double ahead = (horizontal ? dx : dy) * (backwards ? -1 : 1);
        const double aside = std::abs(horizontal ? dy : dx);
        if (ahead <= 0) continue;
        constexpr double outsideTheCone = 1e6;
        const double cost = std::hypot(ahead, aside) + (aside > ahead ? outsideTheCone : 0);
        if (best && cost >= least) continue;
        best = id;
        least = cost;
    }
    return best;
}

namespace {

struct Description {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Description)
};

QString names(const CausalGraph& graph, const VariableSet& variables) {
    QStringList list;
    for (const VariableId id : variables)
        list << text(graph.name(id));
    return QLocale().createSeparatedList(list);
}

} // namespace

QString describeVariable(const CausalGraph& graph, VariableId variable) {
    const graph::Roles roles = graph.variable(variable).roles;
    QStringList words{text(graph.name(variable))};
    if (roles.has(Role::Treatment)) words << Description::tr("treatment");
    if (roles.has(Role::Outcome)) words << Description::tr("outcome");
    if (roles.has(Role::Adjusted)) words << Description::tr("always adjusted for");
    if (roles.has(Role::Randomised)) words << Description::tr("randomised");
    words << (roles.has(Role::Latent) ? Description::tr("latent") : Description::tr("observed"));
    QStringList sentences{words.join(QStringLiteral(", "))};
    const VariableSet causes = graph.parents(variable);
    const VariableSet effects = graph.children(variable);
    const VariableSet siblings = graph.siblings(variable);
    sentences << (causes.empty() ? Description::tr("no causes")
                                 : Description::tr("caused by %1").arg(names(graph, causes)));
    sentences << (effects.empty() ? Description::tr("no effects")
                                  : Description::tr("causes %1").arg(names(graph, effects)));
    if (!siblings.empty()) {
        sentences << Description::tr("shares an unobserved cause with %1").arg(names(graph, siblings));
    }
    return sentences.join(QStringLiteral("; ")) + QLatin1Char('.');
}

} // namespace dovetail::ui
