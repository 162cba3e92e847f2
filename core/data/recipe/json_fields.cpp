// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/json_fields.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace dovetail::data {

JsonFields::JsonFields(const nlohmann::json& object, std::size_t number)
    : object_(object.is_object() ? &object : nullptr), number_(number) {}

const nlohmann::json* JsonFields::find(const char* field) const {
    if (!object_) return nullptr;
    const auto found = object_->find(field);
    return found == object_->end() ? nullptr : &*found;
}

void JsonFields::refuse(const char* field) {
    if (problem_) return;
    problem_ = Error{ErrorCode::Format,
                     phrase("data", "In step %1 of the recipe “%2” is missing or is not what it should be.")(
                         digits(number_), field),
                     phrase("data", "Choose a recipe that Dovetail has written, or make the step anew."),
                     {}};
}

void JsonFields::takeProblem(const JsonFields& of) {
    if (!problem_) problem_ = of.problem_;
}

bool JsonFields::has(const char* field) const {
    return find(field) != nullptr;
}

std::string JsonFields::text(const char* field) {
    const nlohmann::json* value = find(field);
    if (value && value->is_string()) return value->get<std::string>();
    refuse(field);
    return {};
}

std::string JsonFields::text(const char* field, const char* otherwise) {
    return has(field) ? text(field) : otherwise;
}

std::optional<std::string> JsonFields::optionalText(const char* field) {
    const nlohmann::json* value = find(field);
    if (!value || value->is_null()) return std::nullopt;
    return text(field);
}

bool JsonFields::truth(const char* field, bool otherwise) {
    const nlohmann::json* value = find(field);
    if (!value) return otherwise;
    if (value->is_boolean()) return value->get<bool>();
    refuse(field);
    return otherwise;
}

double JsonFields::number(const char* field, double otherwise) {
    const nlohmann::json* value = find(field);
    if (!value) return otherwise;
    if (value->is_number() && std::isfinite(value->get<double>())) return value->get<double>();
    refuse(field);
    return otherwise;
}

std::uint64_t JsonFields::count(const char* field) {
    const nlohmann::json* value = find(field);
    // A number that code made rather than text may be of the signed kind.
    if (value && value->is_number_integer() &&
        (value->is_number_unsigned() || value->get<std::int64_t>() >= 0))
        return value->get<std::uint64_t>();
    refuse(field);
    return 0;
}

const nlohmann::json* JsonFields::list(const char* field) {
    const nlohmann::json* value = find(field);
    if (!value || value->is_array()) return value;
    refuse(field);
    return nullptr;
}

std::vector<std::string> JsonFields::texts(const char* field) {
    std::vector<std::string> texts;
    if (const nlohmann::json* values = list(field)) {
        for (const nlohmann::json& value : *values) {
            if (!value.is_string())
                refuse(field);
            else
                texts.push_back(value.get<std::string>());
        }
    }
    return texts;
}

std::vector<double> JsonFields::numbers(const char* field) {
    std::vector<double> numbers;
    if (const nlohmann::json* values = list(field)) {
        for (const nlohmann::json& value : *values) {
            if (!value.is_number())
                refuse(field);
            else
                numbers.push_back(value.get<double>());
        }
    }
    return numbers;
}

std::vector<JsonFields> JsonFields::objects(const char* field) {
    std::vector<JsonFields> objects;
    if (const nlohmann::json* values = list(field)) {
        for (const nlohmann::json& value : *values)
            objects.emplace_back(value, number_);
    }
    return objects;
}

} // namespace dovetail::data
