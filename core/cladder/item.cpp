// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/item.h"

#include "core/cladder/template_text.h"
#include "core/data/csv_records.h"

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <initializer_list>

namespace dovetail::cladder {

namespace {

using Json = nlohmann::json;

/// A record of a file: a text for a name.
using Record = std::map<std::string, std::string, std::less<>>;

std::string asText(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_null() || value.is_structured()) return {};
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The object's fields, and those of "meta" where the object has none of the name.
Record recordOf(const Json& object) {
    Record record;
    for (const auto& [name, value] : object.items())
        record.emplace(name, asText(value));
    if (const auto meta = object.find("meta"); meta != object.end() && meta->is_object()) {
        for (const auto& [name, value] : meta->items())
            record.emplace(name, asText(value));
    }
    return record;
}

tl::unexpected<Error> noItems(std::size_t line) {
    return fail(ErrorCode::Parse, "Line " + std::to_string(line) + " holds no JSON object.",
                "Give a JSON list of objects, one object a line, or a CSV file with a header.",
                {.line = line});
}

Result<std::vector<Record>> fromJsonLines(std::string_view text) {
    std::vector<Record> records;
    std::size_t line = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view one = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
        if (one.empty()) continue;
        const Json object = Json::parse(one, nullptr, false);
        if (!object.is_object()) return noItems(line);
        records.push_back(recordOf(object));
    }
    return records;
}

Result<std::vector<Record>> fromJson(std::string_view text) {
    const Json whole = Json::parse(text, nullptr, false);
    if (whole.is_discarded()) return fromJsonLines(text);
    std::vector<Record> records;
    if (whole.is_object()) {
        // One item, or items by their ids.
        if (whole.contains("question") || whole.contains("prompt") || whole.contains("background"))
            return std::vector{recordOf(whole)};
        for (const auto& [id, object] : whole.items()) {
            if (!object.is_object()) return noItems(1);
            Record record = recordOf(object);
            record.emplace("id", id);
            record.emplace("model_id", id);
            records.push_back(std::move(record));
        }
        return records;
    }
    if (!whole.is_array()) return noItems(1);
    for (const Json& object : whole) {
        if (!object.is_object()) {
            return fail(ErrorCode::Parse,
                        "Entry " + std::to_string(records.size() + 1) + " of the list is no object.",
                        "Each item is an object with a question.");
        }
        records.push_back(recordOf(object));
    }
    return records;
}

Result<std::vector<Record>> fromCsv(std::string_view text) {
    const auto cells = data::CsvRecords::cut(text, {});
    if (!cells) return fail(cells.error());
    std::vector<Record> records;
    for (std::size_t row = 1; row < cells->size(); ++row) {
        Record record;
        for (std::size_t column = 0; column < cells->cellCount(0); ++column)
            record.emplace(cells->cell(0, column), cells->cell(row, column));
        records.push_back(std::move(record));
    }
    return records;
}

Result<std::vector<Record>> recordsOf(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // byte order mark
    const std::string_view start = trimmed(text);
    return start.starts_with('[') || start.starts_with('{') ? fromJson(start) : fromCsv(text);
}

/// The first of the fields that is there and not empty.
std::string field(const Record& record, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        const auto found = record.find(name);
        if (found != record.end() && !found->second.empty()) return found->second;
    }
    return {};
}

std::optional<bool> goldOf(const Record& record) {
    const std::string answer = lowerCase(trimmed(field(record, {"answer", "label"})));
    if (answer == "yes") return true;
    if (answer == "no") return false;
    return std::nullopt;
}

std::string textOf(const Record& record, const Backgrounds& backgrounds) {
    if (std::string prompt = field(record, {"prompt"}); !prompt.empty()) return prompt;
    std::string background = field(record, {"background"});
    if (background.empty()) {
        const auto known = backgrounds.find(field(record, {"model_id"}));
        if (known != backgrounds.end()) background = known->second;
    }
    return background + "\n" + field(record, {"given_info", "given_text"}) + "\n" +
           field(record, {"question"});
}

} // namespace

Result<std::vector<Item>> readItems(std::string_view text, const Backgrounds& backgrounds) {
    const auto records = recordsOf(text);
    if (!records) return fail(records.error());
    std::vector<Item> items;
    for (const Record& record : *records) {
        if (field(record, {"prompt", "question"}).empty()) {
            return fail(ErrorCode::InvalidInput,
                        "Item " + std::to_string(items.size() + 1) + " has no question.",
                        "An item needs the field \"question\" or \"prompt\".");
        }
        std::string id = field(record, {"question_id", "id"});
        items.push_back({.id = id.empty() ? std::to_string(items.size() + 1) : std::move(id),
                         .text = textOf(record, backgrounds),
                         .gold = goldOf(record),
                         .queryType = field(record, {"query_type"}),
                         .graphName = field(record, {"graph_id"})});
    }
    return items;
}

Result<Backgrounds> readBackgrounds(std::string_view text) {
    const auto records = recordsOf(text);
    if (!records) return fail(records.error());
    Backgrounds backgrounds;
    for (const Record& record : *records) {
        std::string background = field(record, {"background"});
        if (!background.empty())
            backgrounds.emplace(field(record, {"model_id", "id"}), std::move(background));
    }
    return backgrounds;
}

} // namespace dovetail::cladder
