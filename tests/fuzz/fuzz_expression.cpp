// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/evaluation.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// Expressions over a small table: no crash, no full stack and no hang whatever the text, errors with a
// message and a place, and the check while typing agrees with what is computed.

using namespace dovetail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

const data::Table& smallTable() {
    using data::Column;
    using data::ColumnType;
    static const data::Table table(
        std::vector{Column::numeric("a", ColumnType::Integer, {1, -2, Column::missingNumber}),
                    Column::numeric("b", ColumnType::Continuous, {0.5, Column::missingNumber, 1e308}),
                    Column::numeric("d", ColumnType::Date, {0, 86'400, Column::missingNumber}),
                    Column::coded("o", ColumnType::Ordinal, {0, 1, -1}, {"low", "high"}),
                    Column::coded("t", ColumnType::Boolean, {0, 1, -1}, {"no", "yes"})});
    return table;
}

[[noreturn]] void complain(const char* what) {
    std::fputs(what, stderr);
    std::abort();
}

void checkError(const Error& error) {
    if (error.message.empty() || error.advice.empty()) complain("an error without a message or advice\n");
    if (error.location.column.value_or(0) < 1) complain("an error without a place\n");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto expression = data::Expression::parse({reinterpret_cast<const char*>(data), size});
    if (!expression) {
        checkError(expression.error());
        return 0;
    }
    const auto kind = data::kindOf(*expression, smallTable());
    const auto column = data::evaluated(*expression, smallTable(), "x");
    if (kind.has_value() != column.has_value()) complain("the check and the computation disagree\n");
    if (!column) {
        checkError(column.error());
        return 0;
    }
    if (column->rows() != smallTable().rows()) complain("a column of another length\n");
    return 0;
}
