// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column.h"
#include "core/data/row_list.h"

#include <string>
#include <vector>

namespace dovetail::data {

/// What the head of a column tells about it, with a small histogram.
struct ColumnProfile {
    static constexpr std::size_t mostBins = 24;
    static constexpr std::size_t mostFrequent = 5;
    /// Different numbers are counted up to here; levels are always counted.
    static constexpr std::size_t mostDistinct = 10'000;

    struct Level {
        std::int32_t code = 0;
        std::size_t rows = 0;
        bool operator==(const Level&) const = default;
    };
    /// Numbers and dates from `lower` to below `upper`; of a text column the level `code`, or with -1 all
    /// levels that have no bin of their own, together in the last bin.
    struct Bin {
        double lower = 0;
        double upper = 0;
        std::int32_t code = Column::missingCode;
        std::size_t rows = 0;
    };

    ColumnType type = ColumnType::Continuous;
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t distinct = 0;  ///< different values; missing cells do not count
    bool moreDistinct = false; ///< there are more than `distinct`

    /// Of columns of numbers and dates; NaN for others and where there are too few values. The standard
    /// deviation has n - 1 in its denominator; quartiles as in `quantiles`.
    double minimum = Column::missingNumber;
    double maximum = Column::missingNumber;
    double mean = Column::missingNumber;
    double standardDeviation = Column::missingNumber;
    double lowerQuartile = Column::missingNumber;
    double median = Column::missingNumber;
    double upperQuartile = Column::missingNumber;

    /// Of text columns: the most frequent levels; equals in the order of levels.
    std::vector<Level> frequent = {};
    /// At most `mostBins`; infinite numbers are in none.
    std::vector<Bin> bins = {};
};

/// Linear in the rows (and n log n in the levels), two to four passes over the column, without a copy of it.
Result<ColumnProfile> columnProfile(const Column& column, const Progress& progress = {});

/// How many of these rows each bin of the column's profile holds. Linear in the rows.
Result<std::vector<std::size_t>> rowsInBins(const Column& column, const ColumnProfile& profile,
                                            const RowList& rows, const Progress& progress = {});

} // namespace dovetail::data
