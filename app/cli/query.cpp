// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include "app/cli/query_derived_ops.h"
#include "app/cli/query_effect_ops.h"
#include "app/cli/query_format_ops.h"
#include "app/cli/query_graph_ops.h"
#include "app/cli/query_identify_ops.h"
#include "app/cli/query_listing_ops.h"
#include "app/cli/query_marked_ops.h"
#include "app/cli/query_request.h"

#include <algorithm>
#include <exception>

namespace dovetail::cli {

namespace {

/// How deeply brackets nest. Reading and writing JSON recurse, and a stack is not endless.
int depthOf(std::string_view line) {
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inString) {
            if (c == '\\') ++i;
            if (c == '"') inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

Result<Json> resultOf(const Json& fields) {
    const auto op = fields.find("op");
    if (op == fields.end() || !op->is_string()) {
        return fail(ErrorCode::InvalidInput, "The request has no \"op\".",
                    "Name the operation, for example \"op\": \"dsep\".");
    }
    const auto& name = op->get_ref<const std::string&>();
    if (const TextOp aboutTexts = formatOp(name)) return aboutTexts(fields);
    Op compute = graphOp(name);
    if (!compute) compute = derivedOp(name);
    if (!compute) compute = listingOp(name);
    if (!compute) compute = effectOp(name);
    if (!compute) compute = identifyOp(name);
    const Op forMarks = markedOp(name);
    if (!compute && !forMarks) {
        return fail(ErrorCode::InvalidInput, "This version has no operation “" + name + "”.");
    }
    const auto request = Request::read(fields);
    if (!request) return fail(request.error());
    if (request->marked()) compute = forMarks;
    if (!compute) {
        return fail(ErrorCode::InvalidInput,
                    "The operation “" + name + "” does not answer for graphs of the type " +
                        std::string(request->marked() ? graph::typeName(request->marked()->type) : "dag") +
                        ".",
                    request->marked() ? "Ask about a dag." : "");
    }
    return compute(*request);
}

Json errorObject(const Error& error) {
    Json object{{"code", codeName(error.code)}, {"message", error.message.english()}};
    if (!error.advice.empty()) object["advice"] = error.advice.english();
    if (error.location.line) object["line"] = *error.location.line;
    if (error.location.column) object["column"] = *error.location.column;
    if (!error.location.variable.empty()) object["variable"] = error.location.variable;
    return object;
}

std::string written(const Json& answer) {
    return answer.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string answerLine(std::string_view line) {
    Json answer{{"id", nullptr}, {"ok", false}};
    const auto refuse = [&](const Error& error) {
        answer["ok"] = false;
        answer["error"] = errorObject(error);
        return written(answer);
    };
    if (depthOf(line) > 100) {
        return refuse({ErrorCode::Parse, "The line nests brackets more than 100 deep."});
    }
    const Json fields = Json::parse(line, nullptr, /*allow_exceptions=*/false);
    if (fields.is_discarded()) {
        return refuse({ErrorCode::Parse, "The line is not JSON.", "Write one JSON object a line, in UTF-8."});
    }
    if (!fields.is_object()) {
        return refuse({ErrorCode::InvalidInput, "The line is not a JSON object."});
    }
    if (fields.contains("id")) answer["id"] = fields["id"];
    try {
        auto result = resultOf(fields);
        if (!result) return refuse(result.error());
        answer["ok"] = true;
        answer["result"] = std::move(*result);
        return written(answer);
    } catch (const std::exception& problem) { // the stream goes on, whatever one line did
        return refuse({ErrorCode::InvalidInput,
                       std::string("The request cannot be answered (") + problem.what() + ")."});
    }
}

} // namespace dovetail::cli
