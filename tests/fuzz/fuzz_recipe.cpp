// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/recipe.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// Recipes as JSON: no crash or exception whatever the text, errors with a message, and what was read is
// written so that it reads back the same.

using namespace dovetail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto json = nlohmann::json::parse(data, data + size, nullptr, false);
    if (json.is_discarded()) return 0;
    const auto recipe = data::recipeFromJson(json);
    if (!recipe) {
        if (!recipe.error().message.empty()) return 0;
        std::fputs("an error without a message\n", stderr);
        std::abort();
    }
    for (const data::Step& step : recipe->steps())
        data::describe(step);
    const auto again = data::recipeFromJson(data::toJson(*recipe));
    if (!again || !(*again == *recipe)) {
        std::fputs("a recipe that does not read back\n", stderr);
        std::abort();
    }
    return 0;
}
