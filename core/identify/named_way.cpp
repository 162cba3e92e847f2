// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/named_way.h"

#include "core/graph/effects/adjustment.h"
#include "core/identify/shown_answer.h"

#include <algorithm>

namespace dovetail::identify {

Way wayByAdjustment(const graph::CausalGraph& graph, const graph::VariableSet& treatments,
                    const graph::VariableSet& adjusted) {
    if (!adjusted.empty()) return Way::BackDoor;
    const bool uncaused = std::ranges::all_of(treatments, [&](graph::VariableId id) {
        return graph.parents(id).empty() && graph.siblings(id).empty();
    });
    return uncaused ? Way::Randomised : Way::NoAdjustment;
}

Way wayOf(const graph::CausalGraph& graph, const EffectQuery& query, const estimand::Expression& estimand) {
    if (query.treatments.empty()) return Way::Observed;
    if (!query.given.empty()) return Way::GeneralConditional;
    const graph::AdjustmentProblem problem(graph, {query.treatments, query.outcomes});
    if (!problem.hasCausalPath()) return Way::NoEffect;
    if (const auto set = problem.oneMinimal({{}, graph.withRole(graph::Role::Latent)}))
        return wayByAdjustment(graph, query.treatments, *set);
    return frontdoorSetOf(graph, query, estimand) ? Way::FrontDoor : Way::General;
}

std::string_view nameOf(Way way) {
    switch (way) {
    case Way::None:
        return "";
    case Way::Observed:
        return "observed";
    case Way::NoEffect:
        return "no effect";
    case Way::Randomised:
        return "randomised";
    case Way::NoAdjustment:
        return "no adjustment";
    case Way::BackDoor:
        return "back-door";
    case Way::FrontDoor:
        return "front-door";
    case Way::General:
        return "ID";
    case Way::GeneralConditional:
        return "IDC";
    }
    return "";
}

} // namespace dovetail::identify
