// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/remedies.h"

#include "core/base/sorted_sets.h"
#include "core/graph/separation.h"
#include "core/identify/district_engine.h"

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

/// What can be changed in one of the ways, and whether a choice of it helps.
struct Candidates {
    std::size_t count = 0;
    std::function<bool(std::span<const std::size_t>)> helps; ///< by the indices of its members
    std::function<Remedy(std::span<const std::size_t>)> remedy;
    std::vector<bool> alone = {}; ///< helps by itself
};

class Search {
public:
    Search(const CausalGraph& graph, const EffectQuery& query, const graph::ListLimits& limits,
           const graph::ListClock& clock)
        : graph_(graph), query_(query), clock_(clock), most_(limits.sets) {
        above_ = graph::ancestors(graph, united(query.outcomes, query.given));
    }

    Remedies run() {
        std::vector<Candidates> ways{measurements(), experiments(), confounders()};
        // What is small and cheap first, of all kinds, for time may run out.
        bool complete = std::ranges::all_of(ways, [&](Candidates& way) { return singles(way); });
        complete = complete && std::ranges::all_of(ways, [&](const Candidates& way) { return pairs(way); });
        found_.complete = complete;
        std::ranges::stable_sort(found_.list, {}, &Remedy::kind);
        return std::move(found_);
    }

private:
    bool over() const { return found_.list.size() >= most_ || clock_.over(); }

    bool singles(Candidates& way) {
        way.alone.assign(way.count, false);
        for (std::size_t i = 0; i < way.count; ++i) {
            const std::array one{i};
            if (over()) return false;
            if (!way.helps(one)) continue;
            way.alone[i] = true;
            found_.list.push_back(way.remedy(one));
        }
        return true;
    }

    bool pairs(const Candidates& way) {
        for (std::size_t i = 0; i < way.count; ++i) {
            for (std::size_t j = i + 1; j < way.count; ++j) {
                const std::array two{i, j};
                if (way.alone[i] || way.alone[j]) continue;
                if (over()) return false;
                if (way.helps(two)) found_.list.push_back(way.remedy(two));
            }
        }
        return true;
    }

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

    template <typename Member>
    static std::vector<Member> chosen(const std::vector<Member>& candidates,
                                      std::span<const std::size_t> members) {
        std::vector<Member> all;
        for (const std::size_t member : members)
            all.push_back(candidates[member]);
        return all;
    }

    static VariableSet setOf(const std::vector<VariableId>& ids) { return {ids.begin(), ids.end()}; }

    Candidates measurements() const {
        const auto latent =
            above([](const graph::Variable& variable) { return variable.roles.has(Role::Latent); });
        // More measurements never make less identified: if all together are not enough, none are.
        if (latent.empty() || !identifiedIn(withMeasured(graph_, setOf(latent)))) return {};
        return {latent.size(),
                [this, latent](auto members) {
                    return identifiedIn(withMeasured(graph_, setOf(chosen(latent, members))));
                },
                [latent](auto members) {
                    return Remedy{Remedy::Kind::Measure, setOf(chosen(latent, members)), {}};
                }};
    }

    Candidates experiments() const {
        if (!query_.given.empty()) return {};
        const auto settable = above([&](const graph::Variable& variable) {
            return !variable.roles.has(Role::Latent) && !query_.outcomes.contains(variable.id);
        });
        return {settable.size(),
                [this, settable](auto members) {
                    const std::array sources{Source{}, Source{{}, setOf(chosen(settable, members)), {}}};
                    return identifyEffect(graph_, query_, sources, clock_).identified();
                },
                [settable](auto members) {
                    return Remedy{Remedy::Kind::Experiment, setOf(chosen(settable, members)), {}};
                }};
    }

    Candidates confounders() const {
        std::vector<Edge> confounded;
        for (const Edge& edge : graph_.edges()) {
            if (edge.kind == EdgeKind::Bidirected) confounded.push_back(edge);
        }
        if (confounded.empty() || !identifiedIn(withoutEdges(graph_, confounded))) return {};
        return {confounded.size(),
                [this, confounded](auto members) {
                    return identifiedIn(withoutEdges(graph_, chosen(confounded, members)));
                },
                [confounded](auto members) {
                    return Remedy{Remedy::Kind::Unconfounded, {}, chosen(confounded, members)};
                }};
    }

    const CausalGraph& graph_;
    const EffectQuery& query_;
    const graph::ListClock& clock_;
    std::size_t most_;
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
    const graph::ListClock clock(limits, progress);
    const EffectAnswer answer = identifyEffect(graph, query, clock);
    if (answer.identified()) return {};
    if (!answer.decided) return {{}, false};
    return Search(graph, query, limits, clock).run();
}

} // namespace dovetail::identify
