// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_format_ops.h"

#include "app/cli/query_graph_ops.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/formats.h"

#include <algorithm>

namespace dovetail::cli {

namespace formats = graph::formats;
using graph::Diagram;
using graph::MarkedDiagram;

namespace {

Result<std::string> textField(const Json& fields, const char* field, const char* meaning) {
    const auto found = fields.find(field);
    if (found != fields.end() && found->is_string()) return found->get<std::string>();
    return fail(ErrorCode::InvalidInput,
                "The field \"" + std::string(field) + "\" has to be " + meaning + ".");
}

Result<const formats::Format*> formatField(const Json& fields, bool toRead) {
    const auto name = textField(fields, "format", "the name of a format");
    if (!name) return fail(name.error());
    const formats::Format* format = formats::formatNamed(*name);
    if (format && (format->read || !toRead)) return format;
    return fail(ErrorCode::InvalidInput,
                "There is no format “" + *name + "”" + (toRead ? " that can be read." : "."),
                "The formats are " + formats::formatNames(toRead) + ".");
}

/// The graph of a request, which may also be a text with marks.
Result<Diagram> diagramOf(const Json& fields) {
    if (const auto text = fields.find("graph"); text != fields.end() && text->is_string()) {
        auto diagram = graph::parseDagittyDiagram(text->get_ref<const std::string&>());
        if (!diagram) return diagram;
        if (std::holds_alternative<MarkedDiagram>(*diagram)) return diagram;
    }
    const auto request = Request::read(fields); // with the lists of roles
    if (!request) return fail(request.error());
    return request->drawn();
}

Result<Json> exportText(const Json& fields) {
    const auto format = formatField(fields, false);
    if (!format) return fail(format.error());
    const auto diagram = diagramOf(fields);
    if (!diagram) return fail(diagram.error());
    auto text = formats::write((*format)->id, *diagram);
    if (!text) return fail(text.error());
    return Json{{"text", std::move(*text)}};
}

/// As the op `parse` answers; edges without arrow heads are `undirected`, those with circles `circles`.
Json markedAnswer(const Diagram& diagram) {
    const formats::DiagramView view(diagram);
    const auto sorted = [](std::vector<std::string> names) {
        std::ranges::sort(names, graph::lessUtf16);
        return names;
    };
    const auto namesWhere = [&](const auto& holds) {
        std::vector<std::string> names;
        for (const graph::Variable& variable : view.variables()) {
            if (holds(variable)) names.push_back(variable.name);
        }
        return sorted(std::move(names));
    };
    using Parts = std::vector<std::vector<std::string>>;
    Parts directed;
    Parts bidirected;
    Parts undirected;
    Parts circles;
    for (const formats::DrawnEdge& edge : view.edges()) {
        const std::string& from = view.variables()[edge.from].name;
        const std::string& to = view.variables()[edge.to].name;
        if (edge.arrow()) {
            directed.push_back({from, to});
        } else if (edge.bidirected()) {
            bidirected.push_back(sorted({from, to}));
        } else if (edge.atFrom == graph::Mark::Tail && edge.atTo == graph::Mark::Tail) {
            undirected.push_back(sorted({from, to}));
        } else {
            circles.push_back({from, formats::arrowText(edge.atFrom, edge.atTo), to});
        }
    }
    for (Parts* parts : {&directed, &bidirected, &undirected, &circles}) {
        std::ranges::sort(*parts, [](const auto& a, const auto& b) {
            return std::ranges::lexicographical_compare(a, b, graph::lessUtf16);
        });
    }
    Json result{{"text", graph::writeDagitty(diagram, graph::Detail::Structure)},
                {"class", view.typeWord()},
                {"nodes", namesWhere([](const graph::Variable&) { return true; })},
                {"directed", directed},
                {"bidirected", bidirected},
                {"undirected", undirected},
                {"circles", circles}};
    for (const auto& [role, word] : formats::roleWords()) {
        const bool plural = role == graph::Role::Treatment || role == graph::Role::Outcome ||
                            role == graph::Role::Latent; // exposures, outcomes, latents
        result[std::string(word) + (plural ? "s" : "")] =
            namesWhere([&, wanted = role](const graph::Variable& v) { return v.roles.has(wanted); });
    }
    return result;
}

Result<Json> importText(const Json& fields) {
    const auto text = textField(fields, "text", "the text of a graph");
    if (!text) return fail(text.error());
    formats::FormatId id = formats::guessFormat({}, *text);
    if (fields.contains("format")) {
        const auto format = formatField(fields, true);
        if (!format) return fail(format.error());
        id = (*format)->id;
    }
    const auto diagram = formats::read(id, *text);
    if (!diagram) return fail(diagram.error());
    Json result;
    if (const auto* causal = std::get_if<graph::CausalGraph>(&*diagram)) {
        const Json asText{{"graph", graph::writeDagitty(*causal)}};
        const auto request = Request::read(asText);
        if (!request) return fail(request.error());
        auto parsed = graphOp("parse")(*request);
        if (!parsed) return parsed;
        result = std::move(*parsed);
    } else {
        result = markedAnswer(*diagram);
    }
    result["format"] = formats::format(id).name;
    result["graph"] = graph::writeDagitty(*diagram);
    return result;
}

} // namespace

TextOp formatOp(std::string_view name) {
    if (name == "export") return exportText;
    if (name == "import") return importText;
    return nullptr;
}

} // namespace dovetail::cli
