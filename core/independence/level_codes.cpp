// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/level_codes.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace dovetail::independence {

namespace {

constexpr auto unseen = std::numeric_limits<std::uint32_t>::max();

LevelCodes ofNumbers(const data::Column& column, const CompleteRows& rows) {
    std::unordered_map<double, std::uint32_t> seen;
    LevelCodes found;
    found.codes.reserve(rows.size());
    std::vector<double> values;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double number = column.numbers()[rows[i]];
        const auto [at, fresh] = seen.try_emplace(number, static_cast<std::uint32_t>(values.size()));
        if (fresh) values.push_back(number);
        found.codes.push_back(at->second);
    }
    std::vector<std::uint32_t> order(values.size());
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < values.size(); ++i)
        order[i] = static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, values[i]) - sorted.begin());
    for (std::uint32_t& code : found.codes)
        code = order[code];
    found.levels = values.size();
    return found;
}

/// The levels that occur, without gaps.
LevelCodes ofLevels(const data::Column& column, const CompleteRows& rows) {
    std::vector<std::uint32_t> place(column.levels().size(), unseen);
    for (std::size_t i = 0; i < rows.size(); ++i)
        place[static_cast<std::size_t>(column.codes()[rows[i]])] = 0;
    LevelCodes found;
    for (std::uint32_t& at : place) {
        if (at != unseen) at = static_cast<std::uint32_t>(found.levels++);
    }
    found.codes.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        found.codes.push_back(place[static_cast<std::size_t>(column.codes()[rows[i]])]);
    return found;
}

} // namespace

LevelCodes levelCodes(const data::Column& column, const CompleteRows& rows) {
    return column.isNumeric() ? ofNumbers(column, rows) : ofLevels(column, rows);
}

LevelCodes pairs(const LevelCodes& first, const LevelCodes& second) {
    LevelCodes found;
    found.codes.reserve(first.codes.size());
    // A list of places where that is not much larger than the rows, otherwise a hash.
    const std::size_t all = first.levels * second.levels;
    const bool listed = all <= 4 * first.codes.size() + 1024;
    std::vector<std::uint32_t> list(listed ? all : 0, unseen);
    std::unordered_map<std::size_t, std::uint32_t> hashed;
    for (std::size_t i = 0; i < first.codes.size(); ++i) {
        const std::size_t pair = first.codes[i] * second.levels + second.codes[i];
        const auto next = static_cast<std::uint32_t>(found.levels);
        std::uint32_t code = 0;
        if (listed) {
            if (list[pair] == unseen) list[pair] = next;
            code = list[pair];
        } else {
            code = hashed.try_emplace(pair, next).first->second;
        }
        if (code == next) ++found.levels;
        found.codes.push_back(code);
    }
    return found;
}

LevelCodes combinations(const data::Table& table, std::span<const std::size_t> columns,
                        const CompleteRows& rows) {
    LevelCodes found{.codes = std::vector<std::uint32_t>(rows.size(), 0),
                     .levels = rows.size() > 0 ? 1U : 0U};
    for (const std::size_t column : columns)
        found = pairs(found, levelCodes(table.column(column), rows));
    return found;
}

} // namespace dovetail::independence
