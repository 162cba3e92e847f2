// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column.h"
#include "core/data/recipe/chained_equations.h"
#include "core/data/recipe/expression.h"
#include "core/data/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The steps of a recipe. Each is a value that says what to do, with all that it needs to do the same again.
//
// `into` names the column that gets the result: empty (or the column's own name) replaces the column in the
// new table, at its place; any other name makes a new last column and must not be taken.
namespace dovetail::data {

/// Gives values other names, joins them under one name, or takes them for missing.
///
/// The result is coded like the column was, in the order of the old levels; a boolean column stays one while
/// it has two levels. A column of numbers stays one if all new values are numbers; else its values become
/// levels.
struct Recode {
    struct Change {
        std::string from;              ///< as the cell is shown
        std::optional<std::string> to; ///< nothing: missing
        bool operator==(const Change&) const = default;
    };
    std::string column;
    std::vector<Change> changes;
    bool keepOthers = true; ///< else values that are not mentioned become missing
    std::string into = {};
    bool operator==(const Recode&) const = default;
};

struct EqualWidths {
    std::size_t count = 5; ///< 2 ... 1000
    bool operator==(const EqualWidths&) const = default;
};
struct Quantiles {
    std::size_t count = 4; ///< 2 ... 1000; fewer groups come of it where many rows have the same value
    bool operator==(const Quantiles&) const = default;
};
/// Groups below the first, between two, and from the last on; a value at a cut belongs to the group above it.
struct CutsByHand {
    std::vector<double> cuts; ///< ascending
    bool operator==(const CutsByHand&) const = default;
};

/// Numbers become ordinal groups. Without labels they are called by their intervals.
struct Discretise {
    std::string column;
    std::variant<EqualWidths, Quantiles, CutsByHand> how = EqualWidths{};
    std::vector<std::string> labels = {}; ///< as many as groups, all different; or none
    std::string into = {};
    bool operator==(const Discretise&) const = default;
};

/// (x - mean) / standard deviation, with n - 1 in the deviation.
struct Standardise {
    std::string column;
    std::string into = {};
    bool operator==(const Standardise&) const = default;
};

/// The logarithm of x + shift. An error if that is not above zero somewhere.
struct TakeLogarithm {
    std::string column;
    double base = 0; ///< 0: the natural logarithm
    double shift = 0;
    std::string into = {};
    bool operator==(const TakeLogarithm&) const = default;
};

/// A column from an expression; replaces a column of that name.
struct Compute {
    std::string name;
    Expression expression;
    bool operator==(const Compute&) const = default;
};

/// Keeps the rows in which the condition is true: neither false nor missing.
struct FilterRows {
    Expression condition;
    bool operator==(const FilterRows&) const = default;
};

/// Drops the rows in which one of the columns is missing.
struct DropMissing {
    std::vector<std::string> columns = {}; ///< none named: all
    bool operator==(const DropMissing&) const = default;
};

struct ImputeMean {
    bool operator==(const ImputeMean&) const = default;
};
/// Of ordinal columns the lower median.
struct ImputeMedian {
    bool operator==(const ImputeMedian&) const = default;
};
/// The most frequent value; of several the first.
struct ImputeMode {
    bool operator==(const ImputeMode&) const = default;
};
/// The value of a random row of the same column (random hot deck; Andridge and Little 2010), one that agrees
/// in the columns `within` where there is such a row.
struct HotDeck {
    std::vector<std::string> within = {};
    std::uint64_t seed = 1;
    bool operator==(const HotDeck&) const = default;
};

/// Fills missing cells.
struct Impute {
    using Method = std::variant<ImputeMean, ImputeMedian, ImputeMode, HotDeck, ChainedEquations>;
    std::vector<std::string> columns = {}; ///< none named: all that have missing cells
    Method method = ImputeMedian{};
    bool operator==(const Impute&) const = default;
};

/// A column of 0 and 1 for each level but the reference, called `column_level`, in the place of the column.
struct DummyCode {
    std::string column;
    std::optional<std::string> reference = {}; ///< nothing: the first level
    bool everyLevel = false;                   ///< no reference: a column for each level
    bool keepColumn = false;
    bool operator==(const DummyCode&) const = default;
};

struct RenameColumn {
    std::string column;
    std::string name;
    bool operator==(const RenameColumn&) const = default;
};

struct DropColumns {
    std::vector<std::string> columns;
    bool operator==(const DropColumns&) const = default;
};

/// As `retyped` does it. For ordinal columns, `order` may give the levels from the least to the most.
struct RetypeColumn {
    std::string column;
    ColumnType type = ColumnType::Continuous;
    std::vector<std::string> order = {};
    bool operator==(const RetypeColumn&) const = default;
};

using Step = std::variant<Recode, Discretise, Standardise, TakeLogarithm, Compute, FilterRows, DropMissing,
                          Impute, DummyCode, RenameColumn, DropColumns, RetypeColumn>;

/// What the step does, in a line: Standardise “age”.
Sentence describe(const Step& step);

/// The columns that the step reads, as far as it names them; sorted, each once.
std::vector<std::string> columnsRead(const Step& step);

/// A new table that shares all columns which the step does not touch.
///
/// Errors: InvalidInput where the step does not fit the table (unknown columns, levels, names that are
/// taken), InvalidData where the values do not allow it, Cancelled.
Result<Table> applied(const Step& step, const Table& table, const Progress& progress = {});

} // namespace dovetail::data
