// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_effect_ops.h"

#include "app/cli/query_question.h"
#include "core/graph/effects/generalised_instruments.h"
#include "core/graph/effects/selection_adjustment.h"
#include "core/identify/explanation.h"

#include <algorithm>
#include <utility>

namespace dovetail::cli {

using graph::Role;
using graph::SelectionAdjustment;
using graph::SelectionQuestion;
using graph::VariableSet;

namespace {

Result<Json> selectionAdjustment(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    SelectionQuestion asked{question->treatments, question->outcomes,
                            request.graph().withRole(Role::Selected)};
    if (request.has("external")) {
        auto external = request.variables("external");
        if (!external) return fail(external.error());
        asked.external = std::move(*external);
    }
    const graph::SelectionAdjustmentProblem problem(request.graph(), asked);
    const auto formula = [&](const SelectionAdjustment& adjustment) {
        return graph::selectionFormula(request.graph(), asked, adjustment);
    };
    const auto which = request.choice("which", {"minimal", "all"});
    if (!which) return fail(which.error());
    const auto constraints = graph::SetConstraints::fromRoles(request.graph());
    graph::SelectionAdjustments found;
    if (*which == "minimal") {
        found = problem.minimal(constraints, *limits);
    } else {
        found.complete = problem.forEach(constraints, *limits, {}, [&](SelectionAdjustment adjustment) {
            found.list.push_back(std::move(adjustment));
            return true;
        });
    }
    std::vector<VariableSet> sets;
    Json pairs = Json::array();
    for (const SelectionAdjustment& adjustment : found.list) {
        sets.push_back(adjustment.set);
        pairs.push_back({{"set", request.names(adjustment.set)},
                         {"external", request.names(adjustment.external)},
                         {"estimand", formula(adjustment)}});
    }
    Json result{{"sets", request.sets(sets)}, {"pairs", pairs}, {"complete", found.complete}};
    if (!request.has("z")) return result;
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    const auto check = problem.check(*z);
    result["valid"] = check.valid();
    const graph::AdjustmentProblem plain(request.graph(), {asked.treatments, asked.outcomes});
    result["reason"] = identify::explain::verdictOn(request.graph(), plain, *z, check.check).english();
    result["external"] = check.valid() ? request.names(check.external) : Json(nullptr);
    result["estimand"] = check.valid() ? Json(formula({*z, check.external})) : Json(nullptr);
    return result;
}

Result<Json> generalisedInstruments(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    if (question->outcomes.size() != 1) {
        return fail(ErrorCode::InvalidInput, "Instrument sets are about one outcome.",
                    "Mark one outcome, and as many exposures as you like.");
    }
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    if (!limits->time) limits->time = std::chrono::seconds(5); // the search can take exponential time
    const auto found = graph::generalisedInstruments(request.graph(), question->treatments,
                                                     *question->outcomes.begin(), *limits);
    Json sets = Json::array();
    for (const graph::InstrumentSet& set : found.list) {
        Json equations = Json::array();
        for (const graph::InstrumentEquation& equation : set) {
            equations.push_back({{"instrument", request.name(equation.instrument)},
                                 {"given", request.names(equation.given)},
                                 {"exposure", request.name(equation.treatment)},
                                 {"path", graph::text(request.graph(), equation.path)}});
        }
        sets.push_back(equations);
    }
    return Json{{"sets", sets}, {"complete", found.complete}};
}

constexpr NamedOp ops[] = {
    {"generalised_instruments", generalisedInstruments},
    {"selection_adjustment", selectionAdjustment},
};

} // namespace

Op effectOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
