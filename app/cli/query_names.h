// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/query_request.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/marked_graph.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

// How ops write variables and edges into their answers.
namespace dovetail::cli {

using NamePair = std::pair<std::string, std::string>;

/// By first, then second name.
Json sortedPairs(std::vector<NamePair> pairs);

/// For edges without a direction: the smaller name first.
NamePair unordered(std::string a, std::string b);

/// [a, "->", b] or [a, "<->", b]
Json drawnEdges(const graph::CausalGraph& graph, const std::vector<graph::Edge>& edges);

/// [a, "->", b] with the edges of DAGitty's language: also "--", "@->", "@-@" and "@--".
Json drawnEdges(const Request& request, const graph::MarkedGraph& graph);

/// `pag`: its edges as above, and `text`.
Json describedPag(const Request& request, graph::MarkedGraph pag);

/// A number; as text where JSON readers would round it.
Json counted(const boost::multiprecision::cpp_int& count);

/// An object with an entry for each variable, in the order of names.
template <typename Of>
Json perVariable(const Request& request, const Of& of) {
    std::vector<graph::VariableId> ids;
    for (const graph::Variable& variable : request.graph().variables())
        ids.push_back(variable.id);
    std::ranges::sort(ids, [&](graph::VariableId a, graph::VariableId b) {
        return graph::lessUtf16(request.graph().name(a), request.graph().name(b));
    });
    Json object = Json::object();
    for (const graph::VariableId id : ids)
        object[request.graph().name(id)] = of(id);
    return object;
}

} // namespace dovetail::cli
