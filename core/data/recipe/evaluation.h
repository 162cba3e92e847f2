// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/recipe/expression.h"
#include "core/data/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::data {

/// What kind of values an expression has.
enum class ValueKind : std::uint8_t { Number, Text, Truth, Date };

/// An expression's values, one for each row of the table, as a column of that name: Integer where they are
/// whole by their making (sums, differences and products of whole numbers, rounded ones), else Continuous;
/// Categorical; Boolean (no, yes); Date.
///
/// - Arithmetic and functions of numbers: a missing operand gives a missing value, and so does what has no
///   finite value (1/0, log(0), an overflow). Truth values count as 0 and 1.
/// - Comparisons of numbers, dates, and texts; with a missing operand the result is missing. A boolean column
///   can be compared with the texts of its levels, a date with a text that is a date. Only the levels of
///   ordinal columns have an order: `education >= "college"`.
/// - `and`, `or`, `not` are those of three-valued logic (Kleene; as in SQL and R): `false and missing` is
/// false.
/// - `if` is missing where its condition is; `isMissing` never is.
/// - The difference of two dates is in days, and days may be added to a date or taken from it.
/// - `mean`, `sd` (n - 1) and `median` are of all rows in which their argument is not missing.
///
/// Errors: InvalidInput where the expression does not fit the table (an unknown column, a level that a column
/// does not have, kinds that do not go together), with the position; Cancelled. Linear in rows times the
/// size of the expression; `median` sorts.
Result<Column> evaluated(const Expression& expression, const Table& table, std::string name,
                         const Progress& progress = {});

/// The rows in which the expression is true: neither false nor missing. Errors: those of `evaluated`, and
/// InvalidInput if it is not a condition.
Result<std::vector<std::size_t>> rowsWhere(const Expression& expression, const Table& table,
                                           const Progress& progress = {});

/// Checks an expression without computing it, for while it is being written. Errors: those of `evaluated`.
Result<ValueKind> kindOf(const Expression& expression, const Table& table);

} // namespace dovetail::data
