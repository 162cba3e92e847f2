// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_listing_ops.h"

#include "app/cli/query_question.h"
#include "core/graph/all_paths.h"
#include "core/graph/effects/frontdoor.h"
#include "core/graph/effects/instruments.h"
#include "core/graph/effects/odds_ratio.h"
#include "core/graph/effects/optimal_adjustment.h"
#include "core/graph/implications.h"
#include "core/graph/tetrads.h"

#include <algorithm>
#include <utility>

namespace dovetail::cli {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Path;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

Json namesAlong(const Request& request, const Path& path) {
    Json names = Json::array();
    for (const VariableId id : path.vertices)
        names.push_back(request.name(id));
    return names;
}

Json arrowsAlong(const Path& path) {
    Json arrows = Json::array();
    for (std::size_t i = 0; i < path.edges.size(); ++i) {
        const Edge& edge = path.edges[i];
        arrows.push_back(edge.kind == EdgeKind::Bidirected ? "<->"
                         : edge.from == path.vertices[i]   ? "->"
                                                           : "<-");
    }
    return arrows;
}

Result<Json> paths(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    const auto sets = request.conditionSets();
    if (!sets) return fail(sets.error());
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const graph::ListClock clock(*limits, {}); // finding and judging together have the time
    std::vector<graph::PathJudge> judges;
    for (const VariableSet& set : *sets)
        judges.emplace_back(request.graph(), set);
    Json list = Json::array();
    const auto judge = [&](const Path& path) {
        Json open = Json::array();
        Json why = Json::array();
        for (const auto& each : judges) {
            if (clock.over()) return false;
            const auto status = each.status(path);
            open.push_back(status.open);
            why.push_back(graph::text(request.graph(), status));
        }
        list.push_back({{"nodes", namesAlong(request, path)},
                        {"edges", arrowsAlong(path)},
                        {"causal", graph::isCausal(path)},
                        {"open", open},
                        {"why", why}});
        return true;
    };
    limits->time = clock.left();
    const bool complete =
        graph::forEachPath(request.graph(), question->treatments, question->outcomes, judge, *limits);
    return Json{{"list", list}, {"complete", complete}};
}

Result<Json> implications(const Request& request) {
    const auto per = request.choice("per_edge", {"all", "one"});
    if (!per) return fail(per.error());
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto found = graph::implications(
        request.graph(), *per == "one" ? graph::PerMissingEdge::One : graph::PerMissingEdge::All, *limits);
    Json list = Json::array();
    for (const auto& entry : found.list) {
        const Json pair = request.names({entry.x, *entry.y.begin()}); // in the order of names
        list.push_back({{"x", pair[0]}, {"y", pair[1]}, {"z", request.names(entry.given)}});
    }
    return Json{{"implications", list}, {"complete", found.complete}};
}

Result<Json> basisSet(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto found = graph::basisSet(request.graph(), *limits);
    if (!found) return fail(found.error());
    Json list = Json::array();
    for (const auto& entry : found->list) {
        list.push_back(
            {{"x", request.name(entry.x)}, {"y", request.names(entry.y)}, {"z", request.names(entry.given)}});
    }
    return Json{{"basis_set", list}, {"complete", found->complete}};
}

Result<Json> instruments(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    if (question->treatments.size() != 1 || question->outcomes.size() != 1) {
        return Json{{"instruments", nullptr}, {"complete", true}}; // defined for one of each
    }
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    if (!limits->time) limits->time = std::chrono::seconds(5); // the search can take exponential time
    const auto found = graph::instruments(request.graph(), *question->treatments.begin(),
                                          *question->outcomes.begin(), *limits);
    Json list = Json::array();
    for (const auto& entry : found.list) {
        list.push_back({{"instrument", request.name(entry.instrument)},
                        {"given", request.names(entry.given)},
                        {"ancestral", entry.ancestral}});
    }
    return Json{{"instruments", list}, {"complete", found.complete}};
}

Result<Json> selectionOddsRatio(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    const VariableSet selected = request.graph().withRole(Role::Selected);
    if (question->treatments.size() != 1 || question->outcomes.size() != 1 || selected.size() != 1) {
        return fail(ErrorCode::InvalidInput,
                    "The odds ratio needs one exposure, one outcome and one selected variable.");
    }
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    const auto check = graph::checkOddsRatioSet(request.graph(), *question->treatments.begin(),
                                                *question->outcomes.begin(), *selected.begin(), *z);
    Json result{{"valid", check.valid()}};
    if (!check.path.vertices.empty()) result["open_path"] = graph::text(request.graph(), check.path);
    return result;
}

Result<Json> frontdoor(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto which = request.choice("which", {"minimal", "all", "largest"});
    if (!which) return fail(which.error());
    const graph::FrontdoorProblem problem(request.graph(), question->treatments, question->outcomes);
    const auto constraints = graph::SetConstraints::fromRoles(request.graph());
    graph::FrontdoorSets found;
    if (*which == "minimal") {
        found = problem.minimalSets(constraints, *limits);
    } else if (*which == "all") {
        found.complete = problem.forEach(constraints, *limits, {}, [&](VariableSet set) {
            found.sets.push_back(std::move(set));
            return true;
        });
        std::ranges::sort(found.sets, [](const VariableSet& a, const VariableSet& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
    } else if (auto largest = problem.largest(constraints)) {
        found.sets.push_back(std::move(*largest));
    }
    Json result{{"sets", request.sets(found.sets)}};
    if (request.has("z")) {
        const auto z = request.variables("z");
        if (!z) return fail(z.error());
        const auto check = problem.check(*z);
        result["valid"] = check.valid();
        if (!check.path.vertices.empty()) result["path"] = graph::text(request.graph(), check.path);
    }
    result["complete"] = found.complete;
    return result;
}

Result<Json> optimalAdjustment(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    const auto found = graph::optimalAdjustment(request.graph(), question->treatments, question->outcomes);
    if (found.set) return Json{{"set", request.names(*found.set)}};
    return Json{{"set", nullptr}, {"reason", found.reason.english()}};
}

Result<Json> tetrads(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto found = graph::vanishingTetrads(request.graph(), *limits);
    Json list = Json::array();
    for (const graph::Tetrad& tetrad : found.tetrads) {
        Json names = Json::array();
        for (const VariableId id : tetrad)
            names.push_back(request.name(id));
        list.push_back(names);
    }
    return Json{{"tetrads", list}, {"complete", found.complete}};
}

constexpr NamedOp ops[] = {
    {"paths", paths},
    {"implications", implications},
    {"basis_set", basisSet},
    {"instruments", instruments},
    {"selection_odds_ratio", selectionOddsRatio},
    {"frontdoor", frontdoor},
    {"optimal_adjustment", optimalAdjustment},
    {"tetrads", tetrads},
};

} // namespace

Op listingOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
