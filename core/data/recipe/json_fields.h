// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::data {

/// The fields of a JSON object that somebody else may have written. What is missing or of the wrong kind
/// gives an empty value, and the first such problem is kept.
class JsonFields {
public:
    /// The object must outlive it. `number` is that of the step, for the sentence.
    JsonFields(const nlohmann::json& object, std::size_t number);

    bool has(const char* field) const;
    std::string text(const char* field);
    std::string text(const char* field, const char* otherwise);
    /// Nothing if it is null or not there.
    std::optional<std::string> optionalText(const char* field);
    bool truth(const char* field, bool otherwise);
    /// Finite.
    double number(const char* field, double otherwise);
    std::uint64_t count(const char* field);
    /// A list that is not there is empty.
    std::vector<std::string> texts(const char* field);
    std::vector<double> numbers(const char* field);
    std::vector<JsonFields> objects(const char* field);

    void refuse(const char* field);
    void takeProblem(const JsonFields& of);
    const std::optional<Error>& problem() const { return problem_; }

private:
    const nlohmann::json* find(const char* field) const;
    const nlohmann::json* list(const char* field);

    const nlohmann::json* object_; ///< null if it is none
    std::size_t number_;
    std::optional<Error> problem_;
};

} // namespace dovetail::data
