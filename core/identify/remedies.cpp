// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/remedies.h"

#include "core/base/sorted_sets.h"
#include "core/graph/separation.h"
#include "core/identify/district_engine.h"

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

/// Lists the subsets of one and two candidates that pass a test and have no part that does.
class SmallestSets {
public:
    SmallestSets(const graph::ListLimits& limits, const Progress& progress)
        : clock_(limits, progress), most_(limits.sets) {}

    /// `take` gets the indices of the members. False if time or the limit ran out.
    bool list(std::size_t candidates, const std::function<bool(std::span<const std::size_t>)>& helps,
              const std::function<void(std::span<const std::size_t>)>& take) {
        std::vector<bool> alone(candidates, false);
        for (std::size_t i = 0; i < candidates; ++i) {
            const std::array one{i};
            if (over()) return false;
            if (!helps(one)) continue;
            alone[i] = true;
            ++taken_;
            take(one);
        }
        for (std::size_t i = 0; i < candidates; ++i) {
            for (std::size_t j = i + 1; j < candidates; ++j) {
                if (alone[i] || alone[j]) continue;
                const std::array two{i, j};
                if (over()) return false;
                if (!helps(two)) continue;
                ++taken_;
                take(two);
            }
        }
        return true;
    }

private:
    bool over() const { return taken_ >= most_ || clock_.over(); }

    graph::ListClock clock_;
    std::size_t most_;
    std::size_t taken_ = 0;
};

class Search {
public:
    Search(const CausalGraph& graph, const EffectQuery& query, const graph::ListLimits& limits,
           const Progress& progress)
        : graph_(graph), query_(query), sets_(limits, progress) {
        above_ = graph::ancestors(graph, united(query.outcomes, query.given));
    }

    Remedies run() {
        found_.complete = measuring() && experiments() && removing();
        return std::move(found_);
    }

private:
    bool identifiedIn(const CausalGraph& graph) const { return identifyEffect(graph, query_).identified(); }

    static VariableSet chosen(const std::vector<VariableId>& candidates,
                              std::span<const std::size_t> members) {
        VariableSet set;
        for (const std::size_t member : members)
            set.insert(candidates[member]);
        return set;
    }

    /// Those above what is asked about that pass a test, in the order of the graph.
    std::vector<VariableId> candidates(const std::function<bool(const graph::Variable&)>& fit) const {
        std::vector<VariableId> ids;
        for (const graph::Variable& variable : graph_.variables()) {
            if (above_.contains(variable.id) && fit(variable)) ids.push_back(variable.id);
        }
        return ids;
    }

    bool measuring() {
        const auto latent =
            candidates([](const graph::Variable& variable) { return variable.roles.has(Role::Latent); });
        // More measurements never make less identified: if all together are not enough, none are.
        if (latent.empty() || !identifiedIn(withMeasured(graph_, {latent.begin(), latent.end()})))
            return true;
        return sets_.list(
            latent.size(),
            [&](auto members) { return identifiedIn(withMeasured(graph_, chosen(latent, members))); },
            [&](auto members) {
                found_.list.push_back({Remedy::Kind::Measure, chosen(latent, members), {}});
            });
    }

    bool experiments() {
        if (!query_.given.empty()) return true;
        const auto settable = candidates([&](const graph::Variable& variable) {
            return !variable.roles.has(Role::Latent) && !query_.outcomes.contains(variable.id);
        });
        const auto helps = [&](std::span<const std::size_t> members) {
            const std::array sources{Source{}, Source{{}, chosen(settable, members), {}}};
            return identifyEffect(graph_, query_, sources).identified();
        };
        return sets_.list(settable.size(), helps, [&](auto members) {
            found_.list.push_back({Remedy::Kind::Experiment, chosen(settable, members), {}});
        });
    }

    bool removing() {
        std::vector<Edge> confounded;
        for (const Edge& edge : graph_.edges()) {
            if (edge.kind == EdgeKind::Bidirected) confounded.push_back(edge);
        }
        const auto picked = [&](std::span<const std::size_t> members) {
            std::vector<Edge> edges;
            for (const std::size_t member : members)
                edges.push_back(confounded[member]);
            return edges;
        };
        if (confounded.empty() || !identifiedIn(withoutEdges(graph_, confounded))) return true;
        return sets_.list(
            confounded.size(),
            [&](auto members) { return identifiedIn(withoutEdges(graph_, picked(members))); },
            [&](auto members) {
                found_.list.push_back({Remedy::Kind::Unconfounded, {}, picked(members)});
            });
    }

    const CausalGraph& graph_;
    const EffectQuery& query_;
    SmallestSets sets_;
    VariableSet above_; ///< ancestors of outcomes and conditions, these among them
    Remedies found_;
};

} // namespace

Remedies remedies(const CausalGraph& graph, const EffectQuery& query, const graph::ListLimits& limits,
                  const Progress& progress) {
    const VariableSet latent = graph.withRole(Role::Latent);
    for (const VariableSet* set : {&query.outcomes, &query.treatments, &query.given}) {
        if (meets(*set, latent)) return {};
    }
    if (identifyEffect(graph, query).identified()) return {};
    return Search(graph, query, limits, progress).run();
}

} // namespace dovetail::identify
