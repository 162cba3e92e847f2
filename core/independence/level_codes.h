// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/independence/complete_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::independence {

/// A code for each row: 0 .. levels - 1, each of which some row has.
struct LevelCodes {
    std::vector<std::uint32_t> codes;
    std::size_t levels = 0;
};

/// The different values of a column in some rows, in the order of the levels (numbers: ascending). Linear in
/// the rows; for numbers times the logarithm of how many differ.
LevelCodes levelCodes(const data::Column& column, const CompleteRows& rows);

/// A code for each combination of the columns' values that occurs, in the order in which they occur first;
/// one combination if there are no columns. Linear in the rows and columns.
LevelCodes combinations(const data::Table& table, std::span<const std::size_t> columns,
                        const CompleteRows& rows);

/// The pairs of two codes that occur.
LevelCodes pairs(const LevelCodes& first, const LevelCodes& second);

} // namespace dovetail::independence
