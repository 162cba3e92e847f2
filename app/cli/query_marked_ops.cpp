// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_marked_ops.h"

#include "app/cli/query_names.h"
#include "app/cli/query_question.h"
#include "core/base/sorted_sets.h"
#include "core/graph/equivalence/class_adjustment.h"
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/marked_paths.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/formats/dagitty_text.h"

namespace dovetail::cli {

using graph::ClassAdjustment;
using graph::EffectKind;
using graph::EffectQuestion;
using graph::GraphType;
using graph::MarkedDiagram;
using graph::MarkedEdge;
using graph::MarkedGraph;
using graph::MarkedModel;
using graph::Role;
using graph::SetConstraints;
using graph::VariableId;
using graph::VariableSet;

namespace {

Result<MarkedModel> modelOf(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    // "seconds" is for the search that follows; finding out whether the graph is legal has at least one.
    graph::ListLimits forCheck;
    if (limits->time)
        forCheck.time = std::max<std::chrono::steady_clock::duration>(*limits->time, std::chrono::seconds(1));
    return MarkedModel::of(*request.marked(), forCheck);
}

tl::unexpected<Error> overlapping() {
    return fail(ErrorCode::InvalidInput, "The sets of variables overlap.",
                "Separation is asked of disjoint sets.");
}

Result<Json> parse(const Request& request) {
    const MarkedDiagram& diagram = *request.marked();
    return Json{{"text", graph::writeDagitty(diagram, graph::Detail::Structure)},
                {"class", graph::typeName(diagram.type)},
                {"nodes", request.names(diagram.graph.variables())},
                {"edges", drawnEdges(request, diagram.graph)},
                {"exposures", request.names(diagram.withRole(Role::Treatment))},
                {"outcomes", request.names(diagram.withRole(Role::Outcome))},
                {"latents", request.names(diagram.withRole(Role::Latent))},
                {"adjusted", request.names(diagram.withRole(Role::Adjusted))},
                {"selected", request.names(diagram.withRole(Role::Selected))}};
}

Result<Json> legal(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto checked = graph::checkLegal(*request.marked(), {.time = limits->time});
    if (!checked && checked.error().code == ErrorCode::Cancelled) return fail(checked.error());
    if (checked) return Json{{"legal", true}, {"reason", ""}};
    return Json{{"legal", false}, {"reason", checked.error().sentence().english()}};
}

Result<Json> dsep(const Request& request) {
    const auto x = request.variables("x");
    if (!x) return fail(x.error());
    const auto y = request.variables("y");
    if (!y) return fail(y.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    if (meets(*x, *y) || meets(*x, *z) || meets(*y, *z)) return overlapping();
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    return Json{{"separated", model->separated(*x, *y, *z)}};
}

Result<Json> reach(const Request& request) {
    const auto x = request.variables("x");
    if (!x) return fail(x.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    if (meets(*x, *z)) return overlapping();
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    return Json{{"connected", request.names(model->connected(*x, *z))}};
}

Result<Json> ancestors(const Request& request) {
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    return Json{{"ancestors",
                 perVariable(request, [&](VariableId id) { return request.names(model->ancestors({id})); })},
                {"possible_ancestors", perVariable(request, [&](VariableId id) {
                     return request.names(model->possibleAncestors(VariableSet{id}));
                 })}};
}

Result<Json> descendants(const Request& request) {
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    return Json{
        {"descendants",
         perVariable(request, [&](VariableId id) { return request.names(model->descendants({id})); })},
        {"possible_descendants", perVariable(request, [&](VariableId id) {
             return request.names(model->possibleDescendants(VariableSet{id}));
         })}};
}

/// Answers with what `answer` makes of the model and the question.
template <typename Answer>
Result<Json> adjusting(const Request& request, const Answer& answer, EffectKind effect = EffectKind::Total) {
    if (const auto asked = questionOf(request); !asked) return fail(asked.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    const auto problem = ClassAdjustment::of(*model, EffectQuestion::fromRoles(request.graph(), effect));
    if (!problem) return fail(problem.error());
    return answer(*model, *problem);
}

Result<Json> forbiddenTotal(const Request& request) {
    return adjusting(request, [&](const MarkedModel&, const ClassAdjustment& problem) -> Result<Json> {
        return Json{{"forbidden_total", request.names(problem.forbidden())}};
    });
}

Result<Json> listed(const Request& request, const VariableSet& must) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    return adjusting(request, [&](const MarkedModel& model, const ClassAdjustment& problem) -> Result<Json> {
        SetConstraints constraints = SetConstraints::fromRoles(request.graph());
        constraints.mandatory.insert(must.begin(), must.end());
        const auto found = problem.minimalSets(constraints, *limits);
        const auto canonical = problem.canonical(constraints);
        Json result{{"sets", request.sets(found.sets)},
                    {"canonical", canonical ? request.names(*canonical) : Json(nullptr)},
                    {"complete", found.complete},
                    {"amenable", problem.amenable()}};
        if (!canonical) {
            const auto check = problem.check(problem.canonicalCandidate(constraints));
            result["why"] =
                check.valid() ? "A variable that every set must have is latent." : text(model, check);
        }
        return result;
    });
}

Result<Json> adjustmentTotal(const Request& request) {
    return listed(request, {});
}

Result<Json> adjustmentTotalMust(const Request& request) {
    const auto must = request.variables("must");
    if (!must) return fail(must.error());
    return listed(request, *must);
}

Result<Json> adjustmentTest(const Request& request) {
    const auto effect = request.choice("effect", {"total", "direct"});
    if (!effect) return fail(effect.error());
    const auto z = request.variables("z");
    if (!z) return fail(z.error());
    return adjusting(
        request,
        [&](const MarkedModel& model, const ClassAdjustment& problem) -> Result<Json> {
            const auto check = problem.check(*z);
            return Json{{"valid", check.valid()}, {"reason", text(model, check)}};
        },
        *effect == "direct" ? EffectKind::Direct : EffectKind::Total);
}

Result<Json> implications(const Request& request) {
    const auto per = request.choice("per_edge", {"all", "one"});
    if (!per) return fail(per.error());
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    const auto found =
        model->implications(*per == "one" ? graph::PerMissingEdge::One : graph::PerMissingEdge::All, *limits);
    Json list = Json::array();
    for (const auto& entry : found.list) {
        const Json pair = request.names({entry.x, *entry.y.begin()}); // in the order of names
        list.push_back({{"x", pair[0]}, {"y", pair[1]}, {"z", request.names(entry.given)}});
    }
    return Json{{"implications", list}, {"complete", found.complete}};
}

/// The edges along a path as they are drawn: "->", "<-@" ...
Json edgesAlong(const MarkedModel& model, const std::vector<VariableId>& path) {
    using graph::Mark;
    Json edges = Json::array();
    const auto& vertices = model.vertices();
    for (std::size_t i = 1; i < path.size(); ++i) {
        const auto& half = *vertices.find(vertices.vertexOf(path[i - 1]), vertices.vertexOf(path[i]));
        const std::string start = half.here == Mark::Arrow ? "<" : half.here == Mark::Circle ? "@" : "";
        const std::string end = half.there == Mark::Arrow ? ">" : half.there == Mark::Circle ? "@" : "";
        const bool line = half.undirected() || (start + end) == "@"; // "--", "@--", "--@"
        edges.push_back(start + (line ? "--" : "-") + end);
    }
    return edges;
}

Result<Json> paths(const Request& request) {
    const auto question = questionOf(request);
    if (!question) return fail(question.error());
    const auto sets = request.conditionSets();
    if (!sets) return fail(sets.error());
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    const graph::ListClock clock(*limits, {}); // finding and judging together have the time
    std::vector<graph::MarkedPathJudge> judges;
    for (const VariableSet& set : *sets)
        judges.emplace_back(*model, set);
    Json list = Json::array();
    const auto judge = [&](const std::vector<VariableId>& path) {
        Json nodes = Json::array();
        for (const VariableId id : path)
            nodes.push_back(request.name(id));
        Json open = Json::array();
        Json why = Json::array();
        for (const auto& each : judges) {
            if (clock.over()) return false;
            const auto status = each.status(path);
            const bool depends = status.state == graph::MarkedPathStatus::State::Depends;
            open.push_back(depends ? Json(nullptr)
                                   : Json(status.state == graph::MarkedPathStatus::State::Open));
            why.push_back(status.why);
        }
        const auto causal = graph::causality(*model, path);
        list.push_back({{"nodes", std::move(nodes)},
                        {"edges", edgesAlong(*model, path)},
                        {"causal", causal == graph::Causality::Causal},
                        {"possibly_causal", causal != graph::Causality::NotCausal},
                        {"open", std::move(open)},
                        {"why", std::move(why)}});
        return true;
    };
    limits->time = clock.left();
    const bool complete =
        graph::forEachPath(*model, question->treatments, question->outcomes, judge, *limits);
    return Json{{"list", std::move(list)}, {"complete", complete}};
}

tl::unexpected<Error> onlyFor(const Request& request, std::string_view type) {
    return fail(ErrorCode::InvalidInput, "This is about graphs of the type " + std::string(type) +
                                             "; the graph is a " +
                                             std::string(graph::typeName(request.marked()->type)) + ".");
}

Result<Json> cpdag(const Request& request) {
    if (request.marked()->type != GraphType::Pdag) return onlyFor(request, "dag or pdag");
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    const MarkedGraph& closed = model->diagram().graph;
    std::vector<NamePair> directed;
    std::vector<NamePair> undirected;
    for (const MarkedEdge& edge : closed.edges()) {
        const std::string& a = request.graph().name(edge.a);
        const std::string& b = request.graph().name(edge.b);
        if (edge.undirected()) {
            undirected.push_back(unordered(a, b));
        } else {
            directed.push_back(edge.atB == graph::Mark::Arrow ? NamePair(a, b) : NamePair(b, a));
        }
    }
    const bool completed = graph::isCompleted(closed);
    Json result{{"directed", sortedPairs(std::move(directed))},
                {"undirected", sortedPairs(std::move(undirected))},
                {"completed", completed}};
    if (!limits->time) limits->time = std::chrono::seconds(5);
    if (completed) {
        const auto size = graph::classSize(closed, *limits);
        result["class_size"] = size ? counted(*size) : Json(nullptr);
        return result;
    }
    // Counting with background knowledge is hard (#P): list, for as long as is allowed.
    const auto members = graph::equivalenceMembers(closed, *limits);
    result["class_size"] = members.complete ? Json(members.members.size()) : Json(nullptr);
    return result;
}

Result<Json> pag(const Request& request) {
    const auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    if (model->diagram().type == GraphType::Pdag) return onlyFor(request, "dag, mag or pag");
    auto found = graph::partialAncestralGraph(model->diagram().type == GraphType::Pag
                                                  ? graph::memberMag(model->diagram().graph)
                                                  : model->diagram().graph,
                                              *limits);
    if (!found) return fail(found.error());
    return describedPag(request, std::move(*found));
}

Result<Json> member(const Request& request) {
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    const MarkedDiagram& diagram = model->diagram();
    if (diagram.type == GraphType::Pdag) {
        return Json{{"edges", drawnEdges(request.graph(), model->member().graph.edges())}};
    }
    return Json{{"edges", drawnEdges(request, diagram.type == GraphType::Pag ? graph::memberMag(diagram.graph)
                                                                             : diagram.graph)}};
}

Result<Json> equivalenceMembers(const Request& request) {
    auto limits = request.limits();
    if (!limits) return fail(limits.error());
    const auto undirected = request.choice("undirected", {"excluded", "allowed"});
    if (!undirected) return fail(undirected.error());
    const auto model = modelOf(request);
    if (!model) return fail(model.error());
    Json members = Json::array();
    if (model->diagram().type == GraphType::Pdag) {
        const auto found = graph::equivalenceMembers(model->diagram().graph, *limits);
        for (const auto& edges : found.members) {
            std::vector<NamePair> directed;
            for (const graph::Edge& edge : edges)
                directed.emplace_back(request.graph().name(edge.from), request.graph().name(edge.to));
            members.push_back(sortedPairs(std::move(directed)));
        }
        return Json{{"members", std::move(members)}, {"complete", found.complete}};
    }
    const graph::ListClock clock(*limits, {}); // the class and its members together have the time
    auto shared = Result<MarkedGraph>(model->diagram().graph);
    if (model->diagram().type == GraphType::Mag) shared = graph::partialAncestralGraph(*shared, *limits);
    if (!shared && shared.error().code == ErrorCode::Cancelled) {
        return Json{{"members", std::move(members)}, {"complete", false}};
    }
    if (!shared) return fail(shared.error());
    limits->time = clock.left();
    const auto found = graph::magMembers(*shared,
                                         *undirected == "allowed" ? graph::UndirectedEdges::Allowed
                                                                  : graph::UndirectedEdges::Excluded,
                                         *limits);
    for (const MarkedGraph& graph : found.members)
        members.push_back(drawnEdges(request, graph));
    return Json{{"members", std::move(members)}, {"complete", found.complete}};
}

constexpr NamedOp ops[] = {
    {"parse", parse},
    {"legal", legal},
    {"dsep", dsep},
    {"reach", reach},
    {"ancestors", ancestors},
    {"descendants", descendants},
    {"forbidden_total", forbiddenTotal},
    {"adjustment_total", adjustmentTotal},
    {"adjustment_total_must", adjustmentTotalMust},
    {"adjustment_test", adjustmentTest},
    {"implications", implications},
    {"paths", paths},
    {"cpdag", cpdag},
    {"pag", pag},
    {"member", member},
    {"equivalence_members", equivalenceMembers},
};

} // namespace

Op markedOp(std::string_view name) {
    return opNamed(ops, name);
}

} // namespace dovetail::cli
