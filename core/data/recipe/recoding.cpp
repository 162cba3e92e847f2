// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_typing.h"
#include "core/data/date_text.h"
#include "core/data/number_text.h"
#include "core/data/recipe/numeric_facts.h"
#include "core/data/recipe/step_work.h"
#include "core/data/recipe/table_edits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dovetail::data {

namespace {

tl::unexpected<Error> failForValue(const Column& column, const std::string& value) {
    return fail(ErrorCode::InvalidInput,
                phrase("data", "Column “%1” has no value “%2” to recode.")(column.name(), value),
                column.isNumeric() ? Sentence(phrase("data", "Take a value that is in the column."))
                                   : knownLevels(column),
                {.variable = column.name()});
}

/// A cell's value from its text.
std::optional<double> valueIn(const std::string& text, ColumnType type) {
    return type == ColumnType::Date ? readDate(text) : readNumber(text, '.');
}

Result<void> checkChanges(const Recode& step) {
    std::map<std::string, int> times;
    for (const Recode::Change& change : step.changes) {
        if (++times[change.from] < 2) continue;
        return fail(ErrorCode::InvalidInput, phrase("data", "The value “%1” is recoded twice.")(change.from),
                    phrase("data", "Give each value one new value."), {.variable = step.column});
    }
    return {};
}

/// New values that are numbers (dates) all: of old value to new value.
std::optional<std::vector<std::pair<double, double>>> numericChanges(const Recode& step, ColumnType type) {
    std::vector<std::pair<double, double>> changes;
    for (const Recode::Change& change : step.changes) {
        const auto from = valueIn(change.from, type);
        const auto to = change.to ? valueIn(*change.to, type) : std::optional(Column::missingNumber);
        if (!from || !to) return std::nullopt;
        changes.emplace_back(*from, *to);
    }
    return changes;
}

Result<Column> recodedNumbers(const Column& column, const Recode& step,
                              const std::vector<std::pair<double, double>>& changes,
                              const Progress& progress) {
    std::vector<double> numbers(column.rows());
    std::vector<bool> used(changes.size());
    bool whole = true;
    for (const auto& [from, to] : changes)
        whole = whole && (std::isnan(to) || to == std::trunc(to));
    const bool done = inBlocks(column.rows(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const double value = column.numbers()[row];
            const auto found = std::ranges::find(changes, value, &std::pair<double, double>::first);
            numbers[row] = step.keepOthers ? value : Column::missingNumber;
            if (found == changes.end()) continue;
            numbers[row] = found->second;
            used[static_cast<std::size_t>(found - changes.begin())] = true;
        }
    });
    if (!done) return Progress::stopped();
    const auto unused = std::ranges::find(used, false);
    if (unused != used.end())
        return failForValue(column, step.changes[static_cast<std::size_t>(unused - used.begin())].from);
    const bool stays = column.type() != ColumnType::Integer || whole;
    return Column::numeric(column.name(), stays ? column.type() : ColumnType::Continuous, std::move(numbers));
}

Result<Column> recodedLevels(const Column& column, const Recode& step, const Progress& progress) {
    std::vector<std::optional<std::string>> to;
    for (const std::string& level : column.levels())
        to.push_back(step.keepOthers ? std::optional(level) : std::nullopt);
    for (const Recode::Change& change : step.changes) {
        const auto level = std::ranges::find(column.levels(), change.from);
        if (level == column.levels().end()) return failForValue(column, change.from);
        to[static_cast<std::size_t>(level - column.levels().begin())] = change.to;
    }
    std::vector<std::string> levels;
    std::map<std::string, std::int32_t> codeOf;
    std::vector<std::int32_t> newCode(to.size(), Column::missingCode);
    for (std::size_t code = 0; code < to.size(); ++code) {
        if (!to[code]) continue;
        const auto [entry, isNew] = codeOf.try_emplace(*to[code], static_cast<std::int32_t>(levels.size()));
        if (isNew) levels.push_back(*to[code]);
        newCode[code] = entry->second;
    }
    std::vector<std::int32_t> codes(column.rows(), Column::missingCode);
    const bool done = inBlocks(column.rows(), progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            if (const std::int32_t code = column.codes()[row]; code >= 0)
                codes[row] = newCode[static_cast<std::size_t>(code)];
        }
    });
    if (!done) return Progress::stopped();
    const bool truthLost = column.type() == ColumnType::Boolean && levels.size() != 2;
    return Column::coded(column.name(), truthLost ? ColumnType::Categorical : column.type(), std::move(codes),
                         std::move(levels));
}

Result<Column> recoded(const Column& column, const Recode& step, const Progress& progress) {
    if (!column.isNumeric()) return recodedLevels(column, step, progress);
    if (const auto changes = numericChanges(step, column.type()))
        return recodedNumbers(column, step, *changes, progress);
    const auto levels = retyped(column, ColumnType::Categorical);
    if (!levels) return fail(levels.error());
    Recode spelled = step; // "1.0" is the level "1"
    for (Recode::Change& change : spelled.changes) {
        const auto value = valueIn(change.from, column.type());
        if (value && column.type() != ColumnType::Date) change.from = numberText(*value);
    }
    return recodedLevels(*levels, spelled, progress);
}

} // namespace

Result<Table> carryOut(const Recode& step, const Table& table, const Progress& progress) {
    if (const auto fine = checkChanges(step); !fine) return fail(fine.error());
    const auto column = columnCalled(table, step.column);
    if (!column) return fail(column.error());
    auto result = recoded(**column, step, progress);
    if (!result) return fail(std::move(result.error()));
    return withResult(table, step.column, step.into, std::move(*result));
}

} // namespace dovetail::data
