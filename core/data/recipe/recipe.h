// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recipe/step.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <vector>

namespace dovetail::data {

/// What is done to a table before it is analysed: steps in their order. The data stay as they were imported;
/// leaving a step out undoes it. An immutable value.
class Recipe {
public:
    Recipe() = default;
    explicit Recipe(std::vector<Step> steps) : steps_(std::move(steps)) {}

    std::span<const Step> steps() const { return steps_; }
    bool empty() const { return steps_.empty(); }

    Recipe with(Step step) const;
    /// `index` < steps().size(), as below.
    Recipe without(std::size_t index) const;
    Recipe replaced(std::size_t index, Step step) const;
    Recipe moved(std::size_t from, std::size_t to) const;
    /// The first `count` steps: the table as it was before the others.
    Recipe upTo(std::size_t count) const;

    bool operator==(const Recipe&) const = default;

private:
    std::vector<Step> steps_;
};

/// The table that the recipe makes of the given one, which it does not change: columns that no step touches
/// are shared. Errors: those of `applied`, with the number of the step.
Result<Table> apply(const Table& table, const Recipe& recipe, const Progress& progress = {});

/// The newest version of the format that this program reads, and the one that it writes.
inline constexpr int recipeVersion = 1;

/// {"format": "dovetail recipe", "version": 1, "steps": [{"step": "standardise", "column": "age"}, ...]}
nlohmann::json toJson(const Recipe& recipe);

/// Errors: Format (JSON of something else, of a newer version, an unknown step, a field that is missing or of
/// the wrong kind), Parse (an expression).
Result<Recipe> recipeFromJson(const nlohmann::json& json);

} // namespace dovetail::data
