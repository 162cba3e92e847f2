// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_graph_ops.h"

#include "app/cli/query_names.h"
#include "core/base/sorted_sets.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/effects/effect_paths.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/separation.h"
#include "core/identify/identification.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dovetail::cli {

using graph::AdjustmentProblem;
using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::EffectKind;
using graph::EffectQuestion;
using graph::Role;
using graph::SetConstraints;
using graph::Variable;
using graph::VariableId;
using graph::VariableSet;

namespace {

Json edgesOfKind(const CausalGraph& graph, EdgeKind kind) {
    std::vector<NamePair> pairs;
    for (const Edge& edge : graph.edges()) {
        if (edge.kind != kind) continue;
        NamePair ends(graph.name(edge.from), graph.name(edge.to));
        pairs.push_back(kind == EdgeKind::Bidirected ? unordered(ends.first, ends.second) : ends);
    }
    return sortedPairs(std::move(pairs));
}

VariableSet allOf(const CausalGraph& graph) {
    VariableSet all;
    for (const Variable& variable : graph.variables())
        all.insert(variable.id);
    return all;
}

Result<Json> parse(const Request& request) {
    const CausalGraph& graph = request.drawn();
    const Json bidirected = edgesOfKind(graph, EdgeKind::Bidirected);
    Json result{{"text", graph::writeDagitty(graph, graph::Detail::Structure)},
                {"class", bidirected.empty() ? "dag" : "admg"},
                {"nodes", request.names(allOf(graph))},
                {"directed", edgesOfKind(graph, EdgeKind::Directed)},
                {"bidirected", bidirected}};
    constexpr std::array<std::pair<const char*, Role>, 6> lists{{{"exposures", Role::Treatment},
                                                                 {"outcomes", Role::Outcome},
                                                                 {"latents", Role::Latent},
                                                                 {"adjusted", Role::Adjusted},
                                                                 {"selected", Role::Selected},
                                                                 {"randomised", Role::Randomised}}};
    for (const auto& [field, role] : lists)
        result[field] = request.names(graph.withRole(role));
    return result;
}

Result<Json> ancestors(const Request& request) {
    return Json{{"ancestors", perVariable(request, [&](VariableId id) {
                     return request.names(graph::ancestors(request.graph(), {id}));
                 })}};
}

Result<Json> descendants(const Request& request) {
    return Json{{"descendants", perVariable(request, [&](VariableId id) {
                     return request.names(graph::descendants(request.graph(), {id}));
                 })}};
}

Result<Json> dsep(const Request& request) {
    const auto x = request.variables("x");
    if (!x) return fail(x.error());
    const auto y = request.variables("y");
    if (!y) return fail(y.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    if (meets(*x, *y) || meets(*x, *z) || meets(*y, *z)) {
        return fail(ErrorCode::InvalidInput, "The sets \"x\", \"y\" and \"z\" overlap.",
                    "Separation is asked of disjoint sets.");
    }
    return Json{{"separated", graph::separated(request.graph(), *x, *y, *z)}};
}

Result<Json> reach(const Request& request) {
    const auto x = request.variables("x");
    if (!x) return fail(x.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    if (meets(*x, *z)) {
        return fail(ErrorCode::InvalidInput, "The sets \"x\" and \"z\" overlap.",
                    "Separation is asked of disjoint sets.");
    }
    return Json{{"connected", request.names(graph::connected(request.graph(), *x, *z))}};
}

/// The question that the roles ask; refused if it is none.
Result<AdjustmentProblem> problemOf(const Request& request, EffectKind effect) {
    EffectQuestion question = EffectQuestion::fromRoles(request.graph(), effect);
    if (question.treatments.empty() || question.outcomes.empty()) {
        return fail(ErrorCode::InvalidInput, "The graph needs an exposure and an outcome.",
                    "Mark them in the text or give \"exposures\" and \"outcomes\".");
    }
    if (meets(question.treatments, question.outcomes)) {
        return fail(ErrorCode::InvalidInput, "A variable is exposure and outcome at the same time.",
                    "Exposures and outcomes have to be different variables.");
    }
    return AdjustmentProblem(request.graph(), std::move(question));
}

Result<Json> forbiddenTotal(const Request& request) {
    const auto problem = problemOf(request, EffectKind::Total);
    if (!problem) return fail(problem.error());
    return Json{{"forbidden_total", request.names(problem->forbidden())}};
}

Result<Json> listed(const Request& request, EffectKind effect, const VariableSet& must) {
    const auto problem = problemOf(request, effect);
    if (!problem) return fail(problem.error());
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    SetConstraints constraints = SetConstraints::fromRoles(request.graph());
    constraints.mandatory.insert(must.begin(), must.end());
    const auto found = problem->minimalSets(constraints, *limits);
    Json result{{"sets", request.sets(found.sets)}};
    if (effect == EffectKind::Total) {
        const auto canonical = problem->canonical(constraints);
        result["canonical"] = canonical ? request.names(*canonical) : Json(nullptr);
    }
    result["complete"] = found.complete;
    return result;
}

Result<Json> adjustmentTotal(const Request& request) {
    return listed(request, EffectKind::Total, {});
}

Result<Json> adjustmentDirect(const Request& request) {
    return listed(request, EffectKind::Direct, {});
}

Result<Json> adjustmentTotalMust(const Request& request) {
    const auto must = request.variables("must");
    if (!must) return fail(must.error());
    return listed(request, EffectKind::Total, *must);
}

Result<Json> adjustmentMinimum(const Request& request) {
    const auto effect = request.choice("effect", {"total", "direct"});
    if (!effect) return fail(effect.error());
    const auto problem = problemOf(request, *effect == "direct" ? EffectKind::Direct : EffectKind::Total);
    if (!problem) return fail(problem.error());
    SetConstraints constraints = SetConstraints::fromRoles(request.graph());
    if (request.has("must")) {
        const auto must = request.variables("must");
        if (!must) return fail(must.error());
        constraints.mandatory.insert(must->begin(), must->end());
    }
    const auto costs = request.costs("costs");
    if (!costs) return fail(costs.error());
    const auto found = problem->cheapest(constraints, *costs);
    if (!found) return Json{{"set", nullptr}, {"cost", nullptr}};
    return Json{{"set", request.names(found->set)}, {"cost", found->cost}};
}

Result<Json> adjustmentTest(const Request& request) {
    const auto effect = request.choice("effect", {"total", "direct"});
    if (!effect) return fail(effect.error());
    const auto problem = problemOf(request, *effect == "direct" ? EffectKind::Direct : EffectKind::Total);
    if (!problem) return fail(problem.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    const auto verdict = identify::judge(request.graph(), *problem, *z);
    return Json{{"valid", verdict.valid}, {"reason", verdict.reason.english()}};
}

Result<Json> selectionTotal(const Request& request) {
    auto result = listed(request, EffectKind::Total, {});
    if (!result || !request.has("z")) return result;
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    const auto problem = problemOf(request, EffectKind::Total);
    if (!problem) return fail(problem.error());
    (*result)["valid"] = problem->check(*z).valid();
    return result;
}

Result<Json> highlight(const Request& request) {
    const auto adjusted = request.variables("adjusted");
    if (!adjusted) return fail(adjusted.error());
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    if (!limits->time) limits->time = std::chrono::seconds(5); // the search can take exponential time
    const CausalGraph& graph = request.graph();
    const VariableSet treatments = graph.withRole(Role::Treatment);
    const VariableSet outcomes = graph.withRole(Role::Outcome);
    const auto biasing = graph::biasingEdges(graph, treatments, outcomes, *adjusted, *limits);
    return Json{{"causal", drawnEdges(graph, graph::causalEdges(graph, treatments, outcomes, *adjusted))},
                {"biasing", drawnEdges(graph, biasing.edges)},
                {"complete", biasing.complete}};
}

constexpr NamedOp ops[] = {
    {"parse", parse},
    {"ancestors", ancestors},
    {"descendants", descendants},
    {"dsep", dsep},
    {"reach", reach},
    {"forbidden_total", forbiddenTotal},
    {"adjustment_total", adjustmentTotal},
    {"adjustment_total_must", adjustmentTotalMust},
    {"adjustment_direct", adjustmentDirect},
    {"adjustment_minimum", adjustmentMinimum},
    {"adjustment_test", adjustmentTest},
    {"selection_total", selectionTotal},
    {"highlight", highlight},
};

} // namespace

Op graphOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
