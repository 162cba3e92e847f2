// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/recipe.h"

#include <algorithm>
#include <cassert>

namespace dovetail::data {

Recipe Recipe::with(Step step) const {
    Recipe recipe = *this;
    recipe.steps_.push_back(std::move(step));
    return recipe;
}

Recipe Recipe::without(std::size_t index) const {
    assert(index < steps_.size());
    Recipe recipe = *this;
    recipe.steps_.erase(recipe.steps_.begin() + static_cast<std::ptrdiff_t>(index));
    return recipe;
}

Recipe Recipe::replaced(std::size_t index, Step step) const {
    assert(index < steps_.size());
    Recipe recipe = *this;
    recipe.steps_[index] = std::move(step);
    return recipe;
}

Recipe Recipe::moved(std::size_t from, std::size_t to) const {
    assert(from < steps_.size() && to < steps_.size());
    Recipe recipe = without(from);
    recipe.steps_.insert(recipe.steps_.begin() + static_cast<std::ptrdiff_t>(to), steps_[from]);
    return recipe;
}

Recipe Recipe::upTo(std::size_t count) const {
    return Recipe(
        {steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(std::min(count, steps_.size()))});
}

Result<Table> apply(const Table& table, const Recipe& recipe, const Progress& progress) {
    Table result = table;
    const double share = 1 / static_cast<double>(std::max<std::size_t>(recipe.steps().size(), 1));
    std::size_t number = 0;
    for (const Step& step : recipe.steps()) {
        const double before = share * static_cast<double>(number++);
        progress.report(before, "preparing data");
        const Progress ofStep(progress.stopToken(), [&](double fraction, std::string_view stage) {
            progress.report(before + share * fraction, stage);
        });
        auto next = applied(step, result, ofStep);
        if (!next) {
            Error error = std::move(next.error());
            if (error.code != ErrorCode::Cancelled) {
                error.message = phrase("data", "Step %1 (%2) cannot be done: %3")(
                    digits(number), describe(step), error.message);
            }
            return fail(std::move(error));
        }
        result = std::move(*next);
    }
    progress.report(1, "preparing data");
    return result;
}

} // namespace dovetail::data
