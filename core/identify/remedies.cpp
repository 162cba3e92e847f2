// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/remedies.h"

#include "core/base/sorted_sets.h"
#include "core/graph/separation.h"
#include "core/identify/district_engine.h"
#include "core/identify/remedy_search.h"

#include <algorithm>
#include <array>
#include <functional>

namespace dovetail::identify {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

CausalGraph withMeasured(const CausalGraph& graph, const VariableSet& measured) {
    CausalGraph more = graph;
    for (const VariableId id : measured)
        more.setRoles(id, graph.variable(id).roles.without(Role::Latent));
    return more;
}

CausalGraph withoutEdges(const CausalGraph& graph, std::span<const Edge> edges) {
    CausalGraph fewer = graph;
    for (const Edge& edge : edges)
        (void)fewer.removeEdge(edge);
    return fewer;
}

class Search {
public:
    Search(const CausalGraph& graph, const EffectQuery& query, const graph::ListLimits& limits,
           const graph::ListClock& clock)
        : graph_(graph), query_(query), clock_(clock), most_(limits.sets) {
        above_ = graph::ancestors(graph, united(query.outcomes, query.given));
    }

    Remedies run() const {
        return RemedySearch(most_, clock_).run({measurements(), experiments(), confounders()});
    }

private:
    bool identifiedIn(const CausalGraph& graph) const {
        return identifyEffect(graph, query_, clock_).identified();
    }

    /// Those above what is asked about that pass a test, in the order of the graph.
    std::vector<VariableId> above(const std::function<bool(const graph::Variable&)>& fit) const {
        std::vector<VariableId> ids;
        for (const graph::Variable& variable : graph_.variables()) {
            if (above_.contains(variable.id) && fit(variable)) ids.push_back(variable.id);
        }
        return ids;
    }

    static VariableSet setOf(const std::vector<VariableId>& ids) { return {ids.begin(), ids.end()}; }

    RemedyCandidates measurements() const {
        const auto latent =
            above([](const graph::Variable& variable) { return variable.roles.has(Role::Latent); });
        // More measurements never make less identified: if all together are not enough, none are.
        if (latent.empty() || !identifiedIn(withMeasured(graph_, setOf(latent)))) return {};
        return {latent.size(),
                [this, latent](auto members) {
                    return identifiedIn(withMeasured(graph_, setOf(chosenOf(latent, members))));
                },
                [latent](auto members) {
                    return Remedy{Remedy::Kind::Measure, setOf(chosenOf(latent, members)), {}};
                }};
    }

    RemedyCandidates experiments() const {
        if (!query_.given.empty()) return {};
        const auto settable = above([&](const graph::Variable& variable) {
            return !variable.roles.has(Role::Latent) && !query_.outcomes.contains(variable.id);
        });
        return {settable.size(),
                [this, settable](auto members) {
                    const std::array sources{Source{}, Source{{}, setOf(chosenOf(settable, members)), {}}};
                    return identifyEffect(graph_, query_, sources, clock_).identified();
                },
                [settable](auto members) {
                    return Remedy{Remedy::Kind::Experiment, setOf(chosenOf(settable, members)), {}};
                }};
    }

    RemedyCandidates confounders() const {
        std::vector<Edge> confounded;
        for (const Edge& edge : graph_.edges()) {
            if (edge.kind == EdgeKind::Bidirected) confounded.push_back(edge);
        }
        if (confounded.empty() || !identifiedIn(withoutEdges(graph_, confounded))) return {};
        return {confounded.size(),
                [this, confounded](auto members) {
                    return identifiedIn(withoutEdges(graph_, chosenOf(confounded, members)));
                },
                [confounded](auto members) {
                    return Remedy{Remedy::Kind::Unconfounded, {}, chosenOf(confounded, members)};
                }};
    }

    const CausalGraph& graph_;
    const EffectQuery& query_;
    const graph::ListClock& clock_;
    std::size_t most_;
    VariableSet above_; ///< ancestors of outcomes and conditions, these among them
};

} // namespace

Remedies remedies(const CausalGraph& graph, const EffectQuery& query, const graph::ListLimits& limits,
                  const Progress& progress) {
    const VariableSet latent = graph.withRole(Role::Latent);
    for (const VariableSet* set : {&query.outcomes, &query.treatments, &query.given}) {
        if (meets(*set, latent)) return {};
    }
    const graph::ListClock clock(limits, progress);
    const EffectAnswer answer = identifyEffect(graph, query, clock);
    if (answer.identified()) return {};
    if (!answer.decided) return {{}, false};
    return Search(graph, query, limits, clock).run();
}

} // namespace dovetail::identify
