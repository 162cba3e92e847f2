// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparisons in expressions, which texts, levels and dates know each in their own way.
#include "core/data/date_text.h"
#include "core/data/recipe/expression_binding.h"
#include "core/data/recipe/numeric_facts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace dovetail::data {

Result<BoundExpression> ExpressionBinder::bindComparison(const ExpressionNode& node, const Call& call,
                                                         Arguments bound) {
    auto withText = bindWithText(node, call, bound);
    if (!withText) return fail(std::move(withText.error()));
    if (*withText) return std::move(**withText);
    const auto kinds = std::pair(bound.front().kind, bound.back().kind);
    const bool equality = call.operation == Operation::Equal || call.operation == Operation::NotEqual;
    const auto asNumber = [](std::optional<ValueKind> kind) {
        return kind == ValueKind::Truth ? ValueKind::Number : kind;
    };
    const bool together = !kinds.first || !kinds.second || asNumber(kinds.first) == asNumber(kinds.second);
    if (!together) return failWithKinds(node, call.operation, kindText(kinds.first), kindText(kinds.second));
    if (!equality && (kinds.first == ValueKind::Text || kinds.second == ValueKind::Text)) {
        return failAtNode(node,
                          phrase("data", "At character %1 “%2” asks for an order, which texts do not have.")(
                              digits(node.position), operationText(call.operation)),
                          phrase("data",
                                 "Make the column ordinal in a step before, and compare it with one of "
                                 "its levels in quotes."));
    }
    return mapped(ValueKind::Truth, std::move(bound.front()), std::move(bound.back()),
                  comparisonFunction(call.operation));
}

Result<std::optional<BoundExpression>> ExpressionBinder::bindWithText(const ExpressionNode& node,
                                                                      const Call& call, Arguments& bound) {
    const bool textLeft = std::holds_alternative<std::string>(call.arguments[0]->content);
    const ExpressionNode& literal = *call.arguments[textLeft ? 0 : 1];
    const ExpressionNode& other = *call.arguments[textLeft ? 1 : 0];
    const auto* text = std::get_if<std::string>(&literal.content);
    if (!text) return std::optional<BoundExpression>();
    // "college" <= education is education >= "college".
    Operation operation = call.operation;
    if (textLeft) {
        operation = operation == Operation::Less           ? Operation::Greater
                    : operation == Operation::LessEqual    ? Operation::GreaterEqual
                    : operation == Operation::Greater      ? Operation::Less
                    : operation == Operation::GreaterEqual ? Operation::LessEqual
                                                           : operation;
    }
    const auto* name = std::get_if<ExpressionNode::ColumnName>(&other.content);
    const Column* column = name ? table_.findColumn(name->name) : nullptr;
    if (column && !column->isNumeric()) {
        auto compared = bindLevel(node, operation, *column, *text, literal.position);
        if (!compared) return fail(std::move(compared.error()));
        return std::optional(std::move(*compared));
    }
    BoundExpression& dates = bound[textLeft ? 1 : 0];
    if (dates.kind != ValueKind::Date) return std::optional<BoundExpression>();
    const auto date = readDate(*text);
    if (!date) {
        return failAtNode(
            literal, phrase("data", "“%2” at character %1 is not a date.")(digits(literal.position), *text),
            phrase("data", "Write dates as in \"2020-12-31\"."));
    }
    return std::optional(mapped(ValueKind::Truth, std::move(dates), constantly(ValueKind::Date, *date),
                                comparisonFunction(operation)));
}

Result<BoundExpression> ExpressionBinder::bindLevel(const ExpressionNode& node, Operation operation,
                                                    const Column& column, const std::string& text,
                                                    std::size_t position) {
    const auto level = std::ranges::find(column.levels(), text);
    if (level == column.levels().end()) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "Column “%2” has no value “%3” (character %1).")(digits(position),
                                                                                    column.name(), text),
                    knownLevels(column), {.column = position, .variable = column.name()});
    }
    const bool equality = operation == Operation::Equal || operation == Operation::NotEqual;
    if (!equality && column.type() != ColumnType::Ordinal) {
        return failAtNode(node,
                          phrase("data", "At character %1 “%2” asks for an order, which the values of column "
                                         "“%3” do not have.")(digits(node.position), operationText(operation),
                                                              column.name()),
                          phrase("data", "Make the column ordinal in a step before."));
    }
    const auto rank = static_cast<double>(level - column.levels().begin());
    BoundExpression codes{
        ValueKind::Number, true, [from = column.codes()](std::size_t first, std::span<double> values) {
            std::ranges::transform(from.subspan(first, values.size()), values.begin(), [](std::int32_t code) {
                return code < 0 ? Column::missingNumber : static_cast<double>(code);
            });
        }};
    return mapped(ValueKind::Truth, std::move(codes), constantly(ValueKind::Number, rank),
                  comparisonFunction(operation));
}

double (*comparisonFunction(Operation operation))(double, double) {
    const auto compared = []<typename Compare>(Compare) {
        return +[](double a, double b) -> double {
            return std::isnan(a) || std::isnan(b) ? Column::missingNumber : Compare{}(a, b) ? 1.0 : 0.0;
        };
    };
    switch (operation) {
    case Operation::Equal:
        return compared(std::equal_to<double>{});
    case Operation::NotEqual:
        return compared(std::not_equal_to<double>{});
    case Operation::Less:
        return compared(std::less<double>{});
    case Operation::LessEqual:
        return compared(std::less_equal<double>{});
    case Operation::Greater:
        return compared(std::greater<double>{});
    default:
        return compared(std::greater_equal<double>{});
    }
}

} // namespace dovetail::data
