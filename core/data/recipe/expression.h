// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dovetail::data {

/// What a call in an expression does.
enum class Operation : std::uint8_t {
    Negate,
    Not,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    And,
    Or,
    If,
    IsMissing,
    Logarithm, ///< natural, or to the base of the second argument
    Exponential,
    SquareRoot,
    Absolute,
    Round, ///< to whole numbers, or to the decimals of the second argument; halves away from zero
    Floor,
    Ceiling,
    Minimum, ///< of its arguments, row by row
    Maximum,
    Mean, ///< of a whole column; missing cells do not count
    StandardDeviation,
    Median,
};

/// A part of an expression. Immutable; shared by all copies of the expression.
struct ExpressionNode {
    using Pointer = std::shared_ptr<const ExpressionNode>;

    struct MissingValue {};
    struct ColumnName {
        std::string name;
    };
    struct Call {
        Operation operation = Operation::Add;
        std::vector<Pointer> arguments;
    };

    std::variant<double, std::string, bool, MissingValue, ColumnName, Call> content;
    std::size_t position = 1; ///< where it was read, in characters from 1; of an operator, where that stands
    std::size_t depth = 1;    ///< of the tree below, itself included
};

/// A formula over the columns of a table, such as `if(age >= 18 and not isMissing(income), log(income), 0)`.
///
/// From the weakest to the strongest: `or`, `and`, `not`, comparisons (`=` `!=` `<` `<=` `>` `>=`), `+` `-`,
/// `*` `/`, the sign `-`, and `^`, which is the only one that groups from the right. `==`, `<>`, `&`, `|` and
/// `!` are taken, too. Columns are written bare (letters, digits, `_`, `.`, not a digit first) or in
/// backticks; texts in double or single quotes; the mark itself is doubled inside. `true`, `false` and
/// `missing` are values. What the parts mean is said with `evaluated`. A value.
class Expression {
public:
    /// Calls within calls, and brackets within brackets.
    static constexpr std::size_t deepestNesting = 200;
    /// Of the tree, in which a + b + c is as deep as it has signs.
    static constexpr std::size_t deepestTree = 1000;

    /// Errors: Parse, with the position in characters as the column, and what is expected there. Linear.
    static Result<Expression> parse(std::string_view text);

    /// As it was written.
    const std::string& text() const { return text_; }
    const ExpressionNode& root() const { return *root_; }
    /// The columns that it names, sorted, each once.
    std::vector<std::string> columns() const;

    bool operator==(const Expression& other) const { return text_ == other.text_; }

private:
    Expression(std::string text, ExpressionNode::Pointer root)
        : text_(std::move(text)), root_(std::move(root)) {}

    std::string text_;
    ExpressionNode::Pointer root_;
};

/// The name of a column as it has to be written in an expression: in backticks where it needs them.
std::string columnInExpression(std::string_view name);

/// The sign or the name of an operation, as it is written: "+", "isMissing".
std::string_view operationText(Operation operation);

} // namespace dovetail::data
