// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_request.h"

#include "core/graph/formats/dagitty_text.h"
#include "core/graph/subgraphs.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dovetail::cli {

using graph::Edge;
using graph::EdgeKind;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

tl::unexpected<Error> wrongShape(std::string_view field, std::string_view shape) {
    return fail(ErrorCode::InvalidInput,
                "The field \"" + std::string(field) + "\" has to be " + std::string(shape) + ".");
}

constexpr std::string_view listOfNames = "a list of variables' names";

} // namespace

Result<Request> Request::read(const Json& fields) {
    Request request(fields);
    if (auto read = request.readGraph(); !read) return fail(read.error());
    if (auto read = request.readRoles(); !read) return fail(read.error());
    request.drawn_ = request.graph_;
    request.graph_ = graph::randomisedGraph(request.drawn_);
    return request;
}

Result<void> Request::readGraph() {
    if (const auto text = fields_->find("graph"); text != fields_->end()) {
        if (!text->is_string()) return wrongShape("graph", "a text in DAGitty's language");
        auto parsed = graph::parseDagitty(text->get_ref<const std::string&>());
        if (!parsed) return fail(parsed.error());
        graph_ = std::move(*parsed);
        return {};
    }
    const auto list = fields_->find("names");
    if (list == fields_->end()) {
        return fail(ErrorCode::InvalidInput, "The request has no graph.",
                    "Give it as \"graph\" (DAGitty text) or as \"names\", \"directed\" and \"bidirected\".");
    }
    if (!list->is_array()) return wrongShape("names", listOfNames);
    for (const Json& name : *list) {
        if (!name.is_string()) return wrongShape("names", listOfNames);
        if (auto added = graph_.addVariable(name.get<std::string>()); !added) return fail(added.error());
    }
    if (const Json* selection = find("selection"); selection && selection->is_string()) {
        // Not among the names, because it is no axis of any table.
        const auto added = graph_.addVariable(selection->get<std::string>(), Role::Selected);
        if (!added) return fail(added.error());
    }
    std::vector<Edge> edges;
    for (const auto& [field, kind] :
         {std::pair("directed", EdgeKind::Directed), std::pair("bidirected", EdgeKind::Bidirected)}) {
        const auto pairs = fields_->find(field);
        if (pairs == fields_->end()) continue;
        if (!pairs->is_array()) return wrongShape(field, "a list of pairs of names");
        for (const Json& pair : *pairs) {
            if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string()) {
                return wrongShape(field, "a list of pairs of names");
            }
            std::array<VariableId, 2> ends;
            for (std::size_t i = 0; i < 2; ++i) {
                const auto& name = pair[i].get_ref<const std::string&>();
                const auto found = graph_.find(name);
                if (!found) {
                    return fail(ErrorCode::InvalidInput,
                                "\"" + std::string(field) + "\" has an edge at “" + name +
                                    "”, which is not among \"names\".",
                                {}, {.variable = name});
                }
                ends[i] = *found;
            }
            edges.push_back({ends[0], ends[1], kind});
        }
    }
    return graph_.addEdges(edges);
}

Result<void> Request::readRoles() {
    constexpr std::array<std::pair<std::string_view, Role>, 6> lists{{{"exposures", Role::Treatment},
                                                                      {"outcomes", Role::Outcome},
                                                                      {"latents", Role::Latent},
                                                                      {"adjusted", Role::Adjusted},
                                                                      {"selected", Role::Selected},
                                                                      {"randomised", Role::Randomised}}};
    for (const auto& [field, role] : lists) {
        if (!has(field)) continue;
        const auto named = variables(field);
        if (!named) return fail(named.error());
        for (std::size_t i = 0; i < graph_.size(); ++i) {
            const VariableId id = graph_.idAt(i);
            graph_.setRoles(id, graph_.variable(id).roles.with(role, named->contains(id)));
        }
    }
    return {};
}

Result<VariableSet> Request::variablesIn(const Json& list, std::string_view field) const {
    if (!list.is_array()) return wrongShape(field, listOfNames);
    VariableSet set;
    for (const Json& name : list) {
        if (!name.is_string()) return wrongShape(field, listOfNames);
        const auto& text = name.get_ref<const std::string&>();
        const auto found = graph_.find(text);
        if (!found) {
            return fail(ErrorCode::InvalidInput,
                        "The graph has no variable “" + text + "” (in \"" + std::string(field) + "\").",
                        "Names have to be written as in the graph.", {.variable = text});
        }
        set.insert(*found);
    }
    return set;
}

Result<VariableSet> Request::variables(std::string_view field) const {
    const auto list = fields_->find(field);
    if (list == fields_->end()) {
        return fail(ErrorCode::InvalidInput, "The field \"" + std::string(field) + "\" is missing.",
                    "It has to be " + std::string(listOfNames) + ".");
    }
    return variablesIn(*list, field);
}

Result<std::vector<VariableSet>> Request::variableLists(std::string_view field) const {
    const auto lists = fields_->find(field);
    if (lists == fields_->end() || !lists->is_array()) {
        return wrongShape(field, "a list of lists of variables' names");
    }
    std::vector<VariableSet> sets;
    for (const Json& list : *lists) {
        auto set = variablesIn(list, field);
        if (!set) return fail(set.error());
        sets.push_back(std::move(*set));
    }
    return sets;
}

Result<std::string> Request::text(std::string_view field) const {
    const auto given = fields_->find(field);
    if (given == fields_->end() || !given->is_string()) return wrongShape(field, "a text");
    return given->get<std::string>();
}

Result<std::string> Request::choice(std::string_view field, const std::vector<std::string>& choices) const {
    const auto given = fields_->find(field);
    if (given == fields_->end()) return choices.front();
    if (given->is_string() && std::ranges::find(choices, given->get<std::string>()) != choices.end()) {
        return given->get<std::string>();
    }
    std::string shape = "one of";
    for (const std::string& name : choices)
        shape += " \"" + name + "\"";
    return wrongShape(field, shape);
}

Result<graph::ListLimits> Request::limits() const {
    graph::ListLimits limits;
    if (const auto limit = fields_->find("limit"); limit != fields_->end() && !limit->is_null()) {
        if (!limit->is_number_unsigned()) return wrongShape("limit", "a whole number, 0 or more");
        limits.sets = limit->get<std::size_t>();
    }
    if (const auto seconds = fields_->find("seconds"); seconds != fields_->end() && !seconds->is_null()) {
        const double given = seconds->is_number() ? seconds->get<double>() : -1;
        if (!(given >= 0)) return wrongShape("seconds", "a number, 0 or more");
        // A day is as good as for ever, and does not overflow.
        limits.time = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double>(std::min(given, 86400.0)));
    }
    return limits;
}

Json Request::names(const VariableSet& set) const {
    std::vector<std::string> list;
    for (const VariableId id : set)
        list.push_back(graph_.name(id));
    std::ranges::sort(list, graph::lessUtf16);
    return list;
}

Json Request::sets(const std::vector<VariableSet>& sets) const {
    Json lists = Json::array();
    for (const VariableSet& set : sets)
        lists.push_back(names(set));
    return lists;
}

} // namespace dovetail::cli
