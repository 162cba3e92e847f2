// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <string>
#include <vector>

namespace dovetail::data {

/// What a person wants to know of a column at a glance.
struct ColumnSummary {
    /// A level of a text column, or a value of a numeric one, with the rows that have it.
    struct Frequency {
        std::string text;
        std::size_t rows = 0;
        bool operator==(const Frequency&) const = default;
    };

    std::string name;
    ColumnType type = ColumnType::Continuous;
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t distinct = 0;             ///< different values, missing cells not counted
    std::vector<Frequency> frequent = {}; ///< the most frequent values, at most five; equals in value order

    /// Of numeric columns; NaN for text columns and where there are too few values. The
    /// standard deviation has n - 1 in its denominator.
    double minimum = Column::missingNumber;
    double maximum = Column::missingNumber;
    double mean = Column::missingNumber;
    double standardDeviation = Column::missingNumber;
    double median = Column::missingNumber;

    /// One line: "continuous, 0 … 60307.93, mean 5300.76, sd 6631.49, median 3701.81, 3 missing".
    std::string text() const;
};

/// O(n log n) in the rows.
ColumnSummary summary(const Column& column);
std::vector<ColumnSummary> summaries(const Table& table);

} // namespace dovetail::data
