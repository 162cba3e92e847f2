// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/recipe/evaluation.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

// An expression bound to the columns of a table: what `evaluated` runs.
namespace dovetail::data {

/// A part of an expression that knows its columns. All kinds of values are doubles while they are computed:
/// truth values 0 and 1, dates their seconds, texts their index in the pool; NaN is missing.
struct BoundExpression {
    /// The values of the rows first, first + 1 ...; as many as there is room for, at most `blockRows`.
    using Fill = std::function<void(std::size_t first, std::span<double> values)>;

    static constexpr std::size_t blockRows = 2048;

    std::optional<ValueKind> kind; ///< none: nothing but missing values
    bool whole = false;            ///< numbers without a fraction
    Fill fill;
};

/// The different texts of an expression's columns and literals.
class TextPool {
public:
    double indexOf(const std::string& text);
    const std::vector<std::string>& texts() const { return texts_; }

private:
    std::vector<std::string> texts_;
    std::unordered_map<std::string, std::size_t> index_;
};

/// Binds expressions to a table, which must outlive what comes of it.
class ExpressionBinder {
public:
    /// Not `computing`: only to check; mean, sd and median are not worked out.
    ExpressionBinder(const Table& table, const Progress& progress, bool computing)
        : table_(table), progress_(progress), computing_(computing) {}

    Result<BoundExpression> bind(const ExpressionNode& node);
    const TextPool& pool() const { return pool_; }

    /// All rows. Error: Cancelled.
    Result<std::vector<double>> run(const BoundExpression& bound) const;

private:
    using Call = ExpressionNode::Call;

    using Arguments = std::vector<BoundExpression>;

    Result<BoundExpression> bindColumn(const ExpressionNode& node, const std::string& name);
    // Each argument is bound once, before its call: twice would be 2^depth times.
    Result<BoundExpression> bindCall(const ExpressionNode& node, const Call& call);
    Result<BoundExpression> bindSum(const ExpressionNode& node, const Call& call, Arguments bound);
    Result<BoundExpression> bindArithmetic(const Call& call, Arguments bound);
    Result<BoundExpression> bindExtremes(const ExpressionNode& node, const Call& call, Arguments bound);
    Result<BoundExpression> bindLogic(const Call& call, Arguments bound);
    Result<BoundExpression> bindIf(const ExpressionNode& node, const Call& call, Arguments bound);
    Result<BoundExpression> bindStatistic(const Call& call, Arguments bound);
    Result<BoundExpression> bindComparison(const ExpressionNode& node, const Call& call, Arguments bound);
    /// A column of levels, or dates, against a text in quotes; nothing where there is no such pair.
    Result<std::optional<BoundExpression>> bindWithText(const ExpressionNode& node, const Call& call,
                                                        Arguments& bound);
    Result<BoundExpression> bindLevel(const ExpressionNode& node, Operation operation, const Column& column,
                                      const std::string& text, std::size_t position);

    static Result<void> needNumbers(const Call& call, Arguments& bound);
    static Result<void> needCondition(const Call& call, std::size_t argument, const BoundExpression& bound);

    const Table& table_;
    const Progress& progress_;
    bool computing_;
    TextPool pool_;
};

/// A function of one or two parts, row by row; NaN in gives what `function` makes of it.
BoundExpression mapped(std::optional<ValueKind> kind, BoundExpression argument, double (*function)(double));
BoundExpression mapped(std::optional<ValueKind> kind, BoundExpression left, BoundExpression right,
                       double (*function)(double, double));
BoundExpression constantly(std::optional<ValueKind> kind, double value);

/// The function of a comparison: 0, 1, or NaN where an operand is.
double (*comparisonFunction(Operation operation))(double, double);

/// "a number", "a condition" ...
Sentence kindText(std::optional<ValueKind> kind);
/// Kinds that an operation cannot join.
tl::unexpected<Error> failWithKinds(const ExpressionNode& node, Operation operation, const Sentence& first,
                                    const Sentence& second);
/// An error at a part of an expression.
tl::unexpected<Error> failAtNode(const ExpressionNode& node, Sentence message, Sentence advice);

} // namespace dovetail::data
