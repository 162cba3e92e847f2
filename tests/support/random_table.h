// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/table.h"

#include <memory>

namespace dovetail::test {

/// Ten columns of random numbers, so many megabytes of them.
inline std::shared_ptr<const data::Table> tableOf(std::size_t megabytes) {
    constexpr std::size_t columnCount = 10;
    const std::size_t rows = megabytes * 1'000'000 / (columnCount * sizeof(double));
    Random random(1);
    std::vector<data::Column> columns;
    for (std::size_t column = 0; column < columnCount; ++column) {
        std::vector<double> numbers(rows);
        for (double& number : numbers)
            number = random.uniform();
        columns.push_back(data::Column::numeric("c" + std::to_string(column), data::ColumnType::Continuous,
                                                std::move(numbers)));
    }
    return std::make_shared<const data::Table>(std::move(columns));
}

} // namespace dovetail::test
